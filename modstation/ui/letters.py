"""Writing to an author: about the comment on the screen, or about what was trashed last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from modstation.core.bindings import Bindings
from modstation.core.mailing import can_be_written_to
from modstation.core.model import Comment
from modstation.core.translation import tr
from modstation.desk.views import Card
from modstation.desk.workplace import Workplace
from modstation.ui.flow import Flow
from modstation.ui.letter import LetterDialog, Occasion
from modstation.ui.phrasing import values_of, words_of


class Letters(QObject):
    """Opens the dialog. `offered` is a sentence to be said behind the one about a decision."""

    said = Signal(str, bool)
    offered = Signal(str)

    def __init__(self, place: Workplace, flow: Flow, window: QWidget) -> None:
        super().__init__(window)
        self._phrases = place.phrases
        self._desk = place.review
        self._flow = flow
        self._window = window
        self._keys = Bindings()

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {"letter": self.write, "letter-latest": self.write_about_latest}

    def write(self) -> None:
        """About the comment that the keys are about."""
        card, about = self._flow.card, self._flow.about
        if card is None or about is None:
            self.said.emit(tr("No comment is on the screen."), False)
            return
        self._open(card, about)

    def write_about_latest(self) -> None:
        """About the comment that was trashed last, wherever the queue has come to since."""
        latest = self._phrases.latest_trashed()
        card = self._desk.card(latest[0]) if latest is not None else None
        if card is None:
            self.said.emit(tr("Nothing has been trashed that still is."), False)
            return
        self._open(card, card.comment)

    def offer(self) -> None:
        """Something was trashed for a reason, which its author may be told."""
        latest = self._phrases.latest_trashed()
        if latest is not None and can_be_written_to(latest[1].author_email):
            key = self._keys.named("letter-latest")
            self.offered.emit(tr("{key} writes to the author.", key=key))

    def _open(self, card: Card, about: Comment) -> None:
        values = values_of(about, card.article, self._phrases.name_of(about.site))
        occasion = Occasion(
            name=about.author_name,
            email=about.author_email,
            reason=self._phrases.reason_given(about.key) or _likely(card, about),
            policy=card.policy,
            template=self._phrases.letter(about.site),
            values={**values, "excerpt": words_of(about)},
        )
        dialog = LetterDialog(occasion, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _likely(card: Card, about: Comment) -> str:
    """The scores of a card are those of its own comment."""
    likely = card.likely if about.key == card.comment.key else None
    return likely.code if likely is not None else ""
