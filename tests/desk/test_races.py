"""The moderator and the sync reach for the same decision, in two threads, over one database."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from modstation.core.model import Comment, Decision, State, Status, Verb
from modstation.core.ports import Accepted, Outcome
from modstation.desk.sync import sync_once
from modstation.desk.views import Cycle
from modstation.store.store import Store
from tests.desk.conftest import Bench
from tests.desk.memory_companion import MemoryCompanion
from tests.desk.memory_site import MemorySite

LONG_S = 20.0  # only ever waited out by a failure
BEFORE_THE_CLAIM, AFTER_THE_CLAIM, AFTER_THE_WRITE = "read:after", "push:before", "push:after"
MOMENTS = (BEFORE_THE_CLAIM, AFTER_THE_CLAIM, AFTER_THE_WRITE)


class SyncThread:
    """A push in a thread and a connection of its own; stands still at one moment until let go."""

    def __init__(self, bench: Bench, folder: Path, moment: str) -> None:
        self._bench = bench
        self._folder = folder
        self._moment = moment
        self._there = threading.Event()
        self._go_on = threading.Event()
        self.cycles: list[Cycle] = []
        self._thread = threading.Thread(target=self._run, name="sync under test")

    def __enter__(self) -> SyncThread:
        self._bench.site.meanwhile = self._stand_still
        self._thread.start()
        assert self._there.wait(LONG_S), "the sync never came to that moment"
        return self

    def __exit__(self, *_: object) -> None:
        self._go_on.set()
        self._thread.join(LONG_S)
        self._bench.site.meanwhile = lambda where: None
        assert self.cycles, "the sync thread failed"

    def _stand_still(self, where: str) -> None:
        if where == self._moment and not self._there.is_set():
            self._there.set()
            assert self._go_on.wait(LONG_S)

    def _run(self) -> None:
        store = Store(self._folder)
        try:
            cycle = sync_once(store, self._bench.site, self._bench.clock, pull=False)
            self.cycles.append(cycle)
        finally:
            store.close()


def sent(bench: Bench) -> set[str]:
    return {id for id, _, _ in bench.site.applied}


def withdrawn(bench: Bench) -> set[str]:
    history = bench.store.decisions.history(1000)
    return {decision.id for decision in history if decision.state is State.WITHDRAWN}


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
    for id in (1, 2, 3):
        bench.site.post(id)
    bench.sync()
    for id in (1, 2, 3):
        bench.review.decide(bench.shown(id), Verb.APPROVE)
    return bench


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
