"""The search pane over the queue: a field, what may be typed, and what was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from modstation.core.searching import LONGEST, OPERATORS, words
from modstation.core.translation import digits, tr, trn
from modstation.desk.search import Found
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel
from modstation.ui.search_results import ResultsModel, ResultsView
from modstation.ui.theme import Theme

_INTO = {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}


def hint() -> str:
    """What may be typed."""
    return "  ".join([*OPERATORS, tr("“a\u00a0phrase”")])


class SearchField(QLineEdit):
    """`into`: down into what was found; `left`: Esc."""

    into = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _INTO:
            self.into.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # a key that the field has no use for must not reach the window


class SearchPane(QFrame):
    """Shows what it is given. No key decides about a comment while the field has the focus."""

    def __init__(self, theme: Theme, clock: Callable[[], int]) -> None:
        super().__init__()
        self.setObjectName("searchPane")
        self.setAccessibleName(tr("Search"))
        self.field = SearchField()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(tr("Search all comments"))
        self.field.setAccessibleName(tr("Search all comments, decided ones too"))
        described = tr("Operators: {operators}", operators=", ".join(OPERATORS))
        self.field.setAccessibleDescription(described)
        self.field.setClearButtonEnabled(True)
        self.leave = QPushButton(tr("Esc"))
        self.leave.setProperty("flat", True)
        self.leave.setAccessibleName(tr("Leave the search, key Esc"))
        self.leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leave.clicked.connect(self.field.left)
        self.said = PlainLabel(wrap=True, look="quiet", name="searchSaid")
        self.hint = PlainLabel(hint(), wrap=True, look="quiet", name="searchHint")
        self.model = ResultsModel(self)
        self.results = ResultsView(self.model, theme, clock)
        self._lay_out()
        self.clear()

    def set_theme(self, theme: Theme) -> None:
        self.results.painter.set_theme(theme)
        self.results.viewport().update()

    def clear(self) -> None:
        """Nothing is asked."""
        self.model.show_rows(())
        self.say(tr("In texts and names; the newest first."))

    def show_found(self, found: Found) -> None:
        """The first page; where a value makes no sense, the rows stay and it is said."""
        if found.query.trouble:
            self.say(found.query.trouble)
            return
        self.model.show_rows(found.rows)
        self.say_count(found)

    def add_found(self, found: Found) -> None:
        """The next page."""
        self.model.add(found.rows)
        self.say_count(found)

    def say_count(self, found: Found) -> None:
        count = len(self.model.rows)
        if not count:
            said = [tr("Nothing found: {asked}.", asked=visible(words(found.query)))]
        elif found.rest is not None:
            said = [tr("The first {count}; more below.", count=digits(count))]
        else:
            said = [trn(count, "{n} comment, the newest first.", "{n} comments, the newest first.")]
        if found.query.unsearchable:
            word = visible(found.query.unsearchable[0])
            said.append(tr("“{word}” has nothing to search for.", word=word))
        if found.missing > 1_000:
            older = digits(found.missing)
            said.append(tr("{count} older ones are still being taken in.", count=older))
        self.say(" ".join(said))

    def say(self, text: str) -> None:
        self.said.say(text)
        self.results.setAccessibleDescription(text)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.field, 1)
        head.addWidget(self.leave)
        top = QVBoxLayout()
        top.setContentsMargins(12, 10, 8, 8)
        top.setSpacing(6)
        top.addLayout(head)
        top.addWidget(self.said)
        top.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.results, 1)
