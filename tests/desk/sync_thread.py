"""A sync in a thread of its own that stands still at a moment, for the moderator to act in."""

from __future__ import annotations

import threading
from pathlib import Path

from modstation.core.model import State
from modstation.desk.sync import sync_once
from modstation.desk.views import Cycle
from modstation.store.store import Store
from tests.desk.conftest import Bench

LONG_S = 20.0  # only ever waited out by a failure
BEFORE_THE_CLAIM, AFTER_THE_CLAIM, AFTER_THE_WRITE = "read:after", "push:before", "push:after"
MOMENTS = (BEFORE_THE_CLAIM, AFTER_THE_CLAIM, AFTER_THE_WRITE)


class SyncThread:
    """A push in a thread and a connection of its own; stands still at one moment until let go."""

    def __init__(self, bench: Bench, folder: Path, moment: str) -> None:
        self._bench = bench
        self._folder = folder
        self._moment = moment
        self._there = threading.Event()
        self._go_on = threading.Event()
        self.cycles: list[Cycle] = []
        self._thread = threading.Thread(target=self._run, name="sync under test")

    def __enter__(self) -> SyncThread:
        self._bench.site.meanwhile = self._stand_still
        self._thread.start()
        assert self._there.wait(LONG_S), "the sync never came to that moment"
        return self

    def __exit__(self, *_: object) -> None:
        self._go_on.set()
        self._thread.join(LONG_S)
        self._bench.site.meanwhile = lambda where: None
        assert self.cycles, "the sync thread failed"

    def _stand_still(self, where: str) -> None:
        if where == self._moment and not self._there.is_set():
            self._there.set()
            assert self._go_on.wait(LONG_S)

    def _run(self) -> None:
        store = Store(self._folder)
        try:
            cycle = sync_once(store, self._bench.site, self._bench.clock, pull=False)
            self.cycles.append(cycle)
        finally:
            store.close()


def sent(bench: Bench) -> set[str]:
    return {id for id, _, _ in bench.site.applied}


def withdrawn(bench: Bench) -> set[str]:
    history = bench.store.decisions.history(1000)
    return {decision.id for decision in history if decision.state is State.WITHDRAWN}
