"""Searching a desk: fresh after every act, told as the comment stands now, kept by a loop."""

from __future__ import annotations

import time

import pytest

from modstation.core.marking import Excerpt
from modstation.core.model import Status, Verb
from modstation.core.reasons import Row
from modstation.desk.indexing import IDLE_S, Indexer, Indexing
from modstation.desk.policies import Policies
from modstation.desk.search import Found, Search
from modstation.store.store import Store
from tests.desk.conftest import Bench


def find(bench: Bench, typed: str, limit: int = 50) -> Found:
    return Search(bench.store, bench.clock).find(typed, None, limit)


def ids(found: Found) -> list[int]:
    return [row.key.id for row in found.rows]


def marked(excerpt: Excerpt) -> list[str]:
    return [excerpt.text[start:end] for start, end in excerpt.marks]


def test_what_was_just_synced_decided_and_edited_is_found_as_it_is(two: Bench) -> None:
    assert ids(find(two, "nice ")) == [1]
    two.review.decide(two.shown(1), Verb.TRASH, reason="threat")
    (row,) = find(two, "status:trash").rows
    assert (row.status, row.reason, row.waiting) == (Status.TRASH, "Threat", True)
    two.review.decide(two.shown(2), Verb.EDIT, text="even")
    assert ids(find(two, "even ")) == [2]
    assert ids(find(two, "odd ")) == []
    two.sync()
    (row,) = find(two, "reason:threat").rows
    assert (row.status, row.waiting) == (Status.TRASH, False)
    assert ids(find(two, "even status:approved")) == [2]
    two.review.undo()
    assert ids(find(two, "even ")) == []
    assert ids(find(two, "odd status:pending")) == [2]


def test_only_the_reason_of_what_stands_counts(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH, reason="threat")
    one.review.decide(one.shown(1), Verb.APPROVE)
    (row,) = find(one, "nice").rows
    assert (row.status, row.reason) == (Status.APPROVED, "")
    assert find(one, "reason:threat").rows == ()


def test_what_is_deleted_on_the_site_is_found_no_more(two: Bench) -> None:
    assert ids(find(two, "nice")) == [1]
    del two.site.comments[1]
    two.sync()
    assert ids(find(two, "nice")) == ids(find(two, "status:trash")) == []


def test_what_matched_is_marked_in_text_name_and_address(bench: Bench) -> None:
    bench.site.post(
        1, "<b>Nice</b> <a href='http://pills.test/'>here</a>", author_name="Anna Berg",
        author_email="anna@inbox.test",
    )  # fmt: skip
    bench.sync()
    (row,) = find(bench, "nice author:anna email:anna@").rows
    assert (marked(row.excerpt), marked(row.author), marked(row.email)) == (
        ["Nice"],
        ["Anna"],
        ["anna"],
    )
    assert "<" not in row.excerpt.text
    (row,) = find(bench, "pills").rows
    assert marked(row.excerpt) == ["pills"], "a link's target shows where only it matched"


def test_pages_follow_each_other(bench: Bench) -> None:
    for id in range(1, 8):
        bench.site.post(id, "nice", created_at=1_700_000_000 + 5_000 * id)
    bench.sync()
    first = find(bench, "nice", limit=3)
    assert ids(first) == [7, 6, 5]
    search = Search(bench.store, bench.clock)
    second = search.find("nice", first.rest, 3)
    third = search.find("nice", second.rest, 3)
    assert (ids(second), ids(third), third.rest) == ([4, 3, 2], [1], None)


def test_a_value_that_makes_no_sense_searches_nothing(one: Bench) -> None:
    found = find(one, "nice after:soon")
    assert found.rows == ()
    assert found.query.trouble


def test_days_begin_where_the_moderator_is(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        # 2024-05-31, 20:00 in London is the next morning in Tokyo.
        bench.site.post(1, "nice", created_at=1_717_182_000)
        bench.sync()
        assert ids(find(bench, "nice after:2024-06-01")) == [1]
        assert ids(find(bench, "nice before:2024-06-01")) == []
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_search_waits_for_the_newest_only(bench: Bench) -> None:
    """With a long backlog it takes in a bounded number of comments, and says what is missing."""
    for id in range(1, 301):
        bench.site.post(id, "nice")
    bench.sync()
    found = find(bench, "nice", limit=500)
    assert ids(found) == list(range(300, 150, -1))
    assert found.missing == 150


def test_the_loop_takes_in_everything_and_then_rests(bench: Bench) -> None:
    for id in range(1, 301):
        bench.site.post(id, "nice")
    bench.sync()
    folder = bench.store.path.parent
    indexer = Indexer(lambda: Store(folder, tidies=False))
    rounds = 0
    while indexer() < IDLE_S:
        rounds += 1
        assert rounds < 200
    assert rounds > 5, "a bounded portion each"
    assert bench.store.search.missing() == 0
    bench.site.post(301, "nice")
    bench.sync()
    while indexer() < IDLE_S:
        pass
    assert bench.store.search.missing() == 0
    indexer.close()


def test_the_loop_forgets_the_words_of_what_was_deleted(two: Bench) -> None:
    search = Search(two.store, two.clock)
    search.index_all()
    assert b"nice" in index_bytes(two.store)
    del two.site.comments[1]
    two.sync()
    indexing = Indexing(two.store)
    while indexing.step():
        pass
    assert b"nice" not in index_bytes(two.store)
    assert b"odd" in index_bytes(two.store)


def index_bytes(store: Store) -> bytes:
    """The pages of the index as they lie in its table."""
    rows = store.db.execute("SELECT block FROM comment_words_data").fetchall()
    return b" ".join(row["block"] for row in rows)


def test_a_reason_is_found_and_named_as_its_site_calls_it(one: Bench) -> None:
    rows = [Row("1", "Rudeness", "", "personal-attack")]
    Policies(one.store).write_reasons("site", rows)
    one.review.decide(one.shown(1), Verb.TRASH, reason="personal-attack")
    (row,) = find(one, "reason:rude").rows
    assert row.reason == "Rudeness"
    assert ids(find(one, "reason:1")) == [1]
