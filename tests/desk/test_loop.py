"""A thread that works when woken, survives bugs and is gone when it was stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.model import Status, Verb
from modstation.desk.loop import Loop
from modstation.desk.review import Review
from modstation.desk.settings import Settings
from modstation.desk.views import Cycle, News
from tests.desk.memory_gate import Door, shift

LONG_S = 20.0  # only ever waited out by a failure
NEVER_S = 3600.0


class Hand:
    """Work that says when it is being done, and waits in the middle while it is held."""

    def __init__(self) -> None:
        self.started = threading.Semaphore(0)
        self.go_on = threading.Event()
        self.go_on.set()
        self.rounds = 0
        self.pause_s = NEVER_S
        self.bug: Exception | None = None
        self.bugs: list[BaseException] = []
        self.crashed_once = threading.Event()

    def __call__(self) -> float:
        self.rounds += 1
        self.started.release()
        assert self.go_on.wait(LONG_S)
        if self.bug is not None:
            raise self.bug
        return self.pause_s

    def crashed(self, bug: BaseException) -> None:
        self.bugs.append(bug)
        self.crashed_once.set()

    def works(self) -> bool:
        """Wait for the next round to begin."""
        return self.started.acquire(timeout=LONG_S)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def loop(hand: Hand) -> Iterator[Loop]:
    made = Loop(hand, name="a loop under test", crashed=hand.crashed)
    made.start()
    assert hand.works()
    yield made
    hand.go_on.set()
    assert made.stop(LONG_S)


def alive(name: str) -> bool:
    return any(thread.name == name for thread in threading.enumerate())


def test_it_works_once_at_the_start_and_then_when_it_is_woken(loop: Loop, hand: Hand) -> None:
    loop.wake()
    assert hand.works()
    assert loop.stop(LONG_S)
    assert hand.rounds == 2


def test_it_works_again_after_the_pause_that_the_work_asked_for(hand: Hand) -> None:
    hand.pause_s = 0.0
    loop = Loop(hand, name="a loop without rest", crashed=hand.crashed)
    loop.start()
    assert all(hand.works() for _ in range(3))
    assert loop.stop(LONG_S)


def test_who_wakes_it_in_the_middle_of_a_round_gets_another_one(loop: Loop, hand: Hand) -> None:
    hand.go_on.clear()
    loop.wake()
    assert hand.works()
    loop.wake()
    hand.go_on.set()
    assert hand.works()


def test_a_bug_is_reported_and_does_not_end_it(loop: Loop, hand: Hand) -> None:
    hand.bug = KeyError("a bug")
    loop.wake()
    assert hand.works()
    assert hand.crashed_once.wait(LONG_S)
    assert hand.bugs == [hand.bug]
    hand.bug = None
    loop.wake()
    assert hand.works()
    assert len(hand.bugs) == 1


class Wake(threading.Event):
    """An event that remembers how long it was waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.pauses_s: list[float | None] = []
        self.waited = threading.Semaphore(0)

    def wait(self, timeout: float | None = None) -> bool:
        self.pauses_s.append(timeout)
        self.waited.release()
        return super().wait(timeout)


def test_a_bug_that_stays_is_not_tried_again_and_again(hand: Hand) -> None:
    hand.bug = KeyError("a bug")
    loop = Loop(hand, name="a loop with a bug", crashed=hand.crashed)
    loop._wake = wake = Wake()
    loop.start()
    assert all(wake.waited.acquire(timeout=LONG_S) for _ in range(2))
    assert loop.stop(LONG_S)
    first, after_the_bug = wake.pauses_s[:2]
    assert first == 0
    assert after_the_bug is not None
    assert after_the_bug >= 10


def test_once_stopped_no_thread_is_left_and_nothing_is_done_any_more(
    loop: Loop, hand: Hand
) -> None:
    assert alive("a loop under test")
    assert loop.stop(LONG_S)
    assert not alive("a loop under test")
    rounds = hand.rounds
    loop.wake()
    assert hand.rounds == rounds


def test_it_says_when_it_could_not_be_stopped_in_time(loop: Loop, hand: Hand) -> None:
    hand.go_on.clear()
    loop.wake()
    assert hand.works()
    assert not loop.stop(0.01)
    hand.go_on.set()
    assert loop.stop(LONG_S)


def test_a_whole_day_in_a_thread_of_its_own(tmp_path: Path) -> None:
    """Start, sync, decide, leave: the decision is on the site, no thread and no line is left."""
    door = Door("site")
    door.post(1)
    cycle_ended = threading.Semaphore(0)

    def heard(news: News) -> None:
        if isinstance(news, Cycle):
            cycle_ended.release()

    bugs: list[BaseException] = []
    with shift(tmp_path, door, settings=Settings(60, 3600), post=heard) as day:
        loop = Loop(day.work, name="a whole day", crashed=bugs.append)
        loop.start()
        assert cycle_ended.acquire(timeout=LONG_S)
        day.bench.review.decide(day.bench.shown(1), Verb.APPROVE)
        loop.wake()
        day.work.leave()
        loop.wake()
        assert day.work.wait_until_left(LONG_S)
        assert loop.stop(LONG_S)
        assert door.comments[1].status is Status.APPROVED
        assert day.threads == ["a whole day"], "the database was opened by the thread that uses it"
        assert door.opened == door.closed
    assert bugs == []
    assert not alive("a whole day")


def test_a_decision_wakes_the_sync_and_is_sent(tmp_path: Path) -> None:
    door = Door("site")
    door.post(1)
    cycle_ended = threading.Semaphore(0)

    def heard(news: News) -> None:
        if isinstance(news, Cycle):
            cycle_ended.release()

    bugs: list[BaseException] = []
    with shift(tmp_path, door, settings=Settings(0, 3600), post=heard) as day:
        loop = Loop(day.work, name="woken", crashed=bugs.append)
        review = Review(day.bench.store, day.bench.clock, wrote=loop.wake)
        loop.start()
        assert cycle_ended.acquire(timeout=LONG_S)
        review.decide(day.bench.shown(1), Verb.TRASH)
        assert cycle_ended.acquire(timeout=LONG_S)
        assert door.comments[1].status is Status.TRASH
        day.work.leave()
        loop.wake()
        assert day.work.wait_until_left(LONG_S)
        assert loop.stop(LONG_S)
    assert bugs == []


def test_it_is_woken_once_by_all_who_wake_it_within_a_breath(hand: Hand) -> None:
    breathing = Loop(hand, name="a loop under test", crashed=hand.crashed, breath_s=0.2)
    breathing.start()
    assert hand.works()
    for _ in range(3):
        breathing.wake()
    assert hand.works()
    assert breathing.stop(LONG_S)
    assert hand.rounds == 2


def test_who_stops_it_does_not_wait_for_its_breath(hand: Hand) -> None:
    breathing = Loop(hand, name="a loop under test", crashed=hand.crashed, breath_s=NEVER_S)
    breathing.start()
    assert hand.works()
    breathing.wake()
    assert breathing.stop(LONG_S)
    assert hand.rounds == 1
