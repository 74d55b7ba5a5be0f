"""WordPress's REST API as a set of routes: addresses, sign-in, JSON in and out, its error form.

Answers are checked here, at the border: what is not the JSON that was asked for is a trouble of
the site, never a surprise further in.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any, NoReturn, TypeVar

import httpx2
import msgspec

from modstation.core.errors import SignedOut, SiteBroken
from modstation.core.translation import mark, tr
from modstation.site.http import Answer, Line, parse_url

Shape = TypeVar("Shape")
Params = Mapping[str, str | int]

SIGN_IN_HINT = mark(
    "Check the user name and the application password (made in WordPress under Users > Profile; "
    "its spaces do not matter; the ordinary password does not work). Some web servers strip the "
    "Authorization header: then every password looks wrong."
)
_TAG = re.compile(r"<[^>]*>")


class _WireError(msgspec.Struct):
    code: str | int
    message: str = ""
    data: Any = None


class Denied(Exception):
    """WordPress said no. `code` is its own word for why, "" when something before it spoke."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        params: tuple[str, ...] = (),
        about: int | None = None,
    ) -> None:
        super().__init__(f"{status} {code}")
        self.status = status
        self.code = code
        self.message = message
        self.params = params
        self.about = about  # the id of what stands in the way, where it says so


class Rest:
    """The API under one root, with a trailing slash or `?rest_route=/`, as one user."""

    def __init__(
        self,
        root: str,
        user: str = "",
        password: str = "",
        *,
        transport: httpx2.BaseTransport | None = None,
    ) -> None:
        self._root = parse_url(root)
        # WordPress never asks for credentials: sent unasked, or it takes us for a visitor.
        auth = httpx2.BasicAuth(user, password.strip()) if user else None
        self._line = Line(self._root.host, auth=auth, transport=transport)

    def __repr__(self) -> str:
        return f"Rest({str(self._root)!r})"

    def url(self, route: str, params: Params | None = None) -> httpx2.URL:
        asked = {name: str(value) for name, value in (params or {}).items()}
        if "rest_route" in self._root.params:
            return self._root.copy_merge_params({"rest_route": f"/{route}", **asked})
        return httpx2.URL(f"{self._root}{route}").copy_merge_params(asked)

    def get(self, route: str, shape: type[Shape], params: Params | None = None) -> Shape:
        return self.listing(route, shape, params)[0]

    def listing(
        self, route: str, shape: type[Shape], params: Params | None = None
    ) -> tuple[Shape, int | None]:
        """The answer, and how many items the site says there are (None: it does not say)."""
        answer = _checked(self._line.exchange("GET", self.url(route, params)))
        total = answer.headers.get("x-wp-total", "")
        return decode(answer.body, shape), int(total) if total.isdigit() else None

    def write(
        self,
        method: str,
        route: str,
        shape: type[Shape],
        *,
        params: Params | None = None,
        body: Mapping[str, object] | None = None,
        named: bool = True,
    ) -> Shape:
        content = None if body is None else msgspec.json.encode(body)
        url = self.url(route, params)
        answer = _checked(self._line.exchange(method, url, body=content, named=named))
        return decode(answer.body, shape)

    def close(self) -> None:
        self._line.close()


def decode(body: bytes, shape: type[Shape]) -> Shape:
    # A plugin's file saved with a byte-order mark puts it before every answer.
    text = body.removeprefix(b"\xef\xbb\xbf").lstrip()
    try:
        return msgspec.json.decode(text, type=shape, strict=False)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        said = tr("The site answered with something else where its REST API should be.")
        if text.startswith(b"<"):
            said = tr("The site answered with a web page where its REST API should be.")
        raise SiteBroken(
            said,
            tr("A security or cache plugin, or a network's sign-in page, may stand in between."),
        ) from error


def _checked(answer: Answer) -> Answer:
    if 300 <= answer.status < 400:
        raise SiteBroken(
            tr("The site sends its API's visitors on to another address."),
            tr("Passwords do not travel along. If the site has moved, connect it again."),
        )
    if answer.status >= 400:
        _deny(answer)
    return answer


def _deny(answer: Answer) -> NoReturn:
    try:
        wire = msgspec.json.decode(answer.body.removeprefix(b"\xef\xbb\xbf"), type=_WireError)
    except (msgspec.MsgspecError, UnicodeError):
        wire = None
    if answer.status == 401:
        said = tr("The web server asks for a password of its own.")
        if wire:
            said = tr("The site does not accept the credentials.")
        raise SignedOut(said, tr(SIGN_IN_HINT))
    # A crash is JSON too (internal_server_error); only a controller's refusal bears "rest_".
    code = str(wire.code) if wire else ""
    if answer.status >= 500 and not code.startswith("rest_"):
        raise SiteBroken(
            tr("The site answered with an error of its own ({status}).", status=answer.status)
        )
    message = plain(wire.message) if wire else ""
    raise Denied(answer.status, code, message, _params(wire), _about(wire))


def _params(wire: _WireError | None) -> tuple[str, ...]:
    data = wire.data if wire else None
    found = data.get("params") if isinstance(data, dict) else None
    return tuple(str(name) for name in found) if isinstance(found, dict | list) else ()


def _about(wire: _WireError | None) -> int | None:
    data = wire.data if wire else None
    found = data.get("id") if isinstance(data, dict) else None
    return found if isinstance(found, int) else None


def plain(text: str, limit: int = 200) -> str:
    """A site's HTML as one line of words."""
    words = " ".join(html.unescape(_TAG.sub(" ", text)).split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"
