"""The demo newspaper's tables: users, articles, comments, and the file that keeps them.

Every change is one line added to a journal in the profile's folder, so that a demo survives being
killed at any moment and a shift over thousands of comments costs no more per key than the first.
At each start the journal is folded into one line per row.
"""

from __future__ import annotations

import json
import os
import random
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TextIO

JOURNAL = "demo-site.jsonl"
ROLES: dict[str, frozenset[str]] = {
    "subscriber": frozenset({"read"}),
    "editor": frozenset(
        {
            "read",
            "moderate_comments",
            "edit_posts",
            "edit_others_posts",
            "edit_published_posts",
            "edit_private_posts",
            "edit_pages",
            "unfiltered_html",
        }
    ),
}
ROLES["administrator"] = ROLES["editor"] | {"manage_options"}
_FILLER = (
    "Well the council should have asked us first. I walk there every day. Nobody reads these "
    "plans until the diggers come. My neighbour says the same, and she is never wrong about "
    "the harbour. Who pays for it in the end? Thank you for reporting this so fairly!"
)


@dataclass(slots=True)
class User:
    id: int
    login: str
    name: str
    email: str
    role: str
    capabilities: frozenset[str]


@dataclass(slots=True)
class ArticleRow:
    id: int
    type: str
    slug: str
    title: str
    excerpt: str
    content: str
    author: int
    date_gmt: int
    status: str = "publish"
    comments_open: bool = True


@dataclass(slots=True)
class CommentRow:
    """A comment as WordPress stores it, but for its words for the status."""

    id: int
    post: int
    parent: int
    content: str
    status: str
    date_gmt: int
    author: int = 0
    author_name: str = ""
    author_email: str = ""
    author_url: str = ""
    author_ip: str = ""
    author_user_agent: str = ""
    type: str = "comment"
    before_trash: str = ""


@dataclass
class DemoState:
    """All rows, guarded by `lock`. Whoever changes one says so with `keep`."""

    folder: Path
    title: str = ""
    tagline: str = ""
    users: dict[int, User] = field(default_factory=dict)
    articles: dict[int, ArticleRow] = field(default_factory=dict)
    comments: dict[int, CommentRow] = field(default_factory=dict)
    timezone_offset_s: int = 0
    last_comment_id: int = 0
    lock: threading.RLock = field(default_factory=threading.RLock)
    _journal: TextIO | None = None

    @classmethod
    def open(cls, folder: Path, content: Path, now: Callable[[], float] = time.time) -> DemoState:
        """The newspaper that lives in `folder`; a new one is made from `content`."""
        folder.mkdir(parents=True, exist_ok=True)
        state = cls(folder)
        state._read_site(_read(content / "site.json"))
        journal = folder / JOURNAL
        if journal.exists():
            state._replay(journal)
        if not state.articles:
            state._make(content, int(now()))
        state._fold()
        return state

    def keep(self, *rows: CommentRow | ArticleRow) -> None:
        """Remember rows that are new or have changed."""
        for row in rows:
            if isinstance(row, CommentRow):
                self.comments[row.id] = row
                self.last_comment_id = max(self.last_comment_id, row.id)
            else:
                self.articles[row.id] = row
        self._write(_line(row) for row in rows)

    def drop_comment(self, comment_id: int) -> None:
        del self.comments[comment_id]
        self._write([json.dumps({"comment": comment_id})])

    def drop_article(self, article_id: int) -> None:
        """Only the article's row, as some imports and plugins do: its comments stay behind."""
        del self.articles[article_id]
        self._write([json.dumps({"article": article_id})])

    def add_user(self, login: str, capabilities: Iterable[str], role: str) -> User:
        user_id = max(self.users, default=0) + 1
        email = f"{login}@demo.example"
        user = User(user_id, login, login, email, role, frozenset(capabilities))
        self.users[user_id] = user
        return user

    def next_id(self) -> int:
        self.last_comment_id += 1
        return self.last_comment_id

    def fill(self, count: int, now: int, seed: int = 1) -> None:
        """Held comments by the thousand, the same ones each time."""
        dice, words = random.Random(seed), _FILLER.split()
        posts = [row.id for row in self.articles.values() if row.type == "post"]
        rows = []
        for number in range(count):
            person = dice.randrange(max(1, count // 4))
            rows.append(
                CommentRow(
                    id=self.next_id(),
                    post=dice.choice(posts),
                    parent=0,
                    content=" ".join(dice.choices(words, k=dice.randint(4, 70))),
                    status="hold",
                    date_gmt=now - (count - number) * 20,
                    author_name=f"Reader {person}",
                    author_email=f"reader{person}@inbox.example",
                    author_ip=f"198.51.100.{person % 254 + 1}",
                    author_user_agent="Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0",
                )
            )
        self.keep(*rows)

    def close(self) -> None:
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _read_site(self, site: dict[str, Any]) -> None:
        self.title = site["title"]
        self.tagline = site.get("tagline", "")
        for user in site["users"]:
            rights = ROLES.get(user["role"], ROLES["subscriber"])
            known = {key: user[key] for key in ("id", "login", "name", "email", "role")}
            self.users[user["id"]] = User(**known, capabilities=rights)

    def _make(self, content: Path, now: int) -> None:
        for item in _read(content / "articles.json"):
            row = ArticleRow(date_gmt=now - item.pop("minutes_ago") * 60, **item)
            self.articles[row.id] = row
        for item in _read(content / "comments.json"):
            comment = CommentRow(date_gmt=now - item.pop("minutes_ago") * 60, **item)
            self.comments[comment.id] = comment
        self.last_comment_id = max(self.comments, default=0)

    def _replay(self, journal: Path) -> None:
        with journal.open(encoding="utf-8") as lines:
            for line in lines:
                try:
                    self._apply(json.loads(line))
                except ValueError:
                    return  # the last line, cut off by a kill

    def _apply(self, entry: dict[str, Any]) -> None:
        comment, article = entry.get("comment"), entry.get("article")
        if isinstance(comment, dict):
            row = CommentRow(**comment)
            self.comments[row.id] = row
            self.last_comment_id = max(self.last_comment_id, row.id)
        elif isinstance(comment, int):
            self.comments.pop(comment, None)
        if isinstance(article, dict):
            self.articles[article["id"]] = ArticleRow(**article)
        elif isinstance(article, int):
            self.articles.pop(article, None)
        self.last_comment_id = max(self.last_comment_id, entry.get("last_comment_id", 0))

    def _fold(self) -> None:
        """Write all rows anew, in the place of the old journal in one step."""
        fresh = self.folder / f"{JOURNAL}.new"
        with fresh.open("w", encoding="utf-8") as file:
            # Ids are never given twice, not even after the newest comment was deleted.
            file.write(json.dumps({"last_comment_id": self.last_comment_id}) + "\n")
            file.writelines(_line(row) + "\n" for row in self.articles.values())
            file.writelines(_line(row) + "\n" for row in self.comments.values())
        os.replace(fresh, self.folder / JOURNAL)
        self._journal = (self.folder / JOURNAL).open("a", encoding="utf-8")

    def _write(self, lines: Iterable[str]) -> None:
        if self._journal is not None:
            self._journal.write("".join(f"{line}\n" for line in lines))
            self._journal.flush()


def _line(row: CommentRow | ArticleRow) -> str:
    return json.dumps({"comment" if isinstance(row, CommentRow) else "article": asdict(row)})


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
