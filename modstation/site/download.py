"""Large files from the internet in pieces, from any place in them on.

Unlike the line to a site this one follows redirects (release files and model hubs always send
one elsewhere), sends no credentials, and has no limit on the whole, only on silence. Names of
hosts apart, nothing of it is logged.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx2

from modstation.core.errors import Offline, SiteBroken, SiteTrouble
from modstation.core.translation import tr
from modstation.site.http import (
    CONNECT_TIMEOUT_S,
    READ_TIMEOUT_S,
    USER_AGENT,
    explain,
    is_loopback,
)

MOST_REDIRECTS = 8
_RANGE = re.compile(r"bytes (?:(\d+)-\d+|\*)/(\d+|\*)")
_log = logging.getLogger(__name__)


class Downloads:
    """Calling it fetches one file; see `scoring.fetching.Fetch` for what it promises."""

    def __call__(
        self, url: str, offset: int, began: Callable[[int, int | None], None]
    ) -> Iterator[bytes]:
        try:
            yield from self._fetch(httpx2.URL(url), offset, began)
        except httpx2.InvalidURL as error:
            raise SiteTrouble(tr("The address of the file is not one.")) from error
        except httpx2.HTTPError as error:
            raise explain(error, httpx2.URL(url).host) from error

    def _fetch(
        self, url: httpx2.URL, offset: int, began: Callable[[int, int | None], None]
    ) -> Iterator[bytes]:
        # Encoded content has other lengths and places than the file itself.
        headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
        if offset:
            headers["Range"] = f"bytes={offset}-"
        with self._opened(url, headers) as response:
            start, total = _place(response)
            if response.status_code == 416 and total == offset:  # nothing is missing
                began(offset, total)
                return
            if start in (0, offset):
                began(start, total)
                # As it comes: of pieces of a set size, the last would be lost with a cut line.
                yield from response.iter_raw()
                return
        if not offset:
            raise SiteBroken(
                tr("{host} gives a part of the file that was not asked for.", host=url.host)
            )
        # What is here already is no beginning of that file.
        yield from self._fetch(url, 0, began)

    @contextmanager
    def _opened(self, url: httpx2.URL, headers: dict[str, str]) -> Iterator[httpx2.Response]:
        timeout = httpx2.Timeout(READ_TIMEOUT_S, connect=CONNECT_TIMEOUT_S)
        local = is_loopback(url.host)
        for _ in range(MOST_REDIRECTS):
            _check_safe(url, local)
            with (
                httpx2.Client(
                    timeout=timeout,
                    trust_env=not is_loopback(url.host),
                    follow_redirects=False,
                ) as client,
                client.stream("GET", url, headers=headers) as response,
            ):
                if response.has_redirect_location:
                    url = url.join(response.headers["location"])
                    continue
                _log.debug("%s answers %d", url.host, response.status_code)
                _check(response)
                yield response
                return
        raise SiteBroken(tr("{host} sends on and on, and nowhere is the file.", host=url.host))


def _check_safe(url: httpx2.URL, local: bool) -> None:
    """HTTPS, or this machine; and nobody outside sends us to this machine."""
    inside = local and is_loopback(url.host)
    if url.scheme != "https" and not (url.scheme == "http" and inside):
        raise SiteTrouble(
            tr("{host} is not reached over HTTPS.", host=url.host)
            if url.host
            else tr("The address is not reached over HTTPS.")
        )


def _check(response: httpx2.Response) -> None:
    status, host = response.status_code, response.url.host
    if status in (404, 410):
        raise FileNotFoundError(str(response.url))
    if status >= 500 or status == 429:
        raise Offline(
            tr(
                "{host} cannot give the file at present (it answered {status}).",
                host=host,
                status=status,
            )
        )
    if status not in (200, 206, 416):
        raise SiteTrouble(
            tr("{host} does not give the file (it answered {status}).", host=host, status=status)
        )


def _place(response: httpx2.Response) -> tuple[int, int | None]:
    """Where in the file the answer begins (-1: it does not say), and the file's whole size."""
    if response.status_code == 200:
        length = response.headers.get("content-length", "")
        return 0, int(length) if length.isdigit() else None
    match = _RANGE.fullmatch(response.headers.get("content-range", ""))
    if match is None:
        return -1, None
    start, total = match.groups()
    return int(start) if start else -1, int(total) if total.isdigit() else None
