"""Other keys: chosen in the preferences, counting and shown from that moment on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from modstation.core.model import State
from modstation.desk.keys import FILE_NAME
from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.preferences.keys import KeysPage
from tests.desk.conftest import make_bench
from tests.ui.at_work import CONTROL, AtWork

ENTER, ESC, SHIFT = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier


def open_page(work: AtWork) -> KeysPage:
    """By keys alone: the preferences, and down to their second page."""
    work.press(Qt.Key.Key_Comma, CONTROL)
    dialog = work.window.findChild(PreferencesDialog)
    assert dialog is not None
    work.wait(dialog.isVisible)
    dialog.show_page("Keys")
    page = dialog.findChild(KeysPage)
    assert page is not None
    page.list.setFocus()
    work.wait(page.list.hasFocus)
    return page


def heard(page: KeysPage) -> str:
    """What a screen reader says of the chosen line."""
    item = page.list.currentItem()
    assert item is not None
    return str(item.data(0, Qt.ItemDataRole.AccessibleTextRole))


def bind(work: AtWork, page: KeysPage, name: str, *keys: str | Qt.Key) -> None:
    page.list.choose(name)
    work.press_at_once(ENTER)
    for key in keys:
        work.press_at_once(key)


def close(work: AtWork) -> None:
    work.press_at_once(ESC)
    work.window.activateWindow()
    work.wait(work.window.queue.hasFocus)


def test_a_key_bound_by_keys_alone_counts_at_once(work: AtWork) -> None:
    work.begin(1, 2, 3)
    page = open_page(work)
    bind(work, page, "approve", "Y")
    assert page.told.text() == (
        "Approve: Y. Enter keeps it. A second key makes it a sequence of two."
    )
    work.press_at_once(ENTER)
    assert work.focus is page.list
    close(work)
    work.press("A")
    assert work.shown == 1
    work.press("Y")
    assert (work.shown, work.rows) == (2, [2, 3])


def test_letters_pressed_while_a_key_is_chosen_decide_nothing(work: AtWork) -> None:
    work.begin(1, 2)
    page = open_page(work)
    bind(work, page, "why", "D", ESC)
    bind(work, page, "why", "A", "S", ESC)
    assert page.told.text().startswith("Enter gives a command another key")
    close(work)
    assert (work.rows, work.bench.review.outbox()) == ([1, 2], [])
    assert not (work.place.profile / FILE_NAME).exists()


def test_a_key_that_is_taken_is_said_at_once_and_changes_hands_only_by_enter(work: AtWork) -> None:
    work.begin(1, 2)
    page = open_page(work)
    bind(work, page, "approve", "D")
    assert page.told.text().startswith("D is “Trash” already. Enter takes it away from there")
    assert page.keep.text() == "Take it away (Enter)"
    work.press_at_once(ESC)
    close(work)
    work.press("D")
    assert "Trashed" in work.said
    page = open_page(work)
    bind(work, page, "approve", "D", ENTER)
    assert page.told.text() == "D is “Approve” here, not “Trash”."
    close(work)
    work.press("D")
    assert "Approved" in work.said


def test_two_keys_one_after_the_other(work: AtWork) -> None:
    work.begin(1, 2, 3)
    page = open_page(work)
    bind(work, page, "last", "G", "G", ENTER)
    close(work)
    begun = work.window.status.begun
    work.press("G")
    assert (begun.text(), begun.isVisible(), work.shown) == ("G …", True, 1)
    work.press("G")
    assert (begun.isVisible(), work.shown) == (False, 3)
    work.press("G")
    work.press(ESC)
    assert not begun.isVisible()
    assert work.held == []  # it only gave up what was begun


def test_a_sequence_and_its_first_key_are_in_each_others_way(work: AtWork) -> None:
    work.begin(1)
    page = open_page(work)
    bind(work, page, "last", "J", "L")
    assert page.told.text().startswith("J is “Next comment” already, so J L cannot begin with it.")
    work.press_at_once(ENTER)
    assert page.told.text() == "J is “Last comment of the queue” here, not “Next comment”."
    bind(work, page, "approve", "J")
    assert page.told.text().startswith("J begins J L, which is “Last comment of the queue”.")


def test_one_more_key_and_back_again(work: AtWork) -> None:
    work.begin(1, 2, 3)
    page = open_page(work)
    page.list.choose("approve")
    work.press_at_once(Qt.Key.Key_Insert)
    work.press_at_once("Y")
    work.press_at_once(ENTER)
    close(work)
    work.press("Y")
    work.press("A")
    assert work.rows == [3]
    page = open_page(work)
    page.list.choose("approve")
    work.press_at_once(Qt.Key.Key_Delete)
    close(work)
    work.press("Y")
    assert work.rows == [3]


def test_enter_on_a_button_of_the_page_does_not_close_the_dialog(work: AtWork) -> None:
    work.begin(1)
    page = open_page(work)
    bind(work, page, "approve", "D", ENTER)
    page.reset_all.setFocus()
    work.press_at_once(ENTER)
    assert page.isVisible()
    assert work.window.actions_bar._buttons["trash"].text() == "Trash  D"


def test_everything_that_names_a_key_follows_the_profile(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("J")
    work.press("D")
    page = open_page(work)
    page.profile.setCurrentIndex(page.profile.findData("gmail"))
    page.profile.activated.emit(page.profile.currentIndex())
    close(work)
    window = work.window
    buttons = window.actions_bar._buttons
    assert buttons["approve"].text() == "Approve  E"
    assert buttons["trash"].accessibleName() == "Trash, key #"
    assert window.head.all.text() == "Show all  U"
    assert window.status.undo.text().startswith("Z takes back")
    work.press("?")
    keys = [label.text() for label in window.help.findChildren(QLabel) if label.text() == "#"]
    assert keys == ["#"]
    work.press_at_once("?")
    assert not window.help.isVisible()
    work.press("E")
    assert "Approved" in work.said


def test_what_is_said_names_the_keys_that_count(work: AtWork) -> None:
    work.begin(1, 2)
    page = open_page(work)
    bind(work, page, "undo", "X", ENTER)
    bind(work, page, "pause", "Q", ENTER)
    bind(work, page, "next", "G", ENTER)
    close(work)
    work.press("D")
    assert work.window.status.undo.text() == "X takes back: trash of a comment by Author 1"
    work.press("Q")
    assert work.window.holding.words.text().endswith("1 decision waits. Q lets go.")
    work.bench.site.change(2, status="approved")
    work.sync()
    work.press("A")
    assert work.said.endswith("It is not waiting any more. G goes on.")


def test_the_buttons_of_a_conflict_name_their_keys(work: AtWork) -> None:
    work.begin(1, 2)
    page = open_page(work)
    bind(work, page, "mine", "M", ENTER)
    close(work)
    work.conflict_about(1, text="changed")
    work.press("K")
    strip = work.window.card.column.conflict
    assert strip.isVisible()
    assert "M keeps yours" in strip.accessibleName()
    work.press("M")
    assert work.bench.states()[-1] is not State.CONFLICT


@pytest.fixture
def broken(tmp_path: Path, qtbot: QtBot) -> Iterator[AtWork]:
    (tmp_path / FILE_NAME).write_text("own = [")
    bench = make_bench(tmp_path)
    made = AtWork(bench, qtbot)
    yield made
    made.close()
    bench.store.close()


def test_with_a_broken_file_the_window_works_by_the_usual_keys_and_says_so(
    broken: AtWork,
) -> None:
    assert broken.said.startswith("The usual keys count.")
    assert FILE_NAME in broken.said
    broken.begin(1, 2)
    broken.press("A")
    assert broken.rows == [2]
    page = open_page(broken)
    bind(broken, page, "approve", "Y", ENTER)
    assert FILE_NAME in page.told.text()
    assert (broken.place.profile / FILE_NAME).read_text() == "own = ["


def test_the_list_is_named_for_those_who_listen(work: AtWork) -> None:
    work.begin(1)
    page = open_page(work)
    page.list.choose("approve")
    assert heard(page) == "Approve: A"
    bind(work, page, "approve", "Y")
    assert work.focus.accessibleName() == "New key for: Approve"
    work.press_at_once(ENTER)
    assert heard(page) == "Approve: Y, your change"


def test_a_key_held_down_is_not_taken_twice(work: AtWork) -> None:
    work.begin(1)
    page = open_page(work)
    bind(work, page, "approve", "Y")
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        work.focus, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Y, none, "y", True)
    )
    assert page.catcher.sequence == "Y"


def test_in_a_narrow_window_the_sheet_is_one_column_that_scrolls(work: AtWork) -> None:
    work.begin(1)
    work.window.resize(860, 520)
    work.press("?")
    area = work.window.help.scrolled
    work.wait(area.isVisible)
    sheet = area.widget()
    assert sheet is not None
    assert sheet.width() <= area.viewport().width()
    assert sheet.height() > area.viewport().height()
    work.press_at_once(Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    work.press_at_once("D")
    work.press_at_once(ESC)
    assert work.rows == [1]
