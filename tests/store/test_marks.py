"""What the rows of the queue tell beside the words: marks and languages, over real files."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from modstation.core.filters import Filter
from modstation.core.model import Comment, Record, Seen, SiteInfo, Status, Verb
from modstation.core.ranking import Order
from modstation.store.comments import ROWS
from modstation.store.decisions import Draft
from modstation.store.schema import migrations
from modstation.store.store import FILE_NAME, Store

AT = 1_800_000_000
MARKS = ("answers_us", "first_time", "has_link", "edited")


def comment(id: int, **fields: object) -> Comment:
    made = {"text": f"text {id}", "status": Status.HOLD, "created_at": AT + id, **fields}
    return Comment("site", id, 1, 0, **made)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path)
    with made.writing():
        made.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me", 7), AT)
        made.sites.put_record("site", "mail:anna@x.test", Record(3, 0, 0, 0, AT), AT)
    yield made
    made.close()


def tell(store: Store, *comments: Comment) -> None:
    with store.writing():
        store.comments.apply(comments, AT)


def marks(store: Store, id: int) -> list[str]:
    n = store.comments.numbers_of("site", [id])[id]
    (row,) = store.comments.rows([n])
    return [name for name in MARKS if row[name]]


KNOWN = {"author_name": "Anna", "author_email": "anna@x.test"}


def test_what_is_marked(store: Store) -> None:
    tell(
        store,
        comment(1, status=Status.APPROVED, user=7, **KNOWN),
        comment(2, status=Status.APPROVED, user=8, **KNOWN),
        replace(comment(3, **KNOWN), parent=1),
        replace(comment(4, **KNOWN), parent=2),
        comment(5, text="see https://x.test/", **KNOWN),
        comment(6, author_email="new@x.test"),
        comment(7, **KNOWN),
    )
    found = {id: marks(store, id) for id in range(3, 8)}
    assert found == {3: ["answers_us"], 4: [], 5: ["has_link"], 6: ["first_time"], 7: []}


def test_words_the_site_has_changed_are_marked_until_they_are_back(store: Store) -> None:
    tell(store, comment(1, **KNOWN))
    tell(store, comment(1, text="other words", **KNOWN))
    assert marks(store, 1) == ["edited"]
    tell(store, comment(1, text="and others", **KNOWN))
    tell(store, comment(1, **KNOWN))
    assert marks(store, 1) == []


def test_an_edit_that_waits_is_marked(store: Store) -> None:
    tell(store, comment(1, **KNOWN))
    with store.writing():
        gesture = store.decisions.begin("edit", AT)
        seen = Seen("text 1", Status.HOLD, 0)
        draft = Draft(1, Verb.EDIT, Status.HOLD, seen, gesture, text="mended")
        store.decisions.add(draft, AT)
    assert marks(store, 1) == ["edited"]


def test_the_first_words_go_with_a_deleted_comment(store: Store) -> None:
    tell(store, comment(1, text="secret"))
    tell(store, comment(1, text="harmless"))
    with store.writing():
        store.comments.bury("site", [1], AT)
    assert store.db.execute("SELECT * FROM first_texts").fetchall() == []


def test_rows_are_found_by_indexes_only(store: Store) -> None:
    tell(store, *(comment(id) for id in range(1, 100)))
    plan = [row["detail"] for row in store.db.execute(f"EXPLAIN QUERY PLAN {ROWS}", ["[1,2]"])]
    assert [step for step in plan if step.startswith("SCAN") and "json_each" not in step] == []


def test_languages_are_asked_for_once_and_again_for_another_text(store: Store) -> None:
    tell(store, comment(1), comment(2), comment(3, status=Status.APPROVED))
    assert store.languages.unread(10) == [(2, "text 2"), (1, "text 1")]
    store.languages.put([(1, "text 1", "de"), (2, "old text", "fr")])
    assert store.languages.unread(10) == [(2, "text 2")]
    assert [store.languages.of(n) for n in (1, 2, 3)] == ["de", "", ""]
    tell(store, comment(1, text="other words"), comment(3))
    assert [n for n, _ in store.languages.unread(10)] == [3, 2, 1]


def test_languages_filter_and_are_listed(store: Store) -> None:
    tell(store, *(comment(id) for id in range(1, 6)))
    codes = {1: "de", 2: "de", 3: "unknown", 4: "en"}
    store.languages.put((n, f"text {n}", code) for n, code in codes.items())
    assert list(store.comments.numbers(Order.OLDEST, Filter(language="de"), AT)) == [1, 2]
    assert list(store.comments.numbers(Order.OLDEST, Filter(language="unknown"), AT)) == [3]
    assert store.comments.count(Filter(language="de"), AT) == 2
    assert store.comments.count(Filter(), AT) == 5
    assert store.languages.in_use() == ["de", "en", "unknown"]


def test_nobody_walks_through_the_queue_for_languages(store: Store) -> None:
    asked = "SELECT comment FROM languages WHERE code IS NULL ORDER BY comment DESC LIMIT 64"
    (step,) = store.db.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall()
    assert "languages_by_code (code=?)" in step["detail"]


def test_an_old_file_gets_its_languages_later(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
    connection.row_factory = sqlite3.Row
    old = Database(connection)
    migrations.apply(old, stop_before="m007_marks")
    old.execute(
        "INSERT INTO sites (name, rest, home, title, user, user_id, added_at)"
        " VALUES ('site', '', '', '', 'me', 7, 1)"
    )
    for id, status in ((1, "hold"), (2, "approved")):
        old.execute(
            "INSERT INTO comments (site, id, post, parent, user, author_name, author_email,"
            " author_url, author_ip, agent, author_key, type, text, status, created_at, checked_at)"
            " VALUES ('site', ?, 1, 0, 0, '', '', '', '', '', '', 'comment', 'old words', ?, 1, 1)",
            [id, status],
        )
    connection.close()
    store = Store(tmp_path)
    assert store.languages.unread(10) == [(1, "old words")]
    assert marks(store, 1) == ["first_time"]
    assert store.check() == []
    store.close()
