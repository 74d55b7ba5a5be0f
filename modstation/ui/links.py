"""What is said about a link: where it really leads, and whether its words name another place."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_HOST = re.compile(r"(?:https?://)?((?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24})(?![\w.-]*@)", re.I)
_NO_HOSTS = {"html", "htm", "php", "jpg", "jpeg", "png", "gif", "pdf", "txt", "exe", "zip", "js"}


def readable(href: str) -> str:
    """A target as a person reads it: without the scheme of the web, escapes undone."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return href
    if parts.scheme in {"http", "https"}:
        rest = parts.path + (f"?{parts.query}" if parts.query else "")
        # Never undo escapes in the host: "good.example%2F@evil.example" must not look like a path.
        return (parts.netloc + unquote(rest)).rstrip("/") or href
    return unquote(href)


def beside(words: str, href: str) -> tuple[str, str]:
    """What stands behind the link: its target, unless the words already are it; and the host
    that the words name where it leads to another one. Both may be empty."""
    target = readable(href)
    words = words.strip()
    if words in {href, target, target.removeprefix("mailto:"), target.rstrip("/")}:
        return "", ""
    return short(target), pretended_host(words, href)


def pretended_host(words: str, href: str) -> str:
    """The host that somebody reads in the words of a link that leads to another one."""
    real = _host(href)
    for found in _HOST.finditer(words[:300]):
        named = found[1].casefold().removeprefix("www.")
        if named.rpartition(".")[2] in _NO_HOSTS:
            continue
        if named != real and not real.endswith(f".{named}"):
            return named
    return ""


def _host(href: str) -> str:
    try:
        parts = urlsplit(href)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme == "mailto":
        host = unquote(parts.path).rpartition("@")[2].casefold()
    return host.removeprefix("www.")


def short(target: str, limit: int = 90) -> str:
    return target if len(target) <= limit else target[: limit - 1] + "…"
