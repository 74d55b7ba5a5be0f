"""The command line: the same desk, for scripts and servers.

Exit codes: 0 done, 1 a trouble (named on stderr in one line), 2 wrong usage.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click

from modstation.core.errors import NotPossible, Trouble
from modstation.core.model import CommentKey
from modstation.core.ports import Scorer
from modstation.desk.models import Models
from modstation.desk.settings import default_profile
from modstation.desk.views import Card
from modstation.desk.workplace import Workplace

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Tools:
    """What the composition root lends to the commands."""

    open_profile: Callable[[Path], AbstractContextManager[Workplace]]
    run_window: Callable[[Path], int]
    run_demo: Callable[[Path | None], int]
    run_shift: Callable[[Path | None, Path | None], int]  # profile, pictures
    versions: Callable[[], dict[str, str]]
    environment_password: Callable[[], str | None]
    open_scorer: Callable[[str], AbstractContextManager[Scorer]]
    models: Models


class Commands(click.Group):
    """Troubles become one line on stderr and exit code 1; only bugs leave a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            click.echo(f"modstation: {' '.join(str(trouble).split())}", err=True)
            ctx.exit(1)


def profile_option(command: F) -> F:
    """`--profile DIR`, accepted by the program and by every command."""

    def remember(ctx: click.Context, _: click.Parameter, value: Path | None) -> None:
        if value is not None:
            ctx.find_root().meta["modstation.profile"] = value

    return click.option(
        "--profile",
        type=click.Path(path_type=Path, file_okay=False),
        expose_value=False,
        callback=remember,
        help="Folder of the profile: queue, decisions, settings.",
    )(command)


json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print JSON, also on a terminal."
)


def profile(ctx: click.Context) -> Path:
    chosen: Path | None = ctx.find_root().meta.get("modstation.profile")
    return chosen or default_profile()


def chosen_profile(ctx: click.Context) -> Path | None:
    chosen: Path | None = ctx.find_root().meta.get("modstation.profile")
    return chosen


def tools(ctx: click.Context) -> Tools:
    found: Tools = ctx.find_root().obj
    return found


def workplace(ctx: click.Context) -> Workplace:
    """The profile's desk, closed when the command ends."""
    return ctx.with_resource(tools(ctx).open_profile(profile(ctx)))


def find(place: Workplace, word: str) -> CommentKey:
    """`17`, or `site:17` where several sites have such a comment."""
    site, _, number = word.rpartition(":")
    if not number.isdigit():
        raise click.UsageError(f"{word!r} is not a comment's id.")
    if site:
        return CommentKey(site, int(number))
    found = place.review.with_id(int(number))
    if not found:
        raise NotPossible(f"Comment {number} is not in the local queue.", "Sync first.")
    if len(found) > 1:
        raise NotPossible(f"Several sites have a comment {number}: {', '.join(map(str, found))}.")
    return found[0]


def card(place: Workplace, word: str) -> Card:
    key = find(place, word)
    n = place.review.number(key)
    found = place.review.card(n) if n is not None else None
    if found is None:
        raise NotPossible(f"Comment {key.id} is not in the local queue.", "Sync first.")
    return found


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@profile_option
@click.pass_context
def modstation(ctx: click.Context) -> None:
    """Moderate the comments of a news site. Without a command: open the window."""
    if ctx.invoked_subcommand is None:
        ctx.exit(tools(ctx).run_window(profile(ctx)))


@modstation.command()
@click.option("--headless", is_flag=True, help="Run a scripted shift without a display.")
@click.option(
    "--pictures",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where --headless puts its pictures.",
)
@profile_option
@click.pass_context
def demo(ctx: click.Context, headless: bool, pictures: Path | None) -> None:
    """Open the workstation on a bundled newspaper; nothing leaves this machine."""
    if headless:
        ctx.exit(tools(ctx).run_shift(chosen_profile(ctx), pictures))
    ctx.exit(tools(ctx).run_demo(chosen_profile(ctx)))


def run(lent: Tools) -> int:
    """Run the command line; the exit code."""
    from modstation.cli import (  # noqa: F401  (they register their commands)
        blocks,
        check,
        decisions,
        disallowed,
        scores,
        search,
        sites,
        words,
    )

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        modstation.main(obj=lent)
    except SystemExit as ended:
        return int(ended.code or 0)
