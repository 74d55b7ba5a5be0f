"""Views with names: on keys, in a menu with counts, saved, renamed, moved, deleted, kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from modstation.desk.saved_views import FILE_NAME, SavedViews
from modstation.ui.views_dialog import ViewsDialog
from tests.ui.at_work import AtWork

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def begin(work: AtWork) -> None:
    """Four wait; two of them have a link."""
    links = {f"c{id}": "look at https://x.test/" for id in (2, 3)}
    work.begin(1, 2, 3, 4, **links)


def laid_out(work: AtWork) -> None:
    work.wait(lambda: not work.window.errands.busy)


def by_key(work: AtWork, digit: int) -> None:
    work.press(Qt.Key(ord(str(digit))), ALT)
    laid_out(work)


def save_as(work: AtWork, name: str) -> None:
    """Type a name into the dialog that asks for one."""
    dialog = work.window.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()
    laid_out(work)
    work.window.activateWindow()
    work.wait(lambda: QApplication.focusWidget() is work.window.queue)


def menu_lines(work: AtWork) -> list[str]:
    return [a.text().split("\t")[0] for a in work.window.views.menu.actions() if a.text()]


def names(work: AtWork) -> list[str]:
    return [view.name for view in work.place.saved_views.all()]


def managed(work: AtWork) -> ViewsDialog:
    work.window.views.manage()
    dialog = work.window.findChild(ViewsDialog)
    assert isinstance(dialog, ViewsDialog)
    return dialog


def test_a_key_shows_a_view_and_the_head_names_it(work: AtWork) -> None:
    begin(work)
    assert work.window.head.view.text() == "All ▾"
    by_key(work, 4)
    assert (work.shown, work.rows) == (2, [2, 3])
    assert work.window.head.view.text() == "With links ▾"
    by_key(work, 2)
    assert work.window.head.view.text() == "Riskiest ▾"
    assert work.window.head.order.text() == "Riskiest first ▾"
    assert len(work.rows) == 4
    by_key(work, 7)
    assert work.said == "There is no view 7. Shift+V saves what is shown as one."


def test_the_menu_says_how_many_wait_in_each(work: AtWork) -> None:
    begin(work)
    work.press("V")
    work.wait(work.window.views.menu.isVisible)
    laid_out(work)
    lines = ["&1  All  (4)", "&2  Riskiest  (4)", "&3  First-timers  (4)", "&4  With links  (2)"]
    assert menu_lines(work)[:4] == lines
    work.qtbot.keyClick(work.window.views.menu, Qt.Key.Key_4)
    laid_out(work)
    assert work.rows == [2, 3]


def test_counts_follow_decisions_when_the_hands_rest(work: AtWork) -> None:
    begin(work)
    by_key(work, 4)
    work.press("V")
    laid_out(work)
    work.window.views.menu.close()
    work.press("J")
    work.press("D")
    assert not work.window.errands.busy
    work.window.views._leisure.start(1)
    work.wait(lambda: "&4  With links  (1)" in menu_lines(work))


def test_what_is_shown_is_saved_and_there_at_the_next_start(
    work: AtWork, tmp_path: Path, qtbot: QtBot
) -> None:
    begin(work)
    work.press("U", ALT)
    laid_out(work)
    assert work.window.head.view.text() == "Views ▾"
    work.press("V", SHIFT)
    save_as(work, "Only Author 1")
    assert work.said == "Saved: Only Author 1. Alt+5 shows it."
    assert work.window.head.view.text() == "Only Author 1 ▾"
    by_key(work, 1)
    assert len(work.rows) == 4
    by_key(work, 5)
    assert work.rows == [1, 4]
    again = work.another_window()
    assert again.head.view.text() == "Only Author 1 ▾"
    assert [again.model.number(place) for place in range(len(again.model))] == [1, 4]


def test_a_filter_is_saved_from_the_strip_and_shown(work: AtWork) -> None:
    begin(work)
    work.press("F")
    work.type("look")
    work.window.ordering.strip.keep()
    save_as(work, "  Looks &  links ")
    assert work.rows == [2, 3]
    assert work.window.head.view.text() == "Looks & links ▾"
    assert names(work)[-1] == "Looks & links"


def test_a_view_without_a_name_is_not_saved(work: AtWork) -> None:
    begin(work)
    work.press("V", SHIFT)
    save_as(work, " ")
    assert work.said.endswith("A view needs a name.")
    assert not (work.place.profile / FILE_NAME).exists()


def test_views_are_renamed_moved_and_deleted(work: AtWork) -> None:
    begin(work)
    dialog = managed(work)
    dialog.list.setCurrentRow(3)
    dialog.list.currentItem().setText("Links")
    work.wait(lambda: names(work)[3] == "Links")
    dialog.moved.emit("Links", -1)
    assert names(work) == ["All", "Riskiest", "Links", "First-timers"]
    assert dialog.list.currentItem().text() == "Links"
    work.qtbot.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
    assert names(work) == ["All", "Links", "Riskiest", "First-timers"]
    work.qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert names(work) == ["All", "Riskiest", "First-timers"]
    dialog.list.currentItem().setText("all")
    work.wait(lambda: "already" in dialog.words.text())
    assert names(work) == ["All", "Riskiest", "First-timers"]
    dialog.reject()


def test_a_file_that_makes_no_sense_is_said_and_kept(work: AtWork) -> None:
    begin(work)
    file = work.place.profile / FILE_NAME
    file.write_text('[[view]]\nname = "mine"\norder = "sideways"\n')
    work.press("V")
    assert "sideways" in work.said
    work.press("V", SHIFT)
    save_as(work, "another")
    assert "sideways" in work.said
    assert "sideways" in file.read_text()


def test_a_view_written_by_hand(work: AtWork) -> None:
    begin(work)
    text = '[[view]]\nname = "Links"\n[view.filter]\nhas_link = true\nunknown = 5\n'
    (work.place.profile / FILE_NAME).write_text(text)
    (view,) = SavedViews(work.place.profile).all()
    assert (view.name, view.order, view.filter.has_link) == ("Links", "oldest", True)
    by_key(work, 1)
    assert work.rows == [2, 3]


def test_a_long_name_gives_way_in_a_narrow_pane(work: AtWork) -> None:
    begin(work)
    work.press("V", SHIFT)
    save_as(work, "What the night desk looks at first")
    work.window.splitter.setSizes([260, 700, 280])
    work.wait(lambda: work.window.head.width() == 260)
    view, order = work.window.head.view, work.window.head.order
    assert view.text() == "What the night desk looks at first ▾"
    assert view.geometry().right() < order.geometry().left() <= order.geometry().right() < 260
