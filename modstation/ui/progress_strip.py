"""A strip that says how far a long reading is: words, a bar, and a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from modstation.core.translation import digits, mark, tr
from modstation.ui.labels import PlainLabel

_COUNTS = {
    "comments": mark("Reading comments: {done} of {total}"),
    "articles": mark("Reading articles: {done} of {total}"),
    "threads": mark("Reading threads: {done} of {total}"),
    "authors": mark("Reading authors: {done} of {total}"),
    "scores": mark("Scoring: {done} of {total}"),
}


class ProgressStrip(QFrame):
    """Hidden until something is counted. `lead` is a sentence before the counts; what a press of
    the button does is for others to say."""

    def __init__(self, name: str, *, lead: str = "") -> None:
        super().__init__()
        self.setObjectName("progressStrip")
        self._lead = f"{lead} " if lead else ""
        self._counted = ""
        self.words = PlainLabel(name="progressWords")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        self.button = QPushButton(tr("Stop"), self)
        # A click leaves the keys with the queue.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 5, 14, 5)
        layout.setSpacing(14)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.button)
        self._layout = layout
        self.hide()

    def count(self, what: str, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        counted = tr(_COUNTS[what], done=digits(done), total=digits(total))
        self._counted = f"{self._lead}{counted}"
        self.tell()
        self.show()

    def count_on(self, words: str) -> None:
        """Something is counted from now on; first there are only words."""
        self._counted = f"{self._lead}{words}"
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self._only_words(False)

    def conclude(self, words: str) -> None:
        """Nothing is counted any more."""
        self._counted = words
        self._only_words(True)

    def _only_words(self, wanted: bool) -> None:
        self.tell()
        self.words.setWordWrap(wanted)  # a sentence must not make the window wider
        self._layout.setStretch(0, int(wanted))
        self.bar.setVisible(not wanted)
        self.show()

    def tell(self, state: str = "") -> None:
        """What is counted now, and what has become of it."""
        words = self._counted
        if state:
            words = tr("{counts}, {state}.", counts=self._counted, state=state)
        self.words.say(words)
        self.setAccessibleName(self.words.text())
