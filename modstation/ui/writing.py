"""Typing in the card: opening the editor or the block strip, and bringing the result to the flow.

What is typed belongs to the version that was on the screen when the editor opened; should the
site change the comment meanwhile, the desk sees the difference and nothing is overwritten.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from modstation.core.bindings import Bindings
from modstation.core.model import Article, Comment, Verb
from modstation.core.translation import tr
from modstation.desk.blocking import Wish
from modstation.ui.block import BlockWish
from modstation.ui.block_sight import BlockSight
from modstation.ui.card import CardView
from modstation.ui.drafts import Drafts
from modstation.ui.flow import Flow
from modstation.ui.invisible import visible
from modstation.ui.phrasing import Filled


@dataclass(frozen=True, slots=True)
class _Task:
    verb: Verb
    shown: Comment
    original: str


class Writing(QObject):
    """One task at a time; `ended` when the keys belong to the queue again."""

    ended = Signal()
    said = Signal(str, bool)

    def __init__(
        self,
        flow: Flow,
        view: CardView,
        sight: BlockSight,
        drafts: Drafts,
        answers_about: Callable[[Comment, Article], Sequence[Filled]],
    ) -> None:
        super().__init__(view)
        self._flow = flow
        self._view = view
        self._sight = sight
        self._drafts = drafts
        self._answers_about = answers_about
        self._keys = Bindings()
        self._task: _Task | None = None
        self._blocking: Comment | None = None
        view.column.editor.saved.connect(self._saved)
        view.column.editor.saved_only.connect(lambda text: self._saved(text, approve=False))
        view.column.editor.left.connect(lambda _: self.leave())
        view.column.block.wanted.connect(self._block)
        view.column.block.left.connect(self.leave)
        view.column.block.chosen.connect(self._look)
        view.column.block.grew.connect(view.lay_out)

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys

    @property
    def open(self) -> bool:
        return self._task is not None or self._blocking is not None

    def edit(self) -> None:
        if (shown := self._flow.about) is not None:
            self._begin(_Task(Verb.EDIT, shown, shown.text), tr("Save and approve"))

    def reply(self) -> None:
        if (shown := self._flow.about) is not None:
            self._begin(_Task(Verb.REPLY, shown, ""), tr("Send reply"))

    def block(self) -> None:
        self.leave()
        if (shown := self._flow.about) is None:
            return
        self._blocking = shown
        self._flow.busy = True
        strip, self._view.column.host = self._view.column.block, shown.key
        strip.begin(shown, by_site=self._sight.by_site(shown))
        self._view.reveal(strip)

    def leave(self) -> None:
        """Close what is open and show the comment again, as it is by now."""
        if self.open:
            self.abandon()
            self._flow.refresh()

    def abandon(self) -> None:
        """Close what is open; typed text is kept as a draft."""
        task, editor = self._task, self._view.column.editor
        if task is not None and self._drafts.keep(
            task.shown.key, task.verb, editor.text, task.original
        ):
            key = self._keys.named("edit" if task.verb is Verb.EDIT else "reply")
            self.said.emit(tr("Your text is kept: {key} brings it back.", key=key), False)
        if self.open:
            self._close()

    def _begin(self, task: _Task, save: str) -> None:
        self.leave()
        self._task = task
        self._flow.busy = True
        draft = self._drafts.get(task.shown.key, task.verb)
        column = self._view.column
        column.host, column.edits_host = task.shown.key, task.verb is Verb.EDIT
        title = _title(task.verb, visible(task.shown.author_name))
        text = task.original if draft is None else draft
        original = task.original if task.verb is Verb.EDIT else None
        column.editor.begin(
            text,
            title=title,
            save=save,
            draft=draft is not None,
            original=original,
            answers=self._answers(task),
        )
        self._view.reveal(column.editor)

    def _answers(self, task: _Task) -> Sequence[Filled]:
        card = self._flow.card
        if task.verb is not Verb.REPLY or card is None:
            return ()
        return self._answers_about(task.shown, card.article)

    def _saved(self, text: str, approve: bool = True) -> None:
        # Put aside while it is carried out: the next card, when it comes, must not find it open.
        task, self._task = self._task, None
        if task is None:
            return
        self._flow.busy = False
        if task.verb is Verb.EDIT:
            done = self._flow.edit(task.shown, text, approve=approve)
        else:
            done = self._flow.reply(task.shown, text)
        if done:
            self._drafts.drop(task.shown.key, task.verb)
            self._close()
        else:
            self._task, self._flow.busy = task, True

    def _look(self, field: str) -> None:
        if self._blocking is not None:
            self._sight.ask(self._blocking, field, self._view.column.block.show_sight)

    def _block(self, wish: BlockWish) -> None:
        shown, self._blocking = self._blocking, None
        if shown is None:
            return
        self._flow.busy = False
        until = None if wish.seconds is None else self._sight.now() + wish.seconds
        desired = Wish(
            wish.field,
            until=until,
            trash_pending=wish.trash_pending,
            trash_published=wish.trash_published,
        )
        if self._flow.block(shown, desired):
            self._close()
        else:
            self._blocking, self._flow.busy = shown, True

    def _close(self) -> None:
        self._task = self._blocking = None
        self._sight.forget()
        self._flow.busy = False
        self._view.column.editor.hide()
        self._view.column.block.hide()
        self._view.lay_out()
        self.ended.emit()


def _title(verb: Verb, who: str) -> str:
    """Of the editor; `who` may have no name."""
    if verb is Verb.EDIT:
        return tr("Text of the comment {name}", name=who) if who else tr("Text of the comment")
    return tr("Reply to {name}", name=who) if who else tr("Reply to", about="somebody unnamed")
