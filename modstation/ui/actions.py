"""The row of buttons under the card: the same commands as the keys, for the mouse and the eye."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from modstation.core.bindings import Bindings
from modstation.core.translation import mark, tr
from modstation.ui.assets import icon
from modstation.ui.keying import hint, labelled, spoken
from modstation.ui.theme import Theme

_BUTTONS = (
    ("approve", mark("Approve"), "good"),
    ("trash", mark("Trash"), "bad"),
    ("spam", mark("Spam"), "bad"),
    ("edit", mark("Edit"), "text"),
    ("reply", mark("Reply"), "text"),
    ("block", mark("Block"), "text"),
    ("later", mark("Later"), "text"),
)
_LONGEST_KEY = 5  # a longer one stands in the tooltip only: seven buttons must fit


class ActionBar(QFrame):
    """Emits the name of a command."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("actions")
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(5)
        layout.addStretch(1)
        for name, _label, _tone in _BUTTONS:
            layout.addWidget(self._button(name))
        layout.addStretch(1)
        self.show_keys(Bindings())
        self.set_theme(theme)

    def show_keys(self, keys: Bindings) -> None:
        for name, label, _tone in _BUTTONS:
            words = tr(label)
            short = len(keys.key(name)) <= _LONGEST_KEY
            self._buttons[name].setText(labelled(words, name, keys) if short else words)
            self._buttons[name].setToolTip(hint(name, keys))
            self._buttons[name].setAccessibleName(spoken(words, name, keys))

    def set_theme(self, theme: Theme) -> None:
        for name, _label, tone in _BUTTONS:
            self._buttons[name].setIcon(icon(name, getattr(theme, tone)))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setIconSize(QSize(16, 16))
        # Reached with Tab, but never left with the focus by a click: Space would press it again.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.pressed.emit(name))
        self._buttons[name] = button
        return button
