"""Batches for the companion plugin: one is on the wire while the last one is written down."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from modstation.core.companion import Awaited, Dispatch
from modstation.core.errors import Busy, NotAllowed, Offline, PluginGone, SignedOut, SiteTrouble
from modstation.core.model import Change, State, Status, Verb
from modstation.core.outcomes import Outcome
from tests.desk.acting import on_site, verbs
from tests.desk.conftest import Bench
from tests.desk.memory_companion import MemoryCompanion
from tests.desk.memory_site import MemorySite

FIVE = range(1, 6)


class Watched(MemoryCompanion):
    """Tells what happens when, and may meet with a trouble in the batch of a number."""

    def __init__(self, site: MemorySite) -> None:
        super().__init__(site, batch=2)
        self.at_once = False
        self.log: list[str] = []
        self.at: dict[str, Callable[[], object]] = {}
        self._number = 0

    def tell(self, what: str) -> None:
        if what not in self.log:
            self.log.append(what)
            self.at.get(what, lambda: None)()

    def send(self, batch: Sequence[Dispatch]) -> Awaited:
        self._number += 1
        number = self._number
        self.tell(f"{number} sets out")
        wait = super().send(batch)
        troubles: list[SiteTrouble] = []

        def waited() -> Sequence[Outcome]:
            try:
                self.tell(f"{number} is waited for")
            except SiteTrouble as trouble:
                self.under_way = False
                troubles.append(trouble)
            if troubles:
                raise troubles[0]
            return wait()

        return waited


@pytest.fixture
def five(bench: Bench) -> Bench:
    bench.site.plugin = Watched(bench.site)
    for id in FIVE:
        bench.site.post(id, f"text {id}")
    bench.sync()
    for id in FIVE:
        bench.review.decide(bench.shown(id), Verb.APPROVE)
    return bench


@pytest.fixture
def plugin(five: Bench) -> Watched:
    assert isinstance(five.site.plugin, Watched)
    return five.site.plugin


def approved(bench: Bench) -> list[int]:
    return [id for id in FIVE if on_site(bench, id) is Status.APPROVED]


def raising(trouble: SiteTrouble) -> Callable[[], object]:
    def act() -> None:
        raise trouble

    return act


def test_the_next_is_on_the_wire_while_the_last_is_settled(five: Bench, plugin: Watched) -> None:
    def heard(change: Change) -> None:
        ids = sorted(key.id for key in change.comments)
        plugin.tell(f"{ids} are settled")

    assert five.sync(pull=False, told=heard).report.pushed == 5
    assert plugin.log == [
        "1 sets out",
        "1 is waited for",
        "2 sets out",
        "[1, 2] are settled",
        "2 is waited for",
        "3 sets out",
        "[3, 4] are settled",
        "3 is waited for",
        "[5] are settled",
    ]
    assert plugin.sizes == [2, 2, 1]


def test_the_next_is_claimed_before_the_last_has_arrived(five: Bench, plugin: Watched) -> None:
    seen: list[list[State]] = []
    plugin.at["1 is waited for"] = lambda: seen.append(five.states())
    five.sync(pull=False)
    assert seen == [[State.SENDING] * 4 + [State.PENDING]]


@pytest.mark.parametrize("trouble", [Offline("Cut."), Busy("Wait.")])
def test_after_a_trouble_the_next_does_not_set_out(
    five: Bench, plugin: Watched, trouble: SiteTrouble
) -> None:
    plugin.at["2 is waited for"] = raising(trouble)
    assert five.sync(pull=False).trouble is trouble
    assert approved(five) == [1, 2]
    wire = [State.SENDING] * 2  # nobody knows about these; the fifth never set out
    assert five.states() == [State.ACCEPTED, State.ACCEPTED, *wire, State.PENDING]
    assert "3 sets out" not in plugin.log
    five.sync(pull=False)
    assert approved(five) == list(FIVE)
    assert verbs(five) == [Verb.APPROVE] * 5, "nothing is done twice"


@pytest.mark.parametrize("trouble", [SignedOut("No more."), NotAllowed("Not you.")])
def test_who_is_let_in_no_more_gets_all_back_but_what_was_done(
    five: Bench, plugin: Watched, trouble: SiteTrouble
) -> None:
    plugin.at["2 is waited for"] = raising(trouble)
    five.sync(pull=False)
    assert five.states() == [State.ACCEPTED] * 2 + [State.PENDING] * 3
    errors = [decision.last_error for decision in five.store.decisions.history(10)[::-1]]
    assert errors == [None, None, trouble.message, trouble.message, None]


def test_a_plugin_that_goes_in_the_middle_leaves_the_rest_to_the_long_way(
    five: Bench, plugin: Watched
) -> None:
    def go() -> None:
        five.site.plugin = None
        raise PluginGone("Gone.")

    plugin.at["2 is waited for"] = go
    assert five.sync(pull=False).trouble is None
    assert approved(five) == list(FIVE)
    assert verbs(five) == [Verb.APPROVE] * 5


def test_a_hold_ends_what_is_claimed_and_has_not_set_out(five: Bench, plugin: Watched) -> None:
    held: list[bool] = []
    plugin.at["1 is waited for"] = lambda: held.append(True)
    five.sync(pull=False, held=lambda: bool(held))
    assert approved(five) == [1, 2], "what was on the wire ends"
    assert five.states() == [State.ACCEPTED] * 2 + [State.PENDING] * 3
    five.review.undo()
    five.sync(pull=False)
    assert approved(five) == [1, 2, 3, 4]


def test_what_is_taken_back_once_it_is_claimed_is_taken_back_afterwards(
    five: Bench, plugin: Watched
) -> None:
    plugin.at["1 is waited for"] = lambda: five.review.decide(five.shown(3), Verb.HOLD)
    five.sync(pull=False)
    five.sync(pull=False)
    assert approved(five) == [1, 2, 4, 5]
    assert five.queue() == [3]
    assert five.store.check() == []


def test_what_is_taken_back_once_it_is_claimed_and_does_not_set_out_is_never_sent(
    five: Bench, plugin: Watched
) -> None:
    def change_of_mind() -> None:
        five.review.decide(five.shown(3), Verb.HOLD)
        raise Offline("Cut.")

    plugin.at["1 is waited for"] = change_of_mind
    five.sync(pull=False)
    five.sync(pull=False)
    assert approved(five) == [1, 2, 4, 5]
    assert verbs(five) == [Verb.APPROVE] * 4
    assert five.queue() == [3]


def test_a_kill_while_one_is_settled_and_one_is_on_the_wire_is_asked_about(
    five: Bench, plugin: Watched
) -> None:
    def kill(change: Change) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        five.sync(pull=False, told=kill)
    assert not plugin.under_way, "it is waited for, whatever comes next"
    assert five.states() == [State.ACCEPTED] * 2 + [State.SENDING] * 2 + [State.PENDING]
    five.sync(pull=False)
    assert five.states() == [State.ACCEPTED] * 5
    assert verbs(five) == [Verb.APPROVE] * 5, "nothing is done twice"
