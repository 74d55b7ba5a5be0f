"""The next card is made ready out of sight, and is no other for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from modstation.core.model import Status
from modstation.desk.review import Review
from modstation.ui.comment_box import CommentBox
from modstation.ui.window import Window
from tests.ui.at_work import CONTROL, AtWork


def made_ready(work: AtWork, text: str) -> bool:
    """Whether a box out of sight holds it."""
    boxes = work.window.card.column.findChildren(CommentBox)
    return any(box.isHidden() and box.body.toPlainText() == text for box in boxes)


def fresh_window(work: AtWork) -> Window:
    """One that has looked ahead at nothing, with the same comment on the screen."""
    window = work.another_window()
    window.flow._desk = Review(work.bench.store, work.bench.clock)
    window.resize(work.window.size())
    window.show()
    window.flow.visit(work.number(work.shown))
    window.card.grab()
    work.wait(lambda: window.card.ready)
    return window


def picture(window: Window) -> tuple[object, object]:
    return window.card.viewport().grab().toImage(), window.side.viewport().grab().toImage()


def test_the_next_is_made_ready(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.wait(lambda: made_ready(work, "text of 2"))
    work.press("J")
    work.wait(lambda: made_ready(work, "text of 3"))
    work.press("J")
    work.wait(lambda: made_ready(work, "text of 2"))  # below the last is nothing


def test_what_is_ready_has_not_been_seen(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    for id in (1, 2, 3):
        work.painted()
        work.qtbot.waitUntil(partial(made_ready, work, f"text of {id + 1}"))
        work.press_at_once("A")
        assert (work.shown, work.window.card.ready) == (id + 1, False)
        work.press_at_once("A")
        assert [d.key.id for d in work.bench.review.outbox()] == [*range(1, id + 1)]


def test_it_looks_as_if_it_had_been_read_only_now(work: AtWork) -> None:
    """Down a queue of answers to each other by few authors, whatever is decided on the way."""
    post = work.bench.site.post
    post(100, "the parent", status=Status.APPROVED)
    for id in range(1, 13):
        parent = (100, 0, max(0, id - 3))[id % 3]
        post(id, f"text of {id} " * id, parent=parent, author_name=f"Author {id % 4}")
    work.begin()
    for key in (Qt.Key.Key_A, Qt.Key.Key_J, Qt.Key.Key_D, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_J):
        QTest.keyClick(work.window.queue, key)
        work.painted()
        QTest.qWait(60)  # for what comes next
        fresh = fresh_window(work)
        assert picture(work.window) == picture(fresh)
        fresh.close()


def test_masked_words_are_masked_in_it(work: AtWork) -> None:
    work.settings.mask_slurs = True
    work.window.redress()
    work.begin(1, c2="shit happens")
    work.bench.site.post(2, "shit happens")
    work.sync()
    work.press("J")
    work.painted()
    assert "shit" not in work.window.card.column.main.body.toPlainText()


def test_the_size_of_the_text_counts_for_what_is_ready(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.wait(lambda: made_ready(work, "text of 2"))
    before = work.window.card.column.main.body.height()
    work.press("+", CONTROL)
    work.press("+", CONTROL)
    work.press("J")
    work.painted()
    assert work.window.card.column.main.body.height() > before


def test_the_keys_stay_where_they_were(work: AtWork) -> None:
    """The text that had the focus makes way for another one."""
    work.begin(1, 2, 3)
    work.wait(lambda: made_ready(work, "text of 2"))
    work.window.card.column.main.body.setFocus()
    work.press("A")
    work.painted()
    assert QApplication.focusWidget() is work.window.card.column.main.body
    work.press("A")
    assert {d.key.id for d in work.bench.review.outbox()} == {1, 2}


def test_what_comes_next_may_leave_while_it_is_made_ready(work: AtWork) -> None:
    work.begin(1, 2)
    steps = work.window.foresight._prepared()
    next(steps)  # it is read, and not yet drawn
    work.bench.site.change(2, status=Status.TRASH)
    work.sync(whole=True)
    assert work.rows == [1]
    for _ in steps:
        assert work.rows == [1]
    assert work.shown == 1
