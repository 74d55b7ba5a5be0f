"""Reading what has changed, where the companion plugin tells it: one request instead of many.

The first reading goes over the same lists as on any other site. Where the feed ended before it
began is written down first, so that whatever moves meanwhile is told afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence

from modstation.core.companion import Changed, Changes, Companion
from modstation.core.model import Comment, Status, SyncReport
from modstation.core.ports import Clock
from modstation.desk.reading import ROWS_PER_TRANSACTION, SWEPT, Reading, in_portions
from modstation.store.store import Store

FEED = "feed"  # the cursor up to which the site's changes are known here
UNKNOWN = -1
MOST_IDLE = 20  # windows without anything new, one after the other
THERE = "companion"  # the cursor that says whether the site had the plugin when last asked
OFFERED = "blocks offered"  # and whether it was said since that local blocks can go there


def by_site(store: Store, name: str) -> bool:
    """Whether that site had the plugin when it was last asked."""
    return bool(store.sites.cursor(name, THERE))


class Following:
    """The feed of one site; `reading` reads the lists that every site has."""

    def __init__(self, store: Store, name: str, clock: Clock, reading: Reading) -> None:
        self._store = store
        self._name = name
        self._clock = clock
        self._reading = reading

    def note(self, companion: Companion | None) -> None:
        """Whether the plugin is there. Where it is not, what it would tell later has a hole."""
        there = int(companion is not None)
        if self._cursor(THERE) == there:
            return
        with self._store.writing():
            self._store.sites.set_cursor(self._name, THERE, there)
            if companion is None:
                self._store.sites.set_cursor(self._name, FEED, UNKNOWN)
                self._store.sites.set_cursor(self._name, OFFERED, 0)

    def pull(self, companion: Companion, report: SyncReport, *, whole: bool) -> None:
        """Bring the local queue to the site's. `whole`: make sure by counting; what was written
        into the site's database past WordPress, no plugin hears of."""
        if self._cursor(FEED, UNKNOWN) == UNKNOWN:
            self._begin(companion.cursor())
        swept = bool(self._cursor(SWEPT))
        if not swept:
            self._reading.read_all(report)
        complete = self._follow(companion, report)
        if complete and whole and swept and not self._agrees(companion, report):
            self._begin(self._cursor(FEED))
            complete = False
        if not complete:
            self._reading.read_all(report)
            self._follow(companion, report)

    def _agrees(self, companion: Companion, report: SyncReport) -> bool:
        """Counted when the feed is at its end: before, what it has to tell would itself be a
        difference. What moves between the two is told by another look at the feed."""
        if self._reading.agrees():
            return True
        return self._follow(companion, report) and self._reading.agrees()

    def _follow(self, companion: Companion, report: SyncReport) -> bool:
        """To the end of the feed; False where everything has to be read before."""
        idle = 0
        while True:
            since = self._cursor(FEED, UNKNOWN)
            found = companion.changes(since, companion.window)
            if found.reset:
                self._begin(found.cursor)
                return False
            report.pulled += self._take(found)
            # A window may be empty and not the last one: the site is still putting it in order.
            idle = 0 if found.cursor > since else idle + 1
            if not found.more or idle >= MOST_IDLE:
                return True

    def _begin(self, cursor: int) -> None:
        """From here on the feed is followed, and everything is read once more."""
        with self._store.writing():
            self._store.sites.set_cursor(self._name, FEED, cursor)
            self._store.sites.set_cursor(self._name, SWEPT, 0)
            self._store.sites.set_cursor(self._name, "walked", 0)

    def _take(self, found: Changes) -> int:
        """Write a window down, a portion at a time, each with the place in the feed it reaches."""
        count = 0
        for some in in_portions(found.found, ROWS_PER_TRANSACTION):
            with self._store.writing():
                numbers = self._written(some)
                self._store.sites.set_cursor(self._name, FEED, some[-1].version)
            self._reading.tell(numbers)
            count += len(numbers)
        if found.cursor > self._cursor(FEED, UNKNOWN):
            with self._store.writing():
                self._store.sites.set_cursor(self._name, FEED, found.cursor)
        return count

    def _written(self, some: Sequence[Changed]) -> list[int]:
        at = self._clock.now()
        comments = [one.comment for one in some if one.comment is not None]
        kept = self._ours(comments)
        numbers = self._store.comments.apply(kept, at)
        self._store.comments.checked(self._name, [comment.id for comment in kept], at)
        gone = {one.id for one in some if one.comment is None and not one.foreign}
        known = self._store.comments.numbers_of(self._name, gone)
        return numbers + self._store.comments.bury(self._name, known, at)

    def _ours(self, comments: Sequence[Comment]) -> list[Comment]:
        """Those that belong here: what waits, what is known, and what answers it in public."""
        near = {comment.id for comment in comments} | {c.parent for c in comments if c.parent}
        known = set(self._store.comments.numbers_of(self._name, near))
        waiting = {c.id for c in comments if c.status is Status.HOLD and c.type == "comment"}
        kept = known | waiting
        return [
            c
            for c in comments
            if c.id in kept or (c.status is Status.APPROVED and c.parent in kept)
        ]

    def _cursor(self, name: str, default: int = 0) -> int:
        return self._store.sites.cursor(self._name, name, default)
