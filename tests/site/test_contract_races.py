"""Decisions about comments that somebody else has touched meanwhile, on every kind of site."""

from __future__ import annotations

import time

import pytest

from modstation.core.model import Status, Verb
from modstation.core.ports import Accepted, Stale
from modstation.site.looks import A_MOMENT_S
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


# a look at several, right before they are written -------------------------------------------------


def test_what_was_just_looked_at_is_written_at_once(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench.site._pusher._looks, "_now", lambda: 0.0)  # however busy the machine
    ids = [bench.backend.put(content=f"seen {number}") for number in range(3)]
    shown = {comment.id: comment for comment in bench.site.look(ids)}
    assert shown == {one: bench.read(one) for one in ids}
    bench.relay.sent.clear()
    for one in ids:
        outcome = bench.site.push(decide(shown[one], Verb.APPROVE), shown[one])
        assert isinstance(outcome, Accepted)
    assert bench.relay.methods == ["POST"] * 3


def test_a_look_counts_for_one_write_only(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench.site._pusher._looks, "_now", lambda: 0.0)
    one = bench.backend.put(content="seen")
    (shown,) = bench.site.look([one])
    bench.site.push(decide(shown, Verb.APPROVE), shown)
    bench.backend.act(one, text="moved")
    outcome = bench.site.push(decide(shown, Verb.TRASH), shown)
    assert outcome == Stale(bench.read(one))


def test_a_look_is_not_good_for_long(bench: Bench) -> None:
    one = bench.backend.put(content="seen")
    (shown,) = bench.site.look([one])
    time.sleep(A_MOMENT_S)
    bench.backend.act(one, text="moved")
    bench.relay.sent.clear()
    assert bench.site.push(decide(shown, Verb.APPROVE), shown) == Stale(bench.read(one))
    assert "POST" not in bench.relay.methods


def test_what_was_not_there_at_the_look_is_looked_for_again(bench: Bench) -> None:
    one, two = bench.backend.put(content="seen"), bench.backend.put(content="gone")
    shown = {comment.id: comment for comment in bench.site.read([one, two])}
    bench.backend.act(two, delete=True)
    assert [comment.id for comment in bench.site.look([one, two])] == [one]
    assert bench.site.push(decide(shown[two], Verb.APPROVE), shown[two]) == Stale(None)
