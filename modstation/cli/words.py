"""Commands about a site's own word list."""

from __future__ import annotations

import click

from modstation.cli.main import json_option, modstation, profile_option, workplace
from modstation.cli.output import listing
from modstation.core.errors import NotPossible
from modstation.desk.workplace import Workplace

site_option = click.option("--site", help="Whose list; needed where the profile has several sites.")


@modstation.group()
def words() -> None:
    """The words that a site wants to see marked: whole words, phrases, `*` as a wildcard."""


@words.command("list")
@site_option
@json_option
@profile_option
@click.pass_context
def list_words(ctx: click.Context, site: str | None, as_json: bool) -> None:
    """What is in the list."""
    place = workplace(ctx)
    rows = [{"entry": entry} for entry in place.house_words.entries(_site(place, site))]
    listing(rows, ["entry"], as_json=as_json, empty="The list is empty.")


@words.command()
@click.argument("entry")
@site_option
@profile_option
@click.pass_context
def add(ctx: click.Context, entry: str, site: str | None) -> None:
    """Mark ENTRY from now on; the next sync or open window reads the queue anew."""
    place = workplace(ctx)
    place.house_words.add(_site(place, site), " ".join(entry.split()))


@words.command()
@click.argument("entry")
@site_option
@profile_option
@click.pass_context
def remove(ctx: click.Context, entry: str, site: str | None) -> None:
    """Mark ENTRY no more."""
    place = workplace(ctx)
    place.house_words.remove(_site(place, site), " ".join(entry.split()))


def _site(place: Workplace, name: str | None) -> str:
    found = place.site_infos(name)
    if len(found) != 1:
        raise NotPossible("Say which site by --site." if found else "This profile has no site yet.")
    return found[0].name
