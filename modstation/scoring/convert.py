"""Turns a checkpoint into a folder that onnxruntime and tokenizers load alone, once.

transformers is needed here (see vocabulary.py) and stays in memory afterwards, some hundred
megabytes: convert in a process that ends, not in the one that goes on to score.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from modstation.scoring.about import TOKENIZER_FILE, About, Precision, digest
from modstation.scoring.architecture import Architecture, read_architecture
from modstation.scoring.checkpoint import Checkpoint, read_checkpoint
from modstation.scoring.network import FullPrecision, Network
from modstation.scoring.onnx_graph import Graph
from modstation.scoring.quantise import Bytes, largest_weight
from modstation.scoring.vocabulary import make_tokenizer

FULL = Precision.FULL


def convert(
    checkpoint_file: Path,
    hub: Path,
    target: Path,
    *,
    name: str,
    precision: Precision = FULL,
) -> About:
    """Write the model to `target`, whole or not at all. `hub` holds configuration and tokenizer."""
    checkpoint = read_checkpoint(checkpoint_file)
    architecture = read_architecture(hub / "config.json", checkpoint.model_name)
    checkpoint.check(architecture)
    tokenizer = make_tokenizer(hub, checkpoint, architecture)
    version = digest(checkpoint_file)[:8] + ("" if precision is FULL else f"-{precision}")
    about = About(name, version, checkpoint.labels, architecture.max_tokens, precision)
    with _drafted(target) as folder:
        _write_graph(folder, checkpoint, architecture, precision)
        tokenizer.save(str(folder / TOKENIZER_FILE))
        about.write(folder)
    return about


@contextmanager
def _drafted(target: Path) -> Iterator[Path]:
    """A folder that becomes `target` once all is in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".converting-") as draft:
        folder = Path(draft) / "model"
        folder.mkdir()
        yield folder
        shutil.rmtree(target, ignore_errors=True)
        folder.rename(target)


def _write_graph(
    folder: Path, checkpoint: Checkpoint, architecture: Architecture, precision: Precision
) -> None:
    arithmetic = FullPrecision() if precision is FULL else Bytes(largest_weight())
    with closing(Graph(folder)) as graph:
        network = Network(graph, architecture, checkpoint.tensors, arithmetic)
        network.build(checkpoint.outputs)
