"""The row of buttons under the card: the same commands as the keys, for the mouse and the eye."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
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
_ICON_PX = 16


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
        self._keys = keys
        for name, label, _tone in _BUTTONS:
            words = tr(label)
            self._buttons[name].setToolTip(hint(name, keys))
            self._buttons[name].setAccessibleName(spoken(words, name, keys))
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        for name, _label, tone in _BUTTONS:
            self._buttons[name].setIcon(icon(name, getattr(theme, tone)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words of some languages are long: where there is no room, the icons go, then the keys,
        which stand in the tooltips as well."""
        for size, keyed in ((_ICON_PX, True), (0, True), (0, False)):
            for name, label, _tone in _BUTTONS:
                button, words = self._buttons[name], tr(label)
                keyed_here = keyed and len(self._keys.key(name)) <= _LONGEST_KEY
                button.setIconSize(QSize(size, size))
                button.setText(labelled(words, name, self._keys) if keyed_here else words)
            if self._needed() <= self.width():
                return

    def _needed(self) -> int:
        layout = self.layout()
        assert layout is not None
        edges = layout.contentsMargins()
        hints = [button.sizeHint().width() for button in self._buttons.values()]
        return sum(hints) + layout.spacing() * (len(hints) + 1) + edges.left() + edges.right()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        # Reached with Tab, but never left with the focus by a click: Space would press it again.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.pressed.emit(name))
        self._buttons[name] = button
        return button
