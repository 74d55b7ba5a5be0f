"""Many are decided at once and taken back at once, and WordPress's own tables say so.

Whoever acts by keys in the window sees the queue; what counts is what the site has afterwards:
the statuses that were asked for, nothing else of any comment touched, and after one undo all as
it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from modstation.core.model import SiteInfo
from modstation.desk.alike import catch_up
from modstation.scoring.client import ScorerProcess
from modstation.site.connect import WordPressGate
from modstation.ui.preview import PreviewDialog
from tests.desk.conftest import make_bench
from tests.ui.at_work import AtWork
from tests.ui.test_distribution import gone, opened
from tests.ui.test_picking import back, family, preview, ticked
from tests.ui.test_scores import give_scores
from tests.wordpress.database import Row
from tests.wordpress.harness import WordPress

pytestmark = [
    pytest.mark.wordpress,
    pytest.mark.parametrize("wordpress", ["bookworm", "sid"], indirect=True),  # 6.1 and 7.1
]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CALL = "Go home all of you, nobody has asked you to come to {} and nobody will miss you here"
TOWNS = ("Tarrow", "Colville", "Aldersea", "Sedgeside")
STATUS = "comment_approved"
TRASH_NOTES = {"_wp_trash_meta_status", "_wp_trash_meta_time"}


@pytest.fixture
def at_site(wordpress: WordPress, tmp_path: Path, qtbot: QtBot) -> Iterator[AtWork]:
    """The window over that site, with twelve comments that wait and others around them."""
    wordpress.seed(comments=20, posts=3, mix={"hold": 60, "approved": 40})
    for town in TOWNS:
        wordpress.insert_comment(
            comment_content=CALL.format(town),
            comment_author=f"A friend of {town}",
            comment_author_email=f"friend@{town}.test",
            comment_author_IP=f"198.51.100.{len(town)}",
            comment_agent=f"Browser of {town}",
        )
    bench = make_bench(tmp_path)
    account = wordpress.moderator
    info = SiteInfo("site", wordpress.rest, wordpress.url, "Site", account.login, account.id)
    with bench.store.writing():
        bench.store.sites.put(info, bench.clock.now())
    site = WordPressGate().open(info, account.app_password)
    bench.site = site  # type: ignore[assignment]  # a real one in place of that in memory
    work = AtWork(bench, qtbot)
    work.begin()
    work.painted()
    yield work
    work.close()
    site.close()
    bench.store.close()


class Site:
    """What stands in its tables, and what of that it had at the beginning."""

    def __init__(self, wordpress: WordPress, work: AtWork) -> None:
        self._wordpress = wordpress
        self._work = work
        self._queue = sorted(work.rows)
        self._counts = self._now("SELECT ID, comment_count FROM wp_posts ORDER BY ID")
        self.before = self.comments()

    def comments(self) -> dict[int, Row]:
        """All of them, with every column."""
        return {int(row["comment_ID"] or 0): row for row in self._now("SELECT * FROM wp_comments")}

    def has_only(self, ids: list[int], status: str) -> bool:
        """Whether these have that status, and nothing else of any comment is another."""
        wanted = {id: {**row, STATUS: status} for id, row in self.before.items() if id in ids}
        assert self.comments() == {**self.before, **wanted}
        return len(wanted) == len(ids)

    def has_all_back_after_one_undo(self) -> bool:
        left = len(self._work.rows)
        back(self._work)
        self._work.press("Z")
        self._work.wait(lambda: len(self._work.rows) > left)
        self._work.sync()
        assert self.comments() == self.before
        assert self._now("SELECT ID, comment_count FROM wp_posts ORDER BY ID") == self._counts
        # WordPress forgets by itself, within a day, what it noted for emptying its trash.
        notes = self._now("SELECT meta_key FROM wp_commentmeta")
        assert {row["meta_key"] for row in notes} <= TRASH_NOTES
        assert self._work.bench.store.decisions.outbox() == []
        return sorted(self._work.rows) == self._queue

    def _now(self, statement: str) -> list[Row]:
        return self._wordpress.sql(statement)


@pytest.fixture
def site(wordpress: WordPress, at_site: AtWork) -> Site:
    return Site(wordpress, at_site)


@pytest.mark.parametrize(("key", "status"), [("A", "1"), ("D", "trash"), ("S", "spam")])
def test_several_picked_ones(at_site: AtWork, site: Site, key: str, status: str) -> None:
    for _ in range(4):
        at_site.press("X")
    picked = ticked(at_site)
    assert len(picked) == 4
    at_site.press(key)
    at_site.wait(lambda: not set(picked) & set(at_site.rows))
    assert site.comments() == site.before, "nothing is sent before its time"
    at_site.sync()
    assert site.has_only(picked, status)
    assert site.has_all_back_after_one_undo()


def test_a_range_of_scores_after_its_preview(at_site: AtWork, site: Site) -> None:
    harsh, mild = at_site.rows[:5], at_site.rows[5:]
    for id in (*harsh, *mild):
        give_scores(at_site, id, 0.9 if id in harsh else 0.1)
    dialog = opened(at_site)
    dialog.label.setCurrentIndex(dialog.label.findData("insult"))
    dialog.least.setValue(80)
    at_site.wait(lambda: at_site.rows == harsh)
    at_site.press_at_once("D", SHIFT)
    asked = preview(at_site)
    assert asked.windowTitle() == "Trash 5 comments?"
    assert site.comments() == site.before
    at_site.press_at_once(Qt.Key.Key_Return)
    at_site.wait(lambda: at_site.rows == [])
    at_site.sync()
    assert site.has_only(harsh, "trash")
    gone(at_site, PreviewDialog)
    at_site.press("F", SHIFT)
    at_site.wait(lambda: at_site.rows == mild)
    assert site.has_all_back_after_one_undo()


def test_those_that_are_nearly_the_same(at_site: AtWork, site: Site) -> None:
    scorer = ScorerProcess()
    while catch_up(at_site.bench.store, scorer):
        pass
    scorer.close()
    calls = [id for id, row in site.before.items() if "has asked" in str(row["comment_content"])]
    assert len(calls) == len(TOWNS)
    at_site.window.flow.go(at_site.rows.index(calls[0]))
    at_site.press("L")
    dialog = family(at_site)
    assert sorted(comment.id for comment in dialog.checked) == calls
    at_site.press_at_once("S")
    at_site.wait(lambda: not set(calls) & set(at_site.rows))
    at_site.sync()
    assert site.has_only(calls, "spam")
    assert site.has_all_back_after_one_undo()
