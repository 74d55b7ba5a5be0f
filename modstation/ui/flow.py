"""Deciding: what the keys do to the comment they are about, and where that leads.

Which comment that is, and what every change does to the queue, is told in `walking`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from modstation.core.errors import Trouble
from modstation.core.model import Change, Comment, Verb
from modstation.core.translation import tr
from modstation.desk.blocking import Wish
from modstation.ui.subject import in_conflict
from modstation.ui.view import Unexplained
from modstation.ui.walking import Walking


class Flow(Walking):
    """Walks the queue and decides. `unexplained` carries what was trashed without a reason;
    `explained` comes after a trash with one."""

    decided = Signal()
    unexplained = Signal(object)
    explained = Signal()

    def decide(self, verb: Verb, reason: str | None = None, text: str | None = None) -> bool:
        done = self._act(lambda c: self._desk.decide(c, verb, reason=reason, text=text))
        if done and reason and verb is Verb.TRASH:
            self.explained.emit()
        return done

    def trash_for(self, digit: int) -> bool:
        """Trash it for the reason that its site has on that digit."""
        reason = self.card.policy.find(str(digit)) if self.card is not None else None
        if self.card is not None and reason is None:
            self.said.emit(tr("This site has no reason {digit}.", digit=digit), False)
            return False
        return self.decide(Verb.TRASH, reason.code if reason is not None else None)

    def edit(self, shown: Comment, text: str, *, approve: bool) -> bool:
        """A new text for the version that was on the screen when an editor was opened."""
        return self._act(
            lambda c: self._desk.decide(c, Verb.EDIT, text=text, approve=approve), shown
        )

    def reply(self, shown: Comment, text: str) -> bool:
        return self._act(lambda c: self._desk.reply(c, text), shown)

    def block(self, shown: Comment, wish: Wish) -> bool:
        return self._act(lambda c: self._desk.block(c, wish), shown)

    def resolve(self, mine: bool) -> bool:
        if self.card is not None and not in_conflict(self.card):
            self.said.emit(tr("There is no conflict here."), False)
            return False
        return self._act(lambda c: self._desk.resolve(c.key, mine, c))

    def undo(self) -> None:
        try:
            change = self._desk.undo()
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
            return
        if change is None:
            self.said.emit(tr("There is nothing to take back."), False)
            return
        beside = bool(change.comments) and change.comments <= self.subject.decided
        if beside and self.subject.beside not in change.comments:
            self.subject.beside = next(iter(change.comments))
        self.bring_up_to(change, mine=True, beside=beside)

    def _act(self, call: Callable[[Comment], Change], shown: Comment | None = None) -> bool:
        """`shown`: the version on the screen when something was opened about it; else what the
        keys are about now."""
        card = self.card
        if card is None:
            self.said.emit(tr("No comment is on the screen."), False)
            return False
        about = shown or self.subject.of(card)
        beside = about.key != card.comment.key
        if not beside and self.model.is_gone(card.n) and not self.visiting:
            key = self._keys.named("next")
            self.said.emit(tr("It is not waiting any more. {key} goes on.", key=key), True)
            return False
        try:
            change = call(about)
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
            return False
        self.decided.emit()
        beside = beside and card.comment.key not in change.comments
        if beside:
            self.subject.decided |= {about.key}
        self.bring_up_to(change, mine=True, beside=beside)
        if change.unexplained is not None:
            likely = card.likely if about.key == card.comment.key else None
            trashed = Unexplained(about.author_name, card.policy, likely, change.unexplained)
            self.unexplained.emit(trashed)
        return True
