"""Changing one's mind about what was not sent yet, and back again."""

from __future__ import annotations

from modstation.core.model import Status, Verb
from modstation.desk.blocking import Wish
from tests.desk.acting import card, on_site, undo, verbs
from tests.desk.conftest import Bench


def test_undo_goes_back_through_every_second_thought(one: Bench) -> None:
    for verb in (Verb.APPROVE, Verb.TRASH, Verb.SPAM):
        one.review.decide(one.shown(1), verb)
    shown = []
    for _ in range(3):
        undo(one)
        shown.append(one.shown(1).status)
    assert shown == [Status.TRASH, Status.APPROVED, Status.HOLD]
    assert one.review.next_undo() is None
    assert one.queue() == [1]
    one.sync()
    assert one.site.applied == []


def test_a_text_that_was_put_back_by_an_undo_is_the_one_that_is_sent(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="nicer")
    one.review.decide(one.shown(1), Verb.TRASH)
    undo(one)
    assert one.shown(1).text == "nicer"
    one.sync()
    assert one.site.comments[1].text == "nicer"
    assert on_site(one) is Status.APPROVED


def test_the_reason_and_the_note_come_back_with_the_decision(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH, reason="hate", note="see the house rules")
    one.review.decide(one.shown(1), Verb.APPROVE)
    undo(one)
    decision = card(one).decision
    assert decision is not None
    assert (decision.reason, decision.note) == ("hate", "see the house rules")


def test_a_trash_by_a_block_comes_back_as_the_block_s_own(bench: Bench) -> None:
    bench.site.post(1, author_email="troll@x.test")
    bench.sync()
    bench.review.block(bench.shown(1), Wish("email"))
    bench.site.post(2, author_email="troll@x.test")
    bench.sync(grace_s=8)
    bench.review.decide(bench.shown(2), Verb.APPROVE)
    undo(bench)
    (block,) = bench.review.blocks()
    assert block.hits == 1
    bench.sync()
    assert on_site(bench, 2) is Status.TRASH
    bench.review.unblock(block.id)
    bench.sync()
    assert on_site(bench, 2) is Status.HOLD


def test_an_undo_that_was_overruled_comes_back_by_the_next_undo(one: Bench) -> None:
    """Approved and sent; taken back; that was overruled by a trash, which is taken back."""
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.sync()
    undo(one)
    one.review.decide(one.shown(1), Verb.TRASH)
    undo(one)
    assert one.shown(1).status is Status.HOLD
    one.sync()
    assert on_site(one) is Status.HOLD


def test_an_edit_undone_after_a_second_one_is_the_first_one(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="first")
    one.review.decide(one.shown(1), Verb.EDIT, text="second")
    assert one.shown(1).text == "second"
    undo(one)
    one.sync()
    assert one.site.comments[1].text == "first"
    undo(one)
    one.sync()
    assert one.site.comments[1].text == "nice"
    assert one.queue() == [1]


def test_an_approval_after_an_edit_publishes_the_edit_that_was_on_the_screen(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="nicer")
    one.review.decide(one.shown(1), Verb.HOLD)
    shown = one.shown(1)
    one.review.decide(shown, Verb.APPROVE)
    one.sync()
    assert one.site.comments[1].text == shown.text
    assert on_site(one) is Status.APPROVED


def test_an_edit_that_changes_nothing_is_an_approval(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="nice")
    assert one.review.next_undo() == "approval of a comment by Anna"
    one.sync()
    assert verbs(one) == [Verb.APPROVE]


def test_every_step_of_a_change_of_mind_is_in_the_journal(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.review.decide(one.shown(1), Verb.TRASH)
    undo(one)
    events = [entry.event for entry in one.store.journal.entries()]
    assert events == ["approve", "superseded", "trash", "withdrawn", "approve"]


def test_an_undo_shows_the_comment_that_it_brought_back(one: Bench) -> None:
    n = card(one).n
    change = one.review.decide(one.shown(1), Verb.TRASH)
    assert (change.left, change.entered) == ((n,), ())
    back = one.review.undo()
    assert back is not None
    assert (back.left, back.entered, back.focus) == ((), (n,), n)


def test_a_return_to_pending_that_only_cancelled_a_plan_leaves_nothing_to_undo(
    one: Bench,
) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    one.review.decide(one.shown(1), Verb.HOLD)
    one.sync()
    assert one.site.applied == []
    assert one.review.next_undo() is None


def test_a_reply_that_waits_is_not_lost_by_a_second_thought_about_its_comment(
    bench: Bench,
) -> None:
    bench.site.post(1, "nice", status=Status.APPROVED)
    bench.site.post(2, parent=1)
    bench.sync()
    bench.review.reply(bench.shown(1), "Thank you.")
    bench.review.decide(bench.shown(1), Verb.HOLD)
    assert [d.verb for d in bench.review.outbox()] == [Verb.REPLY, Verb.HOLD]
    undo(bench)
    bench.sync()
    replies = [c.text for c in bench.site.comments.values() if c.user == 1]
    assert replies == ["Thank you."]
    assert bench.review.conflicts() == []
