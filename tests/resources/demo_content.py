"""Reads the bundled demo newspaper for its checks, so that each check states one rule only."""

import json
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

DEMO_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "demo"
FILE_NAMES = ("site.json", "articles.json", "comments.json")


class User(TypedDict):
    """An account of the demo site."""

    id: int
    login: str
    name: str
    email: str
    role: str


class Policy(TypedDict):
    """The rules readers are shown, and what follows from breaking them."""

    title: str
    rules: list[str]
    consequence: str


class Site(TypedDict):
    """The newspaper itself."""

    title: str
    tagline: str
    policy: Policy
    users: list[User]


class Article(TypedDict):
    """A post or a page that comments hang on."""

    id: int
    type: str
    slug: str
    title: str
    excerpt: str
    content: str
    author: int
    minutes_ago: int


class DemoComment(TypedDict):
    """A comment as the demo site stores it."""

    id: int
    post: int
    parent: int
    author: int
    author_name: str
    author_email: str
    author_url: str
    author_ip: str
    author_user_agent: str
    minutes_ago: int
    content: str
    status: str
    type: str


def text_of(name: str) -> str:
    return (DEMO_FOLDER / name).read_text(encoding="utf-8")


@cache
def _loaded(name: str) -> Any:
    return json.loads(text_of(name))


def site() -> Site:
    content: Site = _loaded("site.json")
    return content


def articles() -> list[Article]:
    content: list[Article] = _loaded("articles.json")
    return content


def comments() -> list[DemoComment]:
    content: list[DemoComment] = _loaded("comments.json")
    return content


def by_id() -> dict[int, DemoComment]:
    return {comment["id"]: comment for comment in comments()}


def depth(comment: DemoComment) -> int:
    """1 for a comment that answers the article, 2 for an answer to it, and so on."""
    known, level = by_id(), 1
    while comment["parent"]:
        comment = known[comment["parent"]]
        level += 1
    return level


def is_invisible(character: str) -> bool:
    """Format characters: zero width, joiners, bidirectional overrides, byte order mark."""
    return unicodedata.category(character) == "Cf"


def canonical(value: object) -> str:
    """How the files are written: readable, but with every invisible character spelt out."""
    pretty = json.dumps(value, ensure_ascii=False, indent=2)
    return "".join(f"\\u{ord(c):04x}" if is_invisible(c) else c for c in pretty) + "\n"


def scripts(texts: Iterable[str]) -> set[str]:
    """The writing systems of the letters, named by the first word of the letter's name."""
    letters = {c for text in texts for c in text if c.isalpha()}
    return {unicodedata.name(c, "UNNAMED").split()[0] for c in letters}
