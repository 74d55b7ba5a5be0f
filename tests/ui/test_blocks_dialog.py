"""The list of blocked authors: how far each block is, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from modstation.core.blocks import Way
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
