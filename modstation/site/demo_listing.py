"""The demo's listings: which rows a query of WordPress's REST API finds, and in which order."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from operator import attrgetter

from modstation.site.demo_rules import Caller, WpError, may_edit_article
from modstation.site.demo_state import ArticleRow, CommentRow, DemoState

MOST_PER_PAGE = 100
_STATUSES = {
    "hold": ("hold",),
    "0": ("hold",),
    "approve": ("approved",),
    "1": ("approved",),
    "all": ("hold", "approved"),
    # The words of the answers find nothing as words of a question.
    "approved": (),
    "unapproved": (),
}
_ORDERS = {
    "id": attrgetter("id"),
    "date": attrgetter("date_gmt", "id"),
    "date_gmt": attrgetter("date_gmt", "id"),
    "post": attrgetter("post", "id"),
    "parent": attrgetter("parent", "id"),
}
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
Params = Mapping[str, str]
Test = Callable[[CommentRow], bool]


def pick_comments(state: DemoState, caller: Caller, params: Params) -> tuple[list[CommentRow], int]:
    """One page of rows, and how many there are on all pages. Nobody has looked yet whether the
    caller may see each of them: WordPress, too, counts first."""
    _check_params(caller, params)
    order = params.get("orderby", "date_gmt")
    if order not in _ORDERS:
        raise invalid("orderby")
    rows = _candidates(state, params)
    for test in _tests(state, params):
        rows = [row for row in rows if test(row)]
    rows.sort(key=_ORDERS[order], reverse=params.get("order", "desc") != "asc")
    size = _per_page(params)
    start = _number(params, "offset", (_number(params, "page", 1) - 1) * size)
    return rows[start : start + size], len(rows)


def pick_articles(
    state: DemoState, caller: Caller, kind: str, params: Params
) -> tuple[list[ArticleRow], int]:
    statuses = params.get("status", "publish").split(",")
    if statuses != ["publish"] and not caller.may("edit_posts"):
        raise invalid("status")
    edit = params.get("context") == "edit"
    if edit and not caller.may("edit_pages" if kind == "page" else "edit_posts"):
        raise caller.denied("rest_forbidden_context", "Sorry, you are not allowed to edit these.")
    include = _ids(params, "include")
    rows = [
        row
        for row in state.articles.values()
        if row.type == kind
        and (not include or row.id in include)
        and (row.status in statuses or ("any" in statuses and row.status != "trash"))
    ]
    size = _per_page(params)
    shown = [row for row in rows if not edit or may_edit_article(caller, row)]
    return shown[:size], len(rows)


def invalid(name: str) -> WpError:
    return WpError(400, "rest_invalid_param", f"Invalid parameter(s): {name}", (name,))


def _check_params(caller: Caller, params: Params) -> None:
    if params.get("context") == "edit" and not caller.may("moderate_comments"):
        message = "Sorry, you are not allowed to edit comments."
        raise caller.denied("rest_forbidden_context", message)
    if caller.may("edit_posts"):
        return
    harmless = {"status": "approve", "type": "comment"}
    for name in ("author", "author_exclude", "author_email", "type", "status"):
        if params.get(name, "") not in ("", harmless.get(name, "")):
            raise caller.denied("rest_forbidden_param", f"Query parameter not permitted: {name}")


def _candidates(state: DemoState, params: Params) -> list[CommentRow]:
    """The rows by id, status and type: what nearly each query asks for, so in one fast pass."""
    include = _ids(params, "include")
    rows = state.comments
    some = [rows[one] for one in include if one in rows] if include else rows.values()
    status, kind = params.get("status", "approve"), params.get("type", "comment")
    if status != "any":
        statuses = _STATUSES.get(status, (status,))
        some = [row for row in some if row.status in statuses]
    return [row for row in some if kind in ("all", row.type)]


def _tests(state: DemoState, params: Params) -> list[Test]:
    tests: list[Test] = []
    for name in ("post", "parent", "author"):
        if params.get(name):
            tests.append(_among(name, _ids(params, name)))
    if params.get("author_email"):
        email = params["author_email"]
        if not _EMAIL.fullmatch(email):
            raise invalid("author_email")
        tests.append(lambda row: row.author_email.casefold() == email.casefold())
    tests.extend(_date_tests(state, params))
    return tests


def _among(name: str, ids: list[int]) -> Test:
    return lambda row: getattr(row, name) in ids


def _date_tests(state: DemoState, params: Params) -> list[Test]:
    tests: list[Test] = []
    if params.get("after"):
        after = _moment(state, params, "after")
        tests.append(lambda row: row.date_gmt > after)
    if params.get("before"):
        before = _moment(state, params, "before")
        tests.append(lambda row: row.date_gmt < before)
    return tests


def _moment(state: DemoState, params: Params, name: str) -> int:
    """A date with a zone is what it says; one without is in the site's own time."""
    try:
        when = datetime.fromisoformat(params[name])
    except ValueError:
        raise invalid(name) from None
    if "T" not in params[name]:
        raise invalid(name)
    if when.tzinfo is None:
        epoch = datetime(1970, 1, 1)  # noqa: DTZ001  (both without a zone, on purpose)
        return int((when - epoch).total_seconds()) - state.timezone_offset_s
    seconds = int(when.timestamp())
    if seconds == 0:  # as PHP has it, this is no date
        raise invalid(name)
    return seconds


def _per_page(params: Params) -> int:
    size = _number(params, "per_page", 10)
    if not 1 <= size <= MOST_PER_PAGE:
        raise invalid("per_page")
    return size


def _number(params: Params, name: str, default: int) -> int:
    try:
        return int(params.get(name) or default)
    except ValueError:
        raise invalid(name) from None


def _ids(params: Params, name: str) -> list[int]:
    try:
        return [int(part) for part in params.get(name, "").split(",") if part]
    except ValueError:
        raise invalid(name) from None
