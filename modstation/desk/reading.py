"""Reading from the site into the store, in pages small enough for a moderator not to notice.

The first reading of the held comments walks by id: each window must begin at or before the last
id of the window before it, otherwise something was decided meanwhile and the list has shifted;
then it steps back. Later cycles read what is new since the newest date (overlapping), ask again
about known ids, and walk again only when the site's count disagrees with ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from modstation.core.model import Change, Comment, Decision, Status, SyncReport
from modstation.core.ports import Clock, Page, Site
from modstation.core.translation import listed, tr, trn
from modstation.desk.meter import Meter
from modstation.desk.outbox import change
from modstation.store.store import Store

T = TypeVar("T")

WINDOW = 100  # what WordPress hands out at most
ROWS_PER_TRANSACTION = 50  # a decision made meanwhile waits for one of these at most
OVERLAP_S = 120  # new comments are asked for from a little before the newest one
KNOWN_PER_CYCLE = 500
SWEPT = "swept"  # the cursor that says that the first walk came to its end


class Reading:
    """Everything the sync reads from one site. `told` hears of each change that was written."""

    def __init__(
        self,
        store: Store,
        site: Site,
        clock: Clock,
        told: Callable[[Change], None],
        meter: Meter | None = None,
    ) -> None:
        self._store = store
        self._site = site
        self._clock = clock
        self._told = told
        self._meter = meter or Meter()
        self._fresh: set[int] = set()  # ids read in this cycle

    def tell(self, numbers: Sequence[int]) -> None:
        if numbers:
            self._told(change(self._store, numbers))

    def on_site(self, decision: Decision) -> Comment | None:
        """What a decision is about, as last read; None when it is gone."""
        now = self._store.comments.on_site(decision.n)
        return None if now is None or now.status is Status.DELETED else now

    def apply(self, comments: Iterable[Comment], cursor: str | None = None) -> int:
        """Write what the site told us; how many of them are new or different. `cursor` is moved
        to the last id written, in the same transaction."""
        count = 0
        for some in in_portions(comments, ROWS_PER_TRANSACTION):
            with self._store.writing():
                at = self._clock.now()
                numbers = self._store.comments.apply(some, at)
                self._store.comments.checked(self._site.name, [c.id for c in some], at)
                if cursor is not None:
                    self._store.sites.set_cursor(self._site.name, cursor, some[-1].id)
            self._fresh.update(comment.id for comment in some)
            self.tell(numbers)
            count += len(numbers)
        return count

    def read(self, ids: Iterable[int], *, to_push: bool = False) -> int:
        """Ask the site about these comments; those it does not know any more are buried.
        `to_push`: they are pushed right after."""
        count = 0
        ask = self._site.look if to_push else self._site.read
        for some in in_portions(dict.fromkeys(ids), WINDOW):
            found = ask(some)
            count += self.apply(found)
            gone = set(some) - {comment.id for comment in found}
            if gone:
                with self._store.writing():
                    name, at = self._site.name, self._clock.now()
                    buried = self._store.comments.bury(name, gone, at)
                self.tell(buried)
                count += len(buried)
        return count

    # the queue ---------------------------------------------------------------------------------

    def pull(self, report: SyncReport, *, whole: bool) -> None:
        """Bring the local queue to the site's. `whole`: ask about every known comment."""
        if self._cursor(SWEPT):
            report.pulled += self._newcomers()
            report.pulled += self._known(whole=whole)
            if self.agrees():
                return
            self._set_cursor("walked", 0)
        self.read_all(report)

    def agrees(self) -> bool:
        """Whether the site counts as many as are known here, but for what it hides."""
        return self._gap() == self._cursor("gap")

    def read_all(self, report: SyncReport) -> None:
        """All that is held, and all that was known to be."""
        hidden = self._walk(report)
        self._set_cursor(SWEPT, 1)
        report.pulled += self._known(whole=True)
        self._set_cursor("gap", self._gap())
        if hidden:
            report.warnings.append(self._hidden(hidden))

    def _gap(self) -> int:
        total = self._site.held(0, 1).total
        return total - self._store.comments.held_on_site(self._site.name)

    def _walk(self, report: SyncReport) -> int:
        """All held comments by id, going on where an interrupted walk stopped. Returns how many
        the site counted but did not show."""
        last = self._cursor("walked")
        offset = self._store.comments.held_before(self._site.name, last) - 1 if last else 0
        offset, step, hidden = max(0, offset), 1, 0
        while True:
            page = self._site.held(offset, WINDOW)
            ids = [comment.id for comment in page.comments]
            unseen = max(0, min(WINDOW, page.total - offset) - len(ids))
            skipped = offset > 0 and last and (not ids or ids[0] > last)
            if skipped and not unseen:  # what is hidden cannot tell whether the list has shifted
                offset, step = max(0, offset - step), step * 4
                continue
            report.pulled += self.apply(page.comments, "walked")
            hidden += unseen
            last, step = max([last, *ids]), 1
            self._meter.set("comments", min(offset + WINDOW, page.total), page.total)
            if offset + WINDOW >= page.total:
                self._set_cursor("walked", 0)
                return hidden
            offset += WINDOW - 1

    def _newcomers(self) -> int:
        since = max(0, self._store.comments.newest_at(self._site.name) - OVERLAP_S)
        return self._listing(partial(self._site.held_since, since))

    def _known(self, *, whole: bool) -> int:
        name = self._site.name
        ids = [decision.key.id for decision in self._store.decisions.open_on(name)]
        ids += self._store.comments.held_ids(name, limit=-1 if whole else KNOWN_PER_CYCLE)
        count = 0
        known = dict.fromkeys(ids)
        asked = [id for id in known if id not in self._fresh]
        self._meter.begin("comments", lambda: (len(known) - len(asked), len(known)))
        for some in in_portions(asked, WINDOW):
            count += self.read(some)
            self._meter.advance("comments", len(some))
        return count

    # the threads around it -----------------------------------------------------------------------

    def ancestors(self, comments: Sequence[Comment]) -> None:
        """All parents up to the top, level by level."""
        wanted = {c.parent for c in comments if c.parent}
        asked: set[int] = set()
        while missing := self._unknown(wanted - asked):
            asked |= missing
            self.read(missing)
            wanted = self._store.comments.parents_of(self._site.name, missing)

    def families(self, comments: Sequence[Comment]) -> None:
        """Replies to these comments, and to the comments that they answer."""
        parents = {c.id for c in comments} | {c.parent for c in comments if c.parent}
        for some in in_portions(sorted(parents), WINDOW):
            self._listing(partial(self._site.children, some))

    def _listing(self, window: Callable[[int], Page]) -> int:
        count, offset = 0, 0
        while True:
            page = window(offset)
            count += self.apply(page.comments)
            offset += WINDOW
            if offset >= page.total:
                return count

    def _unknown(self, ids: set[int]) -> set[int]:
        return ids - set(self._store.comments.numbers_of(self._site.name, ids))

    def _hidden(self, count: int) -> str:
        missing = self._site.account().missing
        said = trn(
            count,
            "The site counts {n} held comment that it does not show to this account.",
            "The site counts {n} held comments that it does not show to this account.",
        )
        if not missing:
            return said
        return f"{said} {tr('It lacks: {capabilities}.', capabilities=listed(missing))}"

    def _cursor(self, name: str) -> int:
        return self._store.sites.cursor(self._site.name, name)

    def _set_cursor(self, name: str, value: int) -> None:
        with self._store.writing():
            self._store.sites.set_cursor(self._site.name, name, value)


def in_portions(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of at most `size` of the items, in order."""
    portion: list[T] = []
    for item in items:
        portion.append(item)
        if len(portion) == size:
            yield portion
            portion = []
    if portion:
        yield portion
