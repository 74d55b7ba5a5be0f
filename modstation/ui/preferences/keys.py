"""The page of keys: a profile, and which keys each command has; a change counts at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.bindings import Bindings, Clash
from modstation.core.commands import command
from modstation.core.errors import Trouble
from modstation.desk.keys import PROFILES, KeySettings
from modstation.ui.labels import PlainLabel, set_look
from modstation.ui.preferences.key_list import ENTER, CommandList, KeyCatcher

_ABOUT = "Enter gives a command another key, Insert one more, Delete takes your change back."


class KeysPage(QWidget):
    """Writes into the key settings; a key that another command has is taken only when confirmed."""

    def __init__(self, settings: KeySettings) -> None:
        super().__init__()
        self._settings = settings
        self._name, self._more = "", False
        self.profile = QComboBox(self)
        self.profile.setAccessibleName("Profile of keys")
        for name, title in PROFILES.items():
            self.profile.addItem(title, name)
        self.list = CommandList(self)
        self.told = PlainLabel("", self, wrap=True)
        self.told.setAccessibleName("About the keys")
        self.catcher = KeyCatcher(self)
        self.keep = self._button("Keep it (Enter)", self._keep)
        self.leave = self._button("Leave it (Esc)", self._leave)
        self.change = self._button("Change (Enter)", lambda: self._begin(self.list.chosen, False))
        self.add = self._button("Add (Insert)", lambda: self._begin(self.list.chosen, True))
        self.reset = self._button("Reset (Delete)", lambda: self._reset(self.list.chosen))
        self.reset_all = self._button("Reset all", lambda: self._reset(None))
        self._lay_out()
        self._capturing(False)
        self.show_now()
        self.profile.activated.connect(self._use_profile)
        self.list.wanted.connect(self._wanted)
        self.catcher.changed.connect(self._tell_catch)
        self.catcher.done.connect(self._keep)
        self.catcher.left.connect(self._leave)

    def show_now(self) -> None:
        """What counts, and what is to be said about it."""
        self.profile.setCurrentIndex(self.profile.findData(self._settings.chosen.profile))
        self.list.show_keys(self._settings.now.of, set(self._settings.chosen.own))
        if self._settings.trouble is not None:
            self._say(f"The usual keys count. {self._settings.trouble}", bad=True)
            return
        lost = [_lost(clash, self._settings.now) for clash in self._settings.now.lost]
        strange = ", ".join(self._settings.unknown)
        told = [*lost, f"No command is called {strange}."] if strange else lost
        self._say(" ".join(told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, never the dialog's."""
        if event.key() not in ENTER:
            super().keyPressEvent(event)
            return
        event.accept()
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and not event.isAutoRepeat():
            focused.click()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page was turned to: what was begun is given up."""
        if not self.catcher.isHidden():
            self._leave()

    def _wanted(self, name: str, does: str) -> None:
        if does == "reset":
            self._reset(name)
        else:
            self._begin(name, does == "add")

    def _begin(self, name: str, more: bool) -> None:
        if not name:
            return
        self._name, self._more = name, more
        what = command(name).help
        self.catcher.clear()
        self.catcher.setAccessibleName(f"New key for: {what}")
        self._capturing(True)
        self.catcher.setFocus()
        self._tell_catch()

    def _tell_catch(self) -> None:
        """A conflict is said before anything is changed."""
        sequence, what = self.catcher.sequence, command(self._name).help
        self.keep.setEnabled(bool(sequence))
        self.keep.setText("Keep it (Enter)")
        if not sequence:
            self._say(f"{what}: press its new key. Esc leaves it as it is.")
            return
        clashes = self._settings.now.clashes(self._name, sequence)
        again = "" if " " in sequence else " A second key makes it a sequence of two."
        if not clashes:
            self._say(f"{what}: {sequence}. Enter keeps it.{again}")
            return
        taken = " ".join(_in_the_way(clash, sequence) for clash in clashes)
        self.keep.setText("Take it away (Enter)")
        self._say(f"{taken} Enter takes it away from there, Esc leaves it.{again}", bad=True)

    def _keep(self) -> None:
        if not self.catcher.sequence:
            return
        name, sequence = self._name, self.catcher.sequence
        self._leave()
        self._try(lambda: self._settings.give(name, sequence, more=self._more))

    def _leave(self) -> None:
        self._capturing(False)
        self.list.setFocus()
        self.show_now()

    def _reset(self, name: str | None) -> None:
        if name != "":
            self._try(lambda: self._settings.reset(name))

    def _use_profile(self) -> None:
        self._try(lambda: self._settings.use_profile(self.profile.currentData()))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
        except Trouble as trouble:
            self.show_now()
            self._say(str(trouble), bad=True)
            return
        self.show_now()

    def _capturing(self, on: bool) -> None:
        for widget in (self.catcher, self.keep, self.leave):
            widget.setVisible(on)
        for widget in (self.change, self.add, self.reset, self.reset_all):
            widget.setVisible(not on)
        self.list.setEnabled(not on)
        self.profile.setEnabled(not on)

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.told.say(words or _ABOUT)
        self.told.setAccessibleDescription(words or _ABOUT)
        set_look(self.told, "bad", bad)

    def _button(self, words: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel("Keys as in", self))
        head.addWidget(self.profile)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.catcher, 1)
        for button in (self.keep, self.leave, self.change, self.add, self.reset):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        layout.addLayout(foot)


def _in_the_way(clash: Clash, sequence: str) -> str:
    what = command(clash.command).help
    if clash.keys == sequence:
        return f"{sequence} is “{what}” already."
    if clash.keys.startswith(f"{sequence} "):
        return f"{sequence} begins {clash.keys}, which is “{what}”."
    return f"{clash.keys} is “{what}” already, so {sequence} cannot begin with it."


def _lost(clash: Clash, now: Bindings) -> str:
    """Where a key of the profile went."""
    taker = now.clashes(clash.command, clash.keys)[0]
    instead = command(taker.command).help
    return f"{clash.keys} is “{instead}” here, not “{command(clash.command).help}”."
