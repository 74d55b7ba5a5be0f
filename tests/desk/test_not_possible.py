"""What makes no sense is said and leaves no trace."""

from __future__ import annotations

import pytest

from modstation.core.errors import NotPossible
from modstation.core.model import Comment, State, Status, Verb
from modstation.desk.blocking import Wish
from modstation.desk.review import Review
from tests.desk.conftest import Bench


@pytest.mark.parametrize("status", [Status.SPAM, Status.TRASH])
def test_what_is_not_public_cannot_be_answered(bench: Bench, status: Status) -> None:
    bench.site.post(1, status=status)
    bench.site.post(2, parent=1)
    bench.sync()
    with pytest.raises(NotPossible, match="cannot be answered"):
        bench.review.reply(bench.shown(1), "Thank you.")
    assert bench.states() == []


def test_an_empty_reply_is_not_possible(one: Bench) -> None:
    with pytest.raises(NotPossible):
        one.review.reply(one.shown(1), " \n")
    assert one.states() == []


def test_a_text_longer_than_wordpress_can_keep_is_not_possible(one: Bench) -> None:
    fits = "ä" * 32_762  # two bytes each
    with pytest.raises(NotPossible, match="65,525 bytes"):
        one.review.decide(one.shown(1), Verb.EDIT, text=fits + "ä")
    assert one.states() == []
    one.review.decide(one.shown(1), Verb.EDIT, text=fits)
    assert one.states() == [State.PENDING]


def test_what_was_deleted_on_the_site_cannot_be_decided(one: Bench) -> None:
    shown = one.shown(1)
    one.site.remove(1)
    one.sync()
    with pytest.raises(NotPossible, match="deleted"):
        one.review.decide(shown, Verb.APPROVE)


def test_what_was_never_synced_cannot_be_decided(one: Bench) -> None:
    unknown = Comment("site", 99, 1, 0, "text", Status.HOLD, 0)
    with pytest.raises(NotPossible, match="Sync first"):
        one.review.decide(unknown, Verb.APPROVE)


def test_every_decision_wakes_the_sync(one: Bench) -> None:
    woken: list[str] = []
    review = Review(one.store, one.clock, wrote=lambda: woken.append("woken"))
    review.decide(one.shown(1), Verb.TRASH)
    review.undo()
    review.reply(one.shown(1), "Thank you.")
    review.block(one.shown(1), Wish("name", trash_pending=False))
    review.unblock(review.blocks()[0].id)
    assert len(woken) == 5
