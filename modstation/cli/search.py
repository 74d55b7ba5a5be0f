"""The search as a command."""

from __future__ import annotations

from typing import Any

import click

from modstation.cli.main import json_option, modstation, profile_option, workplace
from modstation.cli.output import iso, listing
from modstation.core.searching import words
from modstation.desk.search import Found, SearchRow


@modstation.command()
@click.argument("query", nargs=-1, required=True)
@click.option("--limit", type=click.IntRange(min=1), default=50, help="At most this many.")
@json_option
@profile_option
@click.pass_context
def search(ctx: click.Context, query: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Find comments, decided or not, the newest first. All words of QUERY must be there, the last
    one may go on; operators: author: email: article: status: reason: after: before:"""
    desk = workplace(ctx).searches
    desk.index_all()
    found = desk.find(" ".join(query), None, limit)
    if found.query.trouble:
        raise click.UsageError(found.query.trouble)
    if not found.query:
        raise click.UsageError("There is nothing to search for: no letter and no digit.")
    columns = ["site", "id", "status", "author_name", "created", "excerpt"]
    empty = f"Nothing found: {words(found.query)}."
    listing(map(_row, found.rows), columns, as_json=as_json, empty=empty)
    _say_rest(found)


def _say_rest(found: Found) -> None:
    if found.rest is not None:
        click.echo(f"The first {len(found.rows)}; --limit shows more.", err=True)


def _row(row: SearchRow) -> dict[str, Any]:
    return {
        "site": row.key.site,
        "id": row.key.id,
        "status": str(row.status),
        "reason": row.reason or None,
        "author_name": row.author.text,
        "author_email": row.email.text,
        "article": row.article,
        "created": iso(row.created_at),
        "excerpt": row.excerpt.text,
        "matched": [row.excerpt.text[start:end] for start, end in row.excerpt.marks],
    }
