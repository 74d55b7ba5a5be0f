"""A day's work by keys, through a real window, against a real WordPress."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from modstation.store.store import FILE_NAME
from tests.e2e.screen import program, screen, wait_until

pytestmark = [pytest.mark.e2e, pytest.mark.wordpress, pytest.mark.keyring]

HELD = 200
KEYS = "ads1a2ajksad5aa3azdasa9a"


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
        on.press("Tab")
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


def decide_by_keys(on: Any, profile: Path) -> None:
    """Twenty decisions, one of them taken back and made anew, a look around among them."""
    count = 0
    for key in KEYS:
        on.press(key)
        if key in ("j", "k"):
            continue
        count += -1 if key == "z" else 1
        wait_until(partial(counted, profile, count), f"{key} counts")
        if count == 20:
            return
    raise AssertionError(f"{count} decisions instead of 20")


def counted(profile: Path, count: int) -> bool:
    return rows(profile, "SELECT count(*) FROM decisions WHERE state != 'withdrawn'") == [(count,)]
