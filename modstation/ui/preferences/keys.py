"""The page of keys: a profile, and which keys each command has; a change counts at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.bindings import Bindings, Clash
from modstation.core.commands import command
from modstation.core.errors import Trouble
from modstation.core.translation import mark, tr
from modstation.desk.keys import PROFILES, KeySettings
from modstation.ui.labels import PlainLabel, set_look
from modstation.ui.preferences.key_list import ENTER, CommandList, KeyCatcher

_ABOUT = mark("Enter gives a command another key, Insert one more, Delete takes your change back.")


class KeysPage(QWidget):
    """Writes into the key settings; a key that another command has is taken only when confirmed."""

    def __init__(self, settings: KeySettings) -> None:
        super().__init__()
        self._settings = settings
        self._name, self._more = "", False
        self.profile = QComboBox(self)
        self.profile.setAccessibleName(tr("Profile of keys"))
        for name, title in PROFILES.items():
            self.profile.addItem(title, name)
        self.list = CommandList(self)
        self.told = PlainLabel("", self, wrap=True)
        self.told.setAccessibleName(tr("About the keys"))
        self.catcher = KeyCatcher(self)
        self.keep = self._button(tr("Keep it (Enter)"), self._keep)
        self.leave = self._button(tr("Leave it (Esc)"), self._leave)
        self.change = self._button(tr("Change (Enter)"), lambda: self._wanted_here("change"))
        self.add = self._button(tr("Add (Insert)"), lambda: self._wanted_here("add"))
        self.reset = self._button(tr("Reset (Delete)"), lambda: self._wanted_here("reset"))
        self.reset_all = self._button(tr("Reset all"), lambda: self._reset(None))
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
            self._say(f"{tr('The usual keys count.')} {self._settings.trouble}", bad=True)
            return
        lost = [_lost(clash, self._settings.now) for clash in self._settings.now.lost]
        strange = ", ".join(self._settings.unknown)
        told = [*lost, tr("No command is called {name}.", name=strange)] if strange else lost
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

    def _wanted_here(self, does: str) -> None:
        self._wanted(self.list.chosen, does)

    def _wanted(self, name: str, does: str) -> None:
        if does == "reset":
            self._reset(name)
        else:
            self._begin(name, does == "add")

    def _begin(self, name: str, more: bool) -> None:
        if not name:
            return
        self._name, self._more = name, more
        what = tr(command(name).help)
        self.catcher.clear()
        self.catcher.setAccessibleName(tr("New key for: {what}", what=what))
        self._capturing(True)
        self.catcher.setFocus()
        self._tell_catch()

    def _tell_catch(self) -> None:
        """A conflict is said before anything is changed."""
        sequence, what = self.catcher.sequence, tr(command(self._name).help)
        self.keep.setEnabled(bool(sequence))
        self.keep.setText(tr("Keep it (Enter)"))
        if not sequence:
            self._say(tr("{what}: press its new key. Esc leaves it as it is.", what=what))
            return
        clashes = self._settings.now.clashes(self._name, sequence)
        again = [] if " " in sequence else [tr("A second key makes it a sequence of two.")]
        if not clashes:
            said = tr("{what}: {key}. Enter keeps it.", what=what, key=sequence)
            self._say(" ".join([said, *again]))
            return
        taken = [_in_the_way(clash, sequence) for clash in clashes]
        self.keep.setText(tr("Take it away (Enter)"))
        taken.append(tr("Enter takes it away from there, Esc leaves it."))
        self._say(" ".join([*taken, *again]), bad=True)

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
        words = words or tr(_ABOUT)
        self.told.say(words)
        self.told.setAccessibleDescription(words)
        set_look(self.told, "bad", bad)

    def _button(self, words: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(does)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Keys as in"), self))
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
    what, keys = tr(command(clash.command).help), clash.keys
    if keys == sequence:
        return tr("{key} is “{what}” already.", key=sequence, what=what)
    if keys.startswith(f"{sequence} "):
        return tr("{key} begins {keys}, which is “{what}”.", key=sequence, keys=keys, what=what)
    return tr(
        "{keys} is “{what}” already, so {key} cannot begin with it.",
        keys=keys,
        what=what,
        key=sequence,
    )


def _lost(clash: Clash, now: Bindings) -> str:
    """Where a key of the profile went."""
    taker = now.clashes(clash.command, clash.keys)[0]
    return tr(
        "{keys} is “{now}” here, not “{before}”.",
        keys=clash.keys,
        now=tr(command(taker.command).help),
        before=tr(command(clash.command).help),
    )
