"""The index of a site's REST API: what it is called, what it offers, how to sign in."""

from __future__ import annotations

from typing import Any

import msgspec

from modstation.core.errors import NotASite, SiteBroken
from modstation.core.translation import tr
from modstation.site.http import Answer
from modstation.site.rest import decode
from modstation.site.wire import Scalar

# WordPress does not say its version here, and themes and plugins hide it elsewhere. These routes
# of its own came with 7.1.
_SINCE_7_1 = ("/wp/v2/view-config", "/wp/v2/icon-collections")


class Index(msgspec.Struct):
    name: Scalar = ""
    url: Scalar = ""
    home: Scalar = ""
    namespaces: list[str] = []
    authentication: dict[str, Any] | list[Any] = []
    routes: dict[str, Any] | list[Any] = []

    @property
    def takes_loopback(self) -> bool:
        """Whether an HTTPS site's own page sends the browser on to http://127.0.0.1: WordPress
        6.8 refuses that, 7.1 does it."""
        return any(route in self.routes for route in _SINCE_7_1)

    @property
    def authorization(self) -> str:
        """The address of the page where a moderator approves; "" where there is none."""
        step: object = self.authentication
        for name in ("application-passwords", "endpoints", "authorization"):
            step = step.get(name) if isinstance(step, dict) else None
        return step if isinstance(step, str) else ""


def read_index(answer: Answer) -> Index | None:
    """None for what is no index of WordPress's API."""
    if answer.status != 200:
        return None
    try:
        index = decode(answer.body, Index)
    except SiteBroken:
        return None
    return index if "wp/v2" in index.namespaces else None


def no_way_in() -> NotASite:
    return NotASite(
        tr("This WordPress does not offer application passwords."),
        tr(
            "They need WordPress 5.6 or newer and HTTPS; "
            "a security plugin may have switched them off."
        ),
        title=tr("No way to sign in"),
    )
