"""Articles and authors by a part of their names, with how many of their comments wait."""

from __future__ import annotations

import pytest

from modstation.core.filters import Filter
from modstation.core.model import Article, Status, Verb
from modstation.desk.finding import MOST, find
from modstation.store import lookup
from tests.desk.conftest import Bench


def post(bench: Bench, id: int, name: str, **more: object) -> None:
    email = more.pop("email", f"{name.replace(' ', '.').lower()}@inbox.test")
    bench.site.post(id, "text", author_name=name, author_email=email, **more)


def found(bench: Bench, asked: str) -> list[tuple[str, str, int, bool]]:
    return [(one.kind, one.name, one.waiting, one.more) for one in find(bench.store, asked)]


def name_articles(bench: Bench, **titles: str) -> None:
    articles = [Article("site", int(id[1:]), title, "") for id, title in titles.items()]
    with bench.store.writing():
        bench.store.sites.put_articles(articles, 0)


def test_names_that_begin_so_come_before_those_that_hold_it(bench: Bench) -> None:
    for id, name in enumerate(["Joanna", "anna", "Hanna", "Annabel", "Bert"], 1):
        post(bench, id, name)
    bench.sync()
    assert {one[1] for one in found(bench, "ANNA")} == {"anna", "Annabel", "Joanna", "Hanna"}
    for id in range(10, 10 + MOST):
        post(bench, id, f"Annabel {id}")
    bench.sync()
    assert "Joanna" not in {one[1] for one in found(bench, "anna")}
    assert "anna" in {one[1] for one in found(bench, "anna")}


def test_two_people_of_one_name_are_two(bench: Bench) -> None:
    post(bench, 1, "Anna", email="one@inbox.test")
    post(bench, 2, "Anna", email="two@inbox.test")
    post(bench, 3, "ANNA", email="two@inbox.test")
    bench.sync()
    authors = find(bench.store, "anna")
    assert [one.waiting for one in authors] == [2, 1]
    assert authors[0].narrowed != authors[1].narrowed
    rows = [bench.store.comments.numbers(bench.review.order, one.narrowed) for one in authors]
    assert [len(numbers) for numbers in rows] == [2, 1]


def test_whoever_waits_for_nothing_is_not_found(bench: Bench) -> None:
    post(bench, 1, "Anna", post=5)
    post(bench, 2, "Anna", post=5)
    post(bench, 3, "Annika", post=6, status=Status.APPROVED)
    bench.sync()
    name_articles(bench, p5="Annals", p6="Annuity")
    first = bench.store.comments.projected(bench.review.numbers()[0])
    assert first is not None
    bench.review.decide(first, Verb.TRASH)
    assert found(bench, "ann") == [
        ("article", "Annals", 1, False),
        ("author", "Anna", 1, False),
    ]


def test_an_article_is_found_by_words_of_its_title_in_any_order(bench: Bench) -> None:
    post(bench, 1, "A", post=5)
    post(bench, 2, "B", post=5, parent=1)
    post(bench, 3, "C", post=5, parent=2)
    post(bench, 4, "D", post=6)
    bench.sync()
    name_articles(bench, p5="The Bridge of 100% steel", p6="A bridge", p7="Bridge, steel, silence")
    assert found(bench, "steel brid") == [("article", "The Bridge of 100% steel", 3, False)]
    assert found(bench, "100%")[0][1] == "The Bridge of 100% steel"
    assert found(bench, "100_") == []
    assert find(bench.store, "steel")[0].narrowed == Filter(
        site="site", post=5, shown_article="The Bridge of 100% steel"
    )


def test_counting_ends_and_says_so(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lookup, "MOST_ROWS", 2)
    for id in (1, 2, 3):
        post(bench, id, "Anna", post=5)
    bench.sync()
    name_articles(bench, p5="Annals")
    assert found(bench, "ann") == [("article", "Annals", 2, True), ("author", "Anna", 2, True)]


def test_nothing_typed_finds_nothing(bench: Bench) -> None:
    post(bench, 1, "Anna")
    bench.sync()
    assert found(bench, "  ") == []


@pytest.mark.parametrize("sql", [lookup._NAMES, lookup._OF_NAME, lookup._UNDER_ARTICLE])
def test_no_question_walks_through_all_comments(bench: Bench, sql: str) -> None:
    values: dict[str, object] = {"site": "site", "post": 5, "most": 9, "limit": 9}
    asked = values | {"first": "a", "part": "a"} if ":site" in sql else ["site", "Anna", 9, 9]
    plan = [row["detail"] for row in bench.store.db.execute(f"EXPLAIN QUERY PLAN {sql}", asked)]
    assert [step for step in plan if "comments" in step or "posts" in step]
    assert not [step for step in plan if step.startswith("SCAN c")]
