"""The classifier's process: asked, killed, started again."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from modstation.core.model import Span
from modstation.scoring.client import ScorerProcess, ScorerTrouble

COMMAND = [sys.executable, "-m", "tests.scoring.stub_child"]


@pytest.fixture
def scorer() -> Iterator[ScorerProcess]:
    made = ScorerProcess(COMMAND)
    yield made
    made.close()


def test_it_says_which_model_answers(scorer: ScorerProcess) -> None:
    info = scorer.describe()
    assert (info.name, info.version, info.labels) == ("letters", "1", ("insult", "threat"))


def test_it_scores_and_explains(scorer: ScorerProcess) -> None:
    texts = ["a" * 10, "ü" * 50, "line\nend \u2028 and \U0001f600"]
    first, second, third = scorer.score(texts)
    assert first == {"insult": 0.1, "threat": 0.1}
    assert second == {"insult": 0.5, "threat": 0.1}
    assert third is not None
    assert scorer.explain("words", "insult") == [Span(0, 5, 1.0, "insult")]
    assert scorer.score([]) == []


def test_it_says_how_much_it_read(scorer: ScorerProcess) -> None:
    assert scorer.kept(["short", "x" * 1001]) == [5, 1000]


def test_a_killed_process_is_started_again(scorer: ScorerProcess) -> None:
    scorer.describe()
    assert scorer._process is not None
    os.kill(scorer._process.pid, signal.SIGKILL)
    assert scorer.score(["a" * 20]) == [{"insult": 0.2, "threat": 0.1}]


def test_reasons_and_cuts_survive_a_killed_process(scorer: ScorerProcess) -> None:
    for ask, answer in (
        (lambda: scorer.explain("words", "insult"), [Span(0, 5, 1.0, "insult")]),
        (lambda: scorer.kept(["x" * 1001]), [1000]),
    ):
        scorer.describe()
        assert scorer._process is not None
        os.kill(scorer._process.pid, signal.SIGKILL)
        scorer._process.wait()
        assert ask() == answer


def test_a_text_that_kills_twice_is_set_aside_and_the_others_are_not(
    scorer: ScorerProcess,
) -> None:
    found = scorer.score(["a" * 10, "this is poison", "a" * 30])
    assert [None if one is None else one["insult"] for one in found] == [0.1, None, 0.3]
    assert scorer.score(["a" * 40]) == [{"insult": 0.4, "threat": 0.1}]


def test_a_text_that_cannot_be_read_costs_only_itself(scorer: ScorerProcess) -> None:
    found = scorer.score(["a" * 10, "a riddle"])
    assert found == [{"insult": 0.1, "threat": 0.1}, None]


def test_a_text_that_cannot_be_read_does_not_stand_in_the_log(
    scorer: ScorerProcess, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        scorer.score(["a riddle"])
    assert "ValueError" in caplog.text
    assert "riddle" not in caplog.text


def test_a_process_that_does_not_start_is_a_trouble() -> None:
    scorer = ScorerProcess([sys.executable, "-c", "raise SystemExit(3)"])
    with pytest.raises(ScorerTrouble):
        scorer.describe()


def test_a_model_that_cannot_be_loaded_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODSTATION_MODELS", str(tmp_path))
    scorer = ScorerProcess(model="taken-away")
    with pytest.raises(ScorerTrouble, match="'taken-away' is not on this machine"):
        scorer.describe()
    assert scorer._process is None


def test_closing_ends_the_process(scorer: ScorerProcess) -> None:
    scorer.describe()
    process = scorer._process
    assert process is not None
    scorer.close()
    assert process.poll() is not None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's /proc")
def test_the_process_gives_way_and_holds_neither_windows_nor_lines() -> None:
    scorer = ScorerProcess()
    try:
        scorer.describe()
        scorer.score(["a text"])
        assert scorer._process is not None
        pid = scorer._process.pid
        assert os.getpriority(os.PRIO_PROCESS, pid) > os.getpriority(os.PRIO_PROCESS, 0)
        libraries = Path(f"/proc/{pid}/maps").read_text()
        assert "numpy" in libraries
        assert not [name for name in ("PySide6", "_ssl", "_sqlite3") if name in libraries]
    finally:
        scorer.close()
