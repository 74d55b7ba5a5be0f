"""The block strip: by what, for how long, what else goes with it, and who else is hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from modstation.core.blocks import Way
from modstation.core.model import Status
from modstation.ui.block import BlockStrip
from modstation.ui.blocks import BlocksDialog
from tests.desk.memory_companion import MemoryCompanion
from tests.ui.at_work import AtWork

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
RUDI = {"author_name": "Rudi", "author_email": "rudi@x.test", "author_ip": "192.0.2.7"}
DAY_S = 86_400


def neighbour(number: int) -> dict[str, str]:
    name = f"Neighbour {number}"
    return {"author_name": name, "author_email": f"n{number}@y.test", "author_ip": "192.0.2.99"}


@pytest.fixture
def strip(work: AtWork) -> BlockStrip:
    post = work.bench.site.post
    post(1, "rude", **RUDI)
    post(2, "rude again", **RUDI)
    post(3, "rude in public", parent=1, status=Status.APPROVED, **RUDI)
    for id in (4, 5):
        post(id, "fair", parent=1, status=Status.APPROVED, **neighbour(id))
    post(6, "fair and waiting", **neighbour(6))
    work.begin()
    work.painted()
    work.press("B")
    found = work.window.card.column.block
    assert found.isVisible()
    return found


def counted(work: AtWork, strip: BlockStrip) -> None:
    work.wait(
        lambda: "counting" not in strip._public.text() and "Looking" not in strip._reach.text()
    )


def test_it_says_who_else_would_be_hit(work: AtWork, strip: BlockStrip) -> None:
    counted(work, strip)
    assert "Nobody else" in strip._reach.text()
    assert "2 pending" in strip._trash.text()
    work.press("5")
    counted(work, strip)
    assert "3 others share this network (" in strip._reach.text()
    assert "3 approved comments in all" in strip._reach.text()
    assert "3 pending" in strip._trash.text()


@pytest.mark.parametrize(("key", "days"), [("D", 1), ("W", 7), ("M", 30), ("F", None)])
def test_how_long(work: AtWork, strip: BlockStrip, key: str, days: int | None) -> None:
    work.press(key)
    work.press(ENTER)
    (block,) = work.bench.review.blocks()
    until = None if days is None else work.bench.clock.now() + days * DAY_S
    assert block.until == until


def test_what_is_public_goes_only_after_two_presses(work: AtWork, strip: BlockStrip) -> None:
    counted(work, strip)
    wanted = []
    for _ in range(5):
        work.press("P")
        wanted.append((strip.trash_published, "once more" in strip._public.text()))
    assert wanted == [
        *((False, True), (True, False)),
        (False, False),  # off is one press
        *((False, True), (True, False)),
    ]
    work.press(ENTER)
    work.sync()
    assert [work.on_site(id).status for id in (1, 2, 3)] == [Status.TRASH] * 3
    assert work.on_site(4).status is Status.APPROVED


def test_one_press_trashes_nothing_public(work: AtWork, strip: BlockStrip) -> None:
    counted(work, strip)
    work.press("P")
    work.press(ENTER)
    work.sync()
    assert work.on_site(3).status is Status.APPROVED


def test_another_mark_forgets_what_was_meant_for_the_first(work: AtWork, strip: BlockStrip) -> None:
    counted(work, strip)
    work.press("P")
    work.press("P")
    work.press("5")
    counted(work, strip)
    assert not strip.trash_published


def test_it_says_that_the_site_cannot_block_by_itself(strip: BlockStrip) -> None:
    assert strip._where.text().startswith("Local block")


def test_where_the_site_blocks_it_says_so_and_the_list_shows_how_far_it_is(work: AtWork) -> None:
    work.bench.site.plugin = MemoryCompanion(work.bench.site)
    work.begin(1, 2)
    work.press("B")
    assert work.window.card.column.block._where.text().startswith("The site itself")
    work.press(ENTER)
    work.press("B", CONTROL)
    dialog = work.window.findChild(BlocksDialog)
    assert isinstance(dialog, BlocksDialog)
    work.wait(lambda: dialog.isActiveWindow() and dialog.table.hasFocus())

    def state() -> str:
        item = dialog.table.item(0, 2)
        return item.text() if item is not None else ""

    assert state() == "waits for the site"
    work.sync()
    work.wait(lambda: state() == "in force")
    (block,) = work.bench.review.blocks()
    assert block.way == Way.THERE
    QTest.keyClick(dialog.table, Qt.Key.Key_L)
    assert dialog.table.rowCount() == 0
    QTest.keyClick(dialog.table, Qt.Key.Key_Z)
    assert dialog.table.rowCount() == 1
    dialog.reject()
