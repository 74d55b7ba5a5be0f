"""The strip of a first sync, and the page on which one signs out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from modstation.core.errors import Offline
from modstation.core.model import SyncReport
from modstation.desk.views import Cycle, Progress, Rated, SignedOff
from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.preferences.signing import SitesPage
from tests.ui.at_work import CONTROL, AtWork


@pytest.fixture
def busy(work: AtWork) -> AtWork:
    """A window in which a first sync is under way."""
    work.begin(1, 2)
    tell(work, Progress("site", "comments", 1200, 12000))
    return work


def tell(work: AtWork, *news: object) -> None:
    for one in news:
        work.bridge.post(one)
    work.wait(lambda: not work.bridge._waiting)
    work.qtbot.wait(1)


def cycle(**fields: object) -> Cycle:
    return Cycle("site", SyncReport(), **{"trouble": None, **fields})  # type: ignore[arg-type]


def words(work: AtWork) -> str:
    return work.window.first_sync.words.text()


def test_there_is_no_strip_without_a_first_sync(work: AtWork) -> None:
    work.begin(1)
    tell(work, cycle(), Rated((1,), 5, 9, 1.0, "bundled"))
    assert work.window.first_sync.isHidden()


def test_it_counts_and_goes_away_at_the_end(busy: AtWork) -> None:
    strip = busy.window.first_sync
    assert strip.isVisible()
    assert words(busy) == "Reading comments: 1,200 of 12,000"
    assert (strip.bar.value(), strip.bar.maximum()) == (1200, 12000)
    tell(busy, cycle(more=True), Progress("site", "authors", 3, 70))
    assert words(busy) == "Reading authors: 3 of 70"
    tell(busy, cycle())
    assert strip.isHidden()


def test_the_scores_come_last(busy: AtWork) -> None:
    tell(busy, Rated((1,), 100, 12000, 60.0, "bundled"))
    assert words(busy) == "Reading comments: 1,200 of 12,000"
    tell(busy, cycle())
    assert words(busy) == "Scoring: 100 of 12,000"
    assert not busy.window.first_sync.button.isVisible()
    tell(busy, Rated((2,), 12000, 12000, 0.0, "bundled"))
    assert busy.window.first_sync.isHidden()


def test_stop_ends_it_and_f5_goes_on(busy: AtWork) -> None:
    strip = busy.window.first_sync
    strip.button.click()
    assert busy.ended_reading == 1
    assert words(busy) == "Reading comments: 1,200 of 12,000, stopped; F5 goes on from there."
    tell(busy, Progress("site", "comments", 1300, 12000), cycle(more=True, stopped=True))
    assert words(busy) == "Reading comments: 1,300 of 12,000, stopped; F5 goes on from there."
    busy.press(Qt.Key.Key_F5)
    assert busy.asked_to_sync == 1
    tell(busy, Progress("site", "comments", 1400, 12000))
    assert words(busy) == "Reading comments: 1,400 of 12,000"
    assert strip.button.text() == "Stop"


def test_its_button_goes_on_too_and_keeps_the_keys_with_the_queue(busy: AtWork) -> None:
    strip = busy.window.first_sync
    strip.button.click()
    strip.button.click()
    assert (busy.ended_reading, busy.asked_to_sync) == (1, 1)
    busy.press("A")
    assert len(busy.rows) == 1


def test_a_cut_line_is_said_and_it_goes_on_by_itself(busy: AtWork) -> None:
    tell(busy, cycle(trouble=Offline("The line was cut."), more=False))
    assert "interrupted" in words(busy)
    tell(busy, Progress("site", "comments", 1300, 12000))
    assert words(busy) == "Reading comments: 1,300 of 12,000"


# --- Signing out ----------------------------------------------------------------------------


def page(work: AtWork) -> SitesPage:
    work.press(Qt.Key.Key_Comma, CONTROL)
    dialog = work.window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    dialog.show_page("Sites")
    return dialog.sites


def test_signing_out_asks_first(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("A")
    row = page(work).rows["site"]
    row.button.click()
    assert "1 decision is not sent yet" in row.words.text()
    assert work.signed_out == []
    row.stay.click()
    assert row.button.text() == "Sign out"
    row.button.click()
    row.button.click()
    assert work.signed_out == [("site", False)]
    assert not row.button.isEnabled()
    tell(work, SignedOff("site"))
    assert not row.button.isEnabled()
    assert row.words.text() == "Signed out."
    assert work.rows == [2]


def test_what_could_not_be_done_is_said_there_and_in_the_window(work: AtWork) -> None:
    work.begin(1)
    row = page(work).rows["site"]
    row.button.click()
    row.button.click()
    tell(work, SignedOff("site", "The password still stands on site."))
    assert row.words.text() == "The password still stands on site."
    assert work.said == "The password still stands on site."
    assert row.button.isEnabled(), "it can be tried again"


def test_a_removed_site_leaves_the_window(busy: AtWork) -> None:
    row = page(busy).rows["site"]
    row.button.click()
    row.remove.setChecked(True)
    row.button.click()
    assert busy.signed_out == [("site", True)]
    busy.sites.remove("site", even_with_decisions=True)
    tell(busy, SignedOff("site", removed=True))
    busy.wait(lambda: busy.rows == [])
    assert busy.window.first_sync.isHidden()
    assert "removed from this machine" in row.words.text()
    assert "no site connected" in busy.window.status.line.text()
