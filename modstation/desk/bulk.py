"""Many comments at once: one decision about all of them is one gesture, and one undo.

Each is decided as it was shown. One that has changed since, was decided meanwhile or cannot be
decided at all is left out and told of; it never stops the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from modstation.core.errors import NotPossible
from modstation.core.model import Change, Comment, Verb
from modstation.core.ports import Clock
from modstation.desk.outbox import WANTS, Act, Outbox, change
from modstation.desk.reading import ROWS_PER_TRANSACTION, in_portions
from modstation.desk.words import label, said
from modstation.store.store import Store

_STOPPED = "Taken back while it was under way: the rest stays as it was."


@dataclass(frozen=True, slots=True)
class Shown:
    """A comment that was on the screen, or in a preview: its number, and the digest it had."""

    n: int
    digest: str

    @classmethod
    def of(cls, n: int, comment: Comment) -> Shown:
        return cls(n, comment.digest)


@dataclass(frozen=True, slots=True)
class Sample:
    """A comment out of many; `risk` is its worst score, under `label`, None where it has none."""

    comment: Comment
    label: str
    risk: float | None


class Bulk:
    def __init__(self, store: Store, outbox: Outbox, clock: Clock) -> None:
        self._store = store
        self._outbox = outbox
        self._clock = clock

    def decide(self, chosen: Sequence[Shown], verb: Verb, reason: str | None = None) -> Change:
        """`verb` is one that needs no text. In portions, so that whoever else writes waits for
        one of them at most; a crash between two leaves the first ones decided, as one gesture,
        and an undo between two ends it.

        Raises `NotPossible` when nothing of it can be decided.
        """
        done: list[Comment] = []
        touched: list[int] = []
        because, gesture = self._because(chosen, reason), None
        for portion in in_portions(chosen, ROWS_PER_TRANSACTION):
            with self._store.writing():
                if gesture is not None and self._store.decisions.is_undone(gesture):
                    return change(self._store, touched, said=_STOPPED)
                there = [(s.n, c) for s in portion if (c := self._as_shown(s, verb)) is not None]
                if there and gesture is None:
                    gesture = self._store.decisions.begin("", self._clock.now())
                for n, comment in there:
                    if gesture is not None and self._place(comment, verb, reason, gesture):
                        done.append(comment)
                        touched.append(n)
                if gesture is not None and done:
                    self._store.decisions.relabel(gesture, label(verb, done, because))
        if not done:
            raise NotPossible("Nothing of this waits any more as it was shown.")
        return change(self._store, touched, said=_said(verb, done, because, len(chosen)))

    def least_typical(self, chosen: Sequence[Shown], verb: Verb, count: int) -> list[Sample]:
        """Those of the chosen that fit in the least: the worst ones where all are to be approved,
        the most harmless ones where they are to be rejected."""
        numbers = [shown.n for shown in chosen]
        worst = verb is Verb.APPROVE
        found = []
        for n, worst_label, risk in self._store.scores.extremes(numbers, count, worst=worst):
            comment = self._store.comments.projected(n)
            if comment is not None:
                found.append(Sample(comment, worst_label, risk))
        return found

    def _because(self, chosen: Sequence[Shown], reason: str | None) -> str:
        """What the reason is called on the site of the first one."""
        first = self._store.comments.on_site(chosen[0].n) if chosen and reason else None
        return self._store.policies.of(first.site).name_of(reason) if first else ""

    def _as_shown(self, shown: Shown, verb: Verb) -> Comment | None:
        comment = self._store.comments.projected(shown.n)
        if comment is None or comment.digest != shown.digest or comment.status is WANTS[verb]:
            return None
        return comment

    def _place(self, comment: Comment, verb: Verb, reason: str | None, gesture: int) -> bool:
        try:
            self._outbox.place(comment, Act(verb, WANTS[verb], reason=reason), gesture)
        except NotPossible:
            return False
        return True


def _said(verb: Verb, done: list[Comment], reason: str, asked: int) -> str:
    words = said(verb, done, reason)
    left = asked - len(done)
    if not left:
        return words
    return f"{words} {left:,} changed meanwhile or cannot be decided, and stay."
