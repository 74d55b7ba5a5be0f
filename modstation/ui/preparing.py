"""The strip of "prepare for offline": how far it is, and at the end one sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal

from modstation.core.errors import Offline, Trouble
from modstation.core.translation import tr
from modstation.desk.readiness import lacking, sentence
from modstation.desk.views import Cycle, Prepared, Progress, Rated
from modstation.ui.progress_strip import ProgressStrip


class Preparing(ProgressStrip):
    """`prepare` is told True to begin, False to stop. First all is read, then all is scored; who
    stops it hears what is missing. The sentence stays until somebody closes it."""

    said = Signal(str, bool)

    def __init__(self, prepare: Callable[[bool], None]) -> None:
        super().__init__(
            tr("Progress of the preparation for offline"), lead=tr("Preparing for offline.")
        )
        self._prepare = prepare
        self._on = False
        self._read: Prepared | None = None  # once all is read
        self._unscored: int | None = None
        self.button.clicked.connect(self._pressed)

    def begin(self) -> None:
        if self._on:
            self.said.emit(tr("It is being prepared already."), False)
            return
        self._on, self._read, self._unscored = True, None, None
        self.count_on(tr("Asking the site"))
        self._offer(tr("Stop"))
        self._prepare(True)

    def take(self, news: object) -> None:
        """News of the sync and of the scoring."""
        if not self._on:
            return
        if isinstance(news, Progress) and news.preparing:
            self.count(news.what, news.done, news.total)
        elif isinstance(news, Cycle) and isinstance(news.trouble, Offline):
            self.tell(tr("interrupted; it goes on once the site can be reached"))
        elif isinstance(news, Prepared):
            self._read = news
        elif self._read is not None and isinstance(news, Rated):
            self._rated(self._read, news)
        elif self._read is not None and isinstance(news, Trouble):
            self._end(self._read)

    def _rated(self, read: Prepared, news: Rated) -> None:
        self._unscored = news.total - news.done
        if not self._unscored or news.resting or read.stopped or read.troubles:
            self._end(read, news.resting)
        else:
            self.count("scores", news.done, news.total)

    def _end(self, read: Prepared, resting: str = "") -> None:
        self._on, self._read = False, None
        words = sentence(
            read.found,
            self._unscored,
            because=resting,
            troubles=read.troubles,
            stopped=read.stopped,
        )
        self.conclude(words)
        self._offer(tr("Close"))
        ready = not (lacking(read.found, self._unscored) or read.stopped or read.troubles)
        self.said.emit(words, not ready)

    def _pressed(self) -> None:
        if not self._on:
            self.hide()
        elif self._read is not None and self._unscored is not None:  # only the scores are left
            self._end(replace(self._read, stopped=True))
        else:
            self.button.setEnabled(False)  # until the request under way has its answer
            self._prepare(False)

    def _offer(self, words: str) -> None:
        self.button.setText(words)
        self.button.setEnabled(True)
