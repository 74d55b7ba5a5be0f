"""A comment's place in the queue, and the reason for it in words."""

from __future__ import annotations

from enum import StrEnum


class Order(StrEnum):
    """How the queue is laid out. Conflicts stand above everything in each of them."""

    OLDEST = "oldest"
    NEWEST = "newest"
    RISKIEST = "riskiest"
    SAFEST = "safest"


WHY = {
    Order.OLDEST: "The longest waiting come first.",
    Order.NEWEST: "The newest come first.",
    Order.RISKIEST: "The highest scores come first.",
    Order.SAFEST: "The lowest scores come first.",
}


def why(order: Order, *, conflict: bool) -> str:
    """One sentence on why a comment stands where it stands."""
    if conflict:
        return "It changed on the site after it was decided here: settle it first."
    return WHY[order]
