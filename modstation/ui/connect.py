"""Connecting a site: address, user, application password; tested before it is kept.

What takes time (finding the site, signing in) runs as an errand, so the window stays alive; the
answer comes back as words in the dialog, not as another dialog.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.errors import NoKeyring, Trouble
from modstation.core.model import Account, SiteInfo
from modstation.desk.sites import NO_KEYRING, Sites
from modstation.ui.errands import Errands
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel, set_look

HOW_TO = (
    "ModStation signs in with an application password, never with your own. In WordPress, open "
    "Users › Profile, go to Application Passwords, enter “ModStation” as the name and press "
    "Add New. Copy the password it shows into the field below; you can revoke it there at any "
    "time."
)


class Entry(NamedTuple):
    address: str
    user: str
    password: str

    @property
    def complete(self) -> bool:
        return all(self)


@dataclass(frozen=True, slots=True)
class Found:
    """A site that let us in."""

    info: SiteInfo
    account: Account


class ConnectDialog(QDialog):
    """Emits the site it added. Run it with `open`; it never blocks the event loop."""

    added = Signal(object)

    def __init__(self, sites: Sites, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Connect a site")
        self.setMinimumWidth(520)
        self._sites = sites
        self._errands = errands
        self._errand: int | None = None
        self._tested: tuple[Entry, Found] | None = None
        self.address = _field("Address of the site", "https://news.example")
        self.user = _field("User name", "your WordPress user name")
        self.password = _field("Application password", "xxxx xxxx xxxx xxxx xxxx xxxx")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.session_only = QCheckBox("Keep the password for this session only", self)
        self.session_only.setVisible(sites.keyring_words() == NO_KEYRING)
        self.result_words = PlainLabel(wrap=True)
        self.result_words.setAccessibleName("Result")
        self._make_buttons()
        self._lay_out()
        self._entry_changed()
        self.address.setFocus()

    def _make_buttons(self) -> None:
        self.test_button = QPushButton("Test", self)
        self.save_button = QPushButton("Save", self)
        self.save_button.setProperty("main", True)
        self.save_button.setDefault(True)
        self.cancel_button = QPushButton("Cancel", self)
        self.test_button.clicked.connect(lambda: self._ask(self._show_found))
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.reject)
        for field in (self.address, self.user, self.password):
            field.textChanged.connect(self._entry_changed)

    @property
    def entry(self) -> Entry:
        return Entry(
            self.address.text().strip(), self.user.text().strip(), self.password.text().strip()
        )

    def done(self, result: int) -> None:
        if self._errand is not None:
            self._errands.forget(self._errand)
        self.password.clear()
        super().done(result)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in (self.address, self.user, self.password):
            label = PlainLabel(field.accessibleName())
            label.setBuddy(field)
            form.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.cancel_button, self.test_button, self.save_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addWidget(PlainLabel(HOW_TO, wrap=True, look="quiet"))
        layout.addLayout(form)
        layout.addWidget(self.session_only)
        layout.addWidget(PlainLabel(self._keyring_line(), wrap=True, look="quiet"))
        layout.addWidget(self.result_words)
        layout.addLayout(buttons)

    def _keyring_line(self) -> str:
        words = self._sites.keyring_words()
        if words == NO_KEYRING:
            return "This machine has no keyring that could keep the password."
        return f"The password is kept in: {words}"

    def _entry_changed(self) -> None:
        ready = self.entry.complete and self._errand is None
        self.test_button.setEnabled(ready)
        self.save_button.setEnabled(ready)

    def _save(self) -> None:
        if self._tested is not None and self._tested[0] == self.entry:
            self._keep(self._tested[1])
        else:
            self._ask(self._keep)

    def _ask(self, then: Callable[[Found], None]) -> None:
        """Find the site and sign in, elsewhere; `then` gets what was found."""
        entry = self.entry
        self._tell("Asking the site…")
        self._errand = self._errands.run(
            lambda: _look(self._sites, entry), lambda answer: self._answered(entry, answer, then)
        )
        self._entry_changed()

    def _answered(
        self, entry: Entry, answer: Found | Trouble, then: Callable[[Found], None]
    ) -> None:
        self._errand = None
        self._entry_changed()
        if isinstance(answer, Trouble):
            self._tell(str(answer), bad=True)
            return
        self._tested = entry, answer
        then(answer)

    def _show_found(self, found: Found) -> None:
        title = visible(found.info.title) or found.info.home
        roles = f" ({', '.join(found.account.roles)})" if found.account.roles else ""
        self._tell(
            f"It works: {title}, as {visible(found.account.name)}{roles}, who may moderate.",
            good=True,
        )

    def _keep(self, found: Found) -> None:
        """Put the password away, elsewhere: the keyring may first ask to be unlocked."""
        assert self._tested is not None
        entry, session_only = self._tested[0], self.session_only.isChecked()

        def put_away() -> None:
            self._sites.keep_password(
                found.info, entry.user, entry.password, session_only=session_only
            )

        self._tell("Putting the password away…")
        self._errand = self._errands.run(put_away, lambda answer: self._kept(found, entry, answer))
        self._entry_changed()

    def _kept(self, found: Found, entry: Entry, answer: Trouble | None) -> None:
        self._errand = None
        self._entry_changed()
        if isinstance(answer, NoKeyring):
            self.session_only.show()
            self._tell(f"{answer} Or tick the box above, and save again.", bad=True)
            return
        if answer is not None:
            self._tell(str(answer), bad=True)
            return
        self.added.emit(self._sites.add(found.info, entry.user, found.account.id))
        self.accept()

    def _tell(self, words: str, *, good: bool = False, bad: bool = False) -> None:
        self.result_words.say(words)
        set_look(self.result_words, "good", good)
        set_look(self.result_words, "bad", bad)
        self._make_room()

    def _make_room(self) -> None:
        """Words that wrap need room that a dialog does not make for them by itself."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), wanted))


def _look(sites: Sites, entry: Entry) -> Found:
    info = sites.discover(entry.address)
    return Found(info, sites.test(info, entry.user, entry.password))


def _field(name: str, example: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(example)
    return field
