"""The demo's web server: sockets in, `DemoRest` in the middle, faults all around it."""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast
from urllib.parse import parse_qsl, unquote, urlsplit

from modstation.site.demo_faults import Cut, Faults
from modstation.site.demo_json import Place, page_html
from modstation.site.demo_passwords import DemoPasswords
from modstation.site.demo_rest import Asked, DemoRest
from modstation.site.demo_rules import Caller
from modstation.site.demo_state import DemoState

ERROR_PAGE = b"<!DOCTYPE html><html><body><h1>There has been a critical error.</h1></body></html>"
IDLE_TIMEOUT_S = 30.0
HANG_UP_TIMEOUT_S = 5.0
MOST_HITS = 50_000


@dataclass(frozen=True, slots=True)
class Hit:
    """One request that came in. `user` is "" for a visitor, a wrong password's too."""

    method: str
    path: str
    query: str
    user: str
    agent: str | None


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    content: bytes
    kind: str = "text/html; charset=UTF-8"
    headers: Mapping[str, str] = field(default_factory=dict)


class DemoServer(ThreadingHTTPServer):
    """Serves on loopback from `open` on."""

    daemon_threads = True

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.hits: deque[Hit] = deque(maxlen=MOST_HITS)
        self._lines: set[socket.socket] = set()
        self._lines_changed = threading.Condition()

    def open(
        self,
        state: DemoState,
        place: Place,
        rest: DemoRest,
        passwords: DemoPasswords,
        faults: Faults,
    ) -> None:
        self.state = state
        self.place = place
        self.rest = rest
        self.passwords = passwords
        self.faults = faults

    def caller(self, authorization: str | None, agent: str | None, ip: str) -> Caller:
        """Who the credentials belong to: nobody, without a word, when they are wrong."""
        login, _, password = _basic(authorization).partition(":")
        number = self.passwords.owner(login, password)
        if number is None:
            return Caller(None, ip, agent)
        user = next(one for one in self.state.users.values() if one.login == login)
        return Caller(user, ip, agent, number)

    def finish_request(self, request: object, client_address: object) -> None:
        line = cast(socket.socket, request)
        with self._lines_changed:
            self._lines.add(line)
        try:
            super().finish_request(line, client_address)
        finally:
            with self._lines_changed:
                self._lines.discard(line)
                self._lines_changed.notify_all()

    def hang_up(self) -> None:
        """End all connections, the idle ones that clients keep open, too."""
        with self._lines_changed:
            for line in self._lines:
                with contextlib.suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)
            self._lines_changed.wait_for(lambda: not self._lines, HANG_UP_TIMEOUT_S)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news; anything else is."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE_TIMEOUT_S
    disable_nagle_algorithm = True
    # Head and body leave together: else the body waits for the other side's delayed confirmation.
    wbufsize = -1

    def do_GET(self) -> None:
        self._serve()

    do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_GET  # noqa: N815

    @property
    def _demo(self) -> DemoServer:
        return cast(DemoServer, self.server)

    def _serve(self) -> None:
        """One request, with whatever is to fail about it."""
        faults = self._demo.faults
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        caller = self._caller()
        if faults.latency_s:
            time.sleep(faults.latency_s)
        cut = faults.next_cut(self.command)
        if cut is Cut.BEFORE:
            self.close_connection = True
            return
        path = urlsplit(self.path).path
        self._tell("before", path)
        answer = self._failed(faults) or self._answered(caller, body)
        self._tell("after", path)
        if cut is Cut.AFTER:
            self.close_connection = True
            return
        self._send(answer)

    def _caller(self) -> Caller:
        agent = self.headers.get("User-Agent")
        authorization = self.headers.get("Authorization")
        caller = self._demo.caller(authorization, agent, self.client_address[0])
        parts = urlsplit(self.path)
        login = caller.user.login if caller.user else ""
        self._demo.hits.append(Hit(self.command, parts.path, parts.query, login, agent))
        return caller

    def _failed(self, faults: Faults) -> _Answer | None:
        status = faults.next_status(self.command)
        if status:
            return _Answer(status, ERROR_PAGE)
        if faults.retry_after_s is not None:
            return _Answer(429, b"", headers={"Retry-After": str(faults.retry_after_s)})
        return None

    def _tell(self, where: str, path: str) -> None:
        meanwhile = self._demo.faults.meanwhile
        if meanwhile is not None:
            meanwhile(where, self.command, path)

    def _answered(self, caller: Caller, body: bytes) -> _Answer:
        demo = self._demo
        parts = urlsplit(self.path)
        params = dict(parse_qsl(parts.query))
        route = _route(parts.path, params, demo.place)
        if route is None:
            return self._page(unquote(parts.path))
        given = demo.rest.answer(Asked(self.command, route, params, body, caller))
        if demo.faults.html:
            return _Answer(200, ERROR_PAGE)
        content = json.dumps(given.body, separators=(",", ":")).encode()
        if demo.faults.truncate:
            content = content[: len(content) // 2]
        headers = {"Cache-Control": "no-cache, must-revalidate, max-age=0"}
        if given.total is not None:
            headers["X-WP-Total"] = str(given.total)
        return _Answer(given.status, content, "application/json; charset=UTF-8", headers)

    def _page(self, path: str) -> _Answer:
        demo, slug = self._demo, path.strip("/")
        with demo.state.lock:
            rows = demo.state.articles.values()
            article = next((row for row in rows if row.slug == slug), None)
            content = page_html(demo.state, demo.place, article).encode()
        headers = {"Link": f'<{demo.place.rest}>; rel="https://api.w.org/"'}
        return _Answer(200 if article or not slug else 404, content, headers=headers)

    def _send(self, answer: _Answer) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.content)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.content)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on standard error: `hits` has it all."""


def _route(path: str, params: dict[str, str], place: Place) -> str | None:
    if "rest_route" in params:
        return params.pop("rest_route").strip("/")
    if place.pretty and (path == "/wp-json" or path.startswith("/wp-json/")):
        return path.removeprefix("/wp-json").strip("/")
    return None


def _basic(authorization: str | None) -> str:
    scheme, _, code = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return ""
    try:
        return base64.b64decode(code).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
