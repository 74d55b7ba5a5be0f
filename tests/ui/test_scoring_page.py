"""The page of classifiers: what is used there scores from then on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from modstation.app.wiring import Models
from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.preferences.scoring import ScoringPage
from tests.scoring.tiny import make_tiny
from tests.ui.at_work import AtWork


@pytest.fixture(autouse=True)
def models_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MODSTATION_MODELS", str(tmp_path / "models"))


def scoring(work: AtWork) -> ScoringPage:
    work.begin(1)
    work.window.run("preferences")
    (dialog,) = work.window.findChildren(PreferencesDialog)
    dialog.show_page("Scoring")
    page = dialog.findChild(ScoringPage)
    assert isinstance(page, ScoringPage)
    work.wait(lambda: page.list.count() > 0)
    return page


def said(page: ScoringPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def choose(page: ScoringPage, start: str) -> None:
    (row,) = [row for row, text in enumerate(said(page)) if text.startswith(start)]
    page.list.setCurrentRow(row)


def test_files_that_are_here_are_taken_and_used(work: AtWork, tmp_path: Path) -> None:
    page = scoring(work)
    assert "✓ Bundled: scores the comments" in said(page)
    choose(page, "Detoxify unbiased:")
    assert not page.use.isEnabled()
    assert page.get.isEnabled()
    nonsense = tmp_path / "nonsense.ckpt"
    nonsense.write_bytes(b"no checkpoint")
    page.take(nonsense)
    work.wait(page.choose.isEnabled)
    assert "cannot be used" in page.note.text()
    assert work.preferences.now.model == "bundled"
    page.take(make_tiny(tmp_path / "tiny", "bert").checkpoint)
    work.qtbot.waitUntil(lambda: work.preferences.now.model != "bundled", timeout=60_000)
    name = work.preferences.now.model
    work.wait(lambda: f"✓ Detoxify {name}: scores the comments" in said(page))
    choose(page, "Bundled")
    page.use.click()
    assert work.preferences.now.model == "bundled"
    work.wait(lambda: f"Detoxify {name}: ready" in said(page))


def test_a_download_shows_how_far_it_is_and_can_be_stopped(
    work: AtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    never, ended = Event(), Event()

    def get(name: str, progress: Callable[[int, int | None], None]) -> None:
        try:
            while True:
                progress(30, 100)
                never.wait(0.01)
        finally:
            ended.set()

    monkeypatch.setattr(Models, "get", staticmethod(get))
    page = scoring(work)
    choose(page, "Detoxify original:")
    page.get.click()
    work.wait(lambda: page.bar.value() == 300)
    page.cancel.click()
    work.wait(page.get.isEnabled)
    assert "What has come is kept" in page.note.text()
    assert not page.bar.isVisible()
    ended.clear()
    page.get.click()
    work.wait(lambda: page.bar.value() == 300)
    (dialog,) = work.window.findChildren(PreferencesDialog)
    dialog.reject()
    work.wait(ended.is_set)


def test_scoring_is_paused_at_once(work: AtWork) -> None:
    scoring(work).pause.click()
    assert work.preferences.now.scoring_paused
