"""The window: routes commands and news between its parts; nothing more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from modstation.core.errors import Trouble
from modstation.core.filters import words
from modstation.core.model import SiteInfo
from modstation.core.translation import tr
from modstation.desk.views import Cycle, Progress, Pulled, Rated, SignedOff
from modstation.desk.workplace import Workplace
from modstation.ui.bridge import Bridge
from modstation.ui.commanding import Deeds
from modstation.ui.holding import waiting_from_last_time
from modstation.ui.keys import writes_text
from modstation.ui.masks import REVEAL
from modstation.ui.reach import Reach
from modstation.ui.scoring_pause import toggle_scoring
from modstation.ui.view import View
from modstation.ui.window_parts import WindowParts
from modstation.ui.window_settings import WindowSettings

TITLE_BAR_PX = 40


class Window(WindowParts):
    """`take` wants to be connected to the bridge by whoever builds the window."""

    def __init__(
        self, place: Workplace, bridge: Bridge, *, settings: WindowSettings, reach: Reach
    ) -> None:
        super().__init__(place, bridge, settings, reach)
        self._sites = place.sites
        self._reach = reach
        self.commanding.add(self._deeds())
        self._wire()
        self.redress()
        self._sites_changed()
        self.flow.start(settings.comment)
        self._tell_of_last_time()
        self.queue.setFocus()

    def present(self) -> None:
        """Show the window as it was left; on a screen too small for that, fill the screen."""
        room = self.screen().availableSize()
        if room.width() > self.width() and room.height() > self.height() + TITLE_BAR_PX:
            self.show()
        else:
            self.showMaximized()

    # Commands

    def run(self, name: str) -> None:
        """Do what a key or a button stands for."""
        self.commanding.run(name)

    def _deeds(self) -> Deeds:
        return {
            "next": lambda: self.flow.step(1),
            "previous": lambda: self.flow.step(-1),
            "first": lambda: self.flow.go(0),
            "last": lambda: self.flow.go(len(self.model) - 1),
            "later": self.flow.later,
            "edit": self.writing.edit,
            "reply": self.writing.reply,
            "block": self.writing.block,
            "note": self.noting.begin,
            "sync": self._sync,
            "pause": self._pause,
            "why": self.card.toggle_why,
            "pause-scoring": self._pause_scoring,
            "help": self._help,
            "quit": self.close,
            "page-down": lambda: self.card.turn_pages(1),
            "pane-next": lambda: super(Window, self).focusNextPrevChild(True),
            "pane-previous": lambda: super(Window, self).focusNextPrevChild(False),
            "page-up": lambda: self.card.turn_pages(-1),
        }

    def _help(self) -> None:
        self.help.name_reasons(self._place.policies.in_common())
        self.help.open()

    def _pause(self) -> None:
        if not self.card.close_why() and not self.aiming.back():
            self.holding.toggle()

    def _pause_scoring(self) -> None:
        key = self._key_settings.now.named("pause-scoring")
        self.status.tell(toggle_scoring(self._place.preferences, key))

    def _sync(self) -> None:
        if not self._sites.list():
            self.run("connect")
            return
        self.first_sync.go_on()
        self.status.tell_syncing()
        self._reach.sync_now()

    def _pressed(self, name: str) -> None:
        """A button was used: the keys belong to the queue again, or Space would press it anew."""
        self.run(name)
        if not self.writing.open and self.isActiveWindow():
            self.queue.setFocus()

    # News

    def take(self, news: object) -> None:
        """What the sync has to tell; connected to the bridge's `arrived`."""
        if isinstance(news, Pulled):
            before = len(self.model)
            self.flow.apply(news.change, mine=False)
            self.tray.arrived(max(0, len(self.model) - before))
        elif isinstance(news, Cycle):
            self.status.take_cycle(news)
            self.first_sync.take_cycle(news)
            self._count()
            self.tray.sync_ended()
            self.sheets.news.emit(news)
        elif isinstance(news, Rated):
            self.flow.rated(news.numbers)
            self.status.take_rated(news)
            self.first_sync.take_rated(news)
        elif isinstance(news, Progress):
            self.first_sync.take_progress(news)
        elif isinstance(news, SignedOff):
            self._signed_off(news)
        elif isinstance(news, Trouble):
            self.status.tell(str(news), trouble=True)
        self.foresight.look_again()

    # Panes and dialogs

    def _show(self, view: View) -> None:
        self.writing.abandon()
        if view.card is None:
            self.card.show_nothing()
            self.empty.show_state(
                connected=bool(self._sites.list()), filtered=bool(self._desk.filter)
            )
        else:
            self.card.show_card(view.card, notice=view.notice, aim=view.aim)
        shown = self.empty if view.card is None else self.card
        if self._middle.currentWidget() is not shown:
            self._middle.setCurrentWidget(shown)
            self.actions_bar.setVisible(view.card is not None)
        self._show_beside()
        self._reach.looking_at(self.flow.ahead())

    def _show_beside(self) -> None:
        card = self.flow.card
        self.side.show_card(self.masks.card(card) if card is not None else None)

    def _count(self) -> None:
        counts = self._desk.counts()
        self.head.show_new(self.flow.new)
        self.head.show_filter(len(self.model), counts.held, words(self._desk.filter))
        self.status.show_counts(counts, self._desk.next_undo())
        self.holding.show_waiting(counts.waiting)
        left = len(self.model)
        self.head.show_count(left, self.stint.seconds_for(left))
        self.tray.show_count(len(self.model))

    def _tell_of_last_time(self) -> None:
        """What was held, or could not be sent, when the program ended, goes out now."""
        if waiting := self._desk.counts().waiting:
            key = self._key_settings.now.named("pause")
            grace_s = self._place.preferences.now.grace_s
            self.status.tell(waiting_from_last_time(waiting, grace_s, key))
        if trouble := self._key_settings.trouble:
            self.status.tell(f"{tr('The usual keys count.')} {trouble}", trouble=True)

    def _sites_changed(self) -> None:
        sites = self._sites.list()
        self.head.show_sites(sites)
        self.status.set_sites([site.name for site in sites])
        self.setWindowTitle("ModStation" + "".join(f" – {s.title or s.name}" for s in sites[:1]))
        self.empty.show_state(connected=bool(sites), filtered=bool(self._desk.filter))

    def _added(self, info: SiteInfo) -> None:
        self._sites_changed()
        self.first_sync.go_on()
        self._reach.sync_now()

    def _signed_off(self, news: SignedOff) -> None:
        self._sites_changed()
        self.first_sync.gone(news.site)
        if news.removed:
            self.ordering.again()
        done = tr("Signed out of {site}.", site=news.site)
        self.status.tell(news.said or done, trouble=bool(news.said))
        self.sheets.news.emit(news)

    def _link_clicked(self, target: str) -> None:
        QGuiApplication.clipboard().setText(target)
        self.status.tell(tr("Link copied, not opened: {target}", target=target))

    # Wiring

    def _wire(self) -> None:
        self.flow.shown.connect(self._show)
        self.masks.changed.connect(self._show_beside)
        self.flow.placed.connect(self._placed)
        self.flow.pushed_down.connect(self.queue.stay_put)
        self.flow.decided.connect(self.stint.decided)
        # Behind the words about the decision itself.
        self.stint.said.connect(self.status.tell, Qt.ConnectionType.QueuedConnection)
        self.asking.given.connect(self.flow.look_again)
        self.asking.given.connect(self._count)
        self.flow.counted.connect(self.views.waiting_changed)
        self.flow.counted.connect(self._count)
        self.queue.chosen.connect(self._chosen_by_hand)
        self.tray.pressed.connect(self.run)
        self.sheets.connected.connect(self._added)
        self.first_sync.resume.connect(self._sync)
        self.sheets.looks_changed.connect(self.redress)
        self.card.link.connect(self._link_clicked)
        self.card.column.conflict.mine.connect(lambda: self.run("mine"))
        self.card.column.conflict.theirs.connect(lambda: self.run("theirs"))
        for buttons in (self.head.pressed, self.actions_bar.pressed, self.empty.pressed):
            buttons.connect(self._pressed)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.redress)
        hints.accessibility().contrastPreferenceChanged.connect(self.redress)

    def _placed(self, place: int) -> None:
        if place >= 0:
            self.queue.choose(place)

    def _chosen_by_hand(self, place: int) -> None:
        if place != self.flow.place:
            self.flow.go(place)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if writes_text(QApplication.focusWidget()):
            event.ignore()
            return
        name = self._keying.press(event)
        self.status.show_begun(self._keying.begun)
        if name is None:
            event.ignore()
        elif name == REVEAL:
            self.masks.reveal(event)
        else:
            self.run(name)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.aiming.takes_tab_from(QApplication.focusWidget()):
            return False  # Tab is a key like others there
        return super().focusNextPrevChild(forward)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keying.release(event)
        event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.writing.abandon()  # what was typed is kept
        self.side.note.put_away()
        self.searching.close()
        self.foresight.rest()
        kept = self._settings
        if not self.isMaximized() and not self.isFullScreen():
            kept.width_px, kept.height_px = self.width(), self.height()
        kept.comment = self.flow.card.n if self.flow.card is not None else 0
        kept.queue_px, _, kept.side_px = self.splitter.sizes()
        kept.save()
        super().closeEvent(event)
