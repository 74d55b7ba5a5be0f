"""The first page: looks, and how patient the sync is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QWidget

from modstation.core.translation import mark, tr
from modstation.desk.settings import Preferences
from modstation.ui.labels import PlainLabel
from modstation.ui.language import LANGUAGES, SYSTEM
from modstation.ui.window_settings import (
    LARGEST_TEXT_PX,
    LONGEST_WITHOUT_BREAK_MIN,
    SMALLEST_TEXT_PX,
    THEMES,
    WindowSettings,
)

_THEME_WORDS = {
    "system": mark("As the system"),
    "light": mark("Light"),
    "dark": mark("Dark"),
    "contrast": mark("High contrast"),
}
_FIELD_PX = 180


class GeneralPage(QWidget):
    """Writes into the settings as they are changed."""

    looks_changed = Signal()

    def __init__(self, preferences: Preferences, settings: WindowSettings) -> None:
        super().__init__()
        self._preferences = preferences
        self._settings = settings
        self.theme = QComboBox(self)
        for name in THEMES:
            self.theme.addItem(tr(_THEME_WORDS[name]), name)
        self.theme.setCurrentIndex(THEMES.index(settings.theme))
        self.language = self._languages()
        self.text = _spin(self, SMALLEST_TEXT_PX, LARGEST_TEXT_PX, settings.text_px, tr("px"))
        now = preferences.now
        self.grace = _spin(self, 0, 300, now.grace_s, tr("s", about="seconds"))
        self.every = _spin(self, 5, 3600, now.sync_every_s, tr("s", about="seconds"))
        self.hard_words = QCheckBox(tr("Mask profanity, insults, slurs and house words"), self)
        self.hard_words.setObjectName("maskSlurs")
        self.hard_words.setChecked(settings.mask_slurs)
        self.notices = QCheckBox(tr("Tell me when new comments came while I look elsewhere"), self)
        self.notices.setChecked(settings.notices)
        self.first = _spin(self, 0, 23, settings.notices_from, tr("h", about="o'clock"))
        self.last = _spin(self, 0, 23, settings.notices_until, tr("h", about="o'clock"))
        after_min = settings.break_after_min
        self.pause = _spin(self, 0, LONGEST_WITHOUT_BREAK_MIN, after_min, tr("min"))
        self.pause.setSpecialValueText(tr("never"))
        self.pause.setSingleStep(10)
        form = QFormLayout(self)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(18)
        for field in self.findChildren(QComboBox) + self.findChildren(QSpinBox):
            field.setFixedWidth(_FIELD_PX)
        form.addRow(tr("Language"), self.language)
        at_start = tr("It counts from the next start on.")
        form.addRow("", PlainLabel(at_start, look="quiet"))
        form.addRow(tr("Theme"), self.theme)
        form.addRow(tr("Size of a comment's text"), self.text)
        form.addRow(tr("Hard words"), self.hard_words)
        form.addRow("", PlainLabel(tr("A key held down shows them."), look="quiet"))
        form.addRow(tr("Wait before a decision is sent"), self.grace)
        about = tr("As long as it waits, an undo costs nothing.")
        form.addRow("", PlainLabel(about, look="quiet"))
        form.addRow(tr("Ask the site again after"), self.every)
        form.addRow(tr("Notices"), self.notices)
        form.addRow(tr("Notices only from"), self.first)
        form.addRow(tr("until"), self.last)
        form.addRow(tr("Speak of a break after"), self.pause)
        self.theme.currentIndexChanged.connect(self._dress)
        self.text.valueChanged.connect(self._dress)
        self.hard_words.toggled.connect(self._dress)
        self.grace.valueChanged.connect(lambda value: preferences.change(grace_s=value))
        self.every.valueChanged.connect(lambda value: preferences.change(sync_every_s=value))

        self.notices.toggled.connect(self._keep_notices)
        self.first.valueChanged.connect(self._keep_notices)
        self.last.valueChanged.connect(self._keep_notices)
        self.pause.valueChanged.connect(self._keep_break)

    def _languages(self) -> QComboBox:
        box = QComboBox(self)
        box.addItem(tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(self._preferences.now.language)))
        box.currentIndexChanged.connect(
            lambda: self._preferences.change(language=box.currentData())
        )
        return box

    def _keep_notices(self) -> None:
        self._settings.notices = self.notices.isChecked()
        self._settings.notices_from = self.first.value()
        self._settings.notices_until = self.last.value()
        self._settings.save()

    def _keep_break(self) -> None:
        self._settings.break_after_min = self.pause.value()
        self._settings.save()

    def _dress(self) -> None:
        self._settings.theme = self.theme.currentData()
        self._settings.text_px = self.text.value()
        self._settings.mask_slurs = self.hard_words.isChecked()
        self._settings.save()
        self.looks_changed.emit()


def _spin(parent: QWidget, least: int, most: int, value: int, unit: str) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(least, most)
    box.setValue(min(max(value, least), most))
    box.setSuffix(f" {unit}")
    box.setKeyboardTracking(False)
    return box
