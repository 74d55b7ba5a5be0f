"""The visit to WordPress's own page, where a moderator logs in and approves.

Which road the answer takes depends on what the site's WordPress sends its browsers to, and on
this desktop: an address of this machine, or modstation://, or the moderator's own hands.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import datetime

import httpx2

from modstation.core.errors import NotPossible
from modstation.core.signing import Grant, Road
from modstation.core.translation import tr
from modstation.site.awaited import LIMIT_S, Awaited
from modstation.site.handover import Handover, registered
from modstation.site.http import parse_url
from modstation.site.index import Index, no_way_in
from modstation.site.loopback import Loopback

# WordPress keeps it beside each password: what the program is, whatever the password is called.
APP_ID = "0b7a5e52-6c1f-4c55-9a34-6f2f7d2f4d0e"


class BrowserVisit:
    """See `core.ports.Visit`; `line` is where the browser's answer comes in."""

    def __init__(self, road: Road, page: httpx2.URL, awaited: Awaited, line: Loopback | Handover):
        self.road = road
        back = httpx2.URL(line.url).copy_merge_params({"state": awaited.state})
        self.url = str(page.copy_merge_params({"success_url": str(back)}))
        self._awaited = awaited
        self._line = line

    def __repr__(self) -> str:
        return f"BrowserVisit({self.road})"

    def wait(self) -> Grant:
        try:
            return self._awaited.wait()
        finally:
            self._line.close()

    def cancel(self) -> None:
        self._awaited.cancel()
        self._line.close()


class PageVisit:
    """The same page without a way back: it shows the password, to be copied by hand."""

    road = Road.PASTE

    def __init__(self, page: httpx2.URL) -> None:
        self.url = str(page)

    def wait(self) -> Grant:
        raise NotPossible(tr("The browser cannot send the password here: copy it by hand."))

    def cancel(self) -> None:
        """Nobody waits."""


def begin_visit(
    index: Index,
    root: httpx2.URL,
    *,
    limit_s: float = LIMIT_S,
    has_handler: Callable[[], bool] = registered,
) -> BrowserVisit | PageVisit:
    """Take the best road there is, and listen at its end. `root` is where the index was read."""
    page = _page(index, root).copy_merge_params(
        {"app_name": password_name("ModStation sign-in"), "app_id": APP_ID}
    )
    awaited = Awaited(limit_s)
    if takes_loopback(index, root):
        return BrowserVisit(Road.LOOPBACK, page, awaited, Loopback(awaited))
    if has_handler():
        try:
            return BrowserVisit(Road.SCHEME, page, awaited, Handover(awaited))
        except OSError:  # no place for a socket: the hands are always there
            pass
    return PageVisit(page)


def takes_loopback(index: Index, root: httpx2.URL) -> bool:
    """WordPress has application passwords without HTTPS only in an environment that it calls
    local, and there any way back is good to it."""
    return root.scheme == "http" or index.takes_loopback


def password_name(kind: str) -> str:
    """WordPress 6.1 wants each name once per account, and people want to know which is which."""
    now = datetime.now().astimezone()
    return f"{kind} ({socket.gethostname()[:40] or 'unknown'}, {now:%Y-%m-%d %H:%M:%S})"


def _page(index: Index, root: httpx2.URL) -> httpx2.URL:
    if not index.authorization:
        raise no_way_in()
    page = root.join(index.authorization)
    # A site behind a TLS proxy may know itself as plain http.
    if root.scheme == "https" and page.scheme == "http" and page.host == root.host:
        page = page.copy_with(scheme="https", port=root.port)
    return parse_url(str(page))
