"""A web server for one answer: the browser comes back to this machine, and to nobody else.

The address it is sent to holds a password. So it listens on 127.0.0.1 alone, knows one path,
takes one answer, and writes down nothing.
"""

from __future__ import annotations

import html
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import MappingProxyType
from typing import cast
from urllib.parse import urlsplit

from modstation.core.translation import mark, tr
from modstation.site.awaited import Awaited, Verdict

PATH = "/authorized"
# Browsers open lines in advance that they may never speak on.
SILENT_S = 10.0
_STATUS: Mapping[Verdict, int] = MappingProxyType(
    {Verdict.TAKEN: 200, Verdict.REFUSED: 403, Verdict.TOO_LATE: 410}
)
_WORDS: Mapping[int, str] = MappingProxyType(
    {
        200: mark("ModStation has the answer. You can close this tab."),
        403: mark("This is not an answer that ModStation waits for."),
        404: mark("There is nothing here."),
        410: mark("ModStation already has an answer. You can close this tab."),
    }
)
_PAGE = (
    '<!doctype html><html lang="{language}"><meta charset="utf-8"><title>ModStation</title>'
    '<body style="font: 18px sans-serif; margin: 4em auto; max-width: 30em">'
    '<p dir="auto">{words}</p></body>'
)
_HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
        "frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
)


class Loopback:
    """Listens from the start on; `close` may be called more than once."""

    def __init__(self, awaited: Awaited) -> None:
        self._server = _Server(awaited)
        self._lock = threading.Lock()
        self._closed = False
        threading.Thread(
            target=self._server.serve_forever,
            kwargs={"poll_interval": 0.05},
            name="browser",
            daemon=True,
        ).start()

    @property
    def url(self) -> str:
        return f"http://{self._server.host}{PATH}"

    def close(self) -> None:
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False  # a line that a browser keeps open must not hold anybody up

    def __init__(self, awaited: Awaited) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.awaited = awaited
        self.host = f"127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    timeout = SILENT_S
    server_version = "ModStation"
    sys_version = ""

    def do_GET(self) -> None:
        status = self._judge()
        language = tr("en", about="the code of this language, as lang of HTML has it")
        words = html.escape(tr(_WORDS[status]))
        content = _PAGE.format(language=language, words=words).encode()
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _judge(self) -> int:
        server = cast(_Server, self.server)
        if self.headers.get("Host") != server.host:
            return 403  # a page of the web that calls this machine by a name of its own
        address = urlsplit(self.path)
        if address.path != PATH:
            return 404
        return _STATUS[server.awaited.offer(address.query)]

    def log_message(self, format: str, *args: object) -> None:
        """The line would hold the password."""
