"""The shipped weights rank, explain and stay small; the words that weigh are the ones shown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation import RESOURCES
from modstation.scoring.bundled import Bundled, Weights
from modstation.scoring.model import Model
from tests.scoring.comment_samples import CALM, EVASIONS, RUDE
from tests.scoring.identity_samples import LONGER, NEUTRAL, SHORT

MODELS = RESOURCES / "models"
LABELS = ("toxicity", "insult", "obscene", "threat", "identity_attack")
MODEL = Bundled.load(MODELS / "bundled.npz")


def score(text: str, label: str = "toxicity") -> float:
    return MODEL.score([text])[0][label]


def test_it_is_a_model_with_the_labels_of_the_card() -> None:
    model: Model = MODEL
    assert (model.name, model.labels) == ("bundled", LABELS)
    assert model.version


def test_weights_and_card_are_small() -> None:
    assert sum(path.stat().st_size for path in MODELS.iterdir()) <= 700_000


def test_rude_comments_rank_above_calm_ones() -> None:
    rude = sorted(score(text) for text in RUDE)
    calm = sorted(score(text) for text in CALM)
    ahead = np.mean([r > c for r in rude for c in calm])
    assert ahead >= 0.95


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("You are a pathetic idiot and a moron.", "insult"),
        ("This is fucking bullshit.", "obscene"),
        ("Somebody should shoot him and burn his house down.", "threat"),
        ("Muslims are filthy scum.", "identity_attack"),
    ],
)
def test_each_label_knows_its_own(text: str, label: str) -> None:
    calm = [score(other, label) for other in CALM]
    assert score(text, label) > max(calm)


@pytest.mark.parametrize("harmless", [NEUTRAL, SHORT, LONGER], ids=["neutral", "short", "longer"])
def test_naming_a_group_flags_nobody(harmless: tuple[str, ...]) -> None:
    rude = np.median([score(text) for text in RUDE])
    flagged = [text for text in harmless if score(text) >= min(0.5, rude)]
    assert len(flagged) <= 0.04 * len(harmless)


def test_calm_sentences_around_it_do_not_hide_an_insult() -> None:
    hidden = " ".join([*CALM[:3], "You are an idiot.", *CALM[3:6]])
    assert score(hidden) >= 0.5 > score(" ".join(CALM[:6]))


@pytest.mark.parametrize(("plain", "evasion"), EVASIONS)
def test_a_simple_disguise_does_not_halve_a_score(plain: str, evasion: str) -> None:
    assert score(plain) >= 0.5
    assert score(evasion) >= score(plain) / 2


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("I read the report, and you are an idiot. See page 4.", "idiot"),
        ("They are a pack of pathetic liars, said nobody.", "pathetic liars"),
        ("What a load of b u l l s h i t from the mayor.", "b u l l s h i t"),
        ("Du st\u200bupid mon, as they say.", "st\u200bupid"),
    ],
)
def test_the_reason_is_the_words_that_weigh(text: str, passage: str) -> None:
    best = MODEL.explain(text, "toxicity")[0]
    assert passage in text[best.start : best.end] or text[best.start : best.end] in passage


@pytest.mark.parametrize("text", [*RUDE, *CALM])
@pytest.mark.parametrize("label", LABELS)
def test_shares_and_bias_sum_to_the_logit(text: str, label: str) -> None:
    shares = sum(share for _, _, share in MODEL.contributions(text, label))
    bias = float(MODEL.logits("")[LABELS.index(label)])
    logit = float(MODEL.logits(text)[LABELS.index(label)])
    assert shares + bias == pytest.approx(logit, abs=1e-4)


def test_a_flag_always_has_a_cause() -> None:
    for text in (*RUDE, *CALM):
        for label in LABELS:
            if score(text, label) >= 0.3:
                assert MODEL.explain(text, label)


def test_spans_hold_weights_within_the_text_heaviest_first() -> None:
    for text in (*RUDE, *CALM):
        spans = MODEL.explain(text, "toxicity")
        weights = [span.weight for span in spans]
        assert weights == sorted(weights, reverse=True)
        assert all(0 < weight <= 1.001 for weight in weights)
        assert sum(weights) <= 1.001
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(st.text(max_size=200))
def test_any_text_has_scores_between_0_and_1(text: str) -> None:
    (row,) = MODEL.score([text])
    assert tuple(row) == LABELS
    assert all(0 <= value <= 1 for value in row.values())
    for span in MODEL.explain(text, "insult"):
        assert 0 <= span.start < span.end <= len(text)


def test_a_score_depends_on_its_text_alone() -> None:
    together = MODEL.score([*RUDE, *CALM])
    fresh = Bundled.load(MODELS / "bundled.npz")
    assert [fresh.score([text])[0] for text in (*RUDE, *CALM)] == together


def test_weights_survive_the_file(tmp_path: Path) -> None:
    shipped = Weights.load(MODELS / "bundled.npz")
    first, second = tmp_path / "1.npz", tmp_path / "2.npz"
    shipped.save(first)
    Weights.load(first).save(second)
    assert first.read_bytes() == second.read_bytes()
    assert Bundled.load(second).score(RUDE) == MODEL.score(RUDE)
