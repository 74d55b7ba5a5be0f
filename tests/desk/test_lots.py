"""Several decisions that travel at once: what goes together, and what comes of each."""

from __future__ import annotations

import pytest

from modstation.core.errors import Busy, NotAllowed, Offline, SignedOut, SiteTrouble
from modstation.core.model import Change, Decision, State, Status, Verb
from modstation.desk.lots import AT_A_LOOK, lots
from tests.desk.acting import card, cut_at, in_the_middle, on_site, verbs
from tests.desk.conftest import Bench

SIX = range(1, 7)


@pytest.fixture
def six(bench: Bench) -> Bench:
    """Three of six are under way at a time."""
    bench.site.lines = 3
    for id in SIX:
        bench.site.post(id, f"text {id}")
    bench.sync()
    bench.site.calls.clear()
    return bench


def approve(bench: Bench, *ids: int) -> None:
    for id in ids:
        bench.review.decide(bench.shown(id), Verb.APPROVE)


def at_push(bench: Bench, troubles: dict[int, SiteTrouble], moment: str = "before") -> None:
    """The site, or the line, meets the so manieth of the pushes with these troubles."""
    count = [0]

    def meanwhile(where: str) -> None:
        count[0] += where == "push:before"
        if where == f"push:{moment}" and count[0] in troubles:
            raise troubles[count[0]]

    bench.site.meanwhile = meanwhile


def approved(bench: Bench) -> list[int]:
    return [id for id in SIX if on_site(bench, id) is Status.APPROVED]


def test_one_look_and_one_lot_for_as_many_as_are_written_in_a_moment(bench: Bench) -> None:
    count = AT_A_LOOK + 1
    for id in range(1, count + 1):
        bench.site.post(id)
    bench.sync()
    bench.site.calls.clear()
    approve(bench, *range(1, count + 1))
    bench.sync(pull=False)
    assert bench.site.calls == ["read", *["push"] * AT_A_LOOK, "read", "push"]


def test_two_about_one_comment_never_go_together_and_keep_their_order(bench: Bench) -> None:
    bench.site.post(1, status=Status.APPROVED)
    bench.site.post(2, parent=1)
    bench.sync()
    shown = bench.shown(1)
    bench.review.reply(shown, "first")
    bench.review.reply(shown, "second")
    due = bench.store.decisions.due("site", bench.clock.now())
    assert [len(lot) for lot in lots(due)] == [1, 1]
    bench.sync()
    answers = [c.text for c in bench.site.comments.values() if c.parent == 1 and c.user]
    assert answers == ["first", "second"]


def test_a_reply_goes_after_all_that_precedes_it(six: Bench) -> None:
    for id in (1, 2):
        six.site.change(id, status=Status.APPROVED)
    six.sync()
    approve(six, 3)
    six.review.reply(six.shown(1), "an answer")
    six.review.reply(six.shown(2), "another")
    approve(six, 4)
    due = six.store.decisions.due("site", six.clock.now())
    together = [[(d.verb, d.key.id) for d in lot] for lot in lots(due)]
    assert together == [
        [(Verb.APPROVE, 3)],
        [(Verb.REPLY, 1), (Verb.REPLY, 2)],
        [(Verb.APPROVE, 4)],
    ]


def test_answers_in_any_order_are_written_down_in_the_order_of_the_decisions(six: Bench) -> None:
    six.site.pick = lambda under_way: under_way - 1  # the latest first
    approve(six, *SIX)
    assert six.sync(pull=False).report.pushed == 6
    arrived = [comment.id for _, _, comment in six.site.applied]
    assert arrived != sorted(arrived)
    accepted = [e.comment for e in six.store.journal.entries() if e.event == "accepted"]
    assert accepted == list(SIX)
    assert [card(six, id).on_site.status for id in SIX] == [Status.APPROVED] * 6


def test_of_a_line_that_is_cut_after_some_answers_those_are_settled(six: Bench) -> None:
    at_push(six, {3: Offline("The line was cut.")})
    six.site.pick = lambda under_way: under_way - 1
    approve(six, *SIX)
    report = six.sync(pull=False).report
    # 3 and 4 arrived, 5 met the cut, 1 and 2 were on their way then; 6 was not.
    assert approved(six) == [1, 2, 3, 4]
    assert six.states() == [State.ACCEPTED] * 4 + [State.SENDING, State.PENDING]
    assert (report.pushed, report.waiting) == (4, 2)
    six.site.meanwhile = lambda where: None
    six.sync(pull=False)
    assert approved(six) == list(SIX)
    assert len(six.site.applied) == 6, "nothing is done twice"


def test_what_was_done_before_the_line_was_cut_is_found_to_be_done(six: Bench) -> None:
    at_push(six, {2: Offline("The line was cut.")}, "after")
    approve(six, *SIX)
    six.sync(pull=False)
    assert six.states()[:4] == [State.ACCEPTED, State.SENDING, State.ACCEPTED, State.ACCEPTED]
    six.site.meanwhile = lambda where: None
    six.sync(pull=False)
    assert six.states() == [State.ACCEPTED] * 6
    assert len(six.site.applied) == 6


def test_only_what_the_line_was_cut_on_counts_as_a_try(six: Bench) -> None:
    at_push(six, {2: Offline("The line was cut."), 4: Busy("Wait.")})
    approve(six, *SIX)
    six.sync(pull=False)
    tries = [decision.attempts for decision in six.store.decisions.history(10)[::-1]]
    assert tries == [0, 1, 0, 0, 0, 0]


def test_a_site_that_asks_for_a_pause_in_the_middle_gets_it(six: Bench) -> None:
    at_push(six, {2: Busy("Wait.", retry_after_s=40.0), 3: Busy("Wait.", retry_after_s=90.0)})
    approve(six, *SIX)
    trouble = six.sync(pull=False).trouble
    assert isinstance(trouble, Busy)
    assert trouble.retry_after_s == 90.0, "the longest that was asked for"
    assert approved(six) == [1, 4]
    assert six.states().count(State.SENDING) == 2
    assert six.states()[4:] == [State.PENDING] * 2


def test_a_pause_ends_the_later_lots_as_well(bench: Bench) -> None:
    for id in range(1, AT_A_LOOK + 3):
        bench.site.post(id)
    bench.sync()
    approve(bench, *range(1, AT_A_LOOK + 3))
    at_push(bench, {2: Busy("Wait.")})
    bench.site.calls.clear()
    bench.sync(pull=False)
    assert bench.site.calls == ["read", "push", "push"]


@pytest.mark.parametrize("trouble", [SignedOut("No more."), NotAllowed("Not you.")])
def test_who_is_let_in_no_more_gets_all_back_but_what_was_done(
    six: Bench, trouble: SiteTrouble
) -> None:
    at_push(six, {1: Offline("The line was cut."), 2: trouble})
    approve(six, *SIX)
    assert six.sync(pull=False).trouble is trouble, "rather than the cut line"
    expected = [State.SENDING, State.PENDING, State.ACCEPTED]
    assert six.states() == expected + [State.PENDING] * 3
    errors = [decision.last_error for decision in six.store.decisions.history(10)[::-1]]
    assert errors[1] == trouble.message
    assert errors[3:] == [None] * 3


def test_a_kill_between_the_claim_and_the_answers_is_asked_about(six: Bench) -> None:
    approve(six, *SIX)

    def kill() -> None:
        raise KeyboardInterrupt

    in_the_middle(six, kill, "push:after")
    with pytest.raises(KeyboardInterrupt):
        six.sync(pull=False)
    assert six.states() == [State.SENDING] * 6
    six.sync(pull=False)
    assert approved(six) == list(SIX)
    assert len(six.site.applied) == 6


def test_views_hear_once_of_all_that_was_settled(six: Bench) -> None:
    approve(six, *SIX)
    heard: list[Change] = []
    six.sync(pull=False, told=heard.append)
    assert len(heard) == 1
    assert {key.id for key in heard[0].comments} == set(SIX)


def test_what_a_colleague_changed_before_the_look_is_asked_about_and_the_rest_goes(
    six: Bench,
) -> None:
    approve(six, *SIX)
    in_the_middle(six, lambda: six.site.change(2, text="buy pills"), "read:before")
    report = six.sync(pull=False).report
    assert (report.pushed, report.conflicts) == (5, 1)
    assert approved(six) == [1, 3, 4, 5, 6]


def test_what_a_colleague_changes_after_the_look_is_asked_about_and_the_rest_goes(
    six: Bench,
) -> None:
    approve(six, *SIX)
    in_the_middle(six, lambda: six.site.change(5, text="buy pills"), "push:before")
    report = six.sync(pull=False).report
    assert (report.pushed, report.conflicts) == (5, 1)
    assert approved(six) == [1, 2, 3, 4, 6]


def test_one_that_the_site_refuses_stops_no_other(six: Bench) -> None:
    six.site.refuses = lambda decision: "No." if decision.key.id == 2 else None
    approve(six, *SIX)
    report = six.sync(pull=False).report
    assert (report.pushed, report.refused) == (5, 1)
    assert card(six, 2).decision is not None


def test_one_on_which_the_site_breaks_each_time_stops_the_others_only_once(six: Bench) -> None:
    def breaks(decision: Decision) -> str | None:
        if decision.key.id == 1:
            raise Offline("Error 500.")
        return None

    six.site.refuses = breaks
    approve(six, *SIX)
    for _ in range(2):
        six.sync(pull=False)
    assert approved(six) == [2, 3, 4, 5, 6]
    for _ in range(5):
        six.sync(pull=False)
    assert six.states()[0] is State.REFUSED
    assert verbs(six) == [Verb.APPROVE] * 5


def test_the_rest_of_a_lot_that_was_not_begun_can_be_taken_back_for_nothing(six: Bench) -> None:
    approve(six, *SIX)
    cut_at(six, "push:before")
    six.review.undo()  # of the sixth, which never set out
    six.sync(pull=False)
    assert approved(six) == [1, 2, 3, 4, 5]
    assert six.states()[5] is State.WITHDRAWN
