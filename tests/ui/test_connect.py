"""Connecting a site: tested first, kept in the keyring, and never in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from modstation.core.errors import NoKeyring, NotASite
from modstation.ui.connect import ConnectDialog
from tests.ui.at_work import CONTROL, AtWork


def opened(work: AtWork) -> ConnectDialog:
    work.press("N", CONTROL)
    dialog = work.window.findChild(ConnectDialog)
    assert isinstance(dialog, ConnectDialog)
    return dialog


def fill(dialog: ConnectDialog, password: str = "abcd efgh") -> None:
    dialog.paste_button.click()
    QTest.keyClicks(dialog.address, "https://second.example")
    QTest.keyClicks(dialog.user, "mo")
    QTest.keyClicks(dialog.password, password)


def test_a_site_is_tested_and_kept(work: AtWork) -> None:
    work.begin()
    dialog = opened(work)
    assert not dialog.save_button.isEnabled()
    fill(dialog)
    dialog.test_button.click()
    work.wait(lambda: "It works" in dialog.result_words.text())
    assert "Second Post" in dialog.result_words.text()
    dialog.save_button.click()
    work.wait(lambda: len(work.sites.list()) == 2)
    assert {site.name for site in work.sites.list()} == {"site", "second"}
    assert work.pocket.kept == {("https://second.example/wp-json/", "mo"): "abcd efgh"}
    assert work.asked_to_sync == 1
    assert "Second Post" in work.window.head.name.text()


def test_saving_without_a_test_tests_first(work: AtWork) -> None:
    work.begin()
    work.gate.trouble = NotASite("There is no WordPress at second.example.")
    dialog = opened(work)
    fill(dialog)
    dialog.save_button.click()
    work.wait(lambda: "no WordPress" in dialog.result_words.text())
    assert dialog.isVisible()
    assert [site.name for site in work.sites.list()] == ["site"]
    work.gate.trouble = None
    dialog.save_button.click()
    work.wait(lambda: len(work.sites.list()) == 2)


def test_without_a_keyring_the_session_is_offered(work: AtWork) -> None:
    work.begin()
    work.pocket.full = NoKeyring("Nothing here keeps passwords.")
    dialog = opened(work)
    fill(dialog)
    assert not dialog.session_only.isVisible()
    dialog.save_button.click()
    work.wait(dialog.session_only.isVisible)
    assert "Nothing here keeps passwords." in dialog.result_words.text()
    dialog.session_only.setChecked(True)
    dialog.save_button.click()
    work.wait(lambda: len(work.sites.list()) == 2)
    assert work.pocket.kept == {}
    assert list(work.session.kept.values()) == ["abcd efgh"]


def test_a_changed_entry_must_be_tested_again(work: AtWork) -> None:
    work.begin()
    dialog = opened(work)
    fill(dialog)
    dialog.test_button.click()
    work.wait(lambda: "It works" in dialog.result_words.text())
    work.gate.trouble = NotASite("There is no WordPress.")
    QTest.keyClicks(dialog.address, "x")
    dialog.save_button.click()
    work.wait(lambda: "no WordPress" in dialog.result_words.text())
    assert len(work.sites.list()) == 1


def test_the_password_is_never_on_the_screen(work: AtWork) -> None:
    work.begin()
    dialog = opened(work)
    fill(dialog, "secret")
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.password.displayText() != "secret"
    dialog.reject()
    assert dialog.password.text() == ""


def test_leaving_while_the_site_is_asked(work: AtWork) -> None:
    work.begin()
    dialog = opened(work)
    fill(dialog)
    seen: list[object] = []
    work.bridge.arrived.connect(seen.append)
    dialog.save_button.click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    work.wait(lambda: len(seen) == 1)
    assert len(work.sites.list()) == 1
    assert not work.window.errands.busy
