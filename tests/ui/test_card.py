"""The card: thread around the comment, folding, links, the guard of the first paint."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel

from modstation.core.model import Comment, Status
from modstation.ui.body import Body
from modstation.ui.comment_box import CommentBox
from modstation.ui.folding import FOLD_AT
from modstation.ui.labels import PlainLabel
from modstation.ui.subject import in_conflict
from modstation.ui.thread import NEAREST, REPLIES, Line, above, below
from tests.ui.at_work import AtWork

LONG = "word " * 2_000


def main_text(work: AtWork) -> str:
    return work.window.card.column.main.body.toPlainText()


def context(work: AtWork) -> list[str]:
    """The texts around the comment, from top to bottom."""
    boxes = work.window.card.column.findChildren(CommentBox)
    main = work.window.card.column.main
    shown = [box for box in boxes if box is not main and box.isVisible()]
    return [box.body.toPlainText() for box in sorted(shown, key=lambda box: box.y())]


def test_the_thread_stands_around_the_comment(work: AtWork) -> None:
    post = work.bench.site.post
    post(100, "the parent", status=Status.APPROVED)
    post(101, "a neighbour", status=Status.APPROVED, parent=100)
    post(1, "the comment", parent=100)
    post(102, "a reply", status=Status.APPROVED, parent=1)
    work.begin()
    work.painted()
    assert main_text(work) == "the comment"
    assert context(work) == ["the parent", "a reply", "a neighbour"]
    main = work.window.card.column.main
    boxes = {b.body.toPlainText(): b for b in work.window.card.column.findChildren(CommentBox)}
    assert boxes["the parent"].y() < main.y() < boxes["a reply"].y()


def test_boxes_are_used_again(work: AtWork) -> None:
    post = work.bench.site.post
    post(100, "the parent", status=Status.APPROVED)
    post(1, "one", parent=100)
    post(2, "two", post=2)
    work.begin()
    work.painted()
    before = len(work.window.card.column.findChildren(CommentBox))
    work.press("J")
    work.painted()
    assert main_text(work) == "two"
    assert context(work) == []
    assert len(work.window.card.column.findChildren(CommentBox)) == before


def test_a_deep_thread_is_counted_not_shown(work: AtWork) -> None:
    post = work.bench.site.post
    for level in range(8):
        post(
            100 + level, f"level {level}", status=Status.APPROVED, parent=99 + level if level else 0
        )
    post(1, "the comment", parent=107)
    for reply in range(9):
        post(200 + reply, f"reply {reply}", status=Status.APPROVED, parent=1)
    work.begin()
    card = work.window.flow.card
    assert card is not None
    parts = above(card)
    texts = [part.text for part in parts]
    assert texts == ["In reply to", "level 0", "4 comments between", *_levels(5, 8)]
    assert len(_levels(5, 8)) == NEAREST
    lines = [part.text for part in below(card) if isinstance(part, Line)]
    assert lines == ["Replies", f"and {9 - REPLIES} more replies"]


def _levels(first: int, last: int) -> list[str]:
    return [f"level {level}" for level in range(first, last)]


def test_a_long_text_is_folded_and_cannot_be_approved_unseen(work: AtWork) -> None:
    work.begin(1, 2, c1=LONG)
    assert work.window.card.column.main.rich.folded == len(LONG) - FOLD_AT
    work.press("A")
    assert work.rows == [1, 2]
    assert work.window.card.column.main.rich.folded == 0
    work.press("A")
    assert work.rows == [2]


def test_enter_unfolds(work: AtWork) -> None:
    work.begin(1, c1=LONG)
    work.press(Qt.Key.Key_Return)
    assert len(main_text(work)) > FOLD_AT + 100


def test_a_long_text_can_be_trashed_folded(work: AtWork) -> None:
    work.begin(1, 2, c1=LONG)
    work.press("D")
    assert work.rows == [2]


def test_a_tall_comment_begins_at_its_beginning(work: AtWork) -> None:
    work.begin(1, 2, c2="line\n" * 200)
    work.press("J")
    work.painted()
    card = work.window.card
    assert card.column.main.y() - card.verticalScrollBar().value() < 60
    work.press(Qt.Key.Key_PageDown)
    assert card.column.main.y() - card.verticalScrollBar().value() < 0


def test_a_comment_below_a_long_thread_is_scrolled_into_sight(work: AtWork) -> None:
    post = work.bench.site.post
    for level in range(4):
        text = "a long line of words " * 40
        post(100 + level, text, status=Status.APPROVED, parent=99 + level if level else 0)
    post(1, "first")
    post(2, "the comment", parent=103)
    work.begin()
    work.window.resize(1000, 600)
    work.press("J")
    work.painted()
    card = work.window.card
    bottom = card.column.main.geometry().bottom() - card.verticalScrollBar().value()
    assert 0 < bottom <= card.viewport().height()


def test_a_comment_stays_in_sight_when_the_window_shrinks(work: AtWork) -> None:
    post = work.bench.site.post
    for level in range(4):
        text = "a long line of words " * 40
        post(100 + level, text, status=Status.APPROVED, parent=99 + level if level else 0)
    post(2, "the comment", parent=103)
    work.window.resize(1400, 1200)
    work.begin()
    work.painted()
    work.window.resize(1000, 560)
    card = work.window.card
    work.wait(lambda: card.height() < 560)
    bottom = card.column.main.geometry().bottom() - card.verticalScrollBar().value()
    assert 0 < bottom <= card.viewport().height()
    card.verticalScrollBar().setValue(0)
    work.window.resize(1000, 520)
    work.wait(lambda: card.height() < 520)
    assert card.verticalScrollBar().value() == 0  # scrolled by hand: it stays where it is


def test_what_is_told_about_a_comment_stands_beside_it_and_in_sight(work: AtWork) -> None:
    post = work.bench.site.post
    for level in range(4):
        text = "a long line of words " * 40
        post(100 + level, text, status=Status.APPROVED, parent=99 + level if level else 0)
    post(2, "the comment", parent=103)
    work.window.resize(1000, 600)
    work.begin()
    work.conflict_about(2, text="moved")
    work.press(Qt.Key.Key_Home)
    work.painted()
    card = work.window.card
    top = card.verticalScrollBar().value()
    assert top <= card.column.conflict.y() < card.column.main.y()
    assert card.column.main.geometry().bottom() <= top + card.viewport().height()


def test_hidden_tags_are_named_on_the_card(work: AtWork) -> None:
    work.begin(1, c1="<script>alert(1)</script>Nice")
    notes = [note.text for note in work.window.card.column.main._notes]
    assert "Hidden by ModStation: <script>" in notes


def test_a_link_is_copied_and_never_opened(work: AtWork) -> None:
    work.begin(1, c1='<a href="https://evil.example/a?b=1">here</a>')
    body = work.window.card.column.main.body
    QGuiApplication.clipboard().setText("before")
    body.anchorClicked.emit(QUrl("https://evil.example/a?b=1"))
    assert QGuiApplication.clipboard().text() == "https://evil.example/a?b=1"
    assert work.said == "Link copied, not opened: https://evil.example/a?b=1"
    assert body.source().isEmpty()
    assert "here" in body.toPlainText()


def test_a_link_can_be_reached_by_keyboard(work: AtWork) -> None:
    work.begin(1, c1='see <a href="https://evil.example/">here</a>')
    body = work.window.card.column.main.body
    body.setFocus()
    cursor = body.textCursor()
    cursor.setPosition(5)
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 2)
    body.setTextCursor(cursor)
    work.press(Qt.Key.Key_Return)
    assert "Link copied" in work.said


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, "J"])
def test_keys_walk_while_the_text_has_the_focus(work: AtWork, key: str | Qt.Key) -> None:
    work.begin(1, 2, c1="line\n" * 100)
    work.window.card.column.main.body.setFocus()
    work.press(key)
    assert work.shown == 2


def test_nothing_of_an_author_is_ever_taken_for_markup(work: AtWork) -> None:
    """Names, titles and addresses come from outside: every label takes them literally."""
    work.bench.site.post(
        1,
        "x",
        author_name="<img src=https://evil.example/a.png>",
        author_email="<b>@inbox.test",
        author_url="<img src=x>",
    )
    work.begin()
    work.painted()
    for label in work.window.findChildren(QLabel):
        assert isinstance(label, PlainLabel)
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert work.window.side.author._name.text() == "<img src=https://evil.example/a.png>"
    for body in work.window.findChildren(Body):
        assert body.asked_for == []


def test_a_comment_without_visible_text_can_be_decided(work: AtWork) -> None:
    work.begin(1, 2, c1="<img src=x>")
    assert "nothing of it can be seen" in work.window.card.column.main._notes[1].text
    work.press("D")
    assert work.rows == [2]


def test_a_conflict_shows_both_versions(work: AtWork) -> None:
    work.begin(1, 2, c1="one two three")
    work.conflict_about(1, text="one 2 three")
    work.press(Qt.Key.Key_Home)
    card = work.window.flow.card
    assert card is not None
    assert in_conflict(card)
    mine, theirs = work.window.card.column.conflict._versions
    assert mine.body.toPlainText() == "one two three"
    assert theirs.body.toPlainText() == "one 2 three"
    assert "trash it (Off topic)" in work.window.card.column.conflict.accessibleName()


def test_an_author_is_described(work: AtWork) -> None:
    agent = "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0"
    work.bench.site.post(1, "x", author_name="An\u202ena", author_ip="203.0.113.5", agent=agent)
    work.begin()
    work.painted()
    author = work.window.side.author
    assert author._name.text() == "An⟦RLO⟧na"
    assert author._lines["ip"].text() == "203.0.113.5"
    assert author._lines["agent"].text() == "Firefox 128, Windows"
    assert author._lines["email"].text() == "no e-mail"


def test_the_same_comment_shown_twice_is_not_laid_out_twice(work: AtWork) -> None:
    work.begin(1)
    body = work.window.card.column.main.body
    before = body.document().revision()
    work.window.flow.refresh()
    assert body.document().revision() == before
    assert isinstance(work.window.flow.card.comment, Comment)  # type: ignore[union-attr]
