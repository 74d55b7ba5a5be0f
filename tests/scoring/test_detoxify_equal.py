"""The converted models give what the detoxify package gives on the same checkpoint."""

from __future__ import annotations

from pathlib import Path

import onnx
import pytest
import torch
from detoxify import Detoxify
from onnx import numpy_helper

from modstation.scoring import torch_file
from modstation.scoring.about import Precision
from modstation.scoring.convert import convert
from modstation.scoring.detoxify_model import DetoxifyModel, rows_of
from modstation.scoring.quantise import largest_weight
from modstation.scoring.spam import SpamRules
from modstation.scoring.together import Together
from tests.scoring.tiny import FAMILIES, Tiny, make_tiny

TEXTS = [
    "You are a pack of liars and idiots!",
    "Thank you for this careful article.",
    "",
    "   ",
    "Grüße 🙂 aus Łódź, с приветом, ありがとう",
    "a line\nanother\tand\u00a0a\u200bgap",
    "[SEP] </s> <pad> [MASK] are words here",
    "shut up, you fool " * 400,
    "x" * 3000,
]


@pytest.fixture(scope="module", params=FAMILIES)
def tiny(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return make_tiny(tmp_path_factory.mktemp("tiny") / request.param, request.param, spread=20)


@pytest.fixture(scope="module")
def theirs(tiny: Tiny) -> Detoxify:
    return Detoxify(checkpoint=str(tiny.checkpoint), huggingface_config_path=str(tiny.hub))


@pytest.fixture(scope="module")
def folder(tiny: Tiny) -> Path:
    folder = tiny.hub.parent / "full"
    convert(tiny.checkpoint, tiny.hub, folder, name="Detoxify tiny")
    return folder


def test_scores_are_those_of_detoxify(theirs: Detoxify, folder: Path) -> None:
    model = DetoxifyModel(folder)
    for text in TEXTS:
        [ours] = model.score([text])
        expected = theirs.predict(text)
        assert list(ours) == list(expected) == list(model.labels)
        assert ours == pytest.approx(expected, abs=1e-4), text[:40]


def test_short_texts_that_share_a_row_keep_their_scores(theirs: Detoxify, folder: Path) -> None:
    """In whatever order, and beside whatever else."""
    model = DetoxifyModel(folder)
    assert [len(row) for row in rows_of([5, 9, 70, 60, 2])] == [4, 1]
    for texts in (TEXTS, TEXTS[::-1], TEXTS[:2] * 9):
        for ours, text in zip(model.score(texts), texts, strict=True):
            assert ours == pytest.approx(theirs.predict(text), abs=1e-4), text[:40]


def test_the_tiny_models_would_show_a_difference(theirs: Detoxify) -> None:
    """Equal scores mean something only where different texts score differently."""
    scores = [theirs.predict(text) for text in TEXTS]
    spread = max(
        max(row[label] for row in scores) - min(row[label] for row in scores) for label in scores[0]
    )
    assert spread > 0.05


def test_scoring_side_by_side_changes_nothing(folder: Path) -> None:
    alone, together = DetoxifyModel(folder), DetoxifyModel(folder, threads=3)
    for ours, expected in zip(together.score(TEXTS * 3), alone.score(TEXTS) * 3, strict=True):
        assert ours == pytest.approx(expected, abs=1e-6)
    together.close()


def test_a_score_in_eight_bits_does_not_depend_on_its_neighbours(tiny: Tiny) -> None:
    folder = tiny.hub.parent / "int8"
    about = convert(tiny.checkpoint, tiny.hub, folder, name="tiny", precision=Precision.INT8)
    model = DetoxifyModel(folder)
    for together, text in zip(model.score(TEXTS), TEXTS, strict=True):
        assert together == pytest.approx(model.score([text])[0], abs=1e-6), text[:40]
    assert about.version.endswith("-int8")


@pytest.mark.parametrize("largest", [63, 127])
def test_eight_bits_stay_near(
    tiny: Tiny, theirs: Detoxify, largest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    if largest > largest_weight():
        pytest.skip("this processor needs weights of seven bits")
    monkeypatch.setattr("modstation.scoring.convert.largest_weight", lambda: largest)
    folder = tiny.hub.parent / f"int8-{largest}"
    convert(tiny.checkpoint, tiny.hub, folder, name="tiny", precision=Precision.INT8)
    for text in TEXTS:
        [ours] = DetoxifyModel(folder).score([text])
        assert ours == pytest.approx(theirs.predict(text), abs=0.04), text[:40]
    assert largest_stored(folder) == largest


def largest_stored(folder: Path) -> int:
    """The largest whole number that a weight of a matrix product is stored as."""
    constants = onnx.load(str(folder / "graph.onnx")).graph.initializer
    whole = [
        numpy_helper.to_array(constant)
        for constant in constants
        if constant.data_type == onnx.TensorProto.INT8 and "embeddings" not in constant.name
    ]
    return max(int(abs(matrix.astype(int)).max()) for matrix in whole)


def test_this_machine_was_tried_out() -> None:
    assert largest_weight() in (63, 127)


def test_a_cut_is_told_in_characters(theirs: Detoxify, folder: Path) -> None:
    model, text = DetoxifyModel(folder), "You are a fool, I say. " * 300
    assert model.kept("You are a fool.") == len("You are a fool.")
    kept = model.kept(text)
    assert 500 < kept < len(text)
    beside_rules = Together(model, SpamRules())
    assert beside_rules.kept(text) == kept
    # What is kept is what was scored: what follows makes no difference.
    assert model.score([text]) == model.score([text[:kept] + " Thank you." * 200])


def test_the_own_reader_and_torch_read_the_same(tiny: Tiny, tmp_path: Path) -> None:
    old = tiny.save(tmp_path / "old.ckpt", _use_new_zipfile_serialization=False)
    for file in (tiny.checkpoint, old):
        ours, torchs = torch_file.read(file), torch.load(file, weights_only=True)
        assert ours["config"] == torchs["config"]
        assert ours["state_dict"].keys() == torchs["state_dict"].keys()
        for name, tensor in torchs["state_dict"].items():
            assert (ours["state_dict"][name] == tensor.numpy()).all(), name


@pytest.mark.parametrize("change", ["half", "bfloat16", "double"])
def test_other_forms_of_numbers(tiny: Tiny, tmp_path: Path, change: str) -> None:
    tensors = tiny.content["state_dict"].items()
    state = {name: getattr(tensor, change)() for name, tensor in tensors}
    torch.save(state, tmp_path / "file")
    for name, tensor in torch_file.read(tmp_path / "file").items():
        assert (tensor == state[name].float().numpy()).all(), name
