"""Blocks on a site that can block by itself: they travel like decisions, and come back as lists."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from modstation.core.blocks import Block, Way
from modstation.core.companion import BlockWanted
from modstation.core.errors import NotPossible
from modstation.core.model import Status
from modstation.desk.blocking import Wish
from tests.desk.acting import cut_at, in_the_middle, undo
from tests.desk.conftest import Bench
from tests.desk.memory_companion import MemoryCompanion

TROLL = {"author_email": "troll@x.test", "author_ip": "192.0.2.1", "author_name": "Troll"}
NEIGHBOUR = {"author_email": "n@y.test", "author_ip": "192.0.2.77", "author_name": "Neighbour"}
EMAIL = Wish("email", reason="hate", trash_pending=False)
DAY_S = 86_400


@pytest.fixture
def troll(bench: Bench) -> Bench:
    bench.site.plugin = MemoryCompanion(bench.site)
    bench.site.post(1, **TROLL)
    bench.site.post(2, **NEIGHBOUR)
    bench.sync(whole=False)
    return bench


def plugin(bench: Bench) -> MemoryCompanion:
    assert bench.site.plugin is not None
    return bench.site.plugin


def only(bench: Bench) -> Block:
    (block,) = bench.review.blocks()
    return block


def on_the_site(bench: Bench) -> list[tuple[str, str]]:
    return [(block.field, block.value) for block in plugin(bench).standing.values()]


def push(bench: Bench, **more: object) -> None:
    bench.sync(pull=False, **more)


def test_a_block_is_made_on_the_site(troll: Bench) -> None:
    until = troll.clock.now() + DAY_S
    troll.review.block(troll.shown(1), Wish("email", reason="hate", until=until))
    assert only(troll).way == Way.WAITING
    push(troll)
    (made,) = plugin(troll).standing.values()
    assert (made.field, made.value, made.reason, made.until) == (
        *("email", "troll@x.test", "hate", until),
    )
    assert only(troll).way == Way.THERE
    assert troll.site.comments[1].status is Status.TRASH


def test_grace_and_hold_are_kept(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    push(troll, grace_s=8)
    push(troll, held=lambda: True)
    assert on_the_site(troll) == []
    push(troll)
    assert on_the_site(troll) == [("email", "troll@x.test")]


def test_what_is_taken_back_in_time_is_never_made(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    undo(troll)
    push(troll)
    assert "block" not in troll.site.calls
    assert troll.review.blocks() == []


def test_an_undo_lifts_it_again(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    push(troll)
    undo(troll)
    assert troll.review.blocks() == []
    push(troll)
    assert on_the_site(troll) == []


def test_a_lifting_and_its_undo_travel_too(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    push(troll)
    troll.review.unblock(only(troll).id)
    push(troll)
    assert on_the_site(troll) == []
    undo(troll)
    assert only(troll).way == Way.WAITING
    push(troll)
    assert on_the_site(troll) == [("email", "troll@x.test")]
    assert "restore" in troll.site.calls
    assert only(troll).way == Way.THERE


@pytest.mark.parametrize("moment", ["block:before", "block:after"])
def test_a_line_that_breaks_makes_it_once(troll: Bench, moment: str) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    cut_at(troll, moment)
    push(troll)
    assert on_the_site(troll) == [("email", "troll@x.test")]
    assert only(troll).way == Way.THERE


@pytest.mark.parametrize("moment", ["block:before", "block:after"])
def test_one_that_is_lifted_while_nobody_knows_whether_it_arrived(
    troll: Bench, moment: str
) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    cut_at(troll, moment)
    undo(troll)
    for _ in range(2):
        push(troll)
    assert on_the_site(troll) == []
    assert troll.review.blocks() == []


@pytest.mark.parametrize("moment", ["block:before", "block:after"])
def test_one_that_is_lifted_on_its_way(troll: Bench, moment: str) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    in_the_middle(troll, lambda: undo(troll), moment)
    push(troll)
    push(troll)
    assert on_the_site(troll) == []


def test_one_that_is_put_back_while_it_is_lifted(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    push(troll)
    troll.review.unblock(only(troll).id)
    in_the_middle(troll, lambda: undo(troll), "lift:after")
    push(troll)
    push(troll)
    assert on_the_site(troll) == [("email", "troll@x.test")]
    assert only(troll).way == Way.THERE


def test_a_site_that_will_not_have_it_says_why(troll: Bench) -> None:
    plugin(troll).refuses_block = "This is no e-mail address."
    troll.review.block(troll.shown(1), EMAIL)
    push(troll)
    assert (only(troll).way, only(troll).why_not) == (Way.REFUSED, "This is no e-mail address.")
    troll.site.post(9, **TROLL)
    assert troll.sync(whole=False).report.blocked == 0, "nobody blocks what was refused"
    undo(troll)
    assert troll.review.blocks() == []


def test_what_colleagues_block_is_seen_and_can_be_lifted(troll: Bench) -> None:
    plugin(troll).make(BlockWanted("network", "192.0.2.0/24"), by=7)
    troll.clock.at += 1000
    troll.sync(whole=False)
    block = only(troll)
    assert (block.field, block.value, block.by, block.way) == (
        *("network", "192.0.2.0/24", "A colleague", Way.THERE),
    )
    with pytest.raises(NotPossible, match="already"):
        troll.review.block(troll.shown(1), Wish("network"))
    troll.review.unblock(block.id)
    push(troll)
    assert on_the_site(troll) == []
    undo(troll)
    push(troll)
    assert on_the_site(troll) == [("network", "192.0.2.0/24")]


def test_what_a_colleague_lifts_is_lifted(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    push(troll)
    plugin(troll).standing.clear()
    troll.clock.at += 1000
    troll.sync(whole=False)
    assert troll.review.blocks() == []


def test_the_same_block_of_a_colleague_survives_an_undo_of_ours(troll: Bench) -> None:
    plugin(troll).make(BlockWanted("email", "troll@x.test"), by=7)
    troll.review.block(troll.shown(1), EMAIL)
    push(troll)
    undo(troll)
    troll.clock.at += 1000
    troll.sync(whole=False)
    assert on_the_site(troll) == [("email", "troll@x.test")]
    assert only(troll).by == "A colleague"


def test_what_comes_before_the_site_knows_is_caught_here(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    troll.site.post(3, **TROLL)
    assert troll.sync(whole=False, grace_s=8).report.blocked == 1
    push(troll)
    troll.site.post(4, **TROLL)  # somebody whom the site itself let through
    assert troll.sync(whole=False).report.blocked == 0
    assert troll.site.comments[3].status is Status.TRASH
    assert troll.site.comments[4].status is Status.HOLD


def test_a_site_that_has_lost_its_plugin_is_helped_from_here(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    push(troll)
    troll.site.plugin = None
    troll.site.post(4, **TROLL)
    assert troll.sync(whole=False).report.blocked == 1


def test_hits_are_those_of_here_and_there(troll: Bench) -> None:
    troll.review.block(troll.shown(1), EMAIL)
    troll.site.post(3, **TROLL)
    troll.sync(whole=False)
    (id, block), *_ = plugin(troll).standing.items()
    plugin(troll).standing[id] = replace(block, hits=4, last_hit=5)
    troll.clock.at += 1000
    troll.sync(whole=False)
    assert (only(troll).hits, only(troll).last_hit) == (5, 5)


# kinds --------------------------------------------------------------------------------------------

CASES = [
    ("domain", {"author_email": "b@x.test"}, {"author_email": "b@notx.test"}),
    ("network", {"author_ip": "192.0.2.200"}, {"author_ip": "192.0.20.1"}),
    ("network", {"author_ip": "::ffff:192.0.2.9"}, {"author_ip": "2001:db8::1"}),
    ("name", {"author_name": " tROLL "}, {"author_name": "Trolla"}),
    ("user", {"user": 7}, {"user": 77}),
]


@pytest.mark.parametrize(("field", "same", "alike"), CASES)
def test_every_kind_catches_those_who_are_meant(
    bench: Bench, field: str, same: dict[str, Any], alike: dict[str, Any]
) -> None:
    bench.site.post(1, **TROLL, user=7)
    bench.site.post(2, **same)
    bench.site.post(3, **alike)
    bench.site.post(4, status=Status.APPROVED, parent=1, **same)
    bench.sync()
    shown = bench.shown(1)
    assert bench.review.pending_of(shown, field) == 2
    assert bench.review.reach(shown, field).approved == 1
    done = bench.review.block(shown, Wish(field, trash_published=True))
    assert len(done.comments) == 3
    bench.site.post(5, **same)
    bench.site.post(6, **alike)
    assert bench.sync().report.blocked == 1
    found = {id: comment.status for id, comment in bench.site.comments.items()}
    assert [id for id, status in found.items() if status is Status.TRASH] == [1, 2, 4, 5]
    undo(bench)
    bench.sync()
    assert bench.site.comments[4].status is Status.APPROVED


def test_whom_else_it_would_hit(bench: Bench) -> None:
    bench.site.post(1, **TROLL)
    for id in range(10, 15):
        bench.site.post(id, parent=1, status=Status.APPROVED, **NEIGHBOUR)
    bench.sync()
    reach = bench.review.reach(bench.shown(1), "network")
    assert (reach.people, reach.names, reach.approved, reach.pending) == (2, ("Neighbour",), 5, 1)


def test_a_block_runs_out_and_can_be_made_again(bench: Bench) -> None:
    bench.site.post(1, **TROLL)
    bench.sync()
    until = bench.clock.now() + DAY_S
    bench.review.block(bench.shown(1), Wish("email", until=until, trash_pending=False))
    bench.clock.at = until
    bench.site.post(2, **TROLL)
    assert bench.sync().report.blocked == 0
    assert bench.review.blocks() == []
    bench.review.block(bench.shown(1), Wish("email", trash_pending=False))
    assert only(bench).until is None
