"""Comments that are nearly the same as the one on the screen: compared, and decided together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from modstation.core.model import Verb
from modstation.core.translation import tr
from modstation.desk.bulk import Shown
from modstation.desk.keys import KeySettings
from modstation.desk.review import Review
from modstation.ui.family_dialog import FamilyDialog
from modstation.ui.flow import Flow
from modstation.ui.keying import keys_of
from modstation.ui.masks import Masks
from modstation.ui.picking import Picking
from modstation.ui.theme import Theme


class Families(QObject):
    """Opens the comparison and hands what is chosen there to the picking."""

    said = Signal(str, bool)

    def __init__(
        self,
        desk: Review,
        flow: Flow,
        picking: Picking,
        keys: KeySettings,
        theme: Callable[[], Theme],
        masks: Masks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._flow = flow
        self._picking = picking
        self._keys = keys
        self._theme = theme
        self._masks = masks
        self._window = window

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {"alike": self.open}

    def open(self) -> None:
        card = self._flow.card
        found = self._desk.family(card.n) if card is not None else []
        if card is None or not found:
            self.said.emit(tr("Nothing else that waits is nearly the same."), False)
            return
        keys, theme = keys_of(self._keys), self._theme()
        dialog = FamilyDialog(card.comment, found, keys, theme, self._masks, self._window)
        dialog.chosen.connect(lambda name: self._decide(dialog, name))
        dialog.open()

    def _decide(self, dialog: FamilyDialog, name: str) -> None:
        """Who is in the family is nearly the same as somebody in it, which need not be what was
        read: an approval of what was not shown is previewed."""
        wish = self._picking.wish(name)
        if wish is None:
            return
        chosen = []
        for comment in dialog.checked:
            n = self._desk.number(comment.key)
            if n is not None:
                chosen.append(Shown.of(n, comment))
        unseen = wish.verb is Verb.APPROVE and dialog.unread
        dialog.accept()
        self._picking.decide(chosen, wish, unseen=unseen)
