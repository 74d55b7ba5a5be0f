"""How lines and servers fail, and what the moderator is told about it."""

from __future__ import annotations

import email.utils
import socket
import ssl
from collections.abc import Callable, Iterator

import httpx2
import pytest

from modstation.core.errors import (
    Busy,
    NotAllowed,
    NotASite,
    Offline,
    SignedOut,
    SiteBroken,
    SiteTrouble,
)
from modstation.site import http
from modstation.site.rest import Rest
from modstation.site.wire import NEEDED_RIGHTS
from modstation.site.wordpress import WordPress

ROOT = "https://news.example/wp-json/"
Handler = Callable[[httpx2.Request], httpx2.Response]


def site_of(handler: Handler) -> WordPress:
    rest = Rest(ROOT, "moderator", "secret", transport=httpx2.MockTransport(handler))
    return WordPress("news", rest)


def answering(status: int, content: bytes = b"", **headers: str) -> Handler:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda request: httpx2.Response(status, content=content, headers=named)


def editor() -> httpx2.Response:
    rights = dict.fromkeys(NEEDED_RIGHTS, True)
    return httpx2.Response(200, json={"id": 1, "capabilities": rights})


def raising(error: Exception, cause: Exception | None = None) -> Handler:
    def handler(request: httpx2.Request) -> httpx2.Response:
        raise error from cause

    return handler


def trouble_of(handler: Handler) -> SiteTrouble:
    with pytest.raises(SiteTrouble) as caught:
        site_of(handler).held(0, 10)
    return caught.value


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("modstation.site.http.time.sleep", lambda seconds: None)


@pytest.mark.parametrize(
    ("error", "cause", "word"),
    [
        (httpx2.ConnectError("x"), socket.gaierror(-2, "unknown"), "no host called news.example"),
        (httpx2.ConnectError("x"), ConnectionRefusedError(), "refuses the connection"),
        (httpx2.ConnectError("x"), OSError(101, "unreachable"), "cannot be reached"),
        (httpx2.ConnectError("x"), ssl.SSLCertVerificationError("bad"), "certificate"),
        (httpx2.ConnectError("x"), ssl.SSLError("bad"), "does not speak HTTPS"),
        (httpx2.ConnectTimeout("x"), None, "cannot be reached"),
        (httpx2.ReadTimeout("x"), None, "did not answer within 30 seconds"),
        (httpx2.ProxyError("x"), None, "proxy"),
        (httpx2.ReadError("x"), ConnectionResetError(), "cut"),
        (httpx2.RemoteProtocolError("x"), None, "cut"),
    ],
)
def test_a_line_that_is_down(error: Exception, cause: Exception | None, word: str) -> None:
    trouble = trouble_of(raising(error, cause))
    assert type(trouble) is Offline
    assert word in trouble.message


def test_a_cut_line_is_tried_again_for_reading_only() -> None:
    tries: list[str] = []

    def cut(request: httpx2.Request) -> httpx2.Response:
        tries.append(request.method)
        raise httpx2.RemoteProtocolError("gone")

    rest = Rest(ROOT, transport=httpx2.MockTransport(cut))
    for method, times in (("GET", 3), ("POST", 1), ("DELETE", 1)):
        tries.clear()
        with pytest.raises(Offline):
            rest.write(method, "wp/v2/comments/1", dict)
        assert tries == [method] * times


def test_a_second_try_that_works() -> None:
    failures = [httpx2.ReadError("cut"), httpx2.RemoteProtocolError("gone")]

    def handler(request: httpx2.Request) -> httpx2.Response:
        if failures:
            raise failures.pop()
        return httpx2.Response(200, json=[])

    assert site_of(handler).held(0, 10).total == 0


@pytest.mark.parametrize("status", [429, 503])
def test_a_site_that_asks_for_a_pause(status: int) -> None:
    trouble = trouble_of(answering(status, Retry_After="17"))
    assert isinstance(trouble, Busy)
    assert trouble.retry_after_s == 17


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        ("0", 1),
        ("-5", 1),
        ("999999", 3600),
        (email.utils.formatdate(1_800_000_090, usegmt=True), 90),
        (email.utils.formatdate(1_700_000_000, usegmt=True), 1),
        ("Fri, 15 Jan 2027 08:01:30 -0000", 90),
        ("soon", 30),
        ("nan", 30),
        ("", 30),
    ],
)
def test_both_forms_of_the_wait(header: str, seconds: float) -> None:
    assert http.retry_after_s(header, 1_800_000_000) == seconds


CRASH = b'{"code":"internal_server_error","message":"<p>There has been a critical error.</p>"}'


@pytest.mark.parametrize(
    "handler",
    [
        answering(500, b"<h1>Oops</h1>"),
        answering(502),
        answering(503),
        answering(500, CRASH),
        answering(200, b"<!DOCTYPE html><title>Just a moment...</title>"),
        answering(200, b'[{"id": 1, "content": {"ra'),
        answering(200, b'{"id": 1}'),
        answering(200, b'["a", "b"]'),
        answering(200, b'[{"id": 1, "content": {"rendered": "x"}}]'),
        answering(200, b""),
        answering(200, b"[" * 100_000),
        answering(200, b"garbage", Content_Encoding="gzip"),
        answering(301, Location="https://elsewhere.example/wp-json/"),
        answering(302, Location="http://[bad"),
        answering(404, b"<h1>Not found</h1>"),
        answering(404, b'{"code":"rest_no_route","message":"No route"}'),
        answering(400, b'{"code":"rest_invalid_param","message":"Invalid parameter(s): x"}'),
    ],
)
def test_a_site_that_is_broken(handler: Handler) -> None:
    def me_or(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/users/me") and handler(request).status_code == 400:
            return editor()
        return handler(request)

    assert type(trouble_of(me_or)) is SiteBroken


def test_what_the_web_server_itself_asks_for() -> None:
    trouble = trouble_of(answering(401, b"<h1>Authorization required</h1>"))
    assert isinstance(trouble, SignedOut)
    assert "web server" in trouble.message


def test_a_refusal_by_something_in_between() -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/users/me"):
            return editor()
        return httpx2.Response(403, text="<h1>Blocked</h1>")

    trouble = trouble_of(handler)
    assert isinstance(trouble, NotAllowed)
    assert trouble.missing == ()
    assert "plugin" in trouble.hint


def test_an_answer_without_end() -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b" " * 400

    line = http.Line(
        "news.example",
        transport=httpx2.MockTransport(lambda request: httpx2.Response(200, content=endless())),
    )
    with pytest.raises(SiteBroken, match="too large"):
        line.exchange("GET", httpx2.URL(ROOT), largest=1000)


def test_an_answer_that_drips(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 10_000, 50))
    monkeypatch.setattr("modstation.site.http.time.monotonic", lambda: next(clock))

    def drip() -> Iterator[bytes]:
        while True:
            yield b" "

    trouble = trouble_of(lambda request: httpx2.Response(200, content=drip()))
    assert "too slowly" in trouble.message


@pytest.mark.parametrize(
    "root",
    ["http://news.example/wp-json/", "ftp://news.example/", "http://192.0.2.7/", "news", "", "//x"],
)
def test_no_password_without_https(root: str) -> None:
    with pytest.raises(NotASite):
        Rest(root, "moderator", "secret")


@pytest.mark.parametrize("root", ["http://localhost:1/", "http://127.9.9.9/", "http://[::1]:80/"])
def test_plain_http_on_this_machine_only(root: str) -> None:
    Rest(root, "moderator", "secret").close()


@pytest.mark.parametrize(
    ("root", "route", "params", "url"),
    [
        (ROOT, "wp/v2/types", {}, f"{ROOT}wp/v2/types"),
        (ROOT, "x", {"include": "1,2", "a": "b+c@d"}, f"{ROOT}x?include=1%2C2&a=b%2Bc%40d"),
        (
            "https://news.example/?rest_route=/",
            "wp/v2/x",
            {"page": 2},
            "https://news.example/?rest_route=%2Fwp%2Fv2%2Fx&page=2",
        ),
        (
            "https://news.example/index.php?lang=de&rest_route=/",
            "x",
            {},
            "https://news.example/index.php?lang=de&rest_route=%2Fx",
        ),
    ],
)
def test_addresses(root: str, route: str, params: dict[str, str | int], url: str) -> None:
    assert str(Rest(root).url(route, params)) == url
