"""Telling a site of the blocks that were made and lifted here, and hearing of all that stand.

Like decisions, they are made offline too, wait for their grace time, and are claimed before they
are sent. A block is made once, however often it is sent: the site knows it by its value.

One on which the site breaks does not hold up the others, and is given up after a while.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from modstation.core.blocks import Way, key
from modstation.core.companion import Companion, Denial, SiteBlock
from modstation.core.errors import NotAllowed, SiteBroken, SiteTrouble
from modstation.core.ports import Clock
from modstation.core.translation import trn
from modstation.desk.following import OFFERED
from modstation.desk.pushing import TRIES
from modstation.store.block_ways import Errand
from modstation.store.store import Store

AGAIN_S = 60  # after the site broke on one
READ = "blocks read"  # the cursor that says when
FRESH_S = 300


class BlockErrands:
    """Those of one site, seen from the sync thread."""

    def __init__(
        self, store: Store, site: str, clock: Clock, held: Callable[[], bool] = lambda: False
    ) -> None:
        self._store = store
        self._site = site
        self._clock = clock
        self._held = held
        self._me = store.sites.get(site).user_id

    def see_to(self, companion: Companion, grace_s: int, *, read: bool) -> None:
        """Send what is due; `read`: ask what stands, if that is not known well enough."""
        now = self._clock.now()
        errands = self._store.block_ways.due(self._site, now - grace_s, now - AGAIN_S)
        for errand in errands:
            if self._held():
                return
            broke = _broken_on(companion, partial(self._run, companion, errand))
            if broke is not None:
                self._failed(errand, broke)
        age = self._clock.now() - self._store.sites.cursor(self._site, READ)
        if (errands or (read and not 0 <= age < FRESH_S)) and _broken_on(
            companion, partial(self._hear, companion)
        ):
            self._heard()  # it cannot tell what stands: that is asked again after a while

    def to_offer(self) -> int:
        """How many blocks are only here, though the site could hold them by itself. Told once each
        time that the plugin is found: nothing is sent unless somebody wants it."""
        if self._store.sites.cursor(self._site, OFFERED):
            return 0
        with self._store.writing():
            self._store.sites.set_cursor(self._site, OFFERED, 1)
        standing = self._store.blocks.active(self._clock.now())
        return sum(block.site == self._site and block.way == Way.HERE for block in standing)

    def _run(self, companion: Companion, errand: Errand) -> None:
        if errand.way is Way.LIFTING:
            self._lift(companion, errand)
        else:
            self._make(companion, errand)

    def _make(self, companion: Companion, errand: Errand) -> None:
        if errand.way is Way.WAITING and not self._moved(errand.id, Way.WAITING, Way.SENDING):
            return
        answer: SiteBlock | Denial | None = None
        if errand.remote is not None:
            answer = companion.restore(errand.remote)
        if answer is None:
            answer = companion.block(errand.wanted)
        with self._store.writing():
            if isinstance(answer, Denial):
                blocks = self._store.block_ways
                blocks.refused(errand.id, answer.why, Way.SENDING, Way.REFUSED)
                self._note("block refused", errand)
                return
            self._store.block_ways.told(errand.id, answer, self._me)
            # Lifted meanwhile: that is the next errand.
            if self._store.block_ways.move(errand.id, Way.SENDING, Way.THERE):
                self._note("block in force", errand)

    def _lift(self, companion: Companion, errand: Errand) -> None:
        remote = errand.remote
        if remote is None:  # nobody knows whether it has arrived
            found = [one for one in companion.blocks() if self._is_this(one, errand)]
            remote = found[0].id if found else None
        answer = companion.lift(remote) if remote is not None else None
        with self._store.writing():
            if answer is not None:
                self._store.block_ways.refused(errand.id, answer.why, Way.LIFTING, Way.THERE)
            elif not self._store.block_ways.move(errand.id, Way.LIFTING, Way.LIFTED):
                # Put back meanwhile, and gone from the site by now.
                self._store.block_ways.move(errand.id, Way.THERE, Way.WAITING)

    def _failed(self, errand: Errand, trouble: SiteTrouble) -> None:
        """Tried again later, and not for ever: what the site cannot do is kept from here."""
        with self._store.writing():
            blocks = self._store.block_ways
            tries = blocks.failed(errand.id, trouble.message, self._clock.now())
            if tries < TRIES:
                return
            why = trn(tries, "The site failed {n} time on it.", "The site failed {n} times on it.")
            why = f"{why} {trouble.message}"
            if errand.way is Way.LIFTING:
                blocks.refused(errand.id, why, Way.LIFTING, Way.THERE)
            else:
                blocks.refused(errand.id, why, Way.SENDING, Way.REFUSED, held_here=True)
            self._note("block refused", errand)

    def _hear(self, companion: Companion) -> None:
        found = companion.blocks()
        with self._store.writing():
            self._store.block_ways.mirror(self._site, found, self._me, self._clock.now())
            self._heard()

    def _heard(self) -> None:
        with self._store.writing():
            self._store.sites.set_cursor(self._site, READ, self._clock.now())

    def _is_this(self, block: SiteBlock, errand: Errand) -> bool:
        same = block.field == errand.wanted.field and key(block.field, block.value) == key(
            block.field, errand.wanted.value
        )
        return same and (block.by in (0, self._me) or not self._me)

    def _moved(self, id: int, source: Way, target: Way) -> bool:
        with self._store.writing():
            return self._store.block_ways.move(id, source, target)

    def _note(self, event: str, errand: Errand) -> None:
        at, detail = self._clock.now(), f"{errand.id} by {errand.wanted.field}"
        self._store.journal.note(at, event, site=self._site, detail=detail)


def _broken_on(companion: Companion, call: Callable[[], None]) -> SiteTrouble | None:
    """What the site said when it broke on this call, and on nothing else. Where it is broken
    altogether, or cannot be reached, that is raised: it says nothing about the call."""
    try:
        call()
    except (SiteBroken, NotAllowed) as trouble:
        if isinstance(trouble, NotAllowed) and trouble.missing:
            raise  # not this call: the account
        companion.cursor()
        return trouble
    return None
