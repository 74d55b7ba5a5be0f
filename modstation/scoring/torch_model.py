"""Scores with a Detoxify checkpoint in torch: on a graphics card, where many at once pay.

The checkpoint is read by the own reader and compared with its network as for a conversion; torch
is handed numbers, never the file.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from modstation.core.translation import tr
from modstation.scoring.architecture import read_architecture
from modstation.scoring.checkpoint import read_checkpoint
from modstation.scoring.detoxify_model import ConvertedModel
from modstation.scoring.torch_file import Floats
from modstation.scoring.troubles import BadWeights
from modstation.scoring.weights import Files

_MOST_TOKENS = 32_768
"""Of one batch, its padding included: some hundred megabytes on the card."""


class TorchModel(ConvertedModel):
    """A model of `scoring.model`; `folder` is that of the conversion, for its tokenizer."""

    def __init__(self, folder: Path, files: Files, *, device: str = "cuda") -> None:
        super().__init__(folder)
        self._device = device
        self._network = _network(files).to(device).eval()
        self._padding = self._network.config.pad_token_id or 0

    def score(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """Texts of like length go together, so that little is computed for padding."""
        tokens = [self._encode(text).ids for text in texts]
        found: dict[int, Floats] = {}
        for batch in _batches(tokens):
            rows = self._forward([tokens[place] for place in batch])
            found.update(zip(batch, rows, strict=True))
        return [self._named(found[place]) for place in range(len(texts))]

    def _run(self, text: str) -> Floats:
        row: Floats = self._forward([self._encode(text).ids])[0]
        return row

    def _forward(self, tokens: Sequence[Sequence[int]]) -> Floats:
        longest = max(map(len, tokens))
        padded = np.full((len(tokens), longest), self._padding, np.int64)
        mask = np.zeros((len(tokens), longest), np.int64)
        for row, ids in enumerate(tokens):
            padded[row, : len(ids)] = ids
            mask[row, : len(ids)] = 1
        with torch.inference_mode():
            logits = self._network(
                input_ids=torch.from_numpy(padded).to(self._device),
                attention_mask=torch.from_numpy(mask).to(self._device),
            ).logits
            scores: Floats = torch.sigmoid(logits).float().cpu().numpy()
        return scores


def _batches(tokens: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Places of texts, the shortest first, in batches of a bounded size."""
    batch: list[int] = []
    for place in sorted(range(len(tokens)), key=lambda place: len(tokens[place])):
        if batch and (len(batch) + 1) * len(tokens[place]) > _MOST_TOKENS:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def _network(files: Files) -> Any:
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    import transformers

    checkpoint = read_checkpoint(files.checkpoint)
    architecture = read_architecture(files.hub / "config.json", checkpoint.model_name)
    checkpoint.check(architecture)
    kind = getattr(transformers, checkpoint.model_name)
    config = kind.config_class(**json.loads((files.hub / "config.json").read_text("utf-8")))
    config.num_labels = checkpoint.outputs
    network = kind(config)
    idle = architecture.idle_tensors()
    state = {
        name: torch.from_numpy(np.array(tensor, np.float32))
        for name, tensor in checkpoint.tensors.items()
        if name not in idle
    }
    missing, unexpected = network.load_state_dict(state, strict=False)
    if missing or unexpected:
        raise BadWeights(tr("The network that torch builds has other tensors than the checkpoint."))
    return network
