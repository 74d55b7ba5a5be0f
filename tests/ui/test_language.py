"""The window in another language: a catalogue, its plurals, its numbers, its direction."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from modstation.core import translation
from modstation.core.translation import tr, trn
from modstation.ui.language import SYSTEM, speak
from tests.desk.conftest import make_bench
from tests.ui.at_work import CONTROL, AtWork


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Speaks as before again, when a test is over."""
    locale, direction = QLocale(), qapp.layoutDirection()
    yield qapp
    translation.use(translation.Catalogue())
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def at_work(folder: Path, qtbot: QtBot) -> AtWork:
    """A window that is built once the language is chosen, as at a start."""
    return AtWork(make_bench(folder), qtbot)


def leave(work: AtWork) -> None:
    work.close()
    work.bench.store.close()


@pytest.mark.parametrize(
    ("code", "held", "approve", "comments", "cancel"),
    [
        (
            "de",
            "3 warten auf Entscheidung",
            "Genehmigen",
            "2.000 Kommentare in den Papierkorb legen",
            "Abbrechen",
        ),
        (
            "fr",
            "3 en attente de décision",
            "Approuver",
            "Mettre 2\u202f000 commentaires à la corbeille",
            "Annuler",
        ),
        ("en", "3 waiting for a decision", "Approve", "Trash 2,000 comments", "Cancel"),
    ],
)
def test_the_window_speaks_it(
    app: QApplication,
    tmp_path: Path,
    qtbot: QtBot,
    code: str,
    held: str,
    approve: str,
    comments: str,
    cancel: str,
) -> None:
    speak(app, code)
    work = at_work(tmp_path, qtbot)
    work.begin(1, 2, 3)
    assert work.window.head.count.text() == held
    assert tr("Approve") == approve
    assert trn(2_000, "Trash {n} comment", "Trash {n} comments") == comments
    leave(work)
    assert QApplication.translate("QPlatformTheme", "Cancel") == cancel


@pytest.mark.parametrize(("language", "code"), [("de_AT", "de"), ("fr_CA", "fr"), ("es_ES", "en")])
def test_as_the_system(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, language: str, code: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(language))
    spoken = speak(app, SYSTEM)
    assert spoken.code == code
    region = language if code != "en" else "en_US"  # nobody's dates in nobody's words
    assert QLocale().name() == region


def test_the_layout_runs_as_the_system_reads(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("he_IL"))
    speak(app, SYSTEM)
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    work = at_work(tmp_path, qtbot)
    work.begin(1, 4)
    queue, side = work.window.queue, work.window.side
    assert queue.mapToGlobal(queue.rect().center()).x() > side.mapToGlobal(side.rect().center()).x()
    # By the same author as the one on the screen, in a word or two: painted from the right.
    latest = side.latest.grab().toImage()
    ground = latest.pixelColor(0, 0)
    inked = [
        x
        for x in range(latest.width())
        if any(latest.pixelColor(x, y) != ground for y in range(latest.height()))
    ]
    assert latest.width() - inked[-1] < inked[0]
    leave(work)
    speak(app, "de")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_it_is_chosen_in_the_preferences(work: AtWork) -> None:
    work.begin(1)
    work.press(Qt.Key.Key_Comma, CONTROL)
    [dialog] = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    [box] = [b for b in dialog.findChildren(QComboBox) if b.findText("Deutsch") >= 0]
    assert box.currentText() == "As the system"
    box.setCurrentText("Français")
    assert work.preferences.now.language == "fr"
    dialog.reject()
