"""Blocks: exactly that author, exactly on that site, exactly from then on."""

from __future__ import annotations

from pathlib import Path

import pytest

from modstation.core.blocks import Block
from modstation.core.errors import NotPossible
from modstation.core.model import CommentKey, SiteInfo, State, Status, Verb
from modstation.desk.blocking import Wish
from modstation.desk.hits import Hits
from modstation.desk.sync import sync_once
from tests.desk.conftest import Bench
from tests.desk.memory_site import MemorySite

TROLL = {"author_email": "troll@x.test", "author_ip": "192.0.2.1", "author_name": "Troll"}
ALIKE = {"author_email": "notatroll@x.test", "author_ip": "192.0.2.11", "author_name": "Trolla"}
SHOUTED = {"author_email": "TROLL@X.test", "author_ip": "192.0.2.1", "author_name": "TROLL"}
FIELDS = pytest.mark.parametrize("field", ["email", "ip", "name"])


@pytest.fixture
def troll(bench: Bench) -> Bench:
    bench.site.post(1, **TROLL)
    bench.sync()
    return bench


def status(bench: Bench, id: int) -> Status:
    return bench.site.comments[id].status


def only_block(bench: Bench) -> Block:
    (block,) = bench.review.blocks()
    return block


def number(bench: Bench, id: int) -> int:
    n = bench.review.number(CommentKey("site", id))
    assert n is not None
    return n


@FIELDS
def test_a_block_catches_that_author_and_nobody_alike(troll: Bench, field: str) -> None:
    troll.review.block(troll.shown(1), Wish(field))
    troll.site.post(2, **TROLL)
    troll.site.post(3, **ALIKE)
    troll.site.post(4, **SHOUTED)
    assert troll.sync().report.blocked == 2
    assert [status(troll, id) for id in (2, 3, 4)] == [Status.TRASH, Status.HOLD, Status.TRASH]
    assert troll.queue() == [3]


@FIELDS
def test_only_what_that_author_has_pending_is_trashed_with_it(bench: Bench, field: str) -> None:
    for id, author in enumerate((TROLL, ALIKE, SHOUTED), start=1):
        bench.site.post(id, **author)
    bench.sync()
    shown = bench.shown(1)
    assert bench.review.pending_of(shown, field) == 2
    change = bench.review.block(shown, Wish(field))
    assert len(change.left) == 2
    assert bench.queue() == [2]
    bench.sync()
    assert [status(bench, id) for id in (1, 2, 3)] == [Status.TRASH, Status.HOLD, Status.TRASH]


@FIELDS
def test_the_card_says_that_its_author_is_blocked(bench: Bench, field: str) -> None:
    for id, author in enumerate((TROLL, ALIKE, SHOUTED), start=1):
        bench.site.post(id, **author)
    bench.sync()
    bench.review.block(bench.shown(1), Wish(field, trash_pending=False))
    cards = [bench.review.card(number(bench, id)) for id in (1, 2, 3)]
    blocks = [card.block for card in cards if card is not None]
    assert [block is not None for block in blocks] == [True, False, True]


def test_what_was_there_before_the_block_is_not_its_business(bench: Bench) -> None:
    bench.site.post(1, **TROLL)
    bench.site.post(2, **TROLL)
    bench.sync()
    bench.review.block(bench.shown(1), Wish("email", trash_pending=False))
    assert bench.sync().report.blocked == 0
    assert bench.queue() == [1, 2]
    assert only_block(bench).hits == 0


def test_the_reason_of_a_block_is_the_reason_of_what_it_trashes(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email", reason="hate"))
    troll.site.post(2, **TROLL)
    troll.sync()
    reasons = [decision.reason for decision in troll.store.decisions.history(10)]
    assert reasons == ["hate", "hate"]
    journal = [(entry.event, entry.detail) for entry in troll.store.journal.entries()]
    assert journal.count(("trash", "hate")) == 2
    assert ("block", "1 by email") in journal


def test_the_block_counts_what_it_caught_and_shows_it(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email"))
    for id in (2, 3):
        troll.site.post(id, f"text {id}", **TROLL)
    troll.sync()
    block = only_block(troll)
    assert block.hits == 2
    assert [hit.key.id for hit in Hits(troll.store).here(block.id)] == [3, 2]


def test_what_was_decided_otherwise_in_time_is_not_among_what_a_block_trashed(
    troll: Bench,
) -> None:
    troll.review.block(troll.shown(1), Wish("email"))
    troll.site.post(2, **TROLL)
    troll.sync(grace_s=8)
    block = only_block(troll)
    assert [hit.key.id for hit in Hits(troll.store).here(block.id)] == [2]
    troll.review.decide(troll.shown(2), Verb.APPROVE)
    assert Hits(troll.store).here(block.id) == []
    assert only_block(troll).hits == 0


def test_what_a_block_did_by_itself_is_not_on_the_undo_stack(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email", trash_pending=False))
    troll.review.decide(troll.shown(1), Verb.APPROVE)
    troll.site.post(2, **TROLL)
    troll.sync()
    assert troll.review.next_undo() == "approval of a comment by Troll"
    troll.review.undo()
    assert troll.review.next_undo() == "block of Troll by e-mail address"
    troll.review.undo()
    assert troll.review.next_undo() is None
    troll.sync()
    assert status(troll, 2) is Status.TRASH


def test_an_undone_block_catches_nothing_any_more(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email"))
    troll.review.undo()
    troll.site.post(2, **TROLL)
    assert troll.sync().report.blocked == 0
    assert troll.queue() == [1, 2]
    events = [entry.event for entry in troll.store.journal.entries()]
    assert events == ["block", "trash", "withdrawn", "block lifted"]


def test_a_lifted_block_catches_nothing_and_undo_puts_it_back(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email", trash_pending=False))
    troll.review.unblock(only_block(troll).id)
    assert troll.review.blocks() == []
    troll.site.post(2, **TROLL)
    assert troll.sync().report.blocked == 0
    assert troll.review.next_undo() == "lifting of a block by email"
    troll.review.undo()
    assert only_block(troll).value == "troll@x.test"
    troll.site.post(3, **TROLL)
    assert troll.sync().report.blocked >= 1
    assert status(troll, 3) is Status.TRASH


def test_lifting_takes_back_what_was_not_sent_yet(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email", trash_pending=False))
    troll.site.post(2, **TROLL)
    troll.sync(grace_s=8)
    assert troll.queue() == [1]
    change = troll.review.unblock(only_block(troll).id)
    assert change.entered == (number(troll, 2),)
    assert change.said == "Block lifted; 1 comment brought back."
    assert troll.queue() == [1, 2]
    troll.sync()
    assert troll.site.applied == []


def test_lifting_leaves_alone_what_somebody_decided_since(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email"))
    troll.site.post(2, **TROLL)
    troll.site.post(3, **TROLL)
    troll.sync()
    troll.review.decide(troll.shown(2), Verb.SPAM)
    troll.sync()
    troll.review.unblock(only_block(troll).id)
    troll.sync()
    assert [status(troll, id) for id in (2, 3)] == [Status.SPAM, Status.HOLD]


def test_undo_of_a_lifting_trashes_again_what_the_lifting_brought_back(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email"))
    troll.site.post(2, **TROLL)
    troll.sync()
    troll.review.unblock(only_block(troll).id)
    troll.sync()
    assert status(troll, 2) is Status.HOLD
    troll.review.undo()
    troll.sync()
    assert status(troll, 2) is Status.TRASH
    assert only_block(troll).field == "email"


def test_a_second_block_of_the_same_author_is_not_possible(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email", trash_pending=False))
    troll.site.post(2, **SHOUTED)
    with pytest.raises(NotPossible, match="already"):
        troll.review.block(troll.shown(1), Wish("email"))
    troll.review.block(troll.shown(1), Wish("ip"))
    assert {block.field for block in troll.review.blocks()} == {"email", "ip"}


def test_a_lifted_block_can_be_made_again(troll: Bench) -> None:
    troll.review.block(troll.shown(1), Wish("email", trash_pending=False))
    troll.review.unblock(only_block(troll).id)
    troll.review.block(troll.shown(1), Wish("email", trash_pending=False))
    assert only_block(troll).value == "troll@x.test"


@pytest.mark.parametrize(("field", "words"), [("email", "no e-mail address"), ("ip", "no IP")])
def test_somebody_without_an_address_cannot_be_blocked_by_it(
    bench: Bench, field: str, words: str
) -> None:
    bench.site.post(1)
    bench.site.post(2)
    bench.sync()
    assert bench.review.pending_of(bench.shown(1), field) == 0
    with pytest.raises(NotPossible, match=words):
        bench.review.block(bench.shown(1), Wish(field))
    assert bench.review.blocks() == []
    assert bench.queue() == [1, 2]


def test_a_block_that_is_not_there_cannot_be_lifted(troll: Bench) -> None:
    with pytest.raises(NotPossible):
        troll.review.unblock(4)
    with pytest.raises(NotPossible, match="shoe size"):
        troll.review.block(troll.shown(1), Wish("shoe size"))


def test_a_question_that_is_open_is_not_answered_by_a_block(troll: Bench) -> None:
    """A comment that is in conflict is the moderator's to settle, whoever wrote it."""
    troll.review.block(troll.shown(1), Wish("email", trash_pending=False))
    troll.site.post(2, "nice", **ALIKE)
    troll.sync()
    shown = troll.shown(2)
    troll.site.change(2, text="other words", **TROLL)
    troll.review.decide(shown, Verb.APPROVE)
    report = troll.sync().report
    assert (report.conflicts, report.blocked) == (1, 0)
    assert troll.sync().report.blocked == 0
    assert troll.queue() == [2, 1]
    assert troll.states()[-1] is State.CONFLICT


def test_a_block_is_for_one_site(troll: Bench, tmp_path: Path) -> None:
    other = MemorySite("other")
    elsewhere = SiteInfo("other", "http://other.test/", "", "Other", "me", 1)
    with troll.store.writing():
        troll.store.sites.put(elsewhere, troll.clock.now())
    other.post(1, **TROLL)
    sync_once(troll.store, other, troll.clock)
    troll.review.block(troll.shown(1), Wish("email"))
    other.post(2, **TROLL)
    assert sync_once(troll.store, other, troll.clock).report.blocked == 0
    assert [comment.status for comment in other.comments.values()] == [Status.HOLD] * 2
    keys = [row.key for row in troll.review.rows(troll.review.numbers())]
    assert keys == [CommentKey("other", 1), CommentKey("other", 2)]
    card = troll.review.card(troll.review.number(keys[1]) or 0)
    assert card is not None
    assert card.block is None
    troll.review.block(card.comment, Wish("email", trash_pending=False))
    assert len(troll.review.blocks()) == 2
