"""The one path from a key press to a command.

Keys reach the window only when no text field wanted them. From there on: a held-down key may
walk, but never decides; and a decision is refused while the card it would hit was not painted.
"""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from modstation.core.bindings import Bindings
from modstation.core.commands import COMMANDS
from modstation.core.keymap import Keymap, Match

REPEATABLE = {"next", "previous", "page-down", "page-up", "beside-next", "beside-previous"}
# What acts on the comment on the screen, and therefore needs it to have been painted.
ABOUT_THE_CARD = {
    *(command.name for command in COMMANDS if command.decides and command.name != "undo"),
    "edit",
    "reply",
    "block",
    "later",
    "pick",
    "alike",
}
_LETTERS = range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)
# Where the Latin letters lie, for keyboards that write others: scan codes of X11 and Wayland.
_POSITIONS = {
    first + place: letter
    for first, row in ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for place, letter in enumerate(row)
}
BARE_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}


def writes_text(widget: QWidget | None) -> bool:
    """Whether keys belong to this widget, because somebody is typing in it."""
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        return True
    return isinstance(widget, QTextEdit) and not widget.isReadOnly()


def portable(event: QKeyEvent) -> str:
    """The key as the table of commands writes it: "A", "Ctrl+Z", "?"."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _LETTERS and event.text().isprintable() and event.text():
        # Which signs need Shift depends on the keyboard; "?" is "?" on all of them.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    code = event.key()
    if code == Qt.Key.Key_Backtab:
        code = Qt.Key.Key_Tab  # with Shift, and written so
    if event.text().isalpha() and not event.text().isascii():
        code = ord(_POSITIONS.get(event.nativeScanCode(), "\0")) or code
    combination = QKeyCombination(modifiers, Qt.Key(code))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


class Keys:
    """Remembers the beginning of a sequence, and names the command that one key completes."""

    def __init__(self, keymap: Keymap | None = None) -> None:
        self._keymap = keymap or Bindings().keymap()
        self._pressed: list[str] = []
        self._released: tuple[int, int] | None = None

    def use(self, keymap: Keymap) -> None:
        """Other keys count from now on."""
        self._keymap, self._pressed = keymap, []

    @property
    def begun(self) -> str:
        """The keys of a sequence that is not complete yet."""
        return " ".join(self._pressed)

    def release(self, event: QKeyEvent) -> None:
        """To be told of each key let go, for `held`."""
        self._released = event.key(), event.timestamp()

    def held(self, event: QKeyEvent) -> bool:
        """Whether this press is the repeat of a key held down.

        Qt's own flag misses repeats on X11 when it reads a release before the press that belongs
        to it has arrived: 11 of 14 were seen to pass for fresh presses. But such a pair carries
        one and the same time, which no finger can do.
        """
        return event.isAutoRepeat() or (
            event.timestamp() != 0 and self._released == (event.key(), event.timestamp())
        )

    def press(self, event: QKeyEvent) -> str | None:
        """The command, unless the key means nothing, or must not act because it is held down."""
        if event.key() in BARE_MODIFIERS:
            return None
        key = portable(event)
        if self.held(event):
            _, name = self._keymap.find([key])
            return name if name in REPEATABLE else None
        begun, self._pressed = self._pressed, []
        if begun and event.key() == Qt.Key.Key_Escape:
            return None  # it only gives up what was begun
        match, name = self._keymap.find([*begun, key])
        if match is Match.NONE and begun:
            begun = []
            match, name = self._keymap.find([key])
        if match is Match.PARTIAL:
            self._pressed = [*begun, key]
        return name
