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
from modstation.ui.card import CardView
from modstation.ui.flow import Flow
from modstation.ui.keys import ABOUT_THE_CARD

Deeds = Mapping[str, Callable[[], object]]
_VERBS = {"approve": Verb.APPROVE, "trash": Verb.TRASH, "spam": Verb.SPAM, "hold": Verb.HOLD}


class Commanding(QObject):
    """Runs commands by name. An unknown name is a bug and raises KeyError."""

    said = Signal(str)

    def __init__(self, flow: Flow, card: CardView, parent: QObject) -> None:
        super().__init__(parent)
        self._flow = flow
        self._card = card
        self._deeds: dict[str, Callable[[], object]] = {}
        self._lent: Deeds = {}
        self.add(self._deciding())
        self.add({"unfold": self.unfold})

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
        if name not in ABOUT_THE_CARD or self._may_decide(name):
            self._lent.get(name, self._deeds[name])()

    def usual(self, name: str) -> None:
        """Do what a name stands for, whatever is lent."""
        self._deeds[name]()

    def unfold(self) -> None:
        if self._flow.card is not None and self._card.column.main.rich.folded:
            self._card.show_card(self._flow.card, whole=True)

    def _may_decide(self, name: str) -> bool:
        """Nobody approves what was not on the screen: neither unpainted, nor folded away."""
        if self._flow.card is None or not self._card.ready:
            return False
        if name in {"approve", "reply"} and self._card.column.main.rich.folded:
            self.unfold()
            self.said.emit("The whole text is shown now. Read on, then approve.")
            return False
        return True

    def _deciding(self) -> Deeds:
        def decide(verb: Verb, reason: str | None = None) -> Callable[[], object]:
            return lambda: self._flow.decide(verb, reason)

        return {
            **{name: decide(verb) for name, verb in _VERBS.items()},
            **{f"trash-{r.digit}": decide(Verb.TRASH, r.code) for r in REASONS},
            "mine": lambda: self._flow.resolve(True),
            "theirs": lambda: self._flow.resolve(False),
        }
