"""The preferences: a list of pages on the left, the page on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from modstation.core.translation import mark, tr
from modstation.desk.keys import KeySettings
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands
from modstation.ui.preferences.answers import AnswersPage
from modstation.ui.preferences.general import GeneralPage
from modstation.ui.preferences.keys import KeysPage
from modstation.ui.preferences.letter import LetterPage
from modstation.ui.preferences.reasons import ReasonsPage
from modstation.ui.preferences.scoring import ScoringPage
from modstation.ui.preferences.signing import SitesPage
from modstation.ui.preferences.thresholds import ThresholdsPage
from modstation.ui.preferences.words import WordsPage
from modstation.ui.window_settings import WindowSettings

_LIST_PX = 170


class PreferencesDialog(QDialog):
    """`looks_changed`: the theme or the size of text is another one. `policy_changed`: other
    comments are flagged, or for another reason."""

    looks_changed = Signal()
    policy_changed = Signal()

    def __init__(
        self,
        place: Workplace,
        settings: WindowSettings,
        keys: KeySettings,
        errands: Errands,
        parent: QWidget,
        *,
        sign_out: Callable[[str, bool], None] = lambda name, remove: None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preferences")
        self.setWindowTitle(tr("Preferences"))
        self.resize(900, 580)
        self.pages = QListWidget(self)
        self.pages.setObjectName("preferencePages")
        self.pages.setAccessibleName(tr("Pages of preferences"))
        self.pages.setFixedWidth(_LIST_PX)
        self._stack = QStackedWidget(self)
        general = GeneralPage(place.preferences, settings)
        general.looks_changed.connect(self.looks_changed)
        self._add(mark("General"), general)
        thresholds = ThresholdsPage(place, errands)
        thresholds.changed.connect(self.policy_changed)
        self._add(mark("Keys"), KeysPage(keys))
        self._add(mark("Thresholds"), thresholds)
        reasons = ReasonsPage(place)
        reasons.changed.connect(self.policy_changed)
        reasons.changed.connect(thresholds.name_reasons)
        self._add(mark("Reasons"), reasons)
        self._add(mark("Answers"), AnswersPage(place))
        self._add(mark("Letter"), LetterPage(place))
        self._add(mark("Word list"), WordsPage(place, errands))
        self._add(mark("Scoring"), ScoringPage(place, errands))
        self.sites = SitesPage(place.sites, sign_out, errands)
        self._add(mark("Sites"), self.sites)
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setCurrentRow(0)
        self._lay_out()

    def show_page(self, title: str) -> None:
        """Turn to the page with that title (as the code has it)."""
        found = self.pages.findItems(tr(title), Qt.MatchFlag.MatchExactly)
        if found:
            self.pages.setCurrentItem(found[0])

    def _add(self, title: str, page: QWidget) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes into the page
        area.setWidget(page)
        self.pages.addItem(tr(title))
        self._stack.addWidget(area)

    def _lay_out(self) -> None:
        close = QPushButton(tr("Close (Esc)"), self)
        close.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.reject)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.pages)
        columns.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addLayout(columns, 1)
        layout.addLayout(foot)
