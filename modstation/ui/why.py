"""Why a comment has its scores: every label that is worth attention, with what drives it."""

from __future__ import annotations

from modstation.core.bindings import Bindings
from modstation.core.languages import UNKNOWN, name_of
from modstation.core.policy import HOUSE_WORDS
from modstation.desk.views import Card, Cause
from modstation.ui.richtext import plain
from modstation.ui.score_bars import Bar, bars_of, limits_in_words, words

_PASSAGE = 90
_MOST = 5


def explanation(card: Card, keys: Bindings) -> tuple[str, str]:
    """A title, and lines: labels over their threshold worst first, passages heaviest first."""
    closes = f"{keys.named('why')} or {keys.named('pause')} closes this."
    if card.unread_by:
        lines = [limits_in_words(card), f"It is left to your judgement. {closes}"]
        return "No scores", "\n".join(lines)
    if not card.scores:
        lines = [f"The classifier has not come to this comment. {closes}"]
        return "No scores yet", "\n".join([*_language(card), *lines])
    bars = bars_of(card.scores, card.policy)
    lines = [line for bar in bars if bar.over for line in _about(bar, card)]
    if not lines:
        lines.append(f"Nothing is above its threshold. The highest: {_figure(bars[0])}.")
    lines += _language(card)
    score = min(card.scores, key=lambda score: score.label == HOUSE_WORDS)
    lines.append(
        f"Said by the classifier {score.model}, version {score.model_version}. It advises, "
        f"you decide. {closes}"
    )
    return "Why these scores", "\n".join(lines)


def _language(card: Card) -> list[str]:
    """What it is written in, as far as somebody looked."""
    if not card.language:
        return []
    if card.language == UNKNOWN:
        return ["Too little or too mixed to tell the language."]
    return [f"Written in {name_of(card.language)}."]


def _about(bar: Bar, card: Card) -> list[str]:
    causes = [cause for cause in card.causes if words(cause.label) == bar.name]
    causes.sort(key=lambda cause: -cause.weight)
    if not causes:
        return [f"{_figure(bar)}: the text as a whole, no passage stands out"]
    return [f"{_figure(bar)}:", *(_passage(cause, card) for cause in causes[:_MOST])]


def _passage(cause: Cause, card: Card) -> str:
    passage = plain(card.on_site.text[cause.start : cause.end], _PASSAGE)
    rule = f", {cause.rule}" if cause.rule else ""
    return f"    “{passage}”{rule} ({cause.weight:.0%} of it)"


def _figure(bar: Bar) -> str:
    return f"{bar.name} {bar.value:.0%}"
