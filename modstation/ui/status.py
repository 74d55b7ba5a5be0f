"""The status bar: the line to the site, what waits, what happened last, what an undo takes back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from modstation.core.bindings import Bindings
from modstation.core.errors import Offline, Trouble
from modstation.core.translation import digits, tr, trn
from modstation.desk.views import Counts, Cycle, Rated
from modstation.ui.labels import ElidedLabel, PlainLabel, set_look


class StatusBar(QFrame):
    """Words only: nothing here blinks, nothing demands a click."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self._sites: list[str] = []
        self._troubles: dict[str, Trouble | None] = {}
        self._warnings: dict[str, Sequence[str]] = {}
        self._keys = Bindings()
        self._counts = Counts()
        self._next_undo: str | None = None
        self._asked = False
        self.line = PlainLabel(name="line")
        self.held = PlainLabel(name="held")
        self.conflicts = PlainLabel(name="conflicts")
        self.scoring = PlainLabel(name="scoring")
        self.begun = PlainLabel(name="begun")
        self.begun.setAccessibleName(tr("Keys pressed so far"))
        self.begun.hide()
        self.said = ElidedLabel(name="said")
        self.undo = ElidedLabel(name="undo")
        self.line.setAccessibleName(tr("Connection"))
        self.undo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.said.setAccessibleName(tr("What happened last"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.setSpacing(16)
        layout.addWidget(self.line)
        layout.addWidget(self.held)
        layout.addWidget(self.conflicts)
        layout.addWidget(self.scoring)
        layout.addWidget(self.begun)
        layout.addWidget(self.said, 3)
        layout.addWidget(self.undo, 2)
        self.setFixedHeight(30)
        self._show()

    def set_sites(self, names: Sequence[str]) -> None:
        self._sites = list(names)
        self._troubles = {name: self._troubles.get(name) for name in names}
        self._show()

    def tell(self, text: str, trouble: bool = False) -> None:
        self.said.say(text)
        set_look(self.said, "trouble", trouble)

    def add(self, text: str) -> None:
        """One more sentence, behind what was just said."""
        self.said.say(f"{self.said.text()} {text}".lstrip())

    def show_counts(self, counts: Counts, next_undo: str | None) -> None:
        self._counts, self._next_undo = counts, next_undo
        self._show_undo()
        self._show()

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys
        self._show_undo()

    def show_begun(self, keys: str) -> None:
        """The keys of a sequence that waits for its next one; "" when none does."""
        self.begun.say(f"{keys} …" if keys else "")
        self.begun.show_if(bool(keys))

    def tell_syncing(self) -> None:
        """Somebody asked for a sync: its end is worth a word, whatever it brings."""
        self._asked = True
        self.tell(tr("Syncing…"))

    def take_cycle(self, news: Cycle) -> None:
        """A sync cycle ended. Trouble of another kind than a dead line is said in full; a dead
        line only to those who asked."""
        before = self._troubles.get(news.site)
        self._troubles[news.site] = news.trouble
        asked, self._asked = self._asked, False
        if news.trouble is not None:
            if asked or not isinstance(news.trouble, Offline):
                self.tell(str(news.trouble), trouble=True)
        elif before is not None:
            self.tell(tr("The site can be reached again."))
        elif asked:
            self.tell(_synced(news))
        if news.report.warnings:
            self._warnings[news.site] = news.report.warnings
            self.tell(" ".join(news.report.warnings), trouble=True)
        if news.report.only_here:
            self.add(_only_here(news, self._keys.named("blocks")))
        self._show()

    def take_rated(self, news: Rated) -> None:
        """How far the scoring is; nothing once all is scored. What could not be read is said."""
        if news.set_aside:
            self.tell(_set_aside(news))
        worth_saying = bool(news.resting or news.done < news.total)
        self.scoring.say(_scoring(news) if worth_saying else "")
        self.scoring.show_if(worth_saying)

    def _show_undo(self) -> None:
        key, what = self._keys.named("undo"), self._next_undo
        self.undo.say(tr("{key} takes back: {what}", key=key, what=what) if what else "")

    def _show(self) -> None:
        known = [trouble for trouble in self._troubles.values() if trouble is not None]
        self.line.say(self._line(known))
        warnings = [warning for some in self._warnings.values() for warning in some]
        self.line.setToolTip("\n".join([*map(str, known), *warnings]))
        set_look(self.line, "trouble", bool(known))
        self.held.say(tr("{count} in the queue", count=digits(self._counts.held)))
        marks = []
        if self._counts.conflicts:
            marks.append(trn(self._counts.conflicts, "{n} conflict", "{n} conflicts"))
        if self._counts.refused:
            marks.append(tr("{count} refused", count=digits(self._counts.refused)))
        self.conflicts.say(", ".join(marks))
        self.conflicts.show_if(bool(marks))

    def _line(self, troubles: list[Trouble]) -> str:
        if not self._sites:
            return tr("no site connected")
        waiting = self._counts.waiting
        if not troubles and not waiting:
            return tr("online, all sent")
        state = tr("online")
        if troubles:
            down = all(isinstance(trouble, Offline) for trouble in troubles)
            state = tr("offline") if down else _state(troubles[0])
        if not waiting:
            return state
        return tr("{state}: {count} to send", state=state, count=digits(waiting))


def _state(trouble: Trouble) -> str:
    """Its title within a line: English writes it small there, no other language has to."""
    title = tr(trouble.title)
    return title.lower() if title == trouble.title else title


def _synced(news: Cycle) -> str:
    return tr(
        "Synced: {pulled} new or changed, {pushed} sent.",
        pulled=digits(news.report.pulled),
        pushed=digits(news.report.pushed),
    )


def _only_here(news: Cycle, key: str) -> str:
    return trn(
        news.report.only_here,
        "{site} can block by itself; {n} block is only here ({key}).",
        "{site} can block by itself; {n} blocks are only here ({key}).",
        site=news.site,
        key=key,
    )


def _set_aside(news: Rated) -> str:
    return trn(
        news.set_aside,
        "{model} could not read {n} comment: set aside, without scores.",
        "{model} could not read {n} comments: set aside, without scores.",
        model=news.model,
    )


def _scoring(news: Rated) -> str:
    done, total = digits(news.done), digits(news.total)
    if news.resting:
        left = news.total - news.done
        if not left:
            return tr("scoring {state}", state=news.resting)
        return tr("scoring {state}, {count} left", state=news.resting, count=digits(left))
    if news.left_s is None:
        return tr("scoring {done} of {total}", done=done, total=total)
    minutes = round(news.left_s / 60)
    if not minutes:
        return tr("scoring {done} of {total}, under a minute", done=done, total=total)
    left_min = digits(minutes)
    return tr(
        "scoring {done} of {total}, about {minutes} min", done=done, total=total, minutes=left_min
    )
