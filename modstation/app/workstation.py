"""The running workstation: a window in the Qt thread, the sync in a thread of its own."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from modstation import __version__
from modstation.app.power import why_scoring_rests
from modstation.app.wiring import SystemClock, WordLists, build_sites, build_workplace
from modstation.core.errors import Trouble
from modstation.desk.indexing import Indexer
from modstation.desk.loop import Loop
from modstation.desk.rating import Rater
from modstation.desk.settings import Preferences, Settings
from modstation.desk.sites import Sites
from modstation.desk.views import Prepared
from modstation.desk.work import Work
from modstation.scoring.client import ScorerProcess
from modstation.site.secrets import SessionSecrets
from modstation.store.store import Store
from modstation.ui.bridge import Bridge
from modstation.ui.dialogs import show_bug, show_trouble
from modstation.ui.language import speak
from modstation.ui.reach import Reach
from modstation.ui.window import Window
from modstation.ui.window_settings import WindowSettings

LAST_PUSH_S = 5.0  # at quitting, for decisions that were still in their grace time
STOP_S = 2.0
# How long a busy thread may keep the interpreter from the window's: ten times less than by
# default, since a key has a frame of 16 ms for everything.
SWITCH_S = 0.0005
# A key wakes the other threads in the middle of all that it does: first the next card is drawn.
BREATH_S = 0.03
log = logging.getLogger("modstation.app")


def application(argv: Sequence[str]) -> QApplication:
    """The one Qt application of the process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qt = QApplication(list(argv))
    # Only from here on: why Qt cannot start at all is for whoever looks at the terminal.
    qInstallMessageHandler(_log_qt)
    qt.setApplicationName("ModStation")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("modstation")
    return qt


@contextmanager
def said_in_a_window() -> Iterator[None]:
    """A trouble that keeps the workstation from opening is shown, for who has no terminal."""
    try:
        yield
    except Trouble as trouble:
        speak(application(sys.argv))
        show_trouble(trouble)
        raise


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """What Qt has to say goes to the log; the plugin for no display says the same each time."""
    noise = "does not support propagateSizeHints" in message
    level = logging.DEBUG if noise or kind is QtMsgType.QtDebugMsg else logging.WARNING
    log.log(level, "Qt: %s", message)


class Workstation:
    """Built and run in the Qt thread; `run` returns the exit code when the window was closed."""

    def __init__(self, folder: Path, session: SessionSecrets, argv: Sequence[str]) -> None:
        self.qt = application(argv)
        self._folder = folder
        self._session = session
        self.preferences = Preferences.load(folder)
        self.spoken = speak(self.qt, self.preferences.now.language)
        self.store = Store(folder, tidies=False)
        self.bridge = Bridge()
        self.work = Work(self._open_in_thread, SystemClock(), self.preferences, self.bridge.post)
        self.loop = self._loop(self.work, "sync", self.work.close)
        self._model = self.preferences.now.model
        self.rater = Rater(
            lambda: Store(folder),
            ScorerProcess(model=self._model),
            self.bridge.post,
            resting=lambda: why_scoring_rests(self.preferences.now),
            word_list=WordLists.compile,
        )
        self.rating = self._loop(self.rater, "scores", self.rater.close)
        self.indexer = Indexer(lambda: Store(folder, tidies=False))
        self.indexing = self._loop(self.indexer, "words", self.indexer.close)
        self.preferences.listen(self._settings_changed)
        self.place = build_workplace(folder, self.store, self.preferences, session, self.loop.wake)
        self.window = Window(
            self.place,
            self.bridge,
            settings=WindowSettings.load(folder / "window.toml"),
            reach=Reach(
                sync_now=self.sync_now,
                looking_at=self._look_at,
                hold=self._hold,
                end_reading=self.work.end_reading,
                sign_out=self._sign_out,
                prepare=self._prepare,
            ),
        )
        self.bridge.arrived.connect(self.window.take)
        self.bridge.arrived.connect(self._ask_for_scores)

    def run(self) -> int:
        self._catch_bugs()
        self.window.present()
        self.start()
        code = self.qt.exec()
        self.stop()
        return int(code)

    def start(self) -> None:
        """Start the threads: from now on, news arrives."""
        sys.setswitchinterval(SWITCH_S)
        self.loop.start()
        self.rating.start()
        self.indexing.start()

    def sync_now(self) -> None:
        self.work.ask()
        self.loop.wake()

    def stop(self) -> None:
        """Hide the window, send what is left, stop the loop, close the store."""
        self.window.hide()
        self.work.leave()
        self.loop.wake()
        self.work.wait_until_left(LAST_PUSH_S)
        if not self.loop.stop(STOP_S):
            log.warning("the sync thread is still waiting for the site; it ends with the program")
        self.indexing.stop(STOP_S)
        self.rater.leave()
        self.rating.stop(STOP_S)
        self.bridge.close()
        self.store.close()

    # ------------------------------------------------------------------------------------------

    def _loop(self, work: Callable[[], float], name: str, last: Callable[[], None]) -> Loop:
        return Loop(work, name=name, crashed=self._crashed, last=last, breath_s=BREATH_S)

    def _look_at(self, numbers: Sequence[int]) -> None:
        self.rater.look_at(numbers)
        self.rating.wake()

    def _settings_changed(self, settings: Settings) -> None:
        if settings.model != self._model:
            self._model = settings.model
            self.rater.use(ScorerProcess(model=settings.model))
        self.rating.wake()

    def _hold(self, wanted: bool) -> None:
        if wanted:
            self.work.hold()
        else:
            self.work.release()
        self.loop.wake()

    def _prepare(self, wanted: bool) -> None:
        if wanted:
            self.work.prepare()
        else:
            self.work.stop_preparing()
        self.loop.wake()

    def _ask_for_scores(self, news: object) -> None:
        """All is read that is to be read: how far are the scores?"""
        if isinstance(news, Prepared):
            self.rater.report()
            self.rating.wake()

    def _sign_out(self, name: str, remove: bool) -> None:
        self.work.sign_out(name, remove=remove)
        self.loop.wake()

    def _open_in_thread(self) -> tuple[Store, Sites]:
        store = Store(self._folder)
        return store, build_sites(store, self._session)

    def _crashed(self, bug: BaseException) -> None:
        """From any thread: a bug goes to the log, and to the moderator through the bridge."""
        log.error("a bug in %s", threading.current_thread().name, exc_info=bug)
        self.bridge.post(bug)

    def _catch_bugs(self) -> None:
        def hook(
            kind: type[BaseException], bug: BaseException, trace: TracebackType | None
        ) -> None:
            if issubclass(kind, KeyboardInterrupt):
                self.window.close()
                return
            log.error("a bug", exc_info=bug)
            traceback.print_exception(bug)
            self.bridge.post(bug)

        sys.excepthook = hook
        self.bridge.arrived.connect(self._show_bug)

    def _show_bug(self, news: object) -> None:
        if isinstance(news, BaseException) and not isinstance(news, Trouble):
            show_bug(self.window, news)
