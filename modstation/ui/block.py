"""The block strip: by which mark to block an author, for how long, and what else goes with it.

A block can be lifted again, so it asks in place, by keys, and never in a dialog. What is public is
trashed only after its key was pressed twice.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.blocks import FIELD_WORDS, Marks, proposed
from modstation.core.model import Comment
from modstation.core.translation import mark, tr
from modstation.desk.blocking import Sight
from modstation.ui.block_words import LENGTHS, caution, pending_words, public_words, reach_words
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel, set_look

FIELDS = ("email", "ip", "name", "domain", "network", "user")
_WHY_NOT = {
    "email": mark("no e-mail was given"),
    "domain": mark("no e-mail was given"),
    "ip": mark("the site stored no address"),
    "network": mark("the site stored no address"),
    "name": mark("no name was given"),
    "user": mark("a guest wrote it"),
}


@dataclass(frozen=True, slots=True)
class BlockWish:
    """`seconds`: how long, None for ever."""

    field: str
    trash_pending: bool
    trash_published: bool = False
    seconds: int | None = None


class BlockStrip(QFrame):
    """Emits `wanted` with a BlockWish, or `left`; `chosen` with the field whose counts it wants
    to be shown, and `grew` when it needs another height."""

    wanted = Signal(object)
    left = Signal()
    chosen = Signal(str)
    grew = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("blockStrip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = PlainLabel(name="stripTitle", wrap=True)
        self._where = PlainLabel(wrap=True, look="quiet")
        self._reach = PlainLabel(wrap=True)
        self._group, self._lengths = QButtonGroup(self), QButtonGroup(self)
        self._choices = {field: QRadioButton(self) for field in FIELDS}
        self._trash, self._public = QCheckBox(self), QCheckBox(self)
        self._armed = False  # one press of P: the next one counts
        self._sights: dict[str, Sight] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._where)
        for number, field in enumerate(FIELDS):
            layout.addWidget(self._kept(self._choices[field]))
            self._group.addButton(self._choices[field], number)
        layout.addWidget(self._reach)
        layout.addSpacing(4)
        layout.addLayout(self._length_row())
        layout.addWidget(self._kept(self._trash))
        layout.addWidget(self._kept(self._public))
        layout.addLayout(self._buttons())
        self._group.idClicked.connect(lambda _: self._tell())
        self._public.clicked.connect(lambda _: self._toggle_public(clicked=True))
        self.hide()

    def begin(self, comment: Comment, *, by_site: bool) -> None:
        """Offer the author's marks. `by_site`: the site blocks by itself."""
        self._sights = {}
        who = visible(comment.author_name) or tr("this author")
        self._title.say(tr("Block {who}", who=who))
        self._where.say(_where(by_site))
        marks = Marks.of(comment)
        for number, field in enumerate(FIELDS, 1):
            value = proposed(marks, field)
            careful = caution(field, value)
            words = visible(value)[:60] if value else f"– {tr(_WHY_NOT[field])}"
            name = _upper(tr(FIELD_WORDS[field]))
            careful = f"  ({careful})" if careful else ""
            self._choices[field].setText(f"{number}   {name}:  {words}{careful}")
            self._choices[field].setEnabled(bool(value))
        first = next((field for field in FIELDS if self._choices[field].isEnabled()), None)
        if first:
            self._choices[first].setChecked(True)
        self._lengths.button(len(LENGTHS) - 1).setChecked(True)
        self._trash.setChecked(True)
        self.show()
        self.setFocus()
        self._tell()

    def show_sight(self, field: str, sight: Sight) -> None:
        """What a block by that field would hit."""
        self._sights[field] = sight
        if field == self.field:
            self._show_counts()

    @property
    def field(self) -> str | None:
        number = self._group.checkedId()
        return FIELDS[number] if number >= 0 and self._choices[FIELDS[number]].isEnabled() else None

    @property
    def trash_pending(self) -> bool:
        return self._trash.isChecked()

    @property
    def trash_published(self) -> bool:
        return self._public.isChecked()

    @property
    def seconds(self) -> int | None:
        return LENGTHS[max(0, self._lengths.checkedId())].seconds

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not event.isAutoRepeat():
            self._press(key)
        # While the strip asks, no key may decide anything else.
        event.accept()

    def _press(self, key: int) -> None:
        lengths = {length.key: number for number, length in enumerate(LENGTHS)}
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._do()
        elif key in {Qt.Key.Key_T, Qt.Key.Key_Space}:
            self._trash.toggle()
        elif key == Qt.Key.Key_P:
            self._toggle_public(clicked=False)
        elif key in lengths:
            self._lengths.button(lengths[key]).setChecked(True)
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(FIELDS):
            self._choose(key - Qt.Key.Key_1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left}:
            self._step(1 if key in {Qt.Key.Key_Down, Qt.Key.Key_Right} else -1)

    def _length_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(PlainLabel(tr("For:")))
        for number, length in enumerate(LENGTHS):
            button = QRadioButton(f"{Qt.Key(length.key).name[4:]}   {tr(length.words)}", self)
            self._lengths.addButton(button, number)
            row.addWidget(self._kept(button))
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        hint = PlainLabel(tr("1 to 6 or arrows choose, Enter blocks, Esc leaves"), wrap=True)
        hint.setProperty("quiet", True)
        row.addWidget(hint, 1)
        for text, call, main in (
            (tr("Leave"), self.left.emit, False),
            (tr("Block"), self._do, True),
        ):
            button = QPushButton(text, self)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("main", main)
            button.clicked.connect(lambda _=False, call=call: call())
            row.addWidget(button)
        return row

    def _kept(self, button: QWidget) -> QWidget:
        """The strip keeps the focus: its keys work whatever was clicked."""
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _do(self) -> None:
        if self.field is not None:
            wish = BlockWish(self.field, self.trash_pending, self.trash_published, self.seconds)
            self.wanted.emit(wish)

    def _choose(self, number: int) -> None:
        choice = self._choices[FIELDS[number]]
        if choice.isEnabled():
            choice.setChecked(True)
            self._tell()

    def _step(self, by: int) -> None:
        at = self._group.checkedId()
        for _ in FIELDS:
            at = (at + by) % len(FIELDS)
            if self._choices[FIELDS[at]].isEnabled():
                self._choose(at)
                return

    def _toggle_public(self, *, clicked: bool) -> None:
        """On with the second press, off with one."""
        on = self.trash_published != clicked  # a click has toggled it already
        sight = self._sights.get(self.field or "")
        if on or not (sight and sight.published):
            self._armed, chosen = False, False
        else:
            chosen, self._armed = self._armed, not self._armed
        self._public.setChecked(chosen)
        self._show_counts()

    def _tell(self) -> None:
        """Another field: what was meant for the last one does not count for it."""
        self._armed = False
        self._public.setChecked(False)
        self._show_counts()
        if self.field is not None and self.field not in self._sights:
            self.chosen.emit(self.field)

    def _show_counts(self) -> None:
        field = self.field
        sight = self._sights.get(field or "")
        self._trash.setText(f"T   {pending_words(sight)}")
        public = public_words(sight, armed=self._armed, wanted=self.trash_published)
        self._public.setText(f"P   {public}")
        self._public.setEnabled(bool(sight and sight.published))
        self._reach.say(reach_words(field, sight) if field else "")
        set_look(self._reach, "bad", bool(sight and sight.wide))
        set_look(self._reach, "quiet", not (sight and sight.wide))
        if field:
            said = tr("Block the author by {field}.", field=tr(FIELD_WORDS[field]))
            parts = [said, self._trash.text()[4:] if self.trash_pending else "", self._reach.text()]
            self.setAccessibleName(" ".join(part for part in parts if part))
        self.grew.emit()


def _where(by_site: bool) -> str:
    if by_site:
        return tr("The site itself puts into the trash what they write from now on.")
    return tr(
        "Local block: this site cannot block by itself, so what they write is trashed at each"
        " sync of this workstation."
    )


def _upper(words: str) -> str:
    return words[:1].upper() + words[1:]
