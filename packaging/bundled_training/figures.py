"""Measures: how well scores rank, how often harmless sentences are flagged, how spans agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from modstation.scoring.bundled import Bundled
from modstation.scoring.model import Span

from .rows import LABELS, Post, read_lines, read_posts

Vector = NDArray[np.float64]
FALSE_POSITIVES = 0.05
SPELLINGS = (
    "spell_char_swap_h",
    "spell_char_del_h",
    "spell_space_del_h",
    "spell_space_add_h",
    "spell_leet_h",
)


def auc(positive: Sequence[bool] | NDArray[np.bool_], values: Vector) -> float:
    """The chance that a positive ranks above a negative; ties count half."""
    truth = np.asarray(positive, dtype=bool)
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    yes, no = int(truth.sum()), int((~truth).sum())
    return float((ranks[truth].sum() - yes * (yes + 1) / 2) / (yes * no))


def marked(post: Post, kind: str = "") -> set[int]:
    """The characters that at least half of the annotators marked."""
    counts: dict[int, int] = {}
    for spans in post.marks:
        own = {i for t, s, e in spans if not kind or t == kind for i in range(s, e)}
        for place in own:
            counts[place] = counts.get(place, 0) + 1
    return {place for place, count in counts.items() if 2 * count >= len(post.marks)}


def character_f1(found: Iterable[Span], truth: set[int]) -> float:
    """SemEval's measure for one post; nothing found where nothing is marked is perfect."""
    own = {place for span in found for place in range(span.start, span.end)}
    if not own and not truth:
        return 1.0
    return 2 * len(own & truth) / (len(own) + len(truth))


def toxicity(model: Bundled, texts: list[str]) -> Vector:
    return np.array([model.logits(text)[0] for text in texts], dtype=np.float64)


def measure(model: Bundled, data: Path) -> dict[str, float]:
    """Every figure of the card, on rows that training never saw."""
    figures = _natural(model, data)
    figures |= _multilabel(model, data)
    posts = read_posts(data, "test")
    scores = [character_f1(model.explain(p.text, "toxicity"), marked(p)) for p in posts]
    figures["span F1, SemEval test"] = float(np.mean(scores))
    return figures


def _natural(model: Bundled, data: Path) -> dict[str, float]:
    rows = read_lines(data / "civil_comments_natural" / "dev.jsonl")
    truth = np.array([bool(row["toxic"]) for row in rows])
    values = toxicity(model, [row["text"] for row in rows])
    riskiest = np.argsort(-values, kind="stable")[: len(rows) // 10]
    threshold = float(np.quantile(values[~truth], 1 - FALSE_POSITIVES))
    return {
        "natural AUC": auc(truth, values),
        "natural, toxic in riskiest tenth": float(truth[riskiest].sum() / truth.sum()),
        "natural, found at 5 % false positives": float((values[truth] > threshold).mean()),
        **_hatecheck(model, data, threshold),
    }


def _multilabel(model: Bundled, data: Path) -> dict[str, float]:
    rows = read_lines(data / "civil_comments_multilabel" / "dev.jsonl")
    values = np.array([model.logits(row["text"]) for row in rows], dtype=np.float64)
    return {
        f"multi-label {label} AUC": auc([row[label] >= 0.5 for row in rows], values[:, column])
        for column, label in enumerate(LABELS)
    }


def _hatecheck(model: Bundled, data: Path, threshold: float) -> dict[str, float]:
    rows = read_lines(data / "hatecheck" / "hatecheck.jsonl")
    by_kind: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        by_kind.setdefault(row["functionality"], []).append((row["text"], row["target"] or ""))

    def flagged(kind: str) -> float:
        return float((toxicity(model, [text for text, _ in by_kind[kind]]) > threshold).mean())

    plain = [pair for k, pairs in by_kind.items() if k.endswith("_h") and "spell" not in k
             for pair in pairs]  # fmt: skip
    figures = {
        "HateCheck identity-neutral flagged": flagged("ident_neutral_nh"),
        "HateCheck identity-positive flagged": flagged("ident_pos_nh"),
        "HateCheck negated hate flagged (should not be)": flagged("negate_neg_nh"),
        "HateCheck slurs flagged": flagged("slur_h"),
    }
    for kind in SPELLINGS:
        figures[f"HateCheck {kind}, share of the score kept"] = _kept(model, by_kind[kind], plain)
    return figures


def _kept(model: Bundled, spelt: list[tuple[str, str]], plain: list[tuple[str, str]]) -> float:
    """The mean score of misspelt sentences over that of the sentences they were made from, which
    are found as the likest ones about the same group."""
    by_target: dict[str, list[str]] = {}
    for text, target in plain:
        by_target.setdefault(target, []).append(text)
    sources = [
        max(by_target[target], key=lambda source: _likeness(text, source)) for text, target in spelt
    ]
    own = [row["toxicity"] for row in model.score([text for text, _ in spelt])]
    theirs = [row["toxicity"] for row in model.score(sources)]
    return float(np.mean(own) / np.mean(theirs))


def _likeness(text: str, source: str) -> float:
    matcher = SequenceMatcher(None, text.replace(" ", ""), source.replace(" ", ""), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() > 0.8 else 0.0
