"""What happens between a key and the next card walks through no table, however long it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from modstation.core.likeness import Sketch
from modstation.core.model import Verb
from tests.desk.acting import card
from tests.desk.conftest import Bench

# Few rows by their nature: the arrays asked for, what a subquery found, open decisions (s),
# refused ones (d), a thread walked up or down, settings of a site, and the first step down the
# undo stack (g) and the journal.
SMALL = {"json_each", "(subquery-1)", "s", "o", "d", "g", "b", "f", "family", "journal"}
SMALL |= {"blocks", "policies", "reasons", "sites", "tallies"}


@pytest.fixture
def busy(bench: Bench) -> Bench:
    """1 to 4 are nearly the same, 2 was decided, 3 was edited on the site."""
    for id in range(1, 9):
        bench.site.post(id, f"text of {id}", author_name="Anna", parent=1 if id > 5 else 0)
    bench.sync()
    bench.site.change(3, text="other words")
    bench.sync(whole=True)
    likenesses = bench.store.likenesses
    with bench.store.writing():
        likenesses.put((n, text, Sketch(text, (7,))) for n, text in likenesses.unread(10))
        likenesses.join(1, "text of 1", [2, 3, 4])
    bench.review.decide(bench.shown(2), Verb.APPROVE)
    return bench


@contextmanager
def statements(bench: Bench) -> Iterator[list[str]]:
    """All that is asked of the database meanwhile, with its values."""
    said: list[str] = []
    bench.store.db.conn.set_trace_callback(said.append)
    try:
        yield said
    finally:
        bench.store.db.conn.set_trace_callback(None)


def walks(bench: Bench, sql: str) -> list[str]:
    """Where the plan of a statement goes through all of something that may be long."""
    if not sql.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")):
        return []
    plan = [row[3] for row in bench.store.db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    # All of a site is a walk as well, whatever SQLite calls it.
    long = [step for step in plan if step.startswith("SCAN") or step.endswith("(site=?)")]
    found = [step for step in long if step.split()[1] not in SMALL]
    if sql.startswith("INSERT INTO decisions"):
        # Decisions name other decisions: SQLite looks for those that name this one, but only
        # while a foreign key is broken (it jumps over that where none is).
        found = [step for step in found if step != "SCAN decisions"]
    return [*found, *(step for step in plan if step == "MATERIALIZE queue")]


def decide(bench: Bench) -> None:
    bench.review.decide(bench.shown(1), Verb.TRASH)


def undo(bench: Bench) -> None:
    bench.review.undo()


def look(bench: Bench) -> None:
    assert card(bench).alike == 2
    assert card(bench, 3).alike == 2


def list_rows(bench: Bench) -> None:
    assert len(bench.review.rows([1, 3])) == 2


def count(bench: Bench) -> None:
    bench.review.counts()
    bench.review.next_undo()


@pytest.mark.parametrize("act", [decide, undo, look, list_rows, count])
def test_nothing_is_walked_through(busy: Bench, act: Callable[[Bench], None]) -> None:
    with statements(busy) as said:
        act(busy)
    assert said
    found = {sql: steps for sql in said if (steps := walks(busy, sql))}
    assert found == {}
