"""The page of reasons: what a site offers, on which digits, and what an author may be told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from modstation.core.policy import Policy
from modstation.core.reasons import Row, complaints, free_digit, rows_of
from modstation.core.translation import mark, tr
from modstation.desk.workplace import Workplace
from modstation.ui.labels import PlainLabel, set_look
from modstation.ui.preferences.sites import site_box

_HEADS = (mark("Digit"), mark("Name"), mark("What an author may be told"))
_DIGIT, _NAME, _PUBLIC = range(3)
_CODE, _KEPT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ABOUT = mark(
    "A digit trashes for its reason; after D it names the reason of what was trashed. "
    "Enter or F2 changes a field, Insert adds a reason, Delete takes one out."
)
_NOT_KEPT = mark("Nothing is kept until this is put right.")


class ReasonsTable(QTableWidget):
    """A reason a line; Enter opens the field it stands on, and closes no dialog. `added` and
    `removed` are wishes."""

    added = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, len(_HEADS), parent)
        self.setHorizontalHeaderLabels([tr(head) for head in _HEADS])
        self.setAccessibleName(tr("Reasons of the site"))
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        head.setSectionResizeMode(_PUBLIC, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(_DIGIT, 56)
        self.setColumnWidth(_NAME, 190)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the field has had the key already
        elif event.key() in _ENTER and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Insert:
            self.added.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def rows(self) -> list[Row]:
        """What stands in the table now."""
        return [self._row(line) for line in range(self.rowCount())]

    def write(self, rows: list[Row]) -> None:
        """Fill the table anew."""
        self.setRowCount(0)
        for row in rows:
            self.append(row)
        self.setCurrentCell(0, _NAME)

    def append(self, row: Row) -> None:
        line = self.rowCount()
        self.blockSignals(True)
        self.insertRow(line)
        for column, text in enumerate((row.digit, row.name, row.public)):
            item = QTableWidgetItem(_shown(text) if column == _NAME else text)
            item.setData(_CODE, row.code)
            item.setData(_KEPT, text)
            self.setItem(line, column, item)
        self.blockSignals(False)

    def take_codes(self, policy: Policy) -> None:
        """What was new has its code now; nothing else is touched, for a field may be open."""
        self.blockSignals(True)
        for line in range(self.rowCount()):
            item = self._item(line, _DIGIT)
            reason = policy.find(item.text().strip())
            item.setData(_CODE, reason.code if reason is not None else "")
        self.blockSignals(False)

    def _row(self, line: int) -> Row:
        digit, name, public = (self._item(line, column) for column in range(len(_HEADS)))
        kept = name.data(_KEPT)
        called = kept if name.text() == _shown(kept) else name.text()
        return Row(digit.text(), called, public.text(), digit.data(_CODE))

    def _item(self, line: int, column: int) -> QTableWidgetItem:
        item = self.item(line, column)
        assert item is not None  # each line is written whole
        return item


def _shown(name: str) -> str:
    """What a reason is called here. Kept is what the policy calls it, whatever one reads."""
    return tr(name) if name else ""


class ReasonsPage(QWidget):
    """Keeps the reasons as they are written, as soon as they make sense; `changed` tells the
    window to look again."""

    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._before_reset: list[Row] | None = None
        self.site = site_box(place, self)
        self.table = ReasonsTable(self)
        self.told = PlainLabel("", self, wrap=True, look="quiet")
        self.add = self._button(tr("Add (Ins)"), self._add)
        self.remove = self._button(tr("Take out (Del)"), self._remove)
        self.reset = self._button("", self._reset)
        buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (self.site, PlainLabel(tr(_ABOUT), self, wrap=True), self.table, self.told):
            layout.addWidget(widget, 1 if widget is self.table else 0)
        layout.addLayout(buttons)
        self.site.currentIndexChanged.connect(self._load)
        self.table.cellChanged.connect(lambda *_: self._keep())
        self.table.added.connect(self._add)
        self.table.removed.connect(self._remove)
        self._load()

    def _button(self, words: str, call: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)  # Enter belongs to the table
        button.clicked.connect(call)
        return button

    @property
    def _site(self) -> str:
        return self.site.currentData() or ""

    def _load(self) -> None:
        self._before_reset = None
        self.table.write(rows_of(self._place.policies.of(self._site)) if self._site else [])
        self._tell([])

    def _keep(self) -> None:
        """Keep the table if it makes sense; else say what does not."""
        self._before_reset = None
        rows = self.table.rows()
        wrong = complaints(rows)
        if not wrong:
            self.table.take_codes(self._place.policies.write_reasons(self._site, rows))
            self.changed.emit()
        self._tell(wrong)

    def _add(self) -> None:
        digit = free_digit(self.table.rows())
        if not digit or not self._site:
            return
        self.table.append(Row(digit, "", ""))
        self._tell(complaints(self.table.rows()))
        self.table.setFocus()
        self.table.setCurrentCell(self.table.rowCount() - 1, _NAME)
        self.table.edit(self.table.currentIndex())

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self._keep()

    def _reset(self) -> None:
        """To the default reasons; once more, and what was there before is back."""
        policies = self._place.policies
        if self._before_reset is None:
            before = rows_of(policies.of(self._site))
            policy = policies.reset_reasons(self._site)
        else:
            before, policy = None, policies.write_reasons(self._site, self._before_reset)
        self.table.write(rows_of(policy))
        self._before_reset = before
        self._tell([])
        self.changed.emit()

    def _tell(self, wrong: list[str]) -> None:
        set_look(self.told, "bad", bool(wrong))
        words = " ".join([*wrong, tr(_NOT_KEPT)]) if wrong else ""
        self.told.say(words if self._site else tr("This profile has no site yet."))
        back = self._before_reset is not None
        self.reset.setText(tr("Back to how it was") if back else tr("As in the policy"))
        self.reset.setEnabled(bool(self._site))
        self.add.setEnabled(bool(self._site and free_digit(self.table.rows())))
        self.remove.setEnabled(self.table.rowCount() > 0)
