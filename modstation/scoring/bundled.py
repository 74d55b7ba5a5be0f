"""The classifier that comes with the program: a linear model small enough to need no download.

Linear, so that the reason for a score is exact: each word's share of it can be read off. Its card
lies beside the weights and says what it was trained on and where it fails.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .features import SIZE, Prose, pair_features, prose, word_features
from .model import Span

Array = NDArray[np.float32]
_REMEMBERED_WORDS = 50_000
_LAST_WORD_GAP = 1
"""Words this many characters apart make one span."""
_WORST = np.float32(0.6)
"""The part of a score that is the worst sentence's; the rest is the whole comment's."""
_SHORTEST_RESPELT, _LONGEST_RESPELT = 4, 30
_STRONG = 0.5
"""The least weight of its own that makes a word worth finding behind a misspelling."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What training made. `table` holds a row per feature that kept a weight and `row_of` says
    which; `scales` turns the integers of each block and label back into logits."""

    version: str
    labels: tuple[str, ...]
    present: NDArray[np.uint8]
    table: NDArray[np.int8]
    scales: Array
    bias: Array
    slope: Array
    shift: Array
    cause: Array

    @classmethod
    def load(cls, path: Path) -> Weights:
        """Read them from a file; nothing in it can run."""
        with np.load(path, allow_pickle=False) as file:
            values = {name: file[name] for name in file.files}
        return cls(
            version=str(values.pop("version")),
            labels=tuple(str(label) for label in values.pop("labels")),
            **values,
        )

    def save(self, path: Path) -> None:
        """Write them; the same weights make the same file."""
        arrays: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        arrays["version"] = np.array(self.version)
        arrays["labels"] = np.array(self.labels)
        np.savez_compressed(path, **arrays)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A text with what each word adds to each label, not yet divided by the text's length."""

    prose: Prose
    shares: Array
    whole: Array
    by_sentence: Array
    lengths: Array


class Bundled:
    """Scores and reasons from the bundled weights."""

    name = "bundled"

    def __init__(self, weights: Weights) -> None:
        self.version = weights.version
        self.labels = weights.labels
        self._weights = weights
        rows = np.flatnonzero(np.unpackbits(weights.present, count=SIZE))
        # One row more than the kept features: the row of zeros that all others share.
        self._row_of = np.full(SIZE, len(rows), dtype=np.int32)
        self._row_of[rows] = np.arange(len(rows), dtype=np.int32)
        self._table = np.vstack([weights.table, np.zeros((1, len(self.labels)), np.int8)])
        self._known: dict[str, Array] = {}

    @classmethod
    def load(cls, path: Path) -> Bundled:
        """The model in a file of weights."""
        return cls(Weights.load(path))

    def score(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text the value of each label, between 0 and 1."""
        return [self._score(text) for text in texts]

    def logits(self, text: str) -> Array:
        """The whole comment's and its worst sentence's logit mixed, label by label."""
        return self.logits_of(self.weigh(text))

    def logits_of(self, weighed: Weighed) -> Array:
        """`logits` for a text weighed before."""
        best = weighed.by_sentence.max(axis=0, initial=-np.inf) if len(weighed.shares) else 0
        mixed = (1 - _WORST) * weighed.whole + _WORST * best
        return np.asarray(self._weights.bias + mixed, dtype=np.float32)

    def weights_of(self, forms: tuple[str, ...]) -> dict[str, float]:
        """What a word weighs by itself for each label, read as the worst that it may say."""
        return dict(zip(self.labels, self._word(self._reading(forms)).tolist(), strict=True))

    def contributions(self, text: str, label: str) -> list[tuple[int, int, float]]:
        """What each word adds to the label's logit; with the bias they sum to it."""
        weighed = self.weigh(text)
        column = self.labels.index(label)
        shares = self._shares_of_logit(weighed, column)
        return [
            (word.start, word.end, float(share))
            for word, share in zip(weighed.prose.words, shares, strict=True)
        ]

    def explain(self, text: str, label: str) -> list[Span]:
        """The passages that drive the score, heaviest first: the words that are strong in
        themselves, or else the strongest one."""
        return self.passages(text, self.weigh(text), label)

    def passages(
        self, text: str, weighed: Weighed, label: str, cause: float | None = None
    ) -> list[Span]:
        """`explain` for a text weighed before; `cause` is how strong a word must be to be one."""
        column = self.labels.index(label)
        shares = self._shares_of_logit(weighed, column)
        helping = shares > 0
        if not helping.any():
            return []
        least = self._weights.cause[column] if cause is None else cause
        chosen = helping & (weighed.shares[:, column] >= least)
        if not chosen.any():
            chosen = shares == shares.max()
        return _spans(text, weighed.prose, shares, chosen, float(shares[helping].sum()))

    def _score(self, text: str) -> dict[str, float]:
        value = self._weights.slope * self.logits(text) + self._weights.shift
        chance = 1 / (1 + np.exp(-np.clip(value, -30, 30)))
        return {label: round(float(p), 4) for label, p in zip(self.labels, chance, strict=True)}

    def _shares_of_logit(self, weighed: Weighed, column: int) -> Array:
        """Each word's part of the logit: some by the whole text, some by the worst sentence."""
        count = len(weighed.shares)
        if not count:
            return np.zeros(0, np.float32)
        shares = weighed.shares[:, column]
        parts = (1 - _WORST) * shares / np.sqrt(np.float32(count))
        worst = int(weighed.by_sentence[:, column].argmax())
        begin = weighed.prose.sentence_starts[worst]
        end = begin + int(weighed.lengths[worst])
        parts[begin:end] += _WORST * shares[begin:end] / np.sqrt(weighed.lengths[worst])
        return np.asarray(parts, dtype=np.float32)

    def weigh(self, text: str) -> Weighed:
        """What each word of a text adds to each label."""
        read = prose(text)
        labels = len(self.labels)
        if not read.words:
            empty = np.zeros((0, labels), np.float32)
            return Weighed(read, empty, np.zeros(labels, np.float32), empty, empty[:, 0])
        forms = [self._reading(word.forms) for word in read.words]
        shares = np.array([self._word(form) for form in forms], np.float32)
        _share_pairs(shares, self._pairs(forms, read.sentence_starts), read.sentence_starts)
        starts = np.array(read.sentence_starts)
        lengths = np.diff(np.append(starts, len(forms))).astype(np.float32)
        sums = np.add.reduceat(shares, starts, axis=0)
        whole = shares.sum(axis=0) / np.sqrt(np.float32(len(forms)))
        by_sentence = (sums / np.sqrt(lengths)[:, None]).astype(np.float32)
        return Weighed(read, shares, whole, by_sentence, lengths)

    def _reading(self, forms: tuple[str, ...]) -> str:
        """A word in disguise is read as the worst that it may say."""
        if len(forms) > 1:
            return max(forms, key=lambda form: float(self._word(form)[0]))
        form = forms[0]
        if form not in self._known:
            respelt = self._respelt(form)
            if respelt != form:
                self._known[form] = self._word(respelt)
        return form

    def _respelt(self, form: str) -> str:
        """A word never seen that is a strong word with two letters swapped: "idoit"."""
        if not _SHORTEST_RESPELT <= len(form) <= _LONGEST_RESPELT or not form.isalpha():
            return form
        if self._own(form) is not None:
            return form
        best, least = form, _STRONG
        for place in range(1, len(form) - 1):
            other = f"{form[:place]}{form[place + 1]}{form[place]}{form[place + 2 :]}"
            own = self._own(other)
            if own is not None and own >= least:
                best, least = other, own
        return best

    def _own(self, form: str) -> float | None:
        """The word's own weight for the first label; None for one that training did not keep."""
        row = self._row_of[word_features(form)[0]]
        if row == len(self._table) - 1:
            return None
        return float(self._table[row, 0] * self._weights.scales[0, 0])

    def _word(self, form: str) -> Array:
        known = self._known.get(form)
        if known is None:
            if len(self._known) >= _REMEMBERED_WORDS:
                self._known.clear()
            ids = np.array(word_features(form), dtype=np.int64)
            values = self._table[self._row_of[ids]].astype(np.float32)
            known = values[0] * self._weights.scales[0]
            known = known + values[1:].sum(axis=0) * self._weights.scales[1]
            self._known[form] = known
        return known

    def _pairs(self, forms: list[str], starts: list[int]) -> Array:
        ids = np.array(pair_features(forms, starts), dtype=np.int64)
        values = self._table[self._row_of[ids]].astype(np.float32)
        return np.asarray(values * self._weights.scales[2], dtype=np.float32)


def _share_pairs(shares: Array, pairs: Array, starts: list[int]) -> None:
    """A pair's weight belongs half to each of its words; at a sentence's start to the only one."""
    first = np.zeros(len(shares), dtype=bool)
    first[starts] = True
    half = np.where(first[:, None], pairs, pairs / 2)
    shares += half
    shares[:-1] += np.where(first[1:, None], 0, half[1:])


def _spans(
    text: str, read: Prose, shares: Array, chosen: NDArray[np.bool_], total: float
) -> list[Span]:
    """The chosen words with neighbours joined, heaviest first."""
    spans: list[Span] = []
    for place in np.flatnonzero(chosen):
        word, weight = read.words[place], float(shares[place]) / total
        last = spans[-1] if spans else None
        if last and word.start - last.end <= _LAST_WORD_GAP and text[last.end : word.start] == " ":
            spans[-1] = Span(last.start, word.end, last.weight + weight)
        else:
            spans.append(Span(word.start, word.end, weight))
    return sorted(spans, key=lambda span: (-span.weight, span.start))
