"""The page of house words: what one site wants to see marked, an entry a line."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from modstation.core.errors import Trouble
from modstation.core.translation import digits, mark, tr
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands
from modstation.ui.labels import PlainLabel, set_look
from modstation.ui.preferences.sites import site_box
from modstation.ui.preferences.typing_pause import TypingPause

_ABOUT = mark(
    "Words and phrases to mark in this site's comments, one a line. Whole words only; "
    "* stands for any letters (troll* finds trolls and trolling). A # begins a note."
)


class WordsPage(QWidget):
    """Keeps the list as it is typed, and says how much of the queue it hits."""

    def __init__(self, place: Workplace, errands: Errands) -> None:
        super().__init__()
        self._place = place
        self._errands = errands
        self._errand: int | None = None
        self.site = site_box(place, self)
        self.list = QPlainTextEdit(self)
        self.list.setAccessibleName(tr("Word list, one entry a line"))
        self.list.setEnabled(self.site.count() > 0)
        self.told = PlainLabel("", self, wrap=True, look="quiet")
        self._pause = TypingPause(self, self._keep)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self.site)
        layout.addWidget(PlainLabel(tr(_ABOUT), self, wrap=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.told)
        self._shown = ""
        self._load()
        self.site.currentIndexChanged.connect(self._turn)
        self.list.textChanged.connect(self._pause.start)
        self.destroyed.connect(lambda: self._forget())

    def _turn(self) -> None:
        self._pause.keep_now()
        self._load()

    def _load(self) -> None:
        self._shown = self.site.currentData() or ""
        self.list.blockSignals(True)
        self.list.setPlainText(self._place.house_words.text(self._shown) if self._shown else "")
        self.list.blockSignals(False)
        self._try()

    def _keep(self) -> None:
        self._pause.stop()
        self._place.house_words.write(self._shown, self.list.toPlainText())
        self._try()

    def _try(self) -> None:
        """Say what is wrong with it, or have it tried on the queue, elsewhere."""
        self._forget()
        text, site = self.list.toPlainText(), self._shown
        wrong = self._place.house_words.complaints(text)
        set_look(self.told, "bad", bool(wrong))
        if wrong:
            self.told.say("\n".join(f"“{entry}”: {why}" for entry, why in wrong))
        elif not text.strip() or not site:
            self.told.say("" if site else tr("This profile has no site yet."))
        else:
            self.told.say(tr("Trying it on the queue ..."))
            self._errand = self._errands.run(lambda: self._place.try_words(site, text), self._tried)

    def _tried(self, answer: tuple[int, int] | Trouble) -> None:
        self._errand = None
        if isinstance(answer, Trouble):
            self.told.say(str(answer))
            return
        hits, among = (digits(count) for count in answer)
        said = tr(
            "Hits {hits} of the {count} newest comments in the queue.", hits=hits, count=among
        )
        self.told.say(said)

    def _forget(self) -> None:
        if self._errand is not None:
            self._errands.forget(self._errand)
            self._errand = None
