"""Whether the window answers while the classifier's process works through what was synced."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.rows import Row

if TYPE_CHECKING:
    from modstation.app.workstation import Workstation

HELD = 2_000
BEAT_MS = 5
PATIENCE_S = 120


def measure() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        took_s, gaps = _score_all(Path(folder))
    yield Row(f"scored.after.sync.{HELD}", took_s, "s", goal=60)
    yield Row("heartbeat.longest.gap", max(gaps), "ms", goal=100)


def _score_all(folder: Path) -> tuple[float, list[float]]:
    from modstation.desk.views import Rated
    from tests.desk.conftest import make_bench

    bench = make_bench(folder)
    for id in range(1, HELD + 1):
        bench.site.post(id, f"comment {id}: you are not quite as stupid as it looked at first")
    bench.sync()
    bench.store.close()
    news: list[object] = []

    def all_scored(station: Workstation) -> bool:
        return max((one.done for one in news if isinstance(one, Rated)), default=0) == HELD

    return heartbeat(folder, news, all_scored, PATIENCE_S)


def heartbeat(
    folder: Path,
    news: list[object],
    done: Callable[[Workstation], bool],
    patience_s: float,
) -> tuple[float, list[float]]:
    """Run the workstation on that profile until it is `done`: the seconds it took, and the pauses
    between beats of the window's thread, in ms, while a key is pressed now and then. `news` gets
    what arrives meanwhile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest

    from modstation.app.workstation import Workstation
    from modstation.site.secrets import SessionSecrets

    station = Workstation(folder, SessionSecrets(), ["bench"])
    beats: list[float] = []
    station.bridge.arrived.connect(news.append)
    timer = QTimer()
    timer.setInterval(BEAT_MS)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    station.window.show()
    QTest.qWait(500)
    timer.start()
    started = time.perf_counter()
    station.start()
    while not (ended := done(station)) and time.perf_counter() - started < patience_s:
        QTest.qWait(100)
        QTest.keyClick(station.window.queue, Qt.Key.Key_J)
    took_s = time.perf_counter() - started
    timer.stop()
    station.stop()
    assert ended, "it was done in time"
    return took_s, [(b - a) * 1000 for a, b in pairwise(beats)]
