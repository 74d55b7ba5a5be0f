"""The strip above the queue in which a filter is written. Enter applies it, Esc leaves it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from modstation.core.filters import Filter
from modstation.core.languages import UNKNOWN, name_of
from modstation.core.translation import mark, tr
from modstation.ui.labels import PlainLabel
from modstation.ui.score_bars import words

_LABELS = ("toxicity", "insult", "obscene", "threat", "identity_attack", "spam")
_AGES = (
    (0, mark("any", "age")),
    (1, mark("of the last day", "age")),
    (7, mark("of the last week", "age")),
    (30, mark("of the last month", "age")),
)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FilterStrip(QFrame):
    """`wanted` carries the filter that was written, `keep_wanted` one that is to be saved as a
    view. No key in it ever decides about a comment."""

    wanted = Signal(object)
    keep_wanted = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filterStrip")
        self.setAccessibleName(tr("Filter of the queue"))
        self._before = Filter()
        self.text, self.author, self.article = QLineEdit(), QLineEdit(), QLineEdit()
        self.author.setPlaceholderText(tr("name or e-mail"))
        self.article.setPlaceholderText(tr("part of the title"))
        self.label = _choices([("", tr("worst score")), *((name, words(name)) for name in _LABELS)])
        self.least = _percent(tr("From this score"), 0)
        self.most = _percent(tr("To this score"), 100)
        self.age = _choices((days, tr(age, about="age")) for days, age in _AGES)
        self.site = _choices([("", tr("all sites"))])
        self.language = _choices([("", tr("any", about="language"))])
        self.first_timer = QCheckBox(tr("First-time authors"))
        self.has_link = QCheckBox(tr("With a link"))
        self.label.activated.connect(self._score_chosen)
        self._lay_out()
        for widget in (self.label, self.age, self.site, self.language):
            widget.installEventFilter(self)  # these keep Enter to themselves
        self.hide()

    def open(self, now: Filter, sites: Sequence[str], languages: Sequence[str]) -> None:
        """Show the filter as it is, and take the keys. `languages`: codes to choose from."""
        self._before = now
        self.text.setText(now.text)
        self.author.setText(now.shown_author or now.author)
        self.article.setText(now.shown_article or now.article or str(now.post or ""))
        self.least.setValue(round(now.least * 100))
        self.most.setValue(round(now.most * 100))
        _choose(self.label, now.label)
        _choose(self.age, now.days)
        _offer(self.site, [("", tr("all sites")), *((name, name) for name in sites)])
        _choose(self.site, now.site)
        _offer(
            self.language,
            [("", tr("any", about="language")), *_in_words({*languages, now.language} - {""})],
        )
        _choose(self.language, now.language)
        self._form.setRowVisible(self.site, len(sites) > 1)
        self.first_timer.setChecked(now.first_timer)
        self.has_link.setChecked(now.has_link)
        self.show()
        self.text.setFocus()
        self.text.selectAll()

    def apply(self) -> None:
        """Ask for what is written here, and close."""
        asked = self._written()
        self.leave()
        self.wanted.emit(asked)

    def keep(self) -> None:
        """Ask for a name for what is written here, and close."""
        asked = self._written()
        self.leave()
        self.keep_wanted.emit(asked)

    def leave(self) -> None:
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = isinstance(event, QKeyEvent) and event.key() in _ENTER
        if enter and event.type() == QEvent.Type.KeyPress:
            self.apply()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.apply()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()  # a letter that no field wanted must not reach the window

    def _score_chosen(self) -> None:
        """A score without a range would let nearly everything through."""
        if (self.least.value(), self.most.value()) == (0, 100):
            self.least.setValue(50)

    def _written(self) -> Filter:
        """What was left as it was keeps its exact meaning: a name shown may stand for a key."""
        author, article = self.author.text().strip(), self.article.text().strip()
        asked = self._before
        if author != (asked.shown_author or asked.author):
            asked = replace(asked, author=author, shown_author="")
        if article != (asked.shown_article or asked.article or str(asked.post or "")):
            asked = replace(asked, article=article, post=0, shown_article="")
        least, most = sorted((self.least.value(), self.most.value()))
        return replace(
            asked,
            text=self.text.text().strip(),
            label=self.label.currentData() if (least, most) != (0, 100) else "",
            least=least / 100,
            most=most / 100,
            days=self.age.currentData(),
            site=self.site.currentData(),
            language=self.language.currentData(),
            first_timer=self.first_timer.isChecked(),
            has_link=self.has_link.isChecked(),
        )

    def _lay_out(self) -> None:
        apply, leave = QPushButton(tr("Apply  Enter")), QPushButton(tr("Leave  Esc"))
        apply.setProperty("main", True)
        apply.clicked.connect(self.apply)
        leave.clicked.connect(self.leave)
        keep = QPushButton(tr("Save as a view…"))
        keep.clicked.connect(self.keep)
        self._form = form = QFormLayout(self)
        form.setContentsMargins(14, 10, 14, 10)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (tr("Text"), self.text),
            (tr("Author"), self.author),
            (tr("Article"), self.article),
            (tr("Score"), self.label),
            ("", _row(self.least, PlainLabel(tr("to", about="from … to")), self.most)),
            (tr("Age"), self.age),
            (tr("Language"), self.language),
            (tr("Site"), self.site),
            ("", self.first_timer),
            ("", self.has_link),
        ):
            label = PlainLabel(name)
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(_row(apply, leave))
        form.addRow(_row(keep))


def _choices(items: Iterable[tuple[object, str]]) -> QComboBox:
    box = QComboBox()
    _offer(box, items)
    return box


def _offer(box: QComboBox, items: Iterable[tuple[object, str]]) -> None:
    box.clear()
    for value, said in items:
        box.addItem(said, value)


def _in_words(codes: Iterable[str]) -> list[tuple[str, str]]:
    """By their names; what could not be told comes last."""
    return sorted(((code, name_of(code)) for code in codes), key=lambda c: (c[0] == UNKNOWN, c[1]))


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _percent(name: str, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setAccessibleName(name)
    box.setRange(0, 100)
    box.setSingleStep(10)
    box.setValue(value)
    box.setSuffix(tr(" %"))
    return box


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return row
