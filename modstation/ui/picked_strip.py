"""The strip under the queue that says how many comments are picked, and what keys do to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from modstation.core.translation import tr, trn
from modstation.ui.labels import PlainLabel


class PickedStrip(QFrame):
    """Hidden while nothing is picked. It stands below the list, so that no row moves."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pickedStrip")
        self.words = PlainLabel(wrap=True)
        button = QPushButton(tr("Let go (Esc)"), self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.addWidget(self.words, 1)
        layout.addWidget(button)
        self.hide()

    def tell(self, count: int) -> None:
        self.words.say(
            trn(
                count,
                "{n} comment picked: the next decision is about all of them",
                "{n} comments picked: the next decision is about all of them",
            )
        )
        self.setAccessibleName(self.words.text())
        self.setVisible(count > 0)
