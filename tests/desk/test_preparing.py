"""Fetching all that is needed without the site, and saying so, or what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.errors import Offline, SignedOut
from modstation.core.model import Verb
from modstation.desk.readiness import sentence
from modstation.desk.settings import Settings
from modstation.desk.views import Prepared, Progress, Readiness
from tests.desk.memory_gate import Door, Shift, shift

HELD, AUTHORS, EVERY_S = 620, 130, 30
DAY_S = 24 * 3600


@pytest.fixture
def door() -> Door:
    door = Door("site")
    for id in range(1, HELD + 1):
        door.post(id, author_email=f"a{id % AUTHORS}@inbox.test")
    return door


@pytest.fixture
def day(tmp_path: Path, door: Door) -> Iterator[Shift]:
    """A site that was read whole yesterday."""
    with shift(tmp_path, door, settings=Settings(0, EVERY_S)) as made:
        for _ in range(10):
            made.after(0)
        assert not made.cycles[-1].more
        made.bench.clock.at += DAY_S
        made.news.clear()
        door.calls.clear()
        yield made
        made.work.close()


def ended(day: Shift) -> list[Prepared]:
    return [news for news in day.news if isinstance(news, Prepared)]


def told(day: Shift, what: str) -> list[tuple[int, int]]:
    news = [n for n in day.news if isinstance(n, Progress) and n.what == what]
    assert all(n.preparing for n in news)
    return [(n.done, n.total) for n in news]


def test_all_is_fetched_anew_and_counted_and_then_it_is_said(day: Shift) -> None:
    day.work.prepare()
    assert day.after(0) == EVERY_S
    assert ended(day) == [Prepared(Readiness(HELD, AUTHORS))]
    assert told(day, "comments")[-1] == (HELD, HELD)
    assert told(day, "threads")[-1] == (HELD, HELD)
    assert (told(day, "authors")[0], told(day, "authors")[-1]) == ((1, AUTHORS), (AUTHORS, AUTHORS))


def test_what_was_fetched_a_moment_ago_is_not_asked_for_again(day: Shift, door: Door) -> None:
    day.work.prepare()
    day.after(0)
    calls = door.calls.count("children")
    day.work.prepare()
    day.after(1)
    assert door.calls.count("children") == calls
    assert ended(day)[-1] == ended(day)[0]


def test_nobody_hears_of_it_who_did_not_ask(day: Shift) -> None:
    for _ in range(5):
        day.after(EVERY_S)
    assert ended(day) == []
    assert told(day, "threads") == []


def test_a_cut_line_is_waited_for(day: Shift, door: Door) -> None:
    def cut(where: str) -> None:
        if where == "children:before" and door.calls.count("children") == 3:
            raise Offline("The line was cut.")

    door.meanwhile = cut
    day.work.prepare()
    day.after(0)
    assert isinstance(day.cycles[-1].trouble, Offline)
    assert ended(day) == []
    before, _ = told(day, "threads")[-1]
    assert before < HELD
    door.meanwhile = lambda where: None
    day.after(EVERY_S)
    assert told(day, "threads")[-1] == (HELD, HELD)
    assert ended(day) == [Prepared(Readiness(HELD, AUTHORS))]


def test_who_stops_it_hears_what_is_missing_and_the_cycles_go_on(day: Shift, door: Door) -> None:
    def stop(where: str) -> None:
        if where == "children:before" and door.calls.count("children") == 3:
            day.work.stop_preparing()

    door.meanwhile = stop
    day.work.prepare()
    assert day.after(0) == EVERY_S
    (news,) = ended(day)
    assert news.stopped
    assert 0 < news.found.threads < HELD
    assert news.found.records == AUTHORS
    door.meanwhile = lambda where: None
    door.post(HELD + 1)
    day.after(EVERY_S)
    assert len(day.bench.queue()) == HELD + 1
    assert len(ended(day)) == 1


def test_it_can_be_stopped_while_the_line_is_dead(day: Shift, door: Door) -> None:
    door.fail = lambda where: True
    day.work.prepare()
    day.after(0)
    day.work.stop_preparing()
    day.after(1)
    (news,) = ended(day)
    assert (news.stopped, news.found.threads) == (True, HELD)


def test_a_stop_that_comes_too_late_stops_nothing(day: Shift, door: Door) -> None:
    day.work.prepare()
    day.after(0)
    day.work.stop_preparing()
    door.post(HELD + 1)
    day.after(EVERY_S)
    assert len(day.bench.queue()) == HELD + 1
    assert not day.cycles[-1].stopped
    assert len(ended(day)) == 1


def test_trouble_that_somebody_must_see_to_ends_it(day: Shift, door: Door) -> None:
    def refused(where: str) -> None:
        raise SignedOut("The password does not count.")

    door.meanwhile = refused
    day.work.prepare()
    day.after(0)
    (news,) = ended(day)
    assert "The password does not count." in news.troubles[0]


def test_decisions_are_sent_meanwhile(day: Shift, door: Door) -> None:
    def decide(where: str) -> None:
        if where == "children:before" and door.calls.count("children") == 1:
            day.bench.review.decide(day.bench.shown(1), Verb.APPROVE)

    door.meanwhile = decide
    day.work.prepare()
    day.after(0)
    assert door.calls.index("push") < len(door.calls) - 1 - door.calls[::-1].index("children")
    assert ended(day)[0].found.comments == HELD - 1


def test_every_site_is_prepared(tmp_path: Path) -> None:
    first, second = Door("site"), Door("second")
    first.post(1, author_email="a@inbox.test")
    second.post(1, author_email="b@inbox.test")
    second.fail = lambda where: True
    with shift(tmp_path, first, second, settings=Settings(0, EVERY_S)) as day:
        day.work.prepare()
        day.after(0)
        assert ended(day) == []
        second.fail = lambda where: False
        day.after(EVERY_S)
        assert ended(day) == [Prepared(Readiness(2, 2))]
        day.work.close()


# --- The sentence ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "unscored", "more", "said"),
    [
        (
            Readiness(1980, 412),
            0,
            {},
            "Ready for offline: 1,980 comments with their threads, 412 authors, all scored.",
        ),
        (
            Readiness(1, 1),
            0,
            {},
            "Ready for offline: 1 comment with its thread, 1 author, all scored.",
        ),
        (Readiness(), 0, {}, "Ready for offline: nothing waits for a decision."),
        (
            Readiness(1980, 412, threads=20, records=1),
            1980,
            {"because": "paused"},
            "Not ready for offline: 20 threads, 1 author and 1,980 scores are missing."
            " Scoring paused.",
        ),
        (
            Readiness(9, 2, articles=1),
            0,
            {"stopped": True},
            "Not ready for offline: 1 article is missing. It was stopped.",
        ),
        (
            Readiness(9, 2, unread=1),
            None,
            {"troubles": ["Offline: The line was cut."]},
            "Not ready for offline: part of the queue and some scores are missing."
            " Offline: The line was cut.",
        ),
        (
            Readiness(9, 2),
            0,
            {"troubles": ["Offline: The line was cut."]},
            "Not ready for offline: not all was asked for anew. Offline: The line was cut.",
        ),
    ],
)
def test_the_sentence(found: Readiness, unscored: int | None, more: dict, said: str) -> None:
    assert sentence(found, unscored, **more) == said
