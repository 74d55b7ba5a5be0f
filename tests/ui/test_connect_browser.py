"""Connecting through the browser: open, wait, a fresh password, kept; or left at any point."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from modstation.core.errors import NoKeyring, NotAllowed, NotASite, NotPossible, Offline
from modstation.core.signing import Admission, Grant, Road
from modstation.ui.connect import ConnectDialog
from tests.ui.at_work import CONTROL, AtWork

TRAVELLED = Grant("mo", "travelled one")
KEY = ("https://second.example/wp-json/", "mo")


class Desktop:
    """A moderator at the dialog, and what the desktop was asked to open."""

    def __init__(self, work: AtWork) -> None:
        self.work = work
        self.asked: list[str] = []
        self.has_browser = True
        work.begin()
        work.window.sheets.opener = self._open
        work.press("N", CONTROL)
        dialog = work.window.findChild(ConnectDialog)
        assert isinstance(dialog, ConnectDialog)
        self.dialog = dialog

    def _open(self, url: str) -> bool:
        self.asked.append(url)
        return self.has_browser

    @property
    def said(self) -> str:
        return self.dialog.result_words.text()

    def go(self, *expected: str) -> None:
        QTest.keyClicks(self.dialog.address, "https://second.example")
        QTest.keyClick(self.dialog.address, Qt.Key.Key_Return)
        self.work.wait(lambda: all(words in self.said for words in expected))

    def connected(self) -> bool:
        return len(self.work.sites.list()) == 2


@pytest.fixture
def desktop(work: AtWork) -> Desktop:
    return Desktop(work)


def test_the_browser_brings_a_password_and_a_fresh_one_is_kept(
    work: AtWork, desktop: Desktop
) -> None:
    assert not desktop.dialog.browser_button.isEnabled()
    desktop.go("Your browser shows a page of Second Post", "Waiting")
    assert desktop.asked == [work.gate.browser.url]
    work.gate.browser.come_back(TRAVELLED)
    work.wait(desktop.connected)
    assert work.pocket.kept == {KEY: "fresh one"}
    assert work.sites.get("second").user == "mo"
    assert work.asked_to_sync == 1
    work.wait(lambda: "Connected to Second Post, as Mo Derator (editor)" in work.said)


def test_a_wrong_address_is_said_and_can_be_mended(work: AtWork, desktop: Desktop) -> None:
    work.gate.trouble = NotASite("There is no WordPress there.")
    desktop.go("no WordPress")
    assert desktop.asked == []
    work.gate.trouble = None
    desktop.dialog.browser_button.click()
    work.wait(lambda: "Waiting" in desktop.said)


def test_a_no_in_the_browser_leads_back_to_the_address(work: AtWork, desktop: Desktop) -> None:
    desktop.go("Waiting")
    work.gate.browser.come_back(NotPossible("WordPress was told no.", title="Not connected"))
    work.wait(lambda: "told no" in desktop.said)
    assert desktop.dialog.browser_button.isEnabled()
    assert not desktop.dialog.address.isReadOnly()
    assert not desktop.connected()


def test_rights_that_are_missing_are_named(work: AtWork, desktop: Desktop) -> None:
    desktop.go("Waiting")
    work.gate.trouble = NotAllowed("It lacks moderate_comments.", missing=("moderate_comments",))
    work.gate.browser.come_back(TRAVELLED)
    work.wait(lambda: "moderate_comments" in desktop.said)
    assert work.pocket.kept == {}
    assert not desktop.connected()


def unsure(work: AtWork, desktop: Desktop) -> None:
    work.gate.admission = Admission(
        work.gate.account, TRAVELLED.password, fresh=False, said="The site refuses this."
    )
    desktop.go("Waiting")
    work.gate.browser.come_back(TRAVELLED)
    work.wait(lambda: "No fresh password could be made. The site refuses this." in desktop.said)
    assert work.pocket.kept == {}


def test_the_travelled_one_is_used_only_when_told_to(work: AtWork, desktop: Desktop) -> None:
    unsure(work, desktop)
    desktop.dialog.use_button.click()
    work.wait(desktop.connected)
    assert work.pocket.kept == {KEY: TRAVELLED.password}
    assert work.gate.revoked == []


@pytest.mark.parametrize("by_key", [False, True])
def test_given_up_it_is_deleted_on_the_site(work: AtWork, desktop: Desktop, by_key: bool) -> None:
    unsure(work, desktop)
    if by_key:
        QTest.keyClick(desktop.dialog, Qt.Key.Key_Escape)
    else:
        desktop.dialog.give_up_button.click()
    work.wait(lambda: work.gate.revoked == [TRAVELLED.password])
    work.wait(lambda: "deleted on the site again" in work.said)
    assert not desktop.connected()


def test_what_cannot_be_deleted_is_said(work: AtWork, desktop: Desktop) -> None:
    unsure(work, desktop)
    work.gate.trouble = Offline("The line was cut.")
    desktop.dialog.give_up_button.click()
    work.wait(lambda: "still stands on the site" in work.said)
    assert "Application Passwords" in work.said


def test_a_travelled_one_that_stays_on_the_site_is_told_after_connecting(
    work: AtWork, desktop: Desktop
) -> None:
    work.gate.admission = Admission(work.gate.account, "fresh one", said="It still stands there.")
    desktop.go("Waiting")
    work.gate.browser.come_back(TRAVELLED)
    work.wait(lambda: "It still stands there." in desktop.said)
    assert desktop.connected()
    assert desktop.dialog.isVisible()
    desktop.dialog.cancel_button.click()
    assert work.gate.revoked == []
    assert work.pocket.kept == {KEY: "fresh one"}


def test_left_while_waiting_nobody_listens_any_more(work: AtWork, desktop: Desktop) -> None:
    desktop.go("Waiting")
    QTest.keyClick(desktop.dialog, Qt.Key.Key_Escape)
    work.wait(lambda: work.gate.browser.cancelled)
    work.wait(lambda: not work.window.errands.busy)
    assert not desktop.connected()


def test_left_as_the_answer_arrives_none_is_left_behind(work: AtWork, desktop: Desktop) -> None:
    desktop.go("Waiting")
    work.gate.browser.come_back(TRAVELLED)
    QTest.keyClick(desktop.dialog, Qt.Key.Key_Escape)
    work.wait(lambda: work.gate.revoked == [TRAVELLED.password])
    assert not desktop.connected()


def test_left_while_the_password_is_exchanged_none_is_left_behind(
    work: AtWork, desktop: Desktop
) -> None:
    desktop.go("Waiting")
    work.gate.may_exchange.clear()
    work.gate.browser.come_back(TRAVELLED)
    work.wait(work.gate.exchanging.is_set)
    QTest.keyClick(desktop.dialog, Qt.Key.Key_Escape)
    work.gate.may_exchange.set()
    work.wait(lambda: work.gate.revoked == ["fresh one"])
    assert work.pocket.kept == {}
    assert not desktop.connected()


def test_without_a_keyring_the_session_is_offered_and_leaving_deletes_it(
    work: AtWork, desktop: Desktop
) -> None:
    work.pocket.full = NoKeyring("Nothing here keeps passwords.")
    desktop.go("Waiting")
    work.gate.browser.come_back(TRAVELLED)
    work.wait(desktop.dialog.session_only.isVisible)
    assert not desktop.connected()
    desktop.dialog.session_only.setChecked(True)
    desktop.dialog.save_button.click()
    work.wait(desktop.connected)
    assert work.session.kept == {KEY: "fresh one"}
    assert work.gate.revoked == []


def test_nowhere_to_keep_it_leaving_deletes_it(work: AtWork, desktop: Desktop) -> None:
    work.pocket.full = NoKeyring("Nothing here keeps passwords.")
    desktop.go("Waiting")
    work.gate.browser.come_back(TRAVELLED)
    work.wait(desktop.dialog.session_only.isVisible)
    desktop.dialog.cancel_button.click()
    work.wait(lambda: work.gate.revoked == ["fresh one"])


def test_a_site_that_cannot_send_it_back_shows_it_to_be_copied(
    work: AtWork, desktop: Desktop
) -> None:
    work.gate.browser.road = Road.PASTE
    desktop.go("copy the password")
    assert desktop.dialog.password.isVisible()
    QTest.keyClicks(desktop.dialog.user, "mo")
    QTest.keyClicks(desktop.dialog.password, "by hand")
    desktop.dialog.save_button.click()
    work.wait(desktop.connected)
    assert work.pocket.kept == {KEY: "by hand"}


def test_by_hand_instead_ends_the_waiting(work: AtWork, desktop: Desktop) -> None:
    desktop.go("Waiting")
    desktop.dialog.paste_button.click()
    assert work.gate.browser.cancelled
    assert desktop.dialog.user.isVisible()
    assert "Users › Profile" in desktop.dialog.intro.text()


def test_without_a_browser_the_address_can_be_copied(work: AtWork, desktop: Desktop) -> None:
    desktop.has_browser = False
    desktop.go("No browser could be started")
    desktop.dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == work.gate.browser.url


def test_through_custom_addresses_the_browser_asks(work: AtWork, desktop: Desktop) -> None:
    work.gate.browser.road = Road.SCHEME
    desktop.go("whether to open ModStation")
