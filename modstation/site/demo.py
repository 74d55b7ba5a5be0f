"""A small newspaper on loopback that speaks WordPress's REST API, and whose line can be cut.

For the first run, where no site is connected yet, and for the tests, which need a site that fails
on demand and a colleague who acts at the worst moment.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from modstation.site import demo_rules
from modstation.site.demo_faults import Faults
from modstation.site.demo_json import Place
from modstation.site.demo_passwords import DemoPasswords, new_password
from modstation.site.demo_rest import DemoRest
from modstation.site.demo_server import DemoServer, Hit
from modstation.site.demo_state import ArticleRow, CommentRow, DemoState

__all__ = ["DemoSite", "Faults", "Hit"]


class DemoSite:
    """The newspaper that lives in `folder`; made from `content` when there is none yet.

    With `pretty=False` its API hangs below `?rest_route=/`. `port` is taken if it is free.
    """

    def __init__(
        self,
        folder: Path,
        *,
        content: Path,
        faults: Faults | None = None,
        port: int = 0,
        pretty: bool = True,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.faults = faults or Faults()
        self.accounts: dict[str, str] = {}
        self._passwords = DemoPasswords(self.accounts)
        self._now = now
        self._state = DemoState.open(folder, content, now)
        self._server = _bound(port)
        self._place = Place(f"http://127.0.0.1:{self._server.server_address[1]}", pretty)
        self._thread: threading.Thread | None = None

    @property
    def home(self) -> str:
        return self._place.home

    @property
    def rest(self) -> str:
        return self._place.rest

    @property
    def title(self) -> str:
        return self._state.title

    def user_id(self, login: str) -> int:
        return next(user.id for user in self._state.users.values() if user.login == login)

    @property
    def hits(self) -> list[Hit]:
        """The latest requests, in order."""
        return list(self._server.hits)

    def start(self) -> dict[str, str]:
        """Serve. Returns the accounts with their passwords, which are new each time."""
        for user in self._state.users.values():
            self.accounts.setdefault(user.login, new_password())
        rest = DemoRest(self._state, self._place, self._passwords, self._now)
        self._server.open(self._state, self._place, rest, self._passwords, self.faults)
        self._thread = threading.Thread(
            target=self._server.serve_forever, name="demo site", kwargs={"poll_interval": 0.05}
        )
        self._thread.start()
        return self.accounts

    def stop(self) -> None:
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._thread = None
        self._server.hang_up()
        self._server.server_close()
        self._state.close()

    def __enter__(self) -> DemoSite:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    # --- Behind the API's back ---------------------------------------------------------------

    def comment(self, comment_id: int) -> dict[str, Any] | None:
        """A comment's row as it is stored; None when it is gone."""
        with self._state.lock:
            row = self._state.comments.get(comment_id)
            if row is None:
                return None
            return {name: getattr(row, name) for name in CommentRow.__slots__}

    def comments(self, status: str | None = None) -> list[dict[str, Any]]:
        """All rows, or those of one status, by id."""
        with self._state.lock:
            ids = sorted(self._state.comments)
            rows = [self.comment(one) for one in ids]
        return [row for row in rows if row and status in (None, row["status"])]

    def article(self, article_id: int) -> dict[str, Any] | None:
        with self._state.lock:
            row = self._state.articles.get(article_id)
            return {name: getattr(row, name) for name in ArticleRow.__slots__} if row else None

    def act(
        self,
        comment_id: int,
        *,
        text: str | None = None,
        status: str | None = None,
        parent: int | None = None,
        delete: bool = False,
    ) -> None:
        """What another moderator does meanwhile. `status` is any word, a plugin's too."""
        with self._state.lock:
            row = self._state.comments[comment_id]
            if delete:
                demo_rules.erase(self._state, row)
                return
            if text is not None:
                row.content = text
            if parent is not None:
                row.parent = parent
            if status is not None and status != row.status:
                row.before_trash, row.status = row.status, status
            self._state.keep(row)

    def add(self, **fields: Any) -> int:
        """A comment as it could have come in, stored as given: from a form, an import, a plugin."""
        with self._state.lock:
            post = next(iter(self._state.articles), 0)
            start: dict[str, Any] = {
                "post": post,
                "parent": 0,
                "status": "hold",
                "date_gmt": int(self._now()),
            }
            row = CommentRow(**{**start, "id": self._state.next_id(), **fields})
            self._state.keep(row)
            return row.id

    def change_article(self, article_id: int, **fields: Any) -> None:
        """Change an article's fields, or add one. Into the trash and out of it, its comments go
        along."""
        with self._state.lock:
            row = self._state.articles.get(article_id)
            if row is None:
                slug, now = f"article-{article_id}", int(self._now())
                row = ArticleRow(article_id, "post", slug, slug, "", "", author=1, date_gmt=now)
            was = row.status
            for name, value in fields.items():
                setattr(row, name, value)
            self._state.keep(row)
            if (was == "trash") != (row.status == "trash"):
                self._move_along(article_id, trashed=row.status == "trash")

    def drop_article(self, article_id: int) -> None:
        """Remove the article's row alone: its comments become orphans."""
        with self._state.lock:
            self._state.drop_article(article_id)

    def add_user(self, login: str, capabilities: Iterable[str], role: str = "custom") -> str:
        """Another account with these rights. Returns its password."""
        with self._state.lock:
            self._state.add_user(login, {"read", *capabilities}, role)
            self.accounts[login] = new_password()
            return self.accounts[login]

    def password_names(self, login: str) -> list[str]:
        """What the account's application passwords are called."""
        return self._passwords.names(login)

    def set_timezone(self, offset_h: float) -> None:
        self._state.timezone_offset_s = int(offset_h * 3600)

    def fill(self, count: int, seed: int = 1) -> None:
        """`count` more held comments, for tests with large queues."""
        with self._state.lock:
            self._state.fill(count, int(self._now()), seed)

    def _move_along(self, article_id: int, *, trashed: bool) -> None:
        rows = [row for row in self._state.comments.values() if row.post == article_id]
        for row in rows:
            if trashed:
                row.before_trash, row.status = row.status, "post-trashed"
            elif row.status == "post-trashed":
                row.status, row.before_trash = row.before_trash or "hold", ""
        self._state.keep(*rows)


def _bound(port: int) -> DemoServer:
    try:
        return DemoServer(port)
    except OSError:
        if port == 0:
            raise
        return DemoServer(0)  # taken meanwhile
