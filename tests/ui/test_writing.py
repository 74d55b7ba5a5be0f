"""Editing, replying and blocking in place, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from modstation.core.model import State, Status, Verb
from modstation.ui.blocks import BlocksDialog
from modstation.ui.queue import ROW_PX
from tests.ui.at_work import CONTROL, AtWork

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def test_an_edit_is_saved_and_approved(work: AtWork) -> None:
    work.begin(1, 2, c1="raw <b>text</b> &amp; more")
    work.press("E")
    editor = work.window.card.column.editor
    assert editor.text == "raw <b>text</b> &amp; more"
    work.type("New: ")
    work.press(ENTER, CONTROL)
    assert (work.shown, work.rows) == (2, [2])
    assert not editor.isVisible()
    assert work.focus is work.window.queue
    assert work.said == "Edited and approved (Author 1)."
    work.sync()
    assert work.on_site(1).text == "New: raw <b>text</b> &amp; more"
    assert work.on_site(1).status is Status.APPROVED


def test_keys_work_again_after_an_edit(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("E")
    work.type("x")
    work.press(ENTER, CONTROL)
    work.press("D")
    assert work.rows == [3]


def test_escape_leaves_and_keeps_a_draft(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.type("half a thought ")
    work.press(ESCAPE)
    assert work.bench.review.outbox() == []
    assert "kept" in work.said
    work.press("J")
    work.press("K")
    work.press("E")
    assert work.window.card.column.editor.text == "half a thought text of 1"
    work.press(ESCAPE)
    work.press("J")
    work.press("E")
    assert work.window.card.column.editor.text == "text of 2"


def test_leaving_without_a_change_keeps_no_draft(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.press(ESCAPE)
    assert work.said == ""
    work.press("E")
    assert "draft" not in work.window.card.column.editor._hint.text()


def test_an_editor_can_be_left_by_mouse(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("R")
    work.type("an answer")
    editor = work.window.card.column.editor
    leave = next(b for b in editor.findChildren(QPushButton) if b.text() == "Leave")
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert not editor.isVisible()
    assert work.focus is work.window.queue
    work.press("R")
    assert editor.text == "an answer"
    assert "Your draft is back" in editor._hint.text()


def test_a_draft_is_gone_once_it_was_saved(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("R")
    work.type("an answer")
    work.press(ENTER, CONTROL)
    work.press("Z")
    assert work.shown == 1
    work.press("R")
    assert work.window.card.column.editor.text == ""


def test_an_empty_edit_is_refused_and_the_editor_stays(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.press("A", CONTROL)
    work.press(Qt.Key.Key_Delete)
    work.press(ENTER, CONTROL)
    assert "empty" in work.said
    assert work.window.card.column.editor.isVisible()
    assert work.rows == [1, 2]


def test_choosing_another_row_keeps_what_was_typed(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.type("half ")
    view = work.window.queue.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(30, ROW_PX + 9))
    assert work.shown == 2
    assert not work.window.card.column.editor.isVisible()
    work.press("K")
    work.press("E")
    assert work.window.card.column.editor.text == "half text of 1"


def test_an_edit_never_overwrites_what_changed_meanwhile(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.type("mine ")
    work.bench.site.change(1, text="their new text")
    work.sync()
    assert work.window.card.column.editor.text == "mine text of 1"
    work.press(ENTER, CONTROL)
    work.sync()
    assert work.on_site(1).text == "their new text"
    assert work.bench.states()[-1] is State.CONFLICT


def test_a_reply_approves_and_answers(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("R")
    work.type("Thank you.")
    work.press(ENTER, CONTROL)
    assert work.rows == [2]
    work.sync()
    assert work.on_site(1).status is Status.APPROVED
    replies = [c for c in work.bench.site.comments.values() if c.parent == 1]
    assert [reply.text for reply in replies] == ["Thank you."]


def test_a_block_clears_what_waits_and_undo_brings_it_back(work: AtWork) -> None:
    work.begin(1, 2, 3, 4, 7)
    work.press("B")
    strip = work.window.card.column.block
    assert strip.isVisible()
    assert strip.field == "email"
    work.wait(lambda: "3 pending" in strip._trash.text())
    work.press(ENTER)
    assert work.rows == [2, 3]
    assert work.shown == 2
    assert work.focus is work.window.queue
    work.press("Z")
    assert sorted(work.rows) == [1, 2, 3, 4, 7]
    assert work.bench.review.blocks() == []


def test_the_strip_is_worked_by_keys(work: AtWork) -> None:
    work.begin(1, 2, 4)
    work.press("B")
    strip = work.window.card.column.block
    work.press("3")
    assert strip.field == "name"
    work.press(Qt.Key.Key_Up)
    assert strip.field == "ip"
    work.press("5")
    assert strip.field == "network"
    work.press(Qt.Key.Key_Down)  # past the account, which a guest has not
    assert strip.field == "email"
    work.press("T")
    assert not strip.trash_pending
    for key in "ADS":
        work.press(key)  # no key decides while the strip asks
    work.press("2")
    work.press(ENTER)
    (block,) = work.bench.review.blocks()
    assert (block.field, block.value) == ("ip", "203.0.113.1")
    assert work.rows == [1, 2, 4]
    assert work.bench.review.outbox() == []


def test_leaving_the_strip_blocks_nobody(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("B")
    work.press(ESCAPE)
    assert not work.window.card.column.block.isVisible()
    assert work.bench.review.blocks() == []
    work.press("A")
    assert work.rows == [2]


def test_what_an_author_did_not_give_cannot_be_chosen(work: AtWork) -> None:
    work.bench.site.post(1, "anonymous", author_name="Anna", author_email="", author_ip="")
    work.begin()
    work.painted()
    work.press("B")
    strip = work.window.card.column.block
    assert strip.field == "name"
    work.press("1")
    assert strip.field == "name"
    assert not strip._choices["email"].isEnabled()
    assert "no e-mail was given" in strip._choices["email"].text()


def test_a_blocked_author_is_marked_and_can_be_freed(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("B")
    work.press("T")
    work.press(ENTER)
    assert work.window.side.author._block.isVisible()
    work.press("B", CONTROL)
    dialog = work.window.findChild(BlocksDialog)
    assert isinstance(dialog, BlocksDialog)
    assert dialog.table.rowCount() == 1
    work.wait(lambda: dialog.isActiveWindow() and dialog.table.hasFocus())
    QTest.keyClick(dialog.table, Qt.Key.Key_L)
    assert work.bench.review.blocks() == []
    assert dialog.table.rowCount() == 0
    assert not dialog.lift_button.isEnabled()
    dialog.reject()
    assert not work.window.side.author._block.isVisible()


def test_what_a_block_caught_is_listed(work: AtWork) -> None:
    work.begin(1)
    work.press("B")
    work.press(ENTER)
    author = {"author_name": "Author 1", "author_email": "author1@inbox.test"}
    work.bench.site.post(7, "caught words", **author)
    work.sync()
    work.press("B", CONTROL)
    dialog = work.window.findChild(BlocksDialog)
    assert isinstance(dialog, BlocksDialog)
    met = dialog.hits.table
    assert met.rowCount() == 1
    cells = [met.item(0, column) for column in range(met.columnCount())]
    assert [cell.text() for cell in cells if cell][1:4] == [
        *("trashed from here", "Author 1", "caught words"),
    ]
    dialog.reject()


def test_a_draft_outlives_the_window(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("R")
    work.type("half a th")
    work.window.close()
    n = work.bench.review.numbers()[0]
    card = work.bench.review.card(n)
    assert card is not None
    assert work.bench.review.draft(card.comment.key, Verb.REPLY) == "half a th"


def test_an_edit_can_be_saved_without_approving(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.type("New: ")
    work.press("S", CONTROL)
    assert (work.shown, work.rows) == (1, [1, 2])
    assert not work.window.card.column.editor.isVisible()
    work.sync()
    assert work.on_site(1).text == "New: text of 1"
    assert work.on_site(1).status is Status.HOLD
    assert work.rows == [1, 2]
    work.press("Z")
    work.sync()
    assert work.on_site(1).text == "text of 1"


def test_an_edit_saved_before_it_is_approved_goes_out_with_the_approval(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.type("New: ")
    work.press("S", CONTROL)
    work.press("A")
    work.sync()
    assert work.on_site(1).text == "New: text of 1"
    assert work.on_site(1).status is Status.APPROVED


def test_the_editor_shows_what_an_edit_changes(work: AtWork) -> None:
    work.begin(1, c1="plain words")
    work.press("E")
    shown = work.window.card.column.editor.difference
    assert not shown.isVisible()
    work.type("Some ")
    work.wait(lambda: "Some plain words" in shown.toPlainText())
    assert shown.isVisible()
    work.press("A", CONTROL)
    work.type("plain words")
    work.wait(lambda: not shown.isVisible())


def test_what_should_not_be_public_is_taken_out(work: AtWork) -> None:
    work.begin(1, c1="Ask anna@x.test in 1998, or +49 30 1234567, www.x.test")
    work.press("E")
    editor = work.window.card.column.editor
    for words in ("E-mails", "Phone numbers", "Links"):
        button = next(b for b in editor.findChildren(QPushButton) if b.text() == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    gone = "[removed by moderator]"
    assert editor.text == f"Ask {gone} in 1998, or {gone}, {gone}"
    work.press("A", CONTROL)
    work.press("X", CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert editor.text == gone


@pytest.mark.parametrize(
    ("text", "side"),
    [("مرحبا بكم", Qt.AlignmentFlag.AlignRight), ("Hello", Qt.AlignmentFlag.AlignLeft)],
)
def test_a_text_is_edited_on_the_side_it_is_read_from(
    work: AtWork, text: str, side: Qt.AlignmentFlag
) -> None:
    work.begin(1, c1=text)
    work.press("E")
    field = work.window.card.column.editor.field
    assert field.document().defaultTextOption().alignment() & side
