"""What stands in the queue, in which order, and what stands beside a comment."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from modstation.core.model import Comment, CommentKey, State, Status, Verb
from modstation.core.ranking import Order
from tests.desk.acting import card
from tests.desk.conftest import Bench

PUBLIC = Status.APPROVED


def ids(comments: Sequence[Comment]) -> list[int]:
    return [comment.id for comment in comments]


@pytest.fixture
def thread(bench: Bench) -> Bench:
    """Article 1: 1 with the replies 2..5, of which 3 has a reply 6; and 7 beside it."""
    bench.site.post(1, "top", status=PUBLIC)
    bench.site.post(2, "public", status=PUBLIC, parent=1)
    bench.site.post(3, "held", parent=1)
    bench.site.post(4, "rude", status=Status.SPAM, parent=1)
    bench.site.post(5, "held too", parent=1)
    bench.site.post(6, "below", status=PUBLIC, parent=3)
    bench.site.post(7, "beside", status=PUBLIC)
    bench.site.post(8, "elsewhere", post=2)
    bench.site.post(9, "elsewhere too", status=PUBLIC, post=2)
    bench.sync()
    return bench


# the queue ------------------------------------------------------------------------------------


def a_conflict_about(bench: Bench, id: int) -> None:
    shown = bench.shown(id)
    bench.site.change(id, text="moved")
    bench.review.decide(shown, Verb.APPROVE)
    bench.sync()


@pytest.mark.parametrize(
    ("order", "queue"), [(Order.OLDEST, [2, 1, 3, 4]), (Order.NEWEST, [2, 4, 3, 1])]
)
def test_conflicts_stand_above_everything(bench: Bench, order: Order, queue: list[int]) -> None:
    for id in (1, 2, 3, 4):
        bench.site.post(id)
    bench.sync()
    a_conflict_about(bench, 2)
    bench.review.order = order
    assert bench.queue() == queue
    rows = bench.review.rows(bench.review.numbers())
    assert [row.conflict for row in rows] == [True, False, False, False]
    assert bench.review.counts().held == 4


@pytest.mark.parametrize("status", [Status.APPROVED, Status.TRASH])
def test_a_conflict_about_what_does_not_wait_any_more_still_counts(
    bench: Bench, status: Status
) -> None:
    bench.site.post(1)
    bench.sync()
    shown = bench.shown(1)
    bench.site.change(1, status=status, text="moved")
    bench.review.decide(shown, Verb.SPAM)
    bench.sync()
    assert bench.queue() == [1]
    assert bench.review.counts().held == 1


def test_the_rows_come_in_the_order_they_were_asked_for(bench: Bench) -> None:
    for id in (1, 2, 3):
        bench.site.post(id, f"text of {id}", author_name=f"Author {id}")
    bench.sync()
    numbers = list(bench.review.numbers())
    rows = bench.review.rows([numbers[2], numbers[0], 999])
    assert [(row.key.id, row.excerpt, row.author_name, row.article) for row in rows] == [
        (3, "text of 3", "Author 3", "Article 1"),
        (1, "text of 1", "Author 1", "Article 1"),
    ]


def test_a_comment_put_back_to_pending_stands_in_the_queue_before_the_site_knows(
    thread: Bench,
) -> None:
    thread.review.decide(thread.shown(2), Verb.HOLD)
    assert thread.queue() == [2, 3, 5, 8]
    assert thread.review.counts().held == 4


def test_what_a_colleague_put_back_on_hold_counts_again(thread: Bench) -> None:
    assert thread.review.counts().held == 3
    thread.site.change(2, status=Status.HOLD)
    thread.site.change(3, status=PUBLIC)
    thread.sync()
    assert thread.queue() == [2, 5, 8]
    assert thread.review.counts().held == 3
    thread.site.change(3, status=Status.HOLD)
    thread.sync()
    assert thread.review.counts().held == len(thread.queue()) == 4


def test_a_row_tells_how_the_latest_decision_about_it_stands(bench: Bench) -> None:
    bench.site.post(1, "nice")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.TRASH)
    bench.sync()
    bench.review.undo()
    bench.sync()
    a_conflict_about(bench, 1)
    assert [row.conflict for row in bench.review.rows(bench.review.numbers())] == [True]
    bench.review.resolve(CommentKey("site", 1), False, bench.shown(1))
    assert [row.conflict for row in bench.review.rows(bench.review.numbers())] == [False]


def test_a_card_says_why_it_stands_where_it_stands(bench: Bench) -> None:
    bench.site.post(1)
    bench.sync()
    longest = card(bench, 1).why
    bench.review.order = Order.NEWEST
    newest = card(bench, 1).why
    a_conflict_about(bench, 1)
    assert len({longest, newest, card(bench, 1).why}) == 3
    assert "settle it first" in card(bench, 1).why


# the card -------------------------------------------------------------------------------------


def test_a_card_has_the_thread_around_the_comment(thread: Bench) -> None:
    shown = card(thread, 3)
    assert ids(shown.ancestors) == [1]
    assert ids(shown.siblings) == [2, 5]
    assert ids(shown.replies) == [6]
    assert shown.reply_count == 1
    assert ids(card(thread, 1).replies) == [2, 3, 5]
    assert card(thread, 1).reply_count == 3
    thread.site.change(5, status=Status.SPAM)
    thread.sync()
    assert ids(card(thread, 1).replies) == [2, 3]
    assert card(thread, 1).reply_count == 2
    assert ids(card(thread, 3).siblings) == [2]


def test_beside_a_top_level_comment_stand_others_of_the_same_article(thread: Bench) -> None:
    assert ids(card(thread, 1).siblings) == [7]
    assert ids(card(thread, 8).siblings) == [9]
    thread.site.post(10, "later")
    thread.sync()
    assert ids(card(thread, 10).siblings) == [1, 7]


def test_a_thread_shows_what_was_decided_here_before_the_site_knows(thread: Bench) -> None:
    thread.review.decide(thread.shown(1), Verb.EDIT, text="top, edited")
    thread.review.decide(thread.shown(2), Verb.TRASH)
    shown = card(thread, 3)
    assert [comment.text for comment in shown.ancestors] == ["top, edited"]
    assert ids(shown.siblings) == [5]
    assert card(thread, 1).on_site.text == "top"


def test_a_card_shows_mine_and_what_the_site_has(thread: Bench) -> None:
    thread.review.decide(thread.shown(3), Verb.EDIT, text="better")
    shown = card(thread, 3)
    assert (shown.comment.text, shown.comment.status) == ("better", PUBLIC)
    assert (shown.on_site.text, shown.on_site.status) == ("held", Status.HOLD)
    assert shown.decision is not None
    assert shown.decision.state is State.PENDING


def test_a_card_shows_what_was_judged_even_when_the_site_has_moved(bench: Bench) -> None:
    """Until the matter is weighed, the screen keeps the text that the decision is about."""
    bench.site.post(1, "nice")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.site.change(1, text="moved")
    bench.sync(grace_s=8)
    shown = card(bench, 1)
    assert (shown.comment.text, shown.on_site.text) == ("nice", "moved")


def test_a_reply_that_waits_does_not_change_the_comment_it_answers(thread: Bench) -> None:
    thread.review.reply(thread.shown(1), "Thank you.")
    shown = card(thread, 1).comment
    assert (shown.text, shown.status) == ("top", PUBLIC)
    thread.review.decide(thread.shown(1), Verb.TRASH)
    assert card(thread, 1).comment.status is Status.TRASH


def test_a_matter_that_is_over_is_not_shown_as_open(thread: Bench) -> None:
    thread.review.decide(thread.shown(3), Verb.APPROVE)
    thread.sync()
    assert card(thread, 3).decision is None
    thread.review.decide(thread.shown(3), Verb.TRASH)
    thread.review.undo()
    assert card(thread, 3).decision is None


def test_a_comment_that_answers_itself_has_a_card(bench: Bench) -> None:
    bench.site.post(1, status=PUBLIC, parent=2)
    bench.site.post(2, parent=1)
    bench.site.post(3, parent=3)
    bench.sync()
    assert ids(card(bench, 2).ancestors) == [1]
    assert ids(card(bench, 3).ancestors) == []


def test_a_comment_nobody_knows_has_no_card(bench: Bench) -> None:
    assert bench.review.card(1) is None
