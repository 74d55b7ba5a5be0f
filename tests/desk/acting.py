"""What tests of the desk do again and again: look at a card, undo, cut the line at a moment."""

from __future__ import annotations

from collections.abc import Callable

from modstation.core.model import CommentKey, Status, Verb
from modstation.desk.views import Card
from tests.desk.conftest import Bench


def card(bench: Bench, id: int = 1) -> Card:
    n = bench.review.number(CommentKey("site", id))
    found = bench.review.card(n or 0)
    assert found is not None
    return found


def verbs(bench: Bench) -> list[Verb]:
    return [verb for _, verb, _ in bench.site.applied]


def on_site(bench: Bench, id: int = 1) -> Status:
    return bench.site.comments[id].status


def undo(bench: Bench) -> str:
    change = bench.review.undo()
    assert change is not None
    return change.said


def cut_at(bench: Bench, moment: str) -> None:
    """A sync whose line is cut there."""
    bench.site.fail = lambda where: where == moment
    assert bench.sync().trouble is not None
    bench.site.fail = lambda where: False


def in_the_middle(bench: Bench, act: Callable[[], object], moment: str = "push:before") -> None:
    """The first time that moment comes, something happens."""
    done: list[str] = []

    def meanwhile(where: str) -> None:
        if where == moment and not done:
            done.append(where)
            act()

    bench.site.meanwhile = meanwhile
