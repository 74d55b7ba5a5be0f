"""Masked words, and the key that shows them for as long as it is held.

Everybody who shows words of comments asks here what to show instead. Whoever decides, edits or
searches does not ask, and has the words as they are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from modstation.core.bindings import Bindings
from modstation.core.marking import Excerpt
from modstation.core.model import Comment
from modstation.core.translation import tr
from modstation.desk.masking import Masking
from modstation.desk.search import SearchRow
from modstation.desk.views import Card, QueueRow

REVEAL = "reveal"
REPEAT_MS = 40
"""A key held down is let go and pressed again and again, says X11, each time at once. A finger
that lets go for good is waited for as long, which nobody sees."""
_ENDS = {QEvent.Type.WindowDeactivate, QEvent.Type.ApplicationDeactivate}
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class _Key(NamedTuple):
    """A key of the keyboard. What it writes may change while it is held, with Shift; which one it
    is does not, where the system says so."""

    code: int
    scan: int

    @classmethod
    def of(cls, event: QKeyEvent) -> _Key:
        return cls(event.key(), event.nativeScanCode())

    def is_same(self, other: _Key) -> bool:
        return self.scan == other.scan if self.scan and other.scan else self.code == other.code


class Masks(QObject):
    """`changed`: what is shown is to be shown anew, masked or not any more."""

    changed = Signal()
    said = Signal(str, bool)

    def __init__(self, masking: Masking, parent: QObject) -> None:
        super().__init__(parent)
        self._masking = masking
        self._wanted = False
        self._held: _Key | None = None
        self._keys = Bindings()
        self._let_go = QTimer(self)
        self._let_go.setSingleShot(True)
        self._let_go.setInterval(REPEAT_MS)
        self._let_go.timeout.connect(self._mask)

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys

    def want(self, wanted: bool) -> None:
        """Whether anything is masked at all."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.changed.emit()

    # What to show

    @property
    def on(self) -> bool:
        return self._wanted and self._held is None

    def card(self, card: Card) -> Card:
        return self._masking.card(card) if self.on else card

    def row(self, row: QueueRow) -> QueueRow:
        if not self.on:
            return row
        return row._replace(excerpt=self._masking.source(row.key.site, row.excerpt))

    def found(self, row: SearchRow) -> SearchRow:
        if not self.on:
            return row
        words = Excerpt(self._masking.text(row.key.site, row.excerpt.text), row.excerpt.marks)
        return row._replace(excerpt=words)

    def text(self, comment: Comment) -> str:
        """The source of its text."""
        return self._masking.source(comment.site, comment.text) if self.on else comment.text

    def words(self, site: str, words: str) -> str:
        """Words without markup."""
        return self._masking.text(site, words) if self.on else words

    # The key

    def deeds(self) -> dict[str, Callable[[], object]]:
        """By a menu, where nothing is held."""
        return {REVEAL: self._explain}

    def reveal(self, event: QKeyEvent) -> None:
        """Its key was pressed: show the words until this very key is let go."""
        if not self._wanted:
            self._explain()
            return
        if self._held is None:
            self._held = _Key.of(event)
            # Wherever the focus is by then, and for no longer than that: a filter over all of the
            # program is asked about each of its events.
            self._program.installEventFilter(self)
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ENDS:
            self._mask()
        elif event.type() in _KEYS and isinstance(event, QKeyEvent) and self._is_held(event):
            if event.type() is QEvent.Type.KeyPress:
                self._let_go.stop()
                return True  # held on: no press of its own
            if not event.isAutoRepeat():
                self._let_go.start()
        return False

    def _is_held(self, event: QKeyEvent) -> bool:
        return self._held is not None and self._held.is_same(_Key.of(event))

    def _mask(self) -> None:
        self._let_go.stop()
        if self._held is not None:
            self._held = None
            self._program.removeEventFilter(self)
            self.changed.emit()

    def _explain(self) -> None:
        if self._wanted:
            key = self._keys.named(REVEAL)
            self.said.emit(tr("{key} shows what is masked, as long as it is held.", key=key), False)
            return
        key = self._keys.named("preferences")
        self.said.emit(tr("Nothing is masked. {key} › General does it.", key=key), False)

    @property
    def _program(self) -> QApplication:
        program = QApplication.instance()
        assert isinstance(program, QApplication)
        return program
