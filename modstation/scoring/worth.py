"""How well scores agree with what people said of the same texts, with honest margins.

The interval of an AUC is Newcombe's (2006, method 5): Hanley and McNeil's variance taken at the
limits instead of at the estimate, so that few texts, or a perfect order, do not look certain.
That of a share is Wilson's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from modstation.core.worth import (
    ANY,
    GENERAL,
    REJECTED,
    GroupWorth,
    LabelDrift,
    LabelWorth,
    Sample,
    Share,
    Worth,
    speaks_of,
)
from modstation.scoring.drift import rank_correlation
from modstation.scoring.groups import groups_in

Vector = NDArray[np.float64]
Truth = NDArray[np.bool_]
Scores = Mapping[str, float]

FEW = 30
"""Fewer texts than this on either side make a figure a hint."""
_ENOUGH_TO_RANK = 10
_Z = 1.96


def measure_worth(
    samples: Sequence[Sample],
    scores: Sequence[Scores | None],
    labels: Sequence[str],
    threshold: float,
) -> Worth:
    """`scores` of a scorer with these `labels`, one for each sample; None for an unread text."""
    read = [(s, found) for s, found in zip(samples, scores, strict=True) if found is not None]
    kept, found = [s for s, _ in read], [scored for _, scored in read]
    names = list(dict.fromkeys(label for s in kept for label in s.labels))
    rows = [_label_worth(name, kept, found, labels, threshold) for name in names]
    flagged = _any_truth(kept), _any_values(kept, found, labels)
    if REJECTED not in names:  # which says the same
        rows.append(_worth(ANY, "worst score", *flagged, threshold))
    return Worth(
        texts=len(samples),
        unread=len(samples) - len(kept),
        threshold=threshold,
        labels=tuple(rows),
        groups=_by_group([s.text for s in kept], *flagged, threshold),
    )


def measure_label_drift(
    before: Sequence[Scores | None],
    after: Sequence[Scores | None],
    labels: Sequence[str],
    threshold: float,
) -> list[LabelDrift]:
    """Two scorers' opinions of the same texts, on these labels that both have."""
    both = [(b, a) for b, a in zip(before, after, strict=True) if b is not None and a is not None]
    if not both:
        return []
    drifts = []
    for label in labels:
        left = np.array([b[label] for b, _ in both], np.float32)
        right = np.array([a[label] for _, a in both], np.float32)
        moved = np.abs(left - right)
        drifts.append(
            LabelDrift(
                label=label,
                texts=len(both),
                mean=float(moved.mean()),
                largest=float(moved.max()),
                rank_correlation=rank_correlation(left, right),
                changed_sides=int(((left >= threshold) != (right >= threshold)).sum()),
            )
        )
    return drifts


def auc(truth: Truth, values: Vector) -> float | None:
    """The chance that a positive scores above a negative; ties count half."""
    yes, no = int(truth.sum()), int((~truth).sum())
    if not yes or not no:
        return None
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    return float((ranks[truth].sum() - yes * (yes + 1) / 2) / (yes * no))


def auc_interval(value: float, positives: int, negatives: int) -> tuple[float, float]:
    """The 95 % interval of an AUC found with so many of each."""

    def too_far(limit: float) -> bool:
        half = (positives + negatives) / 2 - 1
        spread = 1 + half * (1 - limit) / (2 - limit) + half * limit / (1 + limit)
        variance = limit * (1 - limit) * spread / (positives * negatives)
        return abs(value - limit) > _Z * sqrt(variance)

    return _edge(value, 0.0, too_far), _edge(value, 1.0, too_far)


def _edge(inside: float, outside: float, too_far: Callable[[float], bool]) -> float:
    """Where `too_far` begins, between a place where it is not and the scale's end."""
    for _ in range(40):
        middle = (inside + outside) / 2
        if too_far(middle):
            outside = middle
        else:
            inside = middle
    return inside


def share(count: int, total: int) -> Share:
    """A share with Wilson's interval."""
    if not total:
        return Share(0, 0, None, 0.0, 1.0)
    value = count / total
    middle = value + _Z**2 / (2 * total)
    reach = _Z * sqrt(value * (1 - value) / total + _Z**2 / (4 * total**2))
    whole = 1 + _Z**2 / total
    return Share(
        count, total, value, max(0.0, (middle - reach) / whole), min(1.0, (middle + reach) / whole)
    )


def in_riskiest_tenth(truth: Truth, values: Vector) -> float | None:
    """The share of positives among the highest tenth of the scores. Where the tenth ends among
    equals, each of them is in it as far as there is room."""
    room = len(values) / 10
    if not truth.any():
        return None
    edge = np.sort(values)[::-1][max(0, int(np.ceil(room)) - 1)]
    above, equal = values > edge, values == edge
    part = (room - above.sum()) / equal.sum()
    return float((truth & above).sum() + part * (truth & equal).sum()) / int(truth.sum())


def _label_worth(
    name: str,
    samples: Sequence[Sample],
    scores: Sequence[Scores],
    labels: Sequence[str],
    threshold: float,
) -> LabelWorth:
    """The scorer's own label, the nearest one, or else its worst score."""
    judged = [(s, found) for s, found in zip(samples, scores, strict=True) if name in s.labels]
    truth = np.array([s.labels[name] for s, _ in judged], bool)
    by = GENERAL.get(name, name)
    if by in labels:
        values = np.array([found[by] for _, found in judged])
        return _worth(name, by, truth, values, threshold)
    heard = [] if name not in (*GENERAL, REJECTED) else speaks_of(name, labels)
    if not heard:
        nothing = np.zeros(len(judged))
        return _worth(name, "", truth, nothing, threshold)
    values = np.array([max(found[label] for label in heard) for _, found in judged])
    return _worth(name, "worst score", truth, values, threshold)


def _any_truth(samples: Sequence[Sample]) -> Truth:
    return np.array([any(s.labels.values()) for s in samples], bool)


def _any_values(
    samples: Sequence[Sample], scores: Sequence[Scores], labels: Sequence[str]
) -> Vector:
    """The worst score of what the data speaks of: what the queue is ordered by."""
    names = {name for s in samples for name in s.labels}
    heard = {label for name in names for label in speaks_of(name, labels)}
    return np.array([max((found[label] for label in heard), default=0.0) for found in scores])


def _worth(label: str, by: str, truth: Truth, values: Vector, threshold: float) -> LabelWorth:
    yes, no = int(truth.sum()), int((~truth).sum())
    flagged = values >= threshold
    ranked = auc(truth, values) if by else None
    low, high = auc_interval(ranked, yes, no) if ranked is not None else (None, None)
    hits = int((truth & flagged).sum())
    return LabelWorth(
        label=label,
        scored_by=by,
        positives=yes,
        negatives=no,
        auc=ranked,
        low=low,
        high=high,
        riskiest_tenth=in_riskiest_tenth(truth, values) if by else None,
        precision=share(hits, int(flagged.sum())),
        recall=share(hits, yes),
        false_positives=share(int((~truth & flagged).sum()), no),
        few=min(yes, no) < FEW,
    )


def _by_group(
    texts: Sequence[str], truth: Truth, values: Vector, threshold: float
) -> tuple[GroupWorth, ...]:
    everybody = _group_worth("all texts", truth, values, threshold)
    members: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        for group in groups_in(text):
            members.setdefault(group, []).append(place)
    rows = [
        _group_worth(group, truth[places], values[places], threshold)
        for group, places in sorted(members.items())
    ]
    return (everybody, *(row for row in rows if row.false_positives.total or row.auc is not None))


def _group_worth(group: str, truth: Truth, values: Vector, threshold: float) -> GroupWorth:
    yes, no = int(truth.sum()), int((~truth).sum())
    return GroupWorth(
        group=group,
        false_positives=share(int((~truth & (values >= threshold)).sum()), no),
        positives=yes,
        auc=auc(truth, values) if min(yes, no) >= _ENOUGH_TO_RANK else None,
        few=no < FEW,
    )
