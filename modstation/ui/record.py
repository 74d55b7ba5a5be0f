"""What became of an author's comments: how many, and the latest of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from modstation.core.model import Comment, Record, Status
from modstation.core.policy import Policy
from modstation.core.translation import digits, tr
from modstation.desk.views import Card
from modstation.ui.painted import Painted
from modstation.ui.richtext import plain
from modstation.ui.theme import Theme
from modstation.ui.words import STATUS, age, reason_words, record_line

_TONES = {Status.APPROVED: "good", Status.HOLD: "faint", Status.SPAM: "bad", Status.TRASH: "bad"}
_LATEST_PX = 38
Figures = tuple[tuple[str, str, str], ...]  # word, figure, tone
PaintedRows = tuple[tuple[str, str, str], ...]  # head, text, tone


class RecordRow(Painted[Figures]):
    """Four counts beside each other: what became of this author's comments."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "panel", parent)
        self._figures: Figures = ()
        self._big = QFont(self.font())
        self._big.setPixelSize(16)
        self._big.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self.font())
        self._small.setPixelSize(11)
        self.setFixedHeight(42)

    def show_record(self, record: Record) -> None:
        self._figures = _figures(record)
        self.setAccessibleName(record_line(record))
        self.update()

    def prepare_for(self, record: Record) -> None:
        self.prepare(_figures(record), self.size())

    @property
    def look(self) -> Figures:
        return self._figures

    def draw(self, painter: QPainter, size: QSize, look: Figures) -> None:
        width = size.width() // 4
        for place, (word, figure, tone) in enumerate(look):
            x = width * (3 - place if self.isRightToLeft() else place)
            painter.setFont(self._big)
            painter.setPen(self._theme.colour(tone))
            painter.drawText(QRect(x, 0, width, 22), Qt.AlignmentFlag.AlignLeft, figure)
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QRect(x, 23, width, 16), Qt.AlignmentFlag.AlignLeft, word)


class LatestPart(Painted[PaintedRows]):
    """An author's last comments, two painted lines each."""

    def __init__(self, theme: Theme, clock: Callable[[], int], parent: QWidget) -> None:
        super().__init__(theme, "panel", parent)
        self._clock = clock
        self._rows: PaintedRows = ()
        self._small = QFont(self.font())
        self._small.setPixelSize(12)
        self._head = QFont(self._small)
        self._head.setWeight(QFont.Weight.DemiBold)

    def show_latest(self, card: Card) -> None:
        self._rows = self._rows_of(card)
        height = _latest_px(self._rows)
        if height != self.height():
            self.setFixedHeight(height)
        told = "; ".join(f"{head}: {text}" for head, text, _ in self._rows)
        said = tr("Latest by this author: {comments}", comments=told) if told else ""
        self.setAccessibleName(said)
        self.update()

    def prepare_for(self, card: Card) -> None:
        rows = self._rows_of(card)
        self.prepare(rows, QSize(self.width(), _latest_px(rows)))

    def _rows_of(self, card: Card) -> PaintedRows:
        now, reasons = self._clock(), card.person.reasons
        return tuple(
            (
                f"{_decided(comment, reasons, card.policy)}  ·  {age(comment.created_at, now)}",
                plain(comment.text, 90) or tr("(empty)"),
                _TONES.get(comment.status, "faint"),
            )
            for comment in card.latest[:10]
        )

    @property
    def look(self) -> PaintedRows:
        return self._rows

    def draw(self, painter: QPainter, size: QSize, look: PaintedRows) -> None:
        painter.setFont(self._head)
        painter.setPen(self._theme.colour("muted"))
        heading = QRect(0, 0, size.width(), 19)
        painter.drawText(heading, Qt.AlignmentFlag.AlignLeft, tr("Latest by this author"))
        metrics = QFontMetrics(self._small)
        painter.setFont(self._small)
        for place, (head, text, tone) in enumerate(look):
            y = 24 + place * _LATEST_PX
            painter.setPen(self._theme.colour(tone))
            painter.drawText(QRect(0, y, size.width(), 16), Qt.AlignmentFlag.AlignLeft, head)
            painter.setPen(self._theme.colour("text"))
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, size.width())
            painter.drawText(QRect(0, y + 16, size.width(), 17), Qt.AlignmentFlag.AlignLeft, short)


def _figures(record: Record) -> Figures:
    counts = (
        (tr("approved", about="how many"), record.approved, "good"),
        (tr("pending", about="how many"), record.hold, "text"),
        (tr("spam", about="how many"), record.spam, "bad"),
        (tr("trash", about="how many"), record.trash, "bad"),
    )
    return tuple((word, digits(count), tone if count else "faint") for word, count, tone in counts)


def _latest_px(rows: PaintedRows) -> int:
    return 26 + len(rows) * _LATEST_PX if rows else 0


def _decided(comment: Comment, reasons: Mapping[int, str], policy: Policy) -> str:
    """What became of it: the site's word, or what was decided here and why."""
    if comment.id not in reasons:
        return tr(STATUS[comment.status])
    status, because = tr(STATUS[comment.status]), reason_words(policy, reasons[comment.id])
    if not because:
        return tr("{status}, decided here", status=status)
    return tr("{status}, decided here: {reason}", status=status, reason=because)
