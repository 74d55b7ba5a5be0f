"""Hard words stand masked until a key is held; what is decided and written has the real ones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget

from modstation.core.likeness import Sketch
from modstation.core.model import Status
from modstation.desk.house_words import HouseWords
from modstation.ui.body import Body
from modstation.ui.labels import PlainLabel
from modstation.ui.masks import REPEAT_MS
from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.preview import PreviewDialog
from tests.ui.at_work import AtWork
from tests.ui.test_picking import family
from tests.ui.test_scores import give_scores
from tests.ui.test_searching import search

M = Qt.Key.Key_M


@pytest.fixture
def masked(work: AtWork) -> AtWork:
    """Hard words in a comment and in the answer to it; `weasel` is a house word."""
    work.settings.mask_slurs = True
    work.window.redress()
    work.bench.site.post(1, "You <b>shit</b>, you weasel.", author_name="Weasel")
    work.bench.site.post(2, "Idiots all.", parent=1, author_name="Ben")
    work.bench.site.post(3, "Nothing wrong here.", author_name="Cem")
    work.begin()
    HouseWords(work.bench.store, work.bench.clock, work.place.word_lists).add("site", "weasel")
    work.window.flow.go(0)
    work.painted()
    return work


def text(work: AtWork) -> str:
    return work.window.card.column.main.body.toPlainText()


def around(work: AtWork) -> list[str]:
    boxes = work.window.card.column.findChildren(Body)
    main = work.window.card.column.main.body
    return [box.toPlainText() for box in boxes if box.isVisible() and box is not main]


def row(work: AtWork, place: int = 0) -> str:
    model = work.window.model
    return str(model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def hold(work: AtWork) -> None:
    QTest.keyPress(work.focus, M)


def let_go(work: AtWork) -> None:
    QTest.keyRelease(work.focus, M)
    work.qtbot.wait(2 * REPEAT_MS)


def test_card_thread_and_row_are_masked_until_the_key_is_held(masked: AtWork) -> None:
    assert text(masked) == "You s•••, you w•••••."
    assert around(masked)[0] == "I••••• all."
    assert row(masked).endswith("Weasel: You s••• , you w•••••.")
    hold(masked)
    assert text(masked) == "You shit, you weasel."
    assert around(masked)[0] == "Idiots all."
    assert row(masked).endswith("Weasel: You shit , you weasel.")
    let_go(masked)
    assert text(masked) == "You s•••, you w•••••."
    assert around(masked)[0] == "I••••• all."
    assert row(masked).endswith("you w•••••.")


def test_the_preview_of_many_is_masked_until_the_key_is_held(masked: AtWork) -> None:
    masked.press("X", Qt.KeyboardModifier.ShiftModifier)
    masked.qtbot.waitUntil(lambda: bool(masked.window.picking.picked))
    masked.press("D")
    masked.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PreviewDialog))
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PreviewDialog)
    masked.qtbot.waitUntil(lambda: QApplication.focusWidget() in preview.findChildren(QPushButton))

    def texts() -> str:
        return " ".join(label.text() for label in preview.findChildren(PlainLabel))

    assert "You s•••" in texts()
    hold(masked)
    assert "You shit" in texts()
    let_go(masked)
    assert "You s•••" in texts()
    assert "shit" not in texts()
    preview.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nothing_is_masked_unless_somebody_asked_for_it(work: AtWork) -> None:
    work.begin(1, c1="You shit.")
    assert text(work) == "You shit."
    work.press("M")
    assert work.said == "Nothing is masked. Ctrl+, › General does it."
    assert text(work) == "You shit."


def test_it_does_not_flicker_while_held(masked: AtWork) -> None:
    hold(masked)
    seen: list[str] = []
    masked.window.masks.changed.connect(lambda: seen.append(text(masked)))
    for repeats_told in (True, False):  # Qt misses some of them, and takes them for fresh
        for _ in range(5):
            for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
                event = QKeyEvent(kind, M, Qt.KeyboardModifier.NoModifier, "m", repeats_told)
                QApplication.sendEvent(masked.focus, event)
            masked.qtbot.wait(REPEAT_MS // 2)
    masked.qtbot.wait(2 * REPEAT_MS)
    assert seen == []
    assert text(masked) == "You shit, you weasel."
    let_go(masked)
    assert "•" in text(masked)


def test_other_keys_act_while_it_is_held(masked: AtWork) -> None:
    hold(masked)
    masked.press("J")
    assert text(masked) == "Idiots all."
    masked.press("K")
    masked.press("A")
    assert masked.shown == 2
    let_go(masked)
    assert text(masked) == "I••••• all."
    masked.sync()
    assert masked.on_site(1).status is Status.APPROVED
    assert masked.on_site(1).text == "You <b>shit</b>, you weasel."


def test_another_window_in_front_masks_again(masked: AtWork) -> None:
    hold(masked)
    other = QWidget()
    masked.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    masked.wait(lambda: "•" in text(masked))


def test_what_is_decided_is_the_real_text(masked: AtWork) -> None:
    masked.press("D")
    (decision,) = masked.bench.store.decisions.history(10)
    assert decision.seen.text == "You <b>shit</b>, you weasel."
    masked.sync()
    assert masked.on_site(1).status is Status.TRASH


def test_the_editor_has_the_real_text(masked: AtWork) -> None:
    masked.press("E")
    assert masked.window.card.column.editor.text == "You <b>shit</b>, you weasel."


def test_search_looks_for_real_words_and_shows_masked_ones(masked: AtWork) -> None:
    while masked.bench.store.search.take_in(50):
        pass
    search(masked, "weasel")
    model = masked.window.searching.pane.model
    (found,) = model.rows
    assert found.key.id == 1
    assert "w•••••" in str(model.index(0, 0).data())
    assert "weasel" not in str(model.index(0, 0).data())


def test_why_names_passages_as_they_are_shown(work: AtWork) -> None:
    work.settings.mask_slurs = True
    work.window.redress()
    work.begin(1, 2, c1="You shit, and liars.")
    give_scores(work, 1, 0.91, "shit, and liars")
    work.window.flow.go(0)
    work.press("I")
    strip = work.window.card.column.why
    assert "“s•••, and liars”" in strip.accessibleName()
    hold(work)
    assert "“shit, and liars”" in strip.accessibleName()
    let_go(work)
    assert "“s•••, and liars”" in strip.accessibleName()


def test_a_menu_explains_the_key(masked: AtWork) -> None:
    masked.window.run("reveal")
    assert masked.said == "M shows what is masked, as long as it is held."
    assert "•" in text(masked)


def test_those_that_are_nearly_the_same(masked: AtWork) -> None:
    likenesses = masked.bench.store.likenesses
    with masked.bench.store.writing():
        likenesses.put((n, text, Sketch(text, (7,))) for n, text in likenesses.unread(10))
        likenesses.join(1, likenesses.words(1), [2])
    masked.press("L")
    dialog = family(masked)

    def texts() -> tuple[str, str]:
        return dialog.ours.toPlainText(), dialog.theirs.toPlainText()

    assert texts() == ("You s•••, you w•••••.", "I••••• all.")
    QTest.keyPress(masked.focus, M)
    assert texts() == ("You shit, you weasel.", "Idiots all.")
    let_go(masked)
    assert texts() == ("You s•••, you w•••••.", "I••••• all.")
    assert [c.text for c in dialog.checked] == ["You <b>shit</b>, you weasel.", "Idiots all."]


def test_the_check_box_masks_at_once(work: AtWork) -> None:
    work.begin(1, c1="You shit.")
    work.press_at_once(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = work.window.findChildren(PreferencesDialog)
    (box,) = dialog.findChildren(QCheckBox, "maskSlurs")
    assert not box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert text(work) == "You s•••."
    assert work.settings.mask_slurs
