"""A moderator at the real window, over a real database and a site in memory."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from modstation.app.wiring import Models, WordLists
from modstation.core.errors import NotPossible
from modstation.core.model import Account, Change, Comment, CommentKey, SiteInfo, State
from modstation.core.ports import Site, Visit
from modstation.core.signing import Admission, Grant, Road
from modstation.desk.settings import Preferences
from modstation.desk.sites import Sites
from modstation.desk.views import Cycle, Pulled
from modstation.desk.workplace import Workplace
from modstation.ui.bridge import Bridge
from modstation.ui.reach import Reach
from modstation.ui.window import Window
from modstation.ui.window_settings import WindowSettings
from tests.desk.conftest import Bench
from tests.desk.memory_gate import Pocket

CONTROL = Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


class MemoryGate:
    """The way to a site in memory, behind one address, with one password."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.trouble: Exception | None = None
        self.account = Account(7, "Mo Derator", "mo", ("editor",))
        self.browser = MemoryVisit()
        self.admission = Admission(self.account, "fresh one")
        self.revoked: list[str] = []
        self.exchanging, self.may_exchange = threading.Event(), threading.Event()
        self.may_exchange.set()

    def discover(self, address: str) -> SiteInfo:
        if self.trouble is not None:
            raise self.trouble
        return SiteInfo("second", f"{address}/wp-json/", address, "Second Post", "")

    def open(self, info: SiteInfo, password: str) -> Site:
        return self.site

    def visit(self, info: SiteInfo) -> Visit:
        return self.browser

    def exchange(self, info: SiteInfo, grant: Grant) -> Admission:
        self.exchanging.set()
        assert self.may_exchange.wait(10)
        if self.trouble is not None:
            raise self.trouble
        return self.admission

    def revoke(self, info: SiteInfo, password: str) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.revoked.append(password)


class MemoryVisit:
    """A browser that comes back when the test says so."""

    url = "https://second.example/wp-admin/authorize-application.php?state=1"

    def __init__(self) -> None:
        self.road = Road.LOOPBACK
        self.answer: Grant | Exception = NotPossible("Nobody approved.")
        self.cancelled = False
        self._back = threading.Event()

    def come_back(self, answer: Grant | Exception) -> None:
        self.answer = answer
        self._back.set()

    def wait(self) -> Grant:
        assert self._back.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def cancel(self) -> None:
        self.cancelled = True
        self._back.set()


class AtWork:
    def __init__(self, bench: Bench, qtbot: QtBot, settings: WindowSettings | None = None) -> None:
        self.bench = bench
        self.qtbot = qtbot
        self.bridge = Bridge()
        self.gate = MemoryGate(bench.site)
        self.pocket, self.session = Pocket(), Pocket()
        self.sites = Sites(bench.store, self.gate, self.pocket, self.session, bench.clock)
        self.preferences = Preferences()
        self.place = Workplace(
            bench.store.path.parent,
            bench.store,
            bench.review,
            self.sites,
            self.preferences,
            bench.clock,
            WordLists(),
            Models(),
        )
        self.asked_to_sync = 0
        self.ended_reading = 0
        self.signed_out: list[tuple[str, bool]] = []
        self.prepared: list[bool] = []
        self.cycles = 0
        self.held: list[bool] = []
        self.settings = settings or WindowSettings()
        self._windows: list[Window] = []
        self.window = self.another_window()
        self.bridge.arrived.connect(self.window.take)
        self.bridge.arrived.connect(self._counted)

    def another_window(self) -> Window:
        """Over the same profile, as the next start would open it."""
        window = Window(
            self.place,
            self.bridge,
            settings=self.settings,
            reach=Reach(
                sync_now=self._asked,
                hold=self.held.append,
                end_reading=self._ended,
                sign_out=lambda name, remove: self.signed_out.append((name, remove)),
                prepare=self.prepared.append,
            ),
        )
        self.qtbot.addWidget(window)
        self._windows.append(window)
        return window

    def close(self) -> None:
        """The windows and the way to them; the profile stays open."""
        for window in self._windows:
            window.close()
        self.bridge.close()

    def begin(self, *ids: int, **texts: str) -> None:
        """Comments with these ids are held; sync, show the window, wait for the first card."""
        for id in ids:
            self.bench.site.post(id, texts.get(f"c{id}", f"text of {id}"), **_author(id))
        self.sync()
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is self.window.queue)
        if ids:
            self.painted()

    def sync(self, **options: object) -> Cycle:
        """One whole cycle; its news go over the bridge like the sync thread's."""
        wanted = self.cycles + 1
        cycle = self.bench.sync(told=self._tell, **options)
        self.bridge.post(cycle)
        self.qtbot.waitUntil(lambda: self.cycles == wanted)
        return cycle

    def painted(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.card.ready)

    def press(self, key: str | Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        """A key, once the card is painted, on whatever has the focus."""
        if self.window.flow.card is not None and not self.window.writing.open:
            self.painted()
        self.press_at_once(key, modifier)

    def press_at_once(self, key: str | Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        QTest.keyClick(self.focus, Qt.Key(ord(key)) if isinstance(key, str) else key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        focused: QWidget | None = QApplication.focusWidget()
        assert focused is not None
        return focused

    @property
    def shown(self) -> int:
        """The id of the comment on the screen; 0 when there is none."""
        card = self.window.flow.card
        assert card is self.window.card.card
        return card.comment.id if card is not None else 0

    @property
    def rows(self) -> list[int]:
        """The ids in the list on the screen, from top to bottom."""
        rows = (self.window.model.row(place) for place in range(len(self.window.model)))
        return [row.key.id for row in rows if row is not None]

    @property
    def said(self) -> str:
        return self.window.status.said.text()

    def on_site(self, id: int) -> Comment:
        return self.bench.site.comments[id]

    def conflict_about(self, id: int, **change: object) -> None:
        """The comment on the screen is trashed here while the site gets something else."""
        assert self.shown == id
        self.press("6")
        self.bench.site.change(id, **change)
        self.sync()
        assert self.bench.states()[-1] is State.CONFLICT

    def number(self, id: int) -> int:
        number = self.bench.store.comments.number(CommentKey("site", id))
        assert number is not None
        return number

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def _tell(self, change: Change) -> None:
        self.bridge.post(Pulled("site", change))

    def _counted(self, news: object) -> None:
        self.cycles += isinstance(news, Cycle)

    def _asked(self) -> None:
        self.asked_to_sync += 1

    def _ended(self) -> None:
        self.ended_reading += 1


def _author(id: int) -> dict[str, object]:
    """Every third comment is by the same author."""
    number = id % 3
    return {
        "author_name": f"Author {number}",
        "author_email": f"author{number}@inbox.test",
        "author_ip": f"203.0.113.{number}",
    }
