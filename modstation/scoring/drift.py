"""Whether eight bits are good enough for these very weights: measured, never assumed.

How far scores move depends on what the weights have learnt, so both precisions score the same
bundled comments, from polite to rude, and the small one is offered only where nearly nothing
moves: neither the scores nor the order in which they put the comments.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from modstation import RESOURCES
from modstation.core.translation import decimals, digits, tr
from modstation.scoring.torch_file import Floats

MOST_MEAN_DRIFT = 0.01
LEAST_RANK_CORRELATION = 0.99
_SIDE = 0.5


class Scores(Protocol):
    @property
    def labels(self) -> tuple[str, ...]: ...

    def score(self, texts: Sequence[str]) -> list[dict[str, float]]: ...


@dataclass(frozen=True, slots=True)
class Drift:
    """`rank_correlation` is that of the label it is worst for, named by `worst_label`;
    `changed_sides` counts scores that went from one side of a half to the other."""

    comments: int
    mean: float
    largest: float
    rank_correlation: float
    worst_label: str
    changed_sides: int

    @property
    def small(self) -> bool:
        return self.mean < MOST_MEAN_DRIFT and self.rank_correlation > LEAST_RANK_CORRELATION

    def __str__(self) -> str:
        figures = tr(
            "over {comments} comments scores move by {mean} on average and {largest} at most, "
            "rank correlation {correlation} ({label}), {sides} change sides",
            comments=digits(self.comments),
            mean=decimals(self.mean, 4),
            largest=decimals(self.largest, 3),
            correlation=decimals(self.rank_correlation, 4),
            label=self.worst_label,
            sides=digits(self.changed_sides),
        )
        if self.small:
            return tr("good enough: {figures}", figures=figures)
        return tr("too far from full precision: {figures}", figures=figures)

    def as_json(self) -> dict[str, object]:
        limits = {"most_mean": MOST_MEAN_DRIFT, "least_correlation": LEAST_RANK_CORRELATION}
        return {**asdict(self), **limits, "small": self.small}


def calibration_texts(file: Path = RESOURCES / "models" / "calibration.jsonl") -> list[str]:
    lines = file.read_text("utf-8").splitlines()
    return [str(json.loads(line)["text"]) for line in lines if line]


def measure_drift(exact: Scores, other: Scores, texts: Sequence[str]) -> Drift:
    """How far `other` is from `exact` on these texts."""
    labels = exact.labels
    before, after = _table(exact, texts, labels), _table(other, texts, labels)
    moved = np.abs(before - after)
    orders = [rank_correlation(before[:, n], after[:, n]) for n in range(len(labels))]
    worst = int(np.argmin(orders))
    return Drift(
        comments=len(texts),
        mean=float(moved.mean()),
        largest=float(moved.max()),
        rank_correlation=orders[worst],
        worst_label=labels[worst],
        changed_sides=int(((before > _SIDE) != (after > _SIDE)).sum()),
    )


def _table(model: Scores, texts: Sequence[str], labels: Sequence[str]) -> Floats:
    rows = [[scores[label] for label in labels] for scores in model.score(texts)]
    return np.array(rows, np.float32)


def rank_correlation(left: Floats, right: Floats) -> float:
    """Spearman's: 1 when both put everything in the same order. Nothing in an order of equals."""
    first, second = _ranks(left), _ranks(right)
    first, second = first - first.mean(), second - second.mean()
    size = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return float((first * second).sum()) / size if size else 0.0


def _ranks(values: Floats) -> Floats:
    """Places in the order from small to large; equals share the middle of theirs."""
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    middle = (last - (count - 1) / 2).astype(np.float32)
    shared: Floats = middle[place]
    return shared
