"""Choosing a classifier by hand: files that are here already, and what then scores the queue."""

from __future__ import annotations

from pathlib import Path

import pytest

from modstation.store.store import Store
from tests.cli.conftest import Command
from tests.scoring.tiny import make_tiny

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def models_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODSTATION_MODELS", str(tmp_path / "models"))


def used(modstation: Command) -> list[str]:
    return [row["name"] for row in modstation("models", "list").lines if row["used"]]


def test_the_bundled_classifier_is_there_from_the_first_minute(modstation: Command) -> None:
    rows = {row["name"]: row["state"] for row in modstation("models", "list").lines}
    assert rows["bundled"] == "ready"
    assert rows["original-small"] == "not here"
    assert used(modstation) == ["bundled"]


def test_files_that_are_here_score_the_queue_and_the_first_scores_stay(
    connected: Command, tmp_path: Path
) -> None:
    tiny = make_tiny(tmp_path / "files", "albert", spread=20)
    chosen = connected("models", "use", "--from", tiny.checkpoint)
    assert chosen.code == 0, chosen.err
    (name,) = used(connected)
    assert name != "bundled"
    assert connected("sync").code == 0
    row = connected("queue", "--limit", 1).line
    assert row["model"] != "bundled"
    store = Store(tmp_path / "profile")
    kept = {found["model"] for found in store.db.query("SELECT DISTINCT model FROM scores")}
    store.close()
    assert {"bundled", row["model"]} <= kept


def test_a_classifier_that_is_not_here_cannot_be_chosen(modstation: Command) -> None:
    said = modstation("models", "use", "original")
    assert said.code == 1
    assert "models get" in said.err
    assert used(modstation) == ["bundled"]


def test_a_file_that_is_no_checkpoint_is_refused_in_words(
    modstation: Command, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.ckpt"
    letter.write_text("Dear editor")
    said = modstation("models", "use", "--from", letter)
    assert said.code == 1
    assert said.err.startswith("modstation: ")
    assert used(modstation) == ["bundled"]
