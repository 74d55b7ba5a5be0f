"""What a first sync costs over the bare reading of the same pages, from a real WordPress."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import httpx2

from modstation.app.wiring import SystemClock, build_sites
from modstation.desk.sync import sync_once
from modstation.site.secrets import SessionSecrets
from modstation.store.store import Store
from tests.bench.rows import Row
from tests.wordpress.harness import WordPress

HELD = 2_000
ROUNDS = 3
SUITE = "sid"


def measure() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        site = WordPress.start(Path(folder) / "wordpress", SUITE)
        try:
            yield from _compare(site, Path(folder))
        finally:
            site.stop()


def _compare(site: WordPress, folder: Path) -> Iterator[Row]:
    site.seed(comments=HELD * 10 // 6, posts=20, mix={"hold": 60, "approved": 40})
    synced, bare, held = [], [], 0
    for turn in range(ROUNDS):
        before = len(site.requests())
        took, held = _sync(site, folder / f"profile-{turn}")
        synced.append(took)
        targets = [r.target for r in site.requests()[before:] if r.method == "GET"]
        bare.append(_read(site, targets))
    sync_s, bare_s = median(synced), median(bare)
    against = f"bare reads, {len(targets)} pages, 1 connection"
    yield Row(f"sync.first.{held}", sync_s, "s", against, sync_s / bare_s, goal=1.15)


def _sync(site: WordPress, folder: Path) -> tuple[float, int]:
    """Seconds for one whole cycle into an empty profile, and what is held then."""
    store = Store(folder)
    sites = build_sites(store, SessionSecrets())
    found = sites.discover(site.url)
    account = site.moderator
    sites.keep_password(found, account.login, account.app_password, session_only=True)
    info = sites.add(found, account.login)
    opened = sites.open(info.name)
    started = time.perf_counter()
    cycle = sync_once(store, opened, SystemClock())
    took = time.perf_counter() - started
    opened.close()
    store.close()
    assert cycle.trouble is None
    return took, cycle.report.held


def _read(site: WordPress, targets: list[str]) -> float:
    """Seconds to fetch the same pages with nothing done to them."""
    headers = {"Authorization": site.moderator.authorization}
    with httpx2.Client(headers=headers, timeout=60) as client:
        started = time.perf_counter()
        for target in targets:
            client.get(site.url + target).raise_for_status()
        return time.perf_counter() - started
