"""Rounds of the sync thread, one after the other, by a clock that is moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.errors import Busy, Offline, SignedOut, StoreTrouble
from modstation.core.model import Comment, CommentKey, Status, Verb
from modstation.desk.settings import Settings
from modstation.desk.work import OFFLINE_PAUSE_S
from tests.desk.memory_gate import PASSWORD, Door, Shift, address, shift

GRACE_S, EVERY_S = 8, 30


@pytest.fixture
def door() -> Door:
    return Door("site")


@pytest.fixture
def day(tmp_path: Path, door: Door) -> Iterator[Shift]:
    """One site with two held comments, synced once."""
    door.post(1)
    door.post(2)
    with shift(tmp_path, door, settings=Settings(GRACE_S, EVERY_S)) as made:
        made.work()
        yield made
        made.work.close()


def approve(day: Shift, id: int) -> None:
    day.bench.review.decide(day.bench.shown(id), Verb.APPROVE)


def cut(where: str) -> None:
    raise Offline("The line was cut.")


def busy(where: str) -> None:
    raise Busy("Later.", retry_after_s=200)


def no_disk(where: str) -> None:
    raise StoreTrouble("The disk is full.")


def line_works(where: str) -> None:
    return None


def test_the_first_round_is_a_whole_cycle_and_tells_what_it_brought(day: Shift) -> None:
    assert day.bench.queue() == [1, 2]
    keys = {key for news in day.pulled for key in news.change.comments}
    assert {CommentKey("site", 1), CommentKey("site", 2)} <= keys
    (cycle,) = day.cycles
    assert (cycle.site, cycle.trouble, cycle.report.held) == ("site", None, 2)


def test_the_next_cycle_comes_when_the_pause_is_over_and_not_before(day: Shift, door: Door) -> None:
    door.post(3)
    assert day.after(EVERY_S - 5) == 5
    assert day.bench.queue() == [1, 2]
    assert day.after(5) == EVERY_S
    assert day.bench.queue() == [1, 2, 3]


def test_a_decision_is_sent_when_its_grace_is_over_and_between_the_cycles(
    day: Shift, door: Door
) -> None:
    approve(day, 1)
    door.post(3)
    assert day.after(0) == GRACE_S
    assert day.after(GRACE_S - 1) == 1
    assert door.applied == []
    assert day.after(1) == EVERY_S - GRACE_S
    assert door.comments[1].status is Status.APPROVED
    assert day.cycles[-1].report.pushed == 1
    assert day.bench.queue() == [2], "a push between the cycles reads nothing new"


def test_a_round_with_nothing_to_do_leaves_the_site_alone(day: Shift, door: Door) -> None:
    door.calls.clear()
    for _ in range(5):
        day.after(1)
    assert door.calls == []
    assert len(day.cycles) == 1


def test_who_asks_for_a_sync_gets_one_at_once_and_only_one(day: Shift, door: Door) -> None:
    door.post(3)
    day.work.ask()
    assert day.after(1) == EVERY_S
    assert day.bench.queue() == [1, 2, 3]
    door.calls.clear()
    day.after(1)
    assert door.calls == []


def test_an_ask_in_the_middle_of_a_cycle_is_answered_right_after_it(day: Shift, door: Door) -> None:
    def ask_once(where: str) -> None:
        door.meanwhile = line_works
        day.work.ask()

    door.meanwhile = ask_once
    assert day.after(EVERY_S) == 0
    door.post(3)
    day.after(0)
    assert day.bench.queue() == [1, 2, 3]


def test_a_dead_line_is_left_alone_for_a_while_and_decisions_wait(day: Shift, door: Door) -> None:
    approve(day, 1)
    door.meanwhile = cut
    assert day.after(GRACE_S) == OFFLINE_PAUSE_S
    assert isinstance(day.cycles[-1].trouble, Offline)
    assert day.cycles[-1].report.waiting == 1
    door.calls.clear()
    day.after(OFFLINE_PAUSE_S - 1)
    assert door.calls == []
    door.meanwhile = line_works
    day.after(1)
    assert door.comments[1].status is Status.APPROVED
    assert day.cycles[-1].trouble is None


def test_the_pause_is_over_once_the_line_is_back(day: Shift, door: Door) -> None:
    door.meanwhile = cut
    day.after(EVERY_S)
    door.meanwhile = line_works
    day.work.ask()
    day.after(1)
    approve(day, 1)
    day.after(GRACE_S)
    assert door.comments[1].status is Status.APPROVED


def test_who_asks_does_not_wait_for_the_end_of_the_offline_pause(day: Shift, door: Door) -> None:
    door.meanwhile = cut
    day.after(EVERY_S)
    door.meanwhile = line_works
    door.post(3)
    day.work.ask()
    day.after(1)
    assert day.bench.queue() == [1, 2, 3]


def test_a_busy_site_gets_the_pause_it_asked_for(day: Shift, door: Door) -> None:
    door.meanwhile = busy
    day.after(EVERY_S)
    door.calls.clear()
    for _ in range(6):
        day.after(EVERY_S)
    assert door.calls == []
    door.meanwhile = line_works
    day.after(EVERY_S)
    assert door.calls != []


def test_a_site_without_a_password_says_so_and_does_not_stop_the_others(tmp_path: Path) -> None:
    first, second = Door("first"), Door("second")
    second.post(1)
    with shift(tmp_path, first, second) as day:
        day.pocket.forget(address("first"), "mo")
        day.work()
        troubles = {cycle.site: cycle.trouble for cycle in day.cycles}
        assert isinstance(troubles["first"], SignedOut)
        assert troubles["second"] is None
        assert day.bench.queue() == [1]
        day.work.close()


def test_a_dead_line_to_one_site_does_not_stop_the_other(tmp_path: Path) -> None:
    dead, alive = Door("dead"), Door("site")
    alive.post(1)
    dead.meanwhile = cut
    with shift(tmp_path, dead, alive, settings=Settings(GRACE_S, EVERY_S)) as day:
        day.work()
        assert [cycle.trouble is None for cycle in day.cycles] == [False, True]
        approve(day, 1)
        day.after(GRACE_S)
        assert alive.comments[1].status is Status.APPROVED
        day.work.close()


def test_decisions_go_to_the_site_they_were_made_about(tmp_path: Path) -> None:
    first, second = Door("first"), Door("second")
    for door in (first, second):
        door.post(1, f"at {door.name}")
    with shift(tmp_path, first, second, settings=Settings(0, EVERY_S)) as day:
        day.work()
        shown = shown_at(day, "second")
        assert shown.text == "at second"
        day.bench.review.decide(shown, Verb.TRASH)
        day.after(1)
        assert first.comments[1].status is Status.HOLD
        assert second.comments[1].status is Status.TRASH
        assert day.bench.review.counts().held == 1
        day.work.close()


def shown_at(day: Shift, site: str) -> Comment:
    n = day.bench.review.number(CommentKey(site, 1))
    card = day.bench.review.card(n or 0)
    assert card is not None
    return card.comment


def test_an_open_line_is_used_again_and_a_broken_one_is_replaced(day: Shift, door: Door) -> None:
    day.after(EVERY_S)
    assert (door.opened, door.closed) == (1, 0)
    door.meanwhile = cut
    day.after(EVERY_S)
    assert (door.opened, door.closed) == (1, 1)
    door.meanwhile = line_works
    day.after(EVERY_S)
    assert (door.opened, door.closed) == (2, 1)


def test_who_asks_gets_a_new_line_that_sees_what_the_site_is_by_now(day: Shift, door: Door) -> None:
    day.after(EVERY_S)
    day.work.ask()
    day.after(1)
    assert (door.opened, door.closed) == (2, 1)


def test_a_new_password_is_used_after_the_old_one_was_refused(day: Shift, door: Door) -> None:
    def refused(where: str) -> None:
        if door.password == PASSWORD:
            raise SignedOut("The password does not count any more.")

    door.meanwhile = refused
    day.after(EVERY_S)
    assert isinstance(day.cycles[-1].trouble, SignedOut)
    day.pocket.put(address("site"), "mo", "a new one")
    day.work.ask()
    day.after(1)
    assert day.cycles[-1].trouble is None


def test_a_full_disk_is_told_like_any_trouble(day: Shift, door: Door) -> None:
    door.meanwhile = no_disk
    day.after(EVERY_S)
    assert isinstance(day.cycles[-1].trouble, StoreTrouble)
