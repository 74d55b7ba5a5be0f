"""The shift in figures, and a word on breaks for those who want it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from modstation.ui.shift_sheet import ShiftDialog
from tests.ui.at_work import AtWork

SHIFT = Qt.KeyboardModifier.ShiftModifier


def lines(work: AtWork) -> list[str]:
    work.press("H", SHIFT)
    work.wait(lambda: bool(work.window.findChildren(ShiftDialog)))
    (dialog,) = work.window.findChildren(ShiftDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()
    return words


def test_counts_kinds_and_what_was_taken_back(work: AtWork) -> None:
    work.begin(1, 2, 3, 4, 5)
    work.press("A")
    work.press("A")
    work.press("2")
    work.press("D")
    work.press("Z")
    words = lines(work)
    assert words[0].startswith("3 comments decided since ")
    told = dict(zip(words[3::2], words[2::2], strict=False))
    assert told["Approved"] == "2"
    assert told["Trashed"] == "1"
    assert told["Personal attack"] == "1"
    assert told["Taken back again"] == "1"


def test_a_second_thought_counts_once(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("D")
    work.window.flow.visit(work.number(1))
    work.press("A")
    assert lines(work)[0].startswith("1 comment decided since ")


def test_before_the_first_decision_there_is_nothing_to_tell(work: AtWork) -> None:
    work.begin(1)
    assert lines(work)[0] == "Nothing has been decided yet."


def test_a_word_on_breaks_only_for_who_asked(work: AtWork) -> None:
    work.begin(*range(1, 30))
    work.settings.break_after_min = 20
    said = []
    for _ in range(12):
        work.press("A")
        QApplication.processEvents()
        said.append(work.said)
        work.bench.clock.at += 120
    assert said.count("20 minutes without a break. Time for one?") == 1
    work.settings.break_after_min = 0
    for _ in range(12):
        work.press("A")
        QApplication.processEvents()
        assert "break" not in work.said
        work.bench.clock.at += 120
