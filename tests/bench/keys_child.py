"""A window on a filled profile, in a process of its own: memory and start are those of nothing
else.

Says how many ms it took from opening the profile to the first card painted; for each number it is
sent it presses A that often and answers with the ms each took; at the end of its input it says
how much memory it ever used, in MB.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.filling import AT
from tests.bench.scoring_child import peak_mb

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from modstation.store.store import Store
    from modstation.ui.window import Window

REST_MS = 60  # to the next key: no hand is faster


class _Clock:
    def now(self) -> int:
        return AT


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from modstation.app.workstation import application
    from modstation.store.store import Store

    qt = application(["bench"])
    started = time.perf_counter()
    store = Store(folder, tidies=False)  # as the workstation opens it
    window = _window(folder, store)
    window.show()
    _wait_for_card(qt, window)
    _say((time.perf_counter() - started) * 1000)
    window.activateWindow()
    window.queue.setFocus()
    qt.processEvents()
    for line in sys.stdin:
        _say([_press(qt, window) for _ in range(int(line))])
    _say(peak_mb())
    window.close()
    store.close()


def _window(folder: Path, store: Store) -> Window:
    from modstation.app.wiring import build_workplace
    from modstation.desk.review import Review
    from modstation.desk.settings import Preferences
    from modstation.site.secrets import SessionSecrets
    from modstation.ui.bridge import Bridge
    from modstation.ui.reach import Reach
    from modstation.ui.window import Window
    from modstation.ui.window_settings import WindowSettings

    place = build_workplace(folder, store, Preferences(), SessionSecrets())
    place = replace(place, review=Review(store, _Clock()), clock=_Clock())
    return Window(place, Bridge(), settings=WindowSettings(), reach=Reach(lambda: None))


def _press(qt: QApplication, window: Window) -> float:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    before, started = len(window.model), time.perf_counter()
    QTest.keyClick(window.queue, Qt.Key.Key_A)
    _wait_for_card(qt, window)
    took_ms = (time.perf_counter() - started) * 1000
    assert len(window.model) == before - 1, "the key decided"
    QTest.qWait(REST_MS)
    return took_ms


def _wait_for_card(qt: QApplication, window: Window) -> None:
    while not window.card.ready:
        qt.processEvents()


def _say(answer: object) -> None:
    print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
    os._exit(0)
