"""What the palette offers, and what is done with the choice."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from modstation.core.bindings import Bindings
from modstation.core.commands import COMMANDS
from modstation.core.errors import Trouble
from modstation.core.filters import Filter
from modstation.core.finding import best_fits
from modstation.core.translation import digits, mark, tr
from modstation.desk.finding import Found
from modstation.desk.workplace import Workplace
from modstation.ui.commanding import Commanding, Deeds
from modstation.ui.errands import Errands
from modstation.ui.flow import Flow
from modstation.ui.invisible import visible
from modstation.ui.keys import ABOUT_THE_CARD
from modstation.ui.palette import Offer, Palette
from modstation.ui.subject import shown_comment

_PAUSE_MS = 120  # in the typing, before articles and authors are looked up
_BESIDE = {
    "article": mark("article, {count} waiting"),
    "author": mark("author, {count} waiting"),
}


class Finding(QObject):
    """Commands are found at once; an errand looks up articles and authors, one at a time."""

    said = Signal(str, bool)

    def __init__(
        self,
        place: Workplace,
        flow: Flow,
        errands: Errands,
        narrow: Callable[[Filter], None],
        commanding: Commanding,
        palette: Palette,
    ) -> None:
        super().__init__(palette)
        self._place = place
        self._flow = flow
        self._errands = errands
        self._narrow = narrow
        self._commanding = commanding
        self._palette = palette
        self._keys = Bindings()
        self._asked = ""
        self._found: list[Found] = []
        self._busy = False
        self._about: object = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_up)
        palette.asked.connect(self._ask)
        palette.chosen.connect(self._chosen)
        palette.closed.connect(self._pause.stop)

    def deeds(self) -> Deeds:
        return {"palette": self.open}

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys

    def open(self) -> None:
        self._about = self._on_screen()
        self._palette.open()

    def _ask(self, asked: str) -> None:
        self._asked, self._found = asked.strip(), []
        self._offer()
        if self._asked:
            self._pause.start()
        else:
            self._pause.stop()

    def _look_up(self) -> None:
        if self._busy:
            return  # the answer that is awaited starts the next question
        self._busy, asked = True, self._asked
        self._errands.run(
            lambda: self._place.find(asked), lambda answer: self._answered(asked, answer)
        )

    def _answered(self, asked: str, answer: list[Found] | Trouble) -> None:
        self._busy = False
        if asked != self._asked:
            self._look_up()
        elif isinstance(answer, Trouble):
            self.said.emit(str(answer), True)
        elif self._palette.isVisible():
            self._found = answer
            self._offer(keep=True)

    def _offer(self, *, keep: bool = False) -> None:
        found = (Offer(visible(one.name), _beside(one), one.narrowed) for one in self._found)
        self._palette.show_offers([*self._commands(), *found], keep=keep)

    def _commands(self) -> Iterator[Offer]:
        """Those that fit what was typed, the best first."""
        helps = [tr(known.help) for known in COMMANDS]
        for place in best_fits(self._asked, helps):
            name = COMMANDS[place].name
            if name != "palette":
                yield Offer(helps[place], "  ".join(self._keys.of(name)), name)

    def _chosen(self, offer: Offer) -> None:
        if isinstance(offer.what, Filter):
            self._narrow(offer.what)
        elif offer.what in ABOUT_THE_CARD and self._on_screen() != self._about:
            said = tr("The comment on the screen is another one by now. Look again.")
            self.said.emit(said, True)
        else:
            self._commanding.run(offer.what)

    def _on_screen(self) -> object:
        """Which comment, and which version of it, somebody looks at."""
        card = self._flow.card
        if card is None:
            return None
        shown = shown_comment(card)
        return shown.key, shown.digest


def _beside(found: Found) -> str:
    count = digits(found.waiting) + ("+" if found.more else "")
    return tr(_BESIDE[found.kind], count=count)
