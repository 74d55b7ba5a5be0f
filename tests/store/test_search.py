"""The full-text index over real databases: what is found, how fresh it is, what it forgets."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from modstation.core.model import Article, Comment, Seen, SiteInfo, State, Status, Verb
from modstation.core.searching import OPERATORS, Ground, parse
from modstation.store.decisions import Draft
from modstation.store.schema import migrations
from modstation.store.search import Bounds, number
from modstation.store.store import FILE_NAME, Store

AT = 1_800_000_000
SIGNS = st.sampled_from("abN EORDT\"()*^-+:{},.'\0\ud800é_")
YEAR_S = 365 * 86_400


def comment(id: int, text: str, name: str = "Anna Berg", **fields: object) -> Comment:
    made = {"status": Status.HOLD, "created_at": AT + id, **fields}
    email = f"{name.split()[0].lower()}@inbox.test"
    return Comment("site", id, 1, 0, text, author_name=name, author_email=email, **made)  # type: ignore[arg-type]


COMMENTS = (
    comment(1, "The bridge is too expensive"),
    comment(2, "A café, and the new bridge", "Ben Žák"),
    replace(comment(3, "Schools need roofs", "Anna Stein"), post=7),
    comment(4, "Buy <a href='http://pills.test/'>here</a>", "Cem", status=Status.SPAM),
    comment(5, "The bridges of old", "Dora", status=Status.APPROVED, created_at=AT - YEAR_S),
)


def take_in(store: Store) -> None:
    with store.writing():
        while store.search.take_in(2):
            pass


def forget(store: Store) -> None:
    with store.writing():
        store.search.begin_forgetting()
        while store.search.merge():
            pass


def fill(store: Store) -> None:
    with store.writing():
        store.sites.put(SiteInfo("site", "http://localhost/", "", "Site", "me"), AT)
        store.sites.put_articles([Article("site", 7, "The 100 % bridge", "")], AT)
        store.comments.apply(COMMENTS, AT)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path)
    fill(made)
    take_in(made)
    yield made
    made.close()


def found(
    store: Store, typed: str, *, before: int | None = None, limit: int = 50, **bounds: int
) -> list[int]:
    """The ids; here they are the numbers as well."""
    query = parse(typed, Ground(date(2027, 1, 15)))
    return [number(at) for at in store.search.places(query, Bounds(**bounds), before, limit)]


def decide(store: Store, n: int, verb: Verb, wants: Status, **more: object) -> int:
    with store.writing():
        seen = store.comments.on_site(n)
        assert seen is not None
        gesture = store.decisions.begin("act", AT)
        draft = Draft(n, verb, wants, Seen.of(seen), gesture, **more)  # type: ignore[arg-type]
        return store.decisions.add(draft, AT).seq


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("bridge ", [2, 1]),
        ("bridge", [2, 1, 5]),
        ("BRIDGE the new ", [2]),
        ('"the bridge"', [1]),
        ("cafe ", [2]),
        ("anna ", [3, 1]),
        ("author:zak", [2]),
        ("author:bridge", []),
        ("anna bridge ", [1]),
        ("email:ben@inbox.test ", [2]),
        ("ben@inbox.test ", [2]),
        ("email:inbox", [4, 3, 2, 1, 5]),
        ("inbox ", []),
        ("pills.test ", [4]),
        ("article:7", [3]),
        ("article:100", [3]),
        ('article:"100 %"', [3]),
        ("article:%%", []),
        ("article:nothing", []),
        ("status:spam", [4]),
        ("status:approved bridges ", [5]),
        ("status:spam status:approved", [4, 5]),
        ("nothing", []),
    ],
)
def test_what_is_found(store: Store, typed: str, numbers: list[int]) -> None:
    assert found(store, typed) == numbers


def test_between_dates(store: Store) -> None:
    assert found(store, "", until=AT) == [5]
    assert found(store, "bridge", since=AT) == [2, 1]
    assert found(store, "", since=AT + 2, until=AT + 4) == [3, 2]
    assert found(store, "", since=AT - 50 * YEAR_S, until=AT - YEAR_S) == []


def test_page_after_page(store: Store) -> None:
    query = parse("bridge", Ground(date(2027, 1, 15)))
    first = store.search.places(query, Bounds(), None, 2)
    assert [number(at) for at in first] == [2, 1]
    assert found(store, "bridge", limit=2, before=first[-1]) == [5]


def test_another_date_is_another_place(store: Store) -> None:
    with store.writing():
        store.comments.apply([replace(COMMENTS[1], created_at=AT - 2 * YEAR_S)], AT)
    take_in(store)
    assert found(store, "bridge") == [1, 5, 2]


def test_many_articles_of_one_title(store: Store) -> None:
    with store.writing():
        store.sites.put_articles([Article("site", id, f"Town {id}", "") for id in range(9, 300)], 1)
        store.comments.apply([replace(comment(6, "roofs"), post=250)], AT)
    take_in(store)
    assert found(store, "article:town") == [6]
    assert found(store, "article:town roofs ") == [6]
    assert found(store, "article:town bridge ") == []


@pytest.mark.parametrize("typed", ['" OR NEAR( * - ^', "text:bridge", "a AND b NOT c", '"a" + "b"'])
def test_the_signs_of_the_index_mean_nothing(store: Store, typed: str) -> None:
    assert found(store, typed) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operator=st.sampled_from(("", *OPERATORS)), typed=st.text(SIGNS, max_size=30))
def test_no_question_breaks_the_index(store: Store, operator: str, typed: str) -> None:
    assert isinstance(found(store, operator + typed), list)


def test_an_edit_on_the_site_is_found_by_its_new_words_only(store: Store) -> None:
    with store.writing():
        store.comments.apply([replace(COMMENTS[0], text="The tunnel")], AT)
        store.comments.apply([replace(COMMENTS[0], text="The ferry")], AT)
    take_in(store)
    assert found(store, "ferry") == [1]
    assert found(store, "tunnel expensive") == found(store, "expensive") == []


def test_a_decision_is_found_where_it_puts_the_comment(store: Store) -> None:
    seq = decide(store, 1, Verb.TRASH, Status.TRASH, reason="personal-attack")
    take_in(store)
    assert found(store, "status:trash") == found(store, "reason:personal-attack") == [1]
    assert found(store, "reason:2 bridge") == [1]
    assert found(store, "status:pending bridge") == [2]
    with store.writing():
        store.decisions.move(seq, State.PENDING, State.WITHDRAWN)
    take_in(store)
    assert found(store, "status:trash") == found(store, "reason:2") == []
    assert found(store, "status:pending bridge") == [2, 1]


def test_an_index_that_lags_behind_shows_nothing_as_what_it_is_not(store: Store) -> None:
    decide(store, 1, Verb.TRASH, Status.TRASH)
    assert found(store, "status:pending bridge") == [2]


def test_an_edit_made_here_is_found_at_once(store: Store) -> None:
    decide(store, 1, Verb.EDIT, Status.APPROVED, text="The bridge is dear")
    take_in(store)
    assert found(store, "dear ") == [1]
    assert found(store, "expensive ") == []


def test_the_newest_are_taken_in_first(store: Store) -> None:
    with store.writing():
        store.comments.apply([comment(id, "fresh words") for id in range(6, 30)], AT)
        assert store.search.take_in(3) == 3
    assert found(store, "fresh ") == [29, 28, 27]
    assert store.search.missing() == 21


def words_in_the_file(store: Store) -> str:
    """All that the index and its log hold, as it lies in the tables."""
    parts = []
    for table in ("comment_words_data", "comment_words_idx", "word_changes"):
        for row in store.db.execute(f"SELECT * FROM {table}"):
            parts += [v.decode("latin-1") if isinstance(v, bytes) else str(v) for v in row]
    return " ".join(parts)


def test_a_tombstone_loses_its_words_in_the_index_too(store: Store) -> None:
    assert "expensive" in words_in_the_file(store)
    with store.writing():
        store.comments.bury("site", [1], AT)
    assert found(store, "bridge") == [2, 5]
    assert store.search.has_waste()
    take_in(store)
    forget(store)
    assert "expensive" not in words_in_the_file(store)
    assert not store.search.has_waste()
    assert found(store, "bridge") == [2, 5]


def test_the_log_forgets_what_is_deleted_at_once(store: Store) -> None:
    with store.writing():
        store.comments.apply([replace(COMMENTS[0], text="The ferry")], AT)
    assert "expensive" in words_in_the_file(store)
    with store.writing():
        store.comments.bury("site", [1], AT)
    (row,) = store.db.execute("SELECT * FROM word_changes").fetchall()
    assert tuple(row) == (1, None, None, None, None, None)
    take_in(store)
    assert found(store, "bridge") == [2, 5]
    assert found(store, "ferry") == []


def test_words_that_an_edit_took_away_are_forgotten(store: Store) -> None:
    with store.writing():
        store.comments.apply([replace(COMMENTS[0], text="The ferry")], AT)
    take_in(store)
    assert store.search.has_waste()
    forget(store)
    assert "expensive" not in words_in_the_file(store)
    assert found(store, "ferry") == [1]


def test_a_decision_alone_makes_no_waste(store: Store) -> None:
    decide(store, 1, Verb.TRASH, Status.TRASH)
    take_in(store)
    assert not store.search.has_waste()


def test_a_site_takes_its_words_along(store: Store) -> None:
    with store.writing():
        store.sites.put(SiteInfo("other", "http://127.0.0.1/", "", "Other", "me"), AT)
        store.comments.apply([replace(COMMENTS[1], site="other")], AT)
    take_in(store)
    with store.writing():
        store.sites.remove("site")
    assert "expensive" not in words_in_the_file(store)
    take_in(store)
    (left,) = found(store, "bridge")
    key = store.comments.ids([left])[left]
    assert key.site == "other"


def test_a_comment_that_comes_back_after_its_site_is_found_once(store: Store) -> None:
    with store.writing():
        store.sites.remove("site")
    fill(store)
    take_in(store)
    assert found(store, "bridge ") == [2, 1]


def test_a_profile_from_before_the_search_is_taken_in(tmp_path: Path) -> None:
    """A file as the version before left it: its comments are found, and stay in step."""
    old = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
    old.row_factory = sqlite3.Row
    migrations.apply(Database(old), stop_before="m009_search")
    old.execute("INSERT INTO sites VALUES ('site', 'http://localhost/', '', 'Site', 'me', 1, 1)")
    for id, text in ((1, "The bridge"), (2, "The tunnel")):
        old.execute(
            "INSERT INTO comments (n, site, id, post, parent, user, author_name, author_email,"
            " author_url, author_ip, agent, author_key, type, text, status, created_at, checked_at)"
            " SELECT value, 'site', value, 1, 0, 0, 'Anna', '', '', '', '', '', 'comment',"
            " ?, 'hold', 1, 1 FROM json_each(?)",
            [text, f"[{id}]"],
        )
    old.close()
    store = Store(tmp_path)
    assert store.search.missing() == 2
    with store.writing():
        store.comments.apply([comment(2, "The ferry")], AT)
    take_in(store)
    assert found(store, "bridge") == [1]
    assert found(store, "ferry") == [2]
    assert found(store, "tunnel") == []
    assert store.check() == []
    store.close()


def test_a_portion_that_fails_leaves_log_and_index_in_step(store: Store) -> None:
    with store.writing():
        store.comments.apply([comment(6, "fresh")], AT)

    def take_in_and_fail() -> None:
        with store.writing():
            store.search.take_in(10)
            raise KeyError("half way")

    with pytest.raises(KeyError, match="half way"):
        take_in_and_fail()
    assert found(store, "fresh") == []
    take_in(store)
    assert found(store, "fresh") == [6]
