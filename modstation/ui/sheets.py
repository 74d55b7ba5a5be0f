"""The dialogs over the window: connecting a site, lifting blocks, the preferences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from modstation.desk.keys import KeySettings
from modstation.desk.workplace import Workplace
from modstation.ui.block_sheet import BlockSheet
from modstation.ui.connect import ConnectDialog, open_in_browser
from modstation.ui.disallowed_sheet import DisallowedSheet
from modstation.ui.errands import Errands
from modstation.ui.flow import Flow
from modstation.ui.history import HistoryDialog
from modstation.ui.masks import Masks
from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.shift_sheet import ShiftDialog
from modstation.ui.window_settings import WindowSettings


class Sheets(QObject):
    """Opens dialogs; `connected` carries the site that was added."""

    connected = Signal(object)
    said = Signal(str, bool)
    looks_changed = Signal()
    news = Signal(object)  # what arrives while a dialog is open

    def __init__(
        self,
        place: Workplace,
        flow: Flow,
        errands: Errands,
        settings: WindowSettings,
        keys: KeySettings,
        masks: Masks,
        window: QWidget,
        sign_out: Callable[[str, bool], None] = lambda name, remove: None,
    ) -> None:
        super().__init__(window)
        self.opener: Callable[[str], bool] = open_in_browser
        self._sign_out = sign_out
        self._place = place
        self._flow = flow
        self._errands = errands
        self._settings = settings
        self._keys = keys
        self._masks = masks
        self._window = window

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "connect": self.connect_site,
            "blocks": self.show_blocks,
            "history": self.show_history,
            "shift": self.show_shift,
            "preferences": self.show_preferences,
        }

    def connect_site(self) -> None:
        dialog = ConnectDialog(
            self._place.sites,
            self._errands,
            self._window,
            opener=self.opener,
            tell=self.said.emit,
        )
        dialog.added.connect(self.connected)
        self._open(dialog)

    def show_blocks(self) -> None:
        sheet = BlockSheet(
            self._place,
            self._flow,
            self._errands,
            self._masks,
            self._keys,
            self.said.emit,
            self._window,
        )
        self.news.connect(sheet.take)
        sheet.open()

    def show_history(self) -> None:
        dialog = HistoryDialog(self._place.history, self._window)
        dialog.chosen.connect(self._flow.visit)
        self._open(dialog)

    def show_shift(self) -> None:
        self._open(ShiftDialog(self._place.shift(), self._window))

    def show_preferences(self) -> None:
        dialog = PreferencesDialog(
            self._place,
            self._settings,
            self._keys,
            self._errands,
            self._window,
            sign_out=self._sign_out,
        )
        self.news.connect(dialog.sites.take)
        dialog.sites.words_wanted.connect(
            lambda name: DisallowedSheet(self._place, self._errands, name, dialog).open()
        )
        dialog.looks_changed.connect(self.looks_changed)
        dialog.policy_changed.connect(self._flow.flagged_anew)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
