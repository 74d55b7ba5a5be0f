"""The dialogs over the window: connecting a site, lifting blocks, the preferences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from modstation.core.errors import Trouble
from modstation.desk.keys import KeySettings
from modstation.desk.views import Cycle
from modstation.desk.workplace import Workplace
from modstation.ui.blocks import BlocksDialog
from modstation.ui.connect import ConnectDialog, open_in_browser
from modstation.ui.errands import Errands
from modstation.ui.flow import Flow
from modstation.ui.history import HistoryDialog
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
        names, keys = self._place.policies.name_of, self._keys.now
        dialog = BlocksDialog(self._place.review.blocked_of, names, keys, self._window)
        dialog.show_blocks(self._place.review.blocks())
        dialog.lift.connect(lambda number: self._lift(dialog, number))
        dialog.undo.connect(lambda: self._put_back(dialog))
        self.news.connect(lambda news: self._show_anew(dialog, news))
        self._open(dialog)

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
        dialog.looks_changed.connect(self.looks_changed)
        dialog.policy_changed.connect(self._flow.flagged_anew)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _lift(self, dialog: BlocksDialog, number: int) -> None:
        try:
            self._flow.apply(self._place.review.unblock(number), mine=True)
            dialog.lifted()
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
        dialog.show_blocks(self._place.review.blocks())

    def _show_anew(self, dialog: BlocksDialog, news: object) -> None:
        """The site was told of them, or tells of others."""
        if isinstance(news, Cycle) and isValid(dialog):
            dialog.show_blocks(self._place.review.blocks())

    def _put_back(self, dialog: BlocksDialog) -> None:
        self._flow.undo()
        dialog.put_back()
        dialog.show_blocks(self._place.review.blocks())
