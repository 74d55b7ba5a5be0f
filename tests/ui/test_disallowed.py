"""The site's own list of disallowed words: read by moderators, changed step by step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from modstation.core.errors import Offline
from modstation.ui.blocks import BlocksDialog
from modstation.ui.disallowed import DisallowedDialog, Stage
from modstation.ui.preferences.dialog import PreferencesDialog
from tests.desk.memory_companion import MemoryCompanion
from tests.ui.at_work import CONTROL, AtWork

ESCAPE = Qt.Key.Key_Escape


def words(site: MemoryCompanion) -> list[str]:
    """What the site has by now."""
    return list(site.words)


class Sheet:
    """The list as somebody has it before them."""

    def __init__(self, work: AtWork, dialog: DisallowedDialog) -> None:
        self.work, self.dialog = work, dialog

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        focused = QApplication.focusWidget() or self.dialog
        QTest.keyClick(focused, key, modifier)

    def go_on(self) -> None:
        self.press(Qt.Key.Key_Return, CONTROL)

    def is_at(self, stage: Stage) -> bool:
        return self.dialog.stage is stage

    def at(self, stage: Stage) -> None:
        self.work.wait(lambda: self.is_at(stage))

    def edit(self, text: str) -> None:
        self.press(Qt.Key.Key_E)
        assert self.is_at(Stage.EDITED)
        self.dialog.list.setPlainText(text)

    @property
    def text(self) -> str:
        return self.dialog.list.toPlainText()

    @property
    def changes(self) -> list[str]:
        return self.dialog.changes.toPlainText().splitlines()

    @property
    def said(self) -> str:
        return self.dialog.state.text()


@pytest.fixture
def site(work: AtWork) -> MemoryCompanion:
    work.pocket.put("http://localhost/", "me", "word")
    plugin = work.bench.site.plugin = MemoryCompanion(work.bench.site)
    plugin.words = ("pills", "1.2.3.4")
    work.begin(1)
    return plugin


@pytest.fixture
def sheet(work: AtWork, site: MemoryCompanion) -> Iterator[Sheet]:
    made = open_from_blocks(work)
    made.at(Stage.SHOWN)
    yield made
    close(work)


def open_from_blocks(work: AtWork) -> Sheet:
    work.press("B", CONTROL)
    blocks = work.window.findChild(BlocksDialog)
    assert isinstance(blocks, BlocksDialog)
    work.wait(blocks.isActiveWindow)
    QTest.keyClick(blocks.table, Qt.Key.Key_W)
    return found(work, blocks)


def found(work: AtWork, over: BlocksDialog | PreferencesDialog) -> Sheet:
    dialog = over.findChild(DisallowedDialog)
    assert isinstance(dialog, DisallowedDialog)
    work.wait(dialog.isActiveWindow)
    return Sheet(work, dialog)


def close(work: AtWork) -> None:
    for kind in (DisallowedDialog, BlocksDialog, PreferencesDialog):
        for dialog in work.window.findChildren(kind):
            dialog.done(0)


def test_it_is_asked_for_and_explained(sheet: Sheet) -> None:
    assert sheet.text == "pills\n1.2.3.4"
    assert sheet.said == "2 lines."
    assert sheet.dialog.list.isReadOnly()


def test_who_may_only_read_is_told_and_cannot_edit(work: AtWork, site: MemoryCompanion) -> None:
    site.may_write = False
    sheet = open_from_blocks(work)
    sheet.at(Stage.SHOWN)
    assert (
        "Only administrators of the site can change it; the account me can read it." in sheet.said
    )
    assert not sheet.dialog.edit_button.isVisible()
    sheet.press(Qt.Key.Key_E)
    assert sheet.is_at(Stage.SHOWN)
    close(work)


def test_what_changes_is_shown_before_it_is_written(sheet: Sheet, site: MemoryCompanion) -> None:
    sheet.edit("pills\n casino \n\npills\nroulette")
    sheet.go_on()
    assert sheet.changes == ["+ casino", "+ roulette", "− 1.2.3.4"]
    assert sheet.said == "2 lines come. 1 line goes."
    assert words(site) == ["pills", "1.2.3.4"], "nothing is written yet"
    sheet.go_on()
    sheet.at(Stage.SHOWN)
    assert words(site) == ["pills", "casino", "roulette"]
    assert (sheet.said, sheet.text) == ("Written. 3 lines.", "pills\ncasino\nroulette")
    *_, noted = sheet.work.bench.store.journal.entries(None)
    assert (noted.event, noted.detail) == ("disallowed words changed", "2 added, 1 removed")


def test_a_letter_in_the_edit_is_no_key(sheet: Sheet) -> None:
    sheet.press(Qt.Key.Key_E)
    QTest.keyClicks(sheet.dialog.list, "eel")
    assert sheet.text.startswith("eel")


def test_leaving_writes_nothing_and_asks_once(sheet: Sheet, site: MemoryCompanion) -> None:
    sheet.edit("pills")
    sheet.go_on()
    sheet.press(ESCAPE)
    assert sheet.is_at(Stage.EDITED)
    sheet.press(ESCAPE)
    assert "once more" in sheet.said
    assert sheet.text == "pills"
    sheet.press(ESCAPE)
    assert sheet.is_at(Stage.SHOWN)
    assert sheet.text == "pills\n1.2.3.4"
    assert words(site) == ["pills", "1.2.3.4"]
    sheet.press(Qt.Key.Key_E)
    sheet.press(ESCAPE)
    assert sheet.is_at(Stage.SHOWN), "nothing was changed, so nothing is asked"


def test_a_colleague_who_was_faster_is_not_written_over(
    sheet: Sheet, site: MemoryCompanion
) -> None:
    sheet.edit("pills\n1.2.3.4\ncasino")
    sheet.go_on()
    site.words = ("1.2.3.4", "loans")
    sheet.go_on()
    sheet.at(Stage.REVIEWED)
    assert "Somebody else has changed the list meanwhile" in sheet.said
    assert sheet.changes == ["+ casino"]
    assert words(site) == ["1.2.3.4", "loans"]
    sheet.go_on()
    sheet.at(Stage.SHOWN)
    assert words(site) == ["1.2.3.4", "loans", "casino"]


def test_a_line_that_breaks_after_it_was_written_writes_nothing_twice(
    sheet: Sheet, site: MemoryCompanion
) -> None:
    sheet.edit("pills\n1.2.3.4\ncasino")
    sheet.go_on()
    site.site.fail = lambda where: where == "change_disallowed:after"
    sheet.go_on()
    sheet.at(Stage.EDITED)
    assert sheet.said == str(Offline("The line was cut."))
    site.site.fail = lambda where: False
    sheet.go_on()
    sheet.go_on()
    sheet.at(Stage.SHOWN)
    assert sheet.said.startswith("The list has what you wanted by now.")
    assert words(site) == ["pills", "1.2.3.4", "casino"]


@pytest.mark.parametrize(
    ("text", "said"),
    [("pills\n1.2.3.4\nx", "“x” is too short"), ("pills\n1.2.3.4\n", "Nothing was")],
)
def test_what_cannot_be_written_is_said_in_the_edit(sheet: Sheet, text: str, said: str) -> None:
    sheet.edit(text)
    sheet.go_on()
    assert sheet.is_at(Stage.EDITED)
    assert said in sheet.said


def test_a_right_that_was_taken_away_is_told_and_the_edit_stays(
    sheet: Sheet, site: MemoryCompanion
) -> None:
    sheet.edit("pills")
    sheet.go_on()
    site.may_write = False
    sheet.go_on()
    sheet.at(Stage.EDITED)
    assert "Only administrators may change" in sheet.said
    assert sheet.text == "pills"


def test_without_a_line_it_can_be_asked_again(work: AtWork, site: MemoryCompanion) -> None:
    work.bench.site.fail = lambda where: where == "disallowed:before"
    sheet = open_from_blocks(work)
    work.wait(sheet.dialog.again_button.isVisible)
    assert sheet.said == str(Offline("The line was cut."))
    work.bench.site.fail = lambda where: False
    sheet.press(Qt.Key.Key_F5)
    sheet.at(Stage.SHOWN)
    close(work)


def test_without_the_plugin_it_says_so(work: AtWork, site: MemoryCompanion) -> None:
    work.bench.site.plugin = None
    sheet = open_from_blocks(work)
    work.wait(sheet.dialog.again_button.isVisible)
    assert sheet.said.startswith("Stock WordPress shows this list to no program.")
    close(work)


def test_the_preferences_lead_there_too(work: AtWork, site: MemoryCompanion) -> None:
    work.window.run("preferences")
    preferences = work.window.findChild(PreferencesDialog)
    assert isinstance(preferences, PreferencesDialog)
    preferences.show_page("Sites")
    preferences.sites.rows["site"].words_button.click()
    sheet = found(work, preferences)
    sheet.at(Stage.SHOWN)
    assert sheet.text == "pills\n1.2.3.4"
    close(work)
