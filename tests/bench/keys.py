"""From a key press to the next comment painted, in a short queue and in a very long one."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from tests.bench.filling import AT, fill
from tests.bench.rows import Row, percentile

SIZES = (1_000, 100_000)
PRESSES = 300
TURNS = 6  # the sizes take turns, so that a busy machine is busy for both


class _Clock:
    def now(self) -> int:
        return AT


def measure() -> Iterator[Row]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        times = _press_keys(Path(folder))
    for size in SIZES:
        yield Row(f"key.to.card.p99.{size}", percentile(times[size], 0.99), "ms", goal=16)
    small, large = (median(times[size]) for size in SIZES)
    against = f"{SIZES[0]:,} held"
    yield Row("key.to.card.median", large, "ms", against, large / small, goal=1.2)


def _press_keys(folder: Path) -> dict[int, list[float]]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from modstation.app.wiring import build_workplace
    from modstation.app.workstation import application
    from modstation.desk.review import Review
    from modstation.desk.settings import Preferences
    from modstation.site.secrets import SessionSecrets
    from modstation.store.store import Store
    from modstation.ui.bridge import Bridge
    from modstation.ui.window import Window
    from modstation.ui.window_settings import WindowSettings

    qt = application(["bench"])
    bridge, windows, stores = Bridge(), {}, []
    for size in SIZES:
        fill(folder / str(size), size).close()
        store = Store(folder / str(size), tidies=False)  # as the window opens it
        stores.append(store)
        windows[size] = Window(
            replace(
                build_workplace(folder, store, Preferences(), SessionSecrets()),
                review=Review(store, _Clock()),
                clock=_Clock(),
            ),
            bridge,
            sync_now=lambda: None,
            settings=WindowSettings(),
        )
        windows[size].show()
    times: dict[int, list[float]] = {size: [] for size in SIZES}
    for _ in range(TURNS):
        for size, window in windows.items():
            window.activateWindow()
            window.queue.setFocus()
            qt.processEvents()
            for _ in range(PRESSES // TURNS):
                before, started = len(window.model), time.perf_counter()
                QTest.keyClick(window.queue, Qt.Key.Key_A)
                while not window.card.ready:
                    qt.processEvents()
                times[size].append((time.perf_counter() - started) * 1000)
                assert len(window.model) == before - 1, "the key decided"
                qt.processEvents()
    for window in windows.values():
        window.close()
    for store in stores:
        store.close()
    return times
