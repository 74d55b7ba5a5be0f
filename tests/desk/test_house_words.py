"""A site's own words: named, tinted, counted; a changed list asks the classifier nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from modstation.app.wiring import WordLists
from modstation.core.errors import NotPossible
from modstation.core.ranking import Order
from modstation.desk.house_words import HouseWords
from modstation.desk.views import Card
from tests.desk.conftest import Bench
from tests.desk.test_rating import CountingScorer, Desk


@pytest.fixture
def desk(bench: Bench) -> Iterator[Desk]:
    bench.site.post(1, "short")
    bench.site.post(2, "a <b>weasel</b> wrote")
    bench.site.post(3, "weaselling along, " + "x" * 20)
    bench.sync()
    made = Desk(bench, CountingScorer())
    yield made
    made.rater.close()


@pytest.fixture
def words(bench: Bench) -> HouseWords:
    return HouseWords(bench.store, bench.clock, WordLists())


def card(bench: Bench, id: int) -> Card:
    found = bench.review.card(bench.store.comments.numbers_of("site", [id])[id])
    assert found is not None
    return found


def test_a_hit_is_named_and_tinted_and_riskiest(
    bench: Bench, desk: Desk, words: HouseWords
) -> None:
    words.add("site", "weasel")
    desk.work()
    (cause,) = card(bench, 2).causes
    assert (cause.label, cause.rule) == ("house words", "weasel")
    assert card(bench, 2).on_site.text[cause.start : cause.end] == "weasel"
    assert card(bench, 2).flagged == ["house words"]
    assert card(bench, 3).flagged == []
    bench.review.order = Order.RISKIEST
    assert bench.queue()[0] == 2
    row = bench.review.rows(bench.review.numbers())[0]
    assert (row.label, row.risk, row.over) == ("house words", 1.0, True)


def test_a_changed_list_is_looked_for_without_the_classifier(
    bench: Bench, desk: Desk, words: HouseWords
) -> None:
    desk.work()
    asked = list(desk.scorer.asked)
    words.add("site", "weasel*")
    desk.work()
    assert [card(bench, id).flagged for id in (1, 2, 3)] == [[], ["house words"], ["house words"]]
    words.remove("site", "weasel*")
    desk.work()
    assert [card(bench, id).flagged for id in (1, 2, 3)] == [[], [], []]
    assert desk.scorer.asked == asked


def test_a_restart_finds_what_was_changed_meanwhile(
    bench: Bench, desk: Desk, words: HouseWords
) -> None:
    desk.work()
    words.add("site", "weasel")
    again = Desk(bench, CountingScorer())
    again.work()
    again.rater.close()
    assert again.scorer.asked == []
    assert card(bench, 2).flagged == ["house words"]


def test_an_entry_that_would_hit_everything_is_refused(bench: Bench, words: HouseWords) -> None:
    with pytest.raises(NotPossible):
        words.add("site", "*")
    assert words.entries("site") == []
