"""Many comments at once: one decision about all of them is one gesture, and one undo.

Each is decided as it was shown. One that has changed since, was decided meanwhile or cannot be
decided at all is left out and told of; it never stops the others.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from modstation.core.errors import NotPossible
from modstation.core.model import Change, Comment, Verb
from modstation.core.ports import Clock
from modstation.core.translation import mark, tr, trn
from modstation.desk.outbox import WANTS, Act, Outbox, change
from modstation.desk.reading import ROWS_PER_TRANSACTION, in_portions
from modstation.desk.words import label, said
from modstation.store.store import Store

_STOPPED = mark("Taken back while it was under way: the rest stays as it was.")


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


@dataclass(frozen=True, slots=True)
class _Why:
    """A reason: its code, what it is called, and the sites that offer it."""

    code: str | None = None
    name: str = ""
    sites: Collection[str] = ()

    def on(self, comment: Comment) -> str | None:
        return self.code if comment.site in self.sites else None


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
        why, gesture = self._why(chosen, reason), None
        for portion in in_portions(chosen, ROWS_PER_TRANSACTION):
            with self._store.writing():
                if gesture is not None and self._store.decisions.is_undone(gesture):
                    return change(self._store, touched, said=tr(_STOPPED))
                there = [(s.n, c) for s in portion if (c := self._as_shown(s, verb)) is not None]
                if there and gesture is None:
                    gesture = self._store.decisions.begin("", self._clock.now())
                for n, comment in there:
                    if gesture is not None and self._place(comment, verb, why.on(comment), gesture):
                        done.append(comment)
                        touched.append(n)
                if gesture is not None and done:
                    self._store.decisions.relabel(gesture, label(verb, done, why.name))
        if not done:
            raise NotPossible(tr("Nothing of this waits any more as it was shown."))
        return change(self._store, touched, said=_said(verb, done, why, len(chosen)))

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

    def _why(self, chosen: Sequence[Shown], code: str | None) -> _Why:
        """In the words of the first one's site, if that offers it."""
        first = self._store.comments.on_site(chosen[0].n) if chosen and code else None
        if first is None or code is None:
            return _Why()
        policies = {s.name: self._store.policies.of(s.name) for s in self._store.sites.all()}
        names = {name: found.words for name, p in policies.items() if (found := p.find(code))}
        return _Why(code, names.get(first.site) or next(iter(names.values()), ""), names.keys())

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


def _said(verb: Verb, done: list[Comment], why: _Why, asked: int) -> str:
    words = [said(verb, done, why.name)]
    if without := sum(why.on(comment) != why.code for comment in done):
        words.append(
            trn(
                without,
                "{n} without the reason, which their site does not offer.",
                "{n} without the reason, which their site does not offer.",
            )
        )
    if left := asked - len(done):
        words.append(
            trn(
                left,
                "{n} changed meanwhile or cannot be decided, and stay.",
                "{n} changed meanwhile or cannot be decided, and stay.",
            )
        )
    return " ".join(words)
