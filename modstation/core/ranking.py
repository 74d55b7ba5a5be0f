"""A comment's place in the queue, and the reason for it in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Order(StrEnum):
    """How the queue is laid out. Conflicts stand above everything in each of them."""

    OLDEST = "oldest"
    NEWEST = "newest"
    RISKIEST = "riskiest"
    SAFEST = "safest"
    UNCERTAIN = "uncertain"
    MIXED = "mixed"
    ARTICLE = "article"
    AUTHOR = "author"


TITLES = {
    Order.OLDEST: "Oldest first",
    Order.NEWEST: "Newest first",
    Order.RISKIEST: "Riskiest first",
    Order.SAFEST: "Safest first",
    Order.UNCERTAIN: "Most uncertain first",
    Order.MIXED: "Evenly mixed",
    Order.ARTICLE: "By article",
    Order.AUTHOR: "By author",
}


WHY = {
    Order.OLDEST: "The longest waiting come first.",
    Order.NEWEST: "The newest come first.",
    Order.RISKIEST: "The highest scores come first.",
    Order.SAFEST: "The lowest scores come first.",
    Order.UNCERTAIN: "Those come first whose worst score is nearest to 50 %.",
    Order.MIXED: "Harsh ones are spread among the ordinary ones, each kind the oldest first.",
    Order.ARTICLE: (
        "Comments of one article stand together; the article that waits the longest comes first."
    ),
    Order.AUTHOR: (
        "Comments of one author stand together; authors with the most waiting come first."
    ),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What a comment's place depends on. `since` is the moment it was written, in words, and
    `worst` its worst score with the label, None while there is none."""

    since: str
    worst: tuple[str, float] | None
    author: str
    article: str
    conflict: bool = False


def why(order: Order, standing: Standing) -> str:
    """One sentence on why a comment stands where it stands."""
    if standing.conflict:
        return "It changed on the site after it was decided here: settle it first."
    return f"{_own_reason(order, standing)}: {_rule(order)}"


def _own_reason(order: Order, standing: Standing) -> str:
    match order:
        case Order.OLDEST | Order.NEWEST | Order.MIXED:
            return f"Waiting since {standing.since}"
        case Order.ARTICLE:
            return f"Stands with what else waits under “{standing.article or 'its article'}”"
        case Order.AUTHOR:
            return f"Stands with what else waits from {standing.author or 'this author'}"
    if standing.worst is None:
        return "It has no score, and stands behind all that have one"
    label, value = standing.worst
    figure = f"{label.replace('_', ' ')} {value:.0%}"
    if order is Order.RISKIEST:
        return f"{figure} puts it here"
    if order is Order.SAFEST:
        return f"Its worst score, {figure}, puts it here"
    return f"Its worst score, {figure}, is {abs(value - 0.5) * 100:.0f} points from 50%"


def _rule(order: Order) -> str:
    words = WHY[order].rstrip(".")
    return words[0].lower() + words[1:] + "."
