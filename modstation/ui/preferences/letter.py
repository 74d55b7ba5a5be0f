"""The page of the letter: how a site begins to write to an author."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.phrases import IN_LETTERS, LETTER, Letter, unknown
from modstation.core.translation import listed, mark, tr
from modstation.desk.workplace import Workplace
from modstation.ui.labels import PlainLabel
from modstation.ui.preferences.sites import site_box
from modstation.ui.preferences.typing_pause import TypingPause, reset_words, tell_unknown

_ABOUT = mark(
    "A letter to an author begins like this, and is looked over before it goes to the mail"
    " program. These names are filled in: {names}."
)


class LetterPage(QWidget):
    """Keeps what is typed, a moment later or when the page is left."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._phrases = place.phrases
        self._shown = ""
        self._before_reset: Letter | None = None
        self.site = site_box(place, self)
        self.subject = QLineEdit(self)
        self.subject.setAccessibleName(tr("Subject"))
        self.subject.setPlaceholderText(tr("Subject"))
        self.body = QPlainTextEdit(self)
        self.body.setAccessibleName(tr("Text of the letter"))
        self.body.setTabChangesFocus(True)
        self.told = PlainLabel("", self, wrap=True, look="quiet")
        self.reset = QPushButton(self)
        self.reset.setAutoDefault(False)
        self._pause = TypingPause(self, self._keep)
        self._lay_out()
        self._load()
        self.site.currentIndexChanged.connect(self._turn)
        self.subject.textChanged.connect(lambda _: self._typed())
        self.body.textChanged.connect(self._typed)
        self.reset.clicked.connect(self._reset)

    @property
    def letter(self) -> Letter:
        """As it stands there now."""
        return Letter(self.subject.text(), self.body.toPlainText())

    def _typed(self) -> None:
        self._before_reset = None
        self._pause.start()
        self._tell()

    def _turn(self) -> None:
        self._pause.keep_now()
        self._load()

    def _load(self) -> None:
        self._shown = self.site.currentData() or ""
        self._before_reset = None
        self._show(self._phrases.letter(self._shown) if self._shown else LETTER)

    def _keep(self) -> None:
        self._pause.stop()
        if self._shown:
            self._phrases.write_letter(self._shown, self.letter)

    def _reset(self) -> None:
        """To the letter that every site begins with; once more, and the former one is back."""
        before, former = self._before_reset, self.letter
        self._show(LETTER if before is None else before)
        self._keep()
        self._before_reset = former if before is None else None
        self._tell()

    def _show(self, letter: Letter) -> None:
        for field in (self.subject, self.body):
            field.blockSignals(True)
            field.setEnabled(bool(self._shown))
        self.subject.setText(letter.subject)
        self.body.setPlainText(letter.body)
        for field in (self.subject, self.body):
            field.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        letter = self.letter
        strange = unknown(f"{letter.subject} {letter.body}", IN_LETTERS)
        tell_unknown(self.told, strange, self._shown)
        self.reset.setText(reset_words(self._before_reset is not None))
        self.reset.setEnabled(bool(self._shown))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.told, 1)
        buttons.addWidget(self.reset)
        about = tr(_ABOUT, names=listed(f"{{{name}}}" for name in IN_LETTERS))
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.site)
        layout.addWidget(PlainLabel(about, self, wrap=True))
        layout.addWidget(self.subject)
        layout.addWidget(self.body, 1)
        layout.addLayout(buttons)
