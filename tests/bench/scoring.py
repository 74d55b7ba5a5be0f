"""Detoxify as the app runs it against Detoxify as its package runs it, at the real sizes.

The weights are random (they say nothing about accuracy, and all about time and memory); the
lengths of the comments are those of a news site: half under 35 words, a tenth over 100.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import NormalDist, median

from tests.bench.rows import Row

COMMENTS = 32
ROUNDS = 2
SIZES = {
    "hidden_size": 768,
    "num_hidden_layers": 12,
    "num_attention_heads": 12,
    "intermediate_size": 3072,
}
FAMILIES = {
    "albert": {**SIZES, "embedding_size": 128},
    "bert": SIZES,
}
VOCABULARY = {"albert": 30_000, "bert": 30_522}
# Shares of what the package takes, as the goals have them.
INT8_TIME = {"albert": 1 / 4, "bert": 1 / 3.3}
FULL_MEMORY = {"albert": 0.45, "bert": 0.85}


def measure() -> Iterator[Row]:
    for family in FAMILIES:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            _apart("make", family, folder)
            for precision in ("full", "int8"):
                _apart("convert", precision, folder)
            yield from _compare(family, folder)


@dataclass
class Way:
    """A child that scores in one way."""

    name: str
    threads: int
    folder: Path
    start_s: float = 0
    peak_mb: float = 0
    times_s: list[float] = field(default_factory=list)

    def begin(self) -> None:
        started = time.perf_counter()
        module = "tests.bench.scoring_child"
        self._child = subprocess.Popen(
            [sys.executable, "-m", module, self.name, str(self.threads), str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "OMP_NUM_THREADS": str(self.threads), "HF_HUB_OFFLINE": "1"},
            text=True,
        )
        if self._answer() != "ready":
            raise RuntimeError(f"{self.name} did not start")
        self.start_s = time.perf_counter() - started

    def go(self) -> None:
        assert self._child.stdin is not None
        self._child.stdin.write("go\n")
        self._child.stdin.flush()
        self.times_s.append(float(self._answer()))

    def end(self) -> None:
        assert self._child.stdin is not None
        self._child.stdin.close()
        self.peak_mb = float(self._answer())
        self._child.wait(30)

    def _answer(self) -> str:
        assert self._child.stdout is not None
        return self._child.stdout.readline().strip()

    @property
    def seconds(self) -> float:
        return median(self.times_s)


def _compare(family: str, folder: Path) -> Iterator[Row]:
    alone = [Way(name, 1, folder) for name in ("naive", "full", "int8")]
    both = [Way(name, 2, folder) for name in ("naive", "full", "int8")]
    everything = Way("list", 1, folder)
    ways = [*alone, *both, everything]
    for way in ways:
        way.begin()
    # In turns, so that a busy machine is busy for all of them.
    for _ in range(ROUNDS):
        for way in ways:
            way.go()
    for way in ways:
        way.end()
    naive, full, small = alone
    yield from _rows(family, naive, full, small, everything)
    naive, full, small = both
    against = "predict(one), both cores"
    for way, goal in ((full, 1 / 1.6), (small, INT8_TIME[family])):
        ratio = way.seconds / naive.seconds
        yield Row(f"{family}.{way.name}.2cores", way.seconds, "s", against, ratio, goal)


def _rows(family: str, naive: Way, full: Way, small: Way, everything: Way) -> Iterator[Row]:
    per, package = f"{COMMENTS} comments", "the package"
    for way, goal in ((full, 1 / 1.4), (small, INT8_TIME[family])):
        ratio, name = way.seconds / naive.seconds, f"{family}.{way.name}"
        yield Row(name, way.seconds, "s", f"predict(one), {per}", ratio, goal)
    ratio = full.seconds / everything.seconds
    yield Row(f"{family}.full", full.seconds, "s", f"predict(list of {COMMENTS})", ratio, 1 / 6)
    for way, goal in ((full, FULL_MEMORY[family]), (small, 0.35)):
        ratio = way.peak_mb / naive.peak_mb
        yield Row(f"{family}.{way.name}.memory", way.peak_mb, "MB", package, ratio, goal)
    for way, goal in ((full, 1 / 2), (small, 1 / 5)):
        ratio = way.start_s / naive.start_s
        yield Row(f"{family}.{way.name}.start", way.start_s, "s", package, ratio, goal)


def _apart(*task: str | Path) -> None:
    """Making and converting need much memory, which this process would not give back."""
    subprocess.run([sys.executable, "-m", __name__, *map(str, task)], check=True)


def make(family: str, folder: Path) -> None:
    """A checkpoint of the real size, with a vocabulary that is mostly never used."""
    import torch

    from tests.scoring.tiny import READING, make_config, make_model, write_hub

    words = sorted({word.strip(".,:!?").lower() for word in " ".join(READING).split()})
    model = make_model(family, VOCABULARY[family], **FAMILIES[family])
    write_hub(folder / "hub", family, model.config, VOCABULARY[family], words)
    content = {"state_dict": model.state_dict(), "config": make_config(family, str(folder / "hub"))}
    torch.save(content, folder / "model.ckpt")
    chance = random.Random(1)
    texts = [" ".join(chance.choices(words, k=length)) for length in lengths()]
    chance.shuffle(texts)
    (folder / "texts.json").write_text(json.dumps(texts), "utf-8")


def lengths() -> list[int]:
    """In words, evenly over the whole mix: the same for every run."""
    mix = NormalDist(3.5, 0.9)
    places = [(number + 0.5) / COMMENTS for number in range(COMMENTS)]
    return [min(600, max(3, round(2.718281828 ** mix.inv_cdf(place)))) for place in places]


def convert(precision: str, folder: Path) -> None:
    """Without the check of what eight bits do to the scores: the weights mean nothing here."""
    from modstation.scoring.about import Precision
    from modstation.scoring.convert import convert as convert_checkpoint

    convert_checkpoint(
        folder / "model.ckpt",
        folder / "hub",
        folder / precision,
        name="bench",
        precision=Precision(precision),
    )


if __name__ == "__main__":
    {"make": make, "convert": convert}[sys.argv[1]](sys.argv[2], Path(sys.argv[3]))
