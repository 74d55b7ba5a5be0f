"""The queue under the moderator's eye: it never jumps, nothing gets lost, undo finds its place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from modstation.core.model import Status
from modstation.ui.queue import ROW_PX
from tests.ui.at_work import CONTROL, AtWork


def test_the_row_after_the_decided_one_becomes_current(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    work.press("J")
    work.press("A")
    assert (work.shown, work.rows) == (3, [1, 3, 4])
    assert work.window.queue.place() == 1


def test_after_the_last_row_the_one_before_it(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press(Qt.Key.Key_End)
    work.press("A")
    assert (work.shown, work.rows) == (2, [1, 2])


def test_the_list_does_not_scroll_when_a_row_leaves(work: AtWork) -> None:
    work.begin(*range(1, 60))
    for _ in range(30):
        work.press("J")
    bar = work.window.queue.verticalScrollBar()
    before = bar.value()
    assert before > 0
    work.press("D")
    assert bar.value() == before
    assert work.shown == 32


def test_walking_stops_at_both_ends(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("K")
    assert (work.shown, work.said) == (1, "This is the first one.")
    work.press("J")
    work.press("J")
    assert (work.shown, work.said) == (2, "This is the last one.")


def test_arrivals_go_to_the_end_and_move_nothing(work: AtWork) -> None:
    work.begin(*range(1, 40))
    for _ in range(20):
        work.press("J")
    before = work.window.queue.verticalScrollBar().value()
    for id in (70, 71):
        work.bench.site.post(id, "new")
    work.sync()
    assert work.shown == 21
    assert work.rows[-2:] == [70, 71]
    assert work.window.queue.verticalScrollBar().value() == before
    assert "41" in work.window.status.held.text()
    assert work.window.card.ready


def test_an_arrival_in_an_empty_queue_is_shown(work: AtWork) -> None:
    work.begin()
    assert work.window.empty.isVisible()
    work.bench.site.post(5, "the first")
    work.sync()
    work.painted()
    assert work.shown == 5
    assert work.window.card.isVisible()


def test_the_empty_queue_says_so(work: AtWork) -> None:
    work.begin(1)
    work.press("A")
    assert work.shown == 0
    assert work.window.empty.title.text() == "Nothing is waiting."
    work.press("A")  # nothing to decide: nothing happens
    assert len(work.bench.review.outbox()) == 1


def test_undo_brings_the_comment_back_to_where_one_is(work: AtWork) -> None:
    work.begin(1, 2, 3, 4, 5)
    work.press("D")
    work.press(Qt.Key.Key_End)
    assert work.shown == 5
    work.press("Z")
    assert (work.shown, work.rows) == (1, [2, 3, 4, 1, 5])
    work.sync()
    assert work.on_site(1).status is Status.HOLD


def test_undo_without_anything_to_take_back(work: AtWork) -> None:
    work.begin(1)
    work.press("Z", CONTROL)
    assert work.said == "There is nothing to take back."


def test_undo_out_of_an_empty_queue(work: AtWork) -> None:
    work.begin(1)
    work.press("A")
    work.press("Z")
    work.painted()
    assert (work.shown, work.rows) == (1, [1])
    assert work.window.card.isVisible()


def test_undo_is_announced(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("D")
    assert work.window.status.undo.text() == "Z takes back: trash of a comment by Author 1"


def test_rows_are_drawn_on_screens_with_odd_scales_too(work: AtWork) -> None:
    work.begin(1, 2, 3)
    for scale in (1.0, 1.5, 2.0):
        picture = QPixmap(round(340 * scale), round(400 * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.magenta)
        work.window.queue.viewport().render(picture)
        image = picture.toImage()
        row = [image.pixelColor(x, round(20 * scale)).name() for x in range(image.width() // 2)]
        assert len(set(row)) > 5  # letters have edges
        assert "#ff00ff" not in row


def test_later_moves_to_the_end(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press(Qt.Key.Key_Space)
    assert (work.shown, work.rows) == (2, [2, 3, 1])
    assert work.bench.review.outbox() == []


def test_a_click_chooses_a_row(work: AtWork) -> None:
    work.begin(1, 2, 3)
    where = QPoint(40, 2 * ROW_PX + 10)
    QTest.mouseClick(work.window.queue.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert work.shown == 3
    work.press("A")
    assert work.rows == [1, 2]


def test_what_others_decide_leaves_the_list_quietly(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("J")
    work.bench.site.change(1, status=Status.APPROVED)
    work.bench.site.change(3, status=Status.SPAM)
    work.sync()
    assert (work.shown, work.rows) == (2, [2])
    assert work.window.queue.place() == 0


def test_what_others_decide_on_the_screen_stays_until_one_goes_on(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.bench.site.change(1, status=Status.SPAM)
    work.sync()
    assert work.shown == 1
    assert work.window.card.column.notice.isVisible()
    work.press("A")
    assert "not waiting any more" in work.said
    assert work.bench.review.outbox() == []
    work.press("J")
    assert (work.shown, work.rows) == (2, [2, 3])


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, "J", "K"])
def test_going_on_from_the_last_one_that_others_decided(work: AtWork, key: object) -> None:
    work.begin(1)
    work.bench.site.change(1, status=Status.SPAM)
    work.sync()
    assert work.shown == 1
    work.press(key)  # type: ignore[arg-type]
    assert (work.shown, work.rows) == (0, [])


def test_a_conflict_comes_to_the_top_and_moves_nothing_on_the_screen(work: AtWork) -> None:
    work.begin(*range(1, 40))
    work.press("6")
    for _ in range(20):
        work.press("J")
    for _ in range(4):
        work.press("K")  # not at the edge, where it would be kept in sight anyway
    on_screen = work.shown
    queue = work.window.queue
    before = queue.visualRect(queue.currentIndex()).top()
    work.bench.site.change(1, text="changed")
    work.sync()
    assert work.rows[0] == 1
    assert work.shown == on_screen
    assert queue.visualRect(queue.currentIndex()).top() == before
    assert work.window.status.conflicts.text() == "1 conflict"


def test_mine_decides_anew_about_the_new_text(work: AtWork) -> None:
    work.begin(1, 2)
    work.conflict_about(1, text="a new text")
    work.press(Qt.Key.Key_Home)
    strip = work.window.card.column.conflict
    assert strip.isVisible()
    assert "a new text" in work.window.card.column.main.body.toPlainText()
    work.press("1", CONTROL)
    assert work.shown == 2
    work.sync()
    assert work.on_site(1).status is Status.TRASH
    assert work.on_site(1).text == "a new text"


def test_theirs_leaves_it_as_the_site_has_it(work: AtWork) -> None:
    work.begin(1, 2)
    work.conflict_about(1, status=Status.APPROVED)
    work.press(Qt.Key.Key_Home)
    work.press("2", CONTROL)
    assert work.rows == [2]
    work.sync()
    assert work.on_site(1).status is Status.APPROVED
    assert work.bench.review.outbox() == []


def test_a_key_in_a_conflict_is_about_what_the_site_has(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.type("mine: ")
    work.press(Qt.Key.Key_Return, CONTROL)
    work.bench.site.change(1, text="theirs")
    work.sync()
    work.press(Qt.Key.Key_Home)
    assert work.window.card.column.main.body.toPlainText() == "theirs"
    work.press("A")
    work.sync()
    assert work.on_site(1).text == "theirs"
    assert work.on_site(1).status is Status.APPROVED


def test_conflict_keys_without_a_conflict(work: AtWork) -> None:
    work.begin(1)
    work.press("1", CONTROL)
    assert work.said == "There is no conflict here."


def test_a_refusal_shows_the_words_of_the_site(work: AtWork) -> None:
    work.begin(1, 2)
    work.bench.site.refuses = lambda decision: "Sorry, you are not allowed to edit this comment."
    work.press("A")
    work.sync()
    work.press(Qt.Key.Key_End)
    while work.shown != 1:
        work.press("K")
    strip = work.window.card.column.refused
    assert strip.isVisible()
    assert "you are not allowed to edit" in strip.accessibleName()
