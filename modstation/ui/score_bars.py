"""Scores as short bars: which label, how much, and whether that is above its threshold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from modstation.core.model import Score
from modstation.core.policy import HOUSE_WORDS, Policy, label_words
from modstation.core.translation import digits, tr
from modstation.desk.views import Card, Cause
from modstation.ui import mirror
from modstation.ui.richtext import plain
from modstation.ui.theme import Theme
from modstation.ui.words import percent

BAR_PX = 46
_HEIGHT_PX = 5
_GAP_PX = 18
_TICK_PX = 9
_BESIDE_PX = 6
MOST = 9


@dataclass(frozen=True, slots=True)
class Bar:
    """One label's score. `over`: it is worth a moderator's attention, being above `threshold`,
    which is drawn as a tick; None draws none."""

    name: str
    value: float
    over: bool
    threshold: float | None = None


def bars_of(scores: Sequence[Score], policy: Policy) -> tuple[Bar, ...]:
    """The worst first."""
    values = {score.label: score.value for score in scores}
    return tuple(
        Bar(words(name), values[name], policy.over(name, values[name]), policy.threshold(name))
        for name in policy.worst_first(values)[:MOST]
    )


def words(label: str) -> str:
    """A label as it is called."""
    return label_words(label)


def rule_words(cause: Cause) -> str:
    """The rule that hit; the entries of a house's word list stay as they were written."""
    return cause.rule if cause.label == HOUSE_WORDS or not cause.rule else tr(cause.rule)


def in_words(bars: Sequence[Bar]) -> str:
    """For screen readers: "insult 91 percent, above the threshold; toxicity 40 percent"."""
    return "; ".join(_bar_in_words(bar) for bar in bars)


def _bar_in_words(bar: Bar) -> str:
    figure = figure_of(bar)
    return tr("{score}, above the threshold", score=figure) if bar.over else figure


def figure_of(bar: Bar) -> str:
    """ "insult 91%"."""
    return f"{bar.name} {percent(bar.value)}"


def reason_in_words(card: Card) -> str:
    """One sentence: "insult 0.91, mostly for “pack of liars”; bundled 1". A word of the house's
    list is named before it, and does not take its place."""
    scores = {score.label: score for score in card.scores if score.label != HOUSE_WORDS}
    named = _named_words(card) if len(scores) < len(card.scores) else ""
    if not scores:
        return named
    judged = _judged_in_words(card, scores)
    return f"{named}; {judged}" if named else judged


def _named_words(card: Card) -> str:
    entries = [cause.rule for cause in card.causes if cause.label == HOUSE_WORDS]
    return tr("On the word list: {entries}", entries=", ".join(dict.fromkeys(entries)))


def _judged_in_words(card: Card, scores: Mapping[str, Score]) -> str:
    worst = scores[card.policy.worst_first({name: s.value for name, s in scores.items()})[0]]
    model = f"{worst.model} {worst.model_version}"
    if not card.policy.over(worst.label, worst.value):
        return tr("Nothing above its threshold; {model}", model=model)
    said = f"{words(worst.label)} {percent(worst.value)}"
    causes = [cause for cause in card.causes if cause.label == worst.label]
    if not causes:
        return f"{said}; {model}"
    heaviest = max(causes, key=lambda cause: cause.weight)
    passage = plain(card.on_site.text[heaviest.start : heaviest.end], 60)
    if not heaviest.rule:
        return tr(
            "{score}, mostly for “{passage}”; {model}", score=said, passage=passage, model=model
        )
    return tr(
        "{score}, mostly for “{passage}” ({rule}); {model}",
        score=said,
        passage=passage,
        rule=rule_words(heaviest),
        model=model,
    )


def limits_in_words(card: Card) -> str:
    """Of a text that the classifier could not read, or not to its end, that it is so; else
    nothing."""
    if card.unread_by:
        return tr(
            "{model} failed twice on this text and has set it aside: no scores of it.",
            model=card.unread_by,
        )
    if card.read is None or not card.scores:
        return ""
    read, length = card.read
    return tr(
        "{model} read the first {read} of {length} characters.",
        model=card.scores[0].model,
        read=digits(read),
        length=digits(length),
    )


def paint_bar(painter: QPainter, theme: Theme, left: int, middle: int, bar: Bar) -> None:
    """The bar alone, `BAR_PX` wide, around a horizontal middle line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    logical = QRectF(left, middle - _HEIGHT_PX / 2, BAR_PX, _HEIGHT_PX)
    ground = mirror.lies_f(painter, logical)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("track"))
    painter.drawRoundedRect(ground, 2, 2)
    filled = QRectF(logical)
    filled.setWidth(max(2.0, BAR_PX * min(1.0, bar.value)))
    filled = mirror.lies_f(painter, filled)
    painter.setBrush(theme.colour("bad" if bar.over else "faint"))
    painter.drawRoundedRect(filled, 2, 2)
    if bar.threshold is not None:
        x = left + round((BAR_PX - 1) * bar.threshold)
        tick = mirror.lies(painter, QRect(x, middle - _TICK_PX // 2, 1, _TICK_PX))
        painter.fillRect(tick, theme.colour("muted"))


def lines_of(bars: Sequence[Bar], font: QFont, width: int) -> list[list[Bar]]:
    """The bars side by side, in as many lines as they need."""
    metrics, lines, x = QFontMetrics(font), list[list[Bar]](), width
    for bar in bars:
        needed = _width(metrics, bar)
        if not lines or x + needed > width:
            lines.append([])
            x = 0
        lines[-1].append(bar)
        x += needed + _GAP_PX
    return lines


def paint_bars(
    painter: QPainter, theme: Theme, area: QRect, font: QFont, bars: Sequence[Bar]
) -> None:
    """One line: name, bar and figure side by side."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    align = mirror.side(Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
    x = area.left()
    for bar in bars:
        name_px, width = metrics.horizontalAdvance(bar.name), _width(metrics, bar)
        painter.setPen(theme.colour("bad" if bar.over else "muted"))
        line = QRect(x, area.top(), width, area.height())
        painter.drawText(mirror.lies(painter, line), align, bar.name)
        line.setLeft(x + name_px + 2 * _BESIDE_PX + BAR_PX)
        painter.drawText(mirror.lies(painter, line), align, _figure(bar))
        paint_bar(painter, theme, x + name_px + _BESIDE_PX, area.center().y() + 1, bar)
        x += width + _GAP_PX


def _figure(bar: Bar) -> str:
    return percent(bar.value)


def _width(metrics: QFontMetrics, bar: Bar) -> int:
    words_px = metrics.horizontalAdvance(bar.name) + metrics.horizontalAdvance(_figure(bar))
    return words_px + BAR_PX + 2 * _BESIDE_PX
