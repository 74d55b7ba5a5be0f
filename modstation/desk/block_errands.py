"""Telling a site of the blocks that were made and lifted here, and hearing of all that stand.

Like decisions, they are made offline too, wait for their grace time, and are claimed before they
are sent. A block is made once, however often it is sent: the site knows it by its value.
"""

from __future__ import annotations

from collections.abc import Callable

from modstation.core.blocks import Way, key
from modstation.core.companion import Companion, Denial, SiteBlock
from modstation.core.ports import Clock
from modstation.store.blocks import Errand
from modstation.store.store import Store

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
        sent = False
        for errand in self._store.blocks.due(self._site, self._clock.now() - grace_s):
            if self._held():
                return
            sent = True
            if errand.way is Way.LIFTING:
                self._lift(companion, errand)
            else:
                self._make(companion, errand)
        age = self._clock.now() - self._store.sites.cursor(self._site, READ)
        if sent or (read and not 0 <= age < FRESH_S):
            self._hear(companion)

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
                blocks = self._store.blocks
                blocks.refused(errand.id, answer.why, Way.SENDING, Way.REFUSED)
                self._note("block refused", errand)
                return
            self._store.blocks.told(errand.id, answer, self._me)
            # Lifted meanwhile: that is the next errand.
            if self._store.blocks.move(errand.id, Way.SENDING, Way.THERE):
                self._note("block in force", errand)

    def _lift(self, companion: Companion, errand: Errand) -> None:
        remote = errand.remote
        if remote is None:  # nobody knows whether it has arrived
            found = [one for one in companion.blocks() if self._is_this(one, errand)]
            remote = found[0].id if found else None
        answer = companion.lift(remote) if remote is not None else None
        with self._store.writing():
            if answer is not None:
                self._store.blocks.refused(errand.id, answer.why, Way.LIFTING, Way.THERE)
            elif not self._store.blocks.move(errand.id, Way.LIFTING, Way.LIFTED):
                # Put back meanwhile, and gone from the site by now.
                self._store.blocks.move(errand.id, Way.THERE, Way.WAITING)

    def _hear(self, companion: Companion) -> None:
        found = companion.blocks()
        with self._store.writing():
            at = self._clock.now()
            self._store.blocks.mirror(self._site, found, self._me, at)
            self._store.sites.set_cursor(self._site, READ, at)

    def _is_this(self, block: SiteBlock, errand: Errand) -> bool:
        same = block.field == errand.wanted.field and key(block.field, block.value) == key(
            block.field, errand.wanted.value
        )
        return same and (block.by in (0, self._me) or not self._me)

    def _moved(self, id: int, source: Way, target: Way) -> bool:
        with self._store.writing():
            return self._store.blocks.move(id, source, target)

    def _note(self, event: str, errand: Errand) -> None:
        at, detail = self._clock.now(), f"{errand.id} by {errand.wanted.field}"
        self._store.journal.note(at, event, site=self._site, detail=detail)
