"""The dialogs for what keeps the window from working: bugs, and troubles at the start."""

from __future__ import annotations

import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.errors import Trouble
from modstation.core.translation import mark, tr
from modstation.ui.labels import PlainLabel

_NAME = "bugDialog"
_REASSURING = mark(
    "Something in ModStation itself went wrong. Your decisions are safe: each one is written "
    "down before the next comment is shown. The text below is also in the log; it helps those "
    "who mend the program. Read it before you pass it on."
)


def show_bug(parent: QWidget, bug: BaseException) -> None:
    """Show a bug without stopping the work; a second one while it is open is only logged."""
    if parent.findChild(QDialog, _NAME) is None:
        dialog = BugDialog(parent, "".join(traceback.format_exception(bug)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()


def show_trouble(trouble: Trouble) -> None:
    """Say why the window cannot open, and wait until it was read."""
    box = QMessageBox(QMessageBox.Icon.Warning, "ModStation", trouble.title)
    box.setInformativeText(f"{trouble.message} {trouble.hint}".strip())
    box.exec()


class BugDialog(QDialog):
    """A traceback that can be copied."""

    def __init__(self, parent: QWidget, report: str) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self.setWindowTitle(tr("A bug in ModStation"))
        self.resize(720, 420)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        copy = QPushButton(tr("Copy"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        close = QPushButton(tr("Go on"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr(_REASSURING), wrap=True))
        layout.addWidget(self.report, 1)
        layout.addLayout(row)
