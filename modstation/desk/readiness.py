"""Whether all is here that is needed without the site, counted and in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from modstation.core.model import ModelInfo
from modstation.core.translation import listed, tr, trn
from modstation.desk.reading import SWEPT
from modstation.desk.surroundings import FRESH_S
from modstation.desk.views import Readiness
from modstation.store.store import Store


def readiness(store: Store, names: Iterable[str], began_at: int, now: int) -> Readiness:
    """What is here of these sites. What was fetched long before `began_at`, when somebody asked,
    counts as missing: it was to be fetched anew."""
    parts = [_of_site(store, name, began_at - FRESH_S, now) for name in names]
    return Readiness(*map(sum, zip(*parts, strict=True))) if parts else Readiness()


def _of_site(store: Store, name: str, older_than: int, now: int) -> Readiness:
    wanted = partial(store.sites.wanted, name)
    return Readiness(
        comments=store.comments.held(name),
        authors=wanted("authors", now + 1),
        threads=wanted("threads", older_than),
        articles=wanted("articles", older_than),
        records=wanted("authors", older_than),
        unread=not store.sites.cursor(name, SWEPT),
    )


def unscored(store: Store, model: ModelInfo) -> int:
    """How many held comments lack that classifier's opinion. Counts rows: not for the window's
    thread."""
    done, total = store.scores.progress(model)
    return total - done


def lacking(found: Readiness, unscored: int | None) -> list[str]:
    """What is missing, in words. `unscored` is None where nobody can tell."""
    lacks = [
        (found.unread, tr("part of the queue")),
        (found.threads, trn(found.threads, "{n} thread", "{n} threads")),
        (found.articles, trn(found.articles, "{n} article", "{n} articles")),
        (found.records, trn(found.records, "{n} author", "{n} authors")),
        (unscored or 0, trn(unscored or 0, "{n} score", "{n} scores")),
        (unscored is None, tr("some scores")),
    ]
    return [words for number, words in lacks if number]


def sentence(
    found: Readiness,
    unscored: int | None,
    *,
    because: str = "",
    troubles: Sequence[str] = (),
    stopped: bool = False,
) -> str:
    """ "Ready for offline: 1,980 comments with their threads, 412 authors, all scored.", or what
    is missing; `because`: why there are no scores, as in "paused"."""
    lacks = lacking(found, unscored)
    ends = [tr("It was stopped.")] if stopped else []
    if unscored != 0 and because:
        ends.append(tr("Scoring {why}.", why=because))
    if lacks:
        return " ".join([_missing(found, unscored, _and(lacks)), *ends, *troubles])
    if ends or troubles:
        asked = tr("Not ready for offline: not all was asked for anew.")
        return " ".join([asked, *ends, *troubles])
    if not found.comments:
        return tr("Ready for offline: nothing waits for a decision.")
    return trn(
        found.comments,
        "Ready for offline: {n} comment with its thread, {authors}, all scored.",
        "Ready for offline: {n} comments with their threads, {authors}, all scored.",
        authors=trn(found.authors, "{n} author", "{n} authors"),
    )


def _missing(found: Readiness, unscored: int | None, things: str) -> str:
    scores = 2 if unscored is None else unscored  # some: more than one
    count = bool(found.unread) + found.threads + found.articles + found.records + scores
    return trn(
        count,
        "Not ready for offline: {things} is missing.",
        "Not ready for offline: {things} are missing.",
        things=things,
    )


def _and(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return tr("{some} and {last}", some=listed(words[:-1]), last=words[-1])
