"""A profile that follows a real site, as the sync thread sees it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from modstation.app.wiring import SystemClock, build_sites
from modstation.core.model import CommentKey, Record, SyncReport, Verb, author_key
from modstation.desk.bulk import Bulk, Shown
from modstation.desk.outbox import Outbox
from modstation.desk.sync import sync_once
from modstation.site.secrets import SessionSecrets
from modstation.store.store import Store
from tests.wordpress.harness import WordPress

NO_LIMIT = 10**9


class Profile:
    """A store and the line to its one site, as the moderator."""

    def __init__(self, folder: Path, site: WordPress) -> None:
        self.store = Store(folder)
        self._clock = SystemClock()
        sites = build_sites(self.store, SessionSecrets())
        found, account = sites.discover(site.url), site.moderator
        sites.keep_password(found, account.login, account.app_password, session_only=True)
        self.name = sites.add(found, account.login).name
        self._line = sites.open(self.name)

    def read_all(self) -> None:
        """Every held comment. The threads and records around them, which take far longer, are
        put down as read, so that a later cycle is one of a profile that has been in use."""
        self._cycle(whole=True, urgent=True)
        now = self._clock.now()
        held = self.store.comments.held_ids(self.name, limit=-1)
        with self.store.writing():
            numbers = self.store.comments.numbers_of(self.name, held).values()
            self.store.comments.set_threaded(numbers, now)
            for user, email in self.store.sites.authors_wanted(self.name, now, NO_LIMIT):
                key = author_key(user, email, "")
                self.store.sites.put_record(self.name, key, Record(fetched_at=now), now)

    def sync(self) -> SyncReport:
        """A whole cycle: afterwards it is sure what the site has."""
        return self._cycle(whole=True)

    def approve(self, ids: Sequence[int]) -> None:
        """What the moderator's keys do: it waits to be sent."""
        outbox = Outbox(self.store, self._clock)
        numbers = self.store.comments.numbers_of(self.name, ids)
        shown = []
        for id in ids:
            comment = self.store.comments.projected(numbers[id])
            assert comment is not None
            shown.append(Shown.of(numbers[id], comment))
        Bulk(self.store, outbox, self._clock).decide(shown, Verb.APPROVE)

    def send(self) -> SyncReport:
        """What the sync thread does when something is due and nothing is to be read."""
        return self._cycle(whole=False, pull=False)

    def has(self, id: int) -> tuple[str, str]:
        """A comment's status and text, as last read from the site."""
        number = self.store.comments.number(CommentKey(self.name, id))
        comment = None if number is None else self.store.comments.on_site(number)
        return ("", "") if comment is None else (comment.status.value, comment.text)

    def close(self) -> None:
        self._line.close()
        self.store.close()

    def _cycle(self, *, whole: bool, pull: bool = True, urgent: bool = False) -> SyncReport:
        cycle = sync_once(
            self.store, self._line, self._clock, whole=whole, pull=pull, urgent=lambda: urgent
        )
        if cycle.trouble is not None:
            raise cycle.trouble
        return cycle.report
