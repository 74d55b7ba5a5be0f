"""Esc holds what would be sent, under a bar that nobody can miss."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.at_work import AtWork


def test_esc_holds_and_esc_lets_go(work: AtWork) -> None:
    work.begin(1, 2, 3)
    bar = work.window.holding
    assert not bar.isVisible()
    work.press(Qt.Key.Key_Escape)
    assert bar.isVisible()
    assert work.held == [True]
    work.press("A")
    work.press("D")
    assert bar.words.text() == "Nothing is being sent. 2 decisions wait. Esc lets go."
    work.press("Z")
    assert "1 decision waits" in bar.words.text()
    work.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert work.held == [True, False]


def test_esc_leaves_what_is_open_first(work: AtWork) -> None:
    work.begin(1, 2)
    for key in ("E", "R", "B", "?"):
        work.press(key)
        work.press_at_once(Qt.Key.Key_Escape)
        assert not work.window.writing.open
        assert not work.window.help.isVisible()
    assert work.held == []


def test_the_next_start_says_what_still_waits(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("A")
    again = work.another_window()
    assert "1 decision from last time waits" in again.status.said.text()
    assert again.status.undo.text() == "Z takes back: approval of a comment by Author 1"
