"""Several writes at once: who goes when, what comes back in which place, and what stops it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import httpx2
import pytest

from modstation.core.errors import Busy, NotAllowed, Offline, SignedOut, SiteBroken, SiteTrouble
from modstation.core.model import Comment, Decision, Status, Verb
from modstation.core.ports import Accepted, Cut, Fate, NotBegun, Outcome
from modstation.site.rest import Rest
from modstation.site.several import LINES, Several
from modstation.site.wordpress import WordPress
from tests.site.conftest import decide

LONG_S = 20.0  # only ever waited out by a failure


def lot(*posts: int, verb: Verb = Verb.APPROVE) -> list[tuple[Decision, Comment]]:
    """Comments 1, 2, ... below these articles, with a decision about each."""
    comments = [
        Comment("site", id, post, 0, f"text {id}", Status.HOLD, 1_700_000_000 + id)
        for id, post in enumerate(posts, start=1)
    ]
    return [(decide(comment, verb, text="hello"), comment) for comment in comments]


def apart(count: int, verb: Verb = Verb.APPROVE) -> list[tuple[Decision, Comment]]:
    return lot(*range(100, 100 + count), verb=verb)


def done(now: Comment) -> Accepted:
    return Accepted(replace(now, status=Status.APPROVED))


class Wire:
    """Carries decisions when it is told to: each waits until `let` names its comment."""

    def __init__(self, lines: int = LINES) -> None:
        self.several = Several(self.carry, lines)
        self.begun: list[int] = []
        self.under_way: set[int] = set()
        self.most = 0
        self.troubles: dict[int, BaseException] = {}
        self._let: set[int] = set()
        self._changed = threading.Condition()

    def carry(self, decision: Decision, now: Comment) -> Outcome:
        with self._changed:
            self.begun.append(now.id)
            self.under_way.add(now.id)
            self.most = max(self.most, len(self.under_way))
            self._changed.notify_all()
            assert self._changed.wait_for(lambda: now.id in self._let, LONG_S)
            self.under_way.remove(now.id)
            self._changed.notify_all()
        if now.id in self.troubles:
            raise self.troubles[now.id]
        return done(now)

    def wait_for(self, *ids: int) -> None:
        """Until just these are on the wire."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.under_way == set(ids), LONG_S), (
                f"{self.under_way} are on the wire instead of {ids}"
            )

    def forget(self) -> None:
        self._let.clear()
        self.begun.clear()
        self.most = 0

    def let(self, *ids: int) -> None:
        with self._changed:
            self._let |= set(ids)
            self._changed.notify_all()


def sent(
    wire: Wire, asked: Sequence[tuple[Decision, Comment]], script: Callable[[], None]
) -> list[Fate]:
    """What came of the lot, while the script plays the site."""
    fates: list[Fate] = []
    thread = threading.Thread(target=lambda: fates.extend(wire.several.send(asked)))
    thread.start()
    try:
        script()
    finally:
        wire.let(*range(100))
        thread.join(LONG_S)
    return fates


def test_an_answer_belongs_to_its_decision_in_whatever_order_they_come() -> None:
    wire, asked = Wire(), apart(4)

    def script() -> None:
        wire.wait_for(1, 2, 3, 4)
        for id in (3, 1, 4):
            wire.let(id)
            wire.wait_for(*({1, 2, 3, 4} - wire._let))

    assert sent(wire, asked, script) == [done(now) for _, now in asked]


def one_by_one(wire: Wire, count: int, lines: int) -> None:
    """Each is let go when just so many are on the wire; one line more would show sooner or later,
    and then stay."""
    for id in range(1, count + 1):
        wire.wait_for(*range(id, min(id + lines, count + 1)))
        wire.let(id)


def test_as_many_at_a_time_as_there_are_lines_and_no_more() -> None:
    wire = Wire()
    fates = sent(wire, apart(10), lambda: one_by_one(wire, 10, LINES))
    assert len(fates) == 10
    assert wire.most == LINES


def test_after_a_cut_no_other_begins_and_those_on_the_wire_are_waited_for() -> None:
    wire, asked = Wire(lines=3), apart(6)
    cut = Offline("The line was cut.")
    wire.troubles[2] = cut

    def script() -> None:
        wire.wait_for(1, 2, 3)
        wire.let(1)
        wire.wait_for(2, 3, 4)
        wire.let(2)
        wire.wait_for(3, 4)

    fates = sent(wire, asked, script)
    fine = {id: done(now) for id, (_, now) in enumerate(asked, start=1)}
    assert fates == [fine[1], Cut(cut), fine[3], fine[4], NotBegun(), NotBegun()]


@pytest.mark.parametrize("trouble", [SignedOut("No."), NotAllowed("No."), SiteBroken("500")])
def test_whatever_the_trouble_is_it_is_told_and_not_raised(trouble: SiteTrouble) -> None:
    def carry(decision: Decision, now: Comment) -> Outcome:
        raise trouble

    assert Several(carry, lines=1).send(apart(2)) == [Cut(trouble), NotBegun()]


def test_replies_go_one_after_the_other() -> None:
    wire = Wire()

    def script() -> None:
        for id in (1, 2, 3):
            wire.wait_for(id)
            wire.let(id)

    sent(wire, apart(3, verb=Verb.REPLY), script)
    assert wire.begun == [1, 2, 3]
    assert wire.most == 1


def test_the_last_below_an_article_goes_when_the_others_below_it_are_done() -> None:
    """WordPress counts an article's comments after each write: the last count is the one that
    stays, so nobody else may be under way."""
    wire = Wire()

    def script() -> None:
        wire.wait_for(1, 2, 4)  # 3 is the last below its article
        wire.let(1)
        wire.wait_for(2, 4)
        wire.let(2)
        wire.wait_for(3, 4)

    sent(wire, lot(7, 7, 7, 8), script)
    assert wire.begun[-1] == 3


def test_what_cannot_begin_yet_stops_no_other() -> None:
    wire = Wire(lines=2)

    def script() -> None:
        wire.wait_for(1, 3)  # 2 waits for 1, and 3 does not wait for 2
        wire.let(3)
        wire.wait_for(1)
        wire.let(1)
        wire.wait_for(2)

    assert len(sent(wire, lot(7, 7, 8), script)) == 3


@pytest.mark.parametrize("trouble", [Busy("Wait."), SiteBroken("502"), Offline("Cut.")])
def test_after_a_trouble_one_at_a_time_and_one_more_with_each_lot(trouble: SiteTrouble) -> None:
    wire = Wire(lines=3)
    wire.troubles[1] = trouble
    wire.let(1)
    assert wire.several.send(apart(1)) == [Cut(trouble)]
    wire.troubles.clear()
    for lines in (1, 2, 3, 3):
        wire.forget()
        sent(wire, apart(8), partial(one_by_one, wire, 8, lines))
        assert wire.most == lines


def test_replies_that_arrive_say_nothing_about_how_much_the_site_can_take() -> None:
    wire = Wire(lines=3)
    wire.several.go_easy()
    wire.let(1)
    wire.several.send(apart(1, verb=Verb.REPLY))
    wire.forget()
    sent(wire, apart(8), lambda: one_by_one(wire, 8, 1))
    assert wire.most == 1


def test_a_bug_comes_out_once_the_others_have_come_to_their_end() -> None:
    wire = Wire(lines=2)
    wire.troubles[2] = ZeroDivisionError()
    caught: list[BaseException] = []

    def send() -> None:
        try:
            wire.several.send(apart(4))
        except ZeroDivisionError as bug:
            caught.append(bug)

    thread = threading.Thread(target=send)
    thread.start()
    wire.wait_for(1, 2)
    wire.let(2)
    wire.wait_for(1)
    assert not caught
    wire.let(1)
    thread.join(LONG_S)
    assert caught == [wire.troubles[2]]
    assert sorted(wire.begun) == [1, 2]


class Pausing:
    """A site that answers 429 to its requests of these numbers, from 1 on, and approves else."""

    def __init__(self, **busy: int) -> None:
        self._busy = busy
        self._seen = {"GET": 0, "POST": 0}
        self._lock = threading.Lock()
        self.writers: set[str] = set()
        transport = httpx2.MockTransport(self._answer)
        rest = Rest("https://news.example/wp-json/", transport=transport)
        self.site = WordPress("site", rest)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        with self._lock:
            self._seen[request.method] += 1
            if self._seen[request.method] == self._busy.get(request.method):
                return httpx2.Response(429, headers={"Retry-After": "17"})
        if request.method == "POST":
            self.writers.add(threading.current_thread().name)
        id = int(request.url.path.rsplit("/", 1)[-1])
        status = "hold" if request.method == "GET" else "approved"
        content = {"raw": f"text {id}"}
        wire = {"id": id, "post": 99 + id, "status": status, "content": content}
        return httpx2.Response(200, json=wire)


def test_a_site_that_asks_for_a_pause_in_the_middle_is_left_alone() -> None:
    pausing = Pausing(POST=3)
    fates = pausing.site.send([(decide(now, Verb.APPROVE), now) for _, now in apart(20)])
    (trouble,) = [fate.trouble for fate in fates if isinstance(fate, Cut)]
    assert isinstance(trouble, Busy)
    assert trouble.retry_after_s == 17
    assert sum(isinstance(fate, Accepted) for fate in fates) < 3 + LINES
    pausing.writers.clear()
    pausing.site.send([(decide(now, Verb.APPROVE), now) for _, now in apart(8)])
    assert pausing.writers == {threading.current_thread().name}, "one at a time"


def test_a_pause_that_is_asked_for_at_the_look_makes_it_go_easy_as_well() -> None:
    pausing = Pausing(GET=1)
    with pytest.raises(Busy):
        pausing.site.look([1, 2])
    pausing.site.send([(decide(now, Verb.APPROVE), now) for _, now in apart(8)])
    assert pausing.writers == {threading.current_thread().name}
