"""The page of classifiers: which one scores the comments, and how others get here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from modstation.core.errors import NotPossible, Trouble
from modstation.core.translation import mark, tr
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands
from modstation.ui.labels import PlainLabel

Answer = TypeVar("Answer")
_ABOUT = mark(
    "One classifier scores the comments. The bundled one is always here; the weights of the others"
    " are 50 MB to 1.1 GB each. Another classifier scores the whole queue anew."
)
_STATES = {
    "ready": mark("ready"),
    "not here": mark("not on this machine"),
    "not prepared yet": mark("downloaded, not prepared yet"),
}
_EIGHT_BITS = ":int8"
_LOOK_EVERY_MS = 150
_NAME, _STATE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Progress:
    """Written by the thread of an errand, read by the page: bytes done and, if known, in all."""

    def __init__(self) -> None:
        self.done = 0
        self.total: int | None = None
        self.stopped = False

    def __call__(self, done: int, total: int | None) -> None:
        self.done, self.total = done, total
        if self.stopped:
            raise NotPossible(tr("The download was stopped."))


class ScoringPage(QWidget):
    """One errand at a time; closing the page stops a download, and what has come is kept."""

    def __init__(self, place: Workplace, errands: Errands) -> None:
        super().__init__()
        self._models = place.models
        self._preferences = place.preferences
        self._errands = errands
        self._errand: int | None = None
        self._progress = Progress()
        self.list = QListWidget(self)
        self.list.setObjectName("classifiers")
        self.list.setAccessibleName(tr("Classifiers"))
        self.use = QPushButton(tr("Use"), self)
        self.get = QPushButton(tr("Get the weights"), self)
        self.choose = QPushButton(tr("Use files I already have…"), self)
        self.smaller = QPushButton(tr("Try eight bits"), self)
        self.smaller.setToolTip(tr("A faster form, kept only if the scores stay nearly the same."))
        self.bar = QProgressBar(self)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.note = PlainLabel("", self, wrap=True)
        self.pause = QCheckBox(tr("Pause the scoring"), self)
        self.pause.setChecked(self._preferences.now.scoring_paused)
        self.spare = QCheckBox(tr("Pause it while the machine runs on its battery"), self)
        self.spare.setChecked(self._preferences.now.spare_battery)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._lay_out()
        self._connect()
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.list.count() and self._errand is None:
            self._load()

    def take(self, path: Path) -> None:
        """Take in files that are here already and use them; a refusal is said on the page."""
        self.note.say(tr("Reading and preparing the files …"))
        self._run(lambda: self._models.take(path), self._taken)

    # ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        for button in (self.use, self.get, self.smaller):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self.choose)
        under_way = QHBoxLayout()
        under_way.addWidget(self.bar, 1)
        under_way.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr(_ABOUT), self, wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(acts)
        layout.addLayout(under_way)
        layout.addWidget(self.note)
        layout.addWidget(self.pause)
        layout.addWidget(self.spare)
        self.bar.hide()
        self.cancel.hide()

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(self._use_chosen)
        self.use.clicked.connect(self._use_chosen)
        self.get.clicked.connect(self._get_chosen)
        self.choose.clicked.connect(self._ask_for_files)
        self.smaller.clicked.connect(self._try_eight_bits)
        self.cancel.clicked.connect(self._stop)
        self.pause.toggled.connect(lambda on: self._preferences.change(scoring_paused=on))
        self.spare.toggled.connect(lambda on: self._preferences.change(spare_battery=on))
        self._timer.timeout.connect(self._show_progress)
        self.destroyed.connect(lambda: self._forget())

    def _enable(self) -> None:
        free, state = self._errand is None, self._chosen(_STATE)
        own = self._chosen(_NAME)
        ready = state == "ready"
        self.use.setEnabled(free and ready and own != self._preferences.now.model)
        self.get.setEnabled(free and state in ("not here", "not prepared yet"))
        self.smaller.setEnabled(
            free and ready and own != "bundled" and not own.endswith(_EIGHT_BITS)
        )
        self.choose.setEnabled(free)

    def _chosen(self, role: int) -> str:
        chosen = self.list.selectedItems()
        return str(chosen[0].data(role)) if chosen else ""

    def _load(self, chosen: str = "") -> None:
        wanted = chosen or self._chosen(_NAME) or self._preferences.now.model
        self._run(self._models.listing, lambda rows: self._fill(rows, wanted))

    def _fill(self, rows: list[dict[str, object]], chosen: str) -> None:
        states = {str(row["name"]): str(row["state"]) for row in rows}
        used = self._preferences.now.model
        states.setdefault(used, "not here")
        self.list.clear()
        for name, state in states.items():
            item = QListWidgetItem(_words(name, state, used=name == used), self.list)
            item.setData(_NAME, name)
            item.setData(_STATE, state)
            if name == used:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            if name == chosen:
                self.list.setCurrentItem(item)
        self._enable()

    def _use_chosen(self) -> None:
        if self.use.isEnabled():
            self._use(self._chosen(_NAME))

    def _use(self, name: str) -> None:
        try:
            self._models.require(name)
            self._preferences.change(model=name)
        except Trouble as trouble:
            self.note.say(str(trouble))
        else:
            self.note.say(tr("{name} scores the comments from now on.", name=_title(name)))
        self._load(name)

    def _ask_for_files(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("A Detoxify checkpoint"),
            "",
            tr("Checkpoints (*.ckpt);;All files (*)"),
        )
        if path:
            self.take(Path(path))

    def _taken(self, name: str) -> None:
        self._use(name)

    def _get_chosen(self) -> None:
        name = self._chosen(_NAME)
        progress = self._progress = Progress()
        said = tr("Getting {name}. Closing the preferences stops it.", name=_title(name))
        self.note.say(said)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.cancel.setEnabled(True)
        self.cancel.show()
        self._timer.start()
        self._run(lambda: self._models.get(name, progress), lambda _: self._got(name))

    def _got(self, name: str) -> None:
        self._progress = Progress()  # a stop may have come too late
        self.note.say(tr("{name} is ready. Use lets it score the comments.", name=_title(name)))
        self._load(name)

    def _show_progress(self) -> None:
        done, total = self._progress.done, self._progress.total
        if total and done < total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(done * 1000 // total)
        else:  # of unknown size, or whole and being prepared
            self.bar.setRange(0, 0)

    def _stop(self) -> None:
        self._progress.stopped = True
        self.cancel.setEnabled(False)
        self.note.say(tr("Stopping …"))

    def _try_eight_bits(self) -> None:
        name = self._chosen(_NAME)
        self.note.say(tr("Converting, and comparing the scores. This takes minutes."))
        self._run(lambda: self._models.eight_bits(name), lambda answer: self._tried(name, *answer))

    def _tried(self, name: str, allowed: bool, figures: str) -> None:
        kept, left = tr("It is in the list."), tr("That is too much: it was not kept.")
        end = kept if allowed else left
        self.note.say(f"{figures}\n{end}")
        self._load(name + _EIGHT_BITS if allowed else name)

    # ------------------------------------------------------------------------------------------

    def _run(self, call: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        def came(answer: Answer | Trouble) -> None:
            self._errand = None
            self._timer.stop()
            self.bar.hide()
            self.cancel.hide()
            self._enable()
            if isinstance(answer, Trouble):
                self._refused(answer)
            else:
                then(answer)

        self._errand = self._errands.run(call, came)
        self._enable()

    def _refused(self, trouble: Trouble) -> None:
        if self._progress.stopped:
            self._progress = Progress()
            self.note.say(tr("Stopped. What has come is kept: Get the weights goes on from there."))
        else:
            self.note.say(str(trouble))

    def _forget(self) -> None:
        self._progress.stopped = True
        if self._errand is not None:
            self._errands.forget(self._errand)
            self._errand = None


def _title(name: str) -> str:
    if name == "bundled":
        return tr("Bundled")
    base = name.removesuffix(_EIGHT_BITS)
    title = f"Detoxify {base}"
    return tr("{name}, eight bits", name=title) if base != name else title


def _words(name: str, state: str, *, used: bool) -> str:
    said = tr(_STATES.get(state, state))
    if not used:
        return f"{_title(name)}: {said}"
    if state == "ready":
        return tr("✓ {name}: scores the comments", name=_title(name))
    return tr("✓ {name}: chosen, but {state}", name=_title(name), state=said)
