"""The moderator's language: Qt's catalogues, and numbers and dates as one writes them there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from modstation import RESOURCES
from modstation.core import translation

CONTEXT = "ModStation"
SYSTEM = "system"
# In their own words, as somebody looks for them who reads no other.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
CATALOGUES = RESOURCES / "translations"


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language in use; the translators live as long as it does."""

    code: str
    translators: tuple[QTranslator, ...]


def speak(app: QApplication, wanted: str = SYSTEM) -> Spoken:
    """Say everything in this language from now on: a code of `LANGUAGES`, or the system's, which
    is English where there is no catalogue for it. Numbers and dates follow the system's own
    region where it speaks the same language. The layout follows the system's direction."""
    system = QLocale.system()
    code = wanted if wanted in LANGUAGES else _code_of(system)
    fits = system.name().partition("_")[0] == code
    locale = system if fits else QLocale(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(system.textDirection() if wanted == SYSTEM else locale.textDirection())
    translators = _install(app, code)
    own = translators[-1] if code != "en" else None
    translation.use(
        translation.Catalogue(
            find=_finder(own) if own is not None else translation.Catalogue().find,
            number=locale.toString,
            decimal=lambda number, places: locale.toString(number, "f", places),
        )
    )
    return Spoken(code, translators)


def _code_of(locale: QLocale) -> str:
    code = locale.name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def _install(app: QApplication, code: str) -> tuple[QTranslator, ...]:
    """Qt's own words ("OK", "Cancel"), and then ours."""
    if code == "en":
        return ()
    qt, own = QTranslator(app), QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qt.load(f"qtbase_{code}", folder)
    own.load(f"modstation_{code}", str(CATALOGUES))
    for translator in (qt, own):
        app.installTranslator(translator)
    return qt, own


def _finder(own: QTranslator) -> Callable[[str, str, int], str]:
    return lambda text, about, number: own.translate(CONTEXT, text, about or None, number) or ""
