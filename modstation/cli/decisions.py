"""Commands that look at the queue and decide."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import Any, TextIO

import click

from modstation.cli.main import card, json_option, modstation, profile_option, workplace
from modstation.cli.output import iso, json_line, listing, sentence
from modstation.cli.records import (
    of_card,
    of_card_in_queue,
    of_conflict,
    of_decision,
)
from modstation.core.errors import NotPossible, Trouble
from modstation.core.filters import Filter, words
from modstation.core.languages import code_of
from modstation.core.model import Verb
from modstation.core.policy import REASONS
from modstation.core.ranking import TITLES, Order
from modstation.core.saved_views import SavedView
from modstation.desk.workplace import Workplace

VERBS = ("approve", "trash", "spam", "hold", "edit")


@modstation.command()
@click.option("--limit", type=click.IntRange(min=1), help="At most this many.")
@click.option("--order", type=click.Choice([str(order) for order in Order]), help="Layout.")
@click.option("--view", help="As saved under this name; what else is asked for goes before it.")
@click.option("--site", "name", help="Only this site.")
@click.option("--author", default="", help="Only by this name or e-mail address.")
@click.option("--article", default="", help="Only under this article: its number, or of its title.")
@click.option("--label", default="", help="The score that --min means; without it, the worst.")
@click.option("--min", "least", type=click.FloatRange(0, 1), default=0.0, help="From this score.")
@click.option("--has-link", is_flag=True, help="Only with a link.")
@click.option("--first-timer", is_flag=True, help="Only by authors of whom none was approved yet.")
@click.option("--language", default="", help="Only in this one: its name or code, or unknown.")
@click.option("--text", default="", help="Only with these letters in the text.")
@json_option
@profile_option
@click.pass_context
def queue(
    ctx: click.Context,
    /,
    limit: int | None,
    order: str | None,
    view: str | None,
    name: str | None,
    article: str,
    language: str,
    as_json: bool,
    **asked: Any,
) -> None:
    """What waits for a decision, one comment a line."""
    place = workplace(ctx)
    saved = place.saved_views.get(view) if view is not None else SavedView("", place.review.order)
    place.review.order = Order(order) if order is not None else saved.order
    if name is not None:
        place.sites.get(name)
    under: dict[str, Any] = {"post": int(article)} if article.isdigit() else {"article": article}
    narrower = Filter(**under, language=_language(language), **asked)
    place.review.filter = replace(saved.filter, **narrower.told())
    cards = (place.review.card(n) for n in islice(place.review.numbers(name), limit))
    rows = (of_card_in_queue(found) for found in cards if found is not None)
    columns = ["site", "id", "author_name", "created", "text"]
    listing(rows, columns, as_json=as_json, empty="Nothing is waiting.")


@modstation.command()
@json_option
@profile_option
@click.pass_context
def views(ctx: click.Context, as_json: bool) -> None:
    """The saved views of the queue, and how many wait in each."""
    place = workplace(ctx)
    saved = place.saved_views.all()
    rows = (
        {
            "name": view.name,
            "waiting": waiting,
            "order": str(view.order),
            "filter": view.filter.told(),
            "shows": words(view.filter) or TITLES[view.order],
        }
        for view, waiting in zip(saved, place.count([v.filter for v in saved]), strict=True)
    )
    columns = ["name", "waiting", "order", "shows"]
    listing(rows, columns, as_json=as_json, empty="No view is saved.")


@modstation.command()
@click.argument("comment")
@profile_option
@click.pass_context
@json_option
def show(ctx: click.Context, comment: str, as_json: bool) -> None:
    """A comment with its thread, article and author, as JSON."""
    json_line(of_card(card(workplace(ctx), comment)))


@modstation.command()
@click.argument("comment")
@click.argument("verb", type=click.Choice(VERBS))
@click.option("--text-file", type=click.File(encoding="utf-8"), help="The new text (- is stdin).")
@click.option(
    "--reason",
    help="A reason's code or digit. Unless the site has its own: "
    + ", ".join(r.code for r in REASONS),
)
@click.option("--note", help="A note for the record; it stays here.")
@click.option("--no-approve", is_flag=True, help="With edit: save the text, keep it pending.")
@json_option
@profile_option
@click.pass_context
def decide(
    ctx: click.Context,
    comment: str,
    verb: str,
    text_file: TextIO | None,
    reason: str | None,
    note: str | None,
    no_approve: bool,
    as_json: bool,
) -> None:
    """Decide about COMMENT; the next sync sends it. `edit` saves the new text and approves it."""
    if (verb == "edit") != (text_file is not None):
        raise click.UsageError("--text-file goes with edit, and edit needs it.")
    if no_approve and verb != "edit":
        raise click.UsageError("--no-approve goes with edit.")
    place = workplace(ctx)
    shown = card(place, comment).comment
    code = reason_code(place, shown.site, reason)
    text = text_file.read().removesuffix("\n") if text_file else None
    done = place.review.decide(
        shown, Verb(verb), reason=code, text=text, note=note, approve=not no_approve
    )
    row = {"site": shown.site, "comment": shown.id, "verb": verb, "reason": code}
    sentence(done.said, row, as_json=as_json)


@modstation.command()
@json_option
@profile_option
@click.pass_context
def undo(ctx: click.Context, as_json: bool) -> None:
    """Take back the latest decision (a block with what it trashed is one)."""
    done = workplace(ctx).review.undo()
    if done is None:
        raise NotPossible("There is nothing to take back.")
    comments = [{"site": key.site, "comment": key.id} for key in sorted(done.comments)]
    sentence(done.said, {"said": done.said, "comments": comments}, as_json=as_json)


@modstation.command()
@json_option
@profile_option
@click.pass_context
def outbox(ctx: click.Context, as_json: bool) -> None:
    """Decisions that have not reached the site, and those it refused."""
    rows = [of_decision(decision) for decision in workplace(ctx).review.outbox()]
    columns = ["seq", "site", "comment", "verb", "state", "reason", "last_error"]
    listing(rows, columns, as_json=as_json, empty="Everything has reached the site.")


@modstation.command()
@json_option
@profile_option
@click.pass_context
def conflicts(ctx: click.Context, as_json: bool) -> None:
    """Decisions that were not sent because the comment had changed on the site."""
    rows = [of_conflict(conflict) for conflict in workplace(ctx).review.conflicts()]
    columns = ["site", "comment", "verb", "mine", "theirs"]
    listing(rows, columns, as_json=as_json, empty="There is no conflict.")


@modstation.command()
@click.argument("comment")
@click.argument("whose", type=click.Choice(["mine", "theirs"]))
@json_option
@profile_option
@click.pass_context
def resolve(ctx: click.Context, comment: str, whose: str, as_json: bool) -> None:
    """Settle a conflict: decide anew about the site's version (mine), or leave it (theirs)."""
    place = workplace(ctx)
    found = card(place, comment)
    done = place.review.resolve(found.comment.key, whose == "mine", found.on_site)
    sentence(done.said, {"comment": found.comment.id, "said": done.said}, as_json=as_json)


@modstation.group(invoke_without_command=True)
@click.option("--limit", type=click.IntRange(min=1), help="Only the newest ones.")
@json_option
@profile_option
@click.pass_context
def journal(ctx: click.Context, limit: int | None, as_json: bool) -> None:
    """What happened, in order."""
    if ctx.invoked_subcommand is None:
        entries = workplace(ctx).journal(limit)
        rows = ({**entry, "at": iso(int(str(entry["at"])))} for entry in entries)
        columns = ["seq", "at", "event", "site", "comment", "detail"]
        listing(rows, columns, as_json=as_json, empty="The journal is empty.")


@journal.command()
@json_option
@profile_option
@click.pass_context
def verify(ctx: click.Context, as_json: bool) -> None:
    """Check that no line of the journal was changed or taken out."""
    problems = workplace(ctx).journal_problems()
    if problems:
        raise Trouble("; ".join(problems), title="The journal does not hold")
    sentence("The journal is whole.", {"ok": True}, as_json=as_json)


def _language(word: str) -> str:
    code = code_of(word) if word else ""
    if code is None:
        raise click.UsageError(f"{word!r} is no language that is known here.")
    return code


def reason_code(place: Workplace, site: str, reason: str | None) -> str | None:
    """The code of a reason that was given by its code or digit on that site."""
    if not reason:
        return None
    policy = place.policies.of(site)
    known = policy.find(reason)
    if known is None:
        offered = ", ".join(f"{r.digit} {r.code}" for r in policy.offered)
        raise click.UsageError(f"{reason!r} is no reason of {site}, which has {offered}.")
    return known.code
