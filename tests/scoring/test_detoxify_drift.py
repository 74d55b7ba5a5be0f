"""Eight bits are offered where they change nearly nothing on these weights, and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path

import numpy as np
import pytest

from modstation.scoring.about import About, Precision
from modstation.scoring.detoxify_model import DetoxifyModel
from modstation.scoring.drift import (
    LEAST_RANK_CORRELATION,
    MOST_MEAN_DRIFT,
    calibration_texts,
    measure_drift,
    rank_correlation,
)
from modstation.scoring.preparing import converted, prepare, prepare_int8
from modstation.scoring.weights import Files, use
from tests.scoring.tiny import Tiny, make_tiny


class Table:
    """Gives prepared scores."""

    labels = ("toxicity", "insult")

    def __init__(self, rows: Sequence[tuple[float, float]]) -> None:
        self.rows = rows

    def score(self, texts: Sequence[str]) -> list[dict[str, float]]:
        return [dict(zip(self.labels, row, strict=True)) for row in self.rows]


RISING = [(n / 100, n / 100) for n in range(100)]
TEXTS = ["x"] * 100


def test_nothing_moves() -> None:
    drift = measure_drift(Table(RISING), Table(RISING), TEXTS)
    assert drift.small
    assert (drift.mean, drift.largest, drift.changed_sides) == (0, 0, 0)
    assert drift.rank_correlation == pytest.approx(1)


def test_everything_moves_a_little_too_far() -> None:
    for step, small in ((0.009, True), (0.011, False)):
        moved = [(a + step, b + step) for a, b in RISING]
        drift = measure_drift(Table(RISING), Table(moved), TEXTS)
        assert drift.mean == pytest.approx(step, abs=1e-6)
        assert drift.rank_correlation == pytest.approx(1)
        assert drift.small is small


def test_one_labels_order_is_enough_to_refuse() -> None:
    moved = [(a, b + (0.02 if n % 25 == 0 else 0)) for n, (a, b) in enumerate(RISING)]
    shuffled = [(a / 1000, b) for a, b in RISING]
    other = [((n * 37 % 100) / 100_000, b) for n, (_, b) in enumerate(RISING)]
    assert measure_drift(Table(RISING), Table(moved), TEXTS).small
    drift = measure_drift(Table(shuffled), Table(other), TEXTS)
    assert drift.mean < MOST_MEAN_DRIFT
    assert drift.rank_correlation < LEAST_RANK_CORRELATION
    assert drift.worst_label == "toxicity"
    assert not drift.small
    assert "too far" in str(drift)


def test_changed_sides_are_counted() -> None:
    moved = [(a, 0.5001 if n == 50 else b) for n, (a, b) in enumerate(RISING)]
    assert measure_drift(Table(RISING), Table(moved), TEXTS).changed_sides == 1


def test_rank_correlation_knows_equals() -> None:
    def of(left: list[float], right: list[float]) -> float:
        return rank_correlation(np.array(left, np.float32), np.array(right, np.float32))

    assert of([1, 2, 3], [10, 20, 30]) == pytest.approx(1)
    assert of([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    # By hand: ranks 1.5 1.5 3 4 against 1 2 3 4.
    assert of([5, 5, 6, 7], [1, 2, 3, 4]) == pytest.approx(4.5 / (4.5 * 5) ** 0.5)
    assert of([1, 1, 1], [1, 2, 3]) == 0


def test_the_calibration_set_is_what_it_should_be() -> None:
    texts = calibration_texts()
    assert len(set(texts)) == len(texts) >= 60
    assert {len(text) > 300 for text in texts} == {True, False}


@pytest.fixture
def tiny(tmp_path: Path) -> Tiny:
    """Wide enough for the errors of single numbers to even out, as they do in real models."""
    return make_tiny(tmp_path / "tiny", "bert", spread=10, mixing=2, hidden_size=256)


def taken(tiny: Tiny, folder: Path) -> Files:
    return use(tiny.checkpoint, folder)


def spoilt(tiny: Tiny) -> Tiny:
    """In each column one weight is so large that eight bits leave nothing of the others; and it
    is multiplied by what is nearly nothing, so that in full precision the others count."""
    content = deepcopy(tiny.content)
    for name, tensor in content["state_dict"].items():
        if name.endswith(("query.weight", "key.weight", "value.weight", "dense.weight")):
            tensor[:, 0] = 500.0
        if "LayerNorm" in name:
            tensor[0] = 0.0
    changed = Tiny(tiny.family, tiny.checkpoint, tiny.hub, content)
    changed.save(tiny.checkpoint)
    return changed


def test_eight_bits_where_they_are_good(tiny: Tiny, tmp_path: Path) -> None:
    files = taken(tiny, tmp_path / "models")
    assert converted(files, Precision.INT8) is None
    drift = prepare_int8(files)
    assert drift.small, str(drift)
    folder = converted(files, Precision.INT8)
    assert folder is not None
    assert About.read(folder).version == f"{About.read(prepare(files)).version}-int8"
    figures = json.loads((folder / "drift.json").read_text("utf-8"))
    assert figures == drift.as_json()
    exact, small = DetoxifyModel(prepare(files)), DetoxifyModel(folder)
    assert measure_drift(exact, small, calibration_texts()) == drift


def test_no_eight_bits_where_they_are_not(tiny: Tiny, tmp_path: Path) -> None:
    files = taken(spoilt(tiny), tmp_path / "models")
    drift = prepare_int8(files)
    assert not drift.small
    assert drift.comments == len(calibration_texts())
    assert converted(files, Precision.INT8) is None
    assert sorted(part.name for part in files.hub.parent.iterdir() if part.is_dir()) == [
        "full",
        "hub",
    ]
    assert DetoxifyModel(prepare(files)).score(["You fool"])


def test_a_conversion_of_an_older_edition_is_made_anew(tiny: Tiny, tmp_path: Path) -> None:
    files = taken(tiny, tmp_path / "models")
    about = prepare(files) / "about.json"
    values = json.loads(about.read_text("utf-8"))
    about.write_text(json.dumps(values | {"edition": 0}), "utf-8")
    assert converted(files) is None
    assert prepare(files) == about.parent
    assert converted(files) is not None
