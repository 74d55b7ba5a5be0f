"""Printing: sentences and tables for people, JSON for programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

import click

Row = Mapping[str, object]


def wants_json(as_json: bool) -> bool:
    """Programs that read our output get JSON without having to ask."""
    return as_json or not sys.stdout.isatty()


def json_line(row: Row) -> None:
    click.echo(json.dumps(row, ensure_ascii=False))


def listing(rows: Iterable[Row], columns: Sequence[str], *, as_json: bool, empty: str) -> None:
    """One JSON object a line, or a table of those columns."""
    if wants_json(as_json):
        for row in rows:
            json_line(row)
        return
    shown = [[_cell(row.get(column)) for column in columns] for row in rows]
    if not shown:
        click.echo(empty)
        return
    widths = [max(map(len, column)) for column in zip(columns, *shown, strict=True)]
    for line in [list(columns), *shown]:
        cells = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def sentence(text: str, row: Row, *, as_json: bool) -> None:
    """What was done, in words, or (`--json`) as an object."""
    if as_json:
        json_line(row)
    else:
        click.echo(text)


def iso(at: int | None) -> str | None:
    """Seconds since 1970 as ISO 8601 in UTC."""
    if at is None:
        return None
    return datetime.fromtimestamp(at, UTC).isoformat().replace("+00:00", "Z")


def _cell(value: object) -> str:
    """One line, at most 60 characters, without anything a terminal would obey."""
    text = "" if value is None else str(value)
    text = "".join(c if c.isprintable() else " " for c in text)
    return text if len(text) <= 60 else text[:59] + "…"
