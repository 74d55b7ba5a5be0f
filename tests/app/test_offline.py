"""The workstation with its threads, before, during and after a time without the site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from modstation import RESOURCES
from modstation.app.wiring import connect_demo
from modstation.app.workstation import Workstation
from modstation.site.demo import DemoSite
from modstation.site.demo_faults import Cut
from modstation.site.secrets import SessionSecrets

PATIENCE_MS = 60_000
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[DemoSite]:
    with DemoSite(tmp_path / "demo", content=RESOURCES / "demo") as site:
        yield site


@pytest.fixture
def station(tmp_path: Path, site: DemoSite, qtbot: QtBot) -> Iterator[Workstation]:
    profile, session = tmp_path / "profile", SessionSecrets()
    connect_demo(profile, site, session)
    made = Workstation(profile, session, ["modstation"])
    made.preferences.change(grace_s=0)
    made.window.show()
    made.start()
    yield made
    made.stop()
    made.window.close()


def press(station: Workstation, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(station.window.queue, key, modifier)


def test_it_prepares_flies_and_lands(station: Workstation, site: DemoSite, qtbot: QtBot) -> None:
    window, away = station.window, station.window.away
    control = Qt.KeyboardModifier.ControlModifier

    def wait(true: Callable[[], bool]) -> None:
        qtbot.waitUntil(true, timeout=PATIENCE_MS)

    press(station, Qt.Key.Key_O, control | Qt.KeyboardModifier.ShiftModifier)
    wait(lambda: "eady for offline" in away.preparing.words.text())
    assert away.preparing.words.text().startswith(
        f"Ready for offline: {len(window.model)} comments with"
    )

    site.faults.cut = Cut.BEFORE
    press(station, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    wait(away.bar.isVisible)
    wait(lambda: window.card.ready)
    shown = window.flow.card
    assert shown is not None
    press(station, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    wait(lambda: "1 decision waits" in away.bar.words.text())

    site.faults.cut = Cut.NEVER
    press(station, Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier)
    wait(away.landed.isVisible)
    assert away.landed.words.text() == "Back online: 1 sent."
    assert not away.bar.isVisible()
    row = site.comment(shown.comment.id)
    assert row is not None
    assert row["status"] == "approved"
