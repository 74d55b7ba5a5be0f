"""A comment's place in the queue, and the reason for it in words."""

from __future__ import annotations

from enum import StrEnum


class Order(StrEnum):
    """How the queue is laid out. Conflicts stand above everything in each of them."""

    OLDEST = "oldest"
    NEWEST = "newest"
    RISKIEST = "riskiest"
    SAFEST = "safest"
    UNCERTAIN = "uncertain"
    ARTICLE = "article"
    AUTHOR = "author"


TITLES = {
    Order.OLDEST: "Oldest first",
    Order.NEWEST: "Newest first",
    Order.RISKIEST: "Riskiest first",
    Order.SAFEST: "Safest first",
    Order.UNCERTAIN: "Most uncertain first",
    Order.ARTICLE: "By article",
    Order.AUTHOR: "By author",
}


WHY = {
    Order.OLDEST: "The longest waiting come first.",
    Order.NEWEST: "The newest come first.",
    Order.RISKIEST: "The highest scores come first.",
    Order.SAFEST: "The lowest scores come first.",
    Order.UNCERTAIN: "Those come first whose worst score is nearest to 50 %.",
    Order.ARTICLE: (
        "Comments of one article stand together; the article that waits the longest comes first."
    ),
    Order.AUTHOR: (
        "Comments of one author stand together; authors with the most waiting come first."
    ),
}


def why(order: Order, *, conflict: bool) -> str:
    """One sentence on why a comment stands where it stands."""
    if conflict:
        return "It changed on the site after it was decided here: settle it first."
    return WHY[order]
