"""The list of blocked authors at work: what its keys do to the blocks, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from modstation.core.bindings import Bindings
from modstation.core.errors import Trouble
from modstation.core.model import Change
from modstation.desk.views import Cycle
from modstation.desk.workplace import Workplace
from modstation.ui.blocks import BlocksDialog
from modstation.ui.flow import Flow


class BlockSheet(QObject):
    """Lives as long as its dialog. `tell` gets sentences, and whether they are about a trouble."""

    def __init__(
        self,
        place: Workplace,
        flow: Flow,
        keys: Bindings,
        tell: Callable[[str, bool], None],
        window: QWidget,
    ) -> None:
        desk = place.review
        self.dialog = BlocksDialog(
            desk.blocked_of, place.policies.name_of, desk.blocked_by_site, keys, window
        )
        super().__init__(self.dialog)
        self._desk = desk
        self._flow = flow
        self._tell = tell
        self.dialog.lift.connect(self._lift)
        self.dialog.put.connect(self._put)
        self.dialog.undo.connect(self._undo)
        self._show()

    def open(self) -> None:
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def take(self, news: object) -> None:
        """The site was told of them, or tells of others."""
        if isinstance(news, Cycle) and isValid(self) and isValid(self.dialog):
            self._show()

    def _show(self) -> None:
        self.dialog.show_blocks(self._desk.blocks())

    def _lift(self, number: int) -> None:
        self._do("lift", lambda: self._desk.unblock(number))

    def _put(self, numbers: list[int]) -> None:
        self._do("put", lambda: self._desk.put_on_site(numbers))

    def _do(self, what: str, act: Callable[[], Change]) -> None:
        try:
            self._flow.apply(act(), mine=True)
            self.dialog.was_done(what)
        except Trouble as trouble:
            self._tell(str(trouble), True)
        self._show()

    def _undo(self) -> None:
        self._flow.undo()
        self.dialog.taken_back()
        self._show()
