"""Which words of what is shown are masked: the site's house words, and what hurts by itself.

What comes out of here is for the eyes only. Decisions, edits and searches are about the texts as
they are, and never see it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from modstation.core.masking import Hit, masked, masked_source
from modstation.core.model import Comment, Decision
from modstation.core.plain import plain
from modstation.core.policy import HOUSE_WORDS
from modstation.core.ports import WordLists
from modstation.desk.house_words import Finders
from modstation.desk.views import Card, Cause
from modstation.store.store import Store

# Passages under identity attack are left out: most of them are names of groups, and no slurs.
LABELS = {"insult", "obscene"}
HEAVY = 0.3
"""The part of a score from which on a single word is masked for it: an "idiot" carries more, and
the "you" before it less."""
_KEPT = 2_000


class Masking:
    """For one thread: its database connection must not leave it."""

    def __init__(self, store: Store, lists: WordLists) -> None:
        self._store, self._lists = store, lists
        self._finders = Finders(lists.compile)
        self._known: OrderedDict[tuple[str, str, str], tuple[Hit, ...]] = OrderedDict()

    def text(self, site: str, words: str) -> str:
        """Words without markup, as a search shows them."""
        return masked(words, self._hits(site, words))

    def source(self, site: str, source: str, also: Iterable[Hit] = ()) -> str:
        """A comment's source. `also`: passages of it that are masked as well."""
        words = plain(source)
        shown = masked_source(source, words, self._hits(site, words.text))
        for start, end in also:
            shown = shown[:start] + masked(source[start:end], [(0, end - start)]) + shown[end:]
        return shown

    def card(self, card: Card) -> Card:
        """All of its texts; in the comment's own also the words that its scores come from."""
        also = [(c.start, c.end) for c in card.causes if _alone(c, card)]
        told = also if card.comment.text == card.on_site.text else []
        return replace(
            card,
            comment=self._comment(card.comment, told),
            on_site=self._comment(card.on_site, also),
            ancestors=self._all(card.ancestors),
            replies=self._all(card.replies),
            siblings=self._all(card.siblings),
            latest=self._all(card.latest),
            decision=self._decision(card.decision),
            causes=tuple(_without_rule(cause) for cause in card.causes),
        )

    def _all(self, comments: tuple[Comment, ...]) -> tuple[Comment, ...]:
        return tuple(self._comment(comment) for comment in comments)

    def _comment(self, comment: Comment, also: Iterable[Hit] = ()) -> Comment:
        return replace(comment, text=self.source(comment.key.site, comment.text, also))

    def _decision(self, decision: Decision | None) -> Decision | None:
        """A conflict shows what was seen, or written, beside what the site has."""
        if decision is None:
            return None
        site, text = decision.key.site, decision.text
        seen = replace(decision.seen, text=self.source(site, decision.seen.text))
        return replace(decision, seen=seen, text=text and self.source(site, text))

    def _hits(self, site: str, words: str) -> tuple[Hit, ...]:
        house, harsh = self._finders.of(self._store, site), self._lists.harsh()
        key = (site, house.version, words)
        found = self._known.get(key)
        if found is None:
            spans = chain(house.find(words), harsh.find(words))
            found = self._known[key] = tuple((span.start, span.end) for span in spans)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return found


def _alone(cause: Cause, card: Card) -> bool:
    """Whether it is one word that drives a label over its threshold."""
    if cause.label not in LABELS or cause.weight < HEAVY or cause.label not in card.flagged:
        return False
    return card.on_site.text[cause.start : cause.end].isalpha()


def _without_rule(cause: Cause) -> Cause:
    """House words are named by what they are."""
    if cause.label != HOUSE_WORDS:
        return cause
    return replace(cause, rule=masked(cause.rule, [(0, len(cause.rule))]))
