"""The palette: a field over the window in which commands, articles and authors are found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from modstation.core.filters import Filter
from modstation.core.translation import tr
from modstation.ui.labels import PlainLabel
from modstation.ui.overlay import Overlay

_WIDTH_PX, _ROW_PX, _MOST_ROWS, _TOP_PX = 620, 30, 12, 72
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WALKS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Offer:
    """A line of the palette: what it says, quietly beside it what helps to choose, and what it
    stands for: a command's name, or what the queue is narrowed to."""

    words: str
    beside: str
    what: str | Filter


class Palette(Overlay):
    """Emits `asked` as somebody types, and `chosen` with an offer once it was taken."""

    asked = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []
        self.setAccessibleName(tr("Find a command, an article or an author"))
        self.field = QLineEdit(self)
        self.field.setObjectName("paletteField")
        self.field.setPlaceholderText(tr("Command, article or author"))
        self.field.setAccessibleName(tr("Find a command, an article or an author"))
        self.field.textChanged.connect(self.asked)
        self.field.installEventFilter(self)
        self.list = self._list()
        self.list.currentItemChanged.connect(lambda *_: self._say_current())
        self.list.itemClicked.connect(lambda _: self._take())
        self._frame = QFrame(self)
        self._frame.setObjectName("palette")
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(10, 10, 10, 8)
        inner.setSpacing(8)
        for widget in (
            self.field,
            self.list,
            PlainLabel(tr("Up and Down choose, Enter takes it, Esc leaves."), look="quiet"),
        ):
            inner.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, _TOP_PX, 20, 20)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        outer.addWidget(self._frame, 0, top)
        self._frame.setFixedWidth(_WIDTH_PX)

    def open(self) -> None:
        self.field.clear()
        self.asked.emit("")
        self.cover()
        self.field.setFocus()

    def show_offers(self, offers: Sequence[Offer], *, keep: bool = False) -> None:
        """What there is to choose. The first line is chosen; with `keep`, the one that was."""
        before = self._current() if keep else None
        self._offers = list(offers)
        self.list.clear()
        for offer in self._offers:
            item = QTreeWidgetItem(self.list, [offer.words, offer.beside])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setSizeHint(0, QSize(0, _ROW_PX))
        kept = self._offers.index(before) if before in self._offers else 0
        self.list.setCurrentIndex(self.list.model().index(kept, 0))
        rows = min(max(len(self._offers), 1), _MOST_ROWS)
        self.list.setFixedHeight(rows * _ROW_PX + 4)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        return event.type() == QEvent.Type.KeyPress and self._pressed(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._frame.geometry().contains(event.position().toPoint()):
            super().mousePressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether this key is the palette's and not the field's."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif event.key() in _ENTER:
            if not event.isAutoRepeat():
                self._take()
        elif event.key() in _WALKS:
            self.list.keyPressEvent(event)
        else:
            return False
        return True

    def _take(self) -> None:
        offer = self._current()
        if offer is not None:
            self.close_it()
            self.chosen.emit(offer)

    def _current(self) -> Offer | None:
        row = self.list.currentIndex().row()
        return self._offers[row] if 0 <= row < len(self._offers) else None

    def _say_current(self) -> None:
        """Those who listen hear the chosen line while the field keeps the focus."""
        offer = self._current()
        self.field.setAccessibleDescription(
            f"{offer.words}, {offer.beside}" if offer else tr("nothing", about="chosen in a list")
        )

    def _list(self) -> QTreeWidget:
        found = QTreeWidget(self)
        found.setObjectName("paletteList")
        found.setAccessibleName(tr("What was found"))
        found.setColumnCount(2)
        found.setHeaderHidden(True)
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        found.setAllColumnsShowFocus(True)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        found.header().setStretchLastSection(False)
        found.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        found.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return found
