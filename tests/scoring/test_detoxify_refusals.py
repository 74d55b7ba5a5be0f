"""Checkpoints that must not be used are refused, in words, and nothing in them is run."""

from __future__ import annotations

import json
import os
import pickle
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from modstation.core.errors import Trouble
from modstation.scoring.architecture import read_architecture
from modstation.scoring.checkpoint import read_checkpoint
from modstation.scoring.convert import convert
from modstation.scoring.detoxify_model import DetoxifyModel
from modstation.scoring.troubles import BadWeights, WeightsMissing
from tests.scoring.tiny import FAMILIES, Tiny, make_tiny


@pytest.fixture(scope="module", params=FAMILIES)
def any_tiny(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return make_tiny(tmp_path_factory.mktemp("tiny") / request.param, request.param)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return make_tiny(tmp_path_factory.mktemp("tiny") / "bert", "bert")


def refusal(tiny: Tiny, folder: Path, content: Any) -> str:
    """What is said about that content, from the file to the finished model."""
    torch.save(content, folder / "changed.ckpt")
    with pytest.raises(Trouble) as caught:
        convert(folder / "changed.ckpt", tiny.hub, folder / "model", name="changed")
    assert not (folder / "model").exists()
    assert not list(folder.glob(".converting-*"))
    return str(caught.value)


class Malice:
    """Pickled as a call: whoever unpickles it carelessly makes the folder `mark`."""

    def __init__(self, mark: Path, call: Callable[..., object] = os.mkdir) -> None:
        self.mark, self.call = mark, call

    def __reduce__(self) -> tuple[Callable[..., object], tuple[Path]]:
        return self.call, (self.mark,)


@pytest.mark.parametrize("new_form", [True, False])
def test_a_program_in_a_checkpoint_is_not_run(tiny: Tiny, tmp_path: Path, new_form: bool) -> None:
    mark = tmp_path / "mark"
    content = {**tiny.content, "extra": Malice(mark)}
    file = tmp_path / "malicious.ckpt"
    torch.save(content, file, _use_new_zipfile_serialization=new_form)
    torch.load(file, weights_only=False)
    assert mark.exists(), "the file really is malicious"
    mark.rmdir()
    with pytest.raises(BadWeights, match=r"more than weights: it names \w+\.mkdir"):
        convert(file, tiny.hub, tmp_path / "model", name="malicious")
    assert not mark.exists()


@pytest.mark.parametrize(
    "pickled",
    [
        b"cos\nsystem\n(S'true'\ntR.",
        b"cbuiltins\neval\n(S'1'\ntR.",
        b"(S'true'\nios\nsystem\n.",
        b"\x80\x04\x8c\x02os\x8c\x06system\x93\x8c\x04true\x85R.",
        b"ctorch._utils\n_rebuild_tensor_v2.__class__\n.",
        b"ccollections\nOrderedDict.fromkeys\n.",
        b"ctorch._utils\n_rebuild_tensor_v2\n}S'__call__'\nK\x01sb.",
        b"ctorch._utils\n_rebuild_tensor_v2\n(N}S'__call__'\nK\x01stb.",
        b"\x80\x02Nr\xff\xff\xff\xff.",
        b"\x80\x02" + b"(" * 100_000 + b".",
        b"ctorch\nFloatStorage\nQ.",
    ],
)
def test_tricks_of_pickles_are_refused(tmp_path: Path, pickled: bytes) -> None:
    file = tmp_path / "trick.ckpt"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("trick/data.pkl", pickled)
    with pytest.raises(BadWeights):
        read_checkpoint(file)


def test_missing_tensors(any_tiny: Tiny, tmp_path: Path) -> None:
    for name in any_tiny.content["state_dict"]:
        if "position_ids" in name:
            continue
        content = deepcopy(any_tiny.content)
        del content["state_dict"][name]
        said = refusal(any_tiny, tmp_path, content)
        assert "not in the file" in said
        assert name in said


def test_a_wrong_prefix(any_tiny: Tiny, tmp_path: Path) -> None:
    state = {f"model.{name}": tensor for name, tensor in any_tiny.content["state_dict"].items()}
    said = refusal(any_tiny, tmp_path, {**any_tiny.content, "state_dict": state})
    assert "not in the file" in said


def test_extra_tensors(any_tiny: Tiny, tmp_path: Path) -> None:
    content = deepcopy(any_tiny.content)
    content["state_dict"]["bert.encoder.layer.9.attention.self.query.weight"] = torch.ones(32, 32)
    assert "not part of the network" in refusal(any_tiny, tmp_path, content)


def test_tensors_of_another_shape(any_tiny: Tiny, tmp_path: Path) -> None:
    content = deepcopy(any_tiny.content)
    name = next(name for name in content["state_dict"] if name.endswith("key.weight"))
    content["state_dict"][name] = torch.ones(32, 31)
    said = refusal(any_tiny, tmp_path, content)
    assert f"{name} has the shape (32, 31); the configuration asks for (32, 32)" in said


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_tensors_that_are_no_numbers(tiny: Tiny, tmp_path: Path, value: float) -> None:
    content = deepcopy(tiny.content)
    content["state_dict"]["classifier.weight"][2, 3] = value
    assert "no numbers" in refusal(tiny, tmp_path, content)


def test_whole_numbers_where_fractions_belong(tiny: Tiny, tmp_path: Path) -> None:
    content = deepcopy(tiny.content)
    content["state_dict"]["classifier.weight"] = torch.ones(6, 32, dtype=torch.int64)
    assert "not fractions" in refusal(tiny, tmp_path, content)


@pytest.mark.parametrize(
    ("key", "value", "word"),
    [
        ("model_name", "GPT2ForSequenceClassification", "known are Bert, Roberta"),
        ("model_name", "__import__", "known are"),
        ("model_name", ["Bert"], "known are"),
        ("tokenizer_name", "AutoTokenizer", "not BertTokenizer"),
        ("num_classes", 3, "6 labels for 3 outputs"),
        ("num_classes", "6", "labels for"),
    ],
)
def test_claims_that_cannot_be(
    tiny: Tiny, tmp_path: Path, key: str, value: object, word: str
) -> None:
    content = deepcopy(tiny.content)
    content["config"]["arch"]["args"][key] = value
    assert word in refusal(tiny, tmp_path, content)


@pytest.mark.parametrize("content", [{}, {"state_dict": OrderedDict()}, [1, 2], torch.ones(3), 7])
def test_files_that_are_no_checkpoints(tiny: Tiny, tmp_path: Path, content: object) -> None:
    assert "not a checkpoint of Detoxify" in refusal(tiny, tmp_path, content)


def test_files_cut_anywhere(tiny: Tiny, tmp_path: Path) -> None:
    for new_form in (True, False):
        whole = tiny.save(tmp_path / "whole", _use_new_zipfile_serialization=new_form).read_bytes()
        for share in (0.0, 0.0001, 0.01, 0.3, 0.9, 0.99, 0.9999):
            (tmp_path / "cut.ckpt").write_bytes(whole[: int(len(whole) * share)])
            with pytest.raises(BadWeights, match=r"damaged|cut short|cannot be read"):
                read_checkpoint(tmp_path / "cut.ckpt")


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.integers(0, 20_000), value=st.integers(0, 255), new_form=st.booleans())
def test_a_damaged_byte_never_raises_anything_else(
    tiny: Tiny, tmp_path: Path, place: int, value: int, new_form: bool
) -> None:
    file = tiny.save(tmp_path / "whole", _use_new_zipfile_serialization=new_form)
    content = bytearray(file.read_bytes())
    content[-(place % len(content)) if new_form else place % len(content)] = value
    file.write_bytes(content)
    try:
        checkpoint = read_checkpoint(file)
        checkpoint.check(read_architecture(tiny.hub / "config.json", checkpoint.model_name))
    except Trouble:
        pass


def copy_hub(tiny: Tiny, folder: Path) -> Path:
    hub = folder / "hub"
    hub.mkdir()
    for file in tiny.hub.iterdir():
        (hub / file.name).write_bytes(file.read_bytes())
    return hub


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("model_type", "gpt2"),
        ("hidden_act", "relu"),
        ("hidden_size", 10**9),
        ("hidden_size", "32"),
        ("num_attention_heads", 0),
        ("position_embedding_type", "relative_key"),
        ("layer_norm_eps", "small"),
        ("layer_norm_eps", 5.0),
        ("num_hidden_layers", 1),
        ("num_hidden_layers", 3),
    ],
)
def test_configurations_of_another_network(
    tiny: Tiny, tmp_path: Path, key: str, value: object
) -> None:
    hub = copy_hub(tiny, tmp_path)
    values = json.loads((hub / "config.json").read_text("utf-8"))
    (hub / "config.json").write_text(json.dumps(values | {key: value}), "utf-8")
    with pytest.raises(BadWeights):
        convert(tiny.checkpoint, hub, tmp_path / "model", name="tiny")


def test_a_folder_without_a_tokenizer(any_tiny: Tiny, tmp_path: Path) -> None:
    hub = copy_hub(any_tiny, tmp_path)
    (hub / "tokenizer.json").unlink()
    with pytest.raises(WeightsMissing, match="no tokenizer"):
        convert(any_tiny.checkpoint, hub, tmp_path / "model", name="tiny")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"model": {}}'])
def test_a_tokenizer_that_is_none(tiny: Tiny, tmp_path: Path, content: str) -> None:
    hub = copy_hub(tiny, tmp_path)
    (hub / "tokenizer.json").write_text(content, "utf-8")
    with pytest.raises(BadWeights):
        convert(tiny.checkpoint, hub, tmp_path / "model", name="tiny")


def test_a_tokenizer_of_another_model(tiny: Tiny, tmp_path: Path) -> None:
    other = make_tiny(tmp_path / "other", "roberta")
    hub = copy_hub(tiny, tmp_path)
    (hub / "tokenizer.json").write_bytes((other.hub / "tokenizer.json").read_bytes())
    with pytest.raises(BadWeights):
        convert(tiny.checkpoint, hub, tmp_path / "model", name="tiny")


def test_a_damaged_conversion(tiny: Tiny, tmp_path: Path) -> None:
    convert(tiny.checkpoint, tiny.hub, tmp_path / "model", name="tiny")
    for name in ("graph.onnx", "weights.bin", "tokenizer.json", "about.json"):
        kept = (tmp_path / "model" / name).read_bytes()
        (tmp_path / "model" / name).write_bytes(kept[: len(kept) // 2])
        with pytest.raises(BadWeights):
            DetoxifyModel(tmp_path / "model")
        (tmp_path / "model" / name).write_bytes(kept)
    DetoxifyModel(tmp_path / "model")


def test_pickle_is_what_is_guarded_against() -> None:
    """The class above does what it says: otherwise the tests of it would prove nothing."""
    assert pickle.loads(pickle.dumps(Malice(Path("/"), str))) == "/"
