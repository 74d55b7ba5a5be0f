"""In torch, on a graphics card, scores are those of the converted model."""

from __future__ import annotations

import pytest

from modstation.scoring.detoxify_model import DetoxifyModel
from modstation.scoring.graphics import has_cuda
from modstation.scoring.preparing import prepare
from modstation.scoring.torch_model import TorchModel
from modstation.scoring.weights import Files, use
from tests.scoring.tiny import FAMILIES, make_tiny

TEXTS = [
    "You are a pack of liars and idiots!",
    "Thank you for this careful article.",
    "",
    "Grüße 🙂 aus Łódź, с приветом, ありがとう",
    "shut up, you fool " * 400,
    "x" * 3000,
]


@pytest.fixture(scope="module", params=FAMILIES)
def files(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Files:
    folder = tmp_path_factory.mktemp(request.param)
    tiny = make_tiny(folder / "tiny", request.param, spread=20)
    return use(tiny.checkpoint, folder / "models")


@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_scores_are_those_of_the_converted_model(files: Files, device: str) -> None:
    if device == "cuda" and not has_cuda():
        pytest.skip("there is no graphics card with CUDA here")
    folder = prepare(files)
    ours, theirs = TorchModel(folder, files, device=device), DetoxifyModel(folder)
    assert (ours.name, ours.version, ours.labels) == (theirs.name, theirs.version, theirs.labels)
    for found, expected in zip(ours.score(TEXTS), theirs.score(TEXTS), strict=True):
        assert found == pytest.approx(expected, abs=1e-3)
    label = ours.labels[0]
    assert ours.explain(TEXTS[0], label)[0].start == theirs.explain(TEXTS[0], label)[0].start
    assert ours.kept(TEXTS[4]) == theirs.kept(TEXTS[4]) < len(TEXTS[4])


def test_many_texts_are_parted_into_batches(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    model = TorchModel(prepare(files), files, device="cpu")
    whole = model.score(TEXTS)
    monkeypatch.setattr("modstation.scoring.torch_model._MOST_TOKENS", 40)
    for found, expected in zip(model.score(TEXTS), whole, strict=True):
        assert found == pytest.approx(expected, abs=1e-5)
