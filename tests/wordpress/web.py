"""PHP's own web server in front of a site, and what it was asked."""

from __future__ import annotations

import json
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.wordpress.database import SITE
from tests.wordpress.errors import HarnessError
from tests.wordpress.processes import Server

_WORKERS = 4
_PORTS_TRIED = 5
_CLOSING_TIMEOUT_S = 10
_POLL_INTERVAL_S = 0.01


@dataclass(frozen=True)
class Request:
    """One request that the site has answered."""

    method: str
    target: str
    status: int


class WebServer:
    """The server process and its logs, which lie in the folder `log`."""

    def __init__(self, php: str, root: Path, log: Path, scratch: Path) -> None:
        self._php = php
        self._root = root
        self._log = log / "web.log"
        self._errors = log / "php.log"
        self._requests = log / "requests.jsonl"  # written by router.php
        self._scratch = scratch
        self._server: Server | None = None
        self._port = 0

    @property
    def url(self) -> str:
        """The address, without a slash at its end."""
        return f"http://127.0.0.1:{self._port}"

    def start(self, environment: Mapping[str, str]) -> None:
        """Listen on a free port, or on the one had before."""
        if self._port:
            self._listen(environment)
        else:
            self._find_port(environment)

    def _find_port(self, environment: Mapping[str, str]) -> None:
        # The oldest PHP takes no 0 for "any port"; and between here and there somebody else may
        # have taken the one that was free.
        for attempts_left in reversed(range(_PORTS_TRIED)):
            self._port = _free_port()
            try:
                self._listen(environment)
            except HarnessError:
                if not attempts_left:
                    raise
            else:
                break

    def _listen(self, environment: Mapping[str, str]) -> None:
        self._log.unlink(missing_ok=True)
        self._server = Server(
            self._command(),
            log=self._log,
            scratch=self._scratch,
            environment={**environment, "PHP_CLI_SERVER_WORKERS": str(_WORKERS)},
        )
        self._server.wait_until(self._listens)

    def stop(self) -> None:
        """End the server and its workers at once; doing it twice is harmless."""
        if not self._server:
            return
        self._server.kill()
        self._server = None
        # The workers die with the server but a little later, and hold the port until then.
        deadline = time.monotonic() + _CLOSING_TIMEOUT_S
        while self._port and self._accepts():
            if time.monotonic() > deadline:
                raise HarnessError(f"something still answers at {self.url}")
            time.sleep(_POLL_INTERVAL_S)

    def cpu_s(self) -> float:
        return self._server.cpu_s() if self._server else 0

    def requests(self) -> list[Request]:
        """What was answered since the list was last forgotten, in order."""
        return [Request(**json.loads(line)) for line in _lines(self._requests)]

    def errors(self) -> list[str]:
        """What PHP complained about since then, a line each."""
        return _lines(self._errors)

    def forget(self) -> None:
        """Start both lists anew."""
        self._requests.unlink(missing_ok=True)
        self._errors.unlink(missing_ok=True)

    def _listens(self) -> bool:
        return f"({self.url}) started" in self._log.read_text(encoding="utf-8", errors="replace")

    def _accepts(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._port)) == 0

    def _command(self) -> list[str | Path]:
        settings = {
            "memory_limit": "256M",
            "display_errors": "0",
            "log_errors": "1",
            "error_log": str(self._errors),
            # A plugin that a test has just put in place counts at once.
            "opcache.revalidate_freq": "0",
        }
        flags = [part for name, value in settings.items() for part in ("-d", f"{name}={value}")]
        address = f"127.0.0.1:{self._port}"
        return [self._php, *flags, "-S", address, "-t", self._root, SITE / "router.php"]


def check_answers(url: str) -> None:
    """Raise unless WordPress itself answers at that address."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"{url}/wp-json/?_fields=url", timeout=30) as reply:
            answer = reply.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            raise HarnessError(f"the site answers {error.code}: {error.read()[-500:]!r}") from error
    if json.loads(answer)["url"] != url:
        raise HarnessError(f"another site answers at {url}: {answer[:200]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _lines(log: Path) -> list[str]:
    return log.read_text(encoding="utf-8", errors="replace").splitlines() if log.exists() else []
