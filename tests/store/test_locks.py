"""Who may write when, and what the machine does to the file, in words for the moderator."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.blocks import Way
from modstation.core.companion import BlockWanted
from modstation.core.errors import StoreBusy, StoreTrouble
from modstation.core.model import Comment, CommentKey, Seen, SiteInfo, State, Status, Verb
from modstation.store.decisions import Draft
from modstation.store.store import FILE_NAME, Store, only_one

AT = 1_800_000_000
LONG_S = 20.0  # only ever waited out by a failure


def site(name: str) -> SiteInfo:
    return SiteInfo(name, f"http://{name}.test/", "", name, "me")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "profile")
    with made.writing():
        made.sites.put(site("site"), AT)
        made.comments.apply([Comment("site", 1, 1, 0, "text", Status.HOLD, AT)], AT)
    yield made
    made.close()


def test_two_desks_that_read_before_they_write_do_not_meet_halfway(
    store: Store, tmp_path: Path
) -> None:
    """Both look at the newest line of the journal and append to it: the lock comes first."""
    failed: list[BaseException] = []
    both = threading.Barrier(2, timeout=LONG_S)

    def append() -> None:
        mine = Store(tmp_path / "profile")
        try:
            both.wait()
            for _ in range(40):
                with mine.writing():
                    mine.journal.note(AT, "line")
        except BaseException as error:
            failed.append(error)
        finally:
            mine.close()

    threads = [threading.Thread(target=append) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LONG_S)
    assert failed == []
    assert len(list(store.journal.entries())) == 80
    assert store.check() == []


def test_the_lock_is_taken_before_anything_is_read(store: Store) -> None:
    other = sqlite3.connect(store.path, timeout=0, isolation_level=None)
    with store.writing(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_transaction_in_a_transaction_stands_or_falls_with_the_outer_one(store: Store) -> None:
    def write_and_fail() -> None:
        with store.writing():
            with store.writing():
                store.journal.note(AT, "inner")
            raise KeyError("outer")

    with pytest.raises(KeyError):
        write_and_fail()
    assert list(store.journal.entries()) == []


def test_a_database_that_another_program_holds_is_a_trouble_in_words(store: Store) -> None:
    store.db.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy), store.writing():
        store.journal.note(AT, "never")
    other.close()
    assert list(store.journal.entries()) == []


def test_a_full_disk_is_a_trouble_in_words_and_nothing_is_half_written(store: Store) -> None:
    pages = store.db.execute("PRAGMA page_count").fetchone()[0]
    store.db.execute(f"PRAGMA max_page_count = {pages}")
    many = [Comment("site", id, 1, 0, "x" * 3000, Status.HOLD, AT) for id in range(2, 400)]
    with pytest.raises(StoreTrouble) as caught, store.writing():
        store.comments.apply(many, AT)
    assert caught.value.hint
    store.db.execute("PRAGMA max_page_count = 1000000")
    assert store.comments.held() == 1
    assert store.check() == []


def test_what_we_did_wrong_ourselves_stays_a_bug(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError), store.writing():
        store.db.execute("SELECT nonsense FROM comments")


def test_a_profile_is_free_again_once_it_was_left(tmp_path: Path) -> None:
    for _ in range(2):
        with only_one(tmp_path):
            assert (tmp_path / "in-use.lock").exists()


def test_a_profile_is_readable_by_its_owner_only(store: Store, tmp_path: Path) -> None:
    assert (tmp_path / "profile").stat().st_mode & 0o077 == 0
    assert (tmp_path / "profile" / FILE_NAME).stat().st_mode & 0o077 == 0


def test_a_decision_needs_its_comment_and_a_comment_its_site(store: Store) -> None:
    stray = Comment("nowhere", 1, 1, 0, "text", Status.HOLD, AT)
    with pytest.raises(sqlite3.IntegrityError), store.writing():
        store.comments.apply([stray], AT)
    with store.writing():
        gesture = store.decisions.begin("trash", AT)
    seen = Seen("text", Status.HOLD, 0)
    draft = Draft(99, Verb.TRASH, Status.TRASH, seen, gesture)
    with pytest.raises(sqlite3.IntegrityError), store.writing():
        store.decisions.add(draft, AT)


def test_two_decisions_about_one_comment_are_never_on_the_wire_together(store: Store) -> None:
    seen = Seen("text", Status.HOLD, 0)
    with store.writing():
        gesture = store.decisions.begin("trash", AT)
        draft = Draft(1, Verb.TRASH, Status.TRASH, seen, gesture)
        first = store.decisions.add(draft, AT)
        assert store.decisions.move(first.seq, State.PENDING, State.SENDING)
        second = store.decisions.add(draft, AT)
    with pytest.raises(sqlite3.IntegrityError), store.writing():
        store.decisions.move(second.seq, State.PENDING, State.SENDING)
    assert store.decisions.get(second.seq).state is State.PENDING


def test_a_site_that_goes_takes_its_own_and_nothing_else_along(store: Store) -> None:
    with store.writing():
        store.sites.put(site("other"), AT)
        store.comments.apply([Comment("other", 1, 1, 0, "theirs", Status.HOLD, AT)], AT)
        gesture = store.decisions.begin("block", AT)
        store.blocks.add("site", BlockWanted("email", "troll@x.test"), Way.HERE, AT, gesture)
        store.comments.bury("other", [2], AT)
        store.comments.bury("site", [2], AT)
        store.sites.remove("site")
    assert store.comments.number(CommentKey("site", 1)) is None
    assert store.blocks.active(AT) == []
    assert store.comments.held() == store.comments.held("other") == 1
    assert store.check() == []


def test_what_one_site_deleted_the_other_still_has(store: Store) -> None:
    with store.writing():
        store.sites.put(site("other"), AT)
        store.comments.apply([Comment("other", 1, 1, 0, "theirs", Status.HOLD, AT)], AT)
        store.comments.bury("site", [1], AT)
    n = store.comments.number(CommentKey("other", 1))
    assert n is not None
    kept = store.comments.on_site(n)
    assert kept is not None
    assert kept.text == "theirs"
    assert (store.comments.held("site"), store.comments.held("other")) == (0, 1)


def test_a_site_connected_again_has_the_new_account(store: Store) -> None:
    with store.writing():
        store.sites.put(SiteInfo("site", "http://new.test/", "home", "New", "jo", 9), AT)
    known = store.sites.get("site")
    assert (known.rest, known.title, known.user, known.user_id) == (
        "http://new.test/",
        "New",
        "jo",
        9,
    )
