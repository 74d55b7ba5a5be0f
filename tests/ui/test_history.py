"""What was decided can be read again, and leads back to the comment."""

from __future__ import annotations

from PySide6.QtCore import Qt

from modstation.core.model import Status, Verb
from modstation.ui.history import HistoryDialog
from tests.ui.at_work import AtWork


def opened(work: AtWork) -> HistoryDialog:
    work.press("H")
    work.wait(lambda: bool(work.window.findChildren(HistoryDialog)))
    (dialog,) = work.window.findChildren(HistoryDialog)
    work.wait(lambda: dialog.table.hasFocus())
    return dialog


def enter(work: AtWork, dialog: HistoryDialog) -> None:
    work.press_at_once(Qt.Key.Key_Return)
    work.wait(lambda: not dialog.isVisible())
    work.window.activateWindow()
    work.wait(lambda: work.window.queue.hasFocus())


def cells(dialog: HistoryDialog, row: int) -> list[str]:
    model = dialog.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_newest_first_with_reason_and_way_in_words(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    work.press("A")
    work.sync()
    work.press("2")
    work.press("D")
    work.press("Z")
    dialog = opened(work)
    assert dialog.model.rowCount() == 3
    _, done, why, author, words, way = cells(dialog, 0)
    assert (done, why, author, words) == ("Trashed", "", "Author 0", "text of 3")
    assert way == "taken back before it was sent"
    assert cells(dialog, 1)[1:3] == ["Trashed", "Personal attack"]
    assert cells(dialog, 1)[-1].startswith("waiting")
    assert cells(dialog, 2)[-1] == "on the site"


def test_enter_shows_a_comment_that_waits_no_more_and_j_goes_back(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("A")
    work.sync()
    assert work.shown == 2
    dialog = opened(work)
    enter(work, dialog)
    assert work.shown == 1
    work.sync()
    assert work.shown == 1, "what the sync brings does not take it off the screen"
    assert work.rows == [2, 3]
    work.press("J")
    assert work.shown == 2


def test_a_comment_out_of_the_history_can_be_decided_anew(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("A")
    work.sync()
    dialog = opened(work)
    enter(work, dialog)
    work.press("D")
    assert work.shown == 2
    assert work.rows == [2]
    work.sync()
    assert work.on_site(1).status is Status.TRASH


def test_a_long_history_is_read_as_far_as_one_scrolls(work: AtWork) -> None:
    work.begin(*range(1, 252))
    review = work.bench.review
    for id in range(1, 251):
        review.decide(work.bench.shown(id), Verb.TRASH)
    dialog = opened(work)
    assert dialog.model.rowCount() == 200
    work.press_at_once(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    work.wait(lambda: dialog.model.rowCount() == 250)
    seqs = [row.seq for row in dialog.model.rows]
    assert seqs == sorted(seqs, reverse=True)
    dialog.reject()


def test_what_waits_is_followed_on_its_way(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("A")
    dialog = opened(work)
    assert cells(dialog, 0)[-1].startswith("waiting")
    work.sync()
    work.wait(lambda: cells(dialog, 0)[-1] == "on the site")
    dialog.reject()
