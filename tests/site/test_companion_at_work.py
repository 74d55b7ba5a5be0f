"""Whole cycles over a real WordPress that has the companion plugin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from modstation.app.wiring import SystemClock
from modstation.core.blocks import Way
from modstation.core.companion import BlockWanted
from modstation.core.model import Comment, CommentKey, SiteInfo, State, SyncReport, Verb
from modstation.desk.blocking import Wish
from modstation.desk.review import Review
from modstation.desk.sync import sync_once
from modstation.site.connect import WordPressGate
from modstation.site.wordpress import WordPress
from modstation.store.store import Store
from tests.site.conftest import REAL
from tests.site.relay import Relay
from tests.site.test_contract_companion import NAME, OFF, PLUGIN
from tests.wordpress.harness import WordPress as Server

FILLING = 30
NEW_COMMENT = "echo wp_new_comment( wp_slash( $data ), true );"
RUDI = {"comment_author": "Rudi", "comment_author_email": "rudi@x.test"}


@dataclass
class Desk:
    server: Server
    site: WordPress
    relay: Relay
    store: Store
    review: Review
    me: int

    def sync(self, **options: object) -> SyncReport:
        self.relay.sent.clear()
        cycle = sync_once(self.store, self.site, SystemClock(), whole=False, **options)  # type: ignore[arg-type]
        assert cycle.trouble is None
        return cycle.report

    def shown(self, id: int) -> Comment:
        n = self.store.comments.number(CommentKey("gazette", id))
        card = self.review.card(n or 0)
        assert card is not None
        return card.comment

    def queue(self) -> set[int]:
        return {row.key.id for row in self.review.rows(list(self.review.numbers()))}

    def asked(self, part: str) -> int:
        return sum(part in sent.url for sent in self.relay.sent)

    def site_blocks(self) -> list[str]:
        plugin = self.site.companion()
        assert plugin is not None
        return [block.value for block in plugin.blocks()]

    def comes_in(self, text: str, **fields: str) -> str:
        """What a reader sends through the form, and where it ends up."""
        given = {
            "comment_post_ID": 1,
            "comment_content": text,
            "comment_author_url": "",
            "comment_author_IP": "192.0.2.7",
            "comment_agent": "Firefox",
            "comment_type": "comment",
            "comment_parent": 0,
            "user_id": 0,
            **RUDI,
            **fields,
        }
        id = int(self.server.php(NEW_COMMENT, given))
        return str(self.server.comment(id)["comment_approved"])


@pytest.fixture(params=REAL)
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    server: Server = request.getfixturevalue("wordpress_server")(request.param)
    server.install_plugin(PLUGIN)
    server.seed(comments=FILLING, posts=3, mix={"hold": 100})
    account, relay = server.moderator, Relay()
    info = SiteInfo("gazette", server.rest, server.url, "", account.login, account.id)
    site = WordPressGate(relay).open(info, account.app_password)
    store = Store(tmp_path / "profile")
    with store.writing():
        store.sites.put(info, 0)
    yield Desk(server, site, relay, store, Review(store, SystemClock()), account.id)
    site.close()
    store.close()


def test_a_day_with_the_plugin(desk: Desk) -> None:
    desk.sync()
    assert len(desk.queue()) == FILLING
    desk.sync()
    assert desk.asked("/changes") == 1
    assert desk.asked("status=hold") == 0, "no list is read again"
    new = desk.server.insert_comment(comment_content="just in", **RUDI)
    report = desk.sync()
    assert report.pulled == 1
    assert new in desk.queue()


def test_thirty_decisions_are_one_request(desk: Desk) -> None:
    desk.sync()
    ids = sorted(desk.queue())
    verbs = [Verb.APPROVE, Verb.TRASH, Verb.SPAM]
    for place, id in enumerate(ids):
        desk.review.decide(desk.shown(id), verbs[place % 3], reason=None)
    assert desk.sync(pull=False).pushed == FILLING
    assert [sent.method for sent in desk.relay.sent] == ["POST"]
    found = {str(desk.server.comment(id)["comment_approved"]) for id in ids[::3]}
    assert found == {"1"}
    while desk.review.undo() is not None:
        pass
    desk.sync()
    assert desk.queue() == set(ids)
    assert {str(desk.server.comment(id)["comment_approved"]) for id in ids} == {"0"}
    states = {decision.state for decision in desk.store.decisions.history(1000)}
    assert states == {State.ACCEPTED}


def test_words_that_were_not_on_the_screen_are_asked_about(desk: Desk) -> None:
    desk.sync()
    one = min(desk.queue())
    desk.review.decide(desk.shown(one), Verb.APPROVE)
    desk.server.sql("UPDATE wp_comments SET comment_content = 'swapped' WHERE comment_ID = ?", one)
    assert desk.sync(pull=False).conflicts == 1
    assert desk.server.comment(one)["comment_approved"] == "0"
    assert desk.review.conflicts()[0].now.text == "swapped"


@pytest.mark.parametrize(
    ("field", "same", "other"),
    [
        ("email", {}, {"comment_author_email": "notrudi@x.test"}),
        ("domain", {"comment_author_email": "b@x.test"}, {"comment_author_email": "b@ax.test"}),
        ("ip", {}, {"comment_author_IP": "192.0.2.70"}),
        ("network", {"comment_author_IP": "192.0.2.200"}, {"comment_author_IP": "192.0.20.7"}),
        ("name", {"comment_author": "RUDI"}, {"comment_author": "Rudis"}),
    ],
)
def test_the_site_blocks_by_itself(
    desk: Desk, field: str, same: dict[str, str], other: dict[str, str]
) -> None:
    one = desk.server.insert_comment(comment_content="rude", comment_author_IP="192.0.2.7", **RUDI)
    desk.sync()
    desk.review.block(desk.shown(one), Wish(field, reason="hate"))
    desk.sync()
    (block,) = desk.review.blocks()
    assert block.way == Way.THERE
    assert desk.server.comment(one)["comment_approved"] == "trash"
    assert desk.comes_in("again", **same) == "trash"
    assert desk.comes_in("somebody else", **other) in ("0", "1")
    desk.review.unblock(block.id)
    desk.sync()
    assert desk.comes_in("welcome back", **same) in ("0", "1")


def test_undo_of_a_block_and_of_a_lifting(desk: Desk) -> None:
    one = desk.server.insert_comment(comment_content="rude", **RUDI)
    desk.sync()
    desk.review.block(desk.shown(one), Wish("email"))
    desk.sync()
    desk.review.unblock(desk.review.blocks()[0].id)
    desk.sync()
    assert desk.site_blocks() == []
    desk.review.undo()
    desk.sync()
    assert desk.site_blocks() == ["rudi@x.test"]
    desk.review.undo()
    desk.sync()
    assert desk.site_blocks() == []
    assert one in desk.queue()


BREAKS = """<?php
add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
    if ( 'POST' === $request->get_method() && 'odd@x.test' === $request['value'] ) {
        throw new RuntimeException( 'odd' );
    }
    return $result;
}, 30, 3 );
"""


@pytest.fixture
def breaking(desk: Desk) -> Iterator[Desk]:
    """A site with another plugin that crashes on one of the addresses."""
    file = desk.server.folder / "content" / "mu-plugins" / "breaks.php"
    file.write_text(BREAKS, encoding="utf-8")
    yield desk
    file.unlink()


def test_a_block_on_which_the_site_breaks_holds_up_nothing(breaking: Desk) -> None:
    desk = breaking
    odd = desk.server.insert_comment(comment_content="odd", comment_author_email="odd@x.test")
    one = desk.server.insert_comment(comment_content="rude", **RUDI)
    desk.sync()
    desk.review.block(desk.shown(odd), Wish("email", trash_pending=False))
    desk.review.block(desk.shown(one), Wish("email"))
    desk.sync()
    assert desk.site_blocks() == ["rudi@x.test"]
    found = {block.value: (block.way, block.why_not) for block in desk.review.blocks()}
    assert found["odd@x.test"] == (
        Way.SENDING,
        "The site answered with an error of its own (500).",
    )


ON = "require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( $data );"


def test_local_blocks_are_put_on_the_site_or_joined(desk: Desk) -> None:
    desk.server.php(OFF, NAME)
    rudi = desk.server.insert_comment(comment_content="rude", **RUDI)
    other = desk.server.insert_comment(comment_content="odd", comment_author_email="odd@x.test")
    desk.sync()
    for one in (rudi, other):
        desk.review.block(desk.shown(one), Wish("email", trash_pending=False))
    desk.server.php(ON, NAME)
    info, password = desk.store.sites.get("gazette"), desk.server.moderator.app_password
    desk.site = WordPressGate(desk.relay).open(info, password)  # as after the next start
    plugin = desk.site.companion()
    assert plugin is not None
    plugin.block(BlockWanted("email", "ODD@x.test"))
    assert desk.sync().only_here == 1, "the other one stands there already, and was joined"
    assert desk.comes_in("not yet") in ("0", "1")
    desk.review.put_on_site([block.id for block in desk.review.only_here()])
    desk.sync()
    assert sorted(desk.site_blocks()) == ["odd@x.test", "rudi@x.test"]
    assert desk.comes_in("again") == "trash"
    desk.review.undo()
    desk.sync()
    assert desk.site_blocks() == ["odd@x.test"]
    ways = {block.value: block.way for block in desk.review.blocks()}
    assert ways == {"rudi@x.test": Way.HERE, "odd@x.test": Way.THERE}
    desk.site.close()


def test_hits_and_colleagues_blocks_are_seen(desk: Desk) -> None:
    plugin = desk.site.companion()
    assert plugin is not None
    plugin.block(BlockWanted("email", "rudi@x.test", note="an old acquaintance"))
    assert desk.comes_in("first") == "trash"
    desk.sync()
    (block,) = desk.review.blocks()
    assert (block.value, block.hits, block.note) == ("rudi@x.test", 1, "an old acquaintance")
