"""Opinions for everything that waits, in the order in which they are needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pytest

from modstation.app.wiring import WordLists
from modstation.core.likeness import Sketch
from modstation.core.model import Link, ModelInfo, Span, Status
from modstation.core.ranking import Order
from modstation.desk.rating import Rater
from modstation.desk.views import Rated
from modstation.store.store import Store
from tests.desk.conftest import Bench


class CountingScorer:
    """A classifier in this thread that remembers what it was asked."""

    def __init__(self, version: str = "1") -> None:
        self.info = ModelInfo("letters", version, ("insult", "threat"))
        self.asked: list[str] = []
        self.read: list[str] = []
        self.links: list[Link] = []
        self.closed = False

    def describe(self) -> ModelInfo:
        return self.info

    def score(
        self, texts: Sequence[str], links: Sequence[Sequence[Link]] = ()
    ) -> list[Mapping[str, float] | None]:
        self.asked += texts
        self.links += [link for some in links for link in some]
        return [
            None if "poison" in text else {"insult": len(text) / 100, "threat": 0.01}
            for text in texts
        ]

    def explain(self, text: str, label: str, links: Sequence[Link] = ()) -> list[Span]:
        start = text.index("xxx")
        return [Span(start, start + 3, 1.0, "three of them")]

    def kept(self, texts: Sequence[str]) -> list[int]:
        return [min(len(text), 1000) for text in texts]

    def languages(self, texts: Sequence[str]) -> list[str]:
        self.read += texts
        return ["de" if "ß" in text else "unknown" for text in texts]

    def sketches(self, texts: Sequence[str]) -> list[Sketch]:
        """Texts with the same first word may be alike; those of the same words are."""
        return [Sketch(" ".join(sorted(text.split())), (hash(text.split()[0]),)) for text in texts]

    def likeness(self, pairs: Sequence[tuple[str, Sequence[str]]]) -> list[list[float]]:
        return [[float(words == other) for other in others] for words, others in pairs]

    def close(self) -> None:
        self.closed = True


class Desk:
    def __init__(self, bench: Bench, scorer: CountingScorer) -> None:
        self.news: list[object] = []
        self.scorer = scorer
        folder = bench.store.path.parent
        self.paused = False
        self.rater = Rater(
            lambda: Store(folder),
            scorer,
            self.news.append,
            rescan_s=0,
            resting=lambda: "paused" if self.paused else "",
            word_list=WordLists.compile,
        )

    def work(self, rounds: int = 100) -> None:
        for _ in range(rounds):
            if self.rater():
                return


@pytest.fixture
def desk(bench: Bench) -> Iterator[Desk]:
    made = Desk(bench, CountingScorer())
    yield made
    made.rater.close()


def scores(bench: Bench, id: int) -> dict[str, float]:
    n = bench.store.comments.numbers_of("site", [id])[id]
    card = bench.review.card(n)
    assert card is not None
    return {score.label: score.value for score in card.scores}


def test_everything_that_waits_gets_scores(bench: Bench, desk: Desk) -> None:
    for id in range(1, 41):
        bench.site.post(id, "x" * id)
    bench.sync()
    desk.work()
    assert scores(bench, 40) == {"insult": 0.4, "threat": 0.01}
    last = desk.news[-1]
    assert isinstance(last, Rated)
    assert (last.done, last.total, last.model) == (40, 40, "letters")


def test_who_asks_hears_how_far_it_is_though_nothing_is_new(bench: Bench, desk: Desk) -> None:
    bench.site.post(1)
    bench.sync()
    desk.work()
    desk.news.clear()
    desk.work()
    assert desk.news == []
    for paused in (False, True, True):
        desk.paused = paused
        desk.rater.report()
        desk.work()
        (news,) = desk.news
        assert isinstance(news, Rated)
        assert (news.done, news.total, news.resting) == (1, 1, "paused" if paused else "")
        desk.news.clear()


def test_equal_texts_are_scored_once(bench: Bench, desk: Desk) -> None:
    for id in range(1, 11):
        bench.site.post(id, "the same words")
    bench.sync()
    desk.work()
    assert desk.scorer.asked == ["the same words"]
    assert scores(bench, 7) == scores(bench, 1) != {}


def test_what_is_looked_at_comes_first_then_the_new_then_the_rest(bench: Bench, desk: Desk) -> None:
    for id in range(1, 41):
        bench.site.post(id, f"old {id}")
    bench.sync()
    desk.rater()
    bench.site.post(100, "new")
    bench.sync()
    looked_at = bench.store.comments.numbers_of("site", [39, 40])
    desk.rater.look_at([looked_at[40], looked_at[39]])
    del desk.scorer.asked[:]
    desk.work()
    assert desk.scorer.asked[:3] == ["old 40", "old 39", "new"]


def test_markup_is_not_read(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "<b>bold</b> &amp; brave")
    bench.sync()
    desk.work()
    assert desk.scorer.asked == ["bold & brave"]


def test_where_links_lead_is_told_beside_the_words(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, 'read <a href="http://a.example/?x&amp;y">this</a>')
    bench.sync()
    desk.work()
    assert desk.scorer.asked == ["read this"]
    assert desk.scorer.links == [Link(5, 9, "http://a.example/?x&y")]


def test_how_much_of_a_long_text_was_read_stands_on_its_card(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "<b>x</b>" * 1200)
    bench.site.post(2, "x" * 1000)
    bench.sync()
    desk.work()
    numbers = bench.store.comments.numbers_of("site", [1, 2])
    long, short = bench.review.card(numbers[1]), bench.review.card(numbers[2])
    assert long is not None
    assert short is not None
    assert (long.read, short.read) == ((1000, 1200), None)
    bench.site.change(1, text="short now")
    bench.sync()
    changed = bench.review.card(numbers[1])
    assert changed is not None
    assert changed.read is None


def test_a_changed_text_is_scored_anew(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "short")
    bench.sync()
    desk.work()
    bench.site.change(1, text="a longer text")
    bench.sync()
    assert scores(bench, 1) == {}
    desk.work()
    assert scores(bench, 1)["insult"] == 0.13


def test_a_restart_goes_on_where_it_stopped(bench: Bench, desk: Desk) -> None:
    for id in range(1, 41):
        bench.site.post(id, f"text {id}")
    bench.sync()
    desk.rater()
    first = len(desk.scorer.asked)
    again = Desk(bench, CountingScorer())
    again.work()
    again.rater.close()
    assert 0 < first < 40
    assert len(again.scorer.asked) == 40 - first


def test_another_model_rates_anew_and_keeps_the_first_ones_scores(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "a text")
    bench.sync()
    desk.work()
    second = Desk(bench, CountingScorer("2"))
    second.work()
    second.rater.close()
    versions = {row["version"] for row in bench.store.db.query("SELECT version FROM scores")}
    assert versions == {"1", "2"}
    n = bench.review.numbers()[0]
    assert {score.model_version for score in bench.store.scores.of(n)} == {"2"}


def test_a_switch_while_it_runs_rates_anew_and_closes_the_first_model(
    bench: Bench, desk: Desk
) -> None:
    for id in range(1, 41):
        bench.site.post(id, f"text {id}")
    bench.sync()
    desk.rater()
    second = CountingScorer("2")
    desk.rater.use(second)
    desk.work()
    assert desk.scorer.closed
    assert not second.closed
    assert len(desk.scorer.asked) < 40
    assert len(second.asked) == 40
    versions = {row["version"] for row in bench.store.db.query("SELECT version FROM scores")}
    assert versions == {"1", "2"}


def test_paused_nothing_is_scored_and_the_rest_is_told(bench: Bench, desk: Desk) -> None:
    for id in range(1, 41):
        bench.site.post(id, f"text {id}")
    bench.sync()
    desk.rater()
    before = len(desk.scorer.asked)
    desk.paused = True
    desk.work()
    desk.work()
    assert len(desk.scorer.asked) == before
    paused = [news for news in desk.news if isinstance(news, Rated) and news.resting]
    assert [(news.done, news.total) for news in paused] == [(before, 40)]
    desk.paused = False
    desk.work()
    last = desk.news[-1]
    assert isinstance(last, Rated)
    assert (last.done, last.total, last.resting) == (40, 40, "")


def test_what_cannot_be_read_is_set_aside_and_not_asked_again(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "poison")
    bench.site.post(2, "fine")
    bench.sync()
    desk.work()
    desk.work()
    assert desk.scorer.asked.count("poison") == 1
    assert scores(bench, 1) == {}
    assert scores(bench, 2) != {}


def test_what_is_set_aside_is_said_once_and_stands_on_its_card(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "poison")
    bench.site.post(2, "fine")
    bench.sync()
    desk.work()
    told = [news.set_aside for news in desk.news if isinstance(news, Rated)]
    numbers = bench.store.comments.numbers_of("site", [1, 2])
    cards = [bench.review.card(numbers[id]) for id in (1, 2)]
    assert sum(told) == 1
    assert [card.unread_by for card in cards if card] == ["letters", ""]
    bench.site.change(1, text="an antidote")
    bench.sync()
    desk.work()
    card = bench.review.card(numbers[1])
    assert card is not None
    assert (card.unread_by, scores(bench, 1) != {}) == ("", True)


def test_what_is_not_held_costs_nothing(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "held")
    bench.site.post(2, "public", status=Status.APPROVED)
    bench.sync()
    desk.work()
    assert desk.scorer.asked == ["held"]


def test_a_flag_comes_with_its_cause(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "<b>calm</b> words &amp; xxx " + "y" * 60)
    bench.sync()
    n = bench.review.numbers()[0]
    desk.rater.look_at([n])
    desk.work()
    card = bench.review.card(n)
    assert card is not None
    (cause,) = card.causes
    assert card.on_site.text[cause.start : cause.end] == "xxx"
    assert (cause.label, cause.rule) == ("insult", "three of them")


def test_what_is_below_the_threshold_needs_no_cause(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "short xxx")
    bench.sync()
    n = bench.review.numbers()[0]
    desk.rater.look_at([n])
    desk.work()
    card = bench.review.card(n)
    assert card is not None
    assert card.causes == ()


def test_the_queue_can_be_ordered_by_risk(bench: Bench, desk: Desk) -> None:
    for id, length in ((1, 20), (2, 90), (3, 50)):
        bench.site.post(id, "x" * length)
    bench.sync()
    desk.work()
    bench.review.order = Order.RISKIEST
    assert bench.queue() == [2, 3, 1]
    bench.review.order = Order.SAFEST
    assert bench.queue() == [1, 3, 2]


def test_languages_are_found_once_beside_the_scores(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "ein Gruß")
    bench.site.post(2, "a greeting")
    bench.sync()
    desk.work()
    languages = bench.store.languages
    assert [languages.of(n) for n in (1, 2)] == ["de", "unknown"]
    assert sorted(desk.scorer.read) == ["a greeting", "ein Gruß"]
    bench.site.change(2, text="Grüße, ohne ß")
    bench.sync(whole=True)
    desk.work()
    assert languages.of(2) == "de"


def test_what_was_scored_before_gets_its_language_later(bench: Bench, desk: Desk) -> None:
    for id in range(1, 200):
        bench.site.post(id, "ein Gruß")
    bench.sync()
    desk.rater.rate_all()
    with bench.store.writing():
        bench.store.db.execute("UPDATE languages SET code = NULL")
    desk.scorer.asked.clear()
    desk.work()
    assert (bench.store.languages.unread(1), desk.scorer.asked) == ([], [])


def test_nothing_is_read_while_the_scoring_rests(bench: Bench, desk: Desk) -> None:
    bench.site.post(1, "ein Gruß")
    bench.sync()
    desk.paused = True
    desk.work()
    assert desk.scorer.read == []
