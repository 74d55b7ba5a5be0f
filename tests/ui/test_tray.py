"""The tray: what waits, and a quiet word to those who look elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from modstation.ui.tray import QUIET_S
from tests.ui.at_work import AtWork


def _hour(work: AtWork) -> int:
    return datetime.fromtimestamp(work.bench.clock.at, UTC).astimezone().hour


def _look_elsewhere(work: AtWork) -> QWidget:
    other = QWidget()
    work.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    work.wait(lambda: not work.window.isActiveWindow())
    return other


def _told(work: AtWork) -> list[str]:
    said: list[str] = []
    work.window.tray.told.connect(lambda title, text: said.append(text))
    settings = work.window._settings
    settings.notices, settings.notices_from = True, _hour(work)
    settings.notices_until = (_hour(work) + 2) % 24
    return said


def test_new_comments_are_told_of_once_in_a_while(work: AtWork) -> None:
    work.begin(1)
    said = _told(work)
    other = _look_elsewhere(work)
    work.bench.site.post(2, "new")
    work.bench.site.post(3, "new")
    work.sync()
    assert said == ["2 new comments · 3 waiting"]

    work.bench.site.post(4, "new")
    work.sync()
    assert len(said) == 1, "it is quiet for a while"
    work.bench.clock.at += QUIET_S
    work.sync()
    assert said[1:] == ["1 new comment · 4 waiting"]
    other.close()


def test_nobody_is_told_of_what_is_on_the_screen(work: AtWork) -> None:
    work.begin(1)
    said = _told(work)
    work.bench.site.post(2, "new")
    work.sync()
    assert not said


def test_hours_are_kept(work: AtWork) -> None:
    work.begin(1)
    said = _told(work)
    other = _look_elsewhere(work)
    work.bench.clock.at += 3 * 3600
    work.bench.site.post(2, "new")
    work.sync()
    assert not said
    other.close()


def test_the_tray_says_how_many_wait(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("A")
    assert work.window.tray.icon.toolTip() == "ModStation: 1 waiting for a decision"
