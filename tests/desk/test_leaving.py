"""The last round sends what is left; and what is long gives way to what is urgent."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.errors import Offline
from modstation.core.model import State, Status, Verb
from modstation.desk.settings import Settings
from tests.desk.memory_gate import Door, Shift, shift

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


def line_works(where: str) -> None:
    return None


def test_leaving_sends_what_is_still_in_its_grace_and_closes_everything(
    day: Shift, door: Door
) -> None:
    approve(day, 1)
    door.post(3)
    day.work.leave()
    day.after(0)
    assert door.comments[1].status is Status.APPROVED
    assert day.bench.queue() == [2], "it brings nothing new on the way out"
    assert day.work.wait_until_left(0)
    assert door.opened == door.closed == 1
    with pytest.raises(sqlite3.ProgrammingError):
        day.stores[0].sites.all()


def test_after_leaving_nothing_is_done_any_more(day: Shift, door: Door) -> None:
    day.work.leave()
    day.after(0)
    door.calls.clear()
    approve(day, 1)
    assert day.after(EVERY_S) >= 60
    assert door.calls == []
    assert len(day.stores) == 1
    assert day.bench.states() == [State.PENDING]


def test_leaving_over_a_dead_line_loses_nothing(day: Shift, door: Door) -> None:
    approve(day, 1)
    door.meanwhile = cut
    day.work.leave()
    day.after(0)
    assert day.work.wait_until_left(0)
    assert day.bench.states() == [State.PENDING]
    assert day.bench.review.counts().waiting == 1


def test_nobody_has_left_before_the_last_round(day: Shift) -> None:
    day.work.leave()
    assert not day.work.wait_until_left(0)


def test_threads_that_are_left_over_are_fetched_at_once(tmp_path: Path) -> None:
    door = Door("site")
    for id in range(1, 701):
        door.post(id)
    with shift(tmp_path, door, settings=Settings(GRACE_S, EVERY_S)) as made:
        assert made.work() == 0
        assert made.work() == EVERY_S
        assert [cycle.more for cycle in made.cycles] == [True, False]
        made.work.close()


def test_what_one_site_has_left_over_is_not_forgotten_for_the_next_one(tmp_path: Path) -> None:
    large, small = Door("site"), Door("small")
    for id in range(1, 701):
        large.post(id)
    with shift(tmp_path, large, small, settings=Settings(GRACE_S, EVERY_S)) as made:
        assert made.work() == 0
        assert made.work() == EVERY_S
        made.work.close()


def test_an_ask_stops_the_fetching_of_threads(tmp_path: Path) -> None:
    door = Door("site")
    for id in range(1, 401):
        door.post(id)

    def ask(where: str) -> None:
        if where == "children:before":
            made.work.ask()
            door.meanwhile = line_works

    door.meanwhile = ask
    with shift(tmp_path, door, settings=Settings(GRACE_S, EVERY_S)) as made:
        made.work()
        assert door.calls.count("children") == 1
        made.work.close()


def test_leaving_stops_the_fetching_of_threads(tmp_path: Path) -> None:
    door = Door("site")
    for id in range(1, 401):
        door.post(id)

    def leave(where: str) -> None:
        if where == "children:before":
            made.work.leave()

    door.meanwhile = leave
    with shift(tmp_path, door, settings=Settings(GRACE_S, EVERY_S)) as made:
        assert made.work() == 0
        assert door.calls.count("children") == 1
        made.work()
        assert made.work.wait_until_left(0)
