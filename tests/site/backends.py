"""One way to look behind any site: the demo, or a real WordPress of some version.

The contract tests are written against this and run unchanged on all of them, which is what makes
the demo trustworthy and shows where WordPress's versions differ.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from modstation.site.demo import DemoSite
from tests.wordpress.harness import WordPress as WordPressServer

MODERATOR = "moderator"
SUBSCRIBER = "subscriber"


@dataclass(frozen=True)
class Row:
    """A comment as it is stored."""

    content: str
    status: str
    ip: str
    agent: str
    parent: int


class Backend(Protocol):
    """A site, seen from behind. `post` is an article by somebody who is not the moderator."""

    rest: str
    home: str
    title: str
    post: int

    def password(self, login: str) -> str: ...

    def password_names(self, login: str) -> list[str]:
        """What the account's application passwords are called."""

    def user_id(self, login: str) -> int: ...

    def restricted(self, login: str, rights: Iterable[str]) -> str:
        """An account with just these rights (and read). Returns its password."""

    def put(self, **fields: Any) -> int:
        """Store a comment as given: content, status, ip, agent, parent, post, email, user, type,
        at (seconds)."""

    def row(self, comment_id: int) -> Row | None: ...

    def act(self, comment_id: int, **changes: Any) -> None:
        """What a colleague does: text, status, parent, or delete=True."""

    def article(self, kind: str = "post", **fields: Any) -> int:
        """Another article: title, status."""

    def close_comments(self, post: int) -> None: ...

    def trash_article(self, post: int) -> None: ...

    def drop_article(self, post: int) -> None:
        """Its row alone: the comments stay behind."""

    def set_timezone(self, name: str) -> None: ...


class DemoBackend:
    def __init__(self, demo: DemoSite) -> None:
        self.demo = demo
        self.rest, self.home, self.title = demo.rest, demo.home, demo.title
        self.post = 1
        self._users = {"admin": 1, MODERATOR: 2, SUBSCRIBER: 3}

    def password(self, login: str) -> str:
        return self.demo.accounts[login]

    def password_names(self, login: str) -> list[str]:
        return self.demo.password_names(login)

    def user_id(self, login: str) -> int:
        return self._users[login]

    def restricted(self, login: str, rights: Iterable[str]) -> str:
        return self.demo.add_user(login, rights)

    def put(self, **fields: Any) -> int:
        names = {"ip": "author_ip", "agent": "author_user_agent", "email": "author_email"}
        names |= {"user": "author", "at": "date_gmt", "name": "author_name"}
        given = {names.get(name, name): value for name, value in fields.items()}
        return self.demo.add(**{"post": self.post, **given})

    def row(self, comment_id: int) -> Row | None:
        row = self.demo.comment(comment_id)
        if row is None:
            return None
        ip, agent = row["author_ip"], row["author_user_agent"]
        return Row(row["content"], row["status"], ip, agent, row["parent"])

    def act(self, comment_id: int, **changes: Any) -> None:
        self.demo.act(comment_id, **changes)

    def article(self, kind: str = "post", **fields: Any) -> int:
        new = 500 + sum(1 for one in range(500, 600) if self.demo.article(one))
        self.demo.change_article(new, type=kind, **fields)
        return new

    def close_comments(self, post: int) -> None:
        self.demo.change_article(post, comments_open=False)

    def trash_article(self, post: int) -> None:
        self.demo.change_article(post, status="trash")

    def drop_article(self, post: int) -> None:
        self.demo.drop_article(post)

    def set_timezone(self, name: str) -> None:
        offset = datetime.now(ZoneInfo(name)).utcoffset()
        assert offset is not None
        self.demo.set_timezone(offset.total_seconds() / 3600)


_WORDS = {"hold": "0", "approved": "1"}
_COLUMNS = {
    "content": "comment_content",
    "status": "comment_approved",
    "ip": "comment_author_IP",
    "agent": "comment_agent",
    "parent": "comment_parent",
    "post": "comment_post_ID",
    "email": "comment_author_email",
    "name": "comment_author",
    "user": "user_id",
    "type": "comment_type",
}
_ARTICLE = """
echo wp_insert_post( $data + array( 'post_author' => 1, 'post_content' => 'Text.',
    'comment_status' => 'open', 'post_status' => 'publish' ) );
"""
_PASSWORD_NAMES = """
$all = WP_Application_Passwords::get_user_application_passwords( $data );
echo wp_json_encode( array_column( array_values( $all ), 'name' ) );
"""
STORIES = """<?php
/* Plugin Name: Stories */
add_action( 'init', function () {
    register_post_type( 'story', array( 'public' => true, 'show_in_rest' => true,
        'rest_base' => 'stories', 'supports' => array( 'title', 'excerpt', 'comments' ) ) );
} );
"""


class WordPressBackend:
    """A real WordPress, mostly by way of its database: no hook or filter comes in between."""

    def __init__(self, server: WordPressServer, scratch: Path) -> None:
        self.server = server
        self.rest, self.home = server.rest, server.url
        self.title = str(
            server.sql("SELECT option_value AS t FROM wp_options WHERE option_name = 'blogname'")[
                0
            ]["t"]
        )
        self._scratch = scratch
        self._zone = ZoneInfo("UTC")
        self.post = int(server.sql("SELECT MIN(ID) AS id FROM wp_posts")[0]["id"] or 0)

    def password(self, login: str) -> str:
        return self.server.accounts[login].app_password

    def password_names(self, login: str) -> list[str]:
        return list(json.loads(self.server.php(_PASSWORD_NAMES, self.user_id(login))))

    def user_id(self, login: str) -> int:
        return self.server.accounts[login].id

    def restricted(self, login: str, rights: Iterable[str]) -> str:
        return self.server.add_user(login, ["read", *rights]).app_password

    def put(self, **fields: Any) -> int:
        at = int(fields.pop("at", time.time()))
        given = {"content": "", "status": "hold", "post": self.post, "type": "comment", **fields}
        given["status"] = _WORDS.get(given["status"], given["status"])
        columns = {_COLUMNS[name]: value for name, value in given.items()}
        columns["comment_date_gmt"] = self._stamp(at, ZoneInfo("UTC"))
        columns["comment_date"] = self._stamp(at, self._zone)
        columns.setdefault("comment_author", "")
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        self.server.sql(f"INSERT INTO wp_comments ({names}) VALUES ({marks})", *columns.values())
        found = self.server.sql("SELECT MAX(comment_ID) AS id FROM wp_comments")
        return int(found[0]["id"] or 0)

    def row(self, comment_id: int) -> Row | None:
        try:
            row = self.server.comment(comment_id)
        except LookupError:
            return None
        stored = str(row["comment_approved"])
        status = {"0": "hold", "1": "approved"}.get(stored, stored)
        ip, agent = str(row["comment_author_IP"]), str(row["comment_agent"])
        return Row(str(row["comment_content"]), status, ip, agent, int(row["comment_parent"] or 0))

    def act(self, comment_id: int, **changes: Any) -> None:
        if changes.pop("delete", False):
            self.server.php("wp_delete_comment( $data, true );", comment_id)
            return
        for name, value in changes.items():
            column = _COLUMNS["content" if name == "text" else name]
            stored = _WORDS.get(value, value)
            where = "WHERE comment_ID = ?"
            self.server.sql(f"UPDATE wp_comments SET {column} = ? {where}", stored, comment_id)

    def article(self, kind: str = "post", **fields: Any) -> int:
        if kind == "story":
            plugin = self._scratch / "stories.php"
            plugin.write_text(STORIES, encoding="utf-8")
            self.server.install_plugin(plugin)
        given = {f"post_{name}": value for name, value in fields.items()}
        return int(self.server.php(_ARTICLE, {"post_type": kind, **given}))

    def close_comments(self, post: int) -> None:
        self.server.sql("UPDATE wp_posts SET comment_status = 'closed' WHERE ID = ?", post)

    def trash_article(self, post: int) -> None:
        self.server.php("wp_trash_post( $data );", post)

    def drop_article(self, post: int) -> None:
        self.server.sql("DELETE FROM wp_posts WHERE ID = ?", post)

    def set_timezone(self, name: str) -> None:
        self._zone = ZoneInfo(name)
        self.server.php("update_option( 'timezone_string', $data );", name)

    @staticmethod
    def _stamp(at: int, zone: ZoneInfo) -> str:
        return datetime.fromtimestamp(at, UTC).astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")


SITE = {
    "title": "Small Gazette",
    "tagline": "Little news",
    "users": [
        {
            "id": number,
            "login": login,
            "name": login,
            "email": f"{login}@site.test",
            "role": role,
        }
        for number, login, role in (
            (1, "admin", "administrator"),
            (2, MODERATOR, "editor"),
            (3, SUBSCRIBER, "subscriber"),
        )
    ],
}
ARTICLE = {
    "id": 1,
    "type": "post",
    "slug": "hello-world",
    "title": "Hello world!",
    "excerpt": "Hello.",
    "content": "<p>Hello.</p>",
    "author": 1,
    "minutes_ago": 60,
}


def write_content(folder: Path) -> Path:
    """The smallest newspaper: one article, no comments."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in (("site", SITE), ("articles", [ARTICLE]), ("comments", [])):
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


@contextmanager
def small_demo(folder: Path) -> Iterator[DemoSite]:
    with DemoSite(folder / "profile", content=write_content(folder / "content")) as demo:
        yield demo
