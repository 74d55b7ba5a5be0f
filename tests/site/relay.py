"""A transport that stands in the line between the adapter and a real server.

It lets a test act between two requests of one call, change what is sent, and drop an answer after
the site has done its work: what no server can be asked to do on cue.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import httpx2


@dataclass
class Sent:
    method: str
    url: str
    body: str
    headers: httpx2.Headers


class Relay(httpx2.BaseTransport):
    def __init__(self) -> None:
        self._inner = httpx2.HTTPTransport()
        self.sent: list[Sent] = []
        self.before: Callable[[str], None] = lambda method: None
        self.rewrite: Callable[[bytes], bytes] = lambda body: body
        self.drop_answers_to: set[str] = set()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        self.before(request.method)
        body = self.rewrite(request.read())
        headers = [(k, v) for k, v in request.headers.raw if k.lower() != b"content-length"]
        passed = httpx2.Request(request.method, request.url, headers=headers, content=body)
        passed.extensions = request.extensions
        if b"user-agent" not in (name.lower() for name, _ in headers):
            passed.headers.pop("User-Agent", None)
        self.sent.append(Sent(request.method, str(request.url), body.decode(), passed.headers))
        response = self._inner.handle_request(passed)
        if request.method in self.drop_answers_to:
            response.read()
            response.close()
            raise httpx2.ReadError("the line was cut", request=request)
        return response

    def close(self) -> None:
        self._inner.close()

    @property
    def methods(self) -> list[str]:
        return [sent.method for sent in self.sent]
