"""What a classifier is worth: the figures, against what counting by hand gives."""

from __future__ import annotations

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation.core.worth import ANY, REJECTED, LabelWorth, Sample, Worth, sample
from modstation.scoring.groups import groups_in
from modstation.scoring.worth import (
    auc,
    auc_interval,
    in_riskiest_tenth,
    measure_label_drift,
    measure_worth,
    share,
)

LABELS = ("toxicity", "insult", "spam")


def row_of(worth: Worth, label: str) -> LabelWorth:
    (found,) = [row for row in worth.labels if row.label == label]
    return found


def scored(toxicity: float, spam: float = 0.0) -> dict[str, float]:
    return {"toxicity": toxicity, "insult": 0.0, "spam": spam}


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 6)), min_size=1, max_size=40))
def test_auc_is_the_share_of_pairs_in_the_right_order(rows: list[tuple[bool, int]]) -> None:
    yes = [value for positive, value in rows if positive]
    no = [value for positive, value in rows if not positive]
    found = auc(np.array([p for p, _ in rows], bool), np.array([v for _, v in rows], float))
    if not yes or not no:
        assert found is None
        return
    wins = [1.0 if a > b else 0.5 if a == b else 0.0 for a, b in product(yes, no)]
    assert found == pytest.approx(sum(wins) / len(wins))


def test_the_interval_holds_the_truth_about_as_often_as_it_says() -> None:
    chance, truth, hits = random.Random(5), 0.9, 0
    shift = 1.8124  # of two bell curves of width one, for an AUC of 0.9
    for _ in range(400):
        values = [chance.gauss(shift, 1) for _ in range(20)] + [
            chance.gauss(0, 1) for _ in range(60)
        ]
        found = auc(np.array([True] * 20 + [False] * 60), np.array(values))
        assert found is not None
        low, high = auc_interval(found, 20, 60)
        hits += low <= truth <= high
    assert 0.92 <= hits / 400 <= 0.99


def test_a_perfect_order_of_few_texts_is_not_certain() -> None:
    low, high = auc_interval(1.0, 5, 5)
    assert low < 0.8
    assert high == 1.0


def test_shares_of_few_are_not_certain_either() -> None:
    none = share(0, 10)
    assert (none.value, none.low) == (0.0, 0.0)
    assert none.high == pytest.approx(0.2775, abs=1e-3)  # Wilson's, by the textbook
    assert share(0, 0).value is None


def test_the_riskiest_tenth_is_shared_among_equals() -> None:
    truth = np.array([True, True] + [False] * 18)
    assert in_riskiest_tenth(truth, np.arange(20.0)[::-1]) == 1.0
    assert in_riskiest_tenth(truth, np.zeros(20)) == pytest.approx(0.1)
    assert in_riskiest_tenth(np.zeros(20, bool), np.zeros(20)) is None


def test_precision_recall_and_false_positives_are_counts() -> None:
    samples = [Sample("x", {"toxic": n < 4}) for n in range(10)]
    worth = measure_worth(samples, [scored(0.9 if n in (0, 1, 2, 9) else 0.1) for n in range(10)],
                          LABELS, 0.5)  # fmt: skip
    row = row_of(worth, "toxic")
    assert row.scored_by == "toxicity"
    assert (row.precision.count, row.precision.total) == (3, 4)
    assert (row.recall.count, row.recall.total) == (3, 4)
    assert (row.false_positives.count, row.false_positives.total) == (1, 6)
    assert row.few


def test_who_judged_the_tone_said_nothing_about_adverts() -> None:
    samples = [Sample("x", {"toxic": n == 0}) for n in range(4)]
    worth = measure_worth(samples, [scored(0.2, spam=0.9 * (n > 0)) for n in range(4)], LABELS, 0.5)
    assert row_of(worth, ANY).false_positives.count == 0
    own = [Sample("x", {REJECTED: n == 0}) for n in range(4)]
    worth = measure_worth(own, [scored(0.2, spam=0.9 * (n > 0)) for n in range(4)], LABELS, 0.5)
    assert row_of(worth, REJECTED).false_positives.count == 3


def test_a_label_that_nobody_scores_has_no_figures() -> None:
    samples = [Sample("x", {"threat": n == 0, "insult": n == 1}) for n in range(4)]
    row = row_of(measure_worth(samples, [scored(0.1)] * 4, LABELS, 0.5), "threat")
    assert (row.scored_by, row.auc, row.positives) == ("", None, 1)


def test_groups_that_are_flagged_for_their_names_show() -> None:
    samples = [Sample(f"My neighbour is a {w}.", {"toxic": False}) for w in ["Muslim", "baker"] * 9]
    scores = [scored(0.9 if "Muslim" in s.text else 0.1) for s in samples]
    groups = {row.group: row for row in measure_worth(samples, scores, LABELS, 0.5).groups}
    assert groups["muslims"].false_positives.value == 1.0
    assert groups["all texts"].false_positives.value == 0.5
    assert groups["muslims"].few
    assert set(groups) == {"all texts", "muslims"}


def test_groups_are_found_as_whole_words() -> None:
    assert groups_in("Two WOMEN and a Native American") == ["women", "indigenous people"]
    assert groups_in("the management mentioned a transaction") == []


def test_unread_texts_are_counted_and_left_out() -> None:
    samples = [Sample("x", {"toxic": n == 0}) for n in range(4)]
    worth = measure_worth(samples, [None, scored(0), scored(0), scored(0)], LABELS, 0.5)
    assert (worth.texts, worth.unread, row_of(worth, "toxic").positives) == (4, 1, 0)


def test_drift_of_another_classifier() -> None:
    before = [scored(n / 10) for n in range(10)]
    after = [scored(n / 10 + 0.1) for n in range(9)] + [None]
    toxicity, spam = measure_label_drift(before, after, ("toxicity", "spam"), 0.5)
    assert (toxicity.texts, toxicity.changed_sides, spam.mean) == (9, 1, 0.0)
    assert toxicity.mean == pytest.approx(0.1)
    assert toxicity.rank_correlation == pytest.approx(1)


def test_labels_are_yes_no_or_a_share_of_readers() -> None:
    row = {"text": "x", "toxicity": 0.5, "insult": 0.49, "spam": True, "id": "a", "threat": None}
    found = sample(row)
    assert found is not None
    assert found.labels == {"toxicity": True, "insult": False, "spam": True}
    assert sample({"text": "x"}) is sample({"toxic": 1}) is None
    with pytest.raises(ValueError, match="between 0 and 1"):
        sample({"text": "x", "toxic": 3})
