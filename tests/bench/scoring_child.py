"""One way of scoring, in a process of its own: memory and start are those of nothing else.

Says "ready" after its first score; for each line it is sent it scores all comments once and
answers with the seconds that took; at the end of its input it says how much memory it ever used.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Score = Callable[[list[str]], object]


def main(way: str, threads: int, folder: Path) -> None:
    texts: list[str] = json.loads((folder / "texts.json").read_text("utf-8"))
    score = (
        package(way, threads, folder)
        if way in ("naive", "list")
        else converted(way, threads, folder)
    )
    score(["you are a fool"])
    print("ready", flush=True)
    for _ in sys.stdin:
        started = time.perf_counter()
        score(texts)
        print(time.perf_counter() - started, flush=True)
    print(peak_mb(), flush=True)


def package(way: str, threads: int, folder: Path) -> Score:
    """As the README of the package has it; one by one, or all in one list."""
    import torch
    from detoxify import Detoxify

    torch.set_num_threads(threads)
    model: Any = Detoxify(
        checkpoint=str(folder / "model.ckpt"), huggingface_config_path=str(folder / "hub")
    )
    if way == "list":
        return model.predict
    return lambda texts: [model.predict(text) for text in texts]


def converted(way: str, threads: int, folder: Path) -> Score:
    from modstation.scoring.detoxify_model import DetoxifyModel

    return DetoxifyModel(folder / way, threads=threads).score


def peak_mb() -> float:
    """The most memory this program held at once. What `getrusage` says includes that of the
    process it was started from."""
    status = Path("/proc/self/status")
    if status.exists():
        [line] = [line for line in status.read_text().splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) / 1024
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
    sys.stdout.flush()
    os._exit(0)
