"""The site's own list of disallowed words: to read, and for administrators to change.

What changes is shown before it is written; nothing is written by leaving.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.disallowed import (
    Difference,
    Disallowed,
    applied,
    complaints,
    difference,
    lines_of,
)
from modstation.core.translation import mark, tr, trn
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel, set_look

_ABOUT = mark(
    "WordPress looks for each of these lines anywhere in a new comment, its author's name, e-mail, "
    "website, address and browser, as a part of any of them: troll@x.test also catches "
    "notatroll@x.test, and 1.2.3.4 also 11.2.3.45. What it finds goes to the trash. To keep one "
    "person out, block them instead: a block compares whole values."
)
_CTRL_ENTER = Qt.Modifier.CTRL | Qt.Key.Key_Return


class Stage(Enum):
    AWAY = auto()  # nothing is known of the list, or not yet
    SHOWN = auto()
    EDITED = auto()
    REVIEWED = auto()  # the difference is shown
    WRITING = auto()


class DisallowedDialog(QDialog):
    """`written` carries a Difference that is to be written; `again` wants the list anew."""

    written = Signal(object)
    again = Signal()

    def __init__(self, site: str, user: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Disallowed words of {site}", site=site))
        self.resize(min(720, parent.width() - 40), min(600, parent.height() - 40))
        self._user = user
        self._known = Disallowed(())
        self._wanted = Difference()
        self._warned = False
        self.stage = Stage.AWAY
        self.state = PlainLabel(wrap=True)
        self.list = QPlainTextEdit(self)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(tr("Disallowed words, one a line"))
        self.list.textChanged.connect(self._typed)
        self.changes = QPlainTextEdit(self)
        self.changes.setReadOnly(True)
        self.changes.setAccessibleName(tr("What will be written"))
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(tr(_ABOUT), wrap=True, look="quiet"))
        layout.addWidget(self.state)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.changes, 1)
        layout.addLayout(self._foot())
        self.wait()

    @property
    def digest(self) -> str:
        """That of the list which is changed."""
        return self._known.digest

    # what the site says ------------------------------------------------------------------------

    def wait(self) -> None:
        self._turn(Stage.AWAY, tr("Asking the site…"))

    def show_list(self, found: Disallowed, said: str = "") -> None:
        """The list as it is; `said` goes before what there is to say about it."""
        self._known = found
        self._set_text(found.lines)
        self._turn(Stage.SHOWN, f"{said} {self._about_list(found)}".strip())
        self.list.setFocus()

    def show_missing(self, why: str, *, bad: bool = True) -> None:
        """The list cannot be had."""
        self._turn(Stage.AWAY, why, bad=bad)
        self.again_button.show()

    def show_moved(self, now: Disallowed) -> None:
        """Somebody else was faster: the same change, but of the list as it is now."""
        self._known = now
        after = applied(now.lines, self._wanted)
        self._wanted = difference(now.lines, after)
        if not self._wanted:
            self.show_list(now, tr("The list has what you wanted by now."))
            return
        self._set_text(after)
        self._review(tr("Somebody else has changed the list meanwhile: nothing was written."))

    def show_refusal(self, why: str) -> None:
        """It could not be written; what was typed stays."""
        self._turn(Stage.EDITED, why, bad=True)

    # what somebody does ------------------------------------------------------------------------

    def edit(self) -> None:
        if self.stage is Stage.SHOWN and self._known.may_write:
            words = tr("One line each. Nothing is written before you have seen what changes.")
            self._turn(Stage.EDITED, words)
            self.list.setFocus()

    def go_on(self) -> None:
        """From the edit to what it changes, and from there to the site."""
        if self.stage is Stage.REVIEWED:
            self._turn(Stage.WRITING, tr("Writing to the site…"))
            self.written.emit(self._wanted)
        elif self.stage is Stage.EDITED:
            self._wanted = difference(self._known.lines, self._lines())
            if not self._wanted:
                self._turn(Stage.EDITED, tr("Nothing was changed."))
            elif wrong := complaints(self._wanted):
                self._turn(Stage.EDITED, "\n".join(map(visible, wrong)), bad=True)
            else:
                self._review()

    def reject(self) -> None:
        """A step back; from the list itself, away. What was typed goes only when asked twice."""
        if self.stage is Stage.REVIEWED:
            self._turn(Stage.EDITED, "")
            self.list.setFocus()
        elif self.stage is not Stage.EDITED:
            super().reject()
        elif self._lines() == self._known.lines or self._warned:
            self.show_list(self._known)
        else:
            self._say(tr("Esc once more drops what you have changed."), bad=True)
            self._warned = True

    # ------------------------------------------------------------------------------------------

    def _review(self, said: str = "") -> None:
        added = [f"+ {visible(line)}" for line in self._wanted.added]
        removed = [f"− {visible(line)}" for line in self._wanted.removed]
        self.changes.setPlainText("\n".join([*added, *removed]))
        counts = [
            trn(len(added), "{n} line comes.", "{n} lines come.") if added else "",
            trn(len(removed), "{n} line goes.", "{n} lines go.") if removed else "",
        ]
        self._turn(Stage.REVIEWED, " ".join(filter(None, [said, *counts])), bad=bool(said))
        self.changes.setFocus()

    def _turn(self, stage: Stage, words: str, *, bad: bool = False) -> None:
        self.stage = stage
        self._warned = False
        self.list.setReadOnly(stage is not Stage.EDITED)
        reviewing = stage in (Stage.REVIEWED, Stage.WRITING)
        self.list.setVisible(not reviewing)
        self.list.setEnabled(stage is not Stage.AWAY)
        self.changes.setVisible(reviewing)
        self.again_button.hide()
        self.edit_button.setVisible(stage is Stage.SHOWN and self._known.may_write)
        self.next_button.setVisible(stage in (Stage.EDITED, Stage.REVIEWED))
        last = stage is Stage.REVIEWED
        self.next_button.setText(
            tr("Write to the site (Ctrl+Enter)") if last else tr("Show what changes (Ctrl+Enter)")
        )
        inside = stage in (Stage.EDITED, Stage.REVIEWED)
        self.leave_button.setText(tr("Back (Esc)") if inside else tr("Close (Esc)"))
        self._say(words, bad=bad)

    def _say(self, words: str, *, bad: bool = False) -> None:
        set_look(self.state, "bad", bad)
        self.state.say(words)
        self.state.show_if(bool(words))

    def _typed(self) -> None:
        if self.stage is Stage.EDITED and self._warned:
            self._turn(Stage.EDITED, "")

    def _about_list(self, found: Disallowed) -> str:
        empty = tr("The list is empty.")
        count = trn(len(found.lines), "{n} line.", "{n} lines.") if found.lines else empty
        if found.may_write:
            return count
        if not found.digest:
            too_old = tr("The companion plugin of this site is too old to change it from here.")
            return f"{count} {too_old}"
        only = tr(
            "Only administrators of the site can change it; the account {user} can read it.",
            user=self._user,
        )
        return f"{count} {only}"

    def _lines(self) -> tuple[str, ...]:
        # Not toPlainText(): that makes ordinary spaces of those that do not break.
        return lines_of(self.list.document().toRawText().replace("\u2029", "\n"))

    def _set_text(self, lines: tuple[str, ...]) -> None:
        self.list.setPlainText("\n".join(lines))

    def _make_buttons(self) -> None:
        self.again_button = self._button(tr("Ask again (F5)"), self.again.emit)
        self.edit_button = self._button(tr("Change the list (E)"), self.edit)
        self.next_button = self._button("", self.go_on)
        self.next_button.setProperty("main", True)
        self.leave_button = self._button("", self.reject)
        keys = ((Qt.Key.Key_F5, self._ask), (Qt.Key.Key_E, self.edit), (_CTRL_ENTER, self.go_on))
        for key, call in keys:
            QShortcut(QKeySequence(key), self, call).setAutoRepeat(False)

    def _ask(self) -> None:
        if self.again_button.isVisible():
            self.again.emit()

    def _button(self, words: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(call)
        return button

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.again_button, self.edit_button, self.next_button, self.leave_button):
            row.addWidget(button)
        return row
