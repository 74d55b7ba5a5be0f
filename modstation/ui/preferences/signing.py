"""The page of connected sites: who one is there, and signing out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.model import SiteInfo
from modstation.core.translation import mark, tr, trn
from modstation.desk.sites import Sites
from modstation.desk.views import SignedOff
from modstation.ui.errands import Errands
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel, set_look
from modstation.ui.preferences.plugin_line import PluginLine

_ABOUT = mark(
    "Signing out deletes ModStation's application password on the site and from the keyring. "
    "What was read and decided stays here, unless you say otherwise; Ctrl+N signs in again."
)


class SitesPage(QWidget):
    """`sign_out` is told which site, and whether all that is kept of it goes, too; `words_wanted`
    carries the site whose own list of disallowed words is to be shown."""

    words_wanted = Signal(str)

    def __init__(
        self, sites: Sites, sign_out: Callable[[str, bool], None], errands: Errands
    ) -> None:
        super().__init__()
        self._sites = sites
        self._sign_out = sign_out
        self.rows: dict[str, SiteRow] = {}
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr(_ABOUT), wrap=True, look="quiet"))
        known = sites.list()
        for info in known:
            row = SiteRow(info, sites.waiting(info.name), PluginLine(sites, info, errands))
            row.wanted = self._wanted
            row.words_button.clicked.connect(partial(self.words_wanted.emit, info.name))
            self.rows[info.name] = row
            layout.addWidget(row)
        if not known:
            layout.addWidget(PlainLabel(tr("No site is connected. Ctrl+N connects one.")))
        layout.addStretch(1)

    def take(self, news: object) -> None:
        """What became of it; connected to the bridge's `arrived`."""
        if isinstance(news, SignedOff) and news.site in self.rows:
            self.rows[news.site].show_result(news)

    def _wanted(self, name: str, remove: bool) -> None:
        self._sign_out(name, remove)


class SiteRow(QFrame):
    """One site; the first press of its button asks, the second one does it."""

    def __init__(self, info: SiteInfo, waiting: int, plugin: PlainLabel) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._name = info.name
        self._waiting = waiting
        self.wanted: Callable[[str, bool], None] = lambda name, remove: None
        title = PlainLabel(visible(info.title) or info.name, name="stripTitle", wrap=True)
        who = tr("{site}, as {user}", site=info.home, user=visible(info.user))
        place = PlainLabel(who, wrap=True, look="quiet")
        self.remove = QCheckBox(self)
        self.remove.setText(tr("Also remove its comments and decisions from this machine"))
        self.remove.hide()
        self.words = PlainLabel(wrap=True)
        self.words.setAccessibleName(tr("Result"))
        self.words.hide()
        self.words_button = QPushButton(tr("Disallowed words…"), self)
        self.words_button.setAccessibleName(tr("Disallowed words of {site}", site=info.name))
        self.button = QPushButton(tr("Sign out"), self)
        self.button.setAccessibleName(tr("Sign out of {site}", site=info.name))
        self.button.clicked.connect(self._pressed)
        self.stay = QPushButton(tr("Stay signed in"), self)
        self.stay.clicked.connect(self._ask_no_more)
        self.stay.hide()
        self._lay_out(title, place, plugin)

    def show_result(self, news: SignedOff) -> None:
        removed = tr("Signed out and removed from this machine.")
        done = removed if news.removed else tr("Signed out.")
        self._say(news.said or done, bad=bool(news.said))
        self.button.setEnabled(bool(news.said))

    def _lay_out(self, *about: PlainLabel) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.words_button)
        buttons.addStretch(1)
        buttons.addWidget(self.stay)
        buttons.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        for part in (*about, self.words, self.remove):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def _pressed(self) -> None:
        if self.remove.isHidden():
            self._ask()
            return
        remove = self.remove.isChecked()
        self._ask_no_more()
        self.button.setEnabled(False)
        self._say(tr("Signing out…"))
        self.wanted(self._name, remove)

    def _ask(self) -> None:
        said = [tr("Sign out of this site?")]
        if self._waiting:
            unsent = trn(
                self._waiting,
                "{n} decision is not sent yet.",
                "{n} decisions are not sent yet.",
            )
            said.append(unsent)
        self._say(" ".join(said), bad=bool(self._waiting))
        self.remove.show()
        self.stay.show()
        self.button.setText(tr("Sign out now"))

    def _ask_no_more(self) -> None:
        self.remove.hide()
        self.stay.hide()
        self.words.hide()
        self.button.setText(tr("Sign out"))

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.words.say(words)
        set_look(self.words, "bad", bad)
        self.words.show()
