"""Logistic regression on sparse rows, with numpy alone.

The same data, seed and numpy give the same weights; a general library would bring no more than
its size. Rows hold features as they occur, so a product is a gather and a sum by segments.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from modstation.scoring.features import OFFSETS, SIZE, pair_features, word_features

from .rows import Sentences

Vector = NDArray[np.float64]
Ints = NDArray[np.int64]

BLOCK_SCALES = (1.0, 0.25, 0.45)
"""How much a word, a piece and a pair of words count before they have learned anything."""
STRENGTH = 3e-5
ROUNDS = 60
_UNSEEN = 2.0
"""Occurrences that every feature is granted on either side: a rare one tells little."""
_EVEN = 0.3
"""What counts for a feature that is as common on both sides."""
_MEMORY = 8


@dataclass(frozen=True, slots=True)
class Rows:
    """Features of row i are `features[starts[i]:starts[i + 1]]`; `norms` divide by length."""

    features: NDArray[np.int32]
    starts: Ints
    norms: NDArray[np.float32]

    def pick(self, chosen: NDArray[np.bool_]) -> Rows:
        lengths = np.diff(self.starts)
        starts = np.concatenate([[0], np.cumsum(lengths[chosen])])
        return Rows(self.features[np.repeat(chosen, lengths)], starts, self.norms[chosen])

    def dot(self, weights: NDArray[np.float32]) -> Vector:
        """Each row's sum of weights, divided by its norm."""
        sums = np.add.reduceat(weights[self.features], self.starts[:-1])
        return np.asarray(sums * self.norms, dtype=np.float64)


def rows_of(documents: list[Sentences]) -> Rows:
    """Features of documents; the norm is the root of the number of words."""
    pieces: dict[str, list[int]] = {}
    features: list[NDArray[np.int32]] = []
    for document in documents:
        ids: list[int] = []
        for sentence in document:
            for form in sentence:
                if form not in pieces:
                    pieces[form] = word_features(form)
                ids += pieces[form]
            ids += pair_features(sentence, [0])
        features.append(np.array(ids, dtype=np.int32))
    starts = np.concatenate([[0], np.cumsum([len(ids) for ids in features])])
    words = np.array([sum(map(len, document)) for document in documents])
    return Rows(np.concatenate(features), starts, (1 / np.sqrt(words)).astype(np.float32))


def block_scale() -> NDArray[np.float32]:
    """The scale of every feature by its block."""
    scale = np.empty(SIZE, np.float32)
    for begin, end, value in zip(OFFSETS, (*OFFSETS[1:], SIZE), BLOCK_SCALES, strict=True):
        scale[begin:end] = value
    return scale


def frequent(rows: Rows, least: int = 2) -> NDArray[np.bool_]:
    """Features that occur in at least so many rows: once is no evidence."""
    counts = np.zeros(SIZE, np.int32)
    for begin, end in pairwise(rows.starts):
        counts[np.unique(rows.features[begin:end])] += 1
    return counts >= least


def telling(
    rows: Rows, targets: Vector, weights: Vector, scale: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The scale with more for features that lean to one side, as in naive Bayes: what is as common
    in harmless rows as in others has to earn its weight. The sum of squares stays the same."""
    lengths = np.diff(rows.starts)

    def counted(share: Vector) -> Vector:
        sums = np.bincount(rows.features, np.repeat(share, lengths), minlength=SIZE)
        return np.asarray(sums + _UNSEEN, dtype=np.float64)

    yes, no = weights * targets, weights * (1 - targets)
    lean = np.abs(np.log(counted(yes) / counted(no) * no.sum() / yes.sum()))
    leaning = scale * np.sqrt(_EVEN + lean)
    leaning *= np.sqrt((scale**2).sum() / (leaning**2).sum())
    return np.asarray(leaning, dtype=np.float32)


def fit(
    rows: Rows, targets: Vector, weights: Vector, scale: NDArray[np.float32]
) -> tuple[NDArray[np.float32], float]:
    """The weight of every feature, its scale included, and the bias."""
    scale = telling(rows, targets, weights, scale)
    order = np.argsort(rows.features, kind="stable")
    row = np.repeat(np.arange(len(rows.norms), dtype=np.int32), np.diff(rows.starts))[order]
    used, first = np.unique(rows.features[order], return_index=True)
    total = weights.sum()

    def loss(point: Vector) -> tuple[float, Vector]:
        logits = rows.dot(point[:-1].astype(np.float32) * scale) + point[-1]
        costs = weights * (np.logaddexp(0, logits) - targets * logits)
        error = weights * (1 / (1 + np.exp(-logits)) - targets) / total
        slope = STRENGTH * point
        slope[-1] = error.sum()
        sums = np.add.reduceat((error * rows.norms).astype(np.float32)[row], first)
        slope[used] += sums * scale[used]
        return float(costs.sum() / total + STRENGTH / 2 * (point[:-1] @ point[:-1])), slope

    best = minimise(loss, np.zeros(SIZE + 1))
    return best[:-1].astype(np.float32) * scale, float(best[-1])


def minimise(loss: Callable[[Vector], tuple[float, Vector]], point: Vector) -> Vector:
    """L-BFGS with a backtracking line search: enough for a smooth convex loss."""
    value, slope = loss(point)
    steps: list[tuple[Vector, Vector]] = []
    for _ in range(ROUNDS):
        direction = _direction(slope, steps)
        descent = float(slope @ direction)
        length = 1.0 if steps else 1.0 / float(np.sqrt(slope @ slope))
        while True:
            trial = point + length * direction
            new_value, new_slope = loss(trial)
            if new_value <= value + 1e-4 * length * descent or length < 1e-8:
                break
            length /= 2
        step, change = trial - point, new_slope - slope
        if float(step @ change) > 1e-12:
            steps = [*steps, (step, change)][-_MEMORY:]
        point, value, slope = trial, new_value, new_slope
    return point


def _direction(slope: Vector, steps: list[tuple[Vector, Vector]]) -> Vector:
    direction = -slope
    parts: list[float] = []
    for step, change in reversed(steps):
        part = float(step @ direction) / float(step @ change)
        parts.append(part)
        direction = direction - part * change
    if steps:
        step, change = steps[-1]
        direction = direction * (float(step @ change) / float(change @ change))
    for (step, change), part in zip(steps, reversed(parts), strict=True):
        correction = float(change @ direction) / float(step @ change)
        direction = direction + (part - correction) * step
    return direction
