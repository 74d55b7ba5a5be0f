"""Spam by rules: each says what it saw and where, so that a moderator can judge it at a glance.

A model would need spam to learn from and could not say why. One ordinary link is no spam, so the
rules weigh together: each is a chance, and a comment is spam when any of them is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod

from modstation.core.translation import mark

from .fold import Folded, fold
from .linked import Linked, disguised, hidden, linked
from .model import Link, Span
from .normal import sentences
from .spam_rules import RULES, Rule

LABEL = "spam"
LIKELY = 0.5
"""From here on a comment counts as hit; below it, what was seen is only a hint."""

_SENTENCE_WORDS = 4
_MOST_LINKS = 3
_HIDDEN, _DISGUISED = 0.35, 0.75


class SpamRules:
    """The rules as a model: one label, and every hit named."""

    name = "spam-rules"
    version = "3"
    labels: tuple[str, ...] = (LABEL,)

    def score(
        self, texts: Sequence[str], links: Sequence[Sequence[Link]] = ()
    ) -> list[dict[str, float]]:
        """The chance that a comment is spam, all rules taken together."""
        rows = zip(texts, links or [()] * len(texts), strict=True)
        return [{LABEL: round(1 - prod(1 - w for _, w in self._hits(*row)), 4)} for row in rows]

    def explain(self, text: str, label: str, links: Sequence[Link] = ()) -> list[Span]:
        """What was seen, the weightiest first."""
        hits = self._hits(text, links) if label == LABEL else []
        total = sum(weight for _, weight in hits)
        found: dict[tuple[int, int], list[tuple[str, float]]] = {}
        for span, weight in sorted(hits, key=lambda hit: -hit[1]):
            found.setdefault((span.start, span.end), []).append((span.cause, weight / total))
        spans = [
            Span(*place, sum(w for _, w in seen), _named(seen)) for place, seen in found.items()
        ]
        return sorted(spans, key=lambda span: -span.weight)

    def kept(self, text: str) -> int:
        """All of it."""
        return len(text)

    def _hits(self, text: str, links: Sequence[Link]) -> list[tuple[Span, float]]:
        """Each rule's first place; a rule counts once, many links and repeats count apart."""
        shown = linked(text, links)
        folded = fold(shown.text)
        found = [hit for rule in RULES for hit in _first(rule, shown, folded)]
        found.extend(_of_targets(text, links))
        found.extend(_many_links(shown, folded))
        found.extend(_repeats(text))
        return found


def _named(seen: Sequence[tuple[str, float]]) -> str:
    """All that was seen in one passage; that it is a link goes without saying beside the rest."""
    names = [name for name, _ in seen]
    return ", ".join([name for name in names if name != "link"] or names)


def _place(shown: Linked, folded: Folded, start: int, end: int, cause: str) -> Span:
    return shown.span(folded.starts[start], folded.ends[end - 1], cause)


def _first(rule: Rule, shown: Linked, folded: Folded) -> Iterator[tuple[Span, float]]:
    match = rule.pattern.search(folded.text)
    if match and match.end() > match.start():
        yield _place(shown, folded, match.start(), match.end(), rule.name), rule.weight


def _of_targets(text: str, links: Sequence[Link]) -> Iterator[tuple[Span, float]]:
    """A link whose words hide where it leads is a hint, as readers name their sources so; one
    that shows another address is meant to deceive."""
    for spans, weight in ((disguised(text, links), _DISGUISED), (hidden(text, links), _HIDDEN)):
        if spans:
            yield spans[0], weight
            return


def _many_links(shown: Linked, folded: Folded) -> Iterator[tuple[Span, float]]:
    links = list(RULES[0].pattern.finditer(folded.text))
    if len(links) > _MOST_LINKS:
        yield _place(shown, folded, links[0].start(), links[-1].end(), mark("many links")), 0.5


def _repeats(text: str) -> Iterator[tuple[Span, float]]:
    """A sentence of some length said three times, or twice with a link in it."""
    seen: dict[str, int] = {}
    for start, end in sentences(text):
        start += len(text[start:end]) - len(text[start:end].lstrip())
        sentence = " ".join(fold(text[start:end]).text.split())
        if len(sentence.split()) >= _SENTENCE_WORDS:
            seen[sentence] = seen.get(sentence, 0) + 1
            if seen[sentence] == 3 or (seen[sentence] == 2 and "http" in sentence):
                yield Span(start, end, 1.0, mark("repeats")), 0.6
                return
