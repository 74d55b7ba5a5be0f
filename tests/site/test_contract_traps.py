"""What WordPress itself answers, asked directly: the demo has to fall into the same traps.

Each line is something that a client would like to be otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.site.backends import MODERATOR, SUBSCRIBER, Backend

COMMENTS = "wp/v2/comments"


class Caller:
    """A client that knows nothing about WordPress."""

    def __init__(self, backend: Backend, login: str, password: str) -> None:
        self._rest = backend.rest
        auth = (login, password) if login else None
        self._client = httpx2.Client(auth=auth, trust_env=False)

    def __call__(self, method: str, route: str, **options: Any) -> tuple[int, Any]:
        answer = self._client.request(method, f"{self._rest}{route}", **options)
        body = answer.json() if method != "HEAD" else None
        said = body["code"] if isinstance(body, dict) and "code" in body else body
        return answer.status_code, said

    def total(self, method: str = "GET", **params: Any) -> int:
        answer = self._client.request(method, f"{self._rest}{COMMENTS}", params=params)
        assert answer.status_code == 200
        return int(answer.headers["X-WP-Total"])

    def close(self) -> None:
        self._client.close()


@pytest.fixture
def moderator(backend: Backend) -> Iterator[Caller]:
    caller = Caller(backend, MODERATOR, backend.password(MODERATOR))
    yield caller
    caller.close()


@pytest.fixture(params=["visitor", "wrong password", "subscriber"])
def outsider(request: pytest.FixtureRequest, backend: Backend) -> Iterator[tuple[Caller, int]]:
    """Somebody who may not moderate, and the status that tells so."""
    accounts = {
        "visitor": ("", "", 401),
        "wrong password": (MODERATOR, "wrong", 401),
        "subscriber": (SUBSCRIBER, backend.password(SUBSCRIBER), 403),
    }
    login, password, status = accounts[request.param]
    caller = Caller(backend, login, password)
    yield caller, status
    caller.close()


def test_what_outsiders_hear(backend: Backend, outsider: tuple[Caller, int]) -> None:
    caller, status = outsider
    held = backend.put(content="held")
    backend.put(content="public", status="approved")
    one = f"{COMMENTS}/{held}"
    code, items = caller("GET", f"{COMMENTS}?_fields=id,content")
    assert (code, len(items)) == (200, 1)
    assert "raw" not in items[0]["content"]
    refused = {
        ("GET", f"{COMMENTS}?status=hold"): "rest_forbidden_param",
        ("GET", f"{COMMENTS}?context=edit"): "rest_forbidden_context",
        ("GET", f"{COMMENTS}?author_email=a@b.test"): "rest_forbidden_param",
        ("GET", one): "rest_cannot_read",
        ("POST", one): "rest_cannot_edit",
        ("DELETE", one): "rest_cannot_delete",
    }
    for (method, route), word in refused.items():
        assert caller(method, route) == (status, word), (method, route)


def test_who_one_is(backend: Backend, moderator: Caller, outsider: tuple[Caller, int]) -> None:
    code, me = moderator("GET", "wp/v2/users/me?context=edit&_fields=id,capabilities")
    assert (code, me["id"]) == (200, backend.user_id(MODERATOR))
    assert me["capabilities"]["moderate_comments"] is True
    caller, status = outsider
    if status == 401:
        assert caller("GET", "wp/v2/users/me") == (401, "rest_not_logged_in")


def test_words_for_statuses(backend: Backend, moderator: Caller) -> None:
    for status in ("hold", "approved", "spam", "trash"):
        backend.put(content=status, status=status)
    expected = {"hold": 1, "0": 1, "approve": 1, "1": 1, "spam": 1, "trash": 1, "all": 2, "any": 4}
    expected |= {"approved": 0, "unapproved": 0, "bogus": 0, "hold,spam": 0}
    assert {word: moderator.total(status=word) for word in expected} == expected
    assert moderator.total("HEAD", status="any") == 4


def test_parameters(backend: Backend, moderator: Caller) -> None:
    backend.put(content="held")
    for wrong in (
        "per_page=101",
        "per_page=0",
        "orderby=karma",
        "after=yesterday",
        "after=2026-11-20",
    ):
        assert moderator("GET", f"{COMMENTS}?{wrong}") == (400, "rest_invalid_param"), wrong
    assert moderator("GET", f"{COMMENTS}?status=hold&page=9") == (200, [])
    assert moderator("GET", f"{COMMENTS}/abc") == (404, "rest_no_route")
    assert moderator("GET", f"{COMMENTS}/99999") == (404, "rest_comment_invalid_id")


def test_fields_that_are_asked_for_the_obvious_way(backend: Backend, moderator: Caller) -> None:
    one = backend.put(content="text")
    code, item = moderator("GET", f"{COMMENTS}/{one}?context=edit&_fields=id,content,status")
    assert (code, item["content"]["raw"], item["status"]) == (200, "text", "hold")
    assert set(item) == {"id", "content", "status"}


def test_dates_without_a_zone_are_the_sites_own(backend: Backend, moderator: Caller) -> None:
    backend.set_timezone("America/New_York")
    backend.put(content="held", at=1_795_419_406)  # 2026-11-23T07:36:46Z, 02:36:46 there
    after = {
        "2026-11-23T07:36:45Z": 1,
        "2026-11-23T07:36:46Z": 0,
        "2026-11-23T07:36:45": 0,
        "2026-11-23T02:36:45": 1,
        "2026-11-23T02:36:46": 0,
    }
    assert {date: moderator.total(status="hold", after=date) for date in after} == after


def test_a_careless_write(backend: Backend, moderator: Caller) -> None:
    one = backend.put(content="<script>x</script>y", ip="203.0.113.13", agent="Firefox")
    code, item = moderator("POST", f"{COMMENTS}/{one}", json={"status": "approve"})
    assert (code, item["status"]) == (200, "approved")
    row = backend.row(one)
    assert row is not None
    assert (row.ip, row.content) == ("127.0.0.1", "xy")
    assert row.agent.startswith("python-httpx")


def test_words_that_a_write_does_not_know(backend: Backend, moderator: Caller) -> None:
    one = backend.put(content="x")
    for word in ("bogus", "deleted", ""):
        code, item = moderator("POST", f"{COMMENTS}/{one}", json={"status": word})
        assert (code, item["status"]) == (200, "hold")
    for body, word in (
        ({"author_ip": ""}, "rest_invalid_param"),
        ({"author_ip": "1.2.3"}, "rest_invalid_param"),
        ({"content": ""}, "rest_comment_content_invalid"),
        ({"content": "a" * 65_526}, "comment_content_column_length"),
    ):
        assert moderator("POST", f"{COMMENTS}/{one}", json=body) == (400, word)
    headers = {"Content-Type": "application/json"}
    bad = moderator("POST", f"{COMMENTS}/{one}", content=b"{bad", headers=headers)
    assert bad == (400, "rest_invalid_json")


def test_there_and_back(backend: Backend, moderator: Caller) -> None:
    one = backend.put(content="x", status="approved")
    for word, status in (
        ("spam", "spam"),
        ("unspam", "approved"),
        ("trash", "trash"),
        ("trash", "trash"),
        ("untrash", "approved"),
        ("hold", "hold"),
        ("0", "hold"),
        ("1", "approved"),
        ("approved", "approved"),
    ):
        code, item = moderator("POST", f"{COMMENTS}/{one}", json={"status": word})
        assert (code, item["status"]) == (200, status), word


def test_deleting_twice(backend: Backend, moderator: Caller) -> None:
    top = backend.put(content="top", status="approved")
    middle = backend.put(content="middle", parent=top)
    low = backend.put(content="low", parent=middle)
    route = f"{COMMENTS}/{middle}"
    code, item = moderator("DELETE", route)
    assert (code, item["status"]) == (200, "trash")
    assert moderator("DELETE", route) == (410, "rest_already_trashed")
    code, item = moderator("DELETE", f"{route}?force=true")
    assert (code, item["deleted"], item["previous"]["id"]) == (200, True, middle)
    assert moderator("DELETE", f"{route}?force=true") == (404, "rest_comment_invalid_id")
    row = backend.row(low)
    assert row is not None
    assert row.parent == top


def test_replies_that_are_not_taken(backend: Backend, moderator: Caller) -> None:
    closed, draft, trashed = (backend.article(status=s) for s in ("publish", "draft", "publish"))
    backend.close_comments(closed)
    backend.trash_article(trashed)
    for post, status, word in (
        (closed, 403, "rest_comment_closed"),
        (draft, 403, "rest_comment_draft_post"),
        (trashed, 403, "rest_comment_trash_post"),
        (99999, 403, "rest_comment_invalid_post_id"),
    ):
        body = {"post": post, "content": "x"}
        assert moderator("POST", COMMENTS, json=body) == (status, word), word
    body = {"post": backend.post, "parent": 0, "content": "twice"}
    assert moderator("POST", COMMENTS, json=body)[0] == 201
    assert moderator("POST", COMMENTS, json=body) == (409, "comment_duplicate")
