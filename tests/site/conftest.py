"""Sites to test against, each with a line that can be played with."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.model import Comment, Decision, Seen, SiteInfo, State, Status, Verb
from modstation.site.connect import WordPressGate
from modstation.site.wordpress import WordPress
from tests.site.backends import (
    MODERATOR,
    Backend,
    DemoBackend,
    WordPressBackend,
    small_demo,
)
from tests.site.relay import Relay
from tests.wordpress.code import WORDPRESS_SUITES

REAL = [pytest.param(suite, marks=pytest.mark.wordpress) for suite in WORDPRESS_SUITES]
VERB_STATUS = {
    Verb.APPROVE: Status.APPROVED,
    Verb.HOLD: Status.HOLD,
    Verb.SPAM: Status.SPAM,
    Verb.TRASH: Status.TRASH,
    Verb.EDIT: Status.APPROVED,
    Verb.REPLY: None,
}


@pytest.fixture(params=["demo", *REAL])
def backend(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Backend]:
    if request.param == "demo":
        with small_demo(tmp_path) as demo:
            yield DemoBackend(demo)
    else:
        server = request.getfixturevalue("wordpress_server")(request.param)
        yield WordPressBackend(server, tmp_path)


class Bench:
    """A backend with the adapter in front of it."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.relay = Relay()
        self._open: list[WordPress] = []
        self.site = self.sign_in()

    def sign_in(
        self, login: str = MODERATOR, password: str | None = None, rest: str | None = None
    ) -> WordPress:
        backend = self.backend
        info = SiteInfo("gazette", rest or backend.rest, backend.home, "", login)
        password = backend.password(login) if password is None else password
        site = WordPressGate(self.relay).open(info, password)
        self._open.append(site)
        return site

    def restricted(self, login: str, *rights: str) -> WordPress:
        return self.sign_in(login, self.backend.restricted(login, rights))

    def read(self, comment_id: int) -> Comment:
        (comment,) = self.site.read([comment_id])
        return comment

    def stored(self, comment_id: int) -> tuple[str, str, str, str]:
        row = self.backend.row(comment_id)
        assert row is not None
        return row.content, row.status, row.ip, row.agent

    def close(self) -> None:
        for site in self._open:
            site.close()


@pytest.fixture
def bench(backend: Backend) -> Iterator[Bench]:
    bench = Bench(backend)
    yield bench
    bench.close()


def decide(
    comment: Comment,
    verb: Verb,
    *,
    wants: Status | None = None,
    text: str | None = None,
    made_at: int | None = None,
) -> Decision:
    """A decision as the desk would send it."""
    return Decision(
        seq=1,
        id="decision-1",
        n=1,
        key=comment.key,
        verb=verb,
        wants=wants if verb is Verb.RESTORE else VERB_STATUS[verb],
        text=text,
        state=State.SENDING,
        seen=Seen.of(comment),
        gesture=1,
        made_at=int(time.time()) if made_at is None else made_at,
    )
