"""A scripted shift: real keys through the real window, and what the site should show afterwards.

It is how the demo proves itself without a display. It reaches into nothing: it presses keys on
whatever has the focus and looks at the window, as a moderator would; the caller lets the sync
run and compares.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from modstation.core.model import CommentKey, Status
from modstation.ui.window import Window

EDITED = "[Shortened by the moderators.] "
REPLY = "Thank you for writing. The article has been corrected."
_PATIENCE_MS = 10_000


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done. `status` and `text` are what the site should have in the end (`text`
    None: as before); `reply` is the text of an answer that should stand below it."""

    name: str
    key: CommentKey
    status: Status
    text: str | None = None
    reply: str | None = None


class _Hand:
    """Presses keys and waits for what they lead to, never for time to pass."""

    def __init__(self, window: Window, pictures: Path, settle: Callable[[], None]) -> None:
        self._window = window
        self._pictures = pictures
        self._settle = settle
        self._count = 0

    @property
    def shown(self) -> CommentKey:
        card = self._window.flow.card
        if card is None:
            raise RuntimeError("the queue ran out in the middle of the shift")
        return card.comment.key

    @property
    def text(self) -> str:
        card = self._window.flow.card
        return card.comment.text if card is not None else ""

    @property
    def focus(self) -> QWidget:
        focused: QWidget | None = QApplication.focusWidget()
        return self._window if focused is None else focused

    def press(self, key: str | Qt.Key, control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        code = Qt.Key(ord(key)) if isinstance(key, str) else key
        QTest.keyClick(self.focus, code, held)

    def decide(self, key: str, control: bool = False) -> CommentKey:
        """Press a deciding key once the card was painted; which comment it was about."""
        self.wait(lambda: self._window.card.ready, "the card to be painted")
        about = self.shown
        self.press(key, control)
        self.wait(lambda: self._moved_on(about), f"the card after {key}")
        return about

    def open(self, key: str, wanted: QWidget) -> CommentKey:
        """Press a key that opens something in the card, and wait until it has the focus."""
        self.wait(lambda: self._window.card.ready, "the card to be painted")
        about = self.shown
        self.press(key)
        self.wait(wanted.hasFocus, f"what {key} opens")
        return about

    def finish(self, about: CommentKey, key: Qt.Key, control: bool = False) -> None:
        self.press(key, control)
        self.wait(lambda: self._moved_on(about), "the next card")

    def picture(self, name: str) -> None:
        self._settle()
        self._count += 1
        path = self._pictures / f"{self._count:02}-{name}.png"
        if not self._window.grab().save(str(path)):
            raise RuntimeError(f"the picture {path.name} could not be written")

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        deadline = QDeadlineTimer(_PATIENCE_MS)
        while not condition():
            if deadline.hasExpired():
                raise RuntimeError(f"waited in vain for {what}")
            QTest.qWait(1)

    def _moved_on(self, about: CommentKey) -> bool:
        card = self._window.flow.card
        return card is None or (card.comment.key != about and self._window.card.ready)


def run_shift(window: Window, pictures: Path, settle: Callable[[], None]) -> list[Step]:
    """Work through one of everything; `settle` is called before each picture is taken."""
    pictures.mkdir(parents=True, exist_ok=True)
    window.show()
    window.activateWindow()
    window.queue.setFocus()
    hand = _Hand(window, pictures, settle)
    hand.wait(lambda: window.card.ready, "the first card")
    hand.picture("queue")
    steps = [
        Step("approve", hand.decide("A"), Status.APPROVED),
        Step("trash with a reason", hand.decide("6"), Status.TRASH),
        Step("spam", hand.decide("S"), Status.SPAM),
        _edit(window, hand),
        _reply(window, hand),
        _undo(window, hand),
        *_block(window, hand),
    ]
    hand.press("?")
    hand.wait(window.help.isVisible, "the sheet of keys")
    hand.picture("keys")
    hand.press(Qt.Key.Key_Escape)
    hand.wait(window.help.isHidden, "the sheet of keys to close")
    hand.picture("end")
    return steps


def _edit(window: Window, hand: _Hand) -> Step:
    field = window.card.column.editor.field
    before = hand.text
    about = hand.open("E", field)
    hand.press(Qt.Key.Key_Home, control=True)
    QTest.keyClicks(field, EDITED)
    hand.picture("edit")
    hand.finish(about, Qt.Key.Key_Return, control=True)
    return Step("edit", about, Status.APPROVED, text=EDITED + before)


def _reply(window: Window, hand: _Hand) -> Step:
    field = window.card.column.editor.field
    about = hand.open("R", field)
    QTest.keyClicks(field, REPLY)
    hand.picture("reply")
    hand.finish(about, Qt.Key.Key_Return, control=True)
    return Step("reply", about, Status.APPROVED, reply=REPLY)


def _undo(window: Window, hand: _Hand) -> Step:
    about = hand.decide("D")
    hand.press("Z")
    hand.wait(lambda: hand.shown == about and window.card.ready, "the comment to come back")
    hand.picture("undone")
    hand.press("J")
    hand.wait(lambda: hand.shown != about and window.card.ready, "the comment after it")
    return Step("trash and undo", about, Status.HOLD)


def _block(window: Window, hand: _Hand) -> list[Step]:
    before = _waiting(window)
    about = hand.open("B", window.card.column.block)
    hand.picture("block")
    hand.finish(about, Qt.Key.Key_Return)
    after = _waiting(window)
    return [Step("block", key, Status.TRASH) for n, key in before.items() if n not in after]


def _waiting(window: Window) -> dict[int, CommentKey]:
    """All rows of the queue: a shift's queue is short."""
    rows = (window.model.row(place) for place in range(len(window.model)))
    return {row.n: row.key for row in rows if row is not None}
