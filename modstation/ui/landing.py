"""What was decided without the line and has landed since: conflicts on top, to be settled here."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from modstation.core.policy import Policy
from modstation.core.translation import mark, tr
from modstation.desk.views import Conflict, HistoryRow, Landed
from modstation.ui.history import PastModel, past_table
from modstation.ui.invisible import visible
from modstation.ui.keys import Keys
from modstation.ui.labels import PlainLabel
from modstation.ui.landed_strip import landed_words
from modstation.ui.richtext import plain
from modstation.ui.strips import ConflictStrip
from modstation.ui.theme import Theme
from modstation.ui.words import name_or_guest

_HEADS = (mark("Author"), mark("Decided"), mark("Now"), mark("Comment"))
_WIDTHS = (150, 200, 300)
_SETTLING = {"mine": True, "theirs": False}
_TURNING = {"page-down": 1, "page-up": -1}


class LandingDialog(QDialog):
    """`settle` carries a conflict and whether the moderator's decision is to be kept; `chosen`
    the number of the comment whose card is wanted, and closes."""

    settle = Signal(object, bool)
    chosen = Signal(int)

    def __init__(
        self, policy_of: Callable[[str], Policy], keys: Keys, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What went through"))
        self.resize(min(1060, parent.width() - 60), min(640, parent.height() - 60))
        self._policy_of = policy_of
        self._keys = keys
        self._conflicts: dict[int, Conflict] = {}
        self.model = PastModel(_HEADS, _cells, self)
        self.table = past_table(self.model, tr("What was decided offline"), _WIDTHS, self)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _: self._choose())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._compare())
        self.head = PlainLabel(name="stripTitle", wrap=True)
        self.said = PlainLabel(look="quiet", wrap=True)
        self.strip = ConflictStrip(theme, self)
        self.strip.mine.connect(lambda: self._settle(True))
        self.strip.theirs.connect(lambda: self._settle(False))
        self._page = QScrollArea(self)
        self._lay_out()

    def show_landed(
        self, landed: Landed, rows: list[HistoryRow], conflicts: Sequence[Conflict]
    ) -> None:
        """Bring it up to what is so by now; who reads a line goes on reading it."""
        self._conflicts = {conflict.mine.seq: conflict for conflict in conflicts}
        self.head.say(f"{landed_words(landed)}.")
        if rows != self.model.rows:
            place = self._place_in(rows)
            self.model.show_rows(rows)
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._compare()

    def _place_in(self, rows: list[HistoryRow]) -> int:
        """Where the line that is being read stands among these; where it was settled, that of the
        next conflict."""
        at, before = max(0, self.table.currentIndex().row()), self._row()
        seqs = [row.seq for row in rows]
        if before is not None and before.seq in seqs:
            return seqs.index(before.seq)
        unsettled = sum(seq in self._conflicts for seq in seqs)
        return max(0, min(at, unsettled - 1))

    def tell(self, text: str) -> None:
        self.said.say(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a conflict are those of the card, and turn its pages; all others are the
        table's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            name = self._keys.press(event) or ""
            if name in _SETTLING:
                self._settle(_SETTLING[name])
                return True
            if name in _TURNING and self._conflict() is not None:
                bar = self._page.verticalScrollBar()
                bar.setValue(bar.value() + _TURNING[name] * bar.pageStep())
                return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            self._keys.release(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.table.setFocus()

    def _lay_out(self) -> None:
        self._page.setWidget(self.strip)
        self._page.setFrameShape(QScrollArea.Shape.NoFrame)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The strip is as wide as the room beside the bar, whether it needs one or not.
        self._page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show = QPushButton(tr("Show the comment (Enter)"), self)
        show.clicked.connect(self._choose)
        show.setDefault(True)
        close = QPushButton(tr("Close (Esc)"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(show)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._page, 1)
        layout.addLayout(foot)

    def _row(self) -> HistoryRow | None:
        place = self.table.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def _conflict(self) -> Conflict | None:
        row = self._row()
        return self._conflicts.get(row.seq) if row is not None else None

    def _compare(self) -> None:
        """Both versions of the conflict in the line that is chosen; of other lines, nothing."""
        conflict = self._conflict()
        self._page.setVisible(conflict is not None)
        if conflict is not None:
            self.strip.tell(conflict.mine, conflict.now, self._policy_of(conflict.now.site))
            self._fit()

    def _fit(self) -> None:
        if not self._page.isHidden():
            width = self._page.viewport().width()
            self.strip.setFixedSize(width, self.strip.place(width))

    def _settle(self, mine: bool) -> None:
        conflict = self._conflict()
        if conflict is None:
            self.tell(tr("There is no conflict in this line."))
        else:
            self.settle.emit(conflict, mine)
            self.table.setFocus()  # a button with the keys would settle the next one as well

    def _choose(self) -> None:
        row = self._row()
        if row is not None:
            self.accept()
            self.chosen.emit(row.n)


def _cells(row: HistoryRow) -> tuple[str, ...]:
    words = tr("(deleted on the site)") if row.deleted else plain(row.excerpt, 120) or tr("(empty)")
    done = tr("{done}: {why}", done=row.done, why=visible(row.why)) if row.why else row.done
    return (name_or_guest(row.author_name), done, visible(row.way), words)
