"""A block on which the site breaks: not for ever, and not at the cost of others."""

from __future__ import annotations

from pathlib import Path

import pytest

from modstation.core.blocks import Way
from modstation.core.errors import NotAllowed, NotPossible, SiteBroken
from modstation.core.model import Status, Verb
from modstation.desk.block_errands import AGAIN_S
from modstation.desk.blocking import Wish
from modstation.desk.settings import Settings
from tests.desk.acting import cut_at, in_the_middle, undo
from tests.desk.conftest import Bench
from tests.desk.memory_companion import MemoryCompanion
from tests.desk.memory_gate import Door, shift
from tests.desk.test_site_blocks import EMAIL, NEIGHBOUR, TROLL, on_the_site, only, plugin, push

BROKE = "The site answered with an error of its own (500)."


@pytest.fixture
def odd(bench: Bench) -> Bench:
    """A site that breaks on one of two e-mail addresses."""
    bench.site.plugin = MemoryCompanion(bench.site)
    bench.site.post(1, **TROLL)
    bench.site.post(2, **NEIGHBOUR)
    bench.sync(whole=False)
    plugin(bench).breaks_on = {"troll@x.test"}
    return bench


def later(bench: Bench, times: int = 1) -> None:
    for _ in range(times):
        bench.clock.at += AGAIN_S
        push(bench)


def test_it_does_not_hold_up_the_others(odd: Bench) -> None:
    odd.review.block(odd.shown(1), EMAIL)
    odd.review.block(odd.shown(2), EMAIL)
    odd.review.decide(odd.shown(2), Verb.APPROVE)
    assert odd.sync(whole=False).trouble is None
    assert on_the_site(odd) == [("email", "n@y.test")]
    assert odd.site.comments[2].status is Status.APPROVED
    ways = {block.value: (block.way, block.why_not) for block in odd.review.blocks()}
    assert ways == {"troll@x.test": (Way.SENDING, BROKE), "n@y.test": (Way.THERE, "")}


def test_it_is_tried_now_and_then_and_then_given_up_with_the_reason(odd: Bench) -> None:
    odd.review.block(odd.shown(1), EMAIL)
    push(odd)
    push(odd)
    assert odd.site.calls.count("block") == 1, "not again at once"
    later(odd, 4)
    assert (only(odd).way, only(odd).why_not) == (
        Way.REFUSED,
        f"The site failed 5 times on it. {BROKE}",
    )
    later(odd, 3)
    assert odd.site.calls.count("block") == 5
    assert odd.store.journal.verify() == []
    assert [e.event for e in odd.store.journal.entries(None)][-1] == "block refused"


def test_what_the_site_cannot_do_is_kept_from_here(odd: Bench) -> None:
    odd.review.block(odd.shown(1), EMAIL)
    later(odd, 5)
    odd.site.post(3, **TROLL)
    assert odd.sync(whole=False).report.blocked == 1
    assert odd.site.comments[3].status is Status.TRASH


def test_somebody_asks_for_it_again(odd: Bench) -> None:
    odd.review.block(odd.shown(1), EMAIL)
    later(odd, 5)
    plugin(odd).breaks_on.clear()
    odd.review.put_on_site([only(odd).id])
    assert (only(odd).way, only(odd).why_not) == (Way.WAITING, "")
    push(odd)
    assert only(odd).way == Way.THERE
    assert on_the_site(odd) == [("email", "troll@x.test")]
    undo(odd)
    assert only(odd).way == Way.REFUSED, "as it was before somebody asked again"
    push(odd)
    assert on_the_site(odd) == []


def test_it_is_given_up_again_after_as_many_tries(odd: Bench) -> None:
    odd.review.block(odd.shown(1), EMAIL)
    later(odd, 5)
    odd.review.put_on_site([only(odd).id])
    later(odd, 4)
    assert only(odd).way == Way.SENDING
    later(odd)
    assert only(odd).way == Way.REFUSED


def test_a_dead_line_does_not_count(odd: Bench) -> None:
    odd.review.block(odd.shown(1), EMAIL)
    plugin(odd).breaks_on.clear()
    for _ in range(9):
        cut_at(odd, "block:before")
    assert only(odd).way == Way.SENDING
    push(odd)
    assert only(odd).way == Way.THERE


def test_a_site_that_is_broken_altogether_does_not_count(odd: Bench) -> None:
    odd.review.block(odd.shown(1), EMAIL)
    plugin(odd).breaks_on = {"troll@x.test", "cursor"}
    for _ in range(9):
        odd.clock.at += AGAIN_S
        assert isinstance(odd.sync(pull=False).trouble, SiteBroken)
    assert only(odd).way == Way.SENDING


def test_a_wall_before_the_site_that_dislikes_it_counts_too(odd: Bench) -> None:
    odd.review.block(odd.shown(2), EMAIL)

    def refuse() -> None:
        raise NotAllowed("The site refuses this.")

    in_the_middle(odd, refuse, "block:before")
    assert odd.sync(pull=False).trouble is None
    assert only(odd).why_not == "The site refuses this."
    later(odd)
    assert only(odd).way == Way.THERE


def test_an_account_without_rights_ends_the_cycle(odd: Bench) -> None:
    odd.review.block(odd.shown(2), EMAIL)
    trouble = NotAllowed("It lacks a right.", missing=("moderate_comments",))

    def refuse() -> None:
        raise trouble

    in_the_middle(odd, refuse, "block:before")
    assert odd.sync(pull=False).trouble is trouble


def test_a_lifting_on_which_it_breaks_is_given_up_too(odd: Bench) -> None:
    odd.review.block(odd.shown(2), EMAIL)
    push(odd)
    plugin(odd).breaks_on = {"n@y.test"}
    odd.review.unblock(only(odd).id)
    later(odd, 5)
    assert (only(odd).way, only(odd).why_not) == (
        Way.THERE,
        f"The site failed 5 times on it. {BROKE}",
    )
    plugin(odd).breaks_on.clear()
    odd.review.unblock(only(odd).id)
    push(odd)
    assert on_the_site(odd) == []


def test_a_list_that_the_site_cannot_tell_holds_up_nothing(odd: Bench) -> None:
    plugin(odd).breaks_on = {"blocks"}
    odd.review.block(odd.shown(1), EMAIL)
    odd.review.decide(odd.shown(2), Verb.APPROVE)
    odd.clock.at += 1000
    assert odd.sync(whole=False).trouble is None
    assert on_the_site(odd) == [("email", "troll@x.test")]
    asked = odd.site.calls.count("blocks")
    odd.sync(whole=False)
    assert odd.site.calls.count("blocks") == asked, "asked again after a while"


def test_what_is_on_the_site_is_not_put_there(odd: Bench) -> None:
    odd.review.block(odd.shown(2), EMAIL)
    push(odd)
    with pytest.raises(NotPossible, match="on the site already"):
        odd.review.put_on_site([only(odd).id])


def test_the_sync_thread_comes_back_to_it_after_a_while(tmp_path: Path) -> None:
    door = Door("site")
    door.plugin = MemoryCompanion(door)
    door.post(1, **TROLL)
    with shift(tmp_path, door, settings=Settings(8, 3_000)) as day:
        day.work()
        day.bench.review.block(day.bench.shown(1), EMAIL)
        door.plugin.breaks_on = {"troll@x.test"}
        assert day.after(0) == 8
        assert day.after(8) == AGAIN_S
        assert day.after(AGAIN_S - 1) == 1
        door.plugin.breaks_on.clear()
        day.after(1)
        assert only(day.bench).way == Way.THERE
        day.work.close()


def test_a_block_that_ran_out_on_its_way_wakes_nobody(tmp_path: Path) -> None:
    door = Door("site")
    door.plugin = MemoryCompanion(door)
    door.post(1, **TROLL)
    with shift(tmp_path, door, settings=Settings(8, 3_000)) as day:
        day.work()
        until = day.bench.clock.now() + 5
        day.bench.review.block(day.bench.shown(1), Wish("email", until=until, trash_pending=False))
        assert day.after(0) == 8
        assert day.after(20) > 1_000
        assert on_the_site(day.bench) == []
        day.work.close()
