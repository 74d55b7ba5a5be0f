"""The command about a site's own list of disallowed words."""

from __future__ import annotations

from typing import TextIO

import click

from modstation.cli.main import json_option, profile_option, workplace
from modstation.cli.output import listing, sentence
from modstation.cli.sites import site
from modstation.core.companion import Denial
from modstation.core.disallowed import Disallowed, Moved, complaints, difference, lines_of
from modstation.core.errors import NotPossible
from modstation.desk.workplace import Workplace


@site.command("disallowed")
@click.argument("name")
@click.option("--set-file", type=click.File(encoding="utf-8"), help="Make it the lines of FILE.")
@click.option("--dry-run", is_flag=True, help="With --set-file: only say what would change.")
@json_option
@profile_option
@click.pass_context
def disallowed(
    ctx: click.Context, name: str, set_file: TextIO | None, dry_run: bool, as_json: bool
) -> None:
    """WordPress's own list of site NAME: new comments with a line of it anywhere inside go to the
    trash. Read through the companion plugin; written by administrators only."""
    if dry_run and set_file is None:
        raise click.UsageError("--dry-run goes with --set-file.")
    place = workplace(ctx)
    found = place.sites.ask_plugin_of(name, lambda plugin: plugin.disallowed())
    if found is None:
        raise _no_plugin(name)
    if set_file is None:
        rows = [{"entry": line} for line in found.lines]
        listing(rows, ["entry"], as_json=as_json, empty="The list is empty.")
        return
    _write(place, name, found, set_file.read(), dry_run=dry_run, as_json=as_json)


def _write(
    place: Workplace, name: str, found: Disallowed, text: str, *, dry_run: bool, as_json: bool
) -> None:
    wanted = difference(found.lines, lines_of(text))
    row = {"added": list(wanted.added), "removed": list(wanted.removed), "written": False}
    words = [*(f"+ {line}" for line in wanted.added), *(f"- {line}" for line in wanted.removed)]
    if not dry_run and wanted:
        if said := complaints(wanted):
            raise NotPossible(" ".join(said))
        done = place.sites.ask_plugin_of(
            name, lambda plugin: plugin.change_disallowed(wanted, found.digest)
        )
        if done is None:
            raise _no_plugin(name)
        if isinstance(done, Moved):
            raise NotPossible("The list was changed meanwhile; nothing was written.", "Try again.")
        if isinstance(done, Denial):
            raise NotPossible(done.why)
        place.note_disallowed(name, wanted)
        row["written"] = True
    sentence("\n".join(words) or "Nothing changes.", row, as_json=as_json)


def _no_plugin(name: str) -> NotPossible:
    return NotPossible(f"{name} does not have the companion plugin, which reads this list.")
