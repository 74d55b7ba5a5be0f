"""The list of blocked authors: how far each block is, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from modstation.core.blocks import Way
from modstation.core.companion import BlockHit
from modstation.desk.block_errands import AGAIN_S
from modstation.desk.blocking import Wish
from modstation.ui.blocks import BlocksDialog
from tests.desk.memory_companion import MemoryCompanion
from tests.ui.at_work import AtWork

PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
EMAIL = Wish("email", trash_pending=False)
STATE = 2


class Listed:
    """The list as somebody has it before them."""

    def __init__(self, work: AtWork, dialog: BlocksDialog) -> None:
        self.work, self.dialog = work, dialog

    @property
    def states(self) -> dict[str, str]:
        table = self.dialog.table
        cells = [[table.item(row, column) for column in (0, STATE)] for row in range(self.count)]
        return {value.text(): state.text() for value, state in cells if value and state}

    @property
    def count(self) -> int:
        return self.dialog.table.rowCount()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(self.dialog.table, key, modifier)


@pytest.fixture
def listed(work: AtWork) -> Iterator[Callable[[], Listed]]:
    opened: list[BlocksDialog] = []

    def open_list() -> Listed:
        work.press("B", CONTROL)
        dialog = work.window.findChild(BlocksDialog)
        assert isinstance(dialog, BlocksDialog)
        work.wait(lambda: dialog.isActiveWindow() and dialog.table.hasFocus())
        opened.append(dialog)
        return Listed(work, dialog)

    yield open_list
    for dialog in filter(isValid, opened):
        dialog.reject()


@pytest.fixture
def helped(work: AtWork) -> AtWork:
    work.bench.site.plugin = MemoryCompanion(work.bench.site)
    work.begin(1, 2)
    return work


def block(work: AtWork, id: int) -> None:
    work.bench.review.block(work.bench.shown(id), EMAIL)


def test_what_the_site_breaks_on_says_so_and_can_be_asked_for_again(
    helped: AtWork, listed: Callable[[], Listed]
) -> None:
    helped.bench.plugin.breaks_on = {"author1@inbox.test"}
    block(helped, 1)
    helped.sync()
    shown = listed()
    assert shown.states["author1@inbox.test"].startswith("waits for the site: The site answered")
    assert not shown.dialog.put_button.isVisible(), "it is asked again by itself"
    for _ in range(4):
        helped.bench.clock.at += AGAIN_S
        helped.sync()
    assert shown.states["author1@inbox.test"].startswith("refused by the site: The site failed 5")
    assert "trashed at each sync from here" in shown.dialog.words.text()
    assert shown.dialog.put_button.isVisible()
    helped.bench.plugin.breaks_on.clear()
    shown.press(Qt.Key.Key_P)
    assert shown.states["author1@inbox.test"] == "waits for the site"
    helped.sync()
    assert shown.states["author1@inbox.test"] == "in force"
    assert not shown.dialog.put_button.isVisible()


def test_asking_again_is_taken_back_by_its_key(
    helped: AtWork, listed: Callable[[], Listed]
) -> None:
    helped.bench.plugin.refuses_block = "This user moderates."
    block(helped, 1)
    helped.sync()
    shown = listed()
    assert "Nobody is blocked by it" in shown.dialog.words.text()
    shown.press(Qt.Key.Key_P)
    assert shown.dialog.undo_button.text() == "Take it back (Z)"
    shown.press(Qt.Key.Key_Z)
    assert shown.states["author1@inbox.test"] == "refused by the site: This user moderates."
    assert not shown.dialog.undo_button.isVisible()
    assert helped.bench.site.calls.count("block") == 1


def test_enter_in_the_list_lifts_nothing(helped: AtWork, listed: Callable[[], Listed]) -> None:
    block(helped, 1)
    shown = listed()
    shown.press(Qt.Key.Key_Return)
    assert [one.way for one in helped.bench.review.blocks()] == [Way.WAITING]
    assert shown.count == 1


@pytest.fixture
def local(work: AtWork) -> AtWork:
    """Two local blocks; the site gets the plugin afterwards."""
    work.begin(1, 2)
    for id in (1, 2):
        block(work, id)
    work.bench.site.plugin = MemoryCompanion(work.bench.site)
    return work


def test_local_blocks_are_offered_once_and_quietly(
    local: AtWork, listed: Callable[[], Listed]
) -> None:
    local.sync()
    assert "2 blocks are only here (Ctrl+B)" in local.said
    shown = listed()
    assert shown.dialog.offer.isVisible()
    assert set(shown.states.values()) == {"only here, not on the site"}
    assert shown.dialog.put_all_button.text() == "Put all 2 on the site (Shift+P)"
    assert "block" not in local.bench.site.calls
    shown.dialog.reject()
    local.window.status.tell("")
    local.sync()
    assert local.said == ""


def test_one_goes_to_the_site_and_comes_back(local: AtWork, listed: Callable[[], Listed]) -> None:
    local.sync()
    shown = listed()
    shown.press(Qt.Key.Key_P)
    local.sync()
    assert sorted(shown.states.values()) == ["in force", "only here, not on the site"]
    assert not shown.dialog.put_all_button.isVisible()
    shown.press(Qt.Key.Key_Z)
    local.sync()
    assert set(shown.states.values()) == {"only here, not on the site"}
    assert local.bench.plugin.standing == {}


def test_all_go_to_the_site_by_one_key(local: AtWork, listed: Callable[[], Listed]) -> None:
    local.sync()
    shown = listed()
    shown.press(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert set(shown.states.values()) == {"waits for the site"}
    local.sync()
    assert set(shown.states.values()) == {"in force"}
    assert not shown.dialog.offer.isVisible()
    assert len(local.bench.plugin.standing) == 2


def test_where_the_site_cannot_block_nothing_is_offered(
    work: AtWork, listed: Callable[[], Listed]
) -> None:
    work.begin(1, 2)
    block(work, 1)
    shown = listed()
    assert set(shown.states.values()) == {"local"}
    assert not shown.dialog.offer.isVisible()
    assert not shown.dialog.put_button.isVisible()


# What a block met

WHEN = 1_700_000_000
LOG = [
    BlockHit(WHEN + 60, 2, "trash", "trash", "Bo", "buy &amp; sell"),
    BlockHit(WHEN, 900, "hold", "approved", "", ""),
]


@pytest.fixture
def logged(helped: AtWork) -> AtWork:
    """A block in force, and a site that has logged two hits of it."""
    helped.pocket.put("http://localhost/", "me", "word")
    block(helped, 1)
    helped.sync()
    (id,) = helped.bench.plugin.standing
    helped.bench.plugin.hit_log[id] = LOG
    return helped


def met(shown: Listed) -> list[list[str]]:
    table = shown.dialog.hits.table
    cells = [
        [table.item(row, column) for column in range(1, table.columnCount())]
        for row in range(table.rowCount())
    ]
    return [[cell.text() for cell in row if cell] for row in cells]


def state(shown: Listed) -> str:
    return shown.dialog.hits.state.text()


def test_what_the_site_logged_is_shown_newest_first(
    logged: AtWork, listed: Callable[[], Listed]
) -> None:
    shown = listed()
    assert state(shown).startswith("Asking the site"), "the window does not wait for it"
    logged.wait(lambda: bool(met(shown)))
    assert met(shown) == [
        ["trashed by the site", "Bo", "buy & sell", "trash"],
        ["held back by the site", "(no name)", "(empty)", "approved"],
    ]
    assert not shown.dialog.hits.state.isVisible()
    count = shown.dialog.table.item(0, 4)
    assert count is not None
    assert count.text() == "2", "though the list of blocks was read before"


def test_what_was_trashed_from_here_stands_between(
    logged: AtWork, listed: Callable[[], Listed]
) -> None:
    logged.bench.site.plugin = None
    logged.bench.site.post(7, "from here", author_name="Bo", author_email="author1@inbox.test")
    logged.sync()
    shown = listed()
    assert met(shown) == [["trashed from here", "Bo", "from here", "trash"]]
    assert state(shown).startswith("The site has no companion plugin now")


def test_a_block_that_met_nobody_says_so(logged: AtWork, listed: Callable[[], Listed]) -> None:
    logged.bench.plugin.hit_log.clear()
    shown = listed()
    logged.wait(lambda: state(shown) == "Nothing yet.")
    assert met(shown) == []


def test_without_a_line_the_log_says_why(logged: AtWork, listed: Callable[[], Listed]) -> None:
    logged.bench.site.fail = lambda where: where == "hits:before"
    shown = listed()
    logged.wait(lambda: state(shown) == "The site's log cannot be read now: The line was cut.")
    logged.bench.site.fail = lambda where: False
    logged.sync()
    logged.wait(lambda: len(met(shown)) == 2)


def test_a_plugin_that_went_is_told(logged: AtWork, listed: Callable[[], Listed]) -> None:
    shown = listed()
    logged.bench.site.plugin = None
    logged.wait(lambda: state(shown).startswith("The site has no companion plugin now"))


def test_the_log_is_asked_for_once_and_again_when_it_grew(
    logged: AtWork, listed: Callable[[], Listed]
) -> None:
    shown = listed()
    logged.wait(lambda: len(met(shown)) == 2)
    logged.sync()
    shown.press(Qt.Key.Key_Down)
    assert logged.bench.site.calls.count("hits") == 1
    ((id, standing),) = logged.bench.plugin.standing.items()
    logged.bench.plugin.standing[id] = replace(standing, hits=3)
    logged.bench.plugin.hit_log[id] = [BlockHit(WHEN + 99, 901, "spam", "spam", "Cy", "new"), *LOG]
    logged.bench.clock.at += 1000
    logged.sync()
    logged.wait(lambda: len(met(shown)) == 3)


def test_enter_shows_the_card_of_a_comment_that_is_known_here(
    logged: AtWork, listed: Callable[[], Listed]
) -> None:
    shown = listed()
    logged.wait(lambda: len(met(shown)) == 2)
    table = shown.dialog.hits.table
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert "never came here" in state(shown)
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Return)
    logged.wait(lambda: logged.shown == 2)


def test_hard_words_are_masked_there_too(logged: AtWork, listed: Callable[[], Listed]) -> None:
    (id,) = logged.bench.plugin.standing
    logged.bench.plugin.hit_log[id] = [BlockHit(WHEN, 900, "trash", "trash", "Bo", "you idiot")]
    logged.window.masks.want(True)
    shown = listed()
    logged.wait(lambda: bool(met(shown)))
    assert "idiot" not in met(shown)[0][2]
    shown.press(Qt.Key.Key_M)
    assert met(shown)[0][2] == "you idiot"
