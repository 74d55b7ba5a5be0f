"""The list of blocked authors at work: what its keys do to the blocks, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from modstation.core.blocks import Block
from modstation.core.companion import BlockHit
from modstation.core.errors import Trouble
from modstation.core.model import Change
from modstation.core.translation import tr
from modstation.desk.hits import MOST_HITS, HitRow
from modstation.desk.keys import KeySettings
from modstation.desk.views import Cycle
from modstation.desk.workplace import Workplace
from modstation.ui.blocks import BlocksDialog
from modstation.ui.disallowed_sheet import DisallowedSheet
from modstation.ui.errands import Errands
from modstation.ui.flow import Flow
from modstation.ui.masks import Masks


class BlockSheet(QObject):
    """Lives as long as its dialog. `tell` gets sentences, and whether they are about a trouble."""

    def __init__(
        self,
        place: Workplace,
        flow: Flow,
        errands: Errands,
        masks: Masks,
        keys: KeySettings,
        tell: Callable[[str, bool], None],
        window: QWidget,
    ) -> None:
        desk = place.review
        names = place.policies.name_of
        self.dialog = BlocksDialog(place.hits, names, desk.blocked_by_site, keys, masks, window)
        super().__init__(self.dialog)
        self._place = place
        self._desk = desk
        self._errands = errands
        self._errand: int | None = None
        self._flow = flow
        self._tell = tell
        self.dialog.lift.connect(self._lift)
        self.dialog.put.connect(self._put)
        self.dialog.undo.connect(self._undo)
        self.dialog.words_wanted.connect(self._show_words)
        self.dialog.hits.asked.connect(self._ask)
        self.dialog.hits.chosen.connect(self._visit)
        self.dialog.finished.connect(lambda _: self._forget())
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

    def _show_words(self) -> None:
        """The list of the site that the chosen block is about; without one, of the first."""
        chosen = self.dialog.table.chosen()
        names = [chosen.site] if chosen else [info.name for info in self._place.sites.list()]
        if names:
            DisallowedSheet(self._place, self._errands, names[0], self.dialog).open()

    # What a block met

    def _ask(self, block: Block) -> None:
        """The site's log, beside the window's thread."""
        self._forget()
        sites, remote = self._place.sites, block.remote or 0
        info = sites.get(block.site)
        self._errand = self._errands.run(
            lambda: sites.ask_plugin(info, lambda plugin: plugin.hits(remote, MOST_HITS)),
            lambda answer: self._answered(block, answer),
        )

    def _answered(self, block: Block, answer: list[BlockHit] | Trouble | None) -> None:
        self._errand = None
        pane, hits = self.dialog.hits, self._place.hits
        here = hits.here(block.id)
        if answer is None:
            pane.show_no_log(block, here)
        elif isinstance(answer, Trouble):
            pane.show_answer(block, here, answer)
        else:
            rows = hits.with_site(here, block.site, answer)
            pane.show_answer(block, rows, None)
            self.dialog.table.count_at_least(block.id, len(rows))

    def _forget(self) -> None:
        if self._errand is not None:
            self._errands.forget(self._errand)
            self._errand = None

    def _visit(self, row: HitRow) -> None:
        """Its card, where it is known here."""
        if row.n is None:
            self.dialog.hits.tell(tr("Only the site has this comment: it never came here."))
            return
        self.dialog.accept()
        self._flow.visit(row.n)
