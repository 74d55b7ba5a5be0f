"""What was decided while a site could not be reached, and what became of it afterwards.

A stretch without the line is kept with the site: since when, and from which decision on. So it
outlives the program, and what landed can be looked at again after the next start.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from modstation.core.errors import Offline, Trouble
from modstation.core.model import State
from modstation.core.ports import Clock
from modstation.desk.trail import lines
from modstation.desk.views import Away, HistoryRow, Landed, Stay
from modstation.store.store import Store

# What is kept of each site, under these names.
_SINCE = "offline since"  # in seconds; 0 while the site can be reached
_FIRST = "first made offline"  # the `seq` of the oldest decision that waited then
_LANDING = "landing up to"  # that of the newest one when the line came back; 0 before that
_LANDED_FIRST, _LANDED_LAST = "first landed", "last landed"
_UNREAD = "landing unread"


class Stretch:
    """One site's stretch without the line, as the sync thread notes it after each cycle."""

    def __init__(self, store: Store, clock: Clock, site: str) -> None:
        self._store = store
        self._clock = clock
        self._site = site

    def note(self, trouble: Trouble | None) -> None:
        """A cycle ended, with that trouble. The stretch is over once all that waited when the
        line came back was sent, or cannot be."""
        if isinstance(trouble, Offline):
            self._go_on()
        elif trouble is None and self._get(_SINCE):
            self._land()

    def _go_on(self) -> None:
        if not self._get(_SINCE):
            first = self._store.decisions.oldest_waiting(self._site)
            if first is None:
                first = self._store.decisions.newest_seq() + 1
            self._set({_SINCE: self._clock.now(), _FIRST: first})
        elif self._get(_LANDING):
            self._set({_LANDING: 0})

    def _land(self) -> None:
        first = self._get(_FIRST)
        last = self._get(_LANDING) or self._store.decisions.newest_seq()
        if self._under_way(last):
            self._set({_LANDING: last})
            return
        kept = {_SINCE: 0, _LANDING: 0}
        if self._store.history.tally(self._site, first, last):
            if self._get(_UNREAD):  # nobody has looked at the one before: both are told of
                first = min(first, self._get(_LANDED_FIRST))
            kept |= {_LANDED_FIRST: first, _LANDED_LAST: last, _UNREAD: 1}
        self._set(kept)

    def _under_way(self, last: int) -> bool:
        """Whether something of it may still be sent. What stands behind a conflict may not."""
        decisions = self._store.decisions
        due = decisions.due(self._site, self._clock.now())
        return any(d.seq <= last for d in [*due, *decisions.in_state(State.SENDING, self._site)])

    def _get(self, name: str) -> int:
        return self._store.sites.cursor(self._site, name)

    def _set(self, values: dict[str, int]) -> None:
        with self._store.writing():
            for name, value in values.items():
                self._store.sites.set_cursor(self._site, name, value)


class Landing:
    """What a face is told of it, of all sites."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def away(self, names: Iterable[str]) -> list[Away]:
        """Since when each of these sites could not be reached, and how much waits for it."""
        since = ((name, self._store.sites.cursor(name, _SINCE)) for name in names)
        waiting = self._store.decisions.waiting_on
        return [Away(name, at, waiting(name)) for name, at in since if at]

    def unread(self) -> list[Stay]:
        """The stretches that have ended and were not looked at."""
        return [stay for stay in self.all() if self._store.sites.cursor(stay.site, _UNREAD)]

    def all(self) -> list[Stay]:
        """The latest stretch of each site."""
        cursor = self._store.sites.cursor
        names = [info.name for info in self._store.sites.all()]
        stays = [Stay(n, cursor(n, _LANDED_FIRST), cursor(n, _LANDED_LAST)) for n in names]
        return [stay for stay in stays if stay.last]

    def read(self) -> None:
        """Somebody has looked."""
        unread = self.unread()
        if unread:
            with self._store.writing():
                for stay in unread:
                    self._store.sites.set_cursor(stay.site, _UNREAD, 0)

    def figures(self, stays: Iterable[Stay]) -> Landed:
        """What became of what was decided in them, by now."""
        counts: Counter[str] = Counter()
        for stay in stays:
            for (state, settled), number in self._store.history.tally(*stay).items():
                moot = settled in ("same", "gone")
                counts["moot" if moot else _FIGURES[State(state)]] += number
        return Landed(**counts)

    def rows(self, stays: Iterable[Stay], now: int, grace_s: int) -> list[HistoryRow]:
        """What was decided in them: what asks for a settlement first, then the newest."""
        past = [past for stay in stays for past in self._store.history.between(*stay)]
        past.sort(key=lambda one: (one.state != State.CONFLICT, -one.seq))
        return lines(self._store, past, now, grace_s)


_FIGURES = {
    State.ACCEPTED: "sent",
    State.CONFLICT: "conflicts",
    State.REFUSED: "refused",
    State.PENDING: "waiting",
    State.SENDING: "waiting",
}
