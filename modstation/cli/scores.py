"""Commands about scores: of texts from anywhere, and of which models there are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

import click

from modstation.cli.main import json_option, modstation, profile_option, tools
from modstation.cli.output import json_line, listing
from modstation.core.policy import THRESHOLD
from modstation.core.ports import Scorer
from modstation.desk.reading import in_portions

PORTION = 64


@modstation.command()
@click.argument("file", type=click.File(encoding="utf-8"))
@click.option("--model", default="bundled", show_default=True, help="Whose opinion.")
@click.option("--explain", is_flag=True, help="Add the passages behind high scores.")
@profile_option
@click.pass_context
def score(ctx: click.Context, file: TextIO, model: str, explain: bool) -> None:
    """Score the texts of FILE (- is stdin): JSON Lines with a "text", or one plain text a line.

    Prints one JSON object a line, in the same order, with what the line already held.
    """
    scorer = ctx.with_resource(tools(ctx).open_scorer(model))
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
    rows = tools(ctx).models()
    listing(rows, ["name", "version", "state", "labels"], as_json=as_json, empty="None.")


def _rows(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, 1):
        line = line.rstrip("\n")
        if not line.strip():
            continue
        yield _row(line, number)


def _row(line: str, number: int) -> dict[str, Any]:
    """An object with a text, or the line itself as the text."""
    if not line.lstrip().startswith("{"):
        return {"text": line}
    try:
        row = json.loads(line)
    except json.JSONDecodeError:
        return {"text": line}  # a comment may begin with a brace
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise click.UsageError(f'Line {number} is JSON without a "text".')
    return row


def _scored(
    scorer: Scorer, rows: list[dict[str, Any]], *, explain: bool
) -> Iterator[dict[str, Any]]:
    info = scorer.describe()
    for row, values in zip(rows, scorer.score([r["text"] for r in rows]), strict=True):
        scores = None if values is None else {label: values[label] for label in info.labels}
        result = {**row, "scores": scores, "model": info.name, "version": info.version}
        if explain and scores:
            result["spans"] = [
                {"label": label, "start": span.start, "end": span.end, "weight": span.weight}
                | ({"cause": span.cause} if span.cause else {})
                for label, value in scores.items()
                if value >= THRESHOLD
                for span in scorer.explain(row["text"], label)
            ]
        yield result
