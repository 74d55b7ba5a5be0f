"""Views of the queue that somebody named: an order and a filter under one word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from modstation.core.errors import NotPossible
from modstation.core.filters import Filter
from modstation.core.ranking import Order
from modstation.core.translation import mark, tr

ON_KEYS = 9
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class SavedView:
    name: str
    order: Order = Order.OLDEST
    filter: Filter = field(default_factory=Filter)


START = (
    SavedView(mark("All")),
    SavedView(mark("Riskiest"), Order.RISKIEST),
    SavedView(mark("First-timers"), Order.OLDEST, Filter(first_timer=True)),
    SavedView(mark("With links"), Order.OLDEST, Filter(has_link=True)),
)

Views = tuple[SavedView, ...]


def called(views: Sequence[SavedView], name: str) -> SavedView | None:
    """The one of that name, in any case."""
    wanted = _usable(name).casefold() if name.strip() else ""
    return next((view for view in views if view.name.casefold() == wanted), None)


def with_view(views: Views, new: SavedView) -> Views:
    """With one more at the end, or in the place of the one that has this name."""
    new = replace(new, name=_usable(new.name))
    known = called(views, new.name)
    return tuple(new if v is known else v for v in views) if known else (*views, new)


def renamed(views: Views, name: str, new_name: str) -> Views:
    """Raises `NotPossible` when another one is called so, or nothing can be."""
    new_name = _usable(new_name)
    view, taken = _get(views, name), called(views, new_name)
    if taken not in (None, view):
        raise NotPossible(tr("There is a view called {name} already.", name=new_name))
    return tuple(replace(v, name=new_name) if v is view else v for v in views)


def without(views: Views, name: str) -> Views:
    view = _get(views, name)
    return tuple(v for v in views if v is not view)


def moved(views: Views, name: str, by: int) -> Views:
    """One place up (-1) or down (1), as far as there is one: the keys follow the places."""
    view = _get(views, name)
    others = [v for v in views if v is not view]
    others.insert(max(0, views.index(view) + by), view)
    return tuple(others)


def _get(views: Views, name: str) -> SavedView:
    view = called(views, name)
    if view is None:
        raise NotPossible(tr("There is no view called {name}.", name=name))
    return view


def _usable(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise NotPossible(tr("A view needs a name."))
    return name[:LONGEST_NAME].rstrip()
