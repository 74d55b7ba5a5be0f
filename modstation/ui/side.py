"""The side pane: the article, and who wrote the comment, with what they wrote before."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from modstation.core.model import Article, Comment, Record, Status
from modstation.core.policy import Policy
from modstation.core.translation import digits, mark, tr
from modstation.desk.views import Card
from modstation.ui.invisible import visible
from modstation.ui.labels import ElidedLabel, PlainLabel
from modstation.ui.painted import Painted
from modstation.ui.people import NotePart, OtherNamesPart
from modstation.ui.richtext import plain
from modstation.ui.theme import Theme
from modstation.ui.words import (
    FIELD,
    NOW_S,
    STATUS,
    age,
    browser,
    day,
    moment,
    name_or_guest,
    reason_words,
    record_line,
)

_TONES = {Status.APPROVED: "good", Status.HOLD: "faint", Status.SPAM: "bad", Status.TRASH: "bad"}
_LATEST_PX = 38
Figures = tuple[tuple[str, str, str], ...]  # word, figure, tone
PaintedRows = tuple[tuple[str, str, str], ...]  # head, text, tone
_NOT_PUBLIC = {
    "draft": mark("draft"),
    "future": mark("future"),
    "pending": mark("pending"),
    "private": mark("private"),
    "trash": mark("trash"),
}


class ArticlePart(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = PlainLabel(wrap=True, name="stripTitle")
        self._link = ElidedLabel(look="quiet")
        self._excerpt = PlainLabel(wrap=True, look="quiet")
        self._mark = PlainLabel(look="bad", wrap=True)
        layout = _column(self, tr("Article"))
        for label in (self._title, self._mark, self._link, self._excerpt):
            layout.addWidget(label)

    def show_article(self, article: Article) -> None:
        self._title.say(visible(article.title) or tr("Article {number}", number=article.id))
        self._link.say(visible(article.link))
        self._link.show_if(bool(article.link))
        self._excerpt.say(plain(article.excerpt, 220) if article.excerpt else "")
        self._excerpt.show_if(bool(article.excerpt))
        odd = article.status not in {"publish", ""}
        self._mark.say(_not_public(article) if odd else "")
        self._mark.show_if(odd)
        self.setAccessibleName(tr("Article: {title}", title=article.title))


class AuthorPart(QWidget):
    def __init__(self, theme: Theme, clock: Callable[[], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock
        self._name = PlainLabel(wrap=True, name="stripTitle")
        self._name.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._block = PlainLabel(look="bad", wrap=True)
        self._lines = {
            what: ElidedLabel(look="quiet")
            for what in ("email", "ip", "agent", "account", "url", "since")
        }
        self._record = RecordRow(theme, self)
        layout = _column(self, tr("Author"))
        layout.addWidget(self._name)
        layout.addWidget(self._block)
        for label in self._lines.values():
            layout.addWidget(label)
        layout.addSpacing(6)
        layout.addWidget(self._record)

    def set_theme(self, theme: Theme) -> None:
        self._record.set_theme(theme)

    def show_author(self, card: Card) -> None:
        comment = card.comment
        self._name.say(name_or_guest(comment.author_name))
        self._block.say(_blocked(card))
        self._block.show_if(card.block is not None)
        words = {
            "email": visible(comment.author_email) or tr("no e-mail"),
            "ip": visible(comment.author_ip) or tr("no IP address"),
            "agent": browser(comment.agent),
            "account": _account(comment),
            "url": visible(comment.author_url),
            "since": _since(card.person.first_seen, self._clock()),
        }
        for what, label in self._lines.items():
            label.say(words[what])
            label.show_if(bool(words[what]))
        self._lines["agent"].setToolTip(visible(comment.agent))
        self._record.show_record(card.record)
        self.setAccessibleName(
            tr(
                "Author: {name}, {account}, {record}",
                name=self._name.text(),
                account=words["account"],
                record=record_line(card.record),
            )
        )

    def prepare(self, card: Card) -> None:
        self._record.prepare_for(card.record)


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


class SidePane(QScrollArea):
    def __init__(self, theme: Theme, clock: Callable[[], int]) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAccessibleName(tr("Article and author"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setObjectName("sideInner")
        self.article = ArticlePart(self._inner)
        self.author = AuthorPart(theme, clock, self._inner)
        self.note = NotePart(self._inner)
        self.others = OtherNamesPart(theme, self._inner)
        self.latest = LatestPart(theme, clock, self._inner)
        layout = QVBoxLayout(self._inner)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(22)
        self._parts = (self.article, self.author, self.note, self.others, self.latest)
        for part in self._parts:
            layout.addWidget(part)
            part.hide()
        layout.addStretch(1)
        self.setWidget(self._inner)

    def set_theme(self, theme: Theme) -> None:
        self.author.set_theme(theme)
        self.others.set_theme(theme)
        self.latest.set_theme(theme)

    def show_card(self, card: Card | None) -> None:
        if (card is None) != self.article.isHidden():
            for part in self._parts:
                part.setVisible(card is not None)
        if card is not None:
            self.article.show_article(card.article)
            self.author.show_author(card)
            self.note.show_note(card)
            self.others.show_others(card)
            self.latest.show_latest(card)
            self._lay_out()

    def _lay_out(self) -> None:
        """At once: left to itself, the pane is painted before it finds out how high it became."""
        layout = self._inner.layout()
        if layout is not None:
            layout.activate()
            width = self.viewport().width()
            self._inner.resize(width, max(layout.heightForWidth(width), self.viewport().height()))

    def prepare(self, card: Card) -> None:
        """Have at hand what is painted beside a card that may come next."""
        self.author.prepare(card)
        self.others.prepare_for(card)
        self.latest.prepare_for(card)


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


def _not_public(article: Article) -> str:
    status = tr(_NOT_PUBLIC.get(article.status, article.status))
    return tr("This article is not public: {status}.", status=status)


def _since(first: int, now: int) -> str:
    if now - first < NOW_S:
        return tr("first seen {day}, now", day=day(first))
    return tr("first seen {day}, {age} ago", day=day(first), age=age(first, now))


def _blocked(card: Card) -> str:
    block = card.block
    if block is None:
        return ""
    what = tr(FIELD.get(block.field, block.field))
    return tr("Blocked by {what} since {moment}", what=what, moment=moment(block.made_at))


def _account(comment: Comment) -> str:
    return tr("account {number}", number=comment.user) if comment.user else tr("guest")


def _decided(comment: Comment, reasons: Mapping[int, str], policy: Policy) -> str:
    """What became of it: the site's word, or what was decided here and why."""
    if comment.id not in reasons:
        return tr(STATUS[comment.status])
    status, because = tr(STATUS[comment.status]), reason_words(policy, reasons[comment.id])
    if not because:
        return tr("{status}, decided here", status=status)
    return tr("{status}, decided here: {reason}", status=status, reason=because)


def _column(owner: QWidget, heading: str) -> QVBoxLayout:
    layout = QVBoxLayout(owner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    layout.addWidget(PlainLabel(heading, look="heading"))
    return layout
