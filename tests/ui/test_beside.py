"""Tab walks through the comments of a card, and keys decide where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from modstation.core.model import State, Status, Verb
from modstation.ui.comment_box import CommentBox
from tests.ui.at_work import CONTROL, AtWork

PUBLIC = Status.APPROVED
TAB, BACKTAB, ENTER, ESCAPE = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = ("A sentence that goes on and on. " * 40).strip()


@pytest.fixture
def thread(work: AtWork) -> AtWork:
    """100, public, with the replies 1 (held) and 2 (held); below 1 the replies 3 (held) and
    101 (public). In the queue: 1, 2, 3, 4."""
    post = work.bench.site.post
    post(100, "the parent", status=PUBLIC)
    post(1, "the comment", parent=100)
    post(2, "a neighbour", parent=100)
    post(3, "a reply", parent=1, author_name="Rudi", author_email="rudi@inbox.test")
    post(101, "a public reply", status=PUBLIC, parent=1)
    post(4, "elsewhere", post=2)
    work.begin()
    work.painted()
    assert (work.shown, work.rows) == (1, [1, 2, 3, 4])
    return work


def ringed(work: AtWork) -> list[str]:
    """The texts of the comments that wear the ring."""
    boxes = work.window.card.column.findChildren(CommentBox)
    return [box.body.toPlainText() for box in boxes if box.ring and box.isVisible()]


def notes(work: AtWork, text: str) -> str:
    boxes = work.window.card.column.findChildren(CommentBox)
    (box,) = [b for b in boxes if b.isVisible() and b.body.toPlainText().startswith(text)]
    return " | ".join(note.text for note in box._notes)


def test_tab_walks_in_the_order_of_reading(thread: AtWork) -> None:
    assert ringed(thread) == []
    order = []
    for _ in range(5):
        thread.press(TAB)
        order += ringed(thread) or ["-"]
    assert order == ["a reply", "a public reply", "a neighbour", "-", "a reply"]
    for _ in range(2):
        thread.press(BACKTAB, SHIFT)
    assert ringed(thread) == ["the parent"]
    thread.press(TAB)
    assert ringed(thread) == []
    assert thread.focus is thread.window.queue


def test_without_company_tab_says_so(work: AtWork) -> None:
    work.begin(1)
    work.press(TAB)
    assert "No other comment" in work.said


@pytest.mark.parametrize(
    ("key", "status", "words"),
    [
        ("A", PUBLIC, "Approved here, on its way"),
        ("D", Status.TRASH, "Trashed here, on its way"),
        ("S", Status.SPAM, "Marked as spam here, on its way"),
        ("3", Status.TRASH, "Trashed here, on its way"),
    ],
)
def test_a_held_reply_is_decided_where_it_stands(
    thread: AtWork, key: str, status: Status, words: str
) -> None:
    thread.press(TAB)
    thread.press(key)
    assert (thread.shown, thread.rows, thread.window.flow.place) == (1, [1, 2, 4], 0)
    assert ringed(thread) == ["a reply"]
    assert words in notes(thread, "a reply")
    thread.sync()
    assert thread.on_site(3).status is status
    assert thread.on_site(1).status is Status.HOLD


def test_an_undo_keeps_the_card_and_brings_the_row_back(thread: AtWork) -> None:
    thread.press(TAB)
    thread.press("D")
    thread.press(ESCAPE)
    thread.press("Z")
    assert (thread.shown, thread.window.flow.place) == (1, 0)
    assert sorted(thread.rows) == [1, 2, 3, 4]
    assert ringed(thread) == ["a reply"]
    assert "on its way" not in notes(thread, "a reply")
    thread.sync()
    assert thread.on_site(3).status is Status.HOLD


def test_an_undo_from_another_card_goes_where_it_did(thread: AtWork) -> None:
    """What was decided as the card's own comment is brought back as such."""
    thread.press("D")
    assert thread.shown == 2
    thread.press("Z")
    assert thread.shown == 1


def test_a_public_comment_is_put_back_to_pending_behind_the_one_on_the_screen(
    thread: AtWork,
) -> None:
    thread.press(BACKTAB, SHIFT)
    thread.press("U")
    assert (thread.shown, thread.window.flow.place) == (1, 0)
    assert thread.rows == [1, 100, 2, 3, 4]
    assert "Set back to pending here" in notes(thread, "the parent")
    thread.press(ESCAPE)
    thread.press("A")
    assert thread.shown == 100


def test_what_is_public_already_cannot_be_approved(thread: AtWork) -> None:
    thread.press(BACKTAB, SHIFT)
    thread.press("A")
    assert "already" in thread.said
    assert thread.bench.review.outbox() == []
    assert ringed(thread) == ["the parent"]


def test_the_next_card_begins_at_its_own_comment(thread: AtWork) -> None:
    thread.press(TAB)
    assert thread.focus.accessibleName().startswith("Comment by Rudi")
    thread.press("J")
    assert (thread.shown, ringed(thread)) == (2, [])
    assert thread.focus is thread.window.queue
    thread.press("A")
    assert thread.rows == [1, 3, 4]


def test_escape_goes_back_before_it_holds_anything(thread: AtWork) -> None:
    thread.press(TAB)
    thread.press(ESCAPE)
    assert (ringed(thread), thread.held) == ([], [])
    thread.press("A")
    assert thread.shown == 2
    thread.press(ESCAPE)
    assert thread.held == [True]


def test_it_is_edited_where_it_stands(thread: AtWork) -> None:
    thread.press(TAB)
    thread.press("E")
    editor, box = thread.window.card.column.editor, thread.window.card.subject
    assert editor.text == "a reply"
    assert box.geometry().contains(editor.geometry())
    assert thread.window.card.column.main.body.isVisible()
    thread.type("New: ")
    thread.press(ENTER, CONTROL)
    assert (thread.shown, thread.rows) == (1, [1, 2, 4])
    assert "Edited here" in notes(thread, "New: a reply")
    thread.sync()
    assert thread.on_site(3).text == "New: a reply"


def test_it_is_answered_where_it_stands(thread: AtWork) -> None:
    thread.press(BACKTAB, SHIFT)
    thread.press("R")
    thread.type("Thank you.")
    thread.press(ENTER, CONTROL)
    assert (thread.shown, ringed(thread)) == (1, ["the parent"])
    assert "Answered here" in notes(thread, "the parent")
    thread.sync()
    (answer,) = [c for c in thread.bench.site.comments.values() if c.text == "Thank you."]
    assert answer.parent == 100


def test_its_author_is_blocked_and_the_card_stays(thread: AtWork) -> None:
    thread.press(TAB)
    thread.press("B")
    assert "Block Rudi" in thread.window.card.column.block._title.text()
    thread.press(ENTER)
    assert (thread.shown, thread.rows) == (1, [1, 2, 4])
    (block,) = thread.bench.review.blocks()
    assert block.value == "rudi@inbox.test"


def test_nothing_is_decided_before_it_was_painted_in_sight(work: AtWork) -> None:
    post = work.bench.site.post
    post(1, "line\n\n" * 120)
    post(3, "far below", parent=1)
    work.begin()
    work.painted()
    work.press_at_once(TAB)
    work.press_at_once("A")
    assert work.bench.review.outbox() == []
    work.painted()
    card, box = work.window.card, work.window.card.subject
    top = box.y() - card.verticalScrollBar().value()
    assert 0 <= top < top + box.height() <= card.viewport().height()
    work.press("A")
    assert [d.key.id for d in work.bench.review.outbox()] == [3]


def test_a_compact_comment_is_shown_whole_before_it_is_approved(work: AtWork) -> None:
    work.bench.site.post(1, "the comment")
    work.bench.site.post(3, LONG, parent=1)
    work.begin()
    work.press(TAB)
    box = work.window.card.subject
    compact = box.height()
    assert box.cut
    work.painted()
    work.press_at_once("A")
    assert "The whole text is shown now" in work.said
    work.press_at_once("A")
    assert work.bench.review.outbox() == []  # shown, but not painted
    work.painted()
    assert box.height() > compact + 100
    assert box.body.toPlainText() == LONG
    work.press("A")
    assert [d.key.id for d in work.bench.review.outbox()] == [3]


def test_a_compact_comment_can_be_trashed_and_unfolds_by_enter(work: AtWork) -> None:
    work.bench.site.post(1, "the comment")
    work.bench.site.post(3, LONG, parent=1)
    work.begin()
    work.press(TAB)
    work.press(ENTER)
    assert not work.window.card.subject.cut
    work.press("D")
    assert [d.verb for d in work.bench.review.outbox()] == [Verb.TRASH]
    assert not work.window.card.subject.cut  # what was unfolded stays so


def test_more_unfolds_by_a_click(work: AtWork) -> None:
    work.bench.site.post(1, "the comment")
    work.bench.site.post(3, LONG, parent=1)
    work.begin()
    work.painted()
    (box,) = work.window.card.column.around
    below_the_text = box.body.geometry().bottomLeft() + QPoint(10, 12)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=below_the_text)
    assert not box.cut
    assert ringed(work) == []


def test_more_replies_are_opened_and_decided(work: AtWork) -> None:
    work.bench.site.post(1, "the comment")
    for id in range(10, 18):
        work.bench.site.post(id, f"reply {id}", parent=1)
    work.begin()
    for _ in range(4):
        work.press(TAB)
    opener = work.window.card.column.openers["replies"]
    assert "and 5 more replies" in opener.text()
    assert work.focus is opener
    work.press("A")
    assert work.bench.review.outbox() == []
    work.press(ENTER)
    assert ringed(work) == ["reply 13"]
    assert not opener.isVisible()
    for _ in range(4):
        work.press(TAB)
    work.press("A")
    assert [d.key.id for d in work.bench.review.outbox()] == [17]
    assert ringed(work) == ["reply 17"]


def test_the_middle_of_a_deep_thread_is_opened_by_a_click(work: AtWork) -> None:
    for level in range(8):
        parent = 99 + level if level else 0
        work.bench.site.post(100 + level, f"level {level}", status=PUBLIC, parent=parent)
    work.bench.site.post(1, "the comment", parent=107)
    work.begin()
    work.painted()
    opener = work.window.card.column.openers["between"]
    assert "4 comments between" in opener.text()
    work.window.card.ensureWidgetVisible(opener)
    QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    boxes = work.window.card.column.around
    assert len(boxes) == 8


def test_what_trashing_hides_is_said_before_it_happens(thread: AtWork) -> None:
    assert "Trashing hides 2 replies, 1 of them approved" in notes(thread, "the comment")
    assert "Trashing hides" not in notes(thread, "a reply")
    thread.press(BACKTAB, SHIFT)
    assert "Trashing hides 4 replies, 1 of them approved" in notes(thread, "the parent")
    thread.press(TAB)
    thread.press(TAB)
    thread.press("D")
    assert "Trashing hides 1 reply, an approved one" in notes(thread, "the comment")


def test_a_decision_rests_on_what_was_on_the_screen(thread: AtWork) -> None:
    thread.press(TAB)
    thread.painted()
    thread.bench.site.change(3, text="something else by now")
    thread.press("A")
    thread.sync()
    assert thread.bench.states()[-1] is State.CONFLICT
    assert thread.on_site(3).status is Status.HOLD
    assert "The site changed it after you decided" in notes(thread, "something else by now")


def test_a_comment_around_that_changes_on_the_site_changes_on_the_card(thread: AtWork) -> None:
    thread.press(TAB)
    thread.bench.site.change(3, text="something else by now")
    thread.sync()
    assert ringed(thread) == ["something else by now"]
    assert thread.window.card.column.notice.isVisible()
    thread.bench.site.change(3, status=Status.SPAM)
    thread.sync()
    assert ringed(thread) == ["something else by now"]  # nothing leaves from under the eyes
    thread.press("A")
    thread.sync()
    assert thread.on_site(3).status is PUBLIC


def test_keys_that_settle_a_conflict_are_about_the_cards_own_comment(thread: AtWork) -> None:
    thread.conflict_about(1, text="moved")
    thread.press(Qt.Key.Key_Home)
    thread.press(TAB)
    thread.press("1", CONTROL)
    thread.press_at_once("1", CONTROL)
    assert "look at it" in thread.said
    assert (ringed(thread), thread.bench.states()[-1]) == ([], State.CONFLICT)
    thread.press("1", CONTROL)
    thread.sync()
    assert thread.on_site(1).status is Status.TRASH
    assert thread.on_site(3).status is Status.HOLD


def test_a_click_beside_its_text_lets_the_keys_be_about_it(thread: AtWork) -> None:
    (box,) = [b for b in thread.window.card.column.around if "a reply" in b.body.toPlainText()]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(300, 12))
    assert ringed(thread) == ["a reply"]
    thread.press("D")
    assert (thread.shown, thread.rows) == (1, [1, 2, 4])
    QTest.mouseClick(thread.window.card.column.main, Qt.MouseButton.LeftButton, pos=QPoint(300, 12))
    assert ringed(thread) == []


def test_a_text_saved_only_leaves_a_public_comment_public(thread: AtWork) -> None:
    thread.press(BACKTAB, SHIFT)
    thread.press("E")
    thread.type("New: ")
    thread.press("S", CONTROL)
    assert "it stays where it was" in thread.said
    thread.sync()
    assert (thread.on_site(100).text, thread.on_site(100).status) == ("New: the parent", PUBLIC)


def test_tab_still_goes_through_an_editor(thread: AtWork) -> None:
    thread.press("E")
    assert thread.focus is thread.window.card.column.editor.field
    thread.press_at_once(TAB)
    assert ringed(thread) == []
    assert QApplication.focusWidget() is not thread.window.card.column.editor.field


def test_a_trash_beside_the_card_is_asked_about_and_tab_leaves_the_question(thread: AtWork) -> None:
    strip = thread.window.asking.strip
    thread.press(TAB)
    thread.press("D")
    assert strip.isVisible()
    assert "Rudi" in strip.accessibleName()
    thread.press("3")
    assert (
        thread.said
        == "Reason: Hate or identity attack, for the comment by Rudi. Shift+W writes to the author."
    )
    assert thread.shown == 1
    thread.press("Z")
    thread.press("D")
    assert strip.isVisible()
    thread.press(TAB)
    assert not strip.isVisible()
