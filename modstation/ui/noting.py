"""Writing a note about an author: from the key to the kept words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from modstation.core.errors import Trouble
from modstation.core.model import Comment
from modstation.core.translation import tr
from modstation.desk.people import People
from modstation.ui.flow import Flow
from modstation.ui.people import NotePart
from modstation.ui.writing import Writing


class Noting(QObject):
    """`ended` when the keys belong to the queue again."""

    ended = Signal()
    said = Signal(str, bool)

    def __init__(self, people: People, flow: Flow, writing: Writing, part: NotePart) -> None:
        super().__init__(part)
        self._people = people
        self._flow = flow
        self._writing = writing
        self._part = part
        part.wanted.connect(self.begin)
        part.kept.connect(self._keep)
        part.left.connect(self.ended)

    def begin(self) -> None:
        if self._flow.card is None:
            self.said.emit(tr("No comment is on the screen."), False)
            return
        self._writing.leave()
        self._part.begin()

    def _keep(self, about: Comment, text: str) -> None:
        try:
            self._people.keep_note(about, text)
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
            return
        self.said.emit(tr("Note kept.") if text else tr("Note removed."), False)
