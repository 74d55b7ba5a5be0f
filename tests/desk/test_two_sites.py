"""Two sites in one profile, with the same ids: what belongs to one never touches the other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from modstation.core.model import Comment, CommentKey, SiteInfo, State, Status, Verb
from modstation.core.policy import Reason
from modstation.desk.bulk import Shown
from modstation.desk.sync import sync_once
from modstation.desk.views import Cycle
from tests.desk.conftest import Bench
from tests.desk.memory_site import MemorySite


@dataclass
class Two:
    """The bench's site and another one; each has a held comment with the id 1."""

    bench: Bench
    other: MemorySite

    def sync_other(self) -> Cycle:
        return sync_once(self.bench.store, self.other, self.bench.clock)

    def shown(self, site: str) -> Comment:
        n = self.bench.review.number(CommentKey(site, 1))
        card = self.bench.review.card(n or 0)
        assert card is not None
        return card.comment


@pytest.fixture
def two(bench: Bench, tmp_path: Path) -> Two:
    made = Two(bench, MemorySite("other"))
    with bench.store.writing():
        elsewhere = SiteInfo("other", "http://other.test/", "", "Other", "me", 1)
        bench.store.sites.put(elsewhere, bench.clock.now())
    bench.site.post(1, "here")
    made.other.post(1, "there")
    bench.sync()
    made.sync_other()
    return made


def test_the_queue_can_be_seen_whole_or_of_one_site(two: Two) -> None:
    review = two.bench.review
    keys = [row.key for row in review.rows(review.numbers("other"))]
    assert keys == [CommentKey("other", 1)]
    assert len(review.numbers()) == review.counts().held == 2
    assert set(review.with_id(1)) == {CommentKey("site", 1), CommentKey("other", 1)}


def test_a_sync_counts_only_what_is_its_site_s(two: Two) -> None:
    two.bench.review.decide(two.shown("site"), Verb.APPROVE)
    report = two.sync_other().report
    assert (report.held, report.waiting, report.pushed) == (1, 0, 0)
    report = two.bench.sync(grace_s=8).report
    assert (report.held, report.waiting) == (0, 1)


def test_a_lost_answer_is_asked_for_at_the_site_it_was_lost_by(two: Two) -> None:
    two.bench.review.decide(two.shown("site"), Verb.TRASH)
    two.bench.site.fail = lambda where: where == "push:before"
    two.bench.sync()
    two.other.change(1, status=Status.TRASH)
    two.sync_other()
    assert two.bench.states() == [State.SENDING]
    two.bench.site.fail = lambda where: False
    two.bench.sync()
    assert two.bench.site.comments[1].status is Status.TRASH


def test_a_question_about_one_site_is_not_settled_by_the_other(two: Two) -> None:
    shown = two.shown("site")
    two.bench.site.change(1, text="moved")
    two.bench.review.decide(shown, Verb.APPROVE)
    two.bench.sync()
    two.other.change(1, text="here", status=Status.APPROVED)
    two.sync_other()
    (conflict,) = two.bench.review.conflicts()
    assert conflict.now.key == CommentKey("site", 1)


def test_a_comment_deleted_at_one_site_stays_at_the_other(two: Two) -> None:
    two.bench.site.remove(1)
    two.bench.sync()
    assert two.shown("other").text == "there"
    assert two.shown("site").status is Status.DELETED
    assert two.bench.review.counts().held == 1


def test_many_are_trashed_for_a_reason_only_where_their_site_offers_it(two: Two) -> None:
    bench = two.bench
    own = Reason(4, "doxxing", "Doxxing", "It named somebody's home.")
    with bench.store.writing():
        bench.store.policies.put_reasons("site", [own])
    chosen = [
        Shown.of(bench.review.number(shown.key) or 0, shown)
        for shown in (two.shown("other"), two.shown("site"))
    ]
    change = bench.review.decide_all(chosen, Verb.TRASH, "doxxing")
    assert change.said == (
        "Trashed: Doxxing: 2 comments. 1 without the reason, which their site does not offer."
    )
    decisions = bench.store.decisions.history(2)
    assert {d.key.site: d.reason for d in decisions} == {"site": "doxxing", "other": None}


def test_a_reason_of_many_is_called_as_on_the_site_of_the_first_one(two: Two) -> None:
    bench = two.bench
    for site, name in (("other", "Advert"), ("site", "Selling")):
        with bench.store.writing():
            bench.store.policies.put_reasons(site, [Reason(5, "spam", name, "")])
    chosen = [
        Shown.of(bench.review.number(shown.key) or 0, shown)
        for shown in (two.shown("site"), two.shown("other"))
    ]
    change = bench.review.decide_all(chosen, Verb.TRASH, "spam")
    assert change.said == "Trashed: Selling: 2 comments."
