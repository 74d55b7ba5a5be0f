"""Picking several comments, deciding about all of them in one gesture, and taking that back.

What was picked one by one has been on the screen, each as it is kept here; a decision about it
is carried out at once. What was picked by the hundred has not: a preview says how many they are
and shows the least typical ones before anything happens.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from modstation.core.errors import Trouble
from modstation.core.model import Change, Verb
from modstation.core.translation import tr, trn
from modstation.desk.bulk import Sample, Shown
from modstation.desk.keys import KeySettings
from modstation.desk.workplace import Workplace
from modstation.ui.card import CardView
from modstation.ui.errands import Errands
from modstation.ui.flow import Flow
from modstation.ui.keying import keys_of
from modstation.ui.keys import writes_text
from modstation.ui.masks import Masks
from modstation.ui.ordering import Ordering
from modstation.ui.picked_strip import PickedStrip
from modstation.ui.preview import PreviewDialog, Wish
from modstation.ui.queue_model import QueueModel

VERBS = {"approve": Verb.APPROVE, "trash": Verb.TRASH, "spam": Verb.SPAM, "hold": Verb.HOLD}
_DIGIT = "trash-"
_MANY = 200  # rows: to take more of them out one by one takes longer than to lay out anew


class Picking(QObject):
    """`picked` has what a decision is about next; empty: only what is on the screen."""

    said = Signal(str, bool)

    def __init__(
        self,
        place: Workplace,
        flow: Flow,
        card: CardView,
        ordering: Ordering,
        errands: Errands,
        keys: KeySettings,
        masks: Masks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._keys = keys
        self._masks = masks
        self._place = place
        self._flow = flow
        self._card = card
        self._ordering = ordering
        self._errands = errands
        self._window = window
        self._model: QueueModel = flow.model
        self._unseen = False
        self._busy = False
        self._taking_back = False
        self.picked: dict[int, Shown] = {}
        self.strip = PickedStrip()
        self.strip.left.connect(self.leave)

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {"pick": self.pick, "pick-all": self.pick_all, "undo": self.undo}

    def takes(self, name: str) -> bool:
        """Whether this command was about what is picked; it is being done then."""
        if not self.picked:
            return False
        if name == "pause":
            self.leave()
            return True
        wish = self.wish(name)
        if wish is not None:
            self.decide(list(self.picked.values()), wish, unseen=self._unseen)
        return wish is not None or name in VERBS or name.startswith(_DIGIT)

    def wish(self, name: str) -> Wish | None:
        """What a command asks for, in the words of the site of the comment on the screen."""
        if name in VERBS:
            return Wish(VERBS[name])
        if not name.startswith(_DIGIT):
            return None
        card, digit = self._flow.card, name.removeprefix(_DIGIT)
        reason = card.policy.find(digit) if card is not None else None
        if reason is None:
            self.said.emit(tr("This site has no reason {digit}.", digit=digit), False)
            return None
        return Wish(Verb.TRASH, reason.code, reason.name)

    def pick(self) -> None:
        """Pick the comment on the screen, or let go of it, and go on to the next."""
        card = self._flow.card
        if card is None or self._flow.visiting or self._model.is_gone(card.n):
            self.said.emit(tr("Only what stands in the queue can be picked."), False)
            return
        if card.n in self.picked:
            del self.picked[card.n]
        elif self._card.column.main.cut:
            self._card.unfold(None)
            self.said.emit(tr("The whole text is shown now. Read on, then pick."), False)
            return
        else:
            self.picked[card.n] = Shown.of(card.n, card.comment)
        self._changed()
        self._flow.step(1)

    def pick_all(self) -> None:
        """Pick all that the list shows."""
        order, asked = self._ordering.now
        self._errands.run(lambda: self._place.in_view(order, asked), self._pick_found)

    def _pick_found(self, found: Sequence[Shown] | Trouble) -> None:
        if isinstance(found, Trouble):
            self.said.emit(str(found), True)
            return
        fresh = {shown.n: shown for shown in found if shown.n not in self.picked}
        self._unseen = self._unseen or bool(fresh)
        self.picked |= fresh
        self._changed()

    def leave(self) -> None:
        """Let go of all that is picked."""
        self.picked.clear()
        self._unseen = False
        self._changed()

    def decide(self, chosen: Sequence[Shown], wish: Wish, *, unseen: bool) -> None:
        """`unseen`: not all of it was on the screen, so a preview comes first."""
        if self._busy or not chosen:
            return
        if not unseen:
            self._do(chosen, wish)
            return
        self._busy = True
        self._errands.run(
            lambda: self._place.least_typical(chosen, wish.verb),
            lambda found: self._preview(chosen, wish, found),
        )

    def _preview(
        self, chosen: Sequence[Shown], wish: Wish, found: Sequence[Sample] | Trouble
    ) -> None:
        if isinstance(found, Trouble):
            self._busy = False
            self.said.emit(str(found), True)
            return
        keys = keys_of(self._keys)
        dialog = PreviewDialog(len(chosen), wish, found, keys, self._masks, self._window)
        dialog.accepted.connect(lambda: self._do(chosen, wish))
        dialog.rejected.connect(self._free)
        dialog.open()

    def _free(self) -> None:
        self._busy = False

    def _do(self, chosen: Sequence[Shown], wish: Wish) -> None:
        self._busy = True
        self.said.emit(trn(len(chosen), "{n} comment: at it…", "{n} comments: at it…"), False)
        self._errands.run(
            lambda: self._place.decide_all(chosen, wish.verb, wish.reason or None),
            lambda done: self._done(chosen, done),
        )

    def _done(self, chosen: Sequence[Shown], done: Change | Trouble) -> None:
        self._busy = False
        if isinstance(done, Trouble):
            self.said.emit(str(done), True)
            self._ordering.again()  # the first portions may have been decided before
            return
        for shown in chosen:
            self.picked.pop(shown.n, None)
        self._unseen = self._unseen and bool(self.picked)
        self._changed()
        if len(done.left) > _MANY:
            self._keep_what_is_written_about(done)
            self._ordering.again()
            self.said.emit(done.said, False)
        else:
            done = self._place.review.by_now(done)
            self._flow.apply(done, mine=self._on_screen(done) and not self._written())

    def _on_screen(self, done: Change) -> bool:
        """Somebody may have walked on since it was begun: what is read then stays."""
        return self._flow.card is not None and self._flow.card.n in done.left

    def _written(self) -> bool:
        """Whether somebody is typing: a field that closes by itself would leave the next letters
        to the queue."""
        return self._flow.busy or writes_text(QApplication.focusWidget())

    def _keep_what_is_written_about(self, done: Change) -> None:
        if self._written() and self._flow.card is not None and self._on_screen(done):
            self._flow.apply(Change(left=(self._flow.card.n,)), mine=False)

    def undo(self) -> None:
        """Take the latest gesture back; one about very many beside the window's thread."""
        if self._taking_back:
            return
        if self._place.review.undo_size() <= _MANY:
            self._flow.undo()
            return
        self._taking_back = True
        self.said.emit(tr("Taking back: at it…"), False)
        self._errands.run(self._place.undo, self._taken_back)

    def _taken_back(self, done: Change | Trouble | None) -> None:
        self._taking_back = False
        self._ordering.again()
        if isinstance(done, Trouble):
            self.said.emit(str(done), True)
        elif done is not None:
            self.said.emit(done.said, False)

    def _changed(self) -> None:
        self._model.mark_picked(self.picked.keys())
        self.strip.tell(len(self.picked))
