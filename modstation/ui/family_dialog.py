"""The comparison of comments that are nearly the same: who wrote them, and what differs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from modstation.core.model import Comment
from modstation.core.translation import tr, trn
from modstation.ui.body import Body
from modstation.ui.keys import Keys
from modstation.ui.labels import PlainLabel
from modstation.ui.masks import REVEAL, Masks
from modstation.ui.strips import marked_difference
from modstation.ui.theme import Theme
from modstation.ui.words import moment, name_or_guest

_LIST_PX = 260
_TEXT_PX = 15
_EDGE_PX = 24
_CHECKED = Qt.CheckState.Checked
_OWN_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Space}


class FamilyDialog(QDialog):
    """All are checked at first, the one on the screen stands above. `chosen` carries the command
    for all that are checked."""

    chosen = Signal(str)

    def __init__(
        self,
        shown: Comment,
        others: Sequence[Comment],
        keys: Keys,
        theme: Theme,
        masks: Masks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Nearly the same"))
        self.resize(min(980, parent.width() - 60), min(620, parent.height() - 60))
        self._keys = keys
        self._masks = masks
        self._comments = (shown, *others)
        self._read = {0}  # rows whose texts have stood here
        self.list = self._filled_list()
        self.ours, self.theirs = Body(_TEXT_PX, theme, self), Body(_TEXT_PX, theme, self)
        self.ours.setAccessibleName(tr("The comment on the screen"))
        self._other = PlainLabel(look="heading")
        self._count = PlainLabel(name="stripTitle")
        self._pages = QScrollArea(self)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _: self._compare())
        self.list.itemChanged.connect(lambda _: self._tell())
        masks.changed.connect(self._compare)
        self.list.setCurrentRow(min(1, self.list.count() - 1))
        self._tell()

    @property
    def checked(self) -> list[Comment]:
        """The comments that a decision is about, as they are shown here."""
        rows = range(self.list.count())
        return [self._comments[row] for row in rows if self._is_checked(row)]

    @property
    def unread(self) -> bool:
        """Whether the text of one that is checked was never shown: of those beside the comment
        on the screen, one stands here at a time."""
        rows = range(self.list.count())
        return any(self._is_checked(row) and row not in self._read for row in rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters decide; they do not look for names in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _OWN_KEYS:
                return False
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
            return
        name = self._keys.press(event)
        if name == REVEAL:
            self._masks.reveal(event)
        elif name and self.checked:
            self.chosen.emit(name)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keys.release(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compare()
        self.list.setFocus()

    def _filled_list(self) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(tr("Comments that are nearly the same"))
        made.setFixedWidth(_LIST_PX)
        for row, comment in enumerate(self._comments):
            where = tr("on the screen") if row == 0 else moment(comment.created_at)
            item = QListWidgetItem(f"{name_or_guest(comment.author_name)}\n{where}", made)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECKED)
        made.installEventFilter(self)
        return made

    def _is_checked(self, row: int) -> bool:
        return self.list.item(row).checkState() is _CHECKED

    def _compare(self) -> None:
        """Both texts with what differs marked; of the first row, only that one."""
        row = max(0, self.list.currentRow())
        self._read.add(row)
        shown, other = self._comments[0], self._comments[row]
        ours, theirs = marked_difference(self._masks.text(shown), self._masks.text(other))
        width = self._pages.viewport().width() - _EDGE_PX
        for body, html in ((self.ours, ours), (self.theirs, theirs if row else "")):
            body.show_html(html)
            body.setFixedSize(width, body.height_for(width))
        name = name_or_guest(other.author_name)
        self._other.say(tr("By {name}", name=name) if row else "")
        self.theirs.setAccessibleName(self._other.text() or tr("Nothing to compare"))

    def _tell(self) -> None:
        self._count.say(
            trn(
                len(self.checked),
                "{n} comment checked: the next decision is about all of them",
                "{n} comments checked: the next decision is about all of them",
            )
        )

    def _lay_out(self) -> None:
        page = QWidget()
        texts = QVBoxLayout(page)
        texts.setContentsMargins(12, 4, 12, 12)
        texts.addWidget(PlainLabel(tr("On the screen"), look="heading"))
        texts.addWidget(self.ours)
        texts.addSpacing(14)
        texts.addWidget(self._other)
        texts.addWidget(self.theirs)
        texts.addStretch(1)
        self._pages.setWidget(page)
        self._pages.setWidgetResizable(True)
        self._pages.setFrameShape(QScrollArea.Shape.NoFrame)
        self._pages.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        columns = QHBoxLayout()
        columns.addWidget(self.list)
        columns.addWidget(self._pages, 1)
        leave = QPushButton(tr("Leave (Esc)"), self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        hint = tr("Space takes one out. The keys that decide are those of the queue.")
        foot.addWidget(PlainLabel(hint, look="quiet"), 1)
        foot.addWidget(leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self._count)
        layout.addLayout(columns, 1)
        layout.addLayout(foot)
