"""Saying afterwards why something was trashed.

Reasons stay here, so that one can be added to a decision that the site has had long since; but
never to one that does not stand any more.
"""

from __future__ import annotations

from modstation.core.errors import NotPossible
from modstation.core.model import Change, Decision, State, Verb
from modstation.core.ports import Clock
from modstation.core.translation import tr
from modstation.desk.words import by, label
from modstation.store.store import Store


class Explaining:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def give(self, seq: int, code: str) -> Change:
        """Add a reason of its site to that trash. It changes nothing else about it."""
        with self._store.writing():
            decision = self._standing(seq)
            reason = self._store.policies.of(decision.key.site).find(code)
            if reason is None:
                raise NotPossible(tr("This site has no reason {code}.", code=code))
            comment = self._store.comments.on_site(decision.n)
            assert comment is not None  # decisions go with their comments
            self._store.decisions.explain(seq, reason.code)
            self._store.decisions.relabel(
                decision.gesture, label(Verb.TRASH, [comment], reason.words)
            )
            at = self._clock.now()
            self._store.journal.note(at, "reason", decision.key, decision.id, reason.code)
        said = tr(
            "Reason: {reason}, for the comment by {name}.", reason=reason.words, name=by(comment)
        )
        return Change(frozenset({decision.key}), said=said)

    def _standing(self, seq: int) -> Decision:
        decision = self._store.decisions.find(seq)
        if decision is None or decision.verb is not Verb.TRASH:
            raise NotPossible(tr("Only what was trashed here has a reason."))
        if decision.block is not None or self._store.blocks.of_gesture(decision.gesture):
            raise NotPossible(tr("It was trashed by a block, for the block's reason."))
        if decision.state is State.WITHDRAWN or self._store.decisions.is_undone(decision.gesture):
            raise NotPossible(tr("That trash was taken back meanwhile: no reason was recorded."))
        return decision
