"""Whether all is here that is needed without the site, counted and in one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from modstation.core.model import ModelInfo
from modstation.desk.reading import SWEPT
from modstation.desk.surroundings import FRESH_S
from modstation.desk.views import Readiness
from modstation.desk.words import plural
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
    counted = (
        (found.threads, "thread"),
        (found.articles, "article"),
        (found.records, "author"),
        (unscored or 0, "score"),
    )
    lacks = ["part of the queue"] if found.unread else []
    lacks += [plural(number, one) for number, one in counted if number]
    return [*lacks, "some scores"] if unscored is None else lacks


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
    ends = ["It was stopped."] if stopped else []
    if unscored != 0 and because:
        ends.append(f"Scoring {because}.")
    if lacks:
        one = len(lacks) == 1 and lacks[0].startswith(("1 ", "part"))
        said = f"Not ready for offline: {_and(lacks)} {'is' if one else 'are'} missing."
        return " ".join([said, *ends, *troubles])
    if ends or troubles:
        return " ".join(["Not ready for offline: not all was asked for anew.", *ends, *troubles])
    if not found.comments:
        return "Ready for offline: nothing waits for a decision."
    comments, authors = plural(found.comments, "comment"), plural(found.authors, "author")
    threads = "its thread" if found.comments == 1 else "their threads"
    return f"Ready for offline: {comments} with {threads}, {authors}, all scored."


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
