"""A comment's place in the queue, and the reason for it in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from modstation.core.policy import label_words
from modstation.core.translation import decimals, mark, tr


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
    Order.OLDEST: mark("Oldest first"),
    Order.NEWEST: mark("Newest first"),
    Order.RISKIEST: mark("Riskiest first"),
    Order.SAFEST: mark("Safest first"),
    Order.UNCERTAIN: mark("Most uncertain first"),
    Order.MIXED: mark("Evenly mixed"),
    Order.ARTICLE: mark("By article"),
    Order.AUTHOR: mark("By author"),
}


WHY = {
    Order.OLDEST: mark("The longest waiting come first."),
    Order.NEWEST: mark("The newest come first."),
    Order.RISKIEST: mark("The highest scores come first."),
    Order.SAFEST: mark("The lowest scores come first."),
    Order.UNCERTAIN: mark("Those come first whose worst score is nearest to 50 %."),
    Order.MIXED: mark("Harsh ones are spread among the ordinary ones, each kind the oldest first."),
    Order.ARTICLE: mark(
        "Comments of one article stand together; the article that waits the longest comes first."
    ),
    Order.AUTHOR: mark(
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


_BY_TIME = {
    Order.OLDEST: mark("Waiting since {since}: the longest waiting come first."),
    Order.NEWEST: mark("Waiting since {since}: the newest come first."),
    Order.MIXED: mark(
        "Waiting since {since}: harsh ones are spread among the ordinary ones, "
        "each kind the oldest first."
    ),
}
_BY_SCORE = {
    Order.RISKIEST: mark("{label} {percent}% puts it here: the highest scores come first."),
    Order.SAFEST: mark(
        "Its worst score, {label} {percent}%, puts it here: the lowest scores come first."
    ),
    Order.UNCERTAIN: mark(
        "Its worst score, {label} {percent}%, is {points} points from 50%: "
        "those come first whose worst score is nearest to 50 %."
    ),
}
_UNSCORED = {
    Order.RISKIEST: mark(
        "It has no score, and stands behind all that have one: the highest scores come first."
    ),
    Order.SAFEST: mark(
        "It has no score, and stands behind all that have one: the lowest scores come first."
    ),
    Order.UNCERTAIN: mark(
        "It has no score, and stands behind all that have one: "
        "those come first whose worst score is nearest to 50 %."
    ),
}


def why(order: Order, standing: Standing) -> str:
    """One sentence on why a comment stands where it stands."""
    if standing.conflict:
        return tr("It changed on the site after it was decided here: settle it first.")
    if order in _BY_TIME:
        return tr(_BY_TIME[order], since=standing.since)
    if order is Order.ARTICLE:
        return tr(
            "Stands with what else waits under “{article}”: comments of one article stand "
            "together; the article that waits the longest comes first.",
            article=standing.article or tr("its article"),
        )
    if order is Order.AUTHOR:
        return tr(
            "Stands with what else waits from {author}: comments of one author stand together; "
            "authors with the most waiting come first.",
            author=standing.author or tr("this author"),
        )
    if standing.worst is None:
        return tr(_UNSCORED[order])
    label, value = standing.worst
    return tr(
        _BY_SCORE[order],
        label=label_words(label),
        percent=decimals(value * 100, 0),
        points=decimals(abs(value - 0.5) * 100, 0),
    )
