"""The saved views of a profile, in a TOML file beside its settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from modstation.core.errors import NotPossible, StoreTrouble, Trouble
from modstation.core.filters import Filter
from modstation.core.ranking import Order
from modstation.core.saved_views import (
    START,
    SavedView,
    Views,
    called,
    moved,
    renamed,
    with_view,
    without,
)
from modstation.core.translation import listed, tr
from modstation.desk.settings import read_table, write_table

FILE_NAME = "views.toml"


class SavedViews:
    """Reads the file each time: it is short, and may have been written by hand meanwhile. Raises
    `Trouble` for a file that makes no sense, and never writes over it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def all(self) -> Views:
        """In the order of their keys; a few to begin with where none were saved yet."""
        raw = read_table(self._path)
        if "view" not in raw:
            return START
        rows = raw["view"]
        if not isinstance(rows, list):
            raise self._trouble(tr("“view” is not a list of tables"))
        return tuple(self._view(row) for row in rows)

    def get(self, name: str) -> SavedView:
        """`NotPossible` when there is none of that name."""
        views = self.all()
        found = called(views, name)
        if found is None:
            known = listed(tr(view.name) for view in views)
            raise NotPossible(
                tr("There is no view called {name}.", name=name),
                tr("There are: {names}.", names=known),
            )
        return found

    def save(self, view: SavedView) -> None:
        """Another one of the same name is replaced."""
        self._change(lambda views: with_view(views, view))

    def rename(self, name: str, new_name: str) -> None:
        self._change(lambda views: renamed(views, name, new_name))

    def delete(self, name: str) -> None:
        self._change(lambda views: without(views, name))

    def move(self, name: str, by: int) -> None:
        self._change(lambda views: moved(views, name, by))

    def _change(self, change: Callable[[Views], Views]) -> None:
        rows = [_row(view) for view in change(self.all())]
        try:
            write_table(self._path, {"view": rows})
        except OSError as error:
            said = tr("The views cannot be kept: {why}.", why=error.strerror)
            raise StoreTrouble(said) from error

    def _view(self, row: Any) -> SavedView:
        name = row.get("name") if isinstance(row, dict) else None
        if not isinstance(name, str) or not name.strip():
            raise self._trouble(tr("a view has no name"))
        if row.get("order", Order.OLDEST) not in list(Order):
            raise self._trouble(
                tr(
                    "order = {order} is not one of {orders}",
                    order=repr(row["order"]),
                    orders=listed(Order),
                )
            )
        order = Order(row.get("order", Order.OLDEST))
        return SavedView(name.strip(), order, Filter.from_told(row.get("filter")))

    def _trouble(self, what: str) -> Trouble:
        said = tr("{path}: {what}.", path=self._path, what=what)
        return Trouble(said, tr("Mend it, or delete it."), title=tr("Saved views"))


def _row(view: SavedView) -> dict[str, Any]:
    told = view.filter.told()
    return {"name": view.name, "order": view.order.value, **({"filter": told} if told else {})}
