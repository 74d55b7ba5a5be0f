"""Scores with a converted Detoxify model: onnxruntime and tokenizers, no torch.

Short comments go together, one behind the other in one row, until reading the weights from memory
is no longer what takes the time; longer ones go alone. A batch of mixed lengths, padded to its
longest, would take several times as long as its members do one by one.

Graphics cards are not used here: a machine with CUDA runs the checkpoint in torch (torch_model).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Encoding, Tokenizer

from modstation.core.translation import tr
from modstation.scoring.about import EDITION, GRAPH_FILE, TOKENIZER_FILE, About
from modstation.scoring.model import Span
from modstation.scoring.occlusion import explain
from modstation.scoring.torch_file import Floats
from modstation.scoring.troubles import BadWeights

# What the runtime would put in place of steps that are faster apart (see network.py).
SLOWER = ["SkipLayerNormFusion"]


# From here on, a longer row costs no less a token (measured: 3.1 ms a token at 8, 2.0 at 32, 1.75
# at 64 and at 128, of BERT's size).
ENOUGH_TOKENS = 64


class ConvertedModel(ABC):
    """What all forms of a converted model share: who it is, its tokenizer, reasons for scores."""

    def __init__(self, folder: Path) -> None:
        about = About.read(folder)
        if about.edition != EDITION:
            raise BadWeights(
                tr("The model was converted by another version."), tr("Convert it again.")
            )
        self.name, self.version, self.labels = about.name, about.version, about.labels
        self.max_tokens = about.max_tokens
        try:
            self._tokenizer: Tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
        except Exception as error:  # the library raises plain exceptions of no common kind
            raise _damaged(folder) from error

    def kept(self, text: str) -> int:
        """How many characters of the text the score is about: all of them, unless it was cut at
        the model's length."""
        encoding = self._encode(text)
        if not encoding.overflowing:
            return len(text)
        return max(end for _, end in encoding.offsets)

    def explain(self, text: str, label: str) -> list[Span]:
        place = self.labels.index(label)
        return explain(text[: self.kept(text)], lambda part: float(self._run(part)[place]))

    @abstractmethod
    def _run(self, text: str) -> Floats:
        """The network's outputs for one text."""

    def _named(self, outputs: Floats) -> dict[str, float]:
        # The network may have more outputs than labels; the labels come first.
        return dict(zip(self.labels, outputs.tolist(), strict=False))

    def _encode(self, text: str) -> Encoding:
        # A lone half of a surrogate pair is text to Python and an error to the tokenizer.
        return self._tokenizer.encode(text.encode("utf-8", "replace").decode("utf-8"))


class DetoxifyModel(ConvertedModel):
    """A model of `scoring.model`. `threads` rows of comments are scored at the same time."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        super().__init__(folder)
        try:
            self._session = onnxruntime.InferenceSession(
                str(folder / GRAPH_FILE),
                _options(),
                providers=["CPUExecutionProvider"],
                disabled_optimizers=SLOWER,
            )
        except Exception as error:  # the library raises plain exceptions of no common kind
            raise _damaged(folder) from error
        self._pool = ThreadPoolExecutor(threads, "detoxify") if threads > 1 else None

    def score(self, texts: Sequence[str]) -> list[dict[str, float]]:
        tokens = [self._encode(text).ids for text in texts]
        rows = list(rows_of([len(ids) for ids in tokens]))
        run = map if self._pool is None else self._pool.map
        scored = run(lambda row: self._scores([tokens[place] for place in row]), rows)
        found: dict[int, Floats] = {}
        for row, scores in zip(rows, scored, strict=True):
            found.update(zip(row, scores, strict=True))
        return [self._named(found[place]) for place in range(len(texts))]

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown()

    def _run(self, text: str) -> Floats:
        row: Floats = self._scores([self._encode(text).ids])[0]
        return row

    def _scores(self, tokens: Sequence[Sequence[int]]) -> Floats:
        """Of several texts, in one row."""
        lengths = [len(ids) for ids in tokens]
        firsts = np.cumsum([0, *lengths[:-1]], dtype=np.int64)
        row = {
            "tokens": np.concatenate([np.array(ids, np.int32) for ids in tokens])[None],
            "starts": np.repeat(firsts, lengths),
            "firsts": firsts,
        }
        [scores] = self._session.run(None, row)
        found: Floats = scores
        return found


def rows_of(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Places of texts that go together: the shortest first, until a row is long enough."""
    row: list[int] = []
    total = 0
    for place in sorted(range(len(lengths)), key=lambda place: lengths[place]):
        row.append(place)
        total += lengths[place]
        if total >= ENOUGH_TOKENS:
            yield row
            row, total = [], 0
    if row:
        yield row


def _damaged(folder: Path) -> BadWeights:
    said = tr("The converted model in {folder} is damaged.", folder=folder)
    return BadWeights(said, tr("Convert it again."))


def _options() -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    # One thread a comment: comments run side by side instead, which wastes nothing.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # Every comment has another length: plans made for one are of no use for the next.
    options.enable_mem_pattern = False
    options.log_severity_level = 3
    return options
