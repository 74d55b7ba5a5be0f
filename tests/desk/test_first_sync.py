"""The first sync of a large site: told in counts, ended at will, gone on from where it was.

And signing out, which waits for its turn in the same loop.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.errors import NoKeyring, SignedOut
from modstation.core.model import Verb
from modstation.desk.settings import Settings
from modstation.desk.views import Progress, SignedOff
from tests.desk.memory_gate import Door, Shift, shift

HELD = 350
EVERY_S = 30


@pytest.fixture
def door() -> Door:
    door = Door("site")
    for id in range(1, HELD + 1):
        door.post(id, author_email=f"a{id % 7}@inbox.test")
    return door


@pytest.fixture
def day(tmp_path: Path, door: Door) -> Iterator[Shift]:
    with shift(tmp_path, door, settings=Settings(0, EVERY_S)) as made:
        yield made
        made.work.close()


def told(day: Shift, what: str) -> list[tuple[int, int]]:
    return [(n.done, n.total) for n in day.news if isinstance(n, Progress) and n.what == what]


def signed_off(day: Shift) -> list[SignedOff]:
    return [news for news in day.news if isinstance(news, SignedOff)]


def ends_after(day: Shift, door: Door, call: str, times: int) -> None:
    """The moderator presses Stop while that request is on its way."""

    def press(where: str) -> None:
        if where == f"{call}:before" and door.calls.count(call) == times:
            day.work.end_reading()

    door.meanwhile = press


def finish(day: Shift) -> None:
    for _ in range(10):
        day.after(0)
        if not day.cycles[-1].more:
            return
    raise AssertionError("the first sync has no end")


def test_it_tells_how_far_it_is_in_each_part(day: Shift) -> None:
    finish(day)
    assert told(day, "comments")[:4] == [(100, HELD), (199, HELD), (298, HELD), (HELD, HELD)]
    assert told(day, "articles") == [(1, 1)]
    assert told(day, "threads")[-1] == (HELD, HELD)
    assert told(day, "authors")[0] == (1, 7)
    assert told(day, "authors")[-1] == (7, 7)


def test_later_syncs_say_nothing_of_it(day: Shift, door: Door) -> None:
    finish(day)
    day.news.clear()
    door.post(HELD + 1, author_email="new@inbox.test")
    day.after(EVERY_S)
    assert len(day.bench.queue()) == HELD + 1
    assert not any(isinstance(news, Progress) for news in day.news)


def test_ended_it_keeps_what_came_and_asks_for_nothing_more(day: Shift, door: Door) -> None:
    ends_after(day, door, "held", 2)
    day.work()
    assert day.cycles[-1].stopped
    assert day.cycles[-1].trouble is None
    assert len(day.bench.queue()) == 199
    calls = len(door.calls)
    for _ in range(3):
        assert day.after(EVERY_S) > EVERY_S
    assert len(door.calls) == calls


def test_asked_again_it_goes_on_from_there(day: Shift, door: Door) -> None:
    ends_after(day, door, "held", 2)
    day.work()
    before = door.calls.count("held")
    day.work.ask()
    finish(day)
    assert len(day.bench.queue()) == HELD
    # Two windows were left of four, and one that tells how many there are.
    assert door.calls.count("held") - before <= 4
    assert told(day, "comments")[2][0] > 199


def test_it_goes_on_after_a_restart_too(day: Shift, door: Door) -> None:
    ends_after(day, door, "held", 2)
    day.work()
    day.work.close()
    door.meanwhile = lambda where: None
    day.start_again()
    finish(day)
    assert len(day.bench.queue()) == HELD
    assert told(day, "threads")[-1] == (HELD, HELD)


def test_the_threads_can_be_ended_and_gone_on_with(day: Shift, door: Door) -> None:
    ends_after(day, door, "children", 2)
    day.work()
    assert day.cycles[-1].stopped
    far, _ = told(day, "threads")[-1]
    assert far < HELD
    day.news.clear()
    day.work.ask()
    finish(day)
    assert told(day, "threads")[0][0] > far
    assert told(day, "authors")[-1] == (7, 7)


def test_decisions_are_sent_while_the_reading_rests(day: Shift, door: Door) -> None:
    ends_after(day, door, "held", 1)
    day.work()
    day.bench.review.decide(day.bench.shown(1), Verb.APPROVE)
    day.after(1)
    assert [verb for _, verb, _ in door.applied] == [Verb.APPROVE]
    assert len(day.bench.queue()) == 99


def test_what_is_due_is_sent_when_the_reading_is_ended(day: Shift, door: Door) -> None:
    def decide_and_stop(where: str) -> None:
        if where == "held:before" and door.calls.count("held") == 2:
            day.bench.review.decide(day.bench.shown(1), Verb.APPROVE)
            day.bench.clock.at += 1
            day.work.end_reading()

    door.meanwhile = decide_and_stop
    day.work()
    assert day.cycles[-1].stopped
    assert day.cycles[-1].report.pushed == 1


def test_quitting_does_not_wait_for_the_reading(day: Shift, door: Door) -> None:
    def quit_(where: str) -> None:
        if where == "held:before":
            day.work.leave()

    door.meanwhile = quit_
    day.work()
    assert door.calls.count("held") == 1


def test_signing_out_waits_for_its_turn_and_keeps_the_queue(day: Shift, door: Door) -> None:
    finish(day)
    opened = door.opened
    day.work.sign_out("site")
    day.after(0)
    assert signed_off(day) == [SignedOff("site")]
    assert day.pocket.kept == {}
    assert len(day.bench.queue()) == HELD
    assert door.closed == opened, "the line with the old password is closed"
    day.work.ask()
    day.after(1)
    assert isinstance(day.cycles[-1].trouble, SignedOut)


def test_signing_out_ends_a_first_sync(day: Shift, door: Door) -> None:
    def sign_out(where: str) -> None:
        if where == "held:before" and door.calls.count("held") == 1:
            day.work.sign_out("site", remove=True)

    door.meanwhile = sign_out
    day.work()
    assert door.calls.count("held") == 1
    assert day.after(0) > 0
    assert signed_off(day) == [SignedOff("site", "", removed=True)]
    assert day.bench.queue() == []
    assert day.bench.store.sites.all() == []
    assert day.bench.store.check() == []


def test_a_locked_keyring_keeps_the_site_signed_in(
    day: Shift, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(day)

    def locked(site: str, user: str) -> str | None:
        raise NoKeyring("The keyring is locked.")

    with monkeypatch.context() as patch:
        patch.setattr(day.pocket, "get", locked)
        day.work.sign_out("site", remove=True)
        day.after(0)
    (news,) = signed_off(day)
    assert "locked" in news.said
    assert not news.removed
    assert len(day.bench.queue()) == HELD
