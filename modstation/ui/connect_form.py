"""The dialog for connecting a site: its words, fields and buttons, and which of them when."""

from __future__ import annotations

from enum import Enum

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

from modstation.core.translation import mark, tr
from modstation.ui.labels import PlainLabel, set_look

BROWSER = mark(
    "Your browser opens a page of your own site. Log in there as usual and approve; the password "
    "that WordPress then makes for ModStation comes back by itself. Your own password never "
    "comes here, and you can revoke this one in WordPress at any time."
)
BY_HAND = mark(
    "ModStation signs in with an application password, never with your own. In WordPress, open "
    "Users › Profile, go to Application Passwords, enter “ModStation” as the name and press "
    "Add New. Copy the password it shows into the field below; you can revoke it there at any "
    "time."
)


class Step(Enum):
    ADDRESS = "address"
    WAITING = "waiting"  # for the browser
    PASTE = "paste"
    UNSURE = "unsure"  # whether to use the password that travelled
    KEEPING = "keeping"  # a password is here and wants a place
    DONE = "done"  # all that is left is to read


class ConnectForm(QDialog):
    """`show_step` shows what belongs to it."""

    def __init__(self, parent: QWidget, keyring: str | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Connect a site"))
        self.setMinimumWidth(520)
        self.step = Step.ADDRESS
        self.intro = PlainLabel(wrap=True, look="quiet")
        self.address = _field(tr("Address of the site"), "https://news.example")
        self.user = _field(tr("User name"), tr("your WordPress user name"))
        self.password = _field(tr("Application password"), "xxxx xxxx xxxx xxxx xxxx xxxx")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.session_only = QCheckBox(tr("Keep the password for this session only"), self)
        self.session_only.setVisible(keyring is None)
        self.result_words = PlainLabel(wrap=True)
        self.result_words.setAccessibleName(tr("Result"))
        self._make_buttons()
        self._lay_out(keyring)

    def show_step(self, step: Step) -> None:
        self.step = step
        by_hand = step is Step.PASTE
        self.intro.say(tr(BY_HAND if by_hand else BROWSER))
        self.intro.show_if(step in (Step.ADDRESS, Step.WAITING, Step.PASTE))
        self.address.setReadOnly(step not in (Step.ADDRESS, Step.PASTE))
        for field in (self.user, self.password):
            self._form.setRowVisible(field, by_hand)
        for button, steps in self._shown_in.items():
            button.setVisible(step in steps)
        for button in (self.browser_button, self.save_button, self.give_up_button):
            button.setDefault(not button.isHidden())
        if step is Step.UNSURE:
            self.give_up_button.setFocus()
        elif step in (Step.KEEPING, Step.DONE):
            self.cancel_button.setFocus()
        self.cancel_button.setText(tr("Close") if step is Step.DONE else tr("Cancel"))
        self.make_room()

    def tell(self, words: str, *, good: bool = False, bad: bool = False) -> None:
        self.result_words.say(words)
        set_look(self.result_words, "good", good)
        set_look(self.result_words, "bad", bad)
        self.make_room()

    def make_room(self) -> None:
        """Words that wrap need room that a dialog does not make for them by itself."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wanted = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), wanted))

    def _make_buttons(self) -> None:
        self.paste_button = QPushButton(tr("&Paste a password instead"), self)
        self.paste_button.setProperty("flat", True)
        self.copy_button = QPushButton(tr("Copy the page's address"), self)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.give_up_button = QPushButton(tr("Give up"), self)
        self.use_button = QPushButton(tr("Use it all the same"), self)
        self.test_button = QPushButton(tr("Test"), self)
        self.save_button = QPushButton(tr("Save"), self)
        self.browser_button = QPushButton(tr("Continue in the browser"), self)
        for button in (self.save_button, self.browser_button):
            button.setProperty("main", True)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter is for the main one of the step alone
        self._shown_in = {
            self.paste_button: (Step.ADDRESS, Step.WAITING),
            self.copy_button: (Step.WAITING,),
            self.cancel_button: (Step.ADDRESS, Step.WAITING, Step.PASTE, Step.KEEPING, Step.DONE),
            self.give_up_button: (Step.UNSURE,),
            self.use_button: (Step.UNSURE,),
            self.test_button: (Step.PASTE,),
            self.save_button: (Step.PASTE, Step.KEEPING),
            self.browser_button: (Step.ADDRESS,),
        }

    def _lay_out(self, keyring: str | None) -> None:
        self._form = QFormLayout()
        self._form.setVerticalSpacing(10)
        self._form.setHorizontalSpacing(14)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in (self.address, self.user, self.password):
            label = PlainLabel(field.accessibleName())
            label.setBuddy(field)
            self._form.addRow(label, field)
        if keyring is None:
            kept = tr("This machine has no keyring that could keep the password.")
        else:
            kept = tr("The password is kept in: {keyring}", keyring=keyring)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(14)
        layout.addWidget(self.intro)
        layout.addLayout(self._form)
        layout.addWidget(self.session_only)
        layout.addWidget(PlainLabel(kept, wrap=True, look="quiet"))
        layout.addWidget(self.result_words)
        layout.addStretch(1)
        layout.addLayout(self._button_row())

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in self._shown_in:
            row.addWidget(button)
            if button is self.paste_button:
                row.addStretch(1)
        return row


def _field(name: str, example: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(example)
    return field
