"""The bar that says that a site cannot be reached, since when, and how much waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout

from modstation.core.translation import tr, trn
from modstation.desk.views import Away
from modstation.ui.labels import PlainLabel
from modstation.ui.words import hour, moment


class OfflineBar(QFrame):
    """As wide as the window: nobody is to find out in the evening. Nothing is to be done about
    it, so it has no button; while sending is held, that is what counts, and the bar gives way."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("offline")
        self._held = False
        self.words = PlainLabel(name="offlineWords", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.addWidget(self.words, 1)
        self.hide()

    def show_away(self, away: Sequence[Away], now: int, *, name_them: bool) -> None:
        """`name_them`: there are other sites, so it is worth saying which."""
        if away:
            self.words.say(offline_words(away, now, name_them=name_them))
            self.setAccessibleName(self.words.text())
        else:
            self.words.say("")
        self._show()

    def hold(self, held: bool) -> None:
        self._held = held
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self.words.text()) and not self._held)


def offline_words(away: Sequence[Away], now: int, *, name_them: bool) -> str:
    since = _since(min(site.since for site in away), now)
    if name_them:
        sites = ", ".join(site.site for site in away)
        since = tr("{since} ({sites})", since=since, sites=sites)
    waiting = sum(site.waiting for site in away)
    if not waiting:
        return tr("Offline since {since}: no decision waits yet.", since=since)
    return trn(
        waiting,
        "Offline since {since}: {n} decision waits; it is sent when the site can be reached again.",
        "Offline since {since}: {n} decisions wait; "
        "they are sent when the site can be reached again.",
        since=since,
    )


def _since(at: int, now: int) -> str:
    """The hour where it is of today, else the day as well."""
    local, today = (datetime.fromtimestamp(when, UTC).astimezone() for when in (at, now))
    return hour(at) if local.date() == today.date() else moment(at)
