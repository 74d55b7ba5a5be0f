"""What stands in the middle when no comment waits: calm words and the next useful step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.bindings import Bindings
from modstation.core.translation import tr
from modstation.ui.keying import labelled
from modstation.ui.labels import PlainLabel


class EmptyPage(QWidget):
    """Emits the name of a command."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._keys = Bindings()
        self._command = "sync"
        self._offer = ""
        self.title = PlainLabel(name="stripTitle")
        self.title.setStyleSheet("font-size: 20px;")
        self.words = PlainLabel(wrap=True, look="quiet")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.setFixedWidth(440)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(lambda: self.pressed.emit(self._command))
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(2)
        layout.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        # In a row of its own: a wrapped label that is aligned gets the height of one line.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.words)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addSpacing(6)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_state(self, *, connected: bool, filtered: bool = False) -> None:
        """`filtered`: others may wait that the filter does not let through."""
        if not connected:
            self._say(
                tr("Welcome."),
                tr(
                    "Connect the site whose comments you moderate: its address, your user name "
                    "and an application password are all that is needed."
                ),
                "connect",
                tr("Connect a site"),
            )
        elif filtered:
            self._say(
                tr("Nothing passes the filter."),
                tr("Every comment that does has its decision. Others may still be waiting."),
                "show-all",
                tr("Show all"),
            )
        else:
            self._say(
                tr("Nothing is waiting."),
                tr("Every comment has its decision. New ones appear here by themselves."),
                "sync",
                tr("Sync now"),
            )

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys
        self.button.setText(labelled(self._offer, self._command, keys))

    def _say(self, title: str, words: str, command: str, offer: str) -> None:
        self._command, self._offer = command, offer
        self.title.say(title)
        self.words.say(words)
        self.show_keys(self._keys)
        self.setAccessibleName(f"{title} {words}")
