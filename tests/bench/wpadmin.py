"""A hundred decisions by keys: the workstation beside wp-admin in a real Chromium, on one site.

Both get the same keys. The waiting is taken inside the program and inside the page, from the key
press to the next comment painted, in a shift in which each comment is looked at for a moment; the
wall time is taken in others, in which each key is pressed as soon as the next comment can be
decided. What wp-admin's list does not show, the article's other comments and the author's, is on
two more pages; their loading is measured by itself.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench import browser
from tests.bench.rows import Row, percentile
from tests.wordpress.harness import WordPress

if TYPE_CHECKING:
    from modstation.site.secrets import SessionSecrets

DECISIONS = 100
KEYS = "aads"  # approve, approve, trash, spam: the same letters in both
LOOKED_UP = 10  # comments of which wp-admin is asked for the thread and the author
SUITE = "sid"
PLUGIN = Path(__file__).parents[2] / "resources" / "wordpress" / "modstation-companion"
DEFAULT_GRACE_S = 8
FRAME_MS = 1000 / 60  # what comes with the next frame of the screen was not waited for
LOOKED_AT_S = 0.1  # each comment, by somebody who is very fast
PATIENCE_S = 120

LIST = "/wp-admin/edit-comments.php?comment_status=moderated&hotkeys_highlight_first=1"
LOG_IN = """
document.getElementById('user_login').value = arguments[0];
document.getElementById('user_pass').value = arguments[1];
document.getElementById('loginform').submit();
"""
# The next comment is usable when another row is the current one, still waiting, and painted.
WATCH = """
const current = () => document.querySelector('#the-comment-list tr.vim-current.unapproved');
document.addEventListener('keydown', event => {
    const before = current()?.id;
    window.waited = null;
    const look = () => {
        const row = current();
        if (row && row.id !== before && row.offsetParent)
            setTimeout(() => { window.waited = performance.now() - event.timeStamp; });
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
}, true);
"""
WAITED = """
const tell = arguments[0], until = performance.now() + 1000;
const ask = () => window.waited || performance.now() > until
    ? tell(window.waited) : setTimeout(ask, 1);
ask();
"""
LOGGED_IN = "return document.body.classList.contains('wp-admin')"


@dataclass
class Shift:
    """`waits_ms`: from each key to the next comment; `wall_s`: from the first key until the site
    had all of it; `keys`: how many were pressed; `reloads`: how often wp-admin's list had no next
    comment within a second and was loaded anew, once its requests were through."""

    waits_ms: list[float] = field(default_factory=list)
    wall_s: float = 0
    keys: int = 0
    reloads: int = 0

    @property
    def beyond_a_frame_ms(self) -> float:
        """The waiting that somebody can notice: what of it goes beyond the next frame."""
        return sum(max(0.0, wait - FRAME_MS) for wait in self.waits_ms)


def measure() -> Iterator[Row]:
    if lacking := browser.missing():
        yield Row(f"wpadmin left out: no {' and no '.join(lacking)}", 0, "")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with WordPress.start(folder / "wordpress", SUITE) as site:
            site.seed(comments=7 * DECISIONS, posts=20, mix={"hold": 100})
            shifts = {
                "paced": _in_workstation(site, folder / "p", DEFAULT_GRACE_S, LOOKED_AT_S),
                f"grace{DEFAULT_GRACE_S}": _in_workstation(site, folder / "d", DEFAULT_GRACE_S),
                "grace0": _in_workstation(site, folder / "at-once", grace_s=0),
            }
            with browser.Browser(folder / "chromium") as chromium:
                _log_in(chromium, site)
                paced = _in_wp_admin(chromium, site, LOOKED_AT_S)
                admin = _in_wp_admin(chromium, site)
                pages_ms = _look_up(chromium, site)
            site.install_plugin(PLUGIN)
            shifts["companion"] = _in_workstation(site, folder / "companion", grace_s=0)
    yield from _rows(shifts, paced, admin, pages_ms)


def _rows(
    shifts: dict[str, Shift], paced: Shift, admin: Shift, pages_ms: list[float]
) -> Iterator[Row]:
    wait, mine, against = sum(paced.waits_ms), sum(shifts["paced"].waits_ms), "wp-admin"
    later, mine_later = paced.beyond_a_frame_ms, shifts["paced"].beyond_a_frame_ms
    context = wait + DECISIONS * median(pages_ms)
    yield Row("wpadmin.waiting", wait, "ms")
    yield Row("wpadmin.waiting.beyond", later, "ms")
    yield Row("wpadmin.waiting.median", median(paced.waits_ms), "ms")
    yield Row("wpadmin.waiting.p99", percentile(paced.waits_ms, 0.99), "ms")
    yield Row("wpadmin.context.each", median(pages_ms), "ms")
    yield Row("wpadmin.reloads", paced.reloads, "times")
    yield Row("wpadmin.wall", admin.wall_s, "s")
    yield Row("wpadmin.keys.each", paced.keys / DECISIONS, "keys")
    yield Row("workstation.list", mine, "ms", f"{against}, its list", mine / wait)
    beyond = f"{against}, its list"
    yield Row("workstation.list.beyond", mine_later, "ms", beyond, mine_later / later, goal=0.1)
    yield Row("workstation.context", mine, "ms", f"{against} with context", mine / context)
    for name, shift in shifts.items():
        yield Row(f"workstation.{name}.median", median(shift.waits_ms), "ms")
        yield Row(f"workstation.{name}.p99", percentile(shift.waits_ms, 0.99), "ms")
        yield Row(f"workstation.{name}.keys.each", shift.keys / DECISIONS, "keys")
        if name != "paced":
            ratio = shift.wall_s / admin.wall_s
            yield Row(f"workstation.{name}.wall", shift.wall_s, "s", against, ratio)


# In the workstation ---------------------------------------------------------------------------


def _in_workstation(site: WordPress, folder: Path, grace_s: int, looked_at_s: float = 0) -> Shift:
    """The whole workstation, threads and all, on a profile that was synced and scored once."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtTest import QTest

    from modstation.app.workstation import Workstation
    from modstation.desk.settings import Settings

    shift = Shift()
    Settings(grace_s=grace_s).save(folder)
    station = Workstation(folder, _synced(site, folder), ["bench"])
    rated: list[bool] = []
    station.bridge.arrived.connect(lambda news: rated.append(_is_all_rated(news)))
    station.window.show()
    station.window.activateWindow()
    station.window.queue.setFocus()
    station.start()
    _until(lambda: any(rated) and station.window.card.ready, lambda: QTest.qWait(50))
    held, began = _held(site), time.perf_counter()
    for number in range(DECISIONS):
        started = time.perf_counter()
        QTest.keyClicks(station.window.queue, KEYS[number % len(KEYS)])
        _until(lambda: station.window.card.ready, station.qt.processEvents)
        shift.waits_ms.append((time.perf_counter() - started) * 1000)
        shift.keys += 1
        QTest.qWait(round(looked_at_s * 1000))
    _until(lambda: _held(site) == held - DECISIONS, lambda: QTest.qWait(100))
    shift.wall_s = time.perf_counter() - began
    station.window.close()
    station.stop()
    return shift


def _is_all_rated(news: object) -> bool:
    from modstation.desk.views import Rated

    return isinstance(news, Rated) and news.done == news.total


def _synced(site: WordPress, folder: Path) -> SessionSecrets:
    from modstation.app.wiring import SystemClock, build_sites
    from modstation.desk.sync import sync_once
    from modstation.site.secrets import SessionSecrets
    from modstation.store.store import Store

    store, session = Store(folder), SessionSecrets()
    sites = build_sites(store, session)
    found, account = sites.discover(site.url), site.moderator
    sites.keep_password(found, account.login, account.app_password, session_only=True)
    opened = sites.open(sites.add(found, account.login).name)
    cycle = sync_once(store, opened, SystemClock())
    opened.close()
    store.close()
    assert cycle.trouble is None
    return session


# In wp-admin ----------------------------------------------------------------------------------


def _log_in(chromium: browser.Browser, site: WordPress) -> None:
    account = site.moderator
    site.php("update_user_meta( $data, 'comment_shortcuts', 'true' );", account.id)
    chromium.open(f"{site.url}/wp-login.php")
    chromium.run(LOG_IN, account.login, account.password)
    _until(lambda: bool(chromium.run(LOGGED_IN)), lambda: time.sleep(0.1))


def _in_wp_admin(chromium: browser.Browser, site: WordPress, looked_at_s: float = 0) -> Shift:
    """Comments > Pending, with the keyboard shortcuts of the user's profile switched on."""
    shift = Shift()
    chromium.open(site.url + LIST)
    chromium.run(WATCH)
    target, began = _held(site) - DECISIONS, time.perf_counter()
    while (missing := _held(site) - target) > 0:  # a key may go into a row that is on its way out
        for _ in range(missing):
            _decide(chromium, site, shift)
            time.sleep(looked_at_s)
        _until(lambda: _is_idle(chromium), lambda: time.sleep(0.05))
    shift.wall_s = time.perf_counter() - began
    return shift


def _decide(chromium: browser.Browser, site: WordPress, shift: Shift) -> None:
    started = time.perf_counter()
    chromium.press(KEYS[shift.keys % len(KEYS)])
    shift.keys += 1
    waited = chromium.wait(WAITED)
    if waited is None:
        _until(lambda: _is_idle(chromium), lambda: time.sleep(0.05))
        chromium.open(site.url + LIST)
        chromium.run(WATCH)
        waited = (time.perf_counter() - started) * 1000
        shift.keys += 1
        shift.reloads += 1
    shift.waits_ms.append(waited)


def _is_idle(chromium: browser.Browser) -> bool:
    return bool(chromium.run("return jQuery.active === 0"))


def _look_up(chromium: browser.Browser, site: WordPress) -> list[float]:
    """For a few comments, the ms to load the article's comments and then the author's."""
    rows = site.sql(
        "SELECT comment_post_ID AS post, comment_author_email AS email FROM wp_comments"
        " WHERE comment_approved = '0' AND comment_author_email != '' LIMIT ?",
        LOOKED_UP,
    )
    times = []
    for row in rows:
        started = time.perf_counter()
        chromium.open(f"{site.url}/wp-admin/edit-comments.php?p={row['post']}")
        chromium.open(f"{site.url}/wp-admin/edit-comments.php?s={row['email']}")
        times.append((time.perf_counter() - started) * 1000)
    return times


# Both -----------------------------------------------------------------------------------------


def _held(site: WordPress) -> int:
    [row] = site.sql("SELECT count(*) AS held FROM wp_comments WHERE comment_approved = '0'")
    return int(row["held"] or 0)


def _until(reached: Callable[[], bool], pass_time: Callable[[], object]) -> None:
    ends = time.monotonic() + PATIENCE_S
    while not reached():
        if time.monotonic() > ends:
            raise RuntimeError("the site never had all of it")
        pass_time()
