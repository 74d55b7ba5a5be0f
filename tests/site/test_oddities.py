"""What plugins, proxies and firewalls make of WordPress's answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from modstation.core.errors import Busy, SiteBroken
from modstation.core.model import Status, Verb
from modstation.core.ports import Accepted, Refused
from modstation.site.rest import Rest, plain
from modstation.site.wire import as_stored, to_date, to_seconds
from modstation.site.wordpress import WordPress
from tests.site.conftest import decide

ITEM: dict[str, Any] = {"id": 7, "content": {"raw": "text"}, "status": "hold"}


def site_of(handler: Callable[[httpx2.Request], httpx2.Response]) -> WordPress:
    rest = Rest("https://news.example/wp-json/", "m", "p", transport=httpx2.MockTransport(handler))
    return WordPress("news", rest)


def listing(*items: Any, **headers: str) -> WordPress:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return site_of(lambda request: httpx2.Response(200, json=list(items), headers=named))


def test_a_comment_with_hardly_any_fields() -> None:
    (comment,) = listing(ITEM).held(0, 10).comments
    assert (comment.id, comment.text, comment.status) == (7, "text", Status.HOLD)
    assert (comment.created_at, comment.type, comment.author_name) == (0, "comment", "")


def test_fields_of_other_types_than_usual() -> None:
    odd = {
        **ITEM,
        "id": "7",
        "post": "3",
        "parent": None,
        "author": "0",
        "author_name": 42,
        "author_email": None,
        "author_ip": False,
        "author_user_agent": None,
        "date_gmt": None,
        "status": 1,
        "type": "",
        "meta": [],
        "unheard_of": {"x": [1]},
    }
    (comment,) = listing(odd).held(0, 10).comments
    assert (comment.id, comment.post, comment.parent, comment.user) == (7, 3, 0, 0)
    assert (comment.author_name, comment.author_email, comment.author_ip) == ("42", "", "")
    assert (comment.status, comment.type) == (Status.APPROVED, "comment")


def test_a_byte_order_mark_before_the_answer() -> None:
    body = b"\xef\xbb\xbf\n" + json.dumps([ITEM]).encode()
    site = site_of(lambda request: httpx2.Response(200, content=body))
    assert len(site.held(0, 10).comments) == 1


def test_a_total_that_a_proxy_ate() -> None:
    assert listing(ITEM).held(30, 10).total == 31
    assert listing(ITEM, {**ITEM, "id": 8}).held(30, 2).total == 33  # there may be more
    assert listing(ITEM, X_WP_Total="977").held(30, 10).total == 977


@pytest.mark.parametrize(
    ("date", "seconds"),
    [
        ("1970-01-01T00:02:00", 120),
        ("2026-11-23T07:36:46", 1_795_419_406),
        ("-0001-11-30T00:00:00", 0),
        ("0000-00-00T00:00:00", 0),
        ("1901-01-01T00:00:00", 0),
        ("", 0),
    ],
)
def test_dates(date: str, seconds: int) -> None:
    assert to_seconds(date) == seconds


def test_the_first_second_of_1970_is_no_date_to_wordpress_6_1() -> None:
    assert to_date(0) == "1970-01-01T00:00:01Z"
    assert to_date(1_795_419_406) == "2026-11-23T07:36:46Z"


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("a & b", "a &amp; b"),
        (
            '<a href="https://x.example">x</a>',
            '<a href="https://x.example" rel="nofollow ugc">x</a>',
        ),
        ("one\r\ntwo ", "one\ntwo"),
        ("say \u201cit\u201d", "say &#8220;it&#8221;"),
    ],
)
def test_harmless_changes_are_no_changes(sent: str, stored: str) -> None:
    assert as_stored(sent) == as_stored(stored)


def test_a_sites_html_in_words() -> None:
    assert plain("<b>Fire</b> &amp; <i>Water</i>\n") == "Fire & Water"
    assert plain("x" * 500) == "x" * 199 + "…"


class Wall:
    """A site behind something that has opinions about requests."""

    def __init__(self, **refused: httpx2.Response) -> None:
        self.refused = refused
        self.bodies: list[Any] = []
        self.item = {**ITEM, "author_ip": "203.0.113.5", "author_user_agent": "Browser"}

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.method in self.refused:
            return self.refused[request.method]
        if request.method == "POST":
            self.bodies.append(json.loads(request.content))
            word = self.bodies[-1].get("status", "hold")
            return httpx2.Response(
                200, json={**self.item, "status": {"approve": "approved"}.get(word, word)}
            )
        if request.url.path.endswith("/7"):
            return httpx2.Response(200, json=self.item)
        return httpx2.Response(200, json=[self.item], headers={"X-WP-Total": "1"})


@pytest.mark.parametrize("status", [403, 405])
def test_a_host_that_lets_no_delete_through(status: int) -> None:
    wall = Wall(DELETE=httpx2.Response(status, text="<h1>Method not allowed</h1>"))
    site = site_of(wall)
    (now,) = site.read([7])
    assert isinstance(site.push(decide(now, Verb.TRASH), now), Accepted)
    assert wall.bodies == [
        {"status": "trash", "author_ip": "203.0.113.5", "author_user_agent": "Browser"}
    ]


def test_a_site_without_a_trash() -> None:
    code = {"code": "rest_trash_not_supported", "message": "The comment does not support trashing."}
    wall = Wall(DELETE=httpx2.Response(501, json=code))
    site = site_of(wall)
    (now,) = site.read([7])
    outcome = site.push(decide(now, Verb.TRASH), now)
    assert isinstance(outcome, Refused)
    assert "no trash" in outcome.why
    assert wall.bodies == []  # a POST would have deleted it for good


def test_a_firewall_that_dislikes_one_comment_does_not_stop_the_others() -> None:
    site = site_of(Wall(POST=httpx2.Response(403, text="<h1>Blocked</h1>")))
    (now,) = site.read([7])
    outcome = site.push(decide(now, Verb.APPROVE), now)
    assert isinstance(outcome, Refused)
    assert "firewall" in outcome.why


def test_a_plugin_that_refuses_one_comment() -> None:
    code = {"code": "rest_comment_failed_edit", "message": "Updating comment failed."}
    site = site_of(Wall(POST=httpx2.Response(500, json=code)))
    (now,) = site.read([7])
    outcome = site.push(decide(now, Verb.APPROVE), now)
    assert isinstance(outcome, Refused)
    assert "Updating comment failed." in outcome.why


def test_an_answer_about_another_comment() -> None:
    site = site_of(Wall(POST=httpx2.Response(200, json={**ITEM, "id": 8, "status": "approved"})))
    (now,) = site.read([7])
    with pytest.raises(SiteBroken):
        site.push(decide(now, Verb.APPROVE), now)


def test_a_flood_limit() -> None:
    code = {"code": "comment_flood", "message": "You are posting comments too quickly."}
    site = site_of(Wall(POST=httpx2.Response(429, json=code)))
    (now,) = site.read([7])
    with pytest.raises(Busy):
        site.push(decide(now, Verb.REPLY, text="x"), now)


def test_an_address_that_only_the_site_finds_invalid() -> None:
    invalid = {
        "code": "rest_invalid_param",
        "message": "Invalid parameter(s): author_ip",
        "data": {"status": 400, "params": {"author_ip": "author_ip is not a valid IP address."}},
    }
    wall = Wall()

    def picky(request: httpx2.Request) -> httpx2.Response:
        if request.method == "POST" and b"203.0.113.5" in request.content:
            return httpx2.Response(400, json=invalid)
        return wall(request)

    site = site_of(picky)
    (now,) = site.read([7])
    assert isinstance(site.push(decide(now, Verb.APPROVE), now), Accepted)
    assert [body["author_ip"] for body in wall.bodies] == ["0.0.0.0"]


@pytest.mark.parametrize("roles", [["editor"], {"1": "editor"}, None])
@pytest.mark.parametrize("rights", [{"moderate_comments": True}, [], None])
def test_an_account_in_all_its_shapes(roles: Any, rights: Any) -> None:
    me = {"id": 2, "name": "Anna &amp; Co", "slug": "anna", "roles": roles, "capabilities": rights}
    account = site_of(lambda request: httpx2.Response(200, json=me)).account()
    assert (account.name, account.login) == ("Anna & Co", "anna")
    assert ("moderate_comments" in account.missing) is not bool(rights)


def test_a_type_whose_route_is_not_there() -> None:
    linked = {
        "id": 7,
        "link": "https://news.example/thing/#comment-7",
        "_links": {"up": [{"post_type": "thing"}]},
    }

    def handler(request: httpx2.Request) -> httpx2.Response:
        route = request.url.path.rpartition("/")[2]
        answers: dict[str, Any] = {"posts": [], "pages": [], "comments": [linked]}
        answers["types"] = {"thing": {"rest_base": False, "rest_namespace": None}}
        if route in answers:
            return httpx2.Response(200, json=answers[route])
        return httpx2.Response(404, json={"code": "rest_no_route", "message": "No route"})

    (article,) = site_of(handler).articles([3])
    assert (article.id, article.type) == (3, "thing")
    assert article.link == "https://news.example/thing/"


def test_an_article_whose_comments_are_hidden_is_not_gone() -> None:
    site = listing(X_WP_Total="2")
    assert [(one.id, one.type) for one in site.articles([3])] == [(3, "unknown")]
    assert listing(X_WP_Total="0").articles([3]) == []
