"""Local blocks that are given to a site which has the plugin by now."""

from __future__ import annotations

import pytest

from modstation.core.blocks import Way
from modstation.core.companion import BlockWanted
from modstation.core.errors import NotPossible
from modstation.core.model import Status
from modstation.desk.hits import Hits
from tests.desk.acting import cut_at, in_the_middle, undo
from tests.desk.conftest import Bench
from tests.desk.memory_companion import MemoryCompanion
from tests.desk.test_site_blocks import EMAIL, NEIGHBOUR, TROLL, on_the_site, only, plugin, push


@pytest.fixture
def local(bench: Bench) -> Bench:
    """One local block, which has caught something, and a site that blocks by itself by now."""
    bench.site.post(1, **TROLL)
    bench.site.post(2, **NEIGHBOUR)
    bench.sync()
    bench.review.block(bench.shown(1), EMAIL)
    bench.site.post(3, **TROLL)
    assert bench.sync().report.blocked == 1
    bench.site.plugin = MemoryCompanion(bench.site)
    return bench


def put(bench: Bench) -> None:
    bench.review.put_on_site([only(bench).id])


def test_nothing_goes_by_itself_and_it_is_offered_once(local: Bench) -> None:
    assert local.sync(whole=False).report.only_here == 1
    assert local.sync(whole=False).report.only_here == 0
    assert on_the_site(local) == []
    assert [block.id for block in local.review.only_here("site")] == [only(local).id]


def test_it_is_offered_again_when_the_plugin_was_away(local: Bench) -> None:
    local.sync(whole=False)
    found, local.site.plugin = local.site.plugin, None
    local.sync(whole=False)
    assert local.review.only_here() == []
    local.site.plugin = found
    assert local.sync(whole=False).report.only_here == 1


def test_it_stands_on_the_site_once_somebody_wants_it(local: Bench) -> None:
    local.sync(whole=False)
    before = only(local)
    put(local)
    push(local, grace_s=8)
    assert (only(local).way, on_the_site(local)) == (Way.WAITING, []), "it has a grace time"
    push(local)
    after = only(local)
    assert on_the_site(local) == [("email", "troll@x.test")]
    assert (after.way, after.made_at, after.reason) == (Way.THERE, before.made_at, before.reason)
    assert after.hits == before.hits == 1
    assert [hit.key.id for hit in Hits(local.store).here(after.id)] == [3]


def test_lifting_it_brings_back_what_it_trashed_while_it_was_local(local: Bench) -> None:
    local.sync(whole=False)
    put(local)
    push(local)
    local.review.unblock(only(local).id)
    push(local)
    assert on_the_site(local) == []
    assert local.site.comments[3].status is Status.HOLD


def test_an_undo_makes_it_local_again(local: Bench) -> None:
    local.sync(whole=False)
    put(local)
    push(local)
    undo(local)
    push(local)
    assert on_the_site(local) == []
    assert only(local).way == Way.HERE
    local.site.post(4, **TROLL)
    assert local.sync(whole=False).report.blocked == 1
    assert only(local).hits == 2


def test_an_undo_in_time_sends_nothing(local: Bench) -> None:
    local.sync(whole=False)
    put(local)
    undo(local)
    push(local)
    assert "block" not in local.site.calls
    assert only(local).way == Way.HERE


@pytest.mark.parametrize("moment", ["block:before", "block:after"])
def test_an_undo_on_its_way(local: Bench, moment: str) -> None:
    local.sync(whole=False)
    put(local)
    in_the_middle(local, lambda: undo(local), moment)
    push(local)
    push(local)
    assert on_the_site(local) == []
    assert only(local).way == Way.HERE


@pytest.mark.parametrize("moment", ["block:before", "block:after"])
def test_a_line_that_breaks_makes_it_once(local: Bench, moment: str) -> None:
    local.sync(whole=False)
    put(local)
    cut_at(local, moment)
    push(local)
    assert on_the_site(local) == [("email", "troll@x.test")]
    assert only(local).way == Way.THERE


def test_what_a_colleague_blocks_already_is_joined(local: Bench) -> None:
    local.sync(whole=False)
    put(local)
    plugin(local).make(BlockWanted("email", "troll@x.test"), by=7)
    push(local)
    assert on_the_site(local) == [("email", "troll@x.test")]
    assert (only(local).way, only(local).by) == (Way.THERE, "A colleague")
    undo(local)
    push(local)
    assert on_the_site(local) == [("email", "troll@x.test")], "an undo lifts only our own"


def test_several_are_one_gesture(local: Bench) -> None:
    local.sync(whole=False)
    found, local.site.plugin = local.site.plugin, None
    local.sync(whole=False)
    local.review.block(local.shown(2), EMAIL)
    local.site.plugin = found
    local.sync(whole=False)
    local.review.put_on_site([block.id for block in local.review.only_here()])
    push(local)
    assert len(on_the_site(local)) == 2
    assert "2 blocks" in undo(local)
    push(local)
    assert on_the_site(local) == []
    assert {block.way for block in local.review.blocks()} == {Way.HERE}


def test_what_the_site_will_not_have_stays_local(local: Bench) -> None:
    local.sync(whole=False)
    plugin(local).refuses_block = "This is no e-mail address."
    put(local)
    push(local)
    assert (only(local).way, only(local).why_not) == (Way.REFUSED, "This is no e-mail address.")
    local.site.post(4, **TROLL)
    assert local.sync(whole=False).report.blocked == 1


def test_a_site_without_the_plugin_cannot_be_given_any(bench: Bench) -> None:
    bench.site.post(1, **TROLL)
    bench.sync()
    bench.review.block(bench.shown(1), EMAIL)
    with pytest.raises(NotPossible, match="cannot block by itself"):
        put(bench)
    assert bench.review.only_here() == []
