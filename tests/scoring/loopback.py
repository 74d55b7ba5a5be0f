"""A small file server on loopback with the faults that downloads meet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Asked:
    path: str
    range: str


@dataclass
class Files:
    """`content` by path; the other fields say what goes wrong."""

    content: dict[str, bytes] = field(default_factory=dict)
    ranges: bool = True
    wrong_place: bool = False
    # How many bytes each answer gives before the line is cut; once it is empty, all.
    cuts: list[int] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    url: str = ""


@contextmanager
def serving(files: Files) -> Iterator[Files]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self, files)

        def log_message(self, format: str, *values: object) -> None:
            """Nothing: what was asked is in `asked`."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    files.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield files
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def answer(handler: BaseHTTPRequestHandler, files: Files) -> None:
    path, wanted = handler.path, handler.headers.get("Range", "")
    files.asked.append(Asked(path, wanted))
    if target := files.redirects.get(path):
        handler.send_response(302)
        handler.send_header("Location", target)
        handler.send_header("Content-Length", "0")
        handler.end_headers()
        return
    content = files.content.get(path, b"")
    status = files.statuses.get(path, 200 if path in files.content else 404)
    start = 0
    if status == 200 and wanted and files.ranges:
        start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        status = 206 if start < len(content) else 416
    send(handler, files, content, start, status)


def send(
    handler: BaseHTTPRequestHandler, files: Files, content: bytes, start: int, status: int
) -> None:
    handler.send_response(status)
    if status == 416:
        handler.send_header("Content-Range", f"bytes */{len(content)}")
    if status == 206:
        said = start + 1 if files.wrong_place else start
        handler.send_header("Content-Range", f"bytes {said}-{len(content) - 1}/{len(content)}")
    rest = content[start:] if status in (200, 206) else b""
    handler.send_header("Content-Length", str(len(rest)))
    handler.end_headers()
    if rest and files.cuts:
        rest = rest[: files.cuts.pop(0)]
    handler.wfile.write(rest)
    handler.close_connection = True
