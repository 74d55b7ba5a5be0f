"""What the sync does with the outbox when the site, the line or a colleague is in the way."""

from __future__ import annotations

import pytest

from modstation.core.errors import NotAllowed, NotPossible, SignedOut, SiteTrouble
from modstation.core.model import Change, Comment, Decision, State, Status, Verb
from modstation.core.ports import Outcome, Refused
from tests.desk.acting import card, cut_at, in_the_middle
from tests.desk.conftest import Bench
from tests.desk.memory_site import MemorySite


def sent(bench: Bench) -> list[int]:
    return [comment.id for _, _, comment in bench.site.applied]


def test_the_oldest_decision_is_sent_first(bench: Bench) -> None:
    for id in (1, 2, 3):
        bench.site.post(id)
    bench.sync()
    for id in (2, 3, 1):
        bench.review.decide(bench.shown(id), Verb.APPROVE)
    bench.sync()
    assert sent(bench) == [2, 3, 1]


def test_what_failed_stands_behind_what_was_not_tried_yet(two: Bench) -> None:
    two.review.decide(two.shown(1), Verb.APPROVE)
    two.review.decide(two.shown(2), Verb.APPROVE)
    cut_at(two, "push:before")
    two.sync()
    assert sent(two) == [2, 1]


def test_a_line_that_breaks_a_few_times_does_not_make_it_give_up(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    for _ in range(4):
        cut_at(one, "push:before")
    assert one.review.counts().waiting == 1
    assert one.sync().report.pushed == 1
    assert card(one).decision is None


def test_what_broke_the_site_again_and_again_comes_back_with_the_reason(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    for _ in range(5):
        cut_at(one, "push:before")
    assert one.sync().report.refused == 1
    assert one.queue() == [1]
    decision = card(one).decision
    assert decision is not None
    assert decision.last_error == "The site failed 5 times on it. The line was cut."


@pytest.mark.parametrize(
    "trouble", [SignedOut("The password counts no more."), NotAllowed("Not you.")]
)
def test_a_site_that_lets_us_in_no_more_leaves_the_decision_to_the_moderator(
    one: Bench, trouble: SiteTrouble
) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)

    def refuse() -> None:
        raise trouble

    in_the_middle(one, refuse, "push:before")
    assert one.sync().trouble is trouble
    assert one.states() == [State.PENDING]
    one.review.undo()
    one.sync()
    assert one.site.applied == []
    assert one.queue() == [1]


def test_a_comment_deleted_in_the_last_moment_leaves_nothing_to_do(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    in_the_middle(one, lambda: one.site.remove(1), "push:before")
    report = one.sync().report
    assert (report.pushed, report.moot, report.waiting, report.held) == (0, 1, 0, 0)
    assert one.queue() == []
    assert one.shown(1).status is Status.DELETED


def test_what_a_colleague_did_in_the_last_moment_is_no_question(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    in_the_middle(one, lambda: one.site.change(1, status=Status.TRASH), "push:before")
    report = one.sync().report
    assert (report.pushed, report.moot, report.conflicts) == (0, 1, 0)
    assert one.states() == [State.ACCEPTED]


def test_a_lost_line_and_a_deleted_comment_end_the_matter(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:before")
    one.site.remove(1)
    assert one.sync().report.moot == 1
    assert one.review.counts().waiting == 0


def test_a_lost_answer_is_settled_even_when_nothing_new_is_read(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:after")
    assert one.review.counts().waiting == 1
    report = one.sync(pull=False).report
    assert (report.pushed, report.waiting) == (1, 0)
    assert len(one.site.applied) == 1
    assert card(one).on_site.status is Status.APPROVED


def test_the_journal_tells_how_each_matter_ended(two: Bench) -> None:
    first, second = two.shown(1), two.shown(2)
    two.site.change(1, text="buy pills")
    two.site.change(2, status=Status.TRASH)
    two.review.decide(first, Verb.APPROVE)
    two.review.decide(second, Verb.TRASH)
    two.sync()
    two.site.remove(1)
    two.sync()
    lines = [(e.event, e.comment, e.detail) for e in two.store.journal.entries()]
    assert lines == [
        ("approve", 1, None),
        ("trash", 2, None),
        ("conflict", 1, None),
        ("moot", 2, "same"),
        ("moot", 1, "gone"),
    ]


def test_views_hear_of_what_was_sent_and_of_what_is_asked(two: Bench) -> None:
    first, second = two.shown(1), two.shown(2)
    two.site.change(1, text="buy pills")
    two.review.decide(first, Verb.APPROVE)
    two.review.decide(second, Verb.TRASH)
    heard: list[Change] = []
    two.sync(told=heard.append, pull=False)
    entered = {n for change in heard for n in change.entered}
    left = {n for change in heard for n in change.left}
    assert card(two, 1).n in entered
    assert card(two, 2).n in left


def test_a_decision_made_while_threads_are_fetched_is_sent_in_the_same_cycle(
    two: Bench,
) -> None:
    two.site.post(3)
    shown = two.shown(1)
    in_the_middle(two, lambda: two.review.decide(shown, Verb.APPROVE), "children:before")
    assert two.sync().report.pushed == 1
    assert two.site.comments[1].status is Status.APPROVED


class Hopeless(MemorySite):
    """The article of one comment is gone: nothing can be decided about it."""

    def push(self, decision: Decision, now: Comment) -> Outcome:
        if decision.key.id == 1:
            return Refused("Its article is gone.", stuck=True)
        return super().push(decision, now)


def test_what_can_never_be_decided_leaves_the_queue_and_says_why(bench: Bench) -> None:
    bench.site = Hopeless()
    bench.site.post(1)
    bench.site.post(2)
    bench.sync()
    shown = bench.shown(1)
    bench.review.decide(shown, Verb.APPROVE)
    assert bench.sync().report.refused == 1
    assert bench.queue() == [2]
    assert bench.review.counts().held == 1
    with pytest.raises(NotPossible, match="Its article is gone"):
        bench.review.decide(shown, Verb.TRASH)


def test_what_can_never_be_decided_does_not_make_each_cycle_long(bench: Bench) -> None:
    bench.site = Hopeless()
    for id in range(1, 4):
        bench.site.post(id)
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.sync()
    bench.site.calls.clear()
    bench.sync()
    assert bench.site.calls.count("held") == 1, "one count, and no walk through all that is held"


def test_what_was_refused_waits_for_a_second_try_that_counts(one: Bench) -> None:
    one.site.refuses = lambda decision: "No."
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.sync()
    assert one.review.counts().refused == 1
    assert [d.state for d in one.review.outbox()] == [State.REFUSED]
    assert [row.refused for row in one.review.rows(one.review.numbers())] == [True]
    one.site.refuses = lambda decision: None
    one.review.decide(one.shown(1), Verb.TRASH)
    assert one.review.counts().refused == 0
    assert [d.state for d in one.review.outbox()] == [State.PENDING]
    one.sync()
    assert one.site.comments[1].status is Status.TRASH
    assert one.review.outbox() == []


def test_the_counts_tell_what_waits_what_is_asked_and_what_is_on_its_way(bench: Bench) -> None:
    for id in range(1, 4):
        bench.site.post(id, "nice")
    bench.sync()
    shown = bench.shown(1)
    bench.review.decide(bench.shown(2), Verb.APPROVE)
    cut_at(bench, "push:before")
    bench.site.change(1, text="buy pills")
    bench.review.decide(shown, Verb.APPROVE)
    bench.review.decide(bench.shown(3), Verb.TRASH)
    counts = bench.review.counts()
    assert (counts.held, counts.waiting, counts.conflicts) == (0, 3, 0)
    bench.site.fail = lambda where: where == "push:before"
    report = bench.sync().report
    counts = bench.review.counts()
    assert (counts.held, counts.waiting, counts.conflicts) == (1, 2, 1)
    assert (report.waiting, report.held) == (2, 1)


def test_after_a_cut_in_the_middle_of_the_outbox_the_rest_is_sent(two: Bench) -> None:
    two.review.decide(two.shown(1), Verb.APPROVE)
    two.review.decide(two.shown(2), Verb.SPAM)
    two.site.fail = lambda where: where == "push:before" and len(two.site.applied) == 1
    assert two.sync().trouble is not None
    two.site.fail = lambda where: False
    assert two.sync().report.pushed == 1
    assert sent(two) == [1, 2]
