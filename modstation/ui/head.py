"""The head of the queue: whose comments these are, how many wait, and the few rare commands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from modstation.core.bindings import Bindings
from modstation.core.commands import command
from modstation.core.model import SiteInfo
from modstation.core.ranking import TITLES, Order
from modstation.core.translation import digits, tr, trn
from modstation.ui.assets import icon
from modstation.ui.invisible import visible
from modstation.ui.keying import hint, labelled, spoken
from modstation.ui.labels import ElidedLabel
from modstation.ui.narrowing import MenuButton
from modstation.ui.theme import Theme

Button = TypeVar("Button", bound=QPushButton)
_BUTTONS = ("sync", "connect", "help")


class QueueHead(QFrame):
    """Emits the name of a command."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("queueHead")
        self._keys = Bindings()
        self._new = 0
        self._shown_view = ""
        self.name = ElidedLabel(name="siteName")
        self.count = ElidedLabel(look="quiet")
        self._buttons = {name: self._button(name) for name in _BUTTONS}
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.name)
        words.addWidget(self.count)
        self.view = self._opening("views")
        self.order = self._opening("order")
        self.new = self._wordy("arrivals")
        self.new.hide()
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addLayout(words, 1)
        for button in self._buttons.values():
            top.addWidget(button)
        self.filtered = ElidedLabel(look="quiet", name="filtered")
        self.filtered.setAccessibleName(tr("What is shown"))
        self.all = self._wordy("show-all")
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.filtered, 1)
        line.addWidget(self.all)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.view)
        below.addWidget(self.order)
        below.addStretch(1)
        below.addWidget(self.new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 9, 8, 5)
        layout.setSpacing(3)
        layout.addLayout(top)
        layout.addLayout(below)
        layout.addLayout(line)
        self.show_filter(0, 0, "")
        self.show_view("")
        self.show_keys(self._keys)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme.muted))

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys
        for name, button in self._buttons.items():
            button.setToolTip(hint(name, keys))
            button.setAccessibleName(spoken(tr(command(name).help), name, keys))
        for button in (self.view, self.order, self.new, self.all):
            button.setToolTip(hint(button.objectName(), keys))
        self.all.setText(labelled(tr("Show all"), "show-all", keys))
        self._name_menus()
        self.show_new(self._new)

    def show_sites(self, sites: Sequence[SiteInfo]) -> None:
        titles = ", ".join(visible(site.title) or site.name for site in sites)
        self.name.say(titles or tr("No site connected"))

    def show_count(self, held: int, seconds: int | None = None) -> None:
        """`seconds`: how long they will take at one's own pace; None while that is unknown."""
        if not held:
            self.count.say(tr("nothing is waiting"))
        elif seconds is None:
            self.count.say(trn(held, "{n} waiting for a decision", "{n} waiting for a decision"))
        else:
            duration = _duration(seconds)
            self.count.say(
                trn(held, "{n} left, {duration}", "{n} left, {duration}", duration=duration)
            )

    def show_order(self, order: Order) -> None:
        self.order.say(tr(TITLES[order]))
        self._name_menus()

    def show_view(self, name: str) -> None:
        """The saved view that is shown; "" when it is none of them."""
        self._shown_view = name
        self.view.say(name or tr("Views"))
        self._name_menus()

    def show_filter(self, shown: int, held: int, words: str) -> None:
        """What is filtered, in words; "" for nothing."""
        counts = {"shown": digits(shown), "held": digits(held)}
        self.filtered.say(tr("{shown} of {held}: {filter}", filter=words, **counts))
        self.filtered.show_if(bool(words))
        self.all.setVisible(bool(words))

    def show_new(self, new: int) -> None:
        """How many arrived and wait outside the list, so that nothing in it moves."""
        self._new = new
        self.new.setText(labelled(trn(new, "{n} new", "{n} new"), "arrivals", self._keys))
        key = self._keys.named("arrivals")
        told = trn(
            new,
            "{n} new comments; {key} brings them in",
            "{n} new comments; {key} brings them in",
            key=key,
        )
        self.new.setAccessibleName(told)
        self.new.setVisible(new > 0)

    def _name_menus(self) -> None:
        order = self.order.text().removesuffix(" ▾")
        ordered = tr("Order of the queue: {order}", order=order)
        self.order.setAccessibleName(spoken(ordered, "order", self._keys))
        view = tr("Saved view: none")
        if self._shown_view:
            view = tr("Saved view: {name}", name=self._shown_view)
        self.view.setAccessibleName(spoken(view, "views", self._keys))

    def _opening(self, name: str) -> MenuButton:
        return self._named(MenuButton(self), name)

    def _wordy(self, name: str) -> QPushButton:
        return self._named(QPushButton(self), name)

    def _named(self, button: Button, name: str) -> Button:
        button.setObjectName(name)
        button.setProperty("flat", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("flat", True)
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(32, 30)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button


def _duration(seconds: int) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute")
    if minutes < 90:
        return trn(minutes, "about a minute", "about {n} minutes")
    return trn(round(minutes / 60), "about {n} hour", "about {n} hours")
