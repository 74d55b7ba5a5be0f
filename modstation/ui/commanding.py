"""What each command does in this window.

Panes, dialogs and features enter their deeds here under the names of the table of commands; keys,
buttons and menus all run them by name. The one rule that holds for all of them stands here too:
nobody approves what was not on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from modstation.core.model import Verb
from modstation.core.policy import REASONS
from modstation.core.translation import tr
from modstation.ui.asking import Asking
from modstation.ui.card import CardView
from modstation.ui.flow import Flow
from modstation.ui.keys import ABOUT_THE_CARD
from modstation.ui.picking import Picking

Deeds = Mapping[str, Callable[[], object]]
_VERBS = {"approve": Verb.APPROVE, "trash": Verb.TRASH, "spam": Verb.SPAM, "hold": Verb.HOLD}
_SETTLING = {"mine", "theirs"}


class Commanding(QObject):
    """Runs commands by name. An unknown name is a bug and raises KeyError."""

    said = Signal(str)

    def __init__(
        self, flow: Flow, card: CardView, asking: Asking, picking: Picking, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._flow = flow
        self._asking = asking
        self._picking = picking
        self._card = card
        self._deeds: dict[str, Callable[[], object]] = {}
        self._lent: Deeds = {}
        self.add(self._deciding())

    def add(self, deeds: Deeds) -> None:
        """Enter deeds; a name that is taken is a bug."""
        taken = self._deeds.keys() & deeds.keys()
        if taken:
            raise ValueError(f"two deeds for {', '.join(sorted(taken))}")
        self._deeds.update(deeds)

    def lend(self, deeds: Deeds) -> None:
        """Until this is called anew, these are done instead of those of the same name."""
        self._lent = deeds

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._deeds)

    def run(self, name: str) -> None:
        """Do what a key or a button stands for."""
        if self._asking.takes(name) or self._picking.takes(name):
            return
        if name not in ABOUT_THE_CARD or self._may_decide(name):
            self._lent.get(name, self._deeds[name])()

    def usual(self, name: str) -> None:
        """Do what a name stands for, whatever is lent."""
        self._deeds[name]()

    def _may_decide(self, name: str) -> bool:
        """Nobody approves what was not on the screen: neither unpainted, nor folded away."""
        if self._card.opener:
            self.said.emit(tr("Enter shows what stands there. Tab goes on, Esc goes back."))
            return False
        if name in _SETTLING and self._flow.subject.beside is not None:
            self._flow.aim(None)
            self.said.emit(
                tr("The conflict is about the card's own comment: look at it, then again.")
            )
            return False
        if self._flow.card is None or not self._card.ready:
            return False
        if name in {"approve", "reply"} and self._card.subject.cut:
            self._card.unfold(self._card.subject.key)
            self.said.emit(tr("The whole text is shown now. Read on, then approve."))
            return False
        return True

    def _deciding(self) -> Deeds:
        def decide(verb: Verb) -> Callable[[], object]:
            return lambda: self._flow.decide(verb)

        def trash_for(digit: int) -> Callable[[], object]:
            return lambda: self._flow.trash_for(digit)

        return {
            **{name: decide(verb) for name, verb in _VERBS.items()},
            **{f"trash-{r.digit}": trash_for(r.digit) for r in REASONS},
            "mine": lambda: self._flow.resolve(True),
            "theirs": lambda: self._flow.resolve(False),
        }
