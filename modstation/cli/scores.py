"""Commands about scores: of texts from anywhere, and of which models there are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO

import click

from modstation.cli.main import json_option, modstation, profile, profile_option, tools
from modstation.cli.output import json_line, listing
from modstation.core.errors import NotPossible
from modstation.core.policy import THRESHOLD
from modstation.core.ports import Scorer
from modstation.desk.reading import in_portions
from modstation.desk.settings import Settings

PORTION = 64


@modstation.command()
@click.argument("file", type=click.File(encoding="utf-8-sig"))
@click.option("--model", help="Whose opinion; else the one that the profile uses.")
@click.option("--explain", is_flag=True, help="Add the passages behind high scores.")
@profile_option
@click.pass_context
def score(ctx: click.Context, file: TextIO, model: str | None, explain: bool) -> None:
    """Score the texts of FILE (- is stdin): JSON Lines with a "text", or one plain text a line.

    Prints one JSON object a line, in the same order, with what the line already held; "read" says
    how many characters the scores are about where the text was too long for the classifier.
    """
    chosen = model or Settings.load(profile(ctx)).model
    tools(ctx).models.require(chosen)
    scorer = ctx.with_resource(tools(ctx).open_scorer(chosen))
    for rows in in_portions(_rows(file), PORTION):
        for row in _scored(scorer, rows, explain=explain):
            json_line(row)


@modstation.group()
def models() -> None:
    """The classifiers."""


@models.command("list")
@json_option
@profile_option
@click.pass_context
def list_models(ctx: click.Context, as_json: bool) -> None:
    """Which classifiers there are on this machine."""
    used = Settings.load(profile(ctx)).model
    rows = [{**row, "used": row["name"] == used} for row in tools(ctx).models.listing()]
    listing(rows, ["name", "state", "used"], as_json=as_json, empty="None.")


@models.command()
@click.argument("name")
@click.pass_context
def get(ctx: click.Context, name: str) -> None:
    """Get Detoxify's weights called NAME from where the package detoxify says they are."""
    told = [0]

    def progress(done: int, total: int | None) -> None:
        percent = done * 100 // total if total else 0
        if percent >= told[0] + 5:
            told[0] = percent
            click.echo(f"{done:,} of {total:,} bytes", err=True)

    tools(ctx).models.get(name, progress)
    click.echo(f"{name} is ready: modstation models use {name}")


@models.command()
@click.argument("name", required=False)
@click.option(
    "--from",
    "path",
    type=click.Path(path_type=Path, exists=True),
    help="Files that are here already: a checkpoint, or a folder with one in it.",
)
@click.option("--int8", is_flag=True, help="The faster form, where a check allows it.")
@profile_option
@click.pass_context
def use(ctx: click.Context, name: str | None, path: Path | None, int8: bool) -> None:
    """Let classifier NAME score the comments of this profile."""
    if (name is None) == (path is None):
        raise click.UsageError("Say either a NAME, or --from where its files are.")
    known = tools(ctx).models
    chosen = known.take(path) if path is not None else str(name)
    if int8:
        allowed, figures = known.eight_bits(chosen)
        click.echo(figures)
        if not allowed:
            raise NotPossible("Eight bits would move its scores too much.", "Use it without.")
        chosen += ":int8"
    known.require(chosen)
    settings = Settings.load(profile(ctx))
    replace(settings, model=chosen).save(profile(ctx))
    click.echo(f"{chosen} scores this profile's comments from now on.")


def _rows(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    try:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.strip():
                yield _row(line, number)
    except UnicodeDecodeError as error:
        raise NotPossible("What came is not text in UTF-8.") from error


def _row(line: str, number: int) -> dict[str, Any]:
    """An object with a text, or the line itself as the text."""
    if not line.lstrip().startswith("{"):
        return {"text": line}
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):  # also figures too long and nests too deep to be read
        return {"text": line}  # a comment may begin with a brace
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise click.UsageError(f'Line {number} is JSON without a "text".')
    return row


def _scored(
    scorer: Scorer, rows: list[dict[str, Any]], *, explain: bool
) -> Iterator[dict[str, Any]]:
    info = scorer.describe()
    texts = [row["text"] for row in rows]
    for row, values, read in zip(rows, scorer.score(texts), scorer.kept(texts), strict=True):
        scores = None if values is None else {label: values[label] for label in info.labels}
        result = {**row, "scores": scores, "model": info.name, "version": info.version}
        if read < len(row["text"]):
            result["read"] = read
        if explain and scores:
            result["spans"] = [
                {"label": label, "start": span.start, "end": span.end, "weight": span.weight}
                | ({"cause": span.cause} if span.cause else {})
                for label, value in scores.items()
                if value >= THRESHOLD
                for span in scorer.explain(row["text"], label)
            ]
        yield result
