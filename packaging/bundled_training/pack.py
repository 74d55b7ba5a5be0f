"""Turn fitted weights into the small file that ships: pruned, in eight bits, calibrated."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from modstation.scoring.bundled import Weights
from modstation.scoring.features import OFFSETS, SIZE

from .fit import Vector, minimise
from .rows import LABELS

KEPT = 120_000
"""Features that ship: the strongest; with five labels of eight bits they fit the file's limit."""
PRIOR = 0.25
"""The share of comments with a label for which a score is a probability: held comments have been
picked once already, so a label is commoner among them than on the site."""
_ROUGHEST = 99.95
"""Percentile of the weights that gets the largest integer; the few beyond it are cut to it."""


def packed(weights: NDArray[np.float32], bias: NDArray[np.float32], version: str) -> Weights:
    """`weights` has a column for each label. The calibration is still that of raw logits."""
    strength = np.abs(weights).max(axis=1)
    kept = np.zeros(SIZE, dtype=bool)
    kept[np.argsort(-strength, kind="stable")[:KEPT]] = True
    kept &= strength > 0
    table = np.zeros((SIZE, len(LABELS)), np.int8)
    scales = np.ones((len(OFFSETS), len(LABELS)), np.float32)
    for block, (begin, end) in enumerate(zip(OFFSETS, (*OFFSETS[1:], SIZE), strict=True)):
        values = weights[begin:end]
        chosen = np.abs(values[kept[begin:end]])
        if not len(chosen):
            continue
        scales[block] = np.percentile(chosen, _ROUGHEST, axis=0) / 127
        table[begin:end] = np.clip(np.round(values / scales[block]), -127, 127)
    kept &= table.any(axis=1)
    ones, zeros = np.ones(len(LABELS), np.float32), np.zeros(len(LABELS), np.float32)
    present = np.packbits(kept)
    return Weights(version, LABELS, present, table[kept], scales, bias, ones, zeros, zeros)


def calibrated(logits: Vector, positive: NDArray[np.bool_], weights: Vector) -> tuple[float, float]:
    """Slope and shift that make a logit a probability where PRIOR of the comments are positive."""
    share = np.where(positive, PRIOR, 1 - PRIOR) * weights
    for side in (positive, ~positive):
        share[side] *= (PRIOR if side is positive else 1 - PRIOR) / share[side].sum()

    def loss(point: Vector) -> tuple[float, Vector]:
        value = point[0] * logits + point[1]
        error = share * (1 / (1 + np.exp(-value)) - positive)
        cost = share * (np.logaddexp(0, value) - positive * value)
        return float(cost.sum()), np.array([error @ logits, error.sum()])

    slope, shift = minimise(loss, np.array([1.0, 0.0]))
    return float(slope), float(shift)
