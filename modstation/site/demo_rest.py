"""The demo's REST API: requests to answers, without a socket.

The part of WordPress's API that moderation needs, with its traps: a wrong password makes a
visitor, hidden items are counted, unknown words find nothing or change nothing, dates without a
zone are the site's own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from modstation.site import demo_json, demo_rules
from modstation.site.demo_json import HIDDEN_TYPES, Place, article_json, comment_json, rest_base
from modstation.site.demo_listing import pick_articles, pick_comments
from modstation.site.demo_passwords import DemoPasswords
from modstation.site.demo_rules import Caller, WpError
from modstation.site.demo_state import CommentRow, DemoState

COMMENTS = "wp/v2/comments"
_ONE_COMMENT = re.compile(r"wp/v2/comments/(\d+)")
_PASSWORDS = re.compile(r"wp/v2/users/me/application-passwords(?:/([0-9a-z-]+))?")
_ARTICLES = re.compile(r"wp/v2/([a-z0-9_-]+)(?:/(\d+))?")


@dataclass(frozen=True, slots=True)
class Asked:
    method: str
    route: str
    params: Mapping[str, str]
    body: bytes
    caller: Caller


@dataclass(frozen=True, slots=True)
class Given:
    status: int
    body: Any
    total: int | None = None


class DemoRest:
    """Answers requests out of a `DemoState`."""

    def __init__(
        self,
        state: DemoState,
        place: Place,
        passwords: DemoPasswords,
        now: Callable[[], float],
    ) -> None:
        self._state = state
        self._place = place
        self._passwords = passwords
        self._now = now

    def answer(self, asked: Asked) -> Given:
        with self._state.lock:
            try:
                given = self._routed(asked)
            except WpError as error:
                return Given(error.status, demo_json.error_json(error))
        body = demo_json.with_fields(given.body, asked.params.get("_fields", ""))
        return Given(given.status, body, given.total)

    def _routed(self, asked: Asked) -> Given:
        reading = asked.method in ("GET", "HEAD")
        one = _ONE_COMMENT.fullmatch(asked.route)
        if one:
            return self._one(asked, int(one[1]), reading)
        if asked.route == COMMENTS and asked.method == "POST":
            return self._created(asked)
        if found := _PASSWORDS.fullmatch(asked.route):
            return self._own_passwords(asked, found[1] or "", reading)
        if not reading:
            raise WpError(404, "rest_no_route", "No route was found.")
        if asked.route == "":
            return Given(200, demo_json.index_json(self._state, self._place))
        if asked.route == COMMENTS:
            return self._listed(asked)
        if asked.route == "wp/v2/users/me":
            return self._me(asked)
        if asked.route == "wp/v2/types":
            return Given(200, demo_json.types_json(self._state))
        return self._articles(asked)

    def _listed(self, asked: Asked) -> Given:
        self._check_posts(asked)
        rows, total = pick_comments(self._state, asked.caller, asked.params)
        shown = [row for row in rows if demo_rules.may_read(self._state, asked.caller, row)]
        return Given(200, [self._json(row, asked) for row in shown], total)

    def _one(self, asked: Asked, comment_id: int, reading: bool) -> Given:
        row = self._state.comments.get(comment_id)
        if row is None:
            raise WpError(404, "rest_comment_invalid_id", "Invalid comment ID.")
        if row.post not in self._state.articles:
            raise WpError(404, "rest_post_invalid_id", "Invalid post ID.")
        caller = asked.caller
        if reading:
            self._check_single(asked, row)
            return Given(200, self._json(row, asked))
        if asked.method == "DELETE":
            if asked.params.get("force") in ("true", "1"):
                previous = self._json(row, asked, edit=True)
                demo_rules.delete(self._state, caller, row)
                return Given(200, {"deleted": True, "previous": previous})
            demo_rules.trash(self._state, caller, row)
        else:
            demo_rules.update(self._state, caller, row, _body(asked))
        return Given(200, self._json(row, asked, edit=True))

    def _created(self, asked: Asked) -> Given:
        row = demo_rules.create(self._state, asked.caller, _body(asked), int(self._now()))
        edit = asked.caller.may("moderate_comments")
        return Given(201, self._json(row, asked, edit=edit))

    def _check_single(self, asked: Asked, row: CommentRow) -> None:
        caller = asked.caller
        edit = asked.params.get("context") == "edit"
        if edit and not caller.may("moderate_comments"):
            raise caller.denied("rest_forbidden_context", "Sorry, you may not edit comments.")
        if self._state.articles[row.post].type in HIDDEN_TYPES:
            raise caller.denied("rest_cannot_read_post", "Sorry, you may not read the post.")
        if not demo_rules.may_read(self._state, caller, row):
            raise caller.denied("rest_cannot_read", "Sorry, you may not read this comment.")

    def _check_posts(self, asked: Asked) -> None:
        for one in asked.params.get("post", "").split(","):
            article = self._state.articles.get(int(one)) if one.isdigit() else None
            if article is not None and article.type in HIDDEN_TYPES:
                raise asked.caller.denied("rest_cannot_read_post", "Sorry, not this post.")

    def _me(self, asked: Asked) -> Given:
        user = asked.caller.user
        if user is None:
            raise WpError(401, "rest_not_logged_in", "You are not currently logged in.")
        return Given(200, demo_json.user_json(user))

    def _own_passwords(self, asked: Asked, number: str, reading: bool) -> Given:
        user = asked.caller.user
        if user is None:
            raise WpError(401, "rest_not_logged_in", "You are not currently logged in.")
        passwords, login = self._passwords, user.login
        if asked.method == "POST" and not number:
            return Given(201, passwords.make(login, str(_body(asked).get("name", ""))))
        number = asked.caller.password if number == "introspect" else number
        if asked.method == "DELETE" and number:
            return Given(200, passwords.delete(login, number))
        if not reading:
            raise WpError(404, "rest_no_route", "No route was found.")
        return Given(200, passwords.one(login, number) if number else passwords.listing(login))

    def _articles(self, asked: Asked) -> Given:
        found = _ARTICLES.fullmatch(asked.route)
        kinds = {"post", "page", *(row.type for row in self._state.articles.values())}
        bases = {rest_base(kind): kind for kind in kinds - set(HIDDEN_TYPES)}
        if found is None or found[1] not in bases:
            raise WpError(404, "rest_no_route", "No route was found.")
        params = {**asked.params, "include": found[2]} if found[2] else asked.params
        rows, total = pick_articles(self._state, asked.caller, bases[found[1]], params)
        edit = asked.params.get("context") == "edit"
        items = [article_json(self._place, row, edit) for row in rows]
        if found[2]:
            if not items:
                raise WpError(404, "rest_post_invalid_id", "Invalid post ID.")
            return Given(200, items[0])
        return Given(200, items, total)

    def _json(self, row: CommentRow, asked: Asked, edit: bool | None = None) -> dict[str, Any]:
        if edit is None:
            edit = asked.params.get("context") == "edit"
        return comment_json(self._state, self._place, row, edit)


def _body(asked: Asked) -> dict[str, Any]:
    try:
        body = json.loads(asked.body) if asked.body else {}
    except ValueError:
        raise WpError(400, "rest_invalid_json", "Invalid JSON body passed.") from None
    return {**asked.params, **body} if isinstance(body, dict) else {}
