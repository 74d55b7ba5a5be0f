"""Being away from the site: preparing for it, the bar meanwhile, what landed afterwards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from modstation.core.bindings import Bindings
from modstation.core.errors import Offline, Trouble
from modstation.core.translation import tr
from modstation.desk.keys import KeySettings
from modstation.desk.views import Conflict, Cycle, SignedOff, Stay
from modstation.desk.workplace import Workplace
from modstation.ui.bridge import Bridge
from modstation.ui.flow import Flow
from modstation.ui.holding import Holding
from modstation.ui.keying import keys_of
from modstation.ui.landed_strip import LandedStrip
from modstation.ui.landing import LandingDialog
from modstation.ui.offline_bar import OfflineBar
from modstation.ui.preparing import Preparing
from modstation.ui.theme import Theme

_SOON_MS = 100  # counting what waits for a site is not for the path of a key


class AwayFromSite(QObject):
    """Owns three strips of the window (`strips`) and one dialog; hears the news by itself."""

    said = Signal(str, bool)

    def __init__(
        self,
        place: Workplace,
        bridge: Bridge,
        flow: Flow,
        holding: Holding,
        keys: KeySettings,
        theme: Callable[[], Theme],
        window: QWidget,
        prepare: Callable[[bool], None],
    ) -> None:
        super().__init__(window)
        self._place = place
        self._flow = flow
        self._keys = keys
        self._theme = theme
        self._window = window
        self._away: set[str] = set()  # sites that could not be reached the last time
        self._dialog: LandingDialog | None = None
        self._stays: Sequence[Stay] = ()  # what the dialog is about
        self.preparing = Preparing(prepare)
        self.bar = OfflineBar()
        self.landed = LandedStrip()
        self.strips = (self.preparing, self.landed, self.bar)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._count_again)
        self.preparing.said.connect(self.said)
        self.landed.wanted.connect(self.show_landing)
        self.landed.closed.connect(self._read)
        holding.switched.connect(self.bar.hold)
        flow.counted.connect(self._count_soon)
        bridge.arrived.connect(self.take)
        self._tell_of_landing()

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {"prepare": self._prepare, "landing": self.show_landing}

    def show_keys(self, keys: Bindings) -> None:
        self.landed.show_keys(keys)

    @Slot(object)
    def take(self, news: object) -> None:
        self.preparing.take(news)
        if isinstance(news, Cycle):
            self._take_cycle(news)
        elif isinstance(news, SignedOff):
            self._away.discard(news.site)
            self._count()

    def _take_cycle(self, news: Cycle) -> None:
        if isinstance(news.trouble, Offline):
            self._away.add(news.site)
        else:
            self._away.discard(news.site)
        self._count()
        self._tell_of_landing()
        self._renew()

    # Preparing

    def _prepare(self) -> None:
        if self._place.sites.list():
            self.preparing.begin()
        else:
            key = self._keys.now.named("connect")
            self.said.emit(tr("Connect a site first: {key}.", key=key), False)

    # The bar

    def _count_soon(self) -> None:
        if self._away and not self._soon.isActive():
            self._soon.start()

    def _count_again(self) -> None:
        if self._window.isVisible():  # else it may be closing, and the store with it
            self._count()

    def _count(self) -> None:
        names = [info.name for info in self._place.sites.list()]
        away = self._place.landing.away(name for name in names if name in self._away)
        self.bar.show_away(away, self._place.clock.now(), name_them=len(names) > 1)

    # Landing

    def _tell_of_landing(self) -> None:
        """Nothing where the line is lost again: what landed is told of together, later."""
        unread = self._place.landing.unread()
        if unread and not self._away and self._dialog is None:
            self.landed.tell(self._place.landing.figures(unread))
        else:
            self.landed.hide()

    def _read(self) -> None:
        self._place.landing.read()
        self.landed.hide()

    def show_landing(self) -> None:
        landing = self._place.landing
        self._stays = landing.unread() or landing.all()
        if not self._stays:
            self.said.emit(tr("Nothing was decided offline yet."), False)
            return
        self._read()
        keys, policy_of = keys_of(self._keys), self._place.policies.of
        dialog = LandingDialog(policy_of, keys, self._theme(), self._window)
        dialog.strip.show_keys(self._keys.now)
        dialog.settle.connect(self._settle)
        dialog.chosen.connect(self._flow.visit)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        self._renew()
        dialog.open()

    def _renew(self) -> None:
        if self._dialog is not None:
            landed = self._place.landing.figures(self._stays)
            rows = self._place.landed_rows(self._stays)
            self._dialog.show_landed(landed, rows, self._place.review.conflicts())

    def _closed(self) -> None:
        self._dialog = None

    def _settle(self, conflict: Conflict, mine: bool) -> None:
        """About the version that stands in the dialog; the card stays where it is."""
        try:
            change = self._place.review.resolve(conflict.now.key, mine, conflict.now)
        except Trouble as trouble:
            self._tell(str(trouble))
            return
        self._flow.apply(change, mine=False)
        self._tell(change.said)
        self._renew()

    def _tell(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.tell(text)
