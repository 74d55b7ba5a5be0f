"""The author in the side pane: other names, decisions about them, the note."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from modstation.ui.queue import ROW_PX
from tests.ui.at_work import CONTROL, AtWork

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_other_names_come_with_the_evidence_and_what_became_of_them(work: AtWork) -> None:
    site = work.bench.site
    site.post(1, author_name="Anna", author_email="anna@x.test", author_ip="203.0.113.7")
    site.post(2, author_name="Bella", author_email="ANNA@x.test", author_ip="198.51.100.1")
    site.post(3, author_name="Carl", author_email="carl@x.test", author_ip="203.0.113.7")
    site.post(4, author_name="Dora", author_email="dora@x.test", author_ip="203.0.113.200")
    site.post(5, author_name="Far", author_email="far@x.test", author_ip="203.0.114.7")
    work.begin()
    told = work.window.side.others.accessibleName()
    nothing = "0 approved, 0 rejected"
    assert told == (
        f"Other names: Bella: same e-mail, {nothing}; Carl: same IP, {nothing}; "
        f"Dora: same network 203.0.113.0/24, {nothing}"
    )
    work.press("J")
    work.press("A")
    work.press("6")
    work.sync()
    work.press("K")
    assert work.shown == 1
    told = work.window.side.others.accessibleName()
    assert "Bella: same e-mail, 1 approved, 0 rejected" in told
    assert "Carl: same IP, 0 approved, 1 rejected" in told


def test_somebody_alone_has_no_other_names(work: AtWork) -> None:
    work.bench.site.post(1, author_name="Anna", author_ip="no address")
    work.begin()
    assert not work.window.side.others.isVisible()


def test_latest_comments_tell_the_reason_they_were_decided_with(work: AtWork) -> None:
    work.begin(1, 4, 7)
    work.press("6")
    assert "trash, decided here: Off topic" in work.window.side.latest.accessibleName()


def test_a_note_stands_beside_every_comment_of_its_author(work: AtWork) -> None:
    work.begin(1, 2, 4)
    work.press("N", SHIFT)
    work.type("Aggressive on Mondays")
    work.press(ENTER, CONTROL)
    assert work.focus is work.window.queue
    assert work.said == "Note kept."
    note = work.window.side.note
    assert note._text.text() == "Aggressive on Mondays"
    work.press("A")
    assert work.shown == 2
    assert "No note" in note._text.text()
    work.press("J")
    assert work.shown == 4
    assert note._text.text() == "Aggressive on Mondays"


def test_escape_leaves_a_note_as_it_was(work: AtWork) -> None:
    work.begin(1)
    QTest.mouseClick(work.window.side.note._text, Qt.MouseButton.LeftButton)
    assert work.window.side.note.field.hasFocus()
    work.type("half a thought")
    work.press(ESCAPE)
    assert work.focus is work.window.queue
    assert "No note" in work.window.side.note._text.text()
    assert work.rows == [1]


def test_choosing_another_row_keeps_the_note_that_was_being_written(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("N", SHIFT)
    work.type("knows the mayor")
    view = work.window.queue.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(30, ROW_PX + 9))
    assert work.shown == 2
    assert "No note" in work.window.side.note._text.text()
    work.press("K")
    assert work.window.side.note._text.text() == "knows the mayor"
