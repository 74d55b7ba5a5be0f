"""The list of blocked authors: what, why, by whom, until when; and the way to lift a block."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.blocks import Block, Way
from modstation.core.translation import digits, tr
from modstation.desk.hits import Hits
from modstation.desk.keys import KeySettings
from modstation.ui.block_hits import HitsPane
from modstation.ui.block_table import BlockTable
from modstation.ui.block_words import about_block, offer_words
from modstation.ui.keying import keys_of
from modstation.ui.labels import PlainLabel
from modstation.ui.masks import REVEAL, Masks


class BlocksDialog(QDialog):
    """Shows the blocks it is given; emits the id of the one to lift, the ids of those to `put` on
    their site, and `undo` for what was done here last; `words_wanted`
    asks for the site's own list of disallowed words. `hits` knows what a block trashed from
    here; `by_site` tells whether a site blocks by itself."""

    lift = Signal(int)
    put = Signal(list)
    undo = Signal()
    words_wanted = Signal()

    def __init__(
        self,
        hits: Hits,
        reason_name: Callable[[str, str | None], str],
        by_site: Callable[[str], bool],
        keys: KeySettings,
        masks: Masks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._bindings = keys.now
        self._keys = keys_of(keys)
        self._masks = masks
        self.setWindowTitle(tr("Blocked authors"))
        self.resize(min(1060, parent.width() - 60), min(620, parent.height() - 60))
        self._known = hits
        self._done: list[str] = []  # what was done here and can be taken back, newest last
        self.table = BlockTable(reason_name, by_site, self)
        self.table.currentCellChanged.connect(lambda *_: self._tell())
        self.words = PlainLabel(wrap=True, look="quiet")
        self.offer = PlainLabel(wrap=True)
        self.hits = HitsPane(masks, self)
        for table in (self.table, self.hits.table):
            table.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.addWidget(self.offer)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addWidget(self.hits, 1)
        layout.addLayout(self._foot())

    def show_blocks(self, blocks: list[Block]) -> None:
        self.table.show_blocks(blocks)
        self._tell()

    def was_done(self, what: str) -> None:
        """ "lift" or "put" was done: it can be taken back."""
        self._done.append(what)
        self._tell()

    def taken_back(self) -> None:
        del self._done[-1:]
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key that shows what is masked; all others are the tables'."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self._keys.press(event) == REVEAL:
                self._masks.reveal(event)
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            self._keys.release(event)
        return super().eventFilter(watched, event)

    def _foot(self) -> QHBoxLayout:
        self.put_button = self._button("", self._put)
        self.put_all_button = self._button("", self._put_all)
        self.undo_button = self._button("", self._undo)
        self.lift_button = self._button(tr("Lift the block (L)"), self._lift)
        self.words_button = self._button(tr("Disallowed words (W)"), self.words_wanted.emit)
        close = self._button(tr("Close (Esc)"), self.reject)
        for key, call in (
            (Qt.Key.Key_P, self._put),
            (Qt.Modifier.SHIFT | Qt.Key.Key_P, self._put_all),
            (Qt.Key.Key_L, self._lift),
            (Qt.Key.Key_Delete, self._lift),
            (Qt.Key.Key_Z, self._undo),
            (Qt.Key.Key_W, self.words_wanted.emit),
        ):
            QShortcut(QKeySequence(key), self, call).setAutoRepeat(False)
        row = QHBoxLayout()
        row.addWidget(self.words_button)
        row.addStretch(1)
        acts = (self.put_all_button, self.put_button, self.undo_button, self.lift_button)
        for button in (*acts, close):
            row.addWidget(button)
        return row

    def _button(self, words: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)  # Enter in the table is not meant for any of them
        button.clicked.connect(call)
        return button

    def _tell(self) -> None:
        block = self.table.chosen()
        self.lift_button.setEnabled(block is not None)
        self._tell_of_the_site(block)
        self.undo_button.setVisible(bool(self._done))
        if self._done:
            back = {"lift": tr("Put it back (Z)"), "put": tr("Take it back (Z)")}
            self.undo_button.setText(back[self._done[-1]])
        here = self._known.here(block.id) if block is not None else []
        trashed = self._known.count_here(block.id) if block is not None else 0
        helped = block is not None and self.table.is_helped(block)
        self.words.say(about_block(block, trashed, self._bindings, by_site=helped))
        self.hits.show_block(block, here, by_site=helped)

    def _tell_of_the_site(self, block: Block | None) -> None:
        """What its site could do, and does not yet."""
        self.put_button.setVisible(block is not None and self.table.can_be_put(block))
        again = block is not None and block.way == Way.REFUSED
        self.put_button.setText(tr("Try again (P)") if again else tr("Put on the site (P)"))
        waiting = len(self.table.only_here())
        self.put_all_button.setVisible(waiting > 1)
        self.put_all_button.setText(
            tr("Put all {count} on the site (Shift+P)", count=digits(waiting))
        )
        self.offer.say(offer_words(waiting) if waiting else "")
        self.offer.show_if(bool(waiting))

    def _put(self) -> None:
        block = self.table.chosen()
        if block is not None and self.table.can_be_put(block):
            self.put.emit([block.id])

    def _put_all(self) -> None:
        if numbers := self.table.only_here():
            self.put.emit(numbers)

    def _lift(self) -> None:
        block = self.table.chosen()
        if block is not None:
            self.lift.emit(block.id)

    def _undo(self) -> None:
        if self._done:
            self.undo.emit()
