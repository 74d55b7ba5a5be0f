"""A file that an older version wrote is brought up to date, and nothing in it is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from modstation.core.blocks import Way
from modstation.core.model import Comment, SiteInfo, Status
from modstation.core.phrases import Letter
from modstation.core.policy import DEFAULT, Reason
from modstation.store.comments import Comments
from modstation.store.schema import APPLICATION_ID, migrations
from modstation.store.sites import Sites
from modstation.store.store import FILE_NAME, Store

AT = 1_800_000_000


def old_file(folder: Path, before: str, comments: Sequence[Status] = ()) -> None:
    """A database as it was before that migration, with a site, a threshold and comments in it."""
    connection = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    connection.row_factory = sqlite3.Row
    db = Database(connection)
    migrations.apply(db, stop_before=before)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    Sites(db).put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
    connection.execute("INSERT INTO policies VALUES ('site', 'insult', 0.7, 'other')")
    told = (
        Comment("site", id, 1, 0, f"text {id}", status, AT) for id, status in enumerate(comments, 1)
    )
    Comments(db).apply(told, AT)
    connection.close()


def test_what_waits_in_a_file_without_likenesses_and_languages_is_looked_at(
    tmp_path: Path,
) -> None:
    old_file(tmp_path, "m007_marks", (Status.HOLD, Status.APPROVED, Status.HOLD))
    store = Store(tmp_path)
    for looked_for in (store.likenesses, store.languages):
        assert [text for _, text in looked_for.unread(9)] == ["text 3", "text 1"]
    assert store.check() == []
    store.close()


def test_a_file_without_reasons_has_the_default_ones_and_keeps_its_thresholds(
    tmp_path: Path,
) -> None:
    old_file(tmp_path, "m008_reasons")
    store = Store(tmp_path)
    policy = store.policies.of("site")
    assert policy.offered == DEFAULT.offered
    assert policy.threshold("insult") == 0.7
    own = (Reason(2, "rude", "Rude", "It was rude."),)
    with store.writing():
        store.policies.put_reasons("site", own)
    store.close()
    again = Store(tmp_path)
    assert again.policies.of("site").own == own
    assert again.check() == []
    with again.writing():
        again.sites.remove("site")
    assert again.db["reasons"].count == 0
    again.close()


def test_a_file_without_answers_and_letters_has_the_default_ones(tmp_path: Path) -> None:
    old_file(tmp_path, "m020_phrases", (Status.HOLD,))
    store = Store(tmp_path)
    assert store.phrases.answers("site") is None
    assert store.phrases.letter("site") is None
    with store.writing():
        store.phrases.put_letter("site", Letter("s", "b"))
    assert store.phrases.answers("site") is None
    with store.writing():
        store.phrases.put_answers("site", ())
    assert store.phrases.answers("site") == ()
    assert store.phrases.letter("site") == Letter("s", "b")
    assert store.check() == []
    store.close()


def test_blocks_of_a_file_that_knew_no_tries_stand_as_before(tmp_path: Path) -> None:
    old_file(tmp_path, "m021_block_tries")
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection, connection:
        connection.execute(
            "INSERT INTO blocks (site, field, value, folded, made_at, newest)"
            " VALUES ('site', 'email', 'Troll@x.test', 'troll@x.test', ?, 0)",
            [AT],
        )
    store = Store(tmp_path)
    (block,) = store.blocks.active(AT)
    assert (block.value, block.way, block.held_here) == ("Troll@x.test", Way.HERE, False)
    with store.writing():
        gesture = store.decisions.begin("put", AT)
        new = store.blocks.put(block.id, AT + 5, gesture)
    assert store.blocks.root(new) == block.id
    (put,) = store.blocks.active(AT)
    assert (put.id, put.made_at, put.held_here) == (new, AT, True)
    assert store.check() == []
    with store.writing():
        store.sites.remove("site")
    assert store.blocks.active(AT) == []
    assert store.check() == []
    store.close()
