"""The head of the queue: whose comments these are, how many wait, and the few rare commands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from modstation.core.commands import command
from modstation.core.model import SiteInfo
from modstation.ui.assets import icon
from modstation.ui.invisible import visible
from modstation.ui.labels import ElidedLabel
from modstation.ui.theme import Theme

_BUTTONS = ("sync", "connect", "help")


class QueueHead(QFrame):
    """Emits the name of a command."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queueHead")
        self.name = ElidedLabel(name="siteName")
        self.count = ElidedLabel(look="quiet")
        self._buttons = {name: self._button(name) for name in _BUTTONS}
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.count)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 9, 8, 9)
        layout.setSpacing(0)
        layout.addLayout(words, 1)
        for button in self._buttons.values():
            layout.addWidget(button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme.muted))

    def show_sites(self, sites: Sequence[SiteInfo]) -> None:
        titles = ", ".join(visible(site.title) or site.name for site in sites)
        self.name.say(titles or "No site connected")

    def show_count(self, held: int) -> None:
        self.count.say(f"{held:,} waiting for a decision" if held else "nothing is waiting")

    def _button(self, name: str) -> QPushButton:
        known = command(name)
        button = QPushButton(self)
        button.setProperty("flat", True)
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(32, 30)
        button.setToolTip(f"{known.help} ({known.keys[0]})")
        button.setAccessibleName(f"{known.help}, key {known.keys[0]}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button
