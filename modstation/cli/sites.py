"""Commands about sites, syncing and the health of the profile."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

import click

from modstation.cli.main import json_option, modstation, profile, profile_option, tools, workplace
from modstation.cli.output import json_line, listing, sentence, wants_json
from modstation.cli.records import of_cycle
from modstation.core.errors import NoKeyring, NotPossible, Trouble
from modstation.core.model import SiteInfo, SyncReport
from modstation.desk.readiness import lacking
from modstation.desk.readiness import sentence as readiness_sentence
from modstation.desk.views import Cycle, Readiness
from modstation.desk.workplace import Workplace


@modstation.group()
def site() -> None:
    """The sites of the profile."""


@site.command("add")
@click.argument("url")
@click.option("--user", required=True, help="The account that moderates.")
@click.option("--password-stdin", is_flag=True, help="Read its application password from stdin.")
@click.option("--name", help="What the site is called here.")
@json_option
@profile_option
@click.pass_context
def add(
    ctx: click.Context,
    url: str,
    user: str,
    password_stdin: bool,
    name: str | None,
    as_json: bool,
) -> None:
    """Connect the WordPress at URL, after a test of the account."""
    place = workplace(ctx)
    from_environment = tools(ctx).environment_password()
    if password_stdin:
        password = sys.stdin.readline().strip()
    else:
        password = from_environment or ""
    if not password:
        raise click.UsageError("Give the password by --password-stdin or MODSTATION_PASSWORD.")
    info = place.sites.discover(url)
    account = place.sites.test(info, user, password)
    info = replace(info, name=name or info.name)
    session_only = not password_stdin
    try:
        place.sites.keep_password(info, user, password, session_only=session_only)
    except NoKeyring:
        if password != from_environment:
            raise
        session_only = True  # the environment brings it at each call
    kept = place.sites.add(info, user, account.id)
    where = "nowhere (MODSTATION_PASSWORD)" if session_only else place.sites.keyring_words()
    sentence(
        f"{kept.name}: {kept.title} as {account.name}. The password is kept in: {where}.",
        _of_site(kept),
        as_json=as_json,
    )


@site.command("list")
@json_option
@profile_option
@click.pass_context
def list_sites(ctx: click.Context, as_json: bool) -> None:
    """List the sites."""
    rows = [_of_site(info) for info in workplace(ctx).sites.list()]
    empty = "No site yet: modstation site add URL --user NAME --password-stdin"
    listing(rows, ["name", "title", "home", "user"], as_json=as_json, empty=empty)


@site.command()
@click.argument("name", required=False)
@json_option
@profile_option
@click.pass_context
def check(ctx: click.Context, name: str | None, as_json: bool) -> None:
    """Whether each site (or NAME) lets us in and moderate."""
    place = workplace(ctx)
    for info in _some(place, name):
        account = place.sites.check(info.name, named=name is not None)
        row = {"name": info.name, "user": account.login, "roles": list(account.roles), "ok": True}
        sentence(f"{info.name}: signed in as {account.name}, may moderate.", row, as_json=as_json)


@site.command()
@click.argument("name")
@click.option("--force", is_flag=True, help="Even though decisions have not reached it.")
@click.option("--sign-out", is_flag=True, help="Delete its application password there, too.")
@profile_option
@click.pass_context
def remove(ctx: click.Context, name: str, force: bool, sign_out: bool) -> None:
    """Forget a site, its comments and its password."""
    sites = workplace(ctx).sites
    sites.check_removable(name, even_with_decisions=force)
    said = sites.sign_out(name) if sign_out else ""
    sites.remove(name, even_with_decisions=force)
    click.echo(f"{name} was removed from this profile.")
    _leave_with(ctx, said)


@site.command("sign-out")
@click.argument("name")
@profile_option
@click.pass_context
def sign_out(ctx: click.Context, name: str) -> None:
    """Delete the application password of a site, there and here; comments and decisions stay."""
    said = workplace(ctx).sites.sign_out(name)
    click.echo(f"Signed out of {name}.")
    _leave_with(ctx, said)


@modstation.command()
@click.option("--site", "name", help="Only this site.")
@click.option("--no-scores", is_flag=True, help="Leave what is new without scores.")
@click.option("--prepare", is_flag=True, help="Say whether all is here to work offline.")
@json_option
@profile_option
@click.pass_context
def sync(
    ctx: click.Context, name: str | None, no_scores: bool, prepare: bool, as_json: bool
) -> None:
    """Run one whole cycle: pull, send every decision that waits, score what is new."""
    place = workplace(ctx)
    troubles: list[str] = []
    began_at, sites = place.clock.now(), _some(place, name)
    for info in sites:
        try:
            cycle = place.sync(info.name, named=name is not None)
        except Trouble as trouble:
            cycle = Cycle(info.name, SyncReport(), trouble)
        row = of_cycle(cycle)
        if wants_json(as_json):
            json_line(row)
        else:
            counts = [f"{key} {value}" for key, value in row.items() if isinstance(value, int)]
            click.echo(f"{info.name}: {', '.join(counts)}")
        for warning in cycle.report.warnings:
            click.echo(f"modstation: {info.name}: {warning}", err=True)
        if cycle.report.only_here:
            told = f"the site can block by itself; only here: {cycle.report.only_here} blocks"
            click.echo(f"modstation: {info.name}: {told} (blocks put --all)", err=True)
        if cycle.trouble is not None:
            troubles.append(f"{' '.join(str(cycle.trouble).split())} ({info.name})")
            click.echo(f"modstation: {troubles[-1]}", err=True)
    ready = True
    if prepare or not no_scores:
        with tools(ctx).open_scorer(place.preferences.now.model) as scorer:
            if not no_scores:
                place.rate(scorer)
            if prepare:
                found = place.readiness([info.name for info in sites], began_at)
                left = place.unscored(scorer)
                ready = _tell_prepared(found, left, troubles, as_json=as_json)
    ctx.exit(1 if troubles or not ready else 0)


def _tell_prepared(
    found: Readiness, unscored: int, troubles: Sequence[str], *, as_json: bool
) -> bool:
    """Whether all is here that is needed offline, and what is missing."""
    said = readiness_sentence(found, unscored, troubles=troubles)
    ready = not (troubles or lacking(found, unscored))
    row = {"ready": ready, **found._asdict(), "scores": unscored, "said": said}
    sentence(said, row, as_json=wants_json(as_json))
    return ready


@modstation.command()
@json_option
@profile_option
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    """Versions, profile, keyring, sites, database: what works and what does not."""
    place = workplace(ctx)
    findings: dict[str, object] = {**tools(ctx).versions(), "profile": str(profile(ctx))}
    findings["keyring"] = place.sites.keyring_words()
    problems = place.database_problems()
    findings["database"] = "; ".join(problems) or "ok"
    healthy = not problems
    for info in place.sites.list():
        try:
            findings[f"site {info.name}"] = f"ok, as {place.sites.check(info.name).name}"
        except Trouble as trouble:
            findings[f"site {info.name}"] = str(trouble)
            healthy = False
    if as_json:
        json_line({**findings, "ok": healthy})
    else:
        width = max(map(len, findings))
        for name, found in findings.items():
            click.echo(f"{name.ljust(width)}  {found}")
    if not healthy:
        click.echo("modstation: Not everything works; see above.", err=True)
    ctx.exit(0 if healthy else 1)


def _leave_with(ctx: click.Context, said: str) -> None:
    """Say what could not be done, if anything."""
    if said:
        click.echo(f"modstation: {said}", err=True)
        ctx.exit(1)


def _some(place: Workplace, name: str | None) -> list[SiteInfo]:
    found = place.site_infos(name)
    if not found:
        raise NotPossible("This profile has no site yet.", "Add one: modstation site add URL.")
    return found


def _of_site(info: SiteInfo) -> dict[str, object]:
    return {
        "name": info.name,
        "title": info.title,
        "home": info.home,
        "rest": info.rest,
        "user": info.user,
    }
