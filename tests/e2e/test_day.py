"""A day's work by keys, through a real window, against a real WordPress."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from modstation.store.store import FILE_NAME
from tests.e2e.screen import program, screen, wait_until

pytestmark = [pytest.mark.e2e, pytest.mark.wordpress, pytest.mark.keyring]

HELD = 200
HELD_DOWN_S = 2.5  # with X11's delay and rate: about 45 repeats
KEYS = "ads1a2ajksada5a3azdasa9a"


def rows(profile: Path, sql: str) -> list[tuple[Any, ...]]:
    path = profile / FILE_NAME
    if not path.exists():
        return []
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=10)) as db:
        try:
            return db.execute(sql).fetchall()
        except sqlite3.OperationalError:
            return []  # the tables are being made


@pytest.mark.parametrize("wordpress", ["sid"], indirect=True)
def test_connect_sync_decide_push(wordpress: Any, tmp_path: Path) -> None:
    wordpress.seed(comments=HELD, posts=8, mix={"hold": 100})
    held = wordpress.sql(
        "SELECT comment_ID AS id, comment_approved AS status, comment_author_IP AS ip,"
        " comment_agent AS agent, comment_content AS text FROM wp_comments"
        " WHERE comment_type = 'comment' AND comment_approved = '0'"
    )
    before = {int(row["id"]): row for row in held}
    profile = tmp_path / "profile"
    command = [sys.executable, "-m", "modstation", "--profile", str(profile)]
    with screen(tmp_path / "home") as on, program(on, command, tmp_path / "log") as running:
        on.wait_for_window("^ModStation")
        on.press("ctrl+n")
        on.wait_for_window("^Connect a site")
        on.type(wordpress.url)
        on.press("alt+p")  # a password by hand
        time.sleep(1)  # Qt shows a button pressed by key for a moment before it counts
        on.type("moderator")
        on.press("Tab")
        on.type(wordpress.moderator.app_password)
        on.press("Return")
        queued = "SELECT count(*) FROM queue"
        wait_until(lambda: rows(profile, queued) == [(len(before),)], "the queue is synced")
        on.wait_for_window("^ModStation")
        decide_by_keys(on, profile)
        on.press("ctrl+q")
        wait_until(lambda: running.poll() == 0, "the program ends by itself")
    decided = dict(
        rows(
            profile,
            "SELECT c.id, d.wants FROM decisions d JOIN comments c ON c.n = d.comment"
            " WHERE d.state = 'accepted'",
        )
    )
    assert len(decided) == 20
    words = {"approved": "1", "trash": "trash", "spam": "spam"}
    for id, row in before.items():
        now = wordpress.comment(id)
        wanted = words[decided[id]] if id in decided else "0"
        assert now["comment_approved"] == wanted, id
        if row["ip"]:  # an empty one cannot be sent back: WordPress would store ours
            assert now["comment_author_IP"] == row["ip"], id
        assert now["comment_agent"] == row["agent"], id


def connected(wordpress: Any, profile: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Connect the site by the command line; the command that opens the window on it."""
    monkeypatch.setenv("MODSTATION_PASSWORD", wordpress.moderator.app_password)
    command = [sys.executable, "-m", "modstation"]
    options = ["--user", "moderator", "--profile", str(profile)]
    subprocess.run([*command, "site", "add", wordpress.url, *options], check=True)
    return [*command, "--profile", str(profile)]


def decide_by_keys(on: Any, profile: Path) -> None:
    """Twenty decisions, one of them taken back and made anew, a look around among them."""
    count = 0
    for key in KEYS:
        if key in "jk":
            on.press(key)
            continue
        count += -1 if key == "z" else 1
        press_until_counted(on, key, profile, count)
        if count == 20:
            return
    raise AssertionError(f"{count} decisions instead of 20")


def counted(profile: Path, count: int) -> bool:
    return rows(profile, "SELECT count(*) FROM decisions WHERE state != 'withdrawn'") == [(count,)]


@pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)
def test_a_killed_program_loses_no_decision(
    wordpress: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wordpress.seed(comments=20, posts=2, mix={"hold": 100})
    profile = tmp_path / "profile"
    command = connected(wordpress, profile, monkeypatch)
    with screen(tmp_path / "home") as on:
        with program(on, command, tmp_path / "log"):
            on.wait_for_window("^ModStation")
            wait_until(lambda: rows(profile, "SELECT 1 FROM queue LIMIT 1"), "a queue")
            for count, key in enumerate("addsa", 1):
                press_until_counted(on, key, profile, count)
        assert wordpress.sql("SELECT 1 FROM wp_comments WHERE comment_approved = 'spam'") == []
        with program(on, command, tmp_path / "log") as running:
            on.wait_for_window("^ModStation")
            sent = "SELECT count(*) FROM decisions WHERE state = 'accepted'"
            wait_until(lambda: rows(profile, sent) == [(5,)], "what was decided is sent")
            on.press("ctrl+q")
            wait_until(lambda: running.poll() == 0, "the program ends by itself")
    counted_there = wordpress.sql(
        "SELECT comment_approved AS status, count(*) AS k FROM wp_comments"
        " WHERE comment_type = 'comment' GROUP BY comment_approved"
    )
    found = {row["status"]: int(row["k"]) for row in counted_there}
    assert (found["1"], found["trash"], found["spam"]) == (2, 2, 1)


@pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)
def test_a_key_held_down_decides_once(
    wordpress: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wordpress.seed(comments=60, posts=2, mix={"hold": 100})
    profile = tmp_path / "profile"
    command = connected(wordpress, profile, monkeypatch)
    with screen(tmp_path / "home") as on, program(on, command, tmp_path / "log"):
        on.wait_for_window("^ModStation")
        wait_until(lambda: rows(profile, "SELECT 1 FROM queue LIMIT 1"), "a queue")
        press_until_counted(on, "a", profile, 1)
        on.hands("keydown", "d")
        wait_until(partial(counted, profile, 2), "the first of the held key")
        time.sleep(HELD_DOWN_S)  # the finger stays on the key
        on.hands("keyup", "d")
        press_until_counted(on, "s", profile, 3)
        verbs = [verb for (verb,) in rows(profile, "SELECT verb FROM decisions ORDER BY seq")]
        assert verbs == ["approve", "trash", "spam"]


def press_until_counted(on: Any, key: str, profile: Path, count: int) -> None:
    """A key that comes before the card was painted is idle, rightly: then press it again."""
    for _ in range(5):
        on.press(key)
        with contextlib.suppress(AssertionError):
            wait_until(partial(counted, profile, count), f"{key} counts", patience_s=5)
            return
    raise AssertionError(f"{key} never counted as decision {count}")
