"""Orders of the queue, and arrivals that wait until they are asked in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from modstation.core.model import Status
from modstation.core.ranking import Order
from modstation.ui.window_settings import WindowSettings
from tests.ui.at_work import AtWork


def choose(work: AtWork, letter: str) -> None:
    """Open the menu with its key and choose with a letter, as hands do."""
    work.press("O")
    work.wait(work.window.ordering.menu.isVisible)
    work.qtbot.keyClick(work.window.ordering.menu, Qt.Key(ord(letter)))
    work.wait(lambda: not work.window.errands.busy)
    work.window.activateWindow()
    work.wait(lambda: QApplication.focusWidget() is work.window.queue)


def test_an_order_is_chosen_with_two_keys_and_kept(work: AtWork) -> None:
    work.begin(1, 2, 3)
    choose(work, "N")
    assert (work.shown, work.rows) == (3, [3, 2, 1])
    assert work.window.head.order.text() == "Newest first ▾"
    assert work.preferences.now.order == "newest"
    assert "newest come first" in work.said


def test_the_menu_begins_at_the_present_order(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("O")
    work.wait(work.window.ordering.menu.isVisible)
    work.qtbot.keyClick(work.window.ordering.menu, Qt.Key.Key_Down)
    work.qtbot.keyClick(work.window.ordering.menu, Qt.Key.Key_Return)
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [2, 1]


def tip(work: AtWork, place: int) -> str:
    return str(work.window.model.index(place, 0).data(Qt.ItemDataRole.ToolTipRole))


def test_a_row_and_the_card_tell_why_it_stands_there(work: AtWork) -> None:
    work.begin(1, 2)
    for letter, reason in (
        ("N", "Waiting since "),
        ("U", "what else waits from Author 1"),
        ("A", "what else waits under “"),
        ("R", "It has no score"),
    ):
        choose(work, letter)
        assert work.window.flow.card is not None
        assert reason in work.window.flow.card.why
        assert reason in tip(work, work.window.flow.place)


def test_what_a_tip_says_of_others_is_words_and_not_html(work: AtWork) -> None:
    work.bench.site.post(1, "text", author_name="<img src=x> \u202eannA", author_email="a@x.test")
    work.begin()
    work.painted()
    choose(work, "U")
    assert "&lt;img src=x&gt; " in tip(work, 0)
    assert "\u202e" not in tip(work, 0)


def test_arrivals_wait_outside_until_they_are_asked_in(work: AtWork) -> None:
    work.begin(*range(1, 40))
    choose(work, "N")
    for _ in range(20):
        work.press("J")
    for _ in range(3):
        work.press("K")
    on_screen, rows, queue = work.shown, work.rows, work.window.queue
    top = queue.visualRect(queue.currentIndex()).top()
    for id in (70, 71):
        work.bench.site.post(id, "new")
    work.sync()
    assert (work.rows, work.shown) == (rows, on_screen)
    assert work.window.head.new.isVisible()
    assert work.window.head.new.text().startswith("2 new")
    work.press("N")
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [71, 70, *rows]
    assert work.shown == on_screen
    assert queue.visualRect(queue.currentIndex()).top() == top
    assert not work.window.head.new.isVisible()


def test_an_arrival_that_others_decided_is_not_new_any_more(work: AtWork) -> None:
    work.begin(1, 2)
    choose(work, "N")
    work.bench.site.post(9, "new")
    work.sync()
    assert work.window.flow.new == 1
    work.bench.site.change(9, status=Status.SPAM)
    work.sync()
    assert not work.window.head.new.isVisible()


def test_arrivals_come_in_by_themselves_when_all_else_is_decided(work: AtWork) -> None:
    work.begin(1)
    choose(work, "N")
    work.bench.site.post(9, "new")
    work.sync()
    work.press("A")
    assert (work.shown, work.rows) == (9, [9])
    assert not work.window.head.new.isVisible()


def test_what_is_decided_while_the_queue_is_laid_out_does_not_come_back(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.window.ordering.change(Order.NEWEST)
    assert work.window.errands.busy
    work.press_at_once("D")
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [3, 2]


@pytest.mark.parametrize("letter", ["N", "A"])
def test_a_comment_set_aside_stays_at_the_end(work: AtWork, letter: str) -> None:
    work.begin(1, 2, 3)
    work.press(Qt.Key.Key_End)
    work.press(Qt.Key.Key_Space)
    choose(work, letter)
    assert work.rows[-1] == 3


def test_after_a_few_decisions_the_head_says_how_long_the_rest_takes(work: AtWork) -> None:
    work.begin(*range(1, 20))
    assert work.window.head.count.text() == "19 waiting for a decision"
    for _ in range(6):
        work.bench.clock.at += 20
        work.press("D")
    assert work.window.head.count.text() == "13 left, about 4 minutes"


def test_the_comment_on_the_screen_at_quitting_is_there_at_the_start(
    work: AtWork, tmp_path: Path, qtbot: QtBot
) -> None:
    work.begin(1, 2, 3)
    work.window._settings.path = tmp_path / "window.toml"
    work.press("J")
    work.press("J")
    work.window.close()
    again = AtWork(work.bench, qtbot, WindowSettings.load(tmp_path / "window.toml"))
    assert again.shown == 3
    again.close()
