"""Each place in the queue has a reason of its own."""

from __future__ import annotations

import pytest

from modstation.core.ranking import Order, Standing, why

INSULT = Standing("14 Nov, 3 days", ("identity_attack", 0.52), "Anna", "The bridge")


@pytest.mark.parametrize(
    ("order", "said"),
    [
        (Order.OLDEST, "Waiting since 14 Nov, 3 days: the longest waiting come first."),
        (Order.NEWEST, "Waiting since 14 Nov, 3 days: the newest come first."),
        (Order.RISKIEST, "identity attack 52% puts it here: the highest scores come first."),
        (Order.SAFEST, "Its worst score, identity attack 52%, puts it here: the lowest "),
        (Order.UNCERTAIN, "Its worst score, identity attack 52%, is 2 points from 50%: "),
        (Order.MIXED, "Waiting since 14 Nov, 3 days: harsh ones are spread among the ordinary "),
        (Order.ARTICLE, "Stands with what else waits under “The bridge”: comments of one "),
        (Order.AUTHOR, "Stands with what else waits from Anna: comments of one author "),
    ],
)
def test_the_reason_is_the_comments_own(order: Order, said: str) -> None:
    assert why(order, INSULT).startswith(said)


def test_what_has_no_score_is_not_said_to_be_harmless() -> None:
    unscored = Standing("14 Nov 09:12", None, "Anna", "The bridge")
    assert why(Order.SAFEST, unscored).startswith("It has no score, and stands behind")


def test_a_conflict_comes_before_every_order() -> None:
    conflict = Standing("14 Nov 09:12", None, "Anna", "The bridge", conflict=True)
    assert len({why(order, conflict) for order in Order}) == 1
    assert "settle it first" in why(Order.OLDEST, conflict)
