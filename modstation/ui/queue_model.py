"""The queue as a table model over plain numbers, so that its length costs nothing.

Only what is on the screen is ever read: rows are fetched in chunks when they are asked for and
kept in a small cache. A key must not become slower with the queue, hence no walk over all rows:
even the place of a row is looked for near the place where it was last.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from html import escape

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from modstation.core.marks import in_words
from modstation.core.translation import tr
from modstation.desk.views import QueueRow
from modstation.ui.invisible import visible
from modstation.ui.richtext import plain
from modstation.ui.score_bars import words
from modstation.ui.words import name_or_guest, percent

CHUNK = 64
KEPT = 512
ROW_ROLE = Qt.ItemDataRole.UserRole
PICKED_ROLE = Qt.ItemDataRole.UserRole + 1

Rows = Callable[[Sequence[int]], list[QueueRow]]
Shown = Callable[[QueueRow], QueueRow]
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class QueueModel(QAbstractTableModel):
    """Numbers of queued comments in the order of the screen.

    A row may be `gone`: decided elsewhere while the moderator looks at it. It stays, dimmed,
    until the window takes it away.
    """

    def __init__(
        self, rows: Rows, parent: QObject | None = None, *, shown: Shown = lambda row: row
    ) -> None:
        """`shown` makes of a row what is shown of it."""
        super().__init__(parent)
        self._fetch = rows
        self._shown = shown
        self._numbers = array("q")
        self._cache: OrderedDict[int, QueueRow] = OrderedDict()
        self._gone: set[int] = set()
        self._picked: set[int] = set()
        self._removed: set[int] = set()
        self._highest = 0

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._numbers):
            return None
        if role == PICKED_ROLE:
            return self._numbers[index.row()] in self._picked
        if role not in {
            ROW_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return None
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row)
        row = self._shown(row)
        if role == ROW_ROLE:
            return row
        return _spoken(row, picked=row.n in self._picked)

    # What the window asks

    def __len__(self) -> int:
        return len(self._numbers)

    def number(self, place: int) -> int | None:
        return self._numbers[place] if 0 <= place < len(self._numbers) else None

    def row(self, place: int) -> QueueRow | None:
        """The row at a place; None if the desk does not know it any more."""
        number = self._numbers[place]
        known = self._cache.get(number)
        if known is None:
            self._load(place)
            known = self._cache.get(number)
        else:
            self._cache.move_to_end(number)
        return known

    def look(self, place: int) -> tuple[QueueRow | None, bool, bool]:
        """What is shown of a row, and whether it is gone and picked: all at once, for painting."""
        row, number = self.row(place), self._numbers[place]
        shown = self._shown(row) if row is not None else None
        return shown, number in self._gone, number in self._picked

    def place(self, number: int, near: int = 0) -> int | None:
        """Where a number stands; looked for around `near` before anywhere else.

        What is known to be absent (taken out here, or newer than all) is not looked for at all.
        """
        if number in self._removed or number > self._highest:
            return None
        low = max(0, near - CHUNK)
        for place in range(low, min(len(self._numbers), near + CHUNK)):
            if self._numbers[place] == number:
                return place
        try:
            return self._numbers.index(number)
        except ValueError:
            return None

    def is_gone(self, number: int) -> bool:
        return number in self._gone

    # What the window does

    def reset(self, numbers: array[int]) -> None:
        self.beginResetModel()
        self._numbers = numbers
        self._cache.clear()
        self._gone.clear()
        self._removed.clear()
        self._highest = max(numbers, default=0)
        self.endResetModel()

    def remove(self, place: int) -> int:
        self.beginRemoveRows(_NOWHERE, place, place)
        number = self._numbers.pop(place)
        self._cache.pop(number, None)
        self._gone.discard(number)
        self._removed.add(number)
        self.endRemoveRows()
        return number

    def insert(self, place: int, numbers: Iterable[int]) -> None:
        fresh = array("q", numbers)
        if not fresh:
            return
        self.beginInsertRows(_NOWHERE, place, place + len(fresh) - 1)
        self._numbers[place:place] = fresh
        self._removed.difference_update(fresh)
        self._highest = max(self._highest, max(fresh))
        self.endInsertRows()

    def refresh(self, number: int, place: int) -> None:
        """The row's content may have changed: read it again when it is next drawn."""
        self._cache.pop(number, None)
        self._gone.discard(number)
        self._changed(place)

    def outdate(self, numbers: Iterable[int]) -> None:
        """What is known of these rows is old: read those that are drawn again."""
        known = [number for number in numbers if self._cache.pop(number, None) is not None]
        if known:
            self.show_anew()

    def show_anew(self) -> None:
        """Another thing is shown of the same rows."""
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, 0))

    def outdate_all(self) -> None:
        self.outdate(list(self._cache))

    def mark_picked(self, numbers: Iterable[int]) -> None:
        """These are picked, and no others."""
        self._picked = set(numbers)
        if self._numbers:
            last = self.index(len(self._numbers) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [PICKED_ROLE])

    def mark_gone(self, number: int, place: int) -> None:
        self._gone.add(number)
        self._changed(place)

    def _changed(self, place: int) -> None:
        index = self.index(place, 0)
        self.dataChanged.emit(index, index)

    def _load(self, place: int) -> None:
        """Read the chunk around a place, beginning a little before it: one scrolls both ways."""
        first = max(0, place - CHUNK // 4)
        wanted = [n for n in self._numbers[first : first + CHUNK] if n not in self._cache]
        for row in self._fetch(wanted):
            self._cache[row.n] = row
        while len(self._cache) > KEPT:
            self._cache.popitem(last=False)


def _spoken(row: QueueRow, *, picked: bool) -> str:
    """The row for those who listen: what is marked in it, who wrote it, how it begins."""
    parts = [tr("picked")] if picked else []
    if row.conflict:
        parts.append(tr("conflict"))
    if row.refused:
        parts.append(tr("refused"))
    if row.risk is not None and row.over:
        parts.append(f"{words(row.label)} {percent(row.risk)}")
    if row.marks:
        parts.append(in_words(row.marks))
    return ", ".join([*parts, f"{name_or_guest(row.author_name)}: {plain(row.excerpt, 120)}"])


def _tip(row: QueueRow) -> str:
    """Why it stands there, and its marks. Names come from outside: the tip is given as HTML in
    which they are words, or Qt would guess at what they are."""
    marks = in_words(row.marks)
    lines = [row.why, f"{marks[0].upper()}{marks[1:]}." if marks else ""]
    return "".join(f"<p>{escape(visible(line))}</p>" for line in lines if line)
