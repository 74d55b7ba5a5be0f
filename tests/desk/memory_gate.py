"""Ways to sites in memory and pockets for passwords, so that whole rounds can be worked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from modstation.core.errors import Offline, SignedOut, SiteTrouble
from modstation.core.model import Account, SiteInfo
from modstation.core.ports import Site, Visit
from modstation.core.signing import Admission, Grant
from modstation.desk.settings import Preferences, Settings
from modstation.desk.sites import Sites
from modstation.desk.views import Cycle, News, Pulled
from modstation.desk.work import Work
from modstation.store.store import Store
from tests.desk.conftest import Bench, make_bench
from tests.desk.memory_site import MemorySite

PASSWORD = "open sesame"


class Pocket:
    """Passwords in memory; `full` is raised instead of keeping one."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.full: Exception | None = None

    def get(self, site: str, user: str) -> str | None:
        return self.kept.get((site, user))

    def put(self, site: str, user: str, password: str) -> None:
        if self.full is not None:
            raise self.full
        self.kept[site, user] = password

    def forget(self, site: str, user: str) -> None:
        self.kept.pop((site, user), None)

    def describe(self) -> str:
        return "a pocket"


class Door(MemorySite):
    """A site in memory that asks for a password and counts the lines that are open."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.accounts = {PASSWORD: Account(7, "Mo Derator", "mo")}
        self.password = PASSWORD
        self.opened = self.closed = 0
        self.users: list[str] = []

    def account(self) -> Account:
        if self.password not in self.accounts:
            raise SignedOut("The password does not count.")
        return self.accounts[self.password]

    def close(self) -> None:
        self.closed += 1


class NoBrowser:
    """The part of a gate that sends people to a browser: nobody goes there."""

    def visit(self, info: SiteInfo) -> Visit:
        raise AssertionError("nobody asked for the browser")

    def exchange(self, info: SiteInfo, grant: Grant) -> Admission:
        raise AssertionError("no browser brought a password")

    def revoke(self, info: SiteInfo, password: str) -> None:
        raise AssertionError("nobody signed out")


class MemoryGate(NoBrowser):
    """The way to some sites in memory, by their addresses."""

    def __init__(self, *sites: Door) -> None:
        self._sites = {address(site.name): site for site in sites}
        self.revoked: list[tuple[str, str, str]] = []
        self.refusing: SiteTrouble | None = None

    def discover(self, address: str) -> SiteInfo:
        raise Offline(f"Nobody answers at {address}.")

    def open(self, info: SiteInfo, password: str) -> Site:
        site = self._sites[info.rest]
        site.opened += 1
        site.password = password
        site.users.append(info.user)
        return site

    def revoke(self, info: SiteInfo, password: str) -> None:
        if self.refusing is not None:
            raise self.refusing
        self.revoked.append((info.name, info.user, password))
        self._sites[info.rest].accounts.pop(password, None)


def address(name: str) -> str:
    return f"http://{name}.test/wp-json/"


def info(name: str, user: str = "mo") -> SiteInfo:
    return SiteInfo(name, address(name), f"http://{name}.test/", name.title(), user, 1)


@dataclass
class Shift:
    """A `Work` over its own connection to the bench's database, and the news it posted."""

    bench: Bench
    work: Work
    pocket: Pocket
    news: list[News] = field(default_factory=list)
    stores: list[Store] = field(default_factory=list)
    threads: list[str] = field(default_factory=list)
    begin: Callable[[], Work] = field(kw_only=True)

    def start_again(self) -> None:
        """As the next start of the program does, over the same profile."""
        self.work = self.begin()

    @property
    def cycles(self) -> list[Cycle]:
        return [news for news in self.news if isinstance(news, Cycle)]

    @property
    def pulled(self) -> list[Pulled]:
        return [news for news in self.news if isinstance(news, Pulled)]

    def after(self, seconds: int) -> float:
        """One round that much later; the pause it asks for."""
        self.bench.clock.at += seconds
        return self.work()


@contextmanager
def shift(
    folder: Path,
    *doors: Door,
    settings: Settings | None = None,
    post: Callable[[News], None] = lambda news: None,
) -> Iterator[Shift]:
    """A shift at these sites, all of them signed in; the first one is the bench's site."""
    bench, pocket, news = make_bench(folder), Pocket(), list[News]()
    stores: list[Store] = []
    threads: list[str] = []
    with bench.store.writing():
        bench.store.sites.remove("site")
        for door in doors:
            bench.store.sites.put(info(door.name), bench.clock.now())
            pocket.put(address(door.name), "mo", PASSWORD)
    bench.site = doors[0]

    def open_here() -> tuple[Store, Sites]:
        stores.append(Store(folder))
        threads.append(threading.current_thread().name)
        return stores[-1], Sites(stores[-1], MemoryGate(*doors), pocket, Pocket(), bench.clock)

    def take(one: News) -> None:
        news.append(one)
        post(one)

    def begin() -> Work:
        return Work(open_here, bench.clock, Preferences(settings), take)

    try:
        yield Shift(bench, begin(), pocket, news, stores, threads, begin=begin)
    finally:
        bench.store.close()
