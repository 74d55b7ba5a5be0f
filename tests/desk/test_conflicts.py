"""The site moved after the decision: the moderator is asked, and every answer holds."""

from __future__ import annotations

import pytest

from modstation.core.errors import NotPossible
from modstation.core.model import CommentKey, State, Status, Verb
from tests.desk.acting import card, cut_at, in_the_middle
from tests.desk.conftest import Bench


def test_a_text_changed_in_the_last_moment_is_asked_about(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    in_the_middle(one, lambda: one.site.change(1, text="buy pills"), "push:before")
    report = one.sync().report
    assert (report.pushed, report.conflicts) == (0, 1)
    shown = card(one)
    assert shown.on_site.text == shown.comment.text == "buy pills"
    assert shown.decision is not None
    assert shown.decision.state is State.CONFLICT
    assert "changed on the site" in shown.why
    (row,) = one.review.rows(one.review.numbers())
    assert (row.conflict, row.excerpt) == (True, "buy pills")
    assert one.states() == [State.CONFLICT]


def test_a_lost_line_and_a_changed_text_end_in_a_question(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:before")
    one.site.change(1, text="buy pills")
    assert one.sync().report.conflicts == 1
    assert one.site.applied == []
    assert one.states() == [State.CONFLICT]


def test_a_question_settles_itself_when_the_site_moves_back(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, text="buy pills")
    one.review.decide(shown, Verb.APPROVE)
    assert one.sync().report.conflicts == 1
    one.site.change(1, text="nice")
    assert one.sync().report.pushed == 1
    assert one.site.comments[1].status is Status.APPROVED
    assert one.review.conflicts() == []


def test_a_question_settles_itself_when_a_colleague_does_the_same(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, text="buy pills")
    one.review.decide(shown, Verb.TRASH)
    assert one.sync().report.conflicts == 1
    one.site.change(1, status=Status.TRASH)
    report = one.sync().report
    assert (report.moot, report.pushed, report.held) == (1, 0, 0)
    assert one.queue() == []
    one.review.undo()
    one.sync()
    assert one.site.comments[1].status is Status.HOLD


def test_a_conflict_kept_as_mine_keeps_the_text_and_the_reason(two: Bench) -> None:
    first, second = two.shown(1), two.shown(2)
    two.review.decide(first, Verb.EDIT, text="better")
    two.review.decide(second, Verb.TRASH, reason="hate", note="twice")
    two.site.change(1, text="moved")
    two.site.change(2, text="moved")
    assert two.sync().report.conflicts == 2
    for id in (1, 2):
        two.review.resolve(CommentKey("site", id), True, two.shown(id))
    decision = card(two, 2).decision
    assert decision is not None
    assert (decision.reason, decision.note) == ("hate", "twice")
    assert two.sync().report.pushed == 2
    assert two.site.comments[1].text == "better"
    assert two.site.comments[2].status is Status.TRASH


def test_a_conflict_may_be_answered_by_any_other_decision(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, status=Status.APPROVED, text="moved")
    one.review.decide(shown, Verb.APPROVE)
    one.sync()
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.sync()
    assert one.review.conflicts() == []
    assert one.queue() == []


def test_a_reply_whose_comment_moved_is_asked_about_and_can_be_kept(bench: Bench) -> None:
    bench.site.post(1, "nice", status=Status.APPROVED)
    bench.site.post(2, parent=1)
    bench.sync()
    bench.review.reply(bench.shown(1), "Thank you.")
    bench.site.change(1, text="not so nice")
    assert bench.sync().report.conflicts == 1
    (conflict,) = bench.review.conflicts()
    assert (conflict.mine.text, conflict.now.text) == ("Thank you.", "not so nice")
    bench.review.resolve(conflict.now.key, True, conflict.now)
    bench.sync()
    assert [c.text for c in bench.site.comments.values() if c.user == 1] == ["Thank you."]


def test_a_conflict_left_as_theirs_is_over_for_good(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, text="moved")
    one.review.decide(shown, Verb.APPROVE)
    one.sync()
    one.review.resolve(shown.key, False, one.shown(1))
    assert one.review.conflicts() == []
    assert one.review.counts().conflicts == 0
    one.site.change(1, text="nice")
    one.sync()
    assert one.site.applied == []
    assert one.queue() == [1]
    with pytest.raises(NotPossible, match="no conflict"):
        one.review.resolve(shown.key, False, one.shown(1))


def test_a_reply_can_be_kept_though_its_comment_went_back_to_pending(bench: Bench) -> None:
    bench.site.post(1, "nice", status=Status.APPROVED)
    bench.site.post(2, parent=1)
    bench.sync()
    bench.review.reply(bench.shown(1), "Thank you.")
    bench.site.change(1, status=Status.HOLD)
    assert bench.sync().report.conflicts == 1
    bench.review.resolve(CommentKey("site", 1), True, bench.shown(1))
    assert bench.sync().report.pushed == 1
    assert [c.text for c in bench.site.comments.values() if c.user == 1] == ["Thank you."]
