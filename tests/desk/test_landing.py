"""What was decided while the site could not be reached, and what became of it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.model import Status, Verb
from modstation.desk.landing import Landing
from modstation.desk.settings import Settings
from modstation.desk.views import Away, HistoryRow, Landed
from tests.desk.memory_gate import Door, Shift, shift

GRACE_S, EVERY_S = 8, 30
HOUR_S = 3600


@pytest.fixture
def door() -> Door:
    return Door("site")


@pytest.fixture
def day(tmp_path: Path, door: Door) -> Iterator[Shift]:
    """One site with some held comments, synced once, and since then without a line."""
    for id in range(1, 8):
        door.post(id)
    with shift(tmp_path, door, settings=Settings(GRACE_S, EVERY_S)) as made:
        made.work()
        lose_line(made, door)
        yield made
        made.work.close()


def lose_line(day: Shift, door: Door) -> None:
    door.fail = lambda where: True
    day.after(EVERY_S)


def find_line(day: Shift, door: Door) -> None:
    door.fail = lambda where: False
    day.after(HOUR_S)


def decide(day: Shift, verb: Verb, *ids: int) -> None:
    for id in ids:
        day.bench.review.decide(day.bench.shown(id), verb)


def landing(day: Shift) -> Landing:
    return Landing(day.bench.store)


def landed(day: Shift) -> Landed | None:
    """What a moderator is told of; None: nothing."""
    unread = landing(day).unread()
    return landing(day).figures(unread) if unread else None


def rows(day: Shift) -> list[HistoryRow]:
    here = landing(day)
    return here.rows(here.all(), day.bench.clock.now(), GRACE_S)


def test_it_is_told_since_when_and_how_much_waits(day: Shift) -> None:
    since = day.bench.clock.now()
    assert landing(day).away(["site"]) == [Away("site", since, 0)]
    decide(day, Verb.APPROVE, 1, 2)
    day.after(HOUR_S)
    assert landing(day).away(["site"]) == [Away("site", since, 2)]
    assert landed(day) is None


def test_what_went_through_is_told_once_the_line_is_back(day: Shift, door: Door) -> None:
    decide(day, Verb.APPROVE, 1, 2, 3)
    decide(day, Verb.TRASH, 4, 5)
    door.change(3, text="something else")
    door.change(4, status=Status.TRASH)
    door.remove(5)
    find_line(day, door)
    assert landed(day) == Landed(sent=2, moot=2, conflicts=1)
    assert landing(day).away(["site"]) == []
    first, *others = rows(day)
    assert (first.n, first.way) == (3, "conflict: the site changed it, you are asked")
    assert [row.n for row in others] == [5, 4, 2, 1]
    assert [row.done for row in others] == ["Trashed", "Trashed", "Approved", "Approved"]
    assert {row.way for row in others[2:]} == {"on the site"}


def test_what_the_site_refuses_is_told_as_well(day: Shift, door: Door) -> None:
    decide(day, Verb.APPROVE, 1, 2)
    door.refuses = lambda decision: "Closed." if decision.key.id == 1 else None
    find_line(day, door)
    assert landed(day) == Landed(sent=1, refused=1)


def test_a_decision_that_was_on_the_wire_when_the_line_broke_belongs_to_it(
    day: Shift, door: Door
) -> None:
    find_line(day, door)
    decide(day, Verb.APPROVE, 1)
    door.fail = lambda where: where == "push:after"
    day.after(GRACE_S)
    assert landing(day).away(["site"])[0].waiting == 1
    find_line(day, door)
    assert landed(day) == Landed(sent=1)


def test_what_was_decided_before_or_taken_back_is_left_out(day: Shift, door: Door) -> None:
    find_line(day, door)
    decide(day, Verb.APPROVE, 1)
    day.after(GRACE_S)
    lose_line(day, door)
    decide(day, Verb.APPROVE, 2, 3)
    day.bench.review.undo()
    find_line(day, door)
    assert landed(day) == Landed(sent=1)
    assert [row.n for row in rows(day)] == [2]


def test_nothing_is_told_where_nothing_waited(day: Shift, door: Door) -> None:
    find_line(day, door)
    assert landed(day) is None
    assert landing(day).away(["site"]) == []


def test_what_is_in_its_grace_time_lands_before_anything_is_told(day: Shift, door: Door) -> None:
    decide(day, Verb.APPROVE, 1)
    day.bench.clock.at += HOUR_S
    decide(day, Verb.APPROVE, 2)
    door.fail = lambda where: False
    day.after(0)
    assert door.comments[1].status is Status.APPROVED
    assert landed(day) is None
    decide(day, Verb.APPROVE, 3)  # made with the line back: no part of it
    day.after(GRACE_S)
    assert landed(day) == Landed(sent=2)


def test_a_line_that_breaks_again_at_once_makes_one_stretch_of_both(day: Shift, door: Door) -> None:
    since = landing(day).away(["site"])[0].since
    decide(day, Verb.APPROVE, 1, 2, 3)
    door.fail = lambda where: where == "push:before" and door.calls.count("push") > 1
    day.after(HOUR_S)
    assert len(door.applied) == 1
    assert landing(day).away(["site"])[0].since == since
    decide(day, Verb.APPROVE, 4)
    find_line(day, door)
    assert landed(day) == Landed(sent=4)


def test_a_landing_that_is_broken_off_goes_on_with_what_was_decided_since(
    day: Shift, door: Door
) -> None:
    decide(day, Verb.APPROVE, 1)
    day.bench.clock.at += HOUR_S
    decide(day, Verb.APPROVE, 2)
    door.fail = lambda where: False
    day.after(0)  # the second one has its grace time
    assert landed(day) is None
    lose_line(day, door)
    decide(day, Verb.APPROVE, 3)
    find_line(day, door)
    assert landed(day) == Landed(sent=3)


def test_it_survives_a_restart_without_a_line_and_one_after_it(day: Shift, door: Door) -> None:
    decide(day, Verb.APPROVE, 1)
    day.work.close()
    day.start_again()
    day.after(HOUR_S)
    decide(day, Verb.APPROVE, 2)
    day.work.close()
    day.start_again()
    door.fail = lambda where: False
    day.after(HOUR_S)
    day.after(GRACE_S)  # what waited from last time gets a grace time again
    assert landed(day) == Landed(sent=2)


def test_once_read_it_is_not_told_again_but_can_be_looked_at(day: Shift, door: Door) -> None:
    decide(day, Verb.APPROVE, 1)
    find_line(day, door)
    landing(day).read()
    assert landed(day) is None
    assert [row.n for row in rows(day)] == [1]


def test_two_stretches_that_nobody_looked_at_are_told_together(day: Shift, door: Door) -> None:
    decide(day, Verb.APPROVE, 1)
    find_line(day, door)
    lose_line(day, door)
    decide(day, Verb.APPROVE, 2)
    find_line(day, door)
    assert landed(day) == Landed(sent=2)
    landing(day).read()
    lose_line(day, door)
    decide(day, Verb.APPROVE, 3)
    find_line(day, door)
    assert landed(day) == Landed(sent=1)


def test_a_settled_conflict_leaves_the_figures(day: Shift, door: Door) -> None:
    decide(day, Verb.APPROVE, 1)
    door.change(1, text="something else")
    find_line(day, door)
    (conflict,) = day.bench.review.conflicts()
    day.bench.review.resolve(conflict.now.key, False, conflict.now)
    assert landed(day) == Landed()


def test_what_stands_behind_a_conflict_does_not_keep_it_from_being_told(
    day: Shift, door: Door
) -> None:
    shown = day.bench.shown(1)
    day.bench.review.reply(shown, "Thank you.")
    door.change(1, text="something else")
    find_line(day, door)
    assert landed(day) == Landed(conflicts=1, waiting=1)


def test_each_site_has_its_own(tmp_path: Path) -> None:
    dead, alive = Door("dead"), Door("site")
    for door in (dead, alive):
        door.post(1)
    with shift(tmp_path, alive, dead, settings=Settings(0, EVERY_S)) as day:
        day.work()
        since = day.bench.clock.now() + EVERY_S
        lose_line(day, dead)
        decide(day, Verb.APPROVE, 1)
        day.after(EVERY_S)
        assert landing(day).away(["site", "dead"]) == [Away("dead", since, 0)]
        assert landed(day) is None
        day.work.close()
