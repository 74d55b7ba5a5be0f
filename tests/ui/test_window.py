"""The window around the card: status, help, settings, looks, and words for those who listen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from modstation.core.commands import COMMANDS
from modstation.core.errors import SignedOut
from modstation.core.model import SyncReport
from modstation.desk.views import Cycle
from modstation.ui.assets import app_icon, style_sheet
from modstation.ui.dialogs import BugDialog, show_bug
from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.preferences.general import GeneralPage
from modstation.ui.shift import run_shift
from modstation.ui.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Theme,
    current_theme,
    filled,
)
from modstation.ui.window_settings import WindowSettings
from tests.desk.conftest import make_bench
from tests.ui.at_work import CONTROL, AtWork


def test_offline_is_said_calmly_with_what_waits(work: AtWork) -> None:
    work.begin(1, 2)
    assert work.window.status.line.text() == "online, all sent"
    work.bench.site.fail = lambda where: True
    work.press("A")
    work.sync()
    assert work.window.status.line.text() == "offline: 1 to send"
    assert work.rows == [2]
    work.bench.site.fail = lambda where: False
    work.sync()
    assert work.window.status.line.text() == "online, all sent"
    assert "can be reached again" in work.said


def test_trouble_of_another_kind_is_said_in_full(work: AtWork) -> None:
    work.begin(1)
    trouble = SignedOut("The password was revoked.", "Connect the site again.")
    work.bridge.post(Cycle("site", SyncReport(), trouble))
    work.wait(lambda: "revoked" in work.said)
    assert work.window.status.line.text() == "not signed in"


def test_help_lists_every_command_and_swallows_keys(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("?", Qt.KeyboardModifier.ShiftModifier)
    sheet = work.window.help
    assert sheet.isVisible()
    words = {" ".join(label.text().split()) for label in sheet.findChildren(QLabel)}
    for command in COMMANDS:
        assert command.help in words
        assert set(command.keys) <= words
    labels = sheet.findChildren(QLabel)
    work.wait(lambda: all(label.height() >= label.sizeHint().height() for label in labels))
    for key in "ADS":
        work.press(key)
    assert work.rows == [1, 2]
    work.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    work.press("A")
    assert work.rows == [2]


def test_sync_now(work: AtWork) -> None:
    work.begin(1)
    work.press(Qt.Key.Key_F5)
    assert work.asked_to_sync == 1
    assert work.said == "Syncing…"
    work.bench.site.post(2, "new")
    work.sync()
    assert work.said == "Synced: 1 new or changed, 0 sent."
    work.sync()
    assert work.said == "Synced: 1 new or changed, 0 sent."


def test_a_sync_that_was_asked_for_says_why_it_failed(work: AtWork) -> None:
    work.begin(1)
    work.bench.site.fail = lambda where: True
    work.press(Qt.Key.Key_F5)
    work.sync()
    assert "The line was cut." in work.said


def test_without_a_site_the_window_says_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    bench = make_bench(tmp_path)
    bench.store.sites.remove("site")
    work = AtWork(bench, qtbot)
    work.window.show()
    assert "Connect the site" in work.window.empty.words.text()
    assert work.window.status.line.text() == "no site connected"
    work.window.close()
    bench.store.close()


def test_sizes_are_kept(tmp_path: Path, qtbot: QtBot) -> None:
    bench = make_bench(tmp_path / "profile")
    path = tmp_path / "window.toml"
    first = AtWork(bench, qtbot, WindowSettings.load(path))
    first.begin(1)
    first.window.resize(1500, 900)
    first.window.splitter.setSizes([400, 800, 300])
    sizes = first.window.splitter.sizes()
    first.window.close()
    second = AtWork(bench, qtbot, WindowSettings.load(path))
    second.window.show()
    qtbot.waitExposed(second.window)
    assert (second.window.width(), second.window.height()) == (1500, 900)
    assert second.window.splitter.sizes() == sizes
    second.window.close()
    bench.store.close()


@pytest.mark.parametrize(
    "content", ["not toml [", "width_px = 'wide'", "width_px = -5\ntheme = 'pink'", "\x00"]
)
def test_odd_settings_are_passed_over(tmp_path: Path, content: str) -> None:
    path = tmp_path / "window.toml"
    path.write_text(content, encoding="utf-8")
    assert WindowSettings.load(path) == WindowSettings(path=path)


def test_settings_that_cannot_be_written_hinder_nobody(tmp_path: Path) -> None:
    WindowSettings(path=tmp_path / "missing" / "window.toml").save()
    assert not (tmp_path / "missing").exists()


def test_everything_that_takes_keys_has_a_name(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("E")
    for widget in work.window.findChildren(QWidget):
        takes_keys = isinstance(widget, (QAbstractButton, QLineEdit, QPlainTextEdit))
        if takes_keys and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert name, widget
    assert work.window.queue.accessibleName()
    assert "Author 1" in work.window.card.column.main.accessibleName()
    assert "approved" in work.window.side.author.accessibleName()


def test_every_panel_can_be_reached_by_key(work: AtWork) -> None:
    work.begin(1, 2, c1='<a href="https://a.example/">a</a>')
    work.painted()
    seen = set()
    for _ in range(30):
        QTest.keyClick(work.focus, Qt.Key.Key_F6)
        seen.add(work.focus)
    named = {widget.accessibleName() for widget in seen}
    assert work.window.card.column.main.body in seen
    assert {"Approve, key A", "Sync now, key F5"} <= named


ALL_THEMES = [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK]


@pytest.mark.parametrize("theme", ALL_THEMES)
def test_the_style_sheet_names_only_known_colours(theme: Theme) -> None:
    assert "@" not in filled(style_sheet(), theme)


@pytest.mark.parametrize(
    ("theme", "least"), list(zip(ALL_THEMES, (4.5, 4.5, 7.0, 7.0), strict=True))
)
@pytest.mark.parametrize("ink", ["text", "muted", "faint", "good", "bad", "warn"])
@pytest.mark.parametrize("ground", ["surface", "panel", "window"])
def test_words_can_be_read(theme: Theme, least: float, ink: str, ground: str) -> None:
    """WCAG: a contrast of 4.5 for text (AA), of 7 in the themes of high contrast (AAA)."""
    light, dark = sorted((_light(theme, ink), _light(theme, ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= least


def _light(theme: Theme, name: str) -> float:
    colour = theme.colour(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_theme_follows_a_wish(work: AtWork) -> None:
    assert current_theme("dark") is DARK
    assert current_theme("light") is LIGHT
    assert current_theme("contrast") in {CONTRAST_LIGHT, CONTRAST_DARK}
    work.begin(1)
    work.window._settings.theme = "dark"
    work.window.redress()
    work.painted()
    image = work.window.card.grab().toImage()
    assert image.pixelColor(3, 3).name() == DARK.window


def test_the_icon_can_be_drawn() -> None:
    assert not app_icon().pixmap(64, 64).toImage().isNull()


def test_a_bug_is_shown_without_stopping_the_work(work: AtWork) -> None:
    work.begin(1, 2)
    try:
        raise ZeroDivisionError("a bug")
    except ZeroDivisionError as bug:
        show_bug(work.window, bug)
        show_bug(work.window, bug)
    (dialog,) = work.window.findChildren(BugDialog)
    assert "ZeroDivisionError: a bug" in dialog.report.toPlainText()
    assert not dialog.isModal()
    dialog.accept()


def test_news_of_another_kind_is_passed_over(work: AtWork) -> None:
    work.begin(1)
    work.bridge.post(object())
    work.sync()
    assert work.rows == [1]


def test_pictures_of_a_shift_and_what_the_site_has_then(work: AtWork, tmp_path: Path) -> None:
    for id in range(1, 13):
        number = id % 3
        work.bench.site.post(
            id,
            f"text of {id}",
            author_name=f"Author {number}",
            author_email=f"author{number}@inbox.test",
        )
    work.sync()
    steps = run_shift(work.window, tmp_path / "pictures", work.window.repaint)
    work.sync()
    names = [step.name for step in steps]
    assert names[:6] == [
        "approve", "trash with a reason", "spam", "edit", "reply", "trash and undo",
    ]  # fmt: skip
    assert set(names[6:]) == {"block"}
    for step in steps:
        comment = work.on_site(step.key.id)
        assert comment.status is step.status, step
        assert step.text is None or comment.text == step.text
        if step.reply is not None:
            answers = [c for c in work.bench.site.comments.values() if c.parent == comment.id]
            assert [answer.text for answer in answers] == [step.reply]
    pictures = sorted(path.name for path in (tmp_path / "pictures").iterdir())
    assert len(pictures) == 7
    assert all(re.fullmatch(r"\d\d-[a-z]+\.png", name) for name in pictures)


def test_preferences_count_at_once(work: AtWork) -> None:
    work.begin(1)
    work.press(Qt.Key.Key_Comma, CONTROL)
    dialog = work.window.findChild(PreferencesDialog)
    assert dialog is not None
    before = work.window.card.column.main.body.document().size().height()

    general = dialog.findChild(GeneralPage)
    assert general is not None
    general.text.setValue(30)
    general.grace.setValue(25)

    assert work.window.card.column.main.body.document().size().height() > before
    assert work.preferences.now.grace_s == 25


def test_the_sheet_of_keys_scrolls_in_a_small_window(work: AtWork) -> None:
    work.begin(1)
    sheet = work.window.help
    work.press("?", Qt.KeyboardModifier.ShiftModifier)
    sheet.resize(800, 400)
    below, aside = sheet.scrolled.verticalScrollBar(), sheet.scrolled.horizontalScrollBar()
    work.wait(lambda: below.maximum() > 0 and aside.maximum() > 0)
    work.press(Qt.Key.Key_PageDown)
    work.press(Qt.Key.Key_Right)
    assert below.value() > 0
    assert aside.value() > 0
    assert sheet.isVisible()
