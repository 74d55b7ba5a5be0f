"""The moderator and the sync reach for the same decision, in two threads, over one database."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from modstation.core.model import Comment, Decision, State, Status, Verb
from modstation.core.ports import Accepted, Outcome
from tests.desk.conftest import Bench
from tests.desk.memory_companion import MemoryCompanion
from tests.desk.memory_site import MemorySite
from tests.desk.sync_thread import (
    AFTER_THE_CLAIM,
    AFTER_THE_WRITE,
    BEFORE_THE_CLAIM,
    MOMENTS,
    SyncThread,
    sent,
    withdrawn,
)


def test_what_is_taken_back_right_before_the_claim_is_never_sent(
    one: Bench, tmp_path: Path
) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    with SyncThread(one, tmp_path, BEFORE_THE_CLAIM) as sync:
        one.review.undo()
    assert one.site.applied == []
    assert sync.cycles[0].report.pushed == 0
    assert one.states() == [State.WITHDRAWN]
    assert one.queue() == [1]
    one.sync()
    assert one.site.applied == []


@pytest.mark.parametrize("moment", [AFTER_THE_CLAIM, AFTER_THE_WRITE])
def test_what_is_taken_back_on_the_wire_is_sent_and_then_taken_back(
    one: Bench, tmp_path: Path, moment: str
) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    with SyncThread(one, tmp_path, moment):
        one.review.undo()
        assert one.queue() == [1], "the moderator has it back at once"
    one.sync()
    assert [verb for _, verb, _ in one.site.applied] == [Verb.TRASH, Verb.RESTORE]
    assert one.site.comments[1].status is Status.HOLD
    assert one.queue() == [1]


def test_a_change_of_mind_right_before_the_claim_is_what_is_sent(
    one: Bench, tmp_path: Path
) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    with SyncThread(one, tmp_path, BEFORE_THE_CLAIM):
        one.review.decide(one.shown(1), Verb.TRASH)
    one.sync()
    assert [verb for _, verb, _ in one.site.applied] == [Verb.TRASH]
    assert one.site.comments[1].status is Status.TRASH


def test_a_change_of_mind_on_the_wire_comes_after_it(one: Bench, tmp_path: Path) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    with SyncThread(one, tmp_path, AFTER_THE_CLAIM):
        one.review.decide(one.shown(1), Verb.TRASH)
        assert one.shown(1).status is Status.TRASH
    one.sync()
    assert [verb for _, verb, _ in one.site.applied] == [Verb.APPROVE, Verb.TRASH]
    assert one.site.comments[1].status is Status.TRASH
    assert one.states() == [State.ACCEPTED, State.ACCEPTED]


def three_decided(bench: Bench) -> Bench:
    for id in (1, 2, 3):
        bench.site.post(id)
    bench.sync()
    for id in (1, 2, 3):
        bench.review.decide(bench.shown(id), Verb.APPROVE)
    return bench


@pytest.fixture
def lot(bench: Bench) -> Bench:
    """Three that are sent together, the latest one first."""
    bench.site.lines = 3
    bench.site.pick = lambda under_way: under_way - 1
    return three_decided(bench)


def test_what_is_taken_back_between_the_look_and_the_claim_is_not_in_the_lot(
    lot: Bench, tmp_path: Path
) -> None:
    with SyncThread(lot, tmp_path, BEFORE_THE_CLAIM):
        lot.review.undo()  # of the third one
        lot.review.decide(lot.shown(1), Verb.TRASH)
    assert [comment.id for _, _, comment in lot.site.applied] == [2, 1]
    assert not sent(lot) & withdrawn(lot)
    assert lot.queue() == [3]
    assert lot.site.comments[1].status is Status.TRASH


@pytest.mark.parametrize("moment", [AFTER_THE_CLAIM, AFTER_THE_WRITE])
@pytest.mark.parametrize("undone", [1, 3])
def test_what_is_taken_back_while_the_lot_is_on_the_wire_is_taken_back_afterwards(
    lot: Bench, tmp_path: Path, moment: str, undone: int
) -> None:
    with SyncThread(lot, tmp_path, moment):
        if undone == 3:
            lot.review.undo()
        else:
            lot.review.decide(lot.shown(1), Verb.HOLD)
        assert lot.queue() == [undone]
    lot.sync()
    verbs = [verb for _, verb, _ in lot.site.applied]
    assert verbs[:3] == [Verb.APPROVE] * 3
    assert len(verbs) == 4
    assert lot.site.comments[undone].status is Status.HOLD
    assert lot.queue() == [undone]
    assert lot.store.check() == []


def test_what_is_taken_back_on_the_wire_and_was_never_begun_is_never_sent(
    lot: Bench, tmp_path: Path
) -> None:
    lot.site.lines = 1
    lot.site.fail = lambda where: where == "push:before"
    with SyncThread(lot, tmp_path, AFTER_THE_CLAIM):
        lot.review.undo()
    lot.site.fail = lambda where: False
    lot.sync()
    assert sorted(comment.id for _, _, comment in lot.site.applied) == [1, 2]
    assert not sent(lot) & withdrawn(lot)
    assert lot.queue() == [3]


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_decision_about_another_comment_is_not_lost_in_the_middle_of_a_push(
    bench: Bench, tmp_path: Path, moment: str
) -> None:
    bench.site.post(1)
    bench.site.post(2)
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    with SyncThread(bench, tmp_path, moment):
        bench.review.decide(bench.shown(2), Verb.SPAM)
    bench.sync()
    assert bench.site.comments[1].status is Status.APPROVED
    assert bench.site.comments[2].status is Status.SPAM
    assert len(bench.site.applied) == 2


def test_both_at_once_is_the_one_or_the_other_and_never_half_of_both(
    one: Bench, tmp_path: Path
) -> None:
    """Nobody waits for anybody here: whichever wins, withdrawn is not sent and undo holds."""
    for _ in range(20):
        one.review.decide(one.shown(1), Verb.TRASH)
        with SyncThread(one, tmp_path, BEFORE_THE_CLAIM) as sync:
            sync._go_on.set()
            one.review.undo()
        one.sync()
        assert not sent(one) & withdrawn(one)
        assert one.site.comments[1].status is Status.HOLD
        assert one.queue() == [1]
    assert one.store.check() == []


class LastWriterWins(MemorySite):
    """Writes whatever it is told, like WordPress: only what was read before can protect it."""

    def push(self, decision: Decision, now: Comment) -> Outcome:
        with self.line("push"):
            fresh = self.comments[decision.key.id]
            self.applied.append((decision.id, decision.verb, fresh))
            text = fresh.text if decision.text is None else decision.text
            self.change(fresh.id, status=decision.wants or fresh.status, text=text)
            return Accepted(self.comments[fresh.id])


def at_first(moment: str, act: Callable[[], None]) -> Callable[[str], None]:
    """Somebody acts at that moment, once."""
    done: list[str] = []

    def meanwhile(where: str) -> None:
        if where == moment and not done:
            done.append(where)
            act()

    return meanwhile


@pytest.fixture
def overwriting(bench: Bench) -> Bench:
    bench.site = LastWriterWins()
    bench.site.post(1, "nice")
    bench.sync()
    return bench


END_OF_THE_PULL = "held:after"  # the count is what a pull asks for last


def test_a_text_changed_between_pull_and_push_is_never_approved_unseen(
    overwriting: Bench,
) -> None:
    bench = overwriting
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.site.meanwhile = at_first(END_OF_THE_PULL, lambda: bench.site.change(1, text="buy pills"))
    assert bench.sync().report.conflicts == 1
    assert bench.site.applied == []
    assert bench.site.comments[1].status is Status.HOLD
    (conflict,) = bench.review.conflicts()
    assert (conflict.mine.seen.text, conflict.now.text) == ("nice", "buy pills")


def test_what_a_colleague_did_between_pull_and_push_is_not_overwritten(
    overwriting: Bench,
) -> None:
    bench = overwriting
    bench.review.decide(bench.shown(1), Verb.TRASH)
    bench.site.meanwhile = at_first(
        END_OF_THE_PULL, lambda: bench.site.change(1, status=Status.APPROVED)
    )
    assert bench.sync().report.conflicts == 1
    assert bench.site.comments[1].status is Status.APPROVED


def test_what_a_colleague_did_while_others_were_being_sent_is_asked_about(
    overwriting: Bench,
) -> None:
    """The second decision falls due while the first one is sent, after everything was read."""
    bench = overwriting
    bench.site.post(2, "nice too")
    bench.sync()
    shown = bench.shown(2)
    bench.review.decide(bench.shown(1), Verb.APPROVE)

    def meanwhile() -> None:
        bench.site.change(2, text="buy pills")
        bench.review.decide(shown, Verb.APPROVE)

    bench.site.meanwhile = at_first("push:before", meanwhile)
    report = bench.sync(pull=False).report
    assert (report.pushed, report.conflicts) == (1, 1)
    assert bench.site.comments[2].status is Status.HOLD


# with the companion plugin: many are claimed, then sent together ----------------------------------


class Watched(MemoryCompanion):
    """Tells when it is asked how many it takes: right before they are claimed."""

    @property
    def batch(self) -> int:
        self.site.meanwhile("claim:before")
        return 200

    @batch.setter
    def batch(self, most: int) -> None:
        pass


@pytest.fixture
def together(bench: Bench) -> Bench:
    bench.site.plugin = Watched(bench.site)
    return three_decided(bench)


def test_what_is_taken_back_right_before_all_are_claimed_is_not_among_them(
    together: Bench, tmp_path: Path
) -> None:
    with SyncThread(together, tmp_path, "claim:before"):
        together.review.undo()  # of the third one
    assert len(together.site.applied) == 2
    assert together.site.comments[3].status is Status.HOLD
    assert not sent(together) & withdrawn(together)
    assert together.queue() == [3]


@pytest.mark.parametrize("moment", ["decide:before", "decide:after"])
def test_what_is_taken_back_while_all_are_on_the_wire_is_taken_back_afterwards(
    together: Bench, tmp_path: Path, moment: str
) -> None:
    with SyncThread(together, tmp_path, moment):
        together.review.undo()
        assert together.queue() == [3]
    together.sync()
    verbs = [verb for _, verb, _ in together.site.applied]
    assert verbs == [Verb.APPROVE] * 3 + [Verb.RESTORE]
    assert together.site.comments[3].status is Status.HOLD
    assert together.queue() == [3]


def test_a_change_of_mind_while_all_are_on_the_wire_comes_after_it(
    together: Bench, tmp_path: Path
) -> None:
    with SyncThread(together, tmp_path, "decide:before"):
        together.review.decide(together.shown(2), Verb.TRASH)
    together.sync()
    assert together.site.comments[2].status is Status.TRASH
    assert together.store.check() == []
