"""Several writes at once, over a few connections.

A site works at one request while it waits for the next, so one connection leaves most of it idle.
More than a few would be rude: small hosts have as many workers. WordPress counts an article's
comments after each write, without a lock, so two writes below one article may leave the smaller
count; the last of a lot therefore goes when the others below its article are done, and its count
is the one that stays.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence

from modstation.core.errors import Offline, SiteTrouble
from modstation.core.model import Comment, Decision, Verb
from modstation.core.outcomes import Cut, Fate, NotBegun, Outcome

LINES = 4

Carry = Callable[[Decision, Comment], Outcome]
Lot = Sequence[tuple[Decision, Comment]]


class Several:
    """Sends lots to one site. `carry` sends one decision, and is called from several threads."""

    def __init__(self, carry: Carry, lines: int = LINES) -> None:
        self._carry = carry
        self._most = self._lines = lines

    def send(self, lot: Lot) -> list[Fate]:
        """What came of each, in the order given. Acts go at once, replies one after the other."""
        at_once = all(decision.verb is not Verb.REPLY for decision, _ in lot)
        fates = _Journey(self._carry, lot).made_by(self._lines if at_once else 1)
        if any(isinstance(fate, Cut) and isinstance(fate.trouble, Offline) for fate in fates):
            self.go_easy()
        elif at_once:
            self._lines = min(self._lines + 1, self._most)
        return fates

    def go_easy(self) -> None:
        """The site is busy, or it fails: one at a time, and one more with each lot that arrives."""
        self._lines = 1


class _Journey:
    """One lot on its way. Each worker takes the first that may begin, until a trouble comes."""

    def __init__(self, carry: Carry, lot: Lot) -> None:
        self._carry = carry
        self._lot = lot
        self._left = list(range(len(lot)))
        self._under_way: Counter[int] = Counter()  # how many, by article
        self._fates: list[Fate] = [NotBegun()] * len(lot)
        self._turn = threading.Condition()
        self._bug: BaseException | None = None

    def made_by(self, workers: int) -> list[Fate]:
        """Until all that was begun has come to its end. The calling thread is one of the workers;
        the others die with the process, which is safe at any moment."""
        count = min(workers, len(self._lot)) - 1
        helpers = [
            threading.Thread(target=self._work, name=f"sending {number}", daemon=True)
            for number in range(count)
        ]
        for helper in helpers:
            helper.start()
        try:
            self._work()
        finally:
            self._begin_no_more()
            for helper in helpers:
                helper.join()
        if self._bug is not None:
            raise self._bug
        return self._fates

    def _work(self) -> None:
        while (place := self._next()) is not None:
            decision, now = self._lot[place]
            try:
                fate: Fate = self._carry(decision, now)
            except SiteTrouble as trouble:
                fate = Cut(trouble)
            except BaseException as bug:
                self._bug = bug
                self._begin_no_more()
                return
            self._arrived(place, fate)

    def _next(self) -> int | None:
        with self._turn:
            while self._left:
                place = next((place for place in self._left if self._may_begin(place)), None)
                if place is not None:
                    self._left.remove(place)
                    self._under_way[self._article(place)] += 1
                    return place
                self._turn.wait()
            return None

    def _may_begin(self, place: int) -> bool:
        article = self._article(place)
        last = all(self._article(other) != article for other in self._left if other != place)
        return not last or not self._under_way[article]

    def _arrived(self, place: int, fate: Fate) -> None:
        with self._turn:
            self._fates[place] = fate
            self._under_way[self._article(place)] -= 1
            if isinstance(fate, Cut):
                self._left.clear()
            self._turn.notify_all()

    def _begin_no_more(self) -> None:
        with self._turn:
            self._left.clear()
            self._turn.notify_all()

    def _article(self, place: int) -> int:
        return self._lot[place][1].post
