"""Commands that block authors, list the blocks and lift them."""

from __future__ import annotations

from datetime import datetime

import click

from modstation.cli.decisions import reason_code
from modstation.cli.main import card, json_option, modstation, profile_option, workplace
from modstation.cli.output import listing, sentence
from modstation.cli.records import of_block, of_hit
from modstation.core.blocks import FIELDS
from modstation.core.errors import NotPossible
from modstation.desk.blocking import Wish
from modstation.desk.hits import MOST_HITS


@modstation.command()
@click.argument("comment")
@click.option("--by", "field", type=click.Choice(FIELDS), default="email")
@click.option("--until", type=click.DateTime(["%Y-%m-%d", "%Y-%m-%dT%H:%M"]), help="Local time.")
@click.option("--trash-pending", is_flag=True, help="Trash what they have pending, this included.")
@click.option("--trash-published", is_flag=True, help="Trash what they have in public, too.")
@click.option("--reason", help="A reason's code or digit.")
@click.option("--note", default="", help="For colleagues, where the site itself blocks.")
@json_option
@profile_option
@click.pass_context
def block(
    ctx: click.Context,
    comment: str,
    field: str,
    until: datetime | None,
    trash_pending: bool,
    trash_published: bool,
    reason: str | None,
    note: str,
    as_json: bool,
) -> None:
    """Block the author of COMMENT: by the site itself where it has the companion plugin, else what
    they send from now on is trashed at each sync."""
    place = workplace(ctx)
    shown = card(place, comment).comment
    wish = Wish(
        field,
        reason_code(place, shown.site, reason),
        note,
        _until(until, place.clock.now()),
        trash_pending,
        trash_published,
    )
    done = place.review.block(shown, wish)
    row = {"site": shown.site, "by": field, "trashed": len(done.left), "said": done.said}
    sentence(done.said, row, as_json=as_json)


def _until(when: datetime | None, now: int) -> int | None:
    if when is None:
        return None
    if when.timestamp() <= now:
        raise click.UsageError("--until is in the past.")
    return int(when.timestamp())


@modstation.group(invoke_without_command=True)
@json_option
@profile_option
@click.pass_context
def blocks(ctx: click.Context, as_json: bool) -> None:
    """Who is blocked, until when, and how often it hit."""
    if ctx.invoked_subcommand is None:
        rows = [of_block(found) for found in workplace(ctx).review.blocks()]
        columns = ["id", "site", "by", "value", "reason", "until", "hits", "state", "made"]
        listing(rows, columns, as_json=as_json, empty="Nobody is blocked.")


@blocks.command("remove")
@click.argument("block_id", type=int)
@json_option
@profile_option
@click.pass_context
def remove_block(ctx: click.Context, block_id: int, as_json: bool) -> None:
    """Lift a block and bring back what it trashed by itself."""
    done = workplace(ctx).review.unblock(block_id)
    row = {"id": block_id, "brought_back": len(done.comments), "said": done.said}
    sentence(done.said, row, as_json=as_json)


@blocks.command("put")
@click.argument("block_ids", type=int, nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All that are only here without need.")
@click.option("--site", help="With --all: only those of this site.")
@json_option
@profile_option
@click.pass_context
def put_blocks(
    ctx: click.Context,
    block_ids: tuple[int, ...],
    everything: bool,
    site: str | None,
    as_json: bool,
) -> None:
    """Give blocks to their site that are only here, or that it would not have; the next sync sends
    them."""
    if bool(block_ids) == everything or (site and not everything):
        raise click.UsageError("Give the numbers of blocks, or --all.")
    review = workplace(ctx).review
    numbers = [found.id for found in review.only_here(site)] if everything else list(block_ids)
    if not numbers:
        sentence("No block is only here without need.", {"ids": []}, as_json=as_json)
        return
    done = review.put_on_site(numbers)
    sentence(done.said, {"ids": numbers, "said": done.said}, as_json=as_json)


@blocks.command("hits")
@click.argument("block_id", type=int)
@click.option("--limit", type=click.IntRange(1, MOST_HITS), default=20, show_default=True)
@json_option
@profile_option
@click.pass_context
def block_hits(ctx: click.Context, block_id: int, limit: int, as_json: bool) -> None:
    """What a block met, newest first: from here, and by the site's own log."""
    place = workplace(ctx)
    found = next((one for one in place.review.blocks() if one.id == block_id), None)
    if found is None:
        raise NotPossible(f"There is no block {block_id}.")
    rows, remote = place.hits.here(block_id), found.remote
    if remote is not None and place.review.blocked_by_site(found.site):
        there = place.sites.ask_plugin_of(found.site, lambda plugin: plugin.hits(remote, limit))
        if there is None:
            click.echo(
                "modstation: The site's companion plugin is gone: these are of here.", err=True
            )
        rows = place.hits.with_site(rows, found.site, there or ())
    columns = ["at", "comment", "author_name", "text", "done", "by", "status"]
    listing(map(of_hit, rows[:limit]), columns, as_json=as_json, empty="Nothing yet.")
