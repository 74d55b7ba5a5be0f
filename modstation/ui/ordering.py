"""The order of the queue: chosen from a small menu, laid out beside the Qt thread, kept."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from modstation.core.errors import Trouble
from modstation.core.ranking import TITLES, WHY, Order
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands
from modstation.ui.flow import Flow
from modstation.ui.head import QueueHead
from modstation.ui.queue import QueueView

_LETTERS = {  # the letter that chooses it in the open menu
    Order.OLDEST: "O",
    Order.NEWEST: "N",
    Order.RISKIEST: "R",
    Order.SAFEST: "S",
    Order.UNCERTAIN: "M",
    Order.ARTICLE: "a",
    Order.AUTHOR: "u",
}


class Ordering(QObject):
    """Laying out a long queue takes longer than a frame, so an errand reads it; what is decided
    or arrives meanwhile is made up for by the flow."""

    said = Signal(str, bool)

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
        self.menu = QMenu(head)
        self.menu.setAccessibleName("Order of the queue")
        self._choices = self._fill_menu()
        self._show_order()

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {"order": self.choose, "arrivals": self.bring_in}

    def choose(self) -> None:
        """Open the menu; letters, arrows and Enter choose."""
        button = self._head.order
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        self.menu.setActiveAction(self._choices[self._place.review.order])

    def change(self, order: Order) -> None:
        """Lay the queue out anew, begin with its first comment, and keep the order."""
        self._lay_out(order, keep=False)

    def bring_in(self) -> None:
        """Put what arrived where it belongs; the comment on the screen stays under the eye."""
        if self._flow.new:
            self._lay_out(self._place.review.order, keep=True)
        else:
            self.said.emit("All that has arrived is in the list.", False)

    def _lay_out(self, order: Order, *, keep: bool) -> None:
        if self._running is not None:
            self._errands.forget(self._running)
        self._flow.note_changes()
        self._running = self._errands.run(
            lambda: self._place.lay_out(order), lambda answer: self._laid_out(answer, order, keep)
        )

    def _laid_out(self, answer: array[int] | Trouble, order: Order, keep: bool) -> None:
        self._running = None
        if isinstance(answer, Trouble):
            self.said.emit(str(answer), True)
            return
        new_order = order is not self._place.review.order
        self._place.review.order = order
        self._show_order()
        top = self._queue.top_of_current()
        # An open editor must not lose its comment, whatever was chosen before it opened.
        self._flow.lay_out(answer, keep=keep or self._flow.busy)
        if keep:
            self._queue.hold(self._flow.place, top)
        if new_order:
            self.said.emit(f"{TITLES[order]}. {WHY[order]}", False)
            self._keep(order)

    def _keep(self, order: Order) -> None:
        try:
            self._place.preferences.change(order=order.value)
        except OSError as error:
            self.said.emit(f"The order cannot be kept for the next time: {error.strerror}.", True)

    def _show_order(self) -> None:
        order = self._place.review.order
        self._choices[order].setChecked(True)
        self._head.show_order(order)

    def _fill_menu(self) -> dict[Order, QAction]:
        group = QActionGroup(self.menu)
        choices = {}
        for order in Order:
            words = TITLES[order].replace(_LETTERS[order], f"&{_LETTERS[order]}", 1)
            action = self.menu.addAction(words)
            action.setCheckable(True)
            action.setToolTip(WHY[order])
            group.addAction(action)
            action.triggered.connect(lambda _=False, order=order: self.change(order))
            choices[order] = action
        self.menu.setToolTipsVisible(True)
        return choices
