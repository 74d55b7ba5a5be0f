"""Three keys for the size of a comment's text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from modstation.ui.window_settings import LARGEST_TEXT_PX, USUAL_TEXT_PX, WindowSettings
from tests.ui.at_work import CONTROL, AtWork


def test_the_text_grows_and_shrinks_at_once_and_it_is_kept(work: AtWork, tmp_path: Path) -> None:
    settings = work.settings
    settings.path = tmp_path / "window.toml"
    work.begin(1, c1="one two three four five six seven " * 20)
    box = work.window.card.column.main
    before = box.body.height()
    for _ in range(3):
        work.press(Qt.Key.Key_Plus, CONTROL)
    assert box.body.height() > before
    assert WindowSettings.load(settings.path).text_px == USUAL_TEXT_PX + 6
    work.press(Qt.Key.Key_Minus, CONTROL)
    assert WindowSettings.load(settings.path).text_px == USUAL_TEXT_PX + 4
    work.press("0", CONTROL)
    assert box.body.height() == before
    assert WindowSettings.load(settings.path).text_px == USUAL_TEXT_PX


def test_the_text_has_a_largest_size(work: AtWork) -> None:
    work.begin(1)
    for _ in range(30):
        work.press(Qt.Key.Key_Equal, CONTROL)
    assert work.settings.text_px == LARGEST_TEXT_PX
    assert f"{LARGEST_TEXT_PX} px" in work.said
