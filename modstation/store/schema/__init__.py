"""The tables, views and triggers: a module for each migration, in the order they were made.

A migration that was released is never edited; a change is a new one below it.

Two rules stand behind all of it. Server tables (posts, authors, comments) are written only from
the site's replies; what a moderator does goes into `decisions` alone, and views project the one
onto the other. And `decisions` is outbox, undo stack and history in one.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from modstation.store.schema import m012_blocks as blocks
from modstation.store.schema.m001_queue import SQL as QUEUE
from modstation.store.schema.m002_scores import SQL as SCORES
from modstation.store.schema.m003_cuts import SQL as CUTS
from modstation.store.schema.m004_policy import SQL as POLICY
from modstation.store.schema.m006_people import SQL as PEOPLE
from modstation.store.schema.m007_marks import SQL as MARKS
from modstation.store.schema.m008_reasons import SQL as REASONS
from modstation.store.schema.m009_search import SQL as SEARCH
from modstation.store.schema.m011_likeness import SQL as LIKENESS
from modstation.store.schema.m020_phrases import SQL as PHRASES
from modstation.store.schema.m021_block_tries import SQL as BLOCK_TRIES

APPLICATION_ID = int.from_bytes(b"mods", "big")

migrations = Migrations("modstation")


@migrations()
def m001_queue_outbox_journal(db: Database) -> None:
    _run(db, QUEUE)


@migrations()
def m002_scores(db: Database) -> None:
    _run(db, SCORES)


@migrations()
def m003_cuts(db: Database) -> None:
    _run(db, CUTS)


@migrations()
def m006_people(db: Database) -> None:
    _run(db, PEOPLE)


@migrations()
def m004_policy(db: Database) -> None:
    _run(db, POLICY)


@migrations()
def m007_marks(db: Database) -> None:
    _run(db, MARKS)


@migrations()
def m008_reasons(db: Database) -> None:
    _run(db, REASONS)


@migrations()
def m009_search(db: Database) -> None:
    _run(db, SEARCH)


@migrations()
def m011_likeness(db: Database) -> None:
    _run(db, LIKENESS)


@migrations()
def m012_blocks(db: Database) -> None:
    _run(db, blocks.SQL)
    blocks.fold(db)
    _run(db, blocks.INDEXES)


@migrations()
def m020_phrases(db: Database) -> None:
    _run(db, PHRASES)


@migrations()
def m021_block_tries(db: Database) -> None:
    _run(db, BLOCK_TRIES)


def _run(db: Database, sql: str) -> None:
    """Statements, each ended by a semicolon and an empty line (triggers hold semicolons too)."""
    for statement in sql.split(";\n\n"):
        db.execute(statement.rstrip(";\n"))
