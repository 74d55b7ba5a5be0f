"""The side pane: the article, and who wrote the comment, with what they wrote before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from modstation.core.model import Article, Comment
from modstation.core.translation import mark, tr
from modstation.desk.views import Card
from modstation.ui.invisible import visible
from modstation.ui.labels import ElidedLabel, PlainLabel
from modstation.ui.people import NotePart, OtherNamesPart
from modstation.ui.record import LatestPart, RecordRow
from modstation.ui.richtext import plain
from modstation.ui.theme import Theme
from modstation.ui.words import (
    FIELD,
    NOW_S,
    age,
    browser,
    day,
    moment,
    name_or_guest,
    record_line,
)

PAUSE_MS = 600
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
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._shrink)

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
        """At once: left to itself, the pane is painted before it finds out how high it became. It
        grows, and shrinks only in a pause: another height is another picture of all of it."""
        layout = self._inner.layout()
        if layout is None:
            return
        layout.activate()
        width = self.viewport().width()
        needed = layout.heightForWidth(width)
        if needed > self._inner.minimumHeight():
            self._inner.setMinimumHeight(needed)
            self._inner.resize(width, max(needed, self.viewport().height()))
        self._pause.start()

    def _shrink(self) -> None:
        self._inner.setMinimumHeight(0)

    def prepare(self, card: Card) -> None:
        """Have at hand what is painted beside a card that may come next."""
        self.author.prepare(card)
        self.others.prepare_for(card)
        self.latest.prepare_for(card)


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


def _column(owner: QWidget, heading: str) -> QVBoxLayout:
    layout = QVBoxLayout(owner)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    layout.addWidget(PlainLabel(heading, look="heading"))
    return layout
