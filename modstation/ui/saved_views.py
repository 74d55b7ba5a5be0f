"""Saved views: chosen by a key or from a menu that says how many wait in each, saved, managed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from modstation.core.commands import command
from modstation.core.errors import Trouble
from modstation.core.filters import Filter, words
from modstation.core.ranking import TITLES
from modstation.core.saved_views import ON_KEYS, SavedView, Views, called
from modstation.core.translation import digits, tr
from modstation.desk.workplace import Workplace
from modstation.ui.errands import Errands
from modstation.ui.head import QueueHead
from modstation.ui.invisible import visible
from modstation.ui.ordering import Ordering
from modstation.ui.views_dialog import ViewsDialog

LEISURE_MS = 2_000  # nobody counts while keys are pressed


class SavedViewsMenu(QObject):
    """Counting walks through the queue, so an errand does it: when the menu opens, and from then
    on whenever nothing has changed for a while."""

    said = Signal(str, bool)
    left = Signal()

    def __init__(
        self,
        place: Workplace,
        ordering: Ordering,
        errands: Errands,
        head: QueueHead,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._place = place
        self._ordering = ordering
        self._errands = errands
        self._head = head
        self._window = window
        self._asked_for = ""
        self._counts: dict[Filter, int] = {}
        self._counting: int | None = None
        self._leisure = QTimer(self)
        self._leisure.setSingleShot(True)
        self._leisure.setInterval(LEISURE_MS)
        self._leisure.timeout.connect(self._count)
        self.menu = QMenu(head)
        self.menu.setAccessibleName(tr("Saved views"))
        self.menu.setToolTipsVisible(True)
        self._shown: list[tuple[QAction, SavedView]] = []
        ordering.changed.connect(self._name_it)
        ordering.strip.keep_wanted.connect(self.ask_name)
        self._name_it()

    def deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "views": self.choose,
            "save-view": self.ask_name,
            **{f"view-{digit}": partial(self.show, digit) for digit in range(1, ON_KEYS + 1)},
        }

    def choose(self) -> None:
        """Open the menu; digits, arrows and Enter choose."""
        views = self._all()
        if views is None:
            return
        self._fill(views)
        button = self._head.view
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        active = self._active(views)
        action = next((action for action, view in self._shown if view is active), None)
        self.menu.setActiveAction(action or self.menu.actions()[0])
        self._count()

    def show(self, digit: int) -> None:
        """Show the view with that number."""
        views = self._all()
        if views is None:
            return
        if digit > len(views):
            said = tr("There is no view {digit}. Shift+V saves what is shown as one.", digit=digit)
            self.said.emit(said, False)
            return
        self._show(views[digit - 1])

    def ask_name(self, asked: Filter | None = None) -> None:
        """Ask under which name to save what is shown, or that filter, which is then shown."""
        review = self._place.review
        new = SavedView("", review.order, review.filter if asked is None else asked)
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Save as a view"))
        dialog.resize(380, dialog.sizeHint().height())
        shown = ", ".join(filter(None, (tr(TITLES[new.order]), words(new.filter))))
        dialog.setLabelText(tr("{shown}.\nIts name:", shown=visible(shown)))
        dialog.textValueSelected.connect(lambda name: self._save(name, new))
        dialog.finished.connect(lambda _: self.left.emit())
        dialog.open()

    def manage(self) -> None:
        """Open the list in which views are renamed, moved and deleted."""
        views = self._all()
        if views is None:
            return
        dialog = ViewsDialog(self._window)
        saved = self._place.saved_views
        dialog.renamed.connect(lambda old, new: self._change(dialog, saved.rename, old, new))
        dialog.moved.connect(lambda name, by: self._change(dialog, saved.move, name, by))
        dialog.deleted.connect(lambda name: self._change(dialog, saved.delete, name))
        dialog.finished.connect(lambda _: self.left.emit())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_views(views)
        dialog.open()

    def waiting_changed(self) -> None:
        """Something came, or was decided: count again when there is time."""
        if self._counts:
            self._leisure.start()

    # ------------------------------------------------------------------------------------------

    def _show(self, view: SavedView, *, told: bool = True) -> None:
        self._asked_for = view.name
        self._name_it()
        self._ordering.show(view.order, view.filter, told=told)

    def _all(self) -> Views | None:
        """The views; None when their file cannot be read, which is said."""
        try:
            return self._place.saved_views.all()
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
            return None

    def _active(self, views: Views) -> SavedView | None:
        """The one that is shown; of two that show the same, the one that was asked for."""
        review = self._place.review
        now = review.order, review.filter
        found = [view for view in views if (view.order, view.filter) == now]
        return next((v for v in found if v.name == self._asked_for), found[0] if found else None)

    def _name_it(self) -> None:
        active = self._active(self._all() or ())
        self._head.show_view(visible(tr(active.name)) if active else "")

    def _fill(self, views: Views) -> None:
        self.menu.clear()
        self._shown.clear()
        active = self._active(views)
        for digit, view in enumerate(views, 1):
            action = self.menu.addAction("")
            action.setCheckable(True)
            action.setChecked(view is active)
            action.setToolTip(visible(words(view.filter)) or tr(TITLES[view.order]))
            action.triggered.connect(lambda _=False, view=view: self._show(view))
            self._shown.append((action, view))
            self._say(digit, action, view)
        self.menu.addSeparator()
        save = command("save-view")
        self.menu.addAction(
            "\t".join((tr("&Save what is shown…"), save.keys[0])), lambda: self.ask_name()
        )
        self.menu.addAction(tr("&Manage views…"), self.manage)

    def _say(self, digit: int, action: QAction, view: SavedView) -> None:
        """ "1 First-timers (12)", with the key."""
        name = visible(tr(view.name)).replace("&", "&&")
        count = self._counts.get(view.filter)
        waiting = "" if count is None else f"  ({digits(count)})"
        if digit <= ON_KEYS:
            action.setText(f"&{digit}  {name}{waiting}\t{command(f'view-{digit}').keys[0]}")
        else:
            action.setText(f"{name}{waiting}")

    def _count(self) -> None:
        if self._counting is not None:
            self._leisure.start()
            return
        views = self._all() or ()
        asked = [view.filter for view in views]
        self._counting = self._errands.run(
            lambda: self._place.count(asked), lambda answer: self._counted(asked, answer)
        )

    def _counted(self, asked: list[Filter], answer: list[int] | Trouble) -> None:
        self._counting = None
        if isinstance(answer, Trouble):
            self.said.emit(str(answer), True)
            return
        self._counts = dict(zip(asked, answer, strict=True))
        for digit, (action, view) in enumerate(self._shown, 1):
            self._say(digit, action, view)

    def _save(self, name: str, new: SavedView) -> None:
        saved = self._place.saved_views
        try:
            there = called(saved.all(), name)
            saved.save(SavedView(name, new.order, new.filter))
            view = saved.get(name)
            number = saved.all().index(view) + 1
        except Trouble as trouble:
            self.said.emit(str(trouble), True)
            return
        shown = visible(name)
        anew = tr("Saved anew: {name}.", name=shown)
        said = [anew if there else tr("Saved: {name}.", name=shown)]
        if number <= ON_KEYS:
            said.append(tr("{key} shows it.", key=f"Alt+{number}"))
        self.said.emit(" ".join(said), False)
        self._show(view, told=False)

    def _change(self, dialog: ViewsDialog, change: Callable[..., None], *values: object) -> None:
        wrong = ""
        try:
            change(*values)
        except Trouble as trouble:
            wrong = str(trouble)
        dialog.show_views(self._all() or ())
        if wrong:
            dialog.say(wrong)
        self._name_it()
