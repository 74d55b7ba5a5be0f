"""When the scoring rests."""

from __future__ import annotations

import pytest

from modstation.app.power import on_battery, why_scoring_rests
from modstation.desk.settings import Settings


@pytest.mark.parametrize(
    ("settings", "battery", "why"),
    [
        (Settings(), True, ""),
        (Settings(spare_battery=True), True, "waits for mains power"),
        (Settings(spare_battery=True), False, ""),
        (Settings(spare_battery=True, scoring_paused=True), True, "paused"),
    ],
)
def test_why_it_rests(settings: Settings, battery: bool, why: str) -> None:
    assert why_scoring_rests(settings, lambda: battery) == why


def test_this_machine_can_be_asked() -> None:
    assert on_battery() in {True, False}
