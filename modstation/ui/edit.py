"""A plain-text editor in place: for a comment's own text, and for a reply to it.

What was typed is never lost by leaving: the window keeps it as a draft for that comment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from modstation.core.redact import REMOVED, without_emails, without_links, without_phones
from modstation.core.translation import tr
from modstation.ui.body import Body
from modstation.ui.canned import CannedAnswers, digit_with_control
from modstation.ui.labels import PlainLabel
from modstation.ui.phrasing import Filled
from modstation.ui.strips import marked_difference
from modstation.ui.theme import Theme

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEAST_PX, _MOST_PX = 170, 420
_INSET_PX = 40  # an edit stands within the borders of its comment
_TOOLS_PX, _WRAPPED_HINT_PX, _PAUSE_MS, _DIFFERENCE_PX = 44, 28, 150, 14


class TypingField(QPlainTextEdit):
    """Plain text, with keys that end the typing: Ctrl+Enter, Ctrl+S and Esc.

    Where it is about a comment's own text, Ctrl+Shift+X takes out what is selected; in a reply,
    Ctrl and a digit stand for a canned answer.
    """

    save = Signal()
    save_only = Signal()
    leave = Signal()
    redact = Signal()
    digit = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.leave.emit()
        elif event.key() in _ENTER and control:
            if not event.isAutoRepeat():
                self.save.emit()
        elif event.key() == Qt.Key.Key_S and control:
            if not event.isAutoRepeat():
                self.save_only.emit()
        elif event.key() == Qt.Key.Key_X and control and shift:
            self.redact.emit()
        elif (digit := digit_with_control(event)) is not None:
            self.digit.emit(digit)
        else:
            super().keyPressEvent(event)

    def begin_where_it_reads(self) -> None:
        """Qt reads such a text from the right, yet puts its lines to the left."""
        document = self.document()
        option = document.defaultTextOption()
        from_right = document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        document.setDefaultTextOption(option)

    def replace_all(self, text: str) -> None:
        """Another text in place of all of it; Ctrl+Z brings the old one back."""
        if text != self.toPlainText():
            cursor = self.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)

    def insert(self, text: str) -> None:
        """At the cursor, or in place of what is selected; Ctrl+Z takes it out again."""
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def replace_selected(self, text: str) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.insertText(text)


class Editor(QFrame):
    """Emits `saved` (or `saved_only`: without approving) with the text, or `left` with what
    stood there. `grew`: it needs another height now."""

    saved = Signal(str)
    saved_only = Signal(str)
    left = Signal(str)
    grew = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("editorFrame")
        self._original: str | None = None  # of an edit; a reply has none
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        self.field = TypingField(self)
        self.field.setObjectName("editor")
        self.field.setTabChangesFocus(True)
        self.field.save.connect(lambda: self.saved.emit(self.text))
        self.field.save_only.connect(self._save_only)
        self.field.leave.connect(lambda: self.left.emit(self.text))
        self.field.redact.connect(self._redact_selected)
        self.field.textChanged.connect(self._pause.start)
        self.difference = Body(_DIFFERENCE_PX, theme, self)
        self.difference.setAccessibleName(tr("What the edit changes"))
        self._hint = PlainLabel(look="quiet", wrap=True)
        self._tools = self._redactions()
        self.canned = CannedAnswers(self)
        self.canned.chosen.connect(lambda text: self._then_type(lambda: self.field.insert(text)))
        self.field.digit.connect(self.canned.press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._tools)
        layout.addWidget(self.canned)
        layout.addWidget(self.difference)
        layout.addLayout(self._ends())
        self.hide()

    @property
    def text(self) -> str:
        return self.field.toPlainText()

    def set_theme(self, theme: Theme) -> None:
        self.difference.set_theme(theme)

    def begin(
        self,
        text: str,
        *,
        title: str,
        save: str,
        draft: bool,
        original: str | None = None,
        answers: Sequence[Filled] = (),
    ) -> None:
        """`original`: what an edit is compared with; None for a reply, for which there may be
        canned `answers`."""
        self._original = original
        self.field.setPlainText(text)
        self.field.begin_where_it_reads()
        self.field.setAccessibleName(title)
        self._save.setText(save)
        for part in (self._tools, self._only):
            part.setVisible(original is not None)
        self.canned.offer(answers)
        self._hint.say(" ".join(_hints(draft=draft, edits=original is not None)))
        self._compare()
        self.show()
        self.field.moveCursor(
            QTextCursor.MoveOperation.End if draft else QTextCursor.MoveOperation.Start
        )
        self.field.setFocus()

    def height_for(self, width: int) -> int:
        """High enough for its text, within reason, and for what stands below it."""
        lines = sum(1 + len(line) * 9 // max(width, 1) for line in self.text.split("\n"))
        height = min(_MOST_PX, max(_LEAST_PX, lines * 24 + 80))
        if self._original is None:
            return height + (0 if self.canned.isHidden() else _TOOLS_PX)
        changes = (
            self.difference.height_for(width - _INSET_PX) if not self.difference.isHidden() else 0
        )
        self.difference.setFixedHeight(changes)
        return height + _TOOLS_PX + _WRAPPED_HINT_PX + (changes + 8 if changes else 0)

    def _compare(self) -> None:
        """What the edit changes: the original and the new text, the differences marked."""
        self._pause.stop()
        original, text = self._original, self.text
        changed = original is not None and text != original
        html = ""
        if original is not None and changed:
            before, after = marked_difference(original, text)
            html = f"<p><b>{tr('Original')}</b></p>{before}<p><b>{tr('Your edit')}</b></p>{after}"
        self.difference.show_html(html)
        self.difference.setVisible(changed)
        if self.isVisible():
            self.grew.emit()

    def _save_only(self) -> None:
        if self._original is not None:
            self.saved_only.emit(self.text)

    def _redact_selected(self) -> None:
        if self._original is not None:
            self.field.replace_selected(REMOVED)

    def _redactions(self) -> QWidget:
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(PlainLabel(tr("Remove:"), look="quiet"))
        selection = QPushButton(tr("Selection"), tools)
        selection.setToolTip(
            tr("Ctrl+Shift+X: “{words}” in place of what is selected", words=REMOVED)
        )
        selection.clicked.connect(lambda: self._then_type(self._redact_selected))
        row.addWidget(selection)
        for words, rule in (
            (tr("E-mails"), without_emails),
            (tr("Phone numbers"), without_phones),
            (tr("Links"), without_links),
        ):
            row.addWidget(self._redaction(words, rule))
        row.addStretch(1)
        return tools

    def _redaction(self, words: str, rule: Callable[[str], str]) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tr("“{words}” in place of each in the whole text", words=REMOVED))
        button.clicked.connect(
            lambda: self._then_type(lambda: self.field.replace_all(rule(self.text)))
        )
        return button

    def _then_type(self, deed: Callable[[], None]) -> None:
        deed()
        self.field.setFocus()

    def _ends(self) -> QHBoxLayout:
        self._save = QPushButton(tr("Save"), self)
        self._save.setProperty("main", True)
        self._save.clicked.connect(self.field.save)
        self._only = QPushButton(tr("Save only"), self)
        self._only.setToolTip(tr("Ctrl+S: the new text is saved, the comment stays where it is"))
        self._only.clicked.connect(self.field.save_only)
        leave = QPushButton(tr("Leave"), self)
        leave.clicked.connect(self.field.leave)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        for button in (leave, self._only, self._save):
            row.addWidget(button)
        return row


def _hints(*, draft: bool, edits: bool) -> list[str]:
    """What the keys do, and what becomes of a text."""
    said = [tr("Your draft is back.")] if draft else []
    if not edits:
        return [*said, tr("Ctrl+Enter: send reply."), tr("Esc: leave, text kept.")]
    return [
        *said,
        tr("Ctrl+Enter: save and approve."),
        tr("Ctrl+S: save only."),
        tr("Esc: leave, text kept."),
        tr("WordPress keeps no original; ModStation keeps it here."),
    ]
