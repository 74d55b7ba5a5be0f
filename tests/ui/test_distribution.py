"""The spread of scores, whose range filters the queue and can be decided about at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from modstation.core.filters import words
from modstation.core.model import Status
from modstation.ui.histogram import HistogramDialog
from modstation.ui.preview import PreviewDialog
from tests.ui.at_work import AtWork
from tests.ui.test_picking import preview
from tests.ui.test_scores import give_scores

SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(work: AtWork) -> HistogramDialog:
    work.press("G")
    work.wait(lambda: bool(work.window.findChildren(HistogramDialog)))
    (dialog,) = work.window.findChildren(HistogramDialog)
    work.wait(lambda: dialog.isVisible())
    return dialog


def gone(work: AtWork, kind: type[QDialog]) -> None:
    work.wait(lambda: not [d for d in work.window.findChildren(kind) if d.isVisible()])
    work.window.activateWindow()
    work.wait(lambda: QApplication.focusWidget() is work.window.queue)


@pytest.fixture
def scored(work: AtWork) -> AtWork:
    """insult: 1 to 4 have 0.1, 5 has 0.55, 6 and 7 have 0.9; 8 has no score."""
    work.begin(*range(1, 9))
    for id in range(1, 8):
        give_scores(work, id, 0.1 if id < 5 else 0.55 if id == 5 else 0.9)
    return work


def test_the_range_is_counted_and_filters_the_queue(scored: AtWork) -> None:
    dialog = opened(scored)
    dialog.label.setCurrentIndex(dialog.label.findData("insult"))
    heights = list(dialog.bars.opts["height"])
    assert [(place, height) for place, height in enumerate(heights) if height] == [
        (4, 4),
        (22, 1),
        (36, 2),
    ]
    dialog.region.setRegion((50, 100))
    assert dialog.count.text() == "3 of 7 lie in the range"
    scored.wait(lambda: scored.rows == [5, 6, 7])
    assert words(scored.bench.review.filter) == "insult over 50 %"
    scored.press_at_once(Qt.Key.Key_Escape)
    gone(scored, HistogramDialog)
    assert scored.rows == [5, 6, 7]


def test_a_range_that_is_typed_moves_the_drawn_one(scored: AtWork) -> None:
    dialog = opened(scored)
    dialog.label.setCurrentIndex(dialog.label.findData("insult"))
    dialog.least.setValue(80)
    assert dialog.region.getRegion() == (80, 100)
    scored.wait(lambda: scored.rows == [6, 7])


def test_all_in_the_range_is_trashed_in_one_gesture_after_a_preview(scored: AtWork) -> None:
    dialog = opened(scored)
    dialog.label.setCurrentIndex(dialog.label.findData("insult"))
    dialog.least.setValue(80)
    scored.wait(lambda: scored.rows == [6, 7])
    scored.press_at_once("D", SHIFT)
    asked = preview(scored)
    assert asked.windowTitle() == "Trash 2 comments?"
    assert scored.rows == [6, 7]
    asked.accept()
    scored.wait(lambda: scored.rows == [])
    scored.sync()
    assert [scored.on_site(id).status for id in (5, 6, 7)] == [
        Status.HOLD,
        Status.TRASH,
        Status.TRASH,
    ]
    gone(scored, PreviewDialog)
    scored.press("Z")
    scored.wait(lambda: scored.rows == [6, 7])


def test_without_a_range_nothing_is_decided_by_the_dozen(scored: AtWork) -> None:
    scored.press("A", SHIFT)
    assert scored.said == "Choose a range of scores first: G shows how they lie."
    assert len(scored.rows) == 8


def test_without_scores_there_is_nothing_to_show(work: AtWork) -> None:
    work.begin(1)
    work.press("G")
    work.wait(lambda: work.said == "Nothing that waits has a score yet.")


def test_what_is_decided_is_the_range_that_stands_in_the_dialog(scored: AtWork) -> None:
    """Even where the list has not got there yet."""
    dialog = opened(scored)
    dialog.label.setCurrentIndex(dialog.label.findData("insult"))
    dialog.least.setValue(50)
    scored.wait(lambda: scored.rows == [5, 6, 7])
    dialog.least.setValue(80)
    scored.press_at_once("D", SHIFT)
    asked = preview(scored)
    assert asked.windowTitle() == "Trash 2 comments?"
    asked.accept()
    scored.wait(lambda: scored.rows == [])
    assert sorted(d.key.id for d in scored.bench.store.decisions.history(9)) == [6, 7]


def test_a_range_the_wrong_way_round_is_the_same_range(scored: AtWork) -> None:
    dialog = opened(scored)
    dialog.label.setCurrentIndex(dialog.label.findData("insult"))
    dialog.most.setValue(50)
    dialog.least.setValue(100)
    assert dialog.count.text() == "3 of 7 lie in the range"
    scored.wait(lambda: scored.rows == [5, 6, 7])


def test_a_conflict_outside_the_range_is_not_decided_with_it(scored: AtWork) -> None:
    """It passes every filter, so that it is seen; that says nothing about its scores."""
    scored.press("A")
    scored.bench.site.change(1, text="other words")
    scored.sync(whole=True)
    dialog = opened(scored)
    dialog.label.setCurrentIndex(dialog.label.findData("insult"))
    dialog.least.setValue(80)
    scored.wait(lambda: scored.rows == [1, 6, 7])
    scored.press_at_once("A", SHIFT)
    asked = preview(scored)
    assert asked.windowTitle() == "Approve 2 comments?"
    asked.accept()
    scored.wait(lambda: scored.rows == [1])
