"""The pace of deciding."""

from __future__ import annotations

from modstation.core.pace import Pace


def after(*gaps: int) -> Pace:
    pace, at = Pace(), 1_000
    pace.decided(at)
    for gap in gaps:
        at += gap
        pace.decided(at)
    return pace


def test_a_few_decisions_tell_nothing() -> None:
    assert after(5, 5, 5, 5).seconds_for(100) is None


def test_the_median_tells_and_breaks_do_not_count() -> None:
    assert after(4, 6, 3_600, 5, 6, 100, 900, 5).seconds_for(100) == 550


def test_only_the_latest_decisions_count() -> None:
    assert after(*[60] * 30, *[10] * 20).seconds_for(6) == 60
