"""What of the queue is shown and in which order: chosen, laid out beside the Qt thread, kept."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from modstation.core.errors import Trouble
from modstation.core.filters import Filter, words
from modstation.core.ranking import TITLES, WHY, Order
from modstation.core.translation import mark, tr
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands
from modstation.ui.filter_strip import FilterStrip
from modstation.ui.flow import Flow
from modstation.ui.head import QueueHead
from modstation.ui.invisible import visible
from modstation.ui.keys import writes_text
from modstation.ui.queue import QueueView

_CHOICES = {  # with the letter that chooses it in the open menu
    Order.OLDEST: mark("&Oldest first"),
    Order.NEWEST: mark("&Newest first"),
    Order.RISKIEST: mark("&Riskiest first"),
    Order.SAFEST: mark("&Safest first"),
    Order.UNCERTAIN: mark("&Most uncertain first"),
    Order.MIXED: mark("&Evenly mixed"),
    Order.ARTICLE: mark("By &article"),
    Order.AUTHOR: mark("By a&uthor"),
}


class Ordering(QObject):
    """Laying out a long queue takes longer than a frame, so an errand reads it; what is decided
    or arrives meanwhile is made up for by the flow."""

    said = Signal(str, bool)
    changed = Signal()  # another order, or another filter

    def __init__(
        self, place: Workplace, flow: Flow, errands: Errands, queue: QueueView, head: QueueHead
    ) -> None:
        super().__init__(queue)
        self._place = place
        self._flow = flow
        self._errands = errands
        self._queue = queue
        self._head = head
        self._running: int | None = None
        self._coming: tuple[Order, Filter] | None = None
        self.strip = FilterStrip()
        self.strip.wanted.connect(self.narrow)
        self.strip.closed.connect(queue.setFocus)
        self.menu = QMenu(head)
        self.menu.setAccessibleName(tr("Order of the queue"))
        self._choices = self._fill_menu()
        place.review.filter = Filter.from_json(place.preferences.now.filter)
        self._show_order()

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "filter": self.ask,
            "order": self.choose,
            "arrivals": self.bring_in,
            "only-article": self.only_article,
            "only-author": self.only_author,
            "show-all": lambda: self.narrow(Filter()),
        }

    @property
    def now(self) -> tuple[Order, Filter]:
        """What is shown, or was chosen last and is being laid out."""
        review = self._place.review
        return self._coming or (review.order, review.filter)

    def choose(self) -> None:
        """Open the menu; letters, arrows and Enter choose."""
        button = self._head.order
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        self.menu.setActiveAction(self._choices[self._place.review.order])

    def change(self, order: Order) -> None:
        """Lay the queue out anew, begin with its first comment, and keep the order."""
        self._lay_out(order, self.now[1], keep=False)

    def show(self, order: Order, asked: Filter, *, told: bool = True) -> None:
        """Both at once, and begin with the first comment; `told`: say so where nothing changes."""
        if (order, asked) != self.now:
            self._lay_out(order, asked, keep=False)
        elif told:
            self.said.emit(tr("That is what is shown."), False)

    def narrow(self, asked: Filter) -> None:
        """Show only what passes the filter; the comment on the screen stays if it does."""
        order, now = self.now
        if asked == now:
            words = tr("That is what is shown.") if asked else tr("All is shown.")
            self.said.emit(words, False)
            return
        self._lay_out(order, asked, keep=True)

    def ask(self) -> None:
        """Open the strip in which a filter is written."""
        sites = [site.name for site in self._place.sites.list()]
        self.strip.open(self._place.review.filter, sites, self._place.languages())

    def only_article(self) -> None:
        """Add the article of the comment on the screen to the filter."""
        if self._flow.card is not None:
            article = self._flow.card.article
            now = self.now[1]
            title = visible(article.title)
            self.narrow(replace(now, site=article.site, post=article.id, shown_article=title))

    def only_author(self) -> None:
        """Add the author of the comment on the screen to the filter."""
        if self._flow.card is not None:
            comment = self._flow.card.comment
            author, name = comment.author_key, comment.author_name
            if not (author or name):
                self.said.emit(tr("Nothing is known about who wrote this."), True)
                return
            now = self.now[1]
            self.narrow(replace(now, author=author or name, shown_author=name))

    def again(self) -> None:
        """Lay out what has changed in too many places; the comment on the screen stays, if it
        still waits."""
        self._lay_out(*self.now, keep=True)

    def bring_in(self) -> None:
        """Put what arrived where it belongs; the comment on the screen stays under the eye."""
        if self._flow.new:
            self.again()
        else:
            self.said.emit(tr("All that has arrived is in the list."), False)

    def _lay_out(self, order: Order, asked: Filter, *, keep: bool) -> None:
        if self._running is not None:
            self._errands.forget(self._running)
        self._flow.note_changes()
        self._coming = order, asked
        self._running = self._errands.run(
            lambda: self._place.lay_out(order, asked),
            lambda answer: self._laid_out(answer, order, asked, keep),
        )

    def _laid_out(
        self, answer: array[int] | Trouble, order: Order, asked: Filter, keep: bool
    ) -> None:
        self._running = self._coming = None
        if isinstance(answer, Trouble):
            self.said.emit(str(answer), True)
            return
        review = self._place.review
        new_order, new_filter = order is not review.order, asked != review.filter
        review.order, review.filter = order, asked
        self._show_order()
        top = self._queue.top_of_current()
        # What is being typed must not lose its comment, whatever was chosen before that began.
        written = self._flow.busy or writes_text(QApplication.focusWidget())
        self._flow.lay_out(answer, keep=keep or written)
        if keep:
            self._queue.hold(self._flow.place, top)
        if new_filter:
            only = tr("Only {filter}.", filter=words(asked))
            self.said.emit(only if asked else tr("All is shown again."), False)
        if new_order:
            said = tr("{order}. {why}", order=tr(TITLES[order]), why=tr(WHY[order]))
            self.said.emit(said, False)
        if new_order or new_filter:
            self._keep()
            self.changed.emit()

    def _keep(self) -> None:
        review = self._place.review
        try:
            self._place.preferences.change(order=review.order.value, filter=review.filter.to_json())
        except OSError as error:
            said = tr(
                "Order and filter cannot be kept for the next time: {error}.",
                error=error.strerror,
            )
            self.said.emit(said, True)

    def _show_order(self) -> None:
        order = self._place.review.order
        self._choices[order].setChecked(True)
        self._head.show_order(order)

    def _fill_menu(self) -> dict[Order, QAction]:
        group = QActionGroup(self.menu)
        choices = {}
        for order in Order:
            action = self.menu.addAction(tr(_CHOICES[order]))
            action.setCheckable(True)
            action.setToolTip(tr(WHY[order]))
            group.addAction(action)
            action.triggered.connect(lambda _=False, order=order: self.change(order))
            choices[order] = action
        self.menu.setToolTipsVisible(True)
        return choices
