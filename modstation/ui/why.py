"""Why a comment has its scores: every label that is worth attention, with what drives it."""

from __future__ import annotations

from modstation.core.bindings import Bindings
from modstation.core.languages import UNKNOWN, name_of
from modstation.core.policy import HOUSE_WORDS
from modstation.core.translation import tr
from modstation.desk.views import Card, Cause
from modstation.ui.richtext import plain
from modstation.ui.score_bars import Bar, bars_of, figure_of, limits_in_words, rule_words, words
from modstation.ui.words import percent

_PASSAGE = 90
_MOST = 5


def explanation(card: Card, keys: Bindings) -> tuple[str, str]:
    """A title, and lines: labels over their threshold worst first, passages heaviest first."""
    closes = tr("{why} or {pause} closes this.", why=keys.named("why"), pause=keys.named("pause"))
    if card.unread_by:
        lines = [limits_in_words(card), f"{tr('It is left to your judgement.')} {closes}"]
        return tr("No scores"), "\n".join(lines)
    if not card.scores:
        lines = [f"{tr('The classifier has not come to this comment.')} {closes}"]
        return tr("No scores yet"), "\n".join([*_language(card), *lines])
    bars = bars_of(card.scores, card.policy)
    lines = [line for bar in bars if bar.over for line in _about(bar, card)]
    if not lines:
        highest = figure_of(bars[0])
        lines.append(tr("Nothing is above its threshold. The highest: {score}.", score=highest))
    lines += _language(card)
    score = min(card.scores, key=lambda score: score.label == HOUSE_WORDS)
    source = tr(
        "Said by the classifier {model}, version {version}. It advises, you decide.",
        model=score.model,
        version=score.model_version,
    )
    lines.append(f"{source} {closes}")
    return tr("Why these scores"), "\n".join(lines)


def _language(card: Card) -> list[str]:
    """What it is written in, as far as somebody looked."""
    if not card.language:
        return []
    if card.language == UNKNOWN:
        return [tr("Too little or too mixed to tell the language.")]
    return [tr("Written in {language}.", language=tr(name_of(card.language)))]


def _about(bar: Bar, card: Card) -> list[str]:
    causes = [cause for cause in card.causes if words(cause.label) == bar.name]
    causes.sort(key=lambda cause: -cause.weight)
    if not causes:
        said = tr("{score}: the text as a whole, no passage stands out", score=figure_of(bar))
        return [said]
    return [f"{figure_of(bar)}:", *(_passage(cause, card) for cause in causes[:_MOST])]


def _passage(cause: Cause, card: Card) -> str:
    passage = plain(card.on_site.text[cause.start : cause.end], _PASSAGE)
    share = percent(cause.weight)
    if cause.rule:
        rule = rule_words(cause)
        said = tr("“{passage}”, {rule} ({share} of it)", passage=passage, rule=rule, share=share)
    else:
        said = tr("“{passage}” ({share} of it)", passage=passage, share=share)
    return f"    {said}"
