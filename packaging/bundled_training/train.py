"""Fit, choose and calibrate by cross-validation inside the training data, then fit on all of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from modstation.scoring.bundled import Bundled, Weighed, Weights

from .figures import auc, character_f1, marked
from .fit import Rows, Vector, block_scale, fit, frequent, rows_of
from .identities import quietened
from .pack import calibrated, packed
from .rows import FOLDS, LABELS, WEIGHTS, Post, Row, fold_of, read_lines, read_posts, training_rows

VERSION = "2"
STRETCH = 3
"""A third of the annotators who marked a sentence are as good as all of them."""
INSULT_IN_TOXICITY = 0.2
"""The fit for insult is surer, and names groups less, than the one for all that is toxic."""
ABOUT_GROUPS = "identity_attack"
"""The one label for which the name of a group may count by itself."""
_CAUSES = np.arange(0.2, 3.2, 0.2)
_MOST_CAUSE_POSTS = 3000


@dataclass(frozen=True, slots=True)
class HeldOut:
    """A text of the training data, scored by a model that has not seen it. `truth` is None for
    a label that nobody judged."""

    text: str
    weighed: Weighed
    logits: NDArray[np.float32]
    truth: tuple[bool | None, ...]
    post: Post | None


@dataclass(frozen=True, slots=True)
class Sample:
    """Rows with what is known about them; a weight is 0 where a label is not known. `quiet` is
    the scale of features for the labels that are not about groups."""

    rows: Rows
    targets: Vector
    weights: Vector
    folds: NDArray[np.int64]
    scale: NDArray[np.float32]
    quiet: NDArray[np.float32]


def trained(data: Path, seed: int) -> tuple[Weights, dict[str, float]]:
    """The weights that ship and the figures of the cross-validation."""
    sample = _sample(training_rows(data, seed))
    held: list[HeldOut] = []
    for fold in range(FOLDS):
        model = Bundled(_fitted(sample, sample.folds != fold))
        held.extend(_held_out(data, fold, model))
    whole = _fitted(sample, sample.folds >= 0)
    slope, shift, figures = _calibration(held)
    cause, span_figures = _causes(held, whole)
    return replace(whole, slope=slope, shift=shift, cause=cause), figures | span_figures


def _sample(source: list[Row]) -> Sample:
    documents = [row.sentences for row in source]
    rows = rows_of(documents)
    kinds = np.array([WEIGHTS[row.kind] for row in source])
    scale = block_scale() * frequent(rows)
    return Sample(
        rows,
        targets=np.minimum(1, STRETCH * np.array([row.targets for row in source])),
        weights=kinds[:, None] * np.array([row.known for row in source]),
        folds=np.array([row.fold for row in source]),
        scale=scale,
        quiet=scale * quietened(documents),
    )


def _fitted(sample: Sample, chosen: NDArray[np.bool_]) -> Weights:
    rows = sample.rows.pick(chosen)
    fits = [
        _fit_label(
            rows,
            sample.targets[chosen, column],
            sample.weights[chosen, column],
            sample.scale if label == ABOUT_GROUPS else sample.quiet,
        )
        for column, label in enumerate(LABELS)
    ]
    bias = np.array([bias for _, bias in fits], np.float32)
    found = np.stack([found for found, _ in fits], axis=1)
    for values in (found.T, bias):
        values[0] += INSULT_IN_TOXICITY * (values[1] - values[0])
    return packed(found, bias, VERSION)


def _fit_label(
    rows: Rows, targets: Vector, weights: Vector, scale: NDArray[np.float32]
) -> tuple[NDArray[np.float32], float]:
    judged = weights > 0
    return fit(rows.pick(judged), targets[judged], weights[judged], scale)


def _held_out(data: Path, fold: int, model: Bundled) -> list[HeldOut]:
    found = []
    for post in read_posts(data, "train"):
        if fold_of(post.key) == fold and any(post.marks):
            shares = post.shares(0, len(post.text))[1:]
            truth = (True, *(True if s >= 0.5 else False if s == 0 else None for s in shares))
            found.append(_held(model, post.text, truth, post))
    for line in read_lines(data / "civil_comments_natural" / "train_seed.jsonl"):
        if fold_of(line["id"]) == fold:
            toxic = bool(line["toxic"])
            others = (None if toxic else False,) * (len(LABELS) - 1)
            found.append(_held(model, line["text"], (toxic, *others), None))
    return found


def _held(model: Bundled, text: str, truth: tuple[bool | None, ...], post: Post | None) -> HeldOut:
    weighed = model.weigh(text)
    return HeldOut(text, weighed, model.logits_of(weighed), truth, post)


def _calibration(
    held: list[HeldOut],
) -> tuple[NDArray[np.float32], NDArray[np.float32], dict[str, float]]:
    slopes, shifts, figures = [], [], {}
    for column, label in enumerate(LABELS):
        judged = [row for row in held if row.truth[column] is not None]
        truth = np.array([bool(row.truth[column]) for row in judged])
        logits = np.array([row.logits[column] for row in judged], dtype=np.float64)
        # Comments of the natural sample are few but they are what most negatives look like.
        natural = np.array([row.post is None for row in judged])
        weights = np.where(natural & ~truth, 3 * (~natural & ~truth).sum() / natural.sum(), 1.0)
        if not (~natural & ~truth).any():
            weights[:] = 1.0
        slope, shift = calibrated(logits, truth, weights)
        slopes.append(slope)
        shifts.append(shift)
        figures[f"cross-validated {label} AUC"] = auc(truth, logits)
    return np.array(slopes, np.float32), np.array(shifts, np.float32), figures


def _causes(held: list[HeldOut], weights: Weights) -> tuple[NDArray[np.float32], dict[str, float]]:
    """How strong a word must be to count as a cause: what agrees best with the annotators."""
    model = Bundled(weights)
    chosen, figures = [], {}
    for column, label in enumerate(LABELS):
        kind = label if column else ""
        posts = [row for row in held if row.post and row.truth[column]][:_MOST_CAUSE_POSTS]
        truths = [marked(row.post, kind) for row in posts if row.post]
        scores = [
            np.mean([
                character_f1(model.passages(row.text, row.weighed, label, float(cause)), truth)
                for row, truth in zip(posts, truths, strict=True)
            ])
            for cause in _CAUSES
        ]  # fmt: skip
        best = int(np.argmax(scores))
        chosen.append(_CAUSES[best])
        figures[f"cross-validated {label} span F1"] = float(scores[best])
    return np.array(chosen, np.float32), figures
