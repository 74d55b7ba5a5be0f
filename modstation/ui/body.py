"""The text of one comment: selectable, without images, links that never open by themselves.

A text browser would fetch whatever its HTML names. This one answers every such wish with
nothing and remembers that it was asked, so that a test can prove nobody ever asked.
"""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from modstation.core.translation import tr
from modstation.ui.invisible import visible
from modstation.ui.links import readable
from modstation.ui.theme import Theme

_TIP_LINE = 80  # characters: a longer line of a tip is broken


class _Tips(QObject):
    """Answers the wish for a tip. A filter for as long as the mouse is over the text: a handler
    of the text's own would be asked about each of its events, with every key."""

    def __init__(self, body: Body) -> None:
        super().__init__(body)
        self._body = body

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() is not QEvent.Type.ToolTip:
            return False
        tip = _as_tip(self._body.tip_at(event.pos()))
        QToolTip.showText(event.globalPos(), tip, self._body)
        return True


class Body(QTextBrowser):
    """Lays out safe HTML in a given width and says how high it became."""

    painted = Signal()
    link = Signal(str)

    def __init__(self, text_px: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("body")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A fixed wrapping width: a change of height alone then never lays the text out again.
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.asked_for: list[str] = []
        self._tips = _Tips(self)
        self._text_px = text_px
        self._html = ""
        self.set_theme(theme)
        self.anchorClicked.connect(self._clicked)

    def set_theme(self, theme: Theme) -> None:
        self.document().setDefaultStyleSheet(theme.document_style(self._text_px))
        if self._html:
            self.setHtml(self._html)

    def set_text_px(self, text_px: int, theme: Theme) -> None:
        self._text_px = text_px
        self.set_theme(theme)

    def show_html(self, html: str) -> None:
        """Set the text; costs nothing when it is the one already shown."""
        if html != self._html:
            self._html = html
            self.setHtml(html)

    def line_below(self, limit: int) -> int:
        """Where the last whole line within this height ends."""
        bottom = 0
        block = self.document().begin()
        while block.isValid():
            top, layout = round(block.layout().position().y()), block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                below = top + round(line.y() + line.height())
                if below > limit:
                    return bottom or limit
                bottom = below
            block = block.next()
        return bottom

    def tip_at(self, place: QPoint) -> str:
        """What is said about the character there: why it is tinted, where its link leads."""
        at = self.document().documentLayout().hitTest(place.toPointF(), Qt.HitTestAccuracy.ExactHit)
        if at < 0:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(at + 1, self.document().characterCount() - 1))
        format = cursor.charFormat()
        lines = [format.toolTip()] if format.toolTip() else []
        if format.anchorHref():
            lines.append(tr("Leads to {target}", target=visible(readable(format.anchorHref()))))
            lines.append(tr("A click copies this address and opens nothing."))
        return "\n".join(lines)

    def height_for(self, width: int) -> int:
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        return round(self.document().size().height()) if self._html else 0

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        self.asked_for.append(name.toString() if isinstance(name, QUrl) else name)
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.viewport().installEventFilter(self._tips)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.viewport().removeEventFilter(self._tips)
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the card scrolls, not the text in it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on_link = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        on_link = on_link and bool(self.textCursor().charFormat().anchorHref())
        if on_link or event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _clicked(self, url: QUrl) -> None:
        self.link.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def _as_tip(text: str) -> str:
    """Told to be rich, and escaped: Qt would guess, from what an author wrote."""
    style = {True: ' style="white-space:pre"', False: ""}
    lines = text.splitlines()
    return "".join(f"<div{style[len(line) <= _TIP_LINE]}>{escape(line)}</div>" for line in lines)
