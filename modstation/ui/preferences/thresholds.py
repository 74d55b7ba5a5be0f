"""The page of thresholds: from which score on a label is flagged, and which reason it means."""

from __future__ import annotations

from array import array
from bisect import bisect_left

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSlider, QVBoxLayout, QWidget

from modstation.core.errors import Trouble
from modstation.core.policy import Policy
from modstation.core.translation import digits, mark, tr
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands
from modstation.ui.labels import PlainLabel
from modstation.ui.preferences.sites import site_box
from modstation.ui.score_bars import words

_WAIT = mark("Counting what is queued ...")
_EMPTY = mark("No comment of this site has a score yet.")
_ABOUT = mark(
    "A score at or above its threshold is marked in the queue and explained in the card. "
    "The reason is the one the card proposes."
)


class LabelRow(QWidget):
    """One label: its slider, how much of the queue that flags, its reason. `changed` comes when
    the slider is let go, not for each step on the way."""

    changed = Signal()

    def __init__(self, label: str, values: array[float], policy: Policy, page: QWidget) -> None:
        super().__init__(page)
        self.hide()  # only the widgets below are placed
        self.label = label
        self._values = values
        name = words(label)
        self.name = PlainLabel(name[:1].upper() + name[1:], page)
        self.slider = QSlider(Qt.Orientation.Horizontal, page)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(5)
        self.slider.setMinimumWidth(110)
        self.slider.setAccessibleName(tr("Threshold of {label}, in percent", label=name))
        self.value = PlainLabel("", page)
        self.count = PlainLabel("", page, look="quiet")
        self.reason = QComboBox(page)
        self.reason.setAccessibleName(tr("Reason that {label} stands for", label=name))
        self.reason.addItem(tr("No reason"), "")
        for reason in policy.offered:
            self.reason.addItem(f"{reason.digit} {tr(reason.name)}", reason.code)
        self.slider.setValue(round(policy.threshold(label) * 100))
        known = policy.reason(label)
        self.reason.setCurrentIndex(self.reason.findData(known.code if known else ""))
        self._tell()
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self.changed)
        self.reason.currentIndexChanged.connect(self.changed)

    @property
    def threshold(self) -> float:
        return self.slider.value() / 100

    @property
    def flags(self) -> int:
        """How many of the queued scores that threshold flags."""
        return len(self._values) - bisect_left(self._values, self.threshold)

    def _moved(self) -> None:
        self._tell()
        if not self.slider.isSliderDown():
            self.changed.emit()

    def _tell(self) -> None:
        self.value.say(tr("{count} %", count=digits(self.slider.value())))
        flagged, queued = digits(self.flags), digits(len(self._values))
        self.count.say(tr("flags {count} of {all} queued", count=flagged, all=queued))


class ThresholdsPage(QWidget):
    """Writes into the site's policy as it is changed; `changed` tells the window to look again."""

    changed = Signal()

    def __init__(self, place: Workplace, errands: Errands) -> None:
        super().__init__()
        self._place = place
        self._errands = errands
        self._errand: int | None = None
        self._values: dict[str, array[float]] = {}
        self.rows: dict[str, LabelRow] = {}
        self.site = site_box(place, self)
        self.note = PlainLabel("", self, wrap=True, look="quiet")
        self._table = QWidget(self)
        layout = self._column = QVBoxLayout(self)
        layout.setSpacing(12)
        for widget in (self.site, PlainLabel(tr(_ABOUT), self, wrap=True), self.note, self._table):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.site.currentIndexChanged.connect(self._load)
        self.destroyed.connect(lambda: self._forget())
        self._load()

    def name_reasons(self) -> None:
        """The reasons to choose from have changed."""
        self._fill(self._values)

    def _load(self) -> None:
        """Fetch the site's scores once, elsewhere: dragging a slider asks the database nothing."""
        self._forget()
        site = self.site.currentData()
        self._fill({})
        self.note.say(tr(_WAIT) if site else tr("This profile has no site yet."))
        if site:
            self._errand = self._errands.run(lambda: self._place.queued_scores(site), self._came)

    def _came(self, answer: dict[str, array[float]] | Trouble) -> None:
        self._errand = None
        if isinstance(answer, Trouble):
            self.note.say(str(answer))
            return
        self.note.say("" if answer else tr(_EMPTY))
        self.note.show_if(not answer)
        self._fill(answer)

    def _fill(self, values: dict[str, array[float]]) -> None:
        self._values = values
        fresh = QWidget(self)
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, 44)
        policy = self._place.policies.of(self.site.currentData() or "")
        self.rows = {name: LabelRow(name, values[name], policy, fresh) for name in values}
        for line, row in enumerate(self.rows.values()):
            for column, widget in enumerate((row.name, row.slider, row.value, row.count)):
                grid.addWidget(widget, line, column)
            grid.addWidget(row.reason, line, 4)
            row.changed.connect(lambda row=row: self._keep(row))
        self._column.replaceWidget(self._table, fresh)
        self._table.deleteLater()
        self._table = fresh

    def _keep(self, row: LabelRow) -> None:
        self._place.policies.change(
            self.site.currentData(),
            row.label,
            threshold=row.threshold,
            reason=row.reason.currentData(),
        )
        self.changed.emit()

    def _forget(self) -> None:
        if self._errand is not None:
            self._errands.forget(self._errand)
            self._errand = None
