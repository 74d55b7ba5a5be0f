"""A checkpoint of Detoxify: what it says of itself, and whether its tensors are the right ones.

A checkpoint comes from the internet or from a colleague's stick, so it is read as data and every
claim in it is compared with the network's configuration before it is used.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from modstation.core.translation import listed, tr, trn
from modstation.scoring import torch_file
from modstation.scoring.architecture import TOKENIZERS, Architecture
from modstation.scoring.torch_file import Tensor
from modstation.scoring.troubles import BadWeights

# Detoxify gives the classes of its oldest model the names that the newer ones use.
NEWER_NAMES = {
    "toxic": "toxicity",
    "severe_toxic": "severe_toxicity",
    "identity_hate": "identity_attack",
}
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9][\w.-]*)?")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`model_name` and `tokenizer_name` are classes of transformers, `base` is where that library
    finds their configuration. `outputs` may be more than `labels`: the first ones are the labels.
    """

    model_name: str
    tokenizer_name: str
    base: str
    outputs: int
    labels: tuple[str, ...]
    tensors: Mapping[str, Tensor] = field(repr=False)

    @property
    def repository(self) -> str:
        """The name on the hub; empty when the checkpoint names something that is not one."""
        return self.base if _REPOSITORY.fullmatch(self.base) else ""

    def check(self, architecture: Architecture) -> None:
        """Refuse unless the tensors are exactly those of that network."""
        expected, idle = architecture.tensors(self.outputs), architecture.idle_tensors()
        if missing := sorted(expected.keys() - self.tensors.keys()):
            raise BadWeights(
                tr("{some} of the network's tensors are not in the file.", some=_some(missing))
            )
        if extra := sorted(self.tensors.keys() - expected.keys() - idle.keys()):
            raise BadWeights(
                tr("{some} of the file's tensors are not part of the network.", some=_some(extra))
            )
        for name, tensor in self.tensors.items():
            wanted = (expected | idle)[name]
            if tensor.shape != wanted:
                raise BadWeights(
                    tr(
                        "{name} has the shape {shape}; the configuration asks for {wanted}.",
                        name=name,
                        shape=tensor.shape,
                        wanted=wanted,
                    )
                )
            if name in expected:
                _check_numbers(name, tensor)


def _some(names: list[str]) -> str:
    return f"{len(names)} ({', '.join(names[:3])}{', …' if len(names) > 3 else ''})"


def _check_numbers(name: str, tensor: Tensor) -> None:
    if tensor.dtype.kind != "f":
        raise BadWeights(tr("{name} holds {kind}, not fractions.", name=name, kind=tensor.dtype))
    # A sum is enough, and needs no array of a million answers: it is finite only if all are.
    with np.errstate(all="ignore"):
        total = tensor.sum(dtype=np.float64)
    if not np.isfinite(total):
        raise BadWeights(tr("{name} holds values that are no numbers.", name=name))


def read_checkpoint(path: Path) -> Checkpoint:
    """The checkpoint in that file, its claims checked for form; `check` compares the tensors."""
    saved = torch_file.read(path)
    try:
        arguments = saved["config"]["arch"]["args"]
        classes = saved["config"]["dataset"]["args"]["classes"]
        tensors, outputs = saved["state_dict"], arguments["num_classes"]
        model_name, tokenizer_name = arguments["model_name"], arguments["tokenizer_name"]
        base = arguments["model_type"]
    except (KeyError, TypeError, IndexError) as error:
        raise BadWeights(
            tr("This is not a checkpoint of Detoxify: it does not say how it was trained.")
        ) from error
    _check_names(model_name, tokenizer_name, base)
    _check_tensors(tensors)
    labels = _labels(classes, outputs)
    return Checkpoint(model_name, tokenizer_name, base, outputs, labels, tensors)


def _check_names(model_name: Any, tokenizer_name: Any, base: Any) -> None:
    if not isinstance(base, str) or not isinstance(model_name, str) or model_name not in TOKENIZERS:
        known = listed(name.removesuffix("ForSequenceClassification") for name in TOKENIZERS)
        raise BadWeights(
            tr(
                "It is for a network of the kind {kind}; known are {known}.",
                kind=f"{model_name!r:.80}",
                known=known,
            )
        )
    _, tokenizer = TOKENIZERS[model_name]
    if tokenizer_name not in (tokenizer, f"{tokenizer}Fast"):
        raise BadWeights(
            tr(
                "It asks for the tokenizer {asked}, not {tokenizer}.",
                asked=f"{tokenizer_name!r:.80}",
                tokenizer=tokenizer,
            )
        )


def _check_tensors(tensors: Any) -> None:
    if not isinstance(tensors, dict) or not all(
        isinstance(name, str) and isinstance(tensor, np.ndarray) for name, tensor in tensors.items()
    ):
        raise BadWeights(tr("Its state is not a table of tensors."))


def _labels(classes: Any, outputs: Any) -> tuple[str, ...]:
    if not isinstance(classes, list | tuple) or not all(isinstance(c, str) for c in classes):
        raise BadWeights(tr("It does not name its labels."))
    labels = tuple(NEWER_NAMES.get(name) or str(name) for name in classes)
    if type(outputs) is not int or not 0 < len(set(labels)) == len(labels) <= outputs <= 1000:
        raise BadWeights(
            trn(
                len(labels),
                "It names {n} label for {outputs} outputs.",
                "It names {n} labels for {outputs} outputs.",
                outputs=f"{outputs!r:.20}",
            )
        )
    return labels
