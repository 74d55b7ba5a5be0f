"""Signing in through a real browser at a real WordPress, with a real keyring, and out again."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from tests.bench.browser import Browser
from tests.e2e.screen import Screen, program, screen, wait_until
from tests.e2e.test_day import rows

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.wordpress,
    pytest.mark.keyring,
    pytest.mark.browser,
]

HELD = 150
LOG_IN = """
document.getElementById('user_login').value = arguments[0];
document.getElementById('user_pass').value = arguments[1];
document.getElementById('loginform').submit();
"""
# The desktop's way to a browser: the test reads the address and drives Chromium there.
XDG_OPEN = """#!/bin/sh
printf %s "$1" > "{asked}.part" && mv "{asked}.part" "{asked}"
"""
# A session: the window, then what the keyring keeps, and, when told to, signing out.
SESSION = """
"{python}" -m modstation --profile "{profile}"
"{python}" -m tests.e2e.kept "{rest}" moderator > "{kept}.part"
mv "{kept}.part" "{kept}"
while [ ! -e "{leave}" ]; do sleep 0.1; done
"{python}" -m modstation site sign-out "{name}" --profile "{profile}" > "{left}.part" 2>&1
"{python}" -m tests.e2e.kept "{rest}" moderator >> "{left}.part"
mv "{left}.part" "{left}"
"""


class Desk:
    """The files by which the test and the session speak with each other."""

    def __init__(self, folder: Path, wordpress: Any) -> None:
        self.folder = folder
        self.profile = folder / "profile"
        self.asked, self.kept = folder / "asked", folder / "kept"
        self.leave, self.left = folder / "leave", folder / "left"
        self.log = folder / "log"
        self.command = [
            "bash",
            "-c",
            SESSION.format(
                python=sys.executable,
                profile=self.profile,
                rest=wordpress.rest,
                name=f"localhost-{urlsplit(wordpress.url).port}",
                kept=self.kept,
                leave=self.leave,
                left=self.left,
            ),
        ]

    def install_browser(self, on: Screen) -> None:
        programs = self.folder / "bin"
        programs.mkdir()
        opener = programs / "xdg-open"
        opener.write_text(XDG_OPEN.format(asked=self.asked), encoding="utf-8")
        opener.chmod(0o755)
        on.environment["PATH"] = f"{programs}:{on.environment['PATH']}"

    def begin(self, on: Screen, url: str) -> str:
        """Type the address; the page that the browser is asked to open."""
        on.wait_for_window("^ModStation")
        on.press("ctrl+n")
        on.wait_for_window("^Connect a site")
        on.type(url)
        on.press("Return")
        wait_until(self.asked.exists, "the browser is asked for")
        return self.asked.read_text(encoding="utf-8")


def approve(chromium: Browser, page: str, account: Any, button: str) -> str:
    """Log in and press that button; the address that the browser ends at."""
    chromium.open(page)
    chromium.run(LOG_IN, account.login, account.password)
    ready = "return document.readyState === 'complete' && !!document.getElementById(arguments[0])"
    wait_until(lambda: chromium.run(ready, button), "WordPress asks for approval")
    chromium.run("document.getElementById(arguments[0]).click()", button)
    where = "return location.href"
    wait_until(lambda: "/authorized" in urlsplit(chromium.run(where)).path, "the way back")
    return str(chromium.run(where))


@contextmanager
def processes_seen() -> Iterator[set[bytes]]:
    """All that a list of processes shows meanwhile."""
    seen: set[bytes] = set()
    over = threading.Event()

    def look() -> None:
        while not over.is_set():
            for file in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    seen.add(file.read_bytes())
                except OSError:
                    continue
            time.sleep(0.05)

    looking = threading.Thread(target=look)
    looking.start()
    try:
        yield seen
    finally:
        over.set()
        looking.join()


def lets_in(wordpress: Any, password: str) -> bool:
    url = f"{wordpress.rest}wp/v2/users/me"
    with httpx2.Client(trust_env=False) as line:
        return line.get(url, auth=("moderator", password)).status_code == 200


def password_names(wordpress: Any) -> list[str]:
    code = (
        "$all = WP_Application_Passwords::get_user_application_passwords( $data );"
        "echo wp_json_encode( array_column( array_values( $all ), 'name' ) );"
    )
    return list(json.loads(wordpress.php(code, wordpress.moderator.id)))


def files_with(folder: Path, *secrets: str) -> list[Path]:
    found = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in found if any(s.encode() in path.read_bytes() for s in secrets)]


@pytest.mark.parametrize("wordpress", ["bookworm", "sid"], indirect=True)
def test_through_the_browser_and_out_again(wordpress: Any, tmp_path: Path) -> None:
    wordpress.seed(comments=HELD, posts=8, mix={"hold": 100})
    before = password_names(wordpress)
    desk = Desk(tmp_path, wordpress)
    with screen(tmp_path / "home") as on, processes_seen() as seen:
        desk.install_browser(on)
        with program(on, desk.command, desk.log) as running:
            page = desk.begin(on, wordpress.url)
            with Browser(tmp_path / "chromium") as chromium:
                back = approve(chromium, page, wordpress.moderator, "approve")
                shown = chromium.run("return document.body.innerText")
            assert "You can close this tab" in shown
            travelled = parse_qs(urlsplit(back).query)["password"][0]
            whole = "SELECT 1 FROM cursors WHERE name = 'all read' AND value = 1"
            wait_until(lambda: rows(desk.profile, whole), "the first sync is whole")
            (count,) = rows(desk.profile, "SELECT count(*) FROM queue")
            assert count[0] >= HELD - 5  # a few are pingbacks, which do not stand in the queue
            on.wait_for_window("^ModStation")
            on.press("ctrl+q")
            wait_until(desk.kept.exists, "the window has closed")
            fresh = json.loads(desk.kept.read_text(encoding="utf-8"))
            assert fresh not in (None, "", travelled)
            assert lets_in(wordpress, fresh)
            assert not lets_in(wordpress, travelled)
            (made,) = set(password_names(wordpress)) - set(before)
            assert made.startswith("ModStation (")
            desk.leave.touch()
            wait_until(desk.left.exists, "signed out")
            wait_until(lambda: running.poll() == 0, "the session ends by itself")
    left = desk.left.read_text(encoding="utf-8")
    assert left.startswith("Signed out of ")
    assert left.endswith("null"), "the keyring keeps nothing any more"
    assert not lets_in(wordpress, fresh)
    assert password_names(wordpress) == before
    assert [line for line in seen if travelled.encode() in line or fresh.encode() in line] == []
    for place in (desk.profile, desk.folder / "home"):
        assert files_with(place, travelled, fresh) == []
    assert travelled not in desk.log.read_text(encoding="utf-8", errors="replace")


@pytest.mark.parametrize("wordpress", ["sid"], indirect=True)
def test_a_no_in_the_browser_leaves_nothing_behind(wordpress: Any, tmp_path: Path) -> None:
    before = password_names(wordpress)
    desk = Desk(tmp_path, wordpress)
    with screen(tmp_path / "home") as on:
        desk.install_browser(on)
        with program(on, desk.command, desk.log):
            page = desk.begin(on, wordpress.url)
            with Browser(tmp_path / "chromium") as chromium:
                back = approve(chromium, page, wordpress.moderator, "reject")
            assert parse_qs(urlsplit(back).query)["success"] == ["false"]
            on.press("Escape")
            on.wait_for_window("^ModStation")
            on.press("ctrl+q")
            wait_until(desk.kept.exists, "the window has closed")
            assert json.loads(desk.kept.read_text(encoding="utf-8")) is None
    assert password_names(wordpress) == before
    assert rows(desk.profile, "SELECT * FROM sites") == []
