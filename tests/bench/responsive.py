"""Whether the window answers while the bundled classifier scores everything that was synced."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from tests.bench.rows import Row

HELD = 2_000
BEAT_MS = 5
PATIENCE_S = 120


def measure() -> Iterator[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        took_s, gaps = _score_all(Path(folder))
    yield Row(f"scored.after.sync.{HELD}", took_s, "s", goal=60)
    yield Row("heartbeat.longest.gap", max(gaps), "ms", goal=100)


def _score_all(folder: Path) -> tuple[float, list[float]]:
    """Seconds until all have a score, and the pauses between beats of the window's thread, in
    ms, while a key is pressed now and then."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest

    from modstation.app.workstation import Workstation
    from modstation.desk.views import Rated
    from modstation.site.secrets import SessionSecrets
    from tests.desk.conftest import make_bench

    bench = make_bench(folder)
    for id in range(1, HELD + 1):
        bench.site.post(id, f"comment {id}: you are not quite as stupid as it looked at first")
    bench.sync()
    bench.store.close()
    station = Workstation(folder, SessionSecrets(), ["bench"])
    news: list[object] = []
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
    done = 0
    while done < HELD and time.perf_counter() - started < PATIENCE_S:
        QTest.qWait(100)
        QTest.keyClick(station.window.queue, Qt.Key.Key_J)
        done = max((one.done for one in news if isinstance(one, Rated)), default=0)
    took_s = time.perf_counter() - started
    timer.stop()
    station.stop()
    assert done == HELD, "all are scored"
    return took_s, [(b - a) * 1000 for a, b in pairwise(beats)]
