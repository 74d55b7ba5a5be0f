"""Nothing is sent while the moderator holds it, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.model import State, Status, Verb
from modstation.desk.lots import AT_A_LOOK
from modstation.desk.settings import Settings
from tests.desk.memory_gate import Door, Shift, shift

GRACE_S, EVERY_S = 8, 30


@pytest.fixture
def door() -> Door:
    return Door("site")


@pytest.fixture
def day(tmp_path: Path, door: Door) -> Iterator[Shift]:
    door.post(1)
    door.post(2)
    with shift(tmp_path, door, settings=Settings(GRACE_S, EVERY_S)) as made:
        made.work()
        yield made
        made.work.close()


def approve(day: Shift, id: int) -> None:
    day.bench.review.decide(day.bench.shown(id), Verb.APPROVE)


def test_while_held_new_comments_come_in_and_nothing_goes_out(day: Shift, door: Door) -> None:
    day.work.hold()
    approve(day, 1)
    door.post(3)
    assert day.after(EVERY_S) == EVERY_S, "a decision that may not go makes no round due"
    assert day.bench.queue() == [2, 3]
    assert door.applied == []
    assert day.bench.states() == [State.PENDING]


def test_who_asks_for_a_sync_while_held_sends_nothing(day: Shift, door: Door) -> None:
    day.work.hold()
    approve(day, 1)
    day.work.ask()
    day.after(EVERY_S)
    assert door.applied == []


def test_what_was_let_go_gets_its_grace_time_anew(day: Shift, door: Door) -> None:
    day.work.hold()
    approve(day, 1)
    day.after(10 * GRACE_S)
    day.work.release()
    assert day.after(0) == GRACE_S
    day.after(GRACE_S - 1)
    assert door.applied == []
    day.after(1)
    assert door.comments[1].status is Status.APPROVED


def test_a_hold_while_some_are_on_the_wire_stops_before_the_next_ones(
    tmp_path: Path, door: Door
) -> None:
    for id in range(1, AT_A_LOOK + 3):
        door.post(id)
    with shift(tmp_path, door, settings=Settings(GRACE_S, EVERY_S)) as day:
        day.work()
        for id in range(1, AT_A_LOOK + 3):
            approve(day, id)
        door.meanwhile = lambda where: day.work.hold() if where == "push:after" else None
        day.after(GRACE_S)
        left = [id for id, comment in door.comments.items() if comment.status is Status.HOLD]
        assert left == [AT_A_LOOK + 1, AT_A_LOOK + 2], "what was on the wire ends"
        assert day.bench.states().count(State.SENDING) == 0
        assert day.bench.states().count(State.PENDING) == 2
        day.work.close()


def test_a_hold_during_the_look_leaves_all_of_them_here(day: Shift, door: Door) -> None:
    approve(day, 1)
    approve(day, 2)
    day.after(0)
    door.meanwhile = lambda where: day.work.hold() if where == "read:after" else None
    day.after(GRACE_S)
    assert door.applied == []
    assert day.bench.states() == [State.PENDING, State.PENDING]


def test_leaving_while_held_sends_nothing_and_the_next_start_sends_it(
    day: Shift, door: Door
) -> None:
    day.work.hold()
    approve(day, 1)
    day.work.leave()
    day.after(10 * GRACE_S)
    assert day.work.wait_until_left(0)
    assert day.bench.states() == [State.PENDING]
    day.start_again()
    day.after(GRACE_S)
    assert door.applied == [], "it gets a grace time again, to be taken back"
    day.after(GRACE_S)
    assert door.comments[1].status is Status.APPROVED
