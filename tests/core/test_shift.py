"""A shift goes back to the last long pause; breaks are no work."""

from __future__ import annotations

from modstation.core.shift import Deed, Stretch, latest_shift

HOUR_S = 3_600


def deeds(*moments: int, verb: str = "approve", undone: bool = False) -> list[Deed]:
    """Newest first, as the store hands them out."""
    return [Deed(at, "site", verb, "", undone) for at in sorted(moments, reverse=True)]


def test_nothing_decided_is_no_shift() -> None:
    assert latest_shift([]) is None


def test_what_came_before_a_long_pause_belongs_to_another_shift() -> None:
    yesterday, today = deeds(0, 60, 120), deeds(5 * HOUR_S, 5 * HOUR_S + 30)
    shift = latest_shift([*today, *yesterday])
    assert shift is not None
    assert (shift.decided, shift.began_at) == (2, 5 * HOUR_S)


def test_a_lunch_is_a_break_and_neither_work_nor_the_end() -> None:
    shift = latest_shift(deeds(0, 60, 120, 2 * HOUR_S, 2 * HOUR_S + 60))
    assert shift is not None
    assert (shift.decided, shift.breaks, shift.worked_s) == (5, 1, 180)


def test_the_pace_is_told_once_there_is_enough_of_it() -> None:
    assert latest_shift(deeds(0, 60)).an_hour is None  # type: ignore[union-attr]
    shift = latest_shift(deeds(*range(0, 1_801, 60)))
    assert shift is not None
    assert shift.an_hour == 62


def test_what_was_taken_back_is_not_among_the_kinds() -> None:
    rows = [*deeds(100, verb="trash", undone=True), *deeds(50, 60)]
    shift = latest_shift(rows)
    assert shift is not None
    assert shift.kinds == {("approve", ""): 2}
    assert shift.taken_back == 1


def told(every_min: int, *moments: int) -> list[int]:
    stretch, said = Stretch(), []
    for at in moments:
        stretch.decided(at)
        minutes = stretch.minutes_to_say(every_min)
        said += [minutes] if minutes is not None else []
    return said


def test_a_word_on_breaks_comes_once_each_time_it_is_due() -> None:
    assert told(30, *range(0, 70 * 60, 60)) == [30, 60]


def test_a_break_begins_the_count_anew() -> None:
    assert told(30, *range(0, 25 * 60, 60), *range(35 * 60, 60 * 60, 60)) == []


def test_nobody_who_did_not_ask_is_told() -> None:
    assert told(0, *range(0, 200 * 60, 60)) == []


def test_a_clock_that_was_set_back_takes_no_work_away() -> None:
    shift = latest_shift([*deeds(60, 120), *deeds(HOUR_S, HOUR_S + 60)])
    assert shift is not None
    assert (shift.decided, shift.worked_s) == (4, 120)
