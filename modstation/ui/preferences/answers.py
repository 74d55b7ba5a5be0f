"""The page of canned answers: what a site's moderators answer again and again, in their order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.phrases import ANSWERS, IN_ANSWERS, ON_KEYS, Answer, unknown
from modstation.core.translation import listed, mark, tr
from modstation.desk.workplace import Workplace
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel
from modstation.ui.preferences.sites import site_box
from modstation.ui.preferences.typing_pause import TypingPause, reset_words, tell_unknown

_LIST_PX = 230
_ABOUT = mark(
    "While a reply is being written, Ctrl and a digit puts one of these in, to be changed and sent"
    " by hand. These names are filled in: {names}."
)


class AnswersPage(QWidget):
    """Keeps what is typed, a moment later or when the page is left."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._phrases = place.phrases
        self._answers: list[Answer] = []
        self._before_reset: list[Answer] | None = None
        self._shown = ""
        self.site = site_box(place, self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Canned answers"))
        self.list.setFixedWidth(_LIST_PX)
        self.title = QLineEdit(self)
        self.title.setAccessibleName(tr("Title of the answer"))
        self.title.setPlaceholderText(tr("Title, for the menu"))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(tr("Text of the answer"))
        self.text.setPlaceholderText(tr("Text, for the readers"))
        self.text.setTabChangesFocus(True)
        self.told = PlainLabel("", self, wrap=True, look="quiet")
        self._pause = TypingPause(self, self._keep)
        self._lay_out()
        self._load()
        self._wire()

    # What is done with them

    def _add(self) -> None:
        if not self._shown:
            return
        self._before_reset = None
        self._answers.append(Answer("", ""))
        self._show_list(len(self._answers) - 1)
        self.title.setFocus()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            del self._answers[row]
            self._show_list(row)
            self._keep()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < len(self._answers):
            self._answers.insert(row + by, self._answers.pop(row))
            self._show_list(row + by)
            self._keep()

    def _reset(self) -> None:
        """To those that every site begins with; once more, and the former ones are back."""
        before, self._before_reset = self._before_reset, None
        former = list(self._answers)
        self._answers = list(ANSWERS) if before is None else before
        self._show_list(0)
        self._keep()
        self._before_reset = former if before is None else None
        self._tell()

    # Between the list, the fields and the store

    def _typed(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        kept, title = self._answers[row], self.title.text()
        # Kept is what the defaults are called in the code, whatever one reads here.
        title = kept.title if kept.title and title == tr(kept.title) else title
        self._answers[row] = Answer(title, self.text.toPlainText())
        self.list.item(row).setText(self._line(row))
        self._before_reset = None
        self._pause.start()
        self._tell()

    def _turn(self) -> None:
        self._pause.keep_now()
        self._load()

    def _load(self) -> None:
        self._shown = self.site.currentData() or ""
        self._before_reset = None
        self._answers = list(self._phrases.answers(self._shown)) if self._shown else []
        self._show_list(0)

    def _keep(self) -> None:
        self._pause.stop()
        self._before_reset = None
        if self._shown:
            self._phrases.write_answers(self._shown, self._answers)
        self._tell()

    def _show_list(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for number in range(len(self._answers)):
            self.list.addItem(self._line(number))
        self.list.setCurrentRow(min(row, len(self._answers) - 1))
        self.list.blockSignals(False)
        self._show_answer()

    def _show_answer(self) -> None:
        row = self.list.currentRow()
        answer = self._answers[row] if row >= 0 else Answer("", "")
        for field in (self.title, self.text):
            field.blockSignals(True)
            field.setEnabled(row >= 0)
        self.title.setText(tr(answer.title) if answer.title else "")
        self.text.setPlainText(answer.text)
        for field in (self.title, self.text):
            field.blockSignals(False)
        self._tell()

    def _line(self, row: int) -> str:
        words = visible(self._answers[row].words) or tr("(empty)")
        return f"{row + 1}  {words}" if row < ON_KEYS else words

    def _tell(self) -> None:
        row = self.list.currentRow()
        strange = unknown(self._answers[row].text, IN_ANSWERS) if row >= 0 else []
        tell_unknown(self.told, strange, self._shown)
        self.reset.setText(reset_words(self._before_reset is not None))
        for button in (self.reset, self.add):
            button.setEnabled(bool(self._shown))
        self.remove.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self._answers) - 1)

    # Laying out

    def _wire(self) -> None:
        self.site.currentIndexChanged.connect(self._turn)
        self.list.currentRowChanged.connect(lambda _: self._show_answer())
        self.title.textChanged.connect(lambda _: self._typed())
        self.text.textChanged.connect(self._typed)
        whole, in_list = Qt.ShortcutContext.WidgetWithChildrenShortcut, self.list
        self._key("Alt+Up", self, lambda: self._move(-1), whole)
        self._key("Alt+Down", self, lambda: self._move(1), whole)
        self._key("Ins", in_list, self._add, Qt.ShortcutContext.WidgetShortcut)
        self._key("Del", in_list, self._remove, Qt.ShortcutContext.WidgetShortcut)

    def _key(
        self, keys: str, on: QWidget, deed: Callable[[], None], context: Qt.ShortcutContext
    ) -> None:
        shortcut = QShortcut(QKeySequence(keys), on, deed)
        shortcut.setContext(context)

    def _lay_out(self) -> None:
        self.add = self._button(tr("Add (Ins)"), self._add)
        self.remove = self._button(tr("Take out (Del)"), self._remove)
        self.up = self._button(tr("Up (Alt+Up)"), lambda: self._move(-1))
        self.down = self._button(tr("Down (Alt+Down)"), lambda: self._move(1))
        self.reset = self._button("", self._reset)
        buttons = QHBoxLayout()
        for button in (self.add, self.remove, self.up, self.down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.reset)
        fields = QVBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(self.title)
        fields.addWidget(self.text, 1)
        columns = QHBoxLayout()
        columns.setSpacing(10)
        columns.addWidget(self.list)
        columns.addLayout(fields, 1)
        about = tr(_ABOUT, names=listed(f"{{{name}}}" for name in IN_ANSWERS))
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.site)
        layout.addWidget(PlainLabel(about, self, wrap=True))
        layout.addLayout(columns, 1)
        layout.addLayout(buttons)
        layout.addLayout(below)

    def _button(self, words: str, call: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button
