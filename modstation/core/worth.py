"""What a classifier is worth on judged texts: the samples it is asked about, and the figures.

Labels of a sample are what people said of it: a scorer's own labels, or one of the general words
in `GENERAL`. A label that nobody gave or denied is absent, and such a sample does not count for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from modstation.core.model import Link

REJECTED = "rejected"
ANY = "any label"
SPAM = "spam"
GENERAL = {"toxic": "toxicity", "hateful": "identity_attack"}
"""Words that data sets use, and the scorer's label that comes nearest."""
_KNOWN = (
    *GENERAL,
    "toxicity",
    "severe_toxicity",
    "insult",
    "obscene",
    "threat",
    "identity_attack",
    "sexual_explicit",
    SPAM,
)
_YES = 0.5
"""From this share of readers on, a label counts as given."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A plain text, and for each label that people judged whether it deserves it; the links that
    were in its source."""

    text: str
    labels: Mapping[str, bool]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `total`, and the 95 % interval of the share; None of nothing."""

    count: int
    total: int
    value: float | None
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class LabelWorth:
    """How one label of the data is met by `scored_by`, the scorer's score it is compared with.

    `auc` is the chance that a positive scores above a negative, `low` to `high` its 95 %
    interval; None where one of the two is missing. `riskiest_tenth` is the share of the positives
    that stand in the tenth with the highest scores. Precision is None where nothing is flagged.
    """

    label: str
    scored_by: str
    positives: int
    negatives: int
    auc: float | None
    low: float | None
    high: float | None
    riskiest_tenth: float | None
    precision: Share
    recall: Share
    false_positives: Share
    few: bool


@dataclass(frozen=True, slots=True)
class GroupWorth:
    """The texts that name one group of people: how often harmless ones are flagged, and how well
    scores rank among them (None where there are too few to say)."""

    group: str
    false_positives: Share
    positives: int
    auc: float | None
    few: bool


@dataclass(frozen=True, slots=True)
class LabelDrift:
    """How far another scorer is from this one on one label: mean and largest difference, rank
    correlation (Spearman), and how many texts change sides at the threshold."""

    label: str
    texts: int
    mean: float
    largest: float
    rank_correlation: float
    changed_sides: int


@dataclass(frozen=True, slots=True)
class Worth:
    """`groups` begin with all texts together, for comparison. `unread` texts got no score."""

    texts: int
    unread: int
    threshold: float
    labels: tuple[LabelWorth, ...]
    groups: tuple[GroupWorth, ...]


def sample(row: Mapping[str, object]) -> Sample | None:
    """The sample in a labelled row; None for one without a text or without a known label.

    Raises `ValueError` for a label that is neither yes or no nor a share of readers.
    """
    text = row.get("text")
    if not isinstance(text, str):
        return None
    labels = {}
    for label in _KNOWN:
        value = row.get(label)
        if value is None:
            continue
        if not isinstance(value, bool | int | float) or not 0 <= value <= 1:
            raise ValueError(f'"{label}" must be between 0 and 1')
        labels[label] = value >= _YES
    return Sample(text, labels) if labels else None


def speaks_of(label: str, scored: Iterable[str]) -> tuple[str, ...]:
    """Which of the scorer's labels a label of the data has an opinion about: a comment that is
    called not toxic may still be an advert."""
    if label == REJECTED:
        return tuple(scored)
    if label in GENERAL or label in GENERAL.values():
        return tuple(name for name in scored if name != SPAM)
    return tuple(name for name in scored if name == label)
