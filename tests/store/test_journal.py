"""The journal's chain: no line can be changed, taken out or put in without a trace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.model import CommentKey
from modstation.store.journal import chained
from modstation.store.store import Store

AT = 1_800_000_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three lines are written, and the triggers that protect them are taken away."""
    made = Store(tmp_path)
    with made.writing():
        for number, event in enumerate(("approve", "trash", "spam"), start=1):
            key = CommentKey("site", number)
            made.journal.note(AT, event, key, f"decision {number}", "hate")
    made.db.execute("DROP TRIGGER journal_is_append_only")
    made.db.execute("DROP TRIGGER journal_keeps_everything")
    yield made
    made.close()


def test_a_journal_that_nobody_touched_is_in_order(store: Store) -> None:
    assert store.journal.verify() == []
    assert store.check() == []


@pytest.mark.parametrize("column", ["at", "event", "site", "comment", "decision", "detail", "hash"])
def test_every_column_of_a_line_is_protected(store: Store, column: str) -> None:
    value = 7 if column in ("at", "comment") else "x"
    store.db.execute(f"UPDATE journal SET {column} = ? WHERE seq = 2", [value])
    assert store.journal.verify() == ["journal: line 2 was changed after it was written"]
    assert store.check() == store.journal.verify()


def test_a_line_changed_together_with_its_hash_is_found_by_the_next_one(store: Store) -> None:
    lines = [list(row) for row in store.db.execute("SELECT * FROM journal ORDER BY seq")]
    second = [*lines[1][:-1]]
    second[2] = "approve"
    new_hash = chained(lines[0][-1], second)
    store.db.execute(
        "UPDATE journal SET event = 'approve', hash = ? WHERE seq = 2",
        [new_hash],
    )
    assert store.journal.verify() == ["journal: line 3 was changed after it was written"]


def test_two_lines_that_changed_places_are_found(store: Store) -> None:
    store.db.execute("UPDATE journal SET seq = 9 WHERE seq = 2")
    store.db.execute("UPDATE journal SET seq = 2 WHERE seq = 3")
    store.db.execute("UPDATE journal SET seq = 3 WHERE seq = 9")
    assert store.journal.verify() != []


def test_all_lines_taken_out_is_found(store: Store) -> None:
    store.db.execute("DELETE FROM journal")
    assert store.journal.verify() == ["journal: line 1 and what followed is missing"]


def test_the_newest_lines_are_what_is_shown_when_there_are_many(store: Store) -> None:
    assert [entry.event for entry in store.journal.entries()] == ["approve", "trash", "spam"]
    assert [entry.event for entry in store.journal.entries(2)] == ["trash", "spam"]


def test_a_line_names_what_it_is_about(store: Store) -> None:
    with store.writing():
        store.journal.note(AT, "site removed", site="site", detail="http://localhost/")
    first, *_, last = store.journal.entries()
    assert (first.site, first.comment, first.decision) == ("site", 1, "decision 1")
    assert (last.site, last.comment, last.detail) == ("site", None, "http://localhost/")
