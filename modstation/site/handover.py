"""modstation://authorized: the desktop starts a program, which hands over to the one that waits.

Whoever waits listens on a socket in a folder that only this account may enter; `modstation
authorized ADDRESS` passes the address on and ends. The standard library alone: it has to be
over at once, because a list of processes shows the address as long as it runs.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from modstation.site.awaited import Awaited

COMMAND = "authorized"
ADDRESS = "modstation://authorized"
HANDLER = "x-scheme-handler/modstation"
LONGEST = 8192
PATIENCE_S = 5.0


def registered(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether this desktop knows a program for our addresses, and we a place to meet it."""
    if _folder(environment) is None or not hasattr(socket, "AF_UNIX"):
        return False
    return any(
        line.startswith(f"{HANDLER}=") and line.strip() != f"{HANDLER}="
        for file in _associations(environment)
        for line in _lines(file)
    )


class Handover:
    """Listens from the start on; `close` may be called more than once. An OSError says that
    there is no place for it."""

    def __init__(self, awaited: Awaited) -> None:
        folder = _folder(os.environ)
        if folder is None:
            raise FileNotFoundError("there is no folder for this session")
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
        self._awaited = awaited
        self._path = folder / f"authorized-{os.getpid()}"
        self._path.unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.bind(str(self._path))
        self._socket.listen()
        threading.Thread(target=self._serve, name="desktop", daemon=True).start()

    @property
    def url(self) -> str:
        return ADDRESS

    def close(self) -> None:
        self._path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes who waits in `accept`
        self._socket.close()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            with line, contextlib.suppress(OSError):
                line.settimeout(PATIENCE_S)
                verdict = self._awaited.offer(urlsplit(_read(line)).query)
                line.sendall(verdict.value.encode())


def main(arguments: Sequence[str]) -> int:
    """`modstation authorized ADDRESS`: 0 when a window took it."""
    address = arguments[0] if len(arguments) == 1 else ""
    parts = urlsplit(address)
    if f"{parts.scheme}://{parts.netloc}" != ADDRESS or len(address) > LONGEST:
        print(f"modstation: expected one address that begins with {ADDRESS}", file=sys.stderr)
        return 2
    folder = _folder(os.environ)
    waiting = sorted(folder.glob("authorized-*")) if folder else []
    if any(_handed_over(path, address) for path in waiting):
        return 0
    print(
        "modstation: No window waits for this. Open ModStation and connect the site there.",
        file=sys.stderr,
    )
    return 1


def _handed_over(path: Path, address: str) -> bool:
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(PATIENCE_S)
            line.connect(str(path))
            line.sendall(address.encode())
            line.shutdown(socket.SHUT_WR)
            return _read(line) == "taken"
    except OSError:  # it ended without putting its socket away
        return False


def _read(line: socket.socket) -> str:
    content = b""
    while len(content) <= LONGEST and (some := line.recv(LONGEST)):
        content += some
    return content.decode("utf-8", "replace")


def _folder(environment: Mapping[str, str]) -> Path | None:
    """The folder of this login, which the system made for this account alone."""
    session = environment.get("XDG_RUNTIME_DIR", "")
    return Path(session) / "modstation" if session and Path(session).is_dir() else None


def _associations(environment: Mapping[str, str]) -> Iterator[Path]:
    home = Path(environment.get("HOME", "/"))
    yield Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "mimeapps.list"
    data = [environment.get("XDG_DATA_HOME") or str(home / ".local" / "share")]
    data += (environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    for folder in data:
        for name in ("mimeapps.list", "mimeinfo.cache"):
            yield Path(folder) / "applications" / name


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
