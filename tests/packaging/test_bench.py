"""The measured window is the real one: it opens, takes keys and answers."""

from __future__ import annotations

from pathlib import Path

from tests.bench.filling import fill
from tests.bench.keys import OpenWindow


def test_the_measured_window_opens_and_draws_a_card_for_each_key(tmp_path: Path) -> None:
    fill(tmp_path / "profile", 50).close()
    window = OpenWindow(50, tmp_path / "profile")
    window.begin()
    window.press(3)
    window.end()
    assert len(window.times_ms) == 3
    assert window.open_ms > 0
    assert window.peak_mb > 0
