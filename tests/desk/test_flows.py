"""The flows a moderator goes through, one at a time, over a real database."""

from __future__ import annotations

import itertools

import pytest

from modstation.core.errors import NotPossible
from modstation.core.model import State, Status, Verb
from modstation.desk.blocking import Wish
from modstation.desk.hits import Hits
from tests.desk.conftest import Bench


def on_site(bench: Bench, id: int = 1) -> Status:
    return bench.site.comments[id].status


def test_a_decision_reaches_the_site_and_leaves_the_queue(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    assert one.queue() == []
    report = one.sync().report
    assert (report.pushed, report.waiting, report.held) == (1, 0, 0)
    assert on_site(one) is Status.APPROVED


def test_a_decision_waits_for_its_grace_time(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    assert one.sync(grace_s=8).report.waiting == 1
    assert on_site(one) is Status.HOLD
    one.clock.at += 8
    assert one.sync(grace_s=8).report.pushed == 1


def test_an_edit_is_saved_and_approved(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="nicer")
    assert one.shown(1).text == "nicer"
    one.sync()
    assert one.site.comments[1].text == "nicer"
    assert on_site(one) is Status.APPROVED


def test_an_empty_edit_is_refused_and_nothing_is_written(one: Bench) -> None:
    with pytest.raises(NotPossible):
        one.review.decide(one.shown(1), Verb.EDIT, text="  \n")
    assert one.states() == []


def test_undo_before_the_sync_leaves_no_trace_on_the_site(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    change = one.review.undo()
    assert change is not None
    assert change.focus is not None
    one.sync()
    assert one.site.applied == []
    assert one.queue() == [1]


def test_undo_after_the_sync_restores_status_and_text(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="other words")
    one.sync()
    one.review.undo()
    assert one.queue() == [1]
    assert one.shown(1).text == "nice"
    one.sync()
    assert on_site(one) is Status.HOLD
    assert one.site.comments[1].text == "nice"


def test_undo_while_on_the_wire_is_carried_out_once_it_has_arrived(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    one.site.fail = lambda where: where == "push:after"
    assert one.sync().trouble is not None
    one.site.fail = lambda where: False
    assert on_site(one) is Status.TRASH
    one.review.undo()
    assert one.queue() == [1]
    one.sync()
    assert on_site(one) is Status.HOLD
    assert one.states() == [State.ACCEPTED, State.ACCEPTED]


def test_undo_goes_back_step_by_step_and_says_what_it_takes_back(bench: Bench) -> None:
    for id in (1, 2, 3):
        bench.site.post(id, author_name=f"Author {id}")
    bench.sync()
    for id in (1, 2, 3):
        bench.review.decide(bench.shown(id), Verb.TRASH)
    for id in (3, 2, 1):
        assert bench.review.next_undo() == f"trash of a comment by Author {id}"
        bench.review.undo()
    assert bench.queue() == [1, 2, 3]
    assert bench.review.undo() is None


def test_undo_of_a_second_thought_brings_the_first_decision_back(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.review.decide(one.shown(1), Verb.TRASH)
    one.review.undo()
    assert one.shown(1).status is Status.APPROVED
    assert one.review.next_undo() == "approval of a comment by Anna"
    one.sync()
    assert on_site(one) is Status.APPROVED


def test_undo_of_two_sent_decisions_goes_back_to_the_start(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.sync()
    one.review.decide(one.shown(1), Verb.TRASH)
    one.sync()
    one.review.undo()
    one.review.undo()
    assert one.queue() == [1]
    one.sync()
    assert on_site(one) is Status.HOLD


def test_a_new_decision_after_an_undo_of_a_sent_one_publishes_what_was_on_the_screen(
    one: Bench,
) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="edited")
    one.sync()
    one.review.undo()
    shown = one.shown(1)
    assert shown.text == "nice"
    one.review.decide(shown, Verb.APPROVE)
    one.sync()
    assert one.site.comments[1].text == "nice"
    assert on_site(one) is Status.APPROVED


def test_undo_of_what_a_colleague_changed_meanwhile_asks(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.sync()
    one.site.change(1, text="edited by a colleague")
    one.review.undo()
    assert one.sync().report.conflicts == 1
    assert on_site(one) is Status.APPROVED


def test_a_text_that_moved_is_a_conflict_and_is_not_sent(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, text="buy pills")
    one.review.decide(shown, Verb.APPROVE)
    assert one.sync().report.conflicts == 1
    assert one.site.applied == []
    assert one.queue() == [1]
    (conflict,) = one.review.conflicts()
    assert (conflict.mine.seen.text, conflict.now.text) == ("nice", "buy pills")


def test_conflict_mine_decides_about_the_new_text(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, text="still nice")
    one.review.decide(shown, Verb.APPROVE)
    one.sync()
    one.review.resolve(shown.key, True, one.shown(1))
    one.sync()
    assert on_site(one) is Status.APPROVED
    assert one.site.comments[1].text == "still nice"


def test_conflict_mine_asks_again_when_the_text_has_moved_again(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, text="second")
    one.review.decide(shown, Verb.APPROVE)
    one.sync()
    second = one.shown(1)
    one.site.change(1, text="third")
    one.review.resolve(shown.key, True, second)
    assert one.sync().report.conflicts == 1
    assert one.site.applied == []


def test_conflict_theirs_leaves_the_site_alone(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, status=Status.APPROVED, text="other")
    one.review.decide(shown, Verb.TRASH)
    one.sync()
    one.review.resolve(shown.key, False, one.shown(1))
    one.sync()
    assert on_site(one) is Status.APPROVED
    assert one.queue() == []


def test_a_colleague_did_the_same(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, status=Status.APPROVED)
    one.review.decide(shown, Verb.APPROVE)
    report = one.sync().report
    assert (report.moot, report.pushed, report.conflicts) == (1, 0, 0)


def test_a_colleague_approved_another_text_than_was_on_the_screen(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, status=Status.APPROVED, text="another")
    one.review.decide(shown, Verb.APPROVE)
    assert one.sync().report.conflicts == 1


def test_a_deleted_comment_is_moot_and_its_text_is_forgotten(one: Bench) -> None:
    shown = one.shown(1)
    one.site.remove(1)
    one.review.decide(shown, Verb.APPROVE)
    report = one.sync().report
    assert (report.moot, report.held) == (1, 0)
    assert "nice" not in str(list(one.store.db.query("SELECT * FROM comments")))


def test_a_lost_answer_is_asked_for_and_nothing_is_done_twice(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.site.fail = lambda where: where == "push:after"
    one.sync()
    one.site.fail = lambda where: False
    assert one.sync().report.pushed == 1
    assert len(one.site.applied) == 1


def test_a_lost_answer_to_a_reply_does_not_post_it_twice(one: Bench) -> None:
    one.review.reply(one.shown(1), "Thank you.")
    one.site.fail = lambda where: where == "push:after" and len(one.site.applied) == 2
    one.sync()
    one.site.fail = lambda where: False
    one.sync()
    replies = [c for c in one.site.comments.values() if c.parent == 1]
    assert [r.text for r in replies] == ["Thank you."]


def test_a_reply_approves_the_comment_first_and_undo_takes_both_back(one: Bench) -> None:
    one.review.reply(one.shown(1), "Thank you.")
    one.sync()
    assert [verb for _, verb, _ in one.site.applied] == [Verb.APPROVE, Verb.REPLY]
    one.review.undo()
    one.sync()
    assert on_site(one) is Status.HOLD
    (reply,) = [c for c in one.site.comments.values() if c.parent == 1]
    assert reply.status is Status.TRASH


def test_a_reply_to_a_deleted_comment_is_refused_and_kept(one: Bench) -> None:
    one.review.reply(one.shown(1), "Thank you.")
    one.site.remove(1)
    assert one.sync().report.refused == 1
    refused = [d for d in one.review.outbox() if d.state is State.REFUSED]
    assert [d.text for d in refused] == ["Thank you."]


def test_a_refused_decision_comes_back_with_the_reason(one: Bench) -> None:
    one.site.refuses = lambda decision: "You may not edit this comment."
    one.review.decide(one.shown(1), Verb.APPROVE)
    assert one.sync().report.refused == 1
    assert one.queue() == [1]
    n = one.store.comments.number(one.shown(1).key)
    card = one.review.card(n or 0)
    assert card is not None
    assert card.decision is not None
    assert card.decision.last_error == "You may not edit this comment."


def test_a_decision_that_breaks_the_site_each_time_does_not_stop_the_others(bench: Bench) -> None:
    bench.site.post(1)
    bench.site.post(2)
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.review.decide(bench.shown(2), Verb.APPROVE)
    tried: list[int] = []

    def breaks(where: str) -> bool:
        first = bench.store.decisions.in_state(State.SENDING)
        return where == "push:before" and any(d.key.id == 1 for d in first)

    bench.site.fail = breaks
    for _ in range(12):
        tried.append(bench.sync().report.refused)
    assert on_site(bench, 2) is Status.APPROVED
    assert sum(tried) == 1
    assert bench.queue() == [1]


def test_children_that_moved_up_do_not_stop_a_trash_but_stop_an_approval(bench: Bench) -> None:
    bench.site.post(1, status=Status.APPROVED)
    for id in (2, 3):
        bench.site.post(id, parent=1)
    bench.sync()
    bench.review.decide(bench.shown(2), Verb.TRASH)
    bench.review.decide(bench.shown(3), Verb.APPROVE)
    bench.site.remove(1)
    report = bench.sync().report
    assert (report.pushed, report.conflicts) == (1, 1)


def test_nothing_is_approved_twice_by_a_second_press(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    with pytest.raises(NotPossible):
        one.review.decide(one.shown(1), Verb.APPROVE)


def test_block_trashes_what_is_pending_in_one_gesture(bench: Bench) -> None:
    for id in (1, 2, 3):
        bench.site.post(id, author_email="Troll@x.test")
    bench.site.post(4, author_email="notatroll@x.test")
    bench.sync()
    assert bench.review.pending_of(bench.shown(1), "email") == 3
    bench.review.block(bench.shown(1), Wish("email"))
    assert bench.queue() == [4]
    bench.review.undo()
    assert bench.queue() == [1, 2, 3, 4]
    assert bench.review.blocks() == []


def test_what_a_blocked_author_sends_later_is_trashed_at_sync_and_can_be_taken_back(
    bench: Bench,
) -> None:
    bench.site.post(1, author_email="troll@x.test")
    bench.sync()
    bench.review.block(bench.shown(1), Wish("email", trash_pending=False))
    assert bench.queue() == [1]
    bench.site.post(2, author_email="TROLL@x.test")
    assert bench.sync().report.blocked == 1
    assert on_site(bench, 2) is Status.TRASH
    assert bench.review.next_undo() == "block of Anna by e-mail address"
    (block,) = bench.review.blocks()
    assert [hit.key.id for hit in Hits(bench.store).here(block.id)] == [2]
    bench.review.unblock(block.id)
    bench.sync()
    assert on_site(bench, 2) is Status.HOLD
    assert bench.queue() == [1, 2]


def test_what_a_block_trashed_and_a_moderator_put_back_stays(bench: Bench) -> None:
    bench.site.post(1, author_email="troll@x.test")
    bench.sync()
    bench.review.block(bench.shown(1), Wish("email"))
    bench.site.post(2, author_email="troll@x.test")
    bench.sync()
    bench.review.decide(bench.shown(2), Verb.HOLD)
    bench.sync()
    bench.sync()
    assert bench.queue() == [2]


def test_a_walk_through_a_queue_that_others_shorten_loses_nothing(bench: Bench) -> None:
    for id in range(1, 501):
        bench.site.post(id)
    busy = iter(range(1, 200))

    def others(where: str) -> None:
        if where == "held:before":
            for id in itertools.islice(busy, 30):
                bench.site.change(id, status=Status.APPROVED)

    bench.site.meanwhile = others
    bench.sync()
    bench.site.meanwhile = lambda where: None
    held = {c.id for c in bench.site.comments.values() if c.status is Status.HOLD}
    bench.sync()
    assert set(bench.queue()) == held


def test_an_interrupted_walk_goes_on_where_it_stopped(bench: Bench) -> None:
    for id in range(1, 401):
        bench.site.post(id)
    bench.site.fail = lambda where: where == "held:before" and bench.site.calls.count("held") > 2
    bench.sync()
    assert 100 < len(bench.queue()) < 400
    bench.site.fail = lambda where: False
    bench.site.calls.clear()
    bench.sync()
    assert len(bench.queue()) == 400
    assert bench.site.calls.count("held") <= 5


def test_old_comments_that_others_put_back_on_hold_are_found(bench: Bench) -> None:
    bench.site.post(1, status=Status.SPAM)
    for id in range(2, 12):
        bench.site.post(id)
        bench.site.clock += 1000
    bench.sync()
    bench.site.change(1, status=Status.HOLD)
    bench.sync()
    assert 1 in bench.queue()


def test_ancestors_come_along_up_to_the_top(bench: Bench) -> None:
    bench.site.post(1, "top", status=Status.APPROVED)
    bench.site.post(2, "middle", status=Status.APPROVED, parent=1)
    bench.site.post(3, "low", status=Status.SPAM, parent=2)
    bench.site.post(4, "held", parent=3)
    bench.sync()
    card = bench.review.card(bench.review.numbers()[0])
    assert card is not None
    assert [c.text for c in card.ancestors] == ["top", "middle", "low"]


def test_the_journal_has_every_step_and_no_text(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH, reason="profanity")
    one.sync()
    one.review.undo()
    one.sync()
    events = [entry.event for entry in one.store.journal.entries()]
    assert events == ["trash", "accepted", "restore", "accepted"]
    assert "nice" not in str(list(one.store.journal.entries()))
    assert one.store.check() == []


def test_counts_are_right_whatever_was_done(bench: Bench) -> None:
    for id in range(1, 6):
        bench.site.post(id)
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.TRASH)
    bench.review.decide(bench.shown(2), Verb.APPROVE)
    counts = bench.review.counts()
    assert (counts.held, counts.waiting) == (3, 2)
    assert counts.held == len(bench.queue())
    bench.sync()
    bench.review.undo()
    assert bench.review.counts().held == len(bench.queue()) == 4
