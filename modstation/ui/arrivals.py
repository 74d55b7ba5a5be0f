"""What every change does to the list of the queue: who leaves it, who comes, and where to.

Arrivals go to the end where the oldest come first, and wait outside the list under any other
order, which has a place for them higher up. Conflicts stand on top.
"""

from __future__ import annotations

from array import array

from modstation.core.model import Change
from modstation.core.ranking import Order
from modstation.desk.review import Review
from modstation.ui.queue_model import QueueModel


class Arrivals:
    """`new` are those that wait outside the list, `aside` those that were set aside in this run,
    by the numbers of their comments."""

    def __init__(self, desk: Review, model: QueueModel) -> None:
        self._desk = desk
        self._model = model
        self.new: set[int] = set()
        self.aside: list[int] = []

    def lay_out(self, numbers: array[int]) -> None:
        """The list anew; what was set aside stands at its end."""
        self.new.clear()
        self._model.reset(_with_last(numbers, self.aside))

    def let_in(self) -> bool:
        """Those that wait outside, at the top; whether there were any."""
        waiting = sorted(self.new)
        self._model.insert(0, waiting)
        self.new.clear()
        return bool(waiting)

    def take_out(self, change: Change, place: int, kept: int | None) -> int:
        """Take out what left, but for `kept`, which is being looked at; where the row that stood
        at `place` stands then."""
        for number in change.left:
            self.new.discard(number)
            stands = self._model.place(number, place)
            if stands is None:
                continue
            if number == kept:
                self._model.mark_gone(number, stands)
                continue
            self._model.remove(stands)
            if stands < place:
                place -= 1
        return place

    def put_in(self, change: Change, place: int, *, at: int | None) -> int:
        """Put in what came: at a place (what the moderator brought back), or where arrivals
        belong; how many stand above all others now."""
        fresh = []
        self.new.difference_update(change.entered)
        for number in change.entered:
            stands = self._model.place(number, place)
            if stands is None:
                fresh.append(number)
            else:
                self._model.refresh(number, stands)
        if at is not None:
            self._model.insert(max(at, 0), fresh)
            return 0
        return self._receive(fresh) if fresh else 0

    def _receive(self, fresh: list[int]) -> int:
        urgent = {row.n for row in self._desk.rows(fresh) if row.conflict}
        passing = self._desk.passing(fresh)
        arrived = [n for n in fresh if n in passing and n not in urgent]
        if self._desk.order is Order.OLDEST:
            self._model.insert(len(self._model), arrived)
        else:
            self.new.update(arrived)
        self._model.insert(0, [n for n in fresh if n in urgent])
        return len(urgent)


def _with_last(numbers: array[int], last: list[int]) -> array[int]:
    """The same numbers; those that are in `last` stand at the end."""
    if not last:
        return numbers
    aside = set(last)
    known = aside.intersection(numbers)
    kept = array("q", (n for n in numbers if n not in aside))
    kept.extend(n for n in dict.fromkeys(last) if n in known)
    return kept
