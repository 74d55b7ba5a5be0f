"""From what a person types to a WordPress that can be talked to: `core.ports.Gate`.

People paste the address of an article, of wp-admin, or just a host. The API's root is announced
on each page of a site, so one page is read and the root taken from there; no password is involved
until that root is known and safe.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser

import httpx2

from modstation.core.errors import NotASite, Offline, SiteBroken, SiteTrouble
from modstation.core.model import SiteInfo
from modstation.core.ports import Visit
from modstation.core.signing import Admission, Grant
from modstation.core.translation import tr
from modstation.site.authorize import begin_visit
from modstation.site.http import Answer, Line, is_loopback, no_address, parse_url
from modstation.site.index import Index, no_way_in, read_index
from modstation.site.passwords import Passwords, exchange, revoke
from modstation.site.rest import Rest
from modstation.site.wire import words
from modstation.site.wordpress import WordPress

API = "https://api.w.org/"
MOST_REDIRECTS = 8
# Its index names each route of each plugin: a megabyte is common, on large sites several.
LARGEST_PAGE_BYTES = 16 * 1024 * 1024
_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]*://", re.IGNORECASE)
# Pages that do not announce the API, and what stands before them.
_INNER = re.compile(r"/(wp-admin|wp-login\.php|wp-json|wp-content|xmlrpc\.php)(/.*)?$")
_LINK = re.compile(r'<([^>]*)>\s*;[^<]*?\brel="?([^";,]*)"?')


class WordPressGate:
    """Finds sites, and opens them."""

    def __init__(self, transport: httpx2.BaseTransport | None = None) -> None:
        self._transport = transport

    def discover(self, address: str) -> SiteInfo:
        trouble: SiteTrouble = _no_wordpress()
        for url in candidates(address):
            try:
                with Line(url.host, transport=self._transport) as line:
                    return _info(*_find(line, url))
            except Offline as error:
                trouble = error  # the first scheme may be the wrong one
        raise trouble

    def open(self, info: SiteInfo, password: str) -> WordPress:
        rest = Rest(info.rest, info.user, password, transport=self._transport)
        return WordPress(info.name, rest, user_id=info.user_id)

    def visit(self, info: SiteInfo) -> Visit:
        root = parse_url(info.rest)
        with Line(root.host, transport=self._transport) as line:
            answer = line.exchange("GET", root, largest=LARGEST_PAGE_BYTES)
        index = read_index(answer)
        if index is None:
            raise _no_wordpress()
        return begin_visit(index, root)

    def exchange(self, info: SiteInfo, grant: Grant) -> Admission:
        return exchange(partial(self._passwords, info.rest, grant.user), grant.password)

    def revoke(self, info: SiteInfo, password: str) -> None:
        revoke(self._passwords(info.rest, info.user, password))

    def _passwords(self, root: str, user: str, password: str) -> Passwords:
        return Passwords(Rest(root, user, password, transport=self._transport))


def candidates(address: str) -> list[httpx2.URL]:
    """The addresses that may be meant, best first. Plain HTTP only on this very machine."""
    typed = address.strip()
    bare = _SCHEME.sub("", typed)
    if not bare:
        raise no_address()
    secure = parse_url(f"https://{bare}")
    if not is_loopback(secure.host):
        return [secure]  # where http:// was typed, too: sites with passwords have HTTPS
    plain_http = parse_url(f"http://{bare}")
    return [secure] if typed.lower().startswith("https://") else [plain_http, secure]


def _find(line: Line, url: httpx2.URL) -> tuple[httpx2.URL, Index]:
    """The API's root and index: where the page says, else where it usually is."""
    page, url = _visit(line, url)
    for root in _dict_of(_announced(page, url), _usual(url)):
        answer, found_at = _visit(line, parse_url(str(root)))
        index = read_index(answer)
        if index is not None:
            return found_at, index
    if page.status >= 500:
        said = tr(
            "{host} answers with an error of its own ({status}).", host=url.host, status=page.status
        )
        raise SiteBroken(said)
    raise _no_wordpress()


def _no_wordpress() -> NotASite:
    return NotASite(
        tr("There is no WordPress site with a REST API at that address."),
        tr("Try the address of an article that has comments."),
    )


def _dict_of(*sources: Iterator[httpx2.URL]) -> Iterator[httpx2.URL]:
    seen = set()
    for source in sources:
        for url in source:
            if url not in seen:
                seen.add(url)
                yield url


def _visit(line: Line, url: httpx2.URL) -> tuple[Answer, httpx2.URL]:
    """What is there, and where that is in the end. No credentials are sent, so redirects may be
    followed, but never from HTTPS to plain HTTP."""
    for _ in range(MOST_REDIRECTS):
        answer = line.exchange("GET", url, largest=LARGEST_PAGE_BYTES)
        target = answer.headers.get("location", "")
        if not (300 <= answer.status < 400 and target):
            return answer, url
        try:
            url = parse_url(str(url.join(target)))
        except httpx2.InvalidURL as error:
            said = tr("{host} sends its visitors to no valid address.", host=url.host)
            raise SiteBroken(said) from error
    raise SiteBroken(tr("{host} sends its visitors in circles.", host=url.host))


def _announced(page: Answer, url: httpx2.URL) -> Iterator[httpx2.URL]:
    """The root by the page's Link header, else by its <link>."""
    targets = [
        target
        for target, relation in _LINK.findall(page.headers.get("link", ""))
        if API in relation.split()
    ]
    if not targets:
        parser = _LinkParser()
        parser.feed(page.body.decode("utf-8", "replace"))
        targets = parser.targets
    for target in targets:
        try:
            root = url.join(html.unescape(target))
        except httpx2.InvalidURL:
            continue
        # A site behind a TLS proxy may know itself as plain http.
        if url.scheme == "https" and root.scheme == "http" and root.host == url.host:
            root = root.copy_with(scheme="https", port=url.port)
        yield root


def _usual(url: httpx2.URL) -> Iterator[httpx2.URL]:
    """wp-json and ?rest_route= below the page's folder and all that are above it."""
    path = _INNER.sub("", url.path).rstrip("/")
    folders = [path]
    while path:
        path = path.rpartition("/")[0]
        folders.append(path)
    for folder in folders[:4] + folders[4:][-1:]:
        base = url.copy_with(path=f"{folder}/", query=None, fragment=None)
        yield base.copy_with(path=f"{folder}/wp-json/")
        yield base.copy_merge_params({"rest_route": "/"})


class _LinkParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "link" and API in (given.get("rel") or "").split() and given.get("href"):
            self.targets.append(given["href"] or "")


def _info(root: httpx2.URL, index: Index) -> SiteInfo:
    if not index.authentication:
        raise no_way_in()
    home = words(index.home) or words(index.url) or str(root.copy_with(path="/", query=None))
    return SiteInfo(
        name=proposed_name(root),
        rest=_as_root(root),
        home=home,
        title=html.unescape(words(index.name)).strip() or root.host,
        user="",
    )


def _as_root(root: httpx2.URL) -> str:
    if "rest_route" in root.params:
        return str(root).replace("rest_route=%2F", "rest_route=/")
    return str(root.copy_with(path=root.path.rstrip("/") + "/"))


def proposed_name(url: httpx2.URL) -> str:
    """A short name for the profile, made from the host."""
    if is_loopback(url.host):
        return f"localhost-{url.port}" if url.port else "localhost"
    labels = [label for label in url.host.split(".") if label]
    if labels[0] == "www" and len(labels) > 1:
        labels = labels[1:]
    if all(label.isdigit() for label in labels) or ":" in url.host:
        return re.sub(r"[^0-9a-f]+", "-", url.host).strip("-")
    return labels[0]
