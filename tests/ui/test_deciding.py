"""Real keys through the real window: what is decided, and what must never be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from modstation.core.commands import COMMANDS
from modstation.core.keymap import Keymap
from modstation.core.model import Status, Verb
from modstation.core.policy import REASONS
from modstation.ui.keys import Keys
from tests.ui.at_work import CONTROL, AtWork


@pytest.mark.parametrize(
    ("key", "status"), [("A", Status.APPROVED), ("D", Status.TRASH), ("S", Status.SPAM)]
)
def test_a_key_decides_and_the_next_card_is_there(work: AtWork, key: str, status: Status) -> None:
    work.begin(1, 2, 3)
    work.press(key)
    assert work.shown == 2
    assert work.rows == [2, 3]
    work.sync()
    assert work.on_site(1).status is status
    assert work.on_site(2).status is Status.HOLD


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.code)
def test_a_digit_trashes_with_its_reason(work: AtWork, reason: object) -> None:
    work.begin(1, 2)
    work.press(str(reason.digit))  # type: ignore[attr-defined]
    (decision,) = work.bench.review.outbox()
    assert (decision.verb, decision.reason) == (Verb.TRASH, reason.code)  # type: ignore[attr-defined]
    assert "Trashed" in work.said


def test_ctrl_enter_and_other_modifiers_do_not_decide(work: AtWork) -> None:
    work.begin(1, 2)
    for modifier in (CONTROL, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier):
        work.press("D", modifier)
        work.press("S", modifier)
    assert work.bench.review.outbox() == []


def test_a_keyboard_with_other_letters_works_by_position() -> None:
    none = Qt.KeyboardModifier.NoModifier
    press = QEvent.Type.KeyPress
    cyrillic = QKeyEvent(press, 0x0424, none, 38, 0, 0, "ф")
    assert Keys().press(cyrillic) == "approve"
    elsewhere = QKeyEvent(press, 0x0424, none, 0, 0, 0, "ф")
    assert Keys().press(elsewhere) is None


def test_a_bare_modifier_means_nothing() -> None:
    shift = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert Keys().press(shift) is None


def test_a_sequence_of_keys_is_remembered_until_it_fails() -> None:
    keys = Keys(Keymap({"G G": "first", "A": "approve"}))

    def press(letter: str) -> str | None:
        code = Qt.Key(ord(letter))
        none = Qt.KeyboardModifier.NoModifier
        return keys.press(QKeyEvent(QEvent.Type.KeyPress, code, none, letter.lower()))

    assert [press(letter) for letter in "GGGAGXA"] == [
        None, "first", None, "approve", None, None, "approve",
    ]  # fmt: skip


def test_a_key_that_is_held_down_decides_once(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.painted()
    work.press("A")
    work.painted()
    for _ in range(5):
        repeat = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True
        )
        QApplication.sendEvent(work.focus, repeat)
    assert work.rows == [2, 3]


def test_a_key_that_is_held_down_walks(work: AtWork) -> None:
    work.begin(1, 2, 3)
    repeat = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "j", True
    )
    QApplication.sendEvent(work.focus, repeat)
    assert work.shown == 2


def test_a_key_before_the_next_card_is_painted_does_not_decide_it(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press_at_once("A")
    assert work.shown == 2
    for key in "ADS123":
        work.press_at_once(key)
    assert work.rows == [2, 3]
    assert len(work.bench.review.outbox()) == 1
    work.painted()
    work.press_at_once("D")
    assert work.rows == [3]


def test_the_same_text_twice_must_be_painted_twice(work: AtWork) -> None:
    work.begin(1, 2, c1="the same", c2="the same")
    work.press_at_once("A")
    assert not work.window.card.ready
    work.painted()
    assert work.shown == 2


def test_a_card_that_changed_on_the_site_must_be_painted_again(work: AtWork) -> None:
    work.begin(1, 2)
    work.bench.site.change(1, text="something else entirely")
    work.bench.sync(told=work._tell)
    work.bridge.arrived.connect(lambda _: work.press_at_once("A"))
    work.wait(lambda: "entirely" in work.window.card.column.main.body.toPlainText())
    assert work.bench.review.outbox() == []
    assert work.window.card.column.notice.isVisible()


def test_typed_letters_never_decide(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    work.type("ads 123 zjk?")
    work.press(Qt.Key.Key_F5)
    assert work.rows == [1, 2]
    assert work.bench.review.outbox() == []
    assert work.asked_to_sync == 0
    assert "ads 123 zjk?" in work.window.card.column.editor.text


def test_buttons_do_the_same_as_keys(work: AtWork) -> None:
    work.begin(1, 2)
    buttons = work.window.actions_bar.findChildren(QPushButton)
    approve = next(button for button in buttons if "Approve" in button.text())
    work.painted()
    QTest.mouseClick(approve, Qt.MouseButton.LeftButton)
    assert work.rows == [2]
    assert work.focus is work.window.queue


def test_an_impossible_act_is_said_in_the_bar_and_changes_nothing(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("U")
    assert "pending already" in work.said
    assert work.rows == [1, 2]


def test_every_command_of_the_table_does_something(work: AtWork) -> None:
    """A key in the help that nothing answers to would be a lie."""
    work.begin(1)
    assert {command.name for command in COMMANDS} == work.window.commanding.names


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_key_of_the_table_means_its_command(command: object) -> None:
    for words in command.keys:  # type: ignore[attr-defined]
        combination = QKeySequence(words)[0]  # type: ignore[index]
        held = combination.keyboardModifiers()
        if words == "?":
            held = Qt.KeyboardModifier.ShiftModifier
        text = words if len(words) == 1 else ""
        event = QKeyEvent(QEvent.Type.KeyPress, combination.key(), held, text)
        assert Keys().press(event) == command.name  # type: ignore[attr-defined]


def press_and_release(work: AtWork, code: Qt.Key, at: int) -> None:
    """What X11 sends for a key held down: a press and a release of one and the same time."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, chr(code).lower())
        event.setTimestamp(at)
        QApplication.sendEvent(work.focus, event)


def test_a_held_key_decides_once_even_where_qt_does_not_see_that_it_is_held(work: AtWork) -> None:
    work.begin(1, 2, 3)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    held.setTimestamp(1000)
    QApplication.sendEvent(work.focus, held)
    for at in (1660, 1700, 1740):
        let_go = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
        let_go.setTimestamp(at)
        QApplication.sendEvent(work.focus, let_go)
        work.painted()
        again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        again.setTimestamp(at)
        QApplication.sendEvent(work.focus, again)
    assert work.rows == [2, 3]
    work.painted()
    press_and_release(work, Qt.Key.Key_A, 3000)
    assert work.rows == [3]
