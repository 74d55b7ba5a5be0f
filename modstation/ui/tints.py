"""The passages of a comment that drive its scores: where they are, and what is said about each."""

from __future__ import annotations

from modstation.core.translation import tr
from modstation.desk.views import Card, Cause
from modstation.ui.richtext import Tint
from modstation.ui.score_bars import rule_words, words
from modstation.ui.subject import shown_comment
from modstation.ui.words import percent

LIGHTEST = 0.1  # what carries less of a score is not tinted


def tints_of(card: Card) -> list[Tint]:
    """Where they are passages of the text on the screen; those that overlap are one."""
    found: list[Tint] = []
    for cause in sorted(_causes(card), key=lambda cause: (cause.start, cause.end)):
        why = _why(cause, card)
        if found and cause.start < found[-1].end:
            before = found.pop()
            found.append(Tint(before.start, max(before.end, cause.end), f"{before.why}\n{why}"))
        else:
            found.append(Tint(cause.start, cause.end, why))
    return found


def strongest(card: Card) -> tuple[int, int] | None:
    """The passage that a folded text must not hide."""
    heaviest = max(_causes(card), key=lambda cause: cause.weight, default=None)
    return (heaviest.start, heaviest.end) if heaviest else None


def _causes(card: Card) -> list[Cause]:
    if not card.causes or shown_comment(card).text != card.on_site.text:
        return []
    flagged = set(card.flagged)
    return [c for c in card.causes if c.label in flagged and c.weight >= LIGHTEST]


def _why(cause: Cause, card: Card) -> str:
    """ "insult 91%, 34% of it; bundled 1", or what rule hit."""
    score = next((score for score in card.scores if score.label == cause.label), None)
    figure = f" {percent(score.value)}" if score else ""
    model = f"; {score.model} {score.model_version}" if score else ""
    what = rule_words(cause) or tr("{percent} of it", percent=percent(cause.weight))
    return f"{words(cause.label)}{figure}, {what}{model}"
