"""The classifier's real process at work beside a real window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from modstation.desk.loop import Loop
from modstation.desk.rating import Rater
from modstation.desk.views import Rated
from modstation.scoring.client import ScorerProcess
from modstation.store.store import Store
from tests.desk.conftest import make_bench
from tests.ui.at_work import AtWork

HELD = 2_000
PATIENCE_MS = 120_000
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Scoring:
    """The rating loop as the workstation runs it, and what it has told the window."""

    def __init__(self, work: AtWork, folder: Path) -> None:
        self.process = ScorerProcess()
        self.bugs: list[BaseException] = []
        self.told: list[Rated] = []
        work.bridge.arrived.connect(self._arrived)
        self.rater = Rater(
            lambda: Store(folder),
            self.process,
            work.bridge.post,
            word_list=work.place.word_lists.compile,
        )
        self.loop = Loop(self.rater, name="scores", crashed=self.bugs.append, last=self.rater.close)

    def _arrived(self, news: object) -> None:
        if isinstance(news, Rated):
            self.told.append(news)

    @property
    def done(self) -> int:
        return self.told[-1].done if self.told else 0

    def stop(self) -> None:
        self.rater.leave()
        assert self.loop.stop(30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def work(folder: Path, qtbot: QtBot) -> Iterator[AtWork]:
    bench = make_bench(folder)
    made = AtWork(bench, qtbot)
    made.begin(*range(1, HELD + 1), c7="you are a stupid idiot", c9="a stupid idiot as well")
    yield made
    made.close()
    bench.store.close()


def _child_of_this_process() -> int:
    """The classifier's process id, as the system knows it."""
    listed = subprocess.run(
        ["ps", "--ppid", str(os.getpid()), "-o", "pid=,args="],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return next(int(line.split()[0]) for line in listed.splitlines() if "--scorer" in line)


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks ps for the process")
def test_keys_decide_while_two_thousand_are_scored_and_the_classifier_is_killed(
    work: AtWork, folder: Path, qtbot: QtBot
) -> None:
    scoring = Scoring(work, folder)
    scoring.loop.start()
    try:
        qtbot.waitUntil(lambda: scoring.done > 0, timeout=PATIENCE_MS)
        for _ in range(5):
            work.press("A")
        os.kill(_child_of_this_process(), signal.SIGKILL)
        for _ in range(5):
            work.press("D")
        qtbot.waitUntil(lambda: scoring.done == scoring.told[-1].total, timeout=PATIENCE_MS)
    finally:
        scoring.stop()
    assert not scoring.bugs
    assert len(work.rows) == HELD - 10, "ten keys decided meanwhile"
    info = scoring.told[-1]
    assert (info.done, info.total, info.model) == (HELD, HELD, "bundled")
    for n in (work.number(100), work.number(1999), work.number(2000)):
        assert {score.model for score in work.bench.store.scores.of(n)} == {"bundled"}
