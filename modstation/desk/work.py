"""What the sync thread does each time it wakes: whole cycles now and then, pushes in between."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from modstation.core.errors import Busy, Offline, Trouble
from modstation.core.model import Change, SyncReport
from modstation.core.ports import Clock, Site
from modstation.desk.block_errands import AGAIN_S
from modstation.desk.following import by_site
from modstation.desk.meter import Meter
from modstation.desk.preparing import Preparation
from modstation.desk.settings import Preferences
from modstation.desk.sites import Sites
from modstation.desk.sync import sync_once
from modstation.desk.views import Cycle, News, Progress, Pulled, SignedOff
from modstation.store.store import Store

REFUSED_PAUSE_S = 300  # repeated wrong sign-ins make security plugins lock an account
LONG_S = 3600.0  # until somebody wakes the loop
OFFLINE_PAUSE_S = 15  # a dead line is not tried again before, unless the moderator asks


class Work:
    """All sites of a profile, in one thread. `store` and `sites` are made in that thread, by
    `open_here`; `post` takes the news and may be called from any thread."""

    def __init__(
        self,
        open_here: Callable[[], tuple[Store, Sites]],
        clock: Clock,
        preferences: Preferences,
        post: Callable[[News], None],
    ) -> None:
        self._open_here = open_here
        self._clock = clock
        self._preferences = preferences
        self._post = post
        self._opened: tuple[Store, Sites] | None = None
        self._sites: dict[str, Site] = {}
        self._meters: dict[str, Meter] = {}
        self._asked = threading.Event()
        self._leaving = threading.Event()
        self._holding = threading.Event()
        self._reading_ended = threading.Event()
        self._preparation = Preparation(clock, post)
        self._parting: dict[str, bool] = {}  # sites to sign out of -> whether to forget them
        self._quiet_until: int | None = None  # what waits gets a grace time again
        self._left = threading.Event()
        self._next_cycle = 0
        self._not_before: dict[str, int] = {}

    def ask(self) -> None:
        """From any thread: the next round is a whole cycle, whatever was tried before, and
        whatever reading was ended."""
        self._reading_ended.clear()
        self._asked.set()

    def end_reading(self) -> None:
        """From any thread: the reading under way ends after the request that it waits for, and
        none begins until somebody asks. Decisions go on being sent."""
        self._reading_ended.set()

    def prepare(self) -> None:
        """From any thread: fetch all that is needed without the sites; `Progress` tells how far
        it is, `Prepared` how it ended."""
        self._preparation.ask()
        self.ask()

    def stop_preparing(self) -> None:
        """From any thread: leave that; the ordinary cycles go on."""
        self._preparation.cancel()

    def sign_out(self, name: str, *, remove: bool = False) -> None:
        """From any thread: the next round gives the site's password up (see `Sites.sign_out`)
        and, to `remove`, forgets all that is kept of the site. `SignedOff` tells how it went."""
        self._parting[name] = remove

    def hold(self) -> None:
        """From any thread: nothing is sent until `release`; what is on the wire arrives. The
        pulls go on, and leaving leaves everything in the outbox."""
        self._holding.set()

    def release(self) -> None:
        """From any thread: what waited is sent once its grace time has run anew."""
        self._quiet_until = self._clock.now() + self._preferences.now.grace_s
        self._holding.clear()

    def leave(self) -> None:
        """From any thread: the next round sends what is left, without grace, and is the last;
        while sending is held, it sends nothing."""
        self._leaving.set()

    def wait_until_left(self, timeout_s: float) -> bool:
        return self._left.wait(timeout_s)

    def __call__(self) -> float:
        """One round; returns the seconds until the next one is due."""
        if self._left.is_set():
            return LONG_S
        leaving = self._leaving.is_set()
        asked = self._asked.is_set()
        self._asked.clear()
        if asked:
            self._not_before.clear()
            self._hang_up()  # the site may be another one by now: with a plugin, or without
        pull = not leaving and (asked or self._time_to_read())
        store, sites = self._here()
        self._part(sites)
        if self._quiet_until is None:
            self._quiet_until = self._clock.now() + self._preferences.now.grace_s
        grace_s = 0 if leaving else self._preferences.now.grace_s
        more = False
        names = [info.name for info in sites.list()]
        if self._preparation.begin(names):
            self._meters.clear()  # it counts anew
        for name in names:
            if self._clock.now() >= self._not_before.get(name, 0):
                more |= self._round(store, sites, name, pull=pull, grace_s=grace_s)
        more &= not self._preparation.end(store, names)
        if pull:
            pause_s = 0 if more else self._preferences.now.sync_every_s
            self._next_cycle = self._clock.now() + pause_s
        store.tidy()
        if leaving:
            self.close()
            self._left.set()
        return self._pause(store, sites) if not leaving else LONG_S

    def close(self) -> None:
        """In the thread itself, or after it has ended."""
        self._hang_up()
        if self._opened is not None:
            self._opened[0].close()
            self._opened = None

    # ------------------------------------------------------------------------------------------

    def _hang_up(self) -> None:
        for site in self._sites.values():
            site.close()
        self._sites.clear()

    def _here(self) -> tuple[Store, Sites]:
        if self._opened is None:
            self._opened = self._open_here()
        return self._opened

    def _round(self, store: Store, sites: Sites, name: str, *, pull: bool, grace_s: int) -> bool:
        """See to one site; whether it has more to fetch at once."""
        if not pull and (
            self._held() or not _anything_due(store, name, self._clock.now(), grace_s)
        ):
            return False
        try:
            cycle = sync_once(
                store,
                self._site(sites, name),
                self._clock,
                grace_s=grace_s,
                whole=pull and self._preparation.covers(name),
                pull=pull,
                told=partial(self._told, name),
                urgent=self._urgent,
                held=self._held,
                meter=self._meter(name),
            )
        except Trouble as trouble:  # no keyring, no password, a full disk
            cycle = Cycle(name, SyncReport(), trouble)
        self._remember(name, cycle.trouble)
        self._post(cycle)
        if pull:
            self._preparation.took(cycle)
        return cycle.more

    def _time_to_read(self) -> bool:
        return self._clock.now() >= self._next_cycle and not self._reading_ended.is_set()

    def _part(self, sites: Sites) -> None:
        """Sign out of what is to be signed out of; here, where nothing else speaks with it."""
        for name in list(self._parting):
            remove = self._parting.pop(name)
            if name in self._sites:
                self._sites.pop(name).close()
            try:
                said = sites.sign_out(name)
                if remove:
                    sites.remove(name, even_with_decisions=True)
            except Trouble as trouble:  # a locked keyring
                said, remove = str(trouble), False
            self._not_before.pop(name, None)
            self._meters.pop(name, None)
            self._post(SignedOff(name, said, remove))

    def _urgent(self) -> bool:
        return self._leaving.is_set() or self._asked.is_set() or bool(self._parting)

    def _stop_reading(self) -> bool:
        ended = self._reading_ended.is_set() or self._preparation.cancelled
        return ended or self._leaving.is_set() or bool(self._parting)

    def _held(self) -> bool:
        """Whether nothing may be sent now, whatever its age."""
        if self._holding.is_set():
            return True
        return not self._leaving.is_set() and self._clock.now() < (self._quiet_until or 0)

    def _site(self, sites: Sites, name: str) -> Site:
        if name not in self._sites:
            self._sites[name] = sites.open(name)
        return self._sites[name]

    def _meter(self, name: str) -> Meter:
        def say(what: str, done: int, total: int) -> None:
            self._post(Progress(name, what, done, total, self._preparation.covers(name)))

        return self._meters.setdefault(name, Meter(say, self._stop_reading))

    def _told(self, name: str, change: Change) -> None:
        self._post(Pulled(name, change))

    def _remember(self, name: str, trouble: Trouble | None) -> None:
        self._not_before.pop(name, None)
        if trouble is None:
            return
        if name in self._sites:  # a new line next time, and a new password if there is one
            self._sites.pop(name).close()
        pause_s: float = REFUSED_PAUSE_S
        if isinstance(trouble, Offline):
            pause_s = trouble.retry_after_s if isinstance(trouble, Busy) else OFFLINE_PAUSE_S
        self._not_before[name] = self._clock.now() + int(pause_s)

    def _pause(self, store: Store, sites: Sites) -> float:
        if self._urgent():
            return 0.0
        now = self._clock.now()
        times = [] if self._reading_ended.is_set() else [self._next_cycle]
        for info in [] if self._holding.is_set() else sites.list():
            due_at = self._next_due(store, info.name)
            if due_at is not None:
                due_at = max(due_at, self._quiet_until or 0)
                times.append(max(due_at, now + 1, self._not_before.get(info.name, 0)))
        return float(max(0, min(times, default=now + LONG_S) - now))

    def _next_due(self, store: Store, name: str) -> int | None:
        """When the next decision or block is to be sent; what is held back is not considered."""
        grace_s = self._preferences.now.grace_s
        oldest = store.decisions.oldest_ready(name)
        times = [None if oldest is None else oldest + grace_s]
        if by_site(store, name):
            times.append(store.block_ways.due_at(name, self._clock.now(), grace_s, AGAIN_S))
        return min((at for at in times if at is not None), default=None)


def _anything_due(store: Store, name: str, now: int, grace_s: int) -> bool:
    if store.decisions.due(name, now - grace_s):
        return True
    return by_site(store, name) and bool(store.block_ways.due(name, now - grace_s, now - AGAIN_S))
