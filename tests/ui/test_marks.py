"""What the rows say of each comment beside its words."""

from __future__ import annotations

from PySide6.QtCore import Qt

from modstation.core.model import Status
from tests.ui.at_work import CONTROL, AtWork

READER = {"author_name": "Cem", "author_email": "cem@x.test"}


def said(work: AtWork, id: int, role: Qt.ItemDataRole) -> str:
    return str(work.window.model.index(work.rows.index(id), 0).data(role))


def heard(work: AtWork, id: int) -> str:
    return said(work, id, Qt.ItemDataRole.AccessibleTextRole)


def test_marks_are_heard_and_explained(work: AtWork) -> None:
    post = work.bench.site.post
    post(1, "We moderate.", status=Status.APPROVED, user=1, author_name="Mo")
    post(2, "Known here.", status=Status.APPROVED, **READER)
    post(3, "Do you? https://x.test/", parent=1, author_name="Anna", author_email="a@x.test")
    post(4, "Plain words.", **READER)
    work.begin()
    work.painted()
    assert heard(work, 3).startswith("reply to a moderator, first-time author, has a link, Anna:")
    assert heard(work, 4) == "Cem: Plain words."
    tip = said(work, 3, Qt.ItemDataRole.ToolTipRole)
    assert "Reply to a moderator, first-time author, has a link." in tip


def test_an_edit_on_the_site_marks_the_row_at_once(work: AtWork) -> None:
    work.begin(1, 2)
    assert "edited" not in heard(work, 2)
    work.bench.site.change(2, text="other words")
    work.sync(whole=True)
    assert heard(work, 2).startswith("first-time author, edited since it came in, Author 2:")


def test_an_edit_of_ours_marks_the_row_while_it_waits(work: AtWork) -> None:
    work.begin(1)
    work.press("E")
    work.type("mended ")
    work.press_at_once(Qt.Key.Key_S, CONTROL)
    assert "edited since it came in" in heard(work, 1)
    work.press("Z")
    assert "edited" not in heard(work, 1)
