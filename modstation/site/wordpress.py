"""A WordPress site over its stock REST API: `core.ports.Site`.

Each question is asked in a form that stays right while colleagues decide and readers write;
`reader` knows what listings leave out, `push` what writes do besides what they were asked.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from modstation.core.errors import Busy
from modstation.core.model import Account, Article, Comment, Decision, Record, Status, Verb
from modstation.core.ports import AuthorHistory, Fate, Outcome, Page
from modstation.site.articles import Articles
from modstation.site.companion import Plugin, PluginCompanion
from modstation.site.push import Pusher
from modstation.site.reader import COMMENTS, MOST_PER_PAGE, Reader, id_list
from modstation.site.rest import Denied, Params, Rest
from modstation.site.several import Several
from modstation.site.wire import WireId, to_date

LATEST = 10


class WordPress:
    """One site as one account sees it."""

    def __init__(
        self, name: str, rest: Rest, *, user_id: int = 0, now: Callable[[], float] = time.time
    ) -> None:
        self.name = name
        self._rest = rest
        self._now = now
        self._reader = Reader(name, rest, user_id)
        self._articles = Articles(name, rest, self._reader.account)
        self._pusher = Pusher(self._reader, rest)
        self._several = Several(self.push)
        self._plugin = Plugin(self._reader, rest)

    def __repr__(self) -> str:
        return f"WordPress({self.name!r}, {self._rest!r})"

    def account(self) -> Account:
        return self._reader.account()

    def held(self, offset: int, limit: int) -> Page:
        # By ascending id: what is decided meanwhile shifts later pages to the front, but nothing
        # new slips in before what was read, and a second walk from the start finds the rest.
        asked = {"status": "hold", "orderby": "id", "order": "asc"}
        return self._reader.page(asked, offset, min(limit, MOST_PER_PAGE))

    def held_since(self, after: int, offset: int) -> Page:
        asked = {"status": "hold", "orderby": "date_gmt", "order": "asc", "after": to_date(after)}
        return self._reader.page(asked, offset, MOST_PER_PAGE)

    def read(self, ids: Sequence[int]) -> list[Comment]:
        return self._reader.read(ids) if ids else []

    def children(self, parents: Sequence[int], offset: int) -> Page:
        if not parents:
            return Page((), 0)
        asked = {"parent": id_list(parents), "status": "all", "orderby": "id", "order": "asc"}
        return self._reader.page(asked, offset, MOST_PER_PAGE)

    def top_level(self, post: int, limit: int) -> list[Comment]:
        asked: Params = {
            "post": post,
            "parent": 0,
            "status": "approve",
            "orderby": "date_gmt",
            "order": "desc",
        }
        return list(self._reader.page(asked, 0, min(limit, MOST_PER_PAGE)).comments)

    def articles(self, ids: Sequence[int]) -> list[Article]:
        try:
            return self._articles.find(ids[:MOST_PER_PAGE])
        except Denied as denied:
            self._reader.raise_trouble(denied)

    def history(self, user: int, email: str) -> AuthorHistory:
        who: Params = {"author": user} if user else {"author_email": email}
        newest: Params = {**who, "status": "any", "orderby": "date_gmt", "order": "desc"}
        try:
            found, total = self._reader.ask(newest)
        except Denied as denied:
            if denied.status == 400:  # stored by an import, and no e-mail address to WordPress
                return AuthorHistory(Record())
            self._reader.raise_trouble(denied)
        comments = self._reader.comments(found)
        if total > len(found):
            record = self._counted(who)
        else:
            record = _record_of([comment.status for comment in comments])
        record = replace(record, fetched_at=int(self._now()))
        return AuthorHistory(record, tuple(comments[:LATEST]))

    def look(self, ids: Sequence[int]) -> list[Comment]:
        try:
            return self._pusher.look(ids) if ids else []
        except Busy:
            self._several.go_easy()
            raise

    def send(self, lot: Sequence[tuple[Decision, Comment]]) -> list[Fate]:
        return self._several.send(lot)

    def push(self, decision: Decision, now: Comment) -> Outcome:
        """One of them. Raises a `SiteTrouble`; called from several threads at once."""
        if decision.verb is Verb.REPLY:
            return self._pusher.reply(decision, now)
        return self._pusher.change(decision, now)

    def find_reply(self, decision: Decision, now: Comment) -> Comment | None:
        return self._pusher.find_reply(decision, now)

    def companion(self) -> PluginCompanion | None:
        return self._plugin.found()

    def close(self) -> None:
        self._rest.close()

    def _counted(self, who: Params) -> Record:
        """WordPress has no route for counts, but each listing tells its total."""
        return Record(
            approved=self._count(who, "approve"),
            hold=self._count(who, "hold"),
            spam=self._count(who, "spam"),
            trash=self._count(who, "trash"),
        )

    def _count(self, who: Params, status: str) -> int:
        params = {**who, "status": status, "per_page": 1, "_fields": "id"}
        try:
            found, total = self._rest.listing(COMMENTS, list[WireId], params)
        except Denied as denied:
            self._reader.raise_trouble(denied)
        return len(found) if total is None else total


def _record_of(statuses: Sequence[Status]) -> Record:
    return Record(
        approved=statuses.count(Status.APPROVED),
        hold=statuses.count(Status.HOLD),
        spam=statuses.count(Status.SPAM),
        trash=statuses.count(Status.TRASH),
    )
