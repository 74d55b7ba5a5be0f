"""The strip that says how far the first sync of a site is, and ends it or lets it go on.

It can take minutes on a large site. The queue is worked on meanwhile: nobody waits for the strip.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from modstation.desk.views import Cycle, Progress, Rated
from modstation.ui.labels import PlainLabel

_NAMES = {
    "comments": "Reading comments",
    "articles": "Reading articles",
    "threads": "Reading threads",
    "authors": "Reading authors",
    "scores": "Scoring",
}
STOPPED = "stopped; F5 goes on from there"


class FirstSync(QFrame):
    """Hidden but for a first sync. `end` is called to stop the reading, `resume` is emitted to
    have it go on."""

    resume = Signal()

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("firstSync")
        self._end = end
        self._site = ""
        self._stopped = False
        self._counted = ""
        self._rated: Rated | None = None
        self.words = PlainLabel(name="firstSyncWords")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Progress of the first sync")
        self.button = QPushButton("Stop", self)
        # A click leaves the keys with the queue.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.setSpacing(14)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.button)
        self.hide()

    def take_progress(self, news: Progress) -> None:
        self._site = news.site
        self.button.show()
        self._count(news.what, news.done, news.total)
        if self._stopped:  # what was under way still came in
            self._tell(STOPPED)

    def take_cycle(self, news: Cycle) -> None:
        if news.site != self._site or not self._site:
            return
        if news.trouble is not None:
            self._tell("interrupted; it goes on once the site can be reached")
        elif not news.more:
            self._site, self._stopped = "", False
            self.button.hide()
            self._show_scores()

    def take_rated(self, news: Rated) -> None:
        """Opinions come on their own; they are the last part, once all else is here."""
        self._rated = news
        if not self._site and not self.isHidden():
            self._show_scores()

    def go_on(self) -> None:
        """Somebody asked for a sync."""
        self._stopped = False
        self.button.setText("Stop")

    def gone(self, site: str) -> None:
        """There is nothing more to read from that site."""
        if site == self._site:
            self._site, self._stopped = "", False
            self.hide()

    def _pressed(self) -> None:
        if self._stopped:
            self.resume.emit()
            return
        self._stopped = True
        self._end()
        self._tell(STOPPED)
        self.button.setText("Go on")

    def _show_scores(self) -> None:
        rated = self._rated
        if rated is None or rated.resting or rated.done >= rated.total:
            self.hide()
        else:
            self._count("scores", rated.done, rated.total)

    def _count(self, what: str, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self._counted = f"{_NAMES[what]}: {done:,} of {total:,}"
        self._tell()
        self.show()

    def _tell(self, state: str = "") -> None:
        self.words.say(f"{self._counted}, {state}." if state else self._counted)
        self.setAccessibleName(self.words.text())
