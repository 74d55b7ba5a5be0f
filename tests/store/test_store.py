"""The database itself: real files, real locks, real damage."""

from __future__ import annotations

import itertools
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from modstation.core.errors import StoreBusy, StoreDamaged, StoreTrouble
from modstation.core.model import Comment, CommentKey, Seen, SiteInfo, State, Status, Verb
from modstation.core.ranking import Order
from modstation.store import store as store_module
from modstation.store.decisions import Draft
from modstation.store.store import FILE_NAME, Store, only_one

AT = 1_800_000_000


def comment(id: int, **fields: object) -> Comment:
    made = {"text": f"text {id}", "status": Status.HOLD, "created_at": AT + id, **fields}
    return Comment("site", id, 1, 0, **made)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path):
    made = Store(tmp_path)
    with made.writing():
        made.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
        made.comments.apply([comment(id) for id in (1, 2, 3)], AT)
    yield made
    made.close()


def decide(store: Store, n: int) -> int:
    with store.writing():
        gesture = store.decisions.begin("trash", AT)
        seen = Seen("text", Status.HOLD, 0)
        return store.decisions.add(Draft(n, Verb.TRASH, Status.TRASH, seen, gesture), AT).seq


def test_what_was_written_is_there_after_a_restart(store: Store, tmp_path: Path) -> None:
    decide(store, 1)
    store.close()
    again = Store(tmp_path)
    assert list(again.comments.numbers(Order.OLDEST)) == [2, 3]
    assert again.decisions.count_open() == {State.PENDING: 1}
    again.close()


def test_a_killed_process_loses_nothing_that_was_committed(tmp_path: Path) -> None:
    program = (
        "import os, signal, sys; from pathlib import Path;"
        "from modstation.store.store import Store; s = Store(Path(sys.argv[1]))\n"
        "with s.writing(): s.journal.note(1, 'kept')\n"
        "s.db.conn.execute('BEGIN IMMEDIATE'); s.journal.note(2, 'half done')\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(tmp_path)])
    assert killed.returncode < 0
    store = Store(tmp_path)
    assert [entry.event for entry in store.journal.entries()] == ["kept"]
    assert store.check() == []
    store.close()


def test_a_failed_transaction_leaves_nothing(store: Store) -> None:
    def write_and_fail() -> None:
        with store.writing():
            store.comments.apply([comment(4)], AT)
            raise KeyError("half way")

    with pytest.raises(KeyError, match="half way"):
        write_and_fail()
    assert store.comments.number(CommentKey("site", 4)) is None


def test_the_queue_is_laid_out_both_ways(store: Store) -> None:
    assert list(store.comments.numbers(Order.OLDEST)) == [1, 2, 3]
    assert list(store.comments.numbers(Order.NEWEST)) == [3, 2, 1]


def test_only_comments_wait_no_pingbacks(store: Store) -> None:
    with store.writing():
        store.comments.apply([comment(9, type="pingback")], AT)
    assert store.comments.held() == len(store.comments.numbers(Order.OLDEST)) == 3


def test_a_tombstone_forgets_text_and_person(store: Store) -> None:
    with store.writing():
        store.comments.apply([comment(4, text="secret", author_email="a@b.test")], AT)
        store.comments.bury("site", [4], AT)
    dump = "\n".join(store.db.conn.iterdump())
    assert "secret" not in dump
    assert "a@b.test" not in dump
    assert 4 not in store.comments.numbers(Order.OLDEST)


def test_two_unsent_acts_about_one_comment_are_impossible(store: Store) -> None:
    decide(store, 1)
    with pytest.raises(sqlite3.IntegrityError):
        decide(store, 1)


def test_the_journal_can_be_neither_changed_nor_shortened(store: Store) -> None:
    with store.writing():
        store.journal.note(AT, "one")
        store.journal.note(AT, "two")
    for act in ("UPDATE journal SET event = 'x'", "DELETE FROM journal"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            store.db.execute(act)


@pytest.mark.parametrize(
    ("tampering", "found"),
    [
        ("UPDATE journal SET detail = 'x' WHERE seq = 2", "line 2 was changed"),
        ("DELETE FROM journal WHERE seq = 2", "line 2 is missing"),
        ("DELETE FROM journal WHERE seq = 3", "line 3 and what followed is missing"),
    ],
)
def test_tampering_with_the_journal_is_found(store: Store, tampering: str, found: str) -> None:
    with store.writing():
        for event in ("one", "two", "three"):
            store.journal.note(AT, event)
    assert store.journal.verify() == []
    store.db.execute("DROP TRIGGER journal_is_append_only")
    store.db.execute("DROP TRIGGER journal_keeps_everything")
    store.db.execute(tampering)
    assert any(found in problem for problem in store.journal.verify())


def test_a_second_process_is_told_and_leaves(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from modstation.store.store import only_one\n"
        "with only_one(Path(sys.argv[1])): pass"
    )
    with only_one(tmp_path):
        second = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True
        )
        assert "Another ModStation is working with the profile" in second.stderr
    assert subprocess.run([sys.executable, "-c", program, str(tmp_path)]).returncode == 0


def test_only_one_is_a_trouble_in_words(tmp_path: Path) -> None:
    with only_one(tmp_path), pytest.raises(StoreBusy) as caught, only_one(tmp_path):
        pass
    assert caught.value.hint


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"not a database, but somebody's letter" * 100)
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(StoreDamaged):
        Store(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / FILE_NAME)
    other.execute("PRAGMA application_id = 42")
    other.execute("CREATE TABLE theirs (x)")
    other.close()
    with pytest.raises(StoreDamaged, match="another program"):
        Store(tmp_path)


def test_a_folder_that_cannot_be_made_is_a_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreTrouble):
        Store(tmp_path / "file" / "profile")


def test_the_file_is_readable_by_its_owner_only(store: Store) -> None:
    assert store.path.stat().st_mode & 0o077 == 0


def claim(
    folder: Path, seq: int, target: State, ready: threading.Barrier, won: list[State]
) -> None:
    mine = Store(folder)
    ready.wait()
    with mine.writing():
        if mine.decisions.move(seq, State.PENDING, target):
            won.append(target)
    mine.close()


def test_of_two_threads_that_claim_a_decision_one_gets_it(store: Store, tmp_path: Path) -> None:
    """The sync wants to send what the moderator withdraws: it must be the one or the other."""
    targets = (State.SENDING, State.WITHDRAWN)
    for _ in range(30):
        seq = decide(store, 1)
        ready = threading.Barrier(2)
        won: list[State] = []

        arguments = [(tmp_path, seq, target, ready, won) for target in targets]
        threads = [threading.Thread(target=claim, args=each) for each in arguments]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(won) == 1
        assert store.decisions.get(seq).state is won[0]
        with store.writing():
            store.decisions.move(seq, won[0], State.ACCEPTED)


def test_a_short_write_is_served_between_the_pages_of_a_busy_sync(
    store: Store, tmp_path: Path
) -> None:
    """First come, first served: the moderator's write waits for one page, not for all."""
    order: list[str] = []
    line = store_module._turnstile
    first_page = threading.Event()

    def sync() -> None:
        mine = Store(tmp_path)
        for page in range(20):
            with mine.writing():
                order.append(f"page {page}")
                mine.comments.apply([comment(100 + page)], AT)
                if page == 0:
                    first_page.set()
                    wait_until(lambda: line._next - line._served == 2)
        mine.close()

    def wait_until(true: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 20
        while not true() and time.monotonic() < deadline:
            time.sleep(0.001)

    thread = threading.Thread(target=sync)
    thread.start()
    assert first_page.wait(20)
    with store.writing():
        order.append("decision")
    thread.join()
    assert order.index("decision") == 1


def test_orders_that_keep_together_what_belongs_together(store: Store) -> None:
    with store.writing():
        anna, ben = {"author_email": "anna@x.test"}, {"author_email": "ben@x.test"}
        store.comments.apply(
            [
                replace(comment(1, **ben), post=2),
                replace(comment(2, **anna), post=1),
                replace(comment(3, **anna), post=2),
            ],
            AT,
        )
    assert list(store.comments.numbers(Order.ARTICLE)) == [1, 3, 2]
    assert list(store.comments.numbers(Order.AUTHOR)) == [2, 3, 1]


def test_the_most_uncertain_stand_first_and_the_unknown_last(store: Store) -> None:
    for n, risk in ((1, 0.97), (3, 0.4)):
        store.db.execute("INSERT INTO ratings VALUES (?, '', 'model', '1', 'insult', ?)", [n, risk])
    assert list(store.comments.numbers(Order.UNCERTAIN)) == [3, 1, 2]


def test_harsh_ones_are_spread_among_the_others(store: Store) -> None:
    with store.writing():
        store.comments.apply([comment(id) for id in range(4, 13)], AT)
    for n in range(1, 13):
        risk = 0.9 if n in (4, 5, 6) else 0.1
        store.db.execute("INSERT INTO ratings VALUES (?, '', 'model', '1', 'insult', ?)", [n, risk])
    laid = list(store.comments.numbers(Order.MIXED))
    places = [laid.index(n) for n in (4, 5, 6)]
    assert places == sorted(places)
    assert all(after - before >= 3 for before, after in itertools.pairwise(places))
    ordinary = [n for n in laid if n not in (4, 5, 6)]
    assert ordinary == sorted(ordinary)


def test_who_waits_for_a_decision_is_found_by_its_comment(store: Store) -> None:
    """By the state, each settled decision would look through all that are still in the outbox."""
    asked: list[str] = []
    store.db.conn.set_trace_callback(asked.append)
    assert store.decisions.waiting_for(1) == []
    store.db.conn.set_trace_callback(None)
    plan = [row["detail"] for row in store.db.execute(f"EXPLAIN QUERY PLAN {asked[-1]}")]
    assert any("SEARCH d USING INDEX decisions_by_comment (comment=?)" in step for step in plan)
