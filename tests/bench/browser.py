"""A real Chromium, driven by chromedriver over HTTP (W3C WebDriver): pages, keys, scripts."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx2

PROGRAMS = ("chromium", "chromedriver")
_PORT = re.compile(r"started successfully on port (\d+)")


def missing() -> list[str]:
    """The programs that this machine lacks; empty when a browser can be had."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


class Browser:
    """One window of 1280 x 800 with a profile of its own in that folder."""

    def __init__(self, folder: Path) -> None:
        self._driver = subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, text=True, env=_environment()
        )
        self._client = httpx2.Client(base_url=f"http://127.0.0.1:{self._port()}", timeout=60)
        arguments = ["--headless=new", "--window-size=1280,800", f"--user-data-dir={folder}"]
        if os.name == "posix" and os.getuid() == 0:
            arguments.append("--no-sandbox")  # Chromium refuses to start as root with one
        options = {"goog:chromeOptions": {"args": arguments, "binary": shutil.which("chromium")}}
        session = self._post("/session", {"capabilities": {"alwaysMatch": options}})
        self._session = f"/session/{session['sessionId']}"

    def __enter__(self) -> Browser:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.delete(self._session)
        self._client.close()
        self._driver.terminate()
        self._driver.wait(30)
        if self._driver.stdout is not None:
            self._driver.stdout.close()

    def open(self, url: str) -> None:
        """Go there; returns once the page was loaded."""
        self._post(f"{self._session}/url", {"url": url})

    def press(self, key: str) -> None:
        """One real key press, at whatever has the focus."""
        strokes = [{"type": kind, "value": key} for kind in ("keyDown", "keyUp")]
        keyboard = {"type": "key", "id": "keyboard", "actions": strokes}
        self._post(f"{self._session}/actions", {"actions": [keyboard]})

    def run(self, script: str, *arguments: object) -> Any:
        """What that JavaScript returns."""
        body = {"script": script, "args": list(arguments)}
        return self._post(f"{self._session}/execute/sync", body)

    def wait(self, script: str, *arguments: object) -> Any:
        """What that JavaScript hands to its callback, its last argument."""
        body = {"script": script, "args": list(arguments)}
        return self._post(f"{self._session}/execute/async", body)

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        answer = self._client.post(path, json=body)
        value = answer.json()["value"]
        if answer.status_code != 200:
            raise RuntimeError(f"the browser: {value['message']}")
        return value

    def _port(self) -> int:
        assert self._driver.stdout is not None
        for line in self._driver.stdout:
            if found := _PORT.search(line):
                return int(found[1])
        raise RuntimeError("chromedriver did not start")


def _environment() -> dict[str, str]:
    """Without the proxies of this machine: the site is on loopback."""
    return {name: value for name, value in os.environ.items() if not name.lower().endswith("proxy")}
