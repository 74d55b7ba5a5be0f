"""Decisions about comments that somebody else has touched meanwhile, on every kind of site."""

from __future__ import annotations

import pytest

from modstation.core.model import Status, Verb
from modstation.core.ports import Accepted, Stale
from tests.site.conftest import Bench, decide

MOVES = (Verb.APPROVE, Verb.SPAM, Verb.TRASH)


@pytest.mark.parametrize("verb", MOVES)
@pytest.mark.parametrize("change", [{"text": "moved"}, {"status": "spam"}, {"parent": 77}])
def test_what_has_moved_is_not_written(bench: Bench, verb: Verb, change: dict[str, object]) -> None:
    one = bench.backend.put(content="seen")
    now = bench.read(one)
    bench.backend.act(one, **change)
    moved = bench.stored(one)
    bench.relay.sent.clear()
    outcome = bench.site.push(decide(now, verb), now)
    assert outcome == Stale(bench.read(one))
    assert bench.relay.methods == ["GET", "GET"]  # one by the push, one by this test
    assert bench.stored(one) == moved


@pytest.mark.parametrize("verb", MOVES)
def test_a_comment_that_is_gone(bench: Bench, verb: Verb) -> None:
    one = bench.backend.put(content="seen")
    now = bench.read(one)
    bench.backend.act(one, delete=True)
    assert bench.site.push(decide(now, verb), now) == Stale(None)


@pytest.mark.parametrize("verb", MOVES)
def test_a_comment_that_goes_at_the_last_moment(bench: Bench, verb: Verb) -> None:
    one = bench.backend.put(content="seen")
    now = bench.read(one)

    def delete_before_the_write(method: str) -> None:
        if method != "GET":
            bench.backend.act(one, delete=True)

    bench.relay.before = delete_before_the_write
    assert bench.site.push(decide(now, verb), now) == Stale(None)


def test_replies_move_up_when_their_parent_goes(bench: Bench) -> None:
    top = bench.backend.put(content="top", status="approved")
    middle = bench.backend.put(content="middle", parent=top)
    low = bench.backend.put(content="low", parent=middle)
    now = bench.read(low)
    bench.backend.act(middle, delete=True)
    outcome = bench.site.push(decide(now, Verb.APPROVE), now)
    assert isinstance(outcome, Stale)
    assert outcome.now is not None
    assert outcome.now.parent == top


def test_trashed_by_two(bench: Bench) -> None:
    one = bench.backend.put(content="seen")
    now = bench.read(one)

    def trash_before_the_write(method: str) -> None:
        if method == "DELETE":
            bench.backend.act(one, status="trash")

    bench.relay.before = trash_before_the_write
    outcome = bench.site.push(decide(now, Verb.TRASH), now)
    assert isinstance(outcome, Accepted)
    assert outcome.now.status is Status.TRASH
