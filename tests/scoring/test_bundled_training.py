"""The training's parts do what the card says, and the card's figures hold where data is at hand."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import numpy as np
import pytest

from bundled_training.card import card, figures_of
from bundled_training.disguise import disguised
from bundled_training.figures import auc, character_f1, marked, measure
from bundled_training.fit import fit, minimise, rows_of, telling
from bundled_training.identities import quietened
from bundled_training.pack import PRIOR, calibrated, packed
from bundled_training.rows import LABELS, Post, training_rows
from modstation import RESOURCES
from modstation.scoring.bundled import Bundled
from modstation.scoring.features import SIZE, pair_feature, word_features
from modstation.scoring.model import Span
from modstation.scoring.normal import sentences, words

CARD = RESOURCES / "models" / "bundled.md"


def test_auc_counts_ties_half() -> None:
    assert auc([True, True, False, False], np.array([4.0, 3, 2, 1])) == 1
    assert auc([True, False], np.array([1.0, 1.0])) == 0.5
    assert auc([True, True, False], np.array([3.0, 1.0, 2.0])) == 0.5


def test_a_character_is_marked_by_half_of_the_annotators() -> None:
    post = Post(
        "1", "you idiot", ((("insult", 4, 9),), (("insult", 4, 9),), (("other", 0, 9),), ())
    )
    assert marked(post) == set(range(4, 9))
    assert marked(post, "other") == set()
    assert post.share(4, 9) == 0.75


def test_character_f1() -> None:
    assert character_f1([], set()) == 1
    assert character_f1([Span(0, 2, 1.0)], set()) == 0
    assert character_f1([Span(0, 4, 1.0)], {2, 3, 4, 5}) == 0.5


def test_the_search_finds_the_lowest_point() -> None:
    target = np.array([3.0, -2.0, 0.5])
    steep = np.array([1.0, 10.0, 0.1])
    found = minimise(
        lambda x: (float(steep @ (x - target) ** 2), 2 * steep * (x - target)), np.zeros(3)
    )
    assert found == pytest.approx(target, abs=1e-3)


def test_a_fit_learns_the_word_that_tells() -> None:
    good, bad = [["nice", "day"]], [["rotten", "day"]]
    rows = rows_of([good, bad] * 20)
    targets = np.array([0.0, 1.0] * 20)
    weights, _ = fit(rows, targets, np.ones(40), np.ones(SIZE, np.float32))
    telling = {word: weights[word_features(word)[0]] for word in ("nice", "day", "rotten")}
    assert telling["rotten"] > 0.1 > abs(telling["day"])
    assert telling["nice"] < -0.1


def test_a_word_as_common_on_both_sides_has_to_earn_its_weight() -> None:
    rows = rows_of([[["nice", "day"]], [["rotten", "day"]]] * 20)
    even = np.ones(SIZE, np.float32)
    scale = telling(rows, np.array([0.0, 1.0] * 20), np.ones(40), even)
    of = {word: scale[word_features(word)[0]] for word in ("nice", "day", "rotten")}
    assert of["day"] < 1 < of["nice"] == pytest.approx(of["rotten"])
    assert (scale**2).sum() == pytest.approx((even**2).sum(), rel=1e-3)


def test_packed_weights_score_like_the_fitted_ones() -> None:
    chance = np.random.default_rng(1)
    weights = np.zeros((SIZE, len(LABELS)), np.float32)
    text = "several ordinary words stand here"
    for word in text.split():
        features = word_features(word)
        weights[features] = chance.normal(size=(len(features), len(LABELS)))
    model = Bundled(packed(weights, np.zeros(len(LABELS), np.float32), "test"))
    whole = sum(weights[word_features(word)].sum(axis=0) for word in text.split()) / np.sqrt(5)
    assert model.logits(text) == pytest.approx(whole, abs=0.3)


def test_a_calibrated_score_means_its_share() -> None:
    chance = np.random.default_rng(2)
    truth = chance.random(4000) < 0.5
    logits = chance.normal(np.where(truth, 1.0, -1.0))
    slope, shift = calibrated(logits, truth, np.ones(4000))
    scores = 1 / (1 + np.exp(-(slope * logits + shift)))
    mean = PRIOR * scores[truth].mean() + (1 - PRIOR) * scores[~truth].mean()
    assert mean == pytest.approx(PRIOR, abs=0.01)


def test_names_of_groups_are_quiet() -> None:
    factors = quietened([[["loud", "women", "shout", "here"]]])
    for name in ("muslim", "women", "somalis", "lesbian's", "minorities", "sikhs"):
        assert factors[word_features(name)[0]] == 0
    assert factors[pair_feature("loud", "women")] < factors[pair_feature("shout", "here")] == 1
    assert factors[word_features("idiot")[0]] == 1


@pytest.mark.parametrize("seed", range(12))
def test_a_disguise_changes_one_marked_word(seed: int) -> None:
    text = "He came home. What an idiot he was! Then he left."
    spans = sentences(text)
    word = next(word for word in words(text) if word.forms[0] == "idiot")
    ((changed, start, end),) = disguised(text, spans, [word], random.Random(seed))
    assert text[start:end].strip() == "What an idiot he was!"
    assert changed != text[start:end]
    assert abs(len(changed) - (end - start)) <= 1


def test_a_toxic_post_without_a_mark_is_an_example_of_toxicity_alone(tmp_path: Path) -> None:
    post = {"id": "1", "text": "How quaint of you.", "split": "train", "annotations": [[], [], []]}
    for name in ("toxic_spans/toxic_spans", "civil_comments_natural/train_seed"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / f"{name}.jsonl").touch()
    (tmp_path / "bias_madlibs").mkdir()
    (tmp_path / "bias_madlibs" / "madlibs_sample.jsonl").touch()
    (tmp_path / "toxic_spans" / "toxic_spans.jsonl").write_text(json.dumps(post))
    (row,) = training_rows(tmp_path, seed=1)
    assert row.targets[0] == 1
    assert row.known == (True, False, False, False, False)


def test_the_card_states_the_figures_it_was_given() -> None:
    figures = {"natural AUC": 0.9, "HateCheck x, y": 0.123}
    assert figures_of(card(figures)) == figures


def test_the_shipped_card_is_the_one_the_script_writes() -> None:
    text = CARD.read_text(encoding="utf-8")
    assert text == card(figures_of(text))


@pytest.mark.slow
def test_the_figures_of_the_card_hold() -> None:
    folder = os.environ.get("MODSTATION_DATA", "")
    if not folder or not (Path(folder) / "toxic_spans" / "toxic_spans.jsonl").is_file():
        pytest.skip("MODSTATION_DATA names no folder of labelled comments")
    promised = figures_of(CARD.read_text(encoding="utf-8"))
    model = Bundled.load(CARD.with_suffix(".npz"))
    for name, value in measure(model, Path(folder)).items():
        assert value == pytest.approx(promised[name], abs=0.005), name
