"""Thresholds and reasons: each site flags by its own."""

from __future__ import annotations

from bisect import bisect_left

import pytest

from modstation.core.model import ModelInfo, SiteInfo, text_digest
from modstation.core.policy import Policy
from modstation.desk.policies import Policies
from modstation.desk.sync import sync_once
from modstation.desk.views import Card
from modstation.store.scores import Rating
from tests.desk.conftest import Bench
from tests.desk.memory_site import MemorySite

MODEL = ModelInfo("letters", "1", ("insult", "spam"))


def score(bench: Bench, n: int, insult: float, spam: float = 0.0) -> None:
    comment = bench.store.comments.on_site(n)
    assert comment is not None
    digest = text_digest(comment.text)
    with bench.store.writing():
        bench.store.scores.put(MODEL, digest, {"insult": insult, "spam": spam})
        bench.store.scores.rate(MODEL, Rating(n, digest, "insult", max(insult, spam)))


def card(bench: Bench, n: int) -> Card:
    found = bench.review.card(n)
    assert found is not None
    return found


def test_two_sites_flag_the_same_score_differently(bench: Bench) -> None:
    other = MemorySite("other")
    with bench.store.writing():
        info = SiteInfo("other", "http://other.test/", "", "Other", "me", 1)
        bench.store.sites.put(info, bench.clock.now())
    bench.site.post(1, "here")
    other.post(1, "there")
    bench.sync()
    sync_once(bench.store, other, bench.clock)
    numbers = bench.review.numbers()
    for n in numbers:
        score(bench, n, 0.6)
    Policies(bench.store).change("other", "insult", threshold=0.7)
    marked = {row.key.site: row.over for row in bench.review.rows(numbers)}
    assert marked == {"site": True, "other": False}
    flagged = {card(bench, n).comment.site: card(bench, n).flagged for n in numbers}
    assert flagged == {"site": ["insult"], "other": []}


def test_a_label_over_its_threshold_comes_before_a_higher_one_that_is_not(one: Bench) -> None:
    (n,) = one.review.numbers()
    score(one, n, insult=0.8, spam=0.3)
    policies = Policies(one.store)
    policies.change("site", "insult", threshold=0.9)
    policies.change("site", "spam", threshold=0.2)
    (row,) = one.review.rows([n])
    assert (row.label, row.risk, row.over) == ("spam", 0.3, True)


def test_the_scores_speak_for_a_reason_that_can_be_changed(one: Bench) -> None:
    (n,) = one.review.numbers()
    score(one, n, insult=0.8)
    before = card(one, n).likely
    policies = Policies(one.store)
    policies.change("site", "insult", reason="off-topic")
    after = card(one, n).likely
    policies.change("site", "insult", threshold=0.9)
    assert before is not None
    assert after is not None
    assert (before.code, after.code) == ("personal-attack", "off-topic")
    assert card(one, n).likely is None


def test_the_counts_of_the_page_equal_the_marked_rows(bench: Bench) -> None:
    for id in range(1, 21):
        bench.site.post(id, f"text {id}")
    bench.sync()
    numbers = bench.review.numbers()
    for place, n in enumerate(numbers):
        score(bench, n, insult=place / 20)
    policies = Policies(bench.store)
    policies.change("site", "insult", threshold=0.35)
    values = policies.values("site")["insult"]
    flags = len(values) - bisect_left(values, policies.of("site").threshold("insult"))
    assert flags == sum(row.over for row in bench.review.rows(numbers)) == 13


def test_an_unknown_reason_is_refused(one: Bench) -> None:
    with pytest.raises(ValueError, match="no reason"):
        Policies(one.store).change("site", "insult", reason="boredom")
    assert one.store.policies.of("site") == Policy()
