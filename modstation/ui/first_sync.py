"""The strip that says how far the first sync of a site is, and ends it or lets it go on.

It can take minutes on a large site. The queue is worked on meanwhile: nobody waits for the strip.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from modstation.core.translation import mark, tr
from modstation.desk.views import Cycle, Progress, Rated
from modstation.ui.progress_strip import ProgressStrip

STOPPED = mark("stopped; F5 goes on from there")


class FirstSync(ProgressStrip):
    """Hidden but for a first sync. `end` is called to stop the reading, `resume` is emitted to
    have it go on."""

    resume = Signal()

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__(tr("Progress of the first sync"))
        self._end = end
        self._site = ""
        self._stopped = False
        self._rated: Rated | None = None
        self.button.clicked.connect(self._pressed)

    def take_progress(self, news: Progress) -> None:
        if news.preparing:  # that reads the same, under a strip of its own
            self.gone(self._site)
            return
        self._site = news.site
        self.button.show()
        self.count(news.what, news.done, news.total)
        if self._stopped:  # what was under way still came in
            self.tell(tr(STOPPED))

    def take_cycle(self, news: Cycle) -> None:
        if news.site != self._site or not self._site:
            return
        if news.trouble is not None:
            self.tell(tr("interrupted; it goes on once the site can be reached"))
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
        self.button.setText(tr("Stop"))

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
        self.tell(tr(STOPPED))
        self.button.setText(tr("Go on"))

    def _show_scores(self) -> None:
        rated = self._rated
        if rated is None or rated.resting or rated.done >= rated.total:
            self.hide()
        else:
            self.count("scores", rated.done, rated.total)
