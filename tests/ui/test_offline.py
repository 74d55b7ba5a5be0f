"""Preparing for a time without the site, the bar while it lasts, and what landed afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from modstation.core.errors import Offline, Trouble
from modstation.core.model import SiteInfo, State, Status, SyncReport
from modstation.desk.views import Cycle, Prepared, Progress, Rated, Readiness
from modstation.ui.landing import LandingDialog
from modstation.ui.words import moment
from tests.ui.at_work import CONTROL, AtWork

SHIFT = Qt.KeyboardModifier.ShiftModifier
READY = Readiness(1980, 412)
DAY_S = 24 * 3600


def tell(work: AtWork, *news: object) -> None:
    for one in news:
        work.bridge.post(one)
    work.wait(lambda: not work.bridge._waiting)
    work.qtbot.wait(1)


# --- Preparing --------------------------------------------------------------------------------


@pytest.fixture
def preparing(work: AtWork) -> AtWork:
    """Somebody has pressed the keys, and the first threads have come."""
    work.begin(1, 2)
    work.press("O", CONTROL | SHIFT)
    tell(work, Progress("site", "threads", 1200, 12000, preparing=True))
    return work


def words(work: AtWork) -> str:
    return work.window.away.preparing.words.text()


def test_it_counts_what_is_read_and_scored_and_ends_with_a_sentence(preparing: AtWork) -> None:
    strip = preparing.window.away.preparing
    assert preparing.prepared == [True]
    assert strip.isVisible()
    assert words(preparing) == "Preparing for offline. Reading threads: 1,200 of 12,000"
    assert (strip.bar.value(), strip.bar.maximum()) == (1200, 12000)
    tell(preparing, Prepared(READY), Rated((1,), 100, 1980, 60.0, "bundled"))
    assert words(preparing) == "Preparing for offline. Scoring: 100 of 1,980"
    tell(preparing, Rated((2,), 1980, 1980, 0.0, "bundled"))
    said = "Ready for offline: 1,980 comments with their threads, 412 authors, all scored."
    assert words(preparing) == preparing.said == said
    strip.button.click()
    assert strip.isHidden()
    assert preparing.prepared == [True]


def test_scores_that_come_before_all_is_read_do_not_end_it(preparing: AtWork) -> None:
    tell(preparing, Rated((1,), 2, 2, 0.0, "bundled"))
    assert "Reading threads" in words(preparing)


def test_stopped_it_says_what_is_missing(preparing: AtWork) -> None:
    strip = preparing.window.away.preparing
    strip.button.click()
    assert preparing.prepared == [True, False]
    missing = Prepared(READY._replace(threads=780), stopped=True)
    tell(preparing, missing, Rated((), 1900, 1980, 9.0, "bundled"))
    assert words(preparing) == (
        "Not ready for offline: 780 threads and 80 scores are missing. It was stopped."
    )
    preparing.press("A")
    assert len(preparing.rows) == 1, "the keys stayed with the queue"


def test_the_scoring_can_be_left_too(preparing: AtWork) -> None:
    tell(preparing, Prepared(READY), Rated((1,), 100, 1980, 60.0, "bundled"))
    preparing.window.away.preparing.button.click()
    assert words(preparing) == "Not ready for offline: 1,880 scores are missing. It was stopped."


def test_a_paused_scoring_and_a_broken_one_are_said(preparing: AtWork) -> None:
    tell(preparing, Prepared(READY), Rated((), 0, 1980, None, "bundled", resting="paused"))
    assert words(preparing) == "Not ready for offline: 1,980 scores are missing. Scoring paused."
    preparing.press("O", CONTROL | SHIFT)
    assert words(preparing) == "Preparing for offline. Asking the site"
    tell(preparing, Prepared(READY), Trouble("The classifier does not start."))
    assert words(preparing) == "Not ready for offline: some scores are missing."


def test_a_cut_line_is_said_and_it_goes_on(preparing: AtWork) -> None:
    tell(preparing, Cycle("site", SyncReport(), Offline("The line was cut.")))
    assert "Reading threads: 1,200 of 12,000, interrupted; it goes on" in words(preparing)
    tell(preparing, Progress("site", "threads", 1300, 12000, preparing=True))
    assert words(preparing).endswith("1,300 of 12,000")


def test_it_takes_over_from_a_first_sync(work: AtWork) -> None:
    work.begin(1)
    tell(work, Progress("site", "threads", 3, 9))
    assert work.window.first_sync.isVisible()
    work.press("O", CONTROL | SHIFT)
    tell(work, Progress("site", "threads", 3, 9, preparing=True))
    assert work.window.first_sync.isHidden()
    assert work.window.away.preparing.isVisible()


# --- The bar ----------------------------------------------------------------------------------


@pytest.fixture
def away(work: AtWork) -> AtWork:
    """The line was lost with six comments in the queue."""
    work.begin(1, 2, 3, 4, 5, 6)
    lose_line(work)
    return work


def lose_line(work: AtWork) -> None:
    work.bench.site.fail = lambda where: True
    work.sync()


def find_line(work: AtWork) -> None:
    work.bench.clock.at += 60
    work.bench.site.fail = lambda where: False
    work.sync()


def bar(work: AtWork) -> str:
    shown = work.window.away.bar
    return shown.words.text() if shown.isVisible() else ""


def test_the_bar_says_since_when_and_what_waits(away: AtWork) -> None:
    since = moment(away.bench.clock.now()).split()[1]
    assert bar(away) == f"Offline since {since}: no decision waits yet."
    away.press("A")
    one = f"Offline since {since}: 1 decision waits; it is sent when the site can be reached again."
    away.wait(lambda: bar(away) == one)
    away.press("A")
    away.bench.clock.at += 60
    away.wait(lambda: "2 decisions wait; they are sent when" in bar(away))
    away.press("Z")
    away.wait(lambda: bar(away) == one)
    find_line(away)
    assert bar(away) == ""


def test_the_bar_of_another_day_says_which(away: AtWork) -> None:
    since = moment(away.bench.clock.now())
    away.bench.clock.at += DAY_S
    away.sync()
    assert f"Offline since {since}: " in bar(away)


def test_of_several_sites_it_names_the_one(work: AtWork) -> None:
    with work.bench.store.writing():
        other = SiteInfo("second", "http://second.test/", "", "Second", "me", 1)
        work.bench.store.sites.put(other, work.bench.clock.now())
    work.begin(1)
    lose_line(work)
    assert " (site): no decision waits yet." in bar(work)


def test_the_hold_bar_has_priority(away: AtWork) -> None:
    away.press(Qt.Key.Key_Escape)
    assert away.window.holding.isVisible()
    assert bar(away) == ""
    away.sync()
    assert bar(away) == ""
    away.press(Qt.Key.Key_Escape)
    assert bar(away)


def test_other_trouble_is_no_dead_line(work: AtWork) -> None:
    work.begin(1)
    tell(work, Cycle("site", SyncReport(), Trouble("No password.")))
    assert bar(work) == ""


# --- Landing ----------------------------------------------------------------------------------


@pytest.fixture
def back(away: AtWork) -> AtWork:
    """Three approvals and a rejection were sent; two of them are conflicts, one is moot."""
    away.press("A")
    away.press("A")
    away.press("A")
    away.press("6")
    away.bench.site.change(2, text="text of 2, and a link")
    away.bench.site.change(3, text="other words")
    away.bench.site.change(4, status=Status.TRASH)
    find_line(away)
    return away


def strip(work: AtWork) -> str:
    shown = work.window.away.landed
    return shown.words.text() if shown.isVisible() else ""


def open_landing(work: AtWork) -> LandingDialog:
    work.press("L", CONTROL)
    dialog = work.window.findChild(LandingDialog)
    assert isinstance(dialog, LandingDialog)
    work.wait(dialog.isActiveWindow)
    work.wait(dialog.table.hasFocus)
    return dialog


def test_the_strip_says_what_went_through(back: AtWork) -> None:
    said = "Back online: 1 sent, 1 decided by somebody else meanwhile, 2 conflicts to settle."
    assert strip(back) == said
    back.window.away.landed.close_button.click()
    assert strip(back) == ""
    back.sync()
    assert strip(back) == ""


def test_it_is_told_after_a_restart_too_until_somebody_has_looked(back: AtWork) -> None:
    again = back.another_window()
    assert not again.away.landed.isHidden()
    back.window.away.landed.close_button.click()
    assert back.another_window().away.landed.isHidden()


def test_a_line_that_is_lost_again_takes_the_strip_away(back: AtWork) -> None:
    lose_line(back)
    assert strip(back) == ""
    find_line(back)
    assert strip(back)


def test_no_strip_where_nothing_was_decided(away: AtWork) -> None:
    find_line(away)
    assert strip(away) == ""
    away.press("L", CONTROL)
    assert away.said == "Nothing was decided offline yet."


def test_conflicts_stand_on_top_with_both_versions(back: AtWork) -> None:
    dialog = open_landing(back)
    assert strip(back) == ""
    ids = [row.n for row in dialog.model.rows]
    assert ids == [back.number(id) for id in (3, 2, 4, 1)]
    assert dialog.strip.isVisible()
    mine, theirs = (version.body.toPlainText() for version in dialog.strip._versions)
    assert (mine, theirs) == ("text of 3", "other words")
    back.press_at_once(Qt.Key.Key_Down)
    body = dialog.strip._versions[1].body
    assert body.toPlainText() == "text of 2, and a link"
    assert "background" in body.toHtml(), "what differs is marked"
    back.press_at_once(Qt.Key.Key_Down)
    assert not dialog.strip.isVisible()


def test_both_are_settled_there_and_the_card_stays(back: AtWork) -> None:
    back.press("J")
    shown = back.shown
    dialog = open_landing(back)
    back.press_at_once("1", CONTROL)
    assert dialog.said.text().startswith("Kept: approval of a comment by Author 0")
    assert dialog.head.text().endswith("1 conflict to settle.")
    back.press_at_once("2", CONTROL)
    assert dialog.said.text() == "Left as the site has it."
    assert not dialog.strip.isVisible()
    back.press_at_once("1", CONTROL)
    assert dialog.said.text() == "There is no conflict in this line."
    assert back.shown == shown
    back.press_at_once(Qt.Key.Key_Escape)
    assert 3 not in back.rows
    assert 2 in back.rows
    find_line(back)
    assert back.on_site(3).status is Status.APPROVED
    assert back.on_site(2).status is Status.HOLD


def test_a_settled_one_leaves_the_line_to_the_next(back: AtWork) -> None:
    dialog = open_landing(back)
    back.press_at_once(Qt.Key.Key_Down)
    back.press_at_once("2", CONTROL)
    assert dialog.strip.isVisible()
    assert dialog.model.rows[dialog.table.currentIndex().row()].n == back.number(3)


def test_a_long_conflict_is_read_to_its_end_by_keys(back: AtWork) -> None:
    back.bench.site.change(3, text="words that go on\n" * 100)
    back.sync()
    dialog = open_landing(back)
    scrolled = dialog._page.verticalScrollBar()
    before = dialog.table.currentIndex().row()
    while scrolled.value() < scrolled.maximum():
        at = scrolled.value()
        back.press_at_once(Qt.Key.Key_PageDown)
        assert scrolled.value() > at
    assert scrolled.maximum() > 0
    assert dialog.strip.width() <= dialog._page.viewport().width()
    back.press_at_once(Qt.Key.Key_PageUp)
    assert scrolled.value() < scrolled.maximum()
    assert dialog.table.currentIndex().row() == before


def test_its_buttons_settle_one_and_give_the_keys_back(back: AtWork) -> None:
    dialog = open_landing(back)
    button = dialog.strip.findChildren(QPushButton)[1]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert back.bench.states().count(State.CONFLICT) == 1
    back.press_at_once(Qt.Key.Key_Return)
    back.wait(lambda: back.shown == 2)
    assert back.bench.states().count(State.CONFLICT) == 1


def test_enter_shows_a_conflict_and_settles_nothing(back: AtWork) -> None:
    back.press("J")
    open_landing(back)
    back.press_at_once(Qt.Key.Key_Return)
    back.wait(lambda: back.shown == 3)
    assert back.bench.states().count(State.CONFLICT) == 2


def test_enter_shows_the_comment(back: AtWork) -> None:
    open_landing(back)
    for _ in range(3):
        back.press_at_once(Qt.Key.Key_Down)
    back.press_at_once(Qt.Key.Key_Return)
    back.wait(lambda: back.shown == 1)
    assert back.window.flow.visiting
