"""The letter to an author: looked over, changed, then copied or handed to the mail program.

It is never sent from here, and never kept: what is in it leaves by the clipboard or by the mail
program, when the moderator says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.mailing import can_be_written_to, composed, mailto, with_reason, without_body
from modstation.core.phrases import Letter
from modstation.core.policy import Policy, Reason
from modstation.core.translation import mark, tr
from modstation.ui.edit import TypingField
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel, set_look
from modstation.ui.words import name_or_guest

_TOO_LONG = mark(
    "This is longer than mail programs take from others: the text will be copied, to be pasted"
    " there."
)
_KEYS = mark("Ctrl and a digit: another reason. Nothing is sent from here.")
_PASTE = mark("The mail program has the address and the subject; the text is copied: paste it.")


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a letter is about: to whom, why, and what is filled in. `reason` is the code of the
    reason that was given, or is the most likely one; "" for none."""

    name: str
    email: str
    reason: str
    policy: Policy
    template: Letter
    values: Mapping[str, str]


class LetterDialog(QDialog):
    """Subject and text as the site's template has them, filled in; both may be changed."""

    def __init__(self, occasion: Occasion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("letter")
        self.setWindowTitle(tr("Letter to the author"))
        self.resize(min(720, parent.width() - 60), min(560, parent.height() - 60))
        self._occasion = occasion
        self._email = occasion.email if can_be_written_to(occasion.email) else ""
        self.reason = self._reasons()
        self.subject = QLineEdit(self)
        self.subject.setAccessibleName(tr("Subject"))
        self.body = TypingField(self)
        self.body.setObjectName("letterText")
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(tr("Text of the letter"))
        self.told = PlainLabel("", self, wrap=True, look="quiet")
        self._filled = Letter("", "")  # as it was before somebody wrote in it
        self._sentence = ""  # of the reason, as it stands in the text
        self._lay_out()
        self._fill()
        self.body.begin_where_it_reads()
        self._wire()
        self._tell_length()
        self.body.setFocus()

    @property
    def letter(self) -> Letter:
        """As it stands there now."""
        return Letter(self.subject.text(), self.body.toPlainText())

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.letter.body)
        self._tell(tr("The text is copied."))

    def hand_over(self) -> None:
        """Let the mail program begin an e-mail with it; somebody sends it there, or does not."""
        if not self._email:
            return
        letter = self.letter
        whole = mailto(self._email, letter)
        if not whole:
            QGuiApplication.clipboard().setText(letter.body)
        url = QUrl.fromEncoded(QByteArray((whole or without_body(self._email, letter)).encode()))
        if not QDesktopServices.openUrl(url):
            self._tell(tr("No mail program could be opened. The text can be copied."), bad=True)
        elif whole:
            self._tell(tr("The mail program has the letter: it is sent from there, or not at all."))
        else:
            self._tell(tr(_PASTE))

    def _reasons(self) -> QComboBox:
        """Those of the site, and the one that was given, should it not be offered any more."""
        policy, given = self._occasion.policy, self._occasion.reason
        box = QComboBox(self)
        box.setAccessibleName(tr("Reason"))
        box.addItem(tr("No reason"), "")
        for reason in policy.offered:
            box.addItem(f"{reason.digit} {tr(reason.name)}", reason.code)
        if box.findData(given) < 0 and given in policy.known:
            box.addItem(tr(policy.known[given].name), given)
        box.setCurrentIndex(max(0, box.findData(given)))
        return box

    @property
    def _chosen(self) -> Reason | None:
        return self._occasion.policy.known.get(self.reason.currentData() or "")

    def _fill(self) -> None:
        """With the chosen reason. What somebody wrote meanwhile stays."""
        chosen, untouched = self._chosen, self.letter == self._filled
        sentence = chosen.public if chosen is not None else ""
        wanted: Letter | None
        if untouched:
            values = {**self._occasion.values, "reason": sentence}
            wanted = composed(self._occasion.template, values, self._email)
        else:
            wanted = with_reason(self.letter, self._sentence, sentence)
        if wanted is None:
            self._tell(tr("You have changed the text: put the reason into it yourself."))
            return
        self._sentence = sentence
        self._write(wanted)
        if untouched:
            self._filled = self.letter  # as the fields have it, should they have changed a line end

    def _write(self, letter: Letter) -> None:
        if letter.subject != self.subject.text():
            self.subject.setText(letter.subject)
            self.subject.setCursorPosition(0)
        if self.body.document().isEmpty():
            self.body.setPlainText(letter.body)  # Ctrl+Z leads back to this, not to nothing
        else:
            self.body.replace_all(letter.body)

    def _choose(self, digit: int) -> None:
        """The reason on that digit; 0 is for none."""
        reason = self._occasion.policy.find(str(digit)) if digit else None
        if reason is not None or not digit:
            self.reason.setCurrentIndex(self.reason.findData(reason.code if reason else ""))

    def _tell_length(self) -> None:
        fits = not self._email or bool(mailto(self._email, self.letter))
        self._tell(tr(_KEYS if fits else _TOO_LONG))

    def _tell(self, words: str, bad: bool = False) -> None:
        set_look(self.told, "bad", bad)
        self.told.say(words)

    def _wire(self) -> None:
        self.reason.currentIndexChanged.connect(lambda _: self._fill())
        self.subject.textChanged.connect(self._tell_length)
        self.body.textChanged.connect(self._tell_length)
        self.body.save.connect(self.hand_over)
        self.body.leave.connect(self.reject)
        self.body.digit.connect(self._choose)
        for keys, deed in (
            ("Ctrl+Return", self.hand_over),
            ("Ctrl+Enter", self.hand_over),
            ("Ctrl+Shift+C", self.copy),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, deed)
            shortcut.setAutoRepeat(False)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        fields.setColumnStretch(1, 1)
        rows = (
            (tr("To", about="of a letter"), PlainLabel(self._to(), self, wrap=True)),
            (tr("Reason"), self.reason),
            (tr("Subject"), self.subject),
        )
        for row, (words, widget) in enumerate(rows):
            fields.addWidget(PlainLabel(words, self, look="quiet"), row, 0)
            fields.addWidget(widget, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(fields)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.told)
        layout.addLayout(self._ends())

    def _to(self) -> str:
        name, email = name_or_guest(self._occasion.name), visible(self._occasion.email)
        if self._email:
            return tr("{name}, {email}", name=name, email=email)
        if email:
            return tr("{name}: “{email}” is no e-mail address.", name=name, email=email)
        return tr("{name} left no e-mail address.", name=name)

    def _ends(self) -> QHBoxLayout:
        mail = self._button(tr("Open in the mail program (Ctrl+Enter)"), self.hand_over)
        mail.setProperty("main", True)
        mail.setEnabled(bool(self._email))
        if not self._email:
            mail.setToolTip(tr("There is no e-mail address to write to."))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._button(tr("Copy (Ctrl+Shift+C)"), self.copy))
        row.addWidget(mail)
        row.addWidget(self._button(tr("Close (Esc)"), self.reject))
        return row

    def _button(self, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)  # Enter in the subject opens nothing
        button.clicked.connect(deed)
        return button
