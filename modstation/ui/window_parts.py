"""The panes and features of the window: made, told of each other, put in their places.

What happens between them is the window's.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain

from PySide6.QtWidgets import QMainWindow, QStackedWidget

from modstation.desk.keys import KeySettings
from modstation.desk.workplace import Workplace
from modstation.ui.actions import ActionBar
from modstation.ui.aiming import Aiming
from modstation.ui.asking import Asking
from modstation.ui.assets import app_icon
from modstation.ui.away import AwayFromSite
from modstation.ui.block_sight import BlockSight
from modstation.ui.bridge import Bridge
from modstation.ui.card import CardView
from modstation.ui.commanding import Commanding
from modstation.ui.distribution import Distribution
from modstation.ui.drafts import Drafts
from modstation.ui.empty import EmptyPage
from modstation.ui.errands import Errands
from modstation.ui.families import Families
from modstation.ui.finding import Finding
from modstation.ui.first_sync import FirstSync
from modstation.ui.flow import Flow
from modstation.ui.foresight import Foresight
from modstation.ui.head import QueueHead
from modstation.ui.help import HelpSheet
from modstation.ui.holding import Holding
from modstation.ui.keying import Keying
from modstation.ui.letters import Letters
from modstation.ui.masks import Masks
from modstation.ui.noting import Noting
from modstation.ui.ordering import Ordering
from modstation.ui.palette import Palette
from modstation.ui.panes import Panes, stack
from modstation.ui.phrasing import answers_about
from modstation.ui.picking import Picking
from modstation.ui.queue import QueueView
from modstation.ui.queue_model import QueueModel
from modstation.ui.reach import Reach
from modstation.ui.reason_strip import ReasonStrip
from modstation.ui.saved_views import SavedViewsMenu
from modstation.ui.search import SearchPane
from modstation.ui.searching import Searching
from modstation.ui.sheets import Sheets
from modstation.ui.side import SidePane
from modstation.ui.status import StatusBar
from modstation.ui.stint import Stint
from modstation.ui.text_size import TextSize
from modstation.ui.theme import Theme, current_theme, dress
from modstation.ui.tray import Tray
from modstation.ui.window_settings import WindowSettings
from modstation.ui.writing import Writing


class WindowParts(QMainWindow):
    """Everything that stands or works in the window."""

    def __init__(
        self, place: Workplace, bridge: Bridge, settings: WindowSettings, reach: Reach
    ) -> None:
        super().__init__()
        self._place = place
        self._desk = place.review
        self._settings = settings
        self._key_settings = KeySettings(place.profile)
        self.errands = Errands(bridge, self)
        self.holding = Holding(reach.hold)
        self.first_sync = FirstSync(reach.end_reading)
        self._make_panes(place.clock.now)
        self._make_queue_features()
        self.sheets = Sheets(
            place,
            self.flow,
            self.errands,
            settings,
            self._key_settings,
            self.masks,
            self,
            reach.sign_out,
        )
        self.away = AwayFromSite(
            place,
            bridge,
            self.flow,
            self.holding,
            self._key_settings,
            self._theme,
            self,
            reach.prepare,
        )
        self._make_command_features()
        self._place_panes()
        self._make_sheets()
        for part in (self.ordering, self.views, self.picking, self.families, self.distribution):
            self.commanding.add(part.deeds())
        self.letters = Letters(place, self.flow, self)
        features = (self.searching, self.away, self.sheets, self.aiming, self.text_size, self.masks)
        for feature in (*features, self.letters):
            self.commanding.add(feature.deeds())
        self.commanding.add(self.finding.deeds())
        self._keying = self._follow_keys()
        self._wire_words()

    def _make_panes(self, clock: Callable[[], int]) -> None:
        desk = self._desk
        theme = self._theme()
        self.masks = Masks(self._place.masking, self)
        self.masks.want(self._settings.mask_slurs)
        self.model = QueueModel(desk.rows, self, shown=self.masks.row)
        self.masks.changed.connect(self.model.show_anew)
        self.flow = Flow(desk, self.model, self)
        self.head = QueueHead(theme)
        self.queue = QueueView(self.model, theme, clock, None)
        self.card = CardView(theme, clock, self._settings.text_px, self.masks)
        self.side = SidePane(theme, clock)
        self.empty = EmptyPage()
        self._middle = QStackedWidget()
        strip = ReasonStrip(theme, self._middle)
        self.asking = Asking(self.flow, desk, strip, lambda: self._place.preferences.now.grace_s)
        self.actions_bar = ActionBar(theme)
        self.status = StatusBar()
        self.tray = Tray(self._settings, clock, self)
        sight = BlockSight(self._place, self.errands)
        answers = answers_about(self._place.phrases)
        self.writing = Writing(self.flow, self.card, sight, Drafts(desk), answers)
        self.foresight = Foresight(
            desk, self.flow, self.card, self.side, self.queue, self.masks, self
        )
        self.noting = Noting(desk.people, self.flow, self.writing, self.side.note)

    def _make_queue_features(self) -> None:
        """What lays the queue out, and decides about several of it."""
        place, keys = self._place, self._key_settings
        self.ordering = Ordering(place, self.flow, self.errands, self.queue, self.head)
        self.picking = Picking(
            place, self.flow, self.card, self.ordering, self.errands, keys, self.masks, self
        )
        self.families = Families(
            place.review, self.flow, self.picking, keys, self._theme, self.masks, self
        )
        self.distribution = Distribution(
            place, self.ordering, self.picking, self.errands, keys, self._theme, self
        )
        self.views = SavedViewsMenu(place, self.ordering, self.errands, self.head, self)

    def _make_command_features(self) -> None:
        """Who runs commands, and who lends them another meaning for a while."""
        self.commanding = Commanding(self.flow, self.card, self.asking, self.picking, self)
        self.aiming = Aiming(self.flow, self.card, self.queue)
        pane = SearchPane(self._theme(), self._place.clock.now)
        pane.model.shown = self.masks.found
        self.masks.changed.connect(pane.model.show_anew)
        self.searching = Searching(
            self._place, self.flow, self.errands, self.queue, self.commanding, self.card, pane
        )

    def _make_sheets(self) -> None:
        """What lies over the window, and what needs it in its place."""
        self.help = HelpSheet(self)
        self.stint = Stint(self._place.clock.now, self._settings, self)
        self.palette_sheet = Palette(self)
        self.finding = Finding(
            self._place,
            self.flow,
            self.errands,
            self.ordering.narrow,
            self.commanding,
            self.palette_sheet,
        )
        self.text_size = TextSize(self.card, self._settings, self)

    def _place_panes(self) -> None:
        self.setObjectName("window")
        self.setWindowIcon(app_icon())
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.card)
        self.actions_bar.hide()
        middle = stack(self._middle, self.actions_bar, grows=self._middle)
        below = self.picking.strip
        queue = stack(self.head, self.ordering.strip, self.queue, below, grows=self.queue)
        self.splitter = Panes(self.searching.over(queue), middle, self.side, self._settings)
        foot = (self.first_sync, *self.away.strips, self.holding, self.status)
        self.setCentralWidget(stack(self.splitter, *foot, grows=self.splitter))
        self.resize(self._settings.width_px, self._settings.height_px)

    def _follow_keys(self) -> Keying:
        """Whoever names a key names the one that counts."""
        panes = (self.head, self.card.column, self.side.note, self.empty, self.actions_bar)
        strips = (self.status, self.holding, self.help, self.finding, self.away)
        doers = (self.flow, self.writing, self.masks, self.letters)
        return Keying(self._key_settings, *panes, *strips, *doers)

    def _wire_words(self) -> None:
        """Whoever has something to say says it in the status bar; whoever had the keys gives them
        back to the queue."""
        talkers = (
            (self.flow.said, self.ordering.said, self.asking.said, self.views.said),
            (self.picking.said, self.families.said, self.writing.said, self.noting.said),
            (self.commanding.said, self.sheets.said, self.text_size.said, self.aiming.said),
            (self.distribution.said, self.finding.said, self.away.said, self.masks.said),
            (self.letters.said,),
        )
        for said in chain.from_iterable(talkers):
            said.connect(self.status.tell)
        self.letters.offered.connect(self.status.add)
        self.flow.explained.connect(self.letters.offer)
        self.asking.given.connect(self.letters.offer)
        endings = (self.views.left, self.writing.ended, self.noting.ended, self.help.closed)
        for ended in (*endings, self.palette_sheet.closed):
            ended.connect(self.queue.setFocus)

    def _theme(self) -> Theme:
        """That of the settings, or of the system."""
        return current_theme(self._settings.theme)

    def redress(self) -> None:
        """Wear the theme that is wished for now."""
        theme = self._theme()
        self.masks.want(self._settings.mask_slurs)
        dress(self, theme)
        self.queue.painter.set_theme(theme)
        painted = (self.card.column, self.side, self.head, self.actions_bar, self.asking.strip)
        for pane in (*painted, self.searching.pane):
            pane.set_theme(theme)
        self.card.set_text_px(self._settings.text_px)
