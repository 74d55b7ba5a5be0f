"""From a key press to the next comment painted, in a short queue, a long one and a huge one.

Each queue has a window in a process of its own, so that its memory is nothing else's.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.filling import fill
from tests.bench.rows import Row, percentile

SIZES = (1_000, 100_000, 1_000_000)
GOALS_AT = 100_000  # what a large newsroom might have waiting: the size with goals of its own
PRESSES = 300
TURNS = 6  # the sizes take turns, so that a busy machine is busy for all of them


def measure() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        windows = [_open(Path(folder) / str(size), size) for size in SIZES]
        for window in windows:
            window.press(5)  # warm
            window.times_ms.clear()
        for _ in range(TURNS):
            for window in windows:
                window.press(PRESSES // TURNS)
        for window in windows:
            window.end()
    yield from _rows(windows)


def _rows(windows: list[OpenWindow]) -> Iterator[Row]:
    short = median(windows[0].times_ms)
    for window in windows:
        held, goals = window.held, window.held == GOALS_AT
        yield Row(f"open.to.card.{held}", window.open_ms, "ms", goal=1000 if goals else None)
        yield Row(f"key.to.card.p99.{held}", percentile(window.times_ms, 0.99), "ms", goal=16)
        yield Row(f"window.memory.{held}", window.peak_mb, "MB", goal=250 if goals else None)
    for window in windows[1:]:
        middle = median(window.times_ms)
        against = f"{windows[0].held:,} held"
        yield Row(f"key.to.card.{window.held}", middle, "ms", against, middle / short, goal=1.2)


@dataclass
class OpenWindow:
    """A child with a window on that queue; it answers each line with a line of JSON."""

    held: int
    folder: Path
    open_ms: float = 0
    peak_mb: float = 0
    times_ms: list[float] = field(default_factory=list)

    def begin(self) -> None:
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.keys_child", str(self.folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.open_ms = self._answer()

    def press(self, presses: int) -> None:
        assert self._child.stdin is not None
        self._child.stdin.write(f"{presses}\n")
        self._child.stdin.flush()
        self.times_ms += self._answer()

    def end(self) -> None:
        assert self._child.stdin is not None
        self._child.stdin.close()
        self.peak_mb = self._answer()
        assert self._child.stdout is not None
        self._child.stdout.close()
        self._child.wait(30)

    def _answer(self) -> Any:
        assert self._child.stdout is not None
        return json.loads(self._child.stdout.readline())


def _open(folder: Path, held: int) -> OpenWindow:
    fill(folder, held).close()
    window = OpenWindow(held, folder)
    window.begin()
    return window
