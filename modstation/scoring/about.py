"""The folder of a converted model: which files it has, and what it says of itself.

Apart from the conversion, because scoring needs this and must not load what converting needs.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from modstation.core.translation import tr
from modstation.scoring.troubles import BadWeights, WeightsMissing

ABOUT_FILE = "about.json"
TOKENIZER_FILE = "tokenizer.json"
GRAPH_FILE = "graph.onnx"
WEIGHTS_FILE = "weights.bin"
# Raised when the graphs built here change, so that older ones are built anew.
EDITION = 2


class Precision(StrEnum):
    FULL = "full"
    INT8 = "int8"


@dataclass(frozen=True, slots=True)
class About:
    """What a converted model says of itself. `version` names the checkpoint by its content."""

    name: str
    version: str
    labels: tuple[str, ...]
    max_tokens: int
    precision: Precision
    edition: int = EDITION

    def write(self, folder: Path) -> None:
        (folder / ABOUT_FILE).write_text(json.dumps(asdict(self), indent=1), "utf-8")

    @classmethod
    def read(cls, folder: Path) -> About:
        try:
            values = json.loads((folder / ABOUT_FILE).read_text("utf-8"))
            labels, precision = tuple(values.pop("labels")), Precision(values.pop("precision"))
            return cls(labels=labels, precision=precision, **values)
        except FileNotFoundError as error:
            raise WeightsMissing(
                tr("There is no converted model in {folder}.", folder=folder)
            ) from error
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise BadWeights(
                tr("The converted model in {folder} is damaged.", folder=folder)
            ) from error


def digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
