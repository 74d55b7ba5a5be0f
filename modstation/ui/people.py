"""The parts of the side pane about a person: the note that one keeps, and their other names."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment
from modstation.core.translation import digits, tr
from modstation.desk.views import Card, OtherName
from modstation.ui import mirror
from modstation.ui.edit import TypingField
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel
from modstation.ui.painted import Painted
from modstation.ui.theme import Theme
from modstation.ui.words import name_or_guest

_ROW_PX, _HEAD_PX, _FIELD_PX = 38, 26, 96
Names = tuple[tuple[str, str, str], ...]  # name, evidence, counts


class NotePart(QWidget):
    """The note about an author: read in place, and written in place after a click or a key.

    Emits `kept` with the comment whose author it is about and the text, `left` when it was left
    without keeping. Another card coming up keeps what was typed: it must not be lost by a click.
    """

    kept = Signal(object, str)
    left = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comment: Comment | None = None
        self._note = ""
        self._keys = Bindings()
        self._text = PlainLabel(wrap=True, name="authorNote")
        self._text.setCursor(Qt.CursorShape.PointingHandCursor)
        self._text.setToolTip(tr("Click to write: the note stays on this computer"))
        self.field = TypingField(self)
        self.field.setAccessibleName(tr("Note about the author"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(_FIELD_PX)
        self.field.save.connect(self._keep)
        self.field.leave.connect(self._leave)
        self._hint = PlainLabel(tr("Ctrl+Enter keeps it, Esc leaves."), look="quiet", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(PlainLabel(tr("Your note about the author"), look="heading"))
        for widget in (self._text, self.field, self._hint):
            layout.addWidget(widget)
        self._close()

    @property
    def open(self) -> bool:
        return not self.field.isHidden()

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys
        self._say_note()

    def show_note(self, card: Card) -> None:
        if self.open and self._comment is not None and self._comment.key == card.comment.key:
            return
        self.put_away()
        self._comment, self._note = card.comment, card.person.note
        self._say_note()

    def begin(self) -> None:
        self.field.setPlainText(self._note)
        self._text.hide()
        self.field.show()
        self._hint.show()
        self.field.setFocus()
        self.field.selectAll()

    def put_away(self) -> None:
        """Close the field; what was typed is kept."""
        if self.open:
            self._keep()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.open:
            self.wanted.emit()
        event.accept()

    def _say_note(self) -> None:
        none = tr("No note. {key} writes one.", key=self._keys.named("note"))
        self._text.say(visible(self._note) or none)
        self.setAccessibleName(tr("Note about the author: {note}", note=self._text.text()))

    def _keep(self) -> None:
        comment, text = self._comment, self.field.toPlainText().strip()
        self._close()
        if comment is not None and text != self._note:
            self._note = text
            self._say_note()
            self.kept.emit(comment, text)
        self.left.emit()

    def _leave(self) -> None:
        self._close()
        self.left.emit()

    def _close(self) -> None:
        self.field.hide()
        self._hint.hide()
        self._text.show()


class OtherNamesPart(Painted[Names]):
    """Who may be the same person, and why; two painted lines each."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "panel", parent)
        self._rows: Names = ()
        self._small = QFont(self.font())
        self._small.setPixelSize(12)
        self._head = QFont(self._small)
        self._head.setWeight(QFont.Weight.DemiBold)

    def show_others(self, card: Card) -> None:
        self._rows = _names(card)
        height = _names_px(self._rows)
        if height != self.height():
            self.setFixedHeight(height)
        lines = [f"{name}: {evidence}, {counts}" for name, evidence, counts in self._rows]
        told = "; ".join(lines)
        self.setAccessibleName(tr("Other names: {names}", names=told) if told else "")
        self.setToolTip("\n".join([*lines, tr("Rejected: trash and spam")]))
        self.setVisible(bool(self._rows))
        self.update()

    def prepare_for(self, card: Card) -> None:
        names = _names(card)
        self.prepare(names, QSize(self.width(), _names_px(names)))

    @property
    def look(self) -> Names:
        return self._rows

    def draw(self, painter: QPainter, size: QSize, look: Names) -> None:
        painter.setFont(self._head)
        painter.setPen(self._theme.colour("muted"))
        head = QRect(0, 0, size.width(), 19)
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, tr("Perhaps the same person"))
        painter.setFont(self._small)
        metrics = QFontMetrics(self._small)
        for place, (name, evidence, counts) in enumerate(look):
            y = 24 + place * _ROW_PX
            room = size.width() - metrics.horizontalAdvance(counts) - 8
            painter.setPen(self._theme.colour("text"))
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            beside = QRect(0, y, room, 17)
            beside = mirror.placed(beside, size.width())
            painter.drawText(beside, Qt.AlignmentFlag.AlignLeft, short)
            painter.setPen(self._theme.colour("muted"))
            across = QRect(0, y, size.width(), 17)
            painter.drawText(across, Qt.AlignmentFlag.AlignRight, counts)
            short = metrics.elidedText(evidence, Qt.TextElideMode.ElideRight, size.width())
            painter.drawText(across.translated(0, 16), Qt.AlignmentFlag.AlignLeft, short)


def _names(card: Card) -> Names:
    mine = card.comment.author_name.casefold()
    others = card.person.others
    return tuple((_called(other, mine), other.evidence, _counts(other)) for other in others)


def _names_px(names: Names) -> int:
    return _HEAD_PX + len(names) * _ROW_PX if names else 0


def _called(other: OtherName, mine: str) -> str:
    name = name_or_guest(other.name)
    if other.name.casefold() != mine:
        return name
    return f"{name} ({visible(other.email) or tr('no e-mail')})"


def _counts(other: OtherName) -> str:
    return tr(
        "{approved} approved, {rejected} rejected",
        approved=digits(other.approved),
        rejected=digits(other.rejected),
    )
