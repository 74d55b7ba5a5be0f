"""Changing one's mind about what is on its way, whether it arrives or not."""

from __future__ import annotations

from modstation.core.model import State, Status, Verb
from tests.desk.acting import cut_at, in_the_middle, on_site, undo, verbs
from tests.desk.conftest import Bench


def test_a_second_verdict_waits_until_the_first_has_arrived(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:after")
    one.review.decide(one.shown(1), Verb.TRASH)
    one.sync()
    assert verbs(one) == [Verb.APPROVE, Verb.TRASH]
    assert on_site(one) is Status.TRASH
    undo(one)
    one.sync()
    assert on_site(one) is Status.APPROVED


def test_a_second_verdict_replaces_the_first_that_never_arrived(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:before")
    one.review.decide(one.shown(1), Verb.TRASH)
    one.sync()
    assert verbs(one) == [Verb.TRASH]
    assert one.states() == [State.WITHDRAWN, State.ACCEPTED]


def test_an_undo_of_what_never_arrived_leaves_no_trace_on_the_site(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    cut_at(one, "push:before")
    assert "taken back once it has arrived" in undo(one)
    one.sync()
    assert one.site.applied == []
    assert one.states() == [State.WITHDRAWN, State.WITHDRAWN]
    assert one.queue() == [1]


def test_an_undo_of_an_edit_on_the_wire_brings_the_old_text_back(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="nicer")
    cut_at(one, "push:after")
    undo(one)
    assert one.shown(1).text == "nice"
    one.sync()
    assert (one.site.comments[1].text, one.site.comments[1].status) == ("nice", Status.HOLD)


def test_an_approval_of_an_edit_that_never_arrived_publishes_what_was_on_the_screen(
    one: Bench,
) -> None:
    one.review.decide(one.shown(1), Verb.EDIT, text="nicer")
    cut_at(one, "push:before")
    one.review.decide(one.shown(1), Verb.HOLD)
    shown = one.shown(1)
    one.review.decide(shown, Verb.APPROVE)
    one.sync()
    assert one.site.comments[1].text == shown.text
    assert one.review.conflicts() == []


def test_a_third_verdict_waits_like_the_second_whose_place_it_took(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:after")
    one.review.decide(one.shown(1), Verb.TRASH)
    one.review.decide(one.shown(1), Verb.SPAM)
    undo(one)
    assert one.shown(1).status is Status.TRASH
    one.sync()
    assert verbs(one) == [Verb.APPROVE, Verb.TRASH]
    assert one.review.conflicts() == []


def test_a_second_verdict_put_back_by_an_undo_still_goes_when_the_first_never_arrived(
    one: Bench,
) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:before")
    one.review.decide(one.shown(1), Verb.TRASH)
    one.review.decide(one.shown(1), Verb.SPAM)
    undo(one)
    one.sync()
    assert verbs(one) == [Verb.TRASH]
    assert one.states().count(State.ACCEPTED) == 1


def test_a_second_verdict_put_back_by_an_undo_goes_when_the_first_has_arrived_since(
    one: Bench,
) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:after")
    one.review.decide(one.shown(1), Verb.TRASH)
    one.review.decide(one.shown(1), Verb.SPAM)
    one.sync(grace_s=8)
    undo(one)
    one.sync()
    assert verbs(one) == [Verb.APPROVE, Verb.TRASH]
    assert one.review.counts().waiting == 0


def test_a_second_verdict_goes_on_when_the_first_is_refused(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.site.refuses = lambda d: "Not this." if d.verb is Verb.APPROVE else None
    in_the_middle(one, lambda: one.review.decide(one.shown(1), Verb.TRASH))
    one.sync()
    one.sync()
    assert verbs(one) == [Verb.TRASH]
    assert one.review.conflicts() == []
    assert one.states() == [State.REFUSED, State.ACCEPTED]


def test_a_second_verdict_about_what_was_deleted_meanwhile_leaves_the_outbox(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)

    def meanwhile() -> None:
        one.review.decide(one.shown(1), Verb.TRASH)
        one.site.remove(1)

    in_the_middle(one, meanwhile)
    one.sync()
    one.sync()
    assert one.site.applied == []
    assert one.review.counts().waiting == 0
    assert one.queue() == []


def test_a_reply_taken_back_on_its_way_goes_to_the_trash_once_it_has_arrived(
    bench: Bench,
) -> None:
    bench.site.post(1, "nice", status=Status.APPROVED)
    bench.site.post(2, parent=1)
    bench.sync()
    bench.review.reply(bench.shown(1), "Thank you.")
    cut_at(bench, "push:after")
    assert "goes to the trash once it has arrived" in undo(bench)
    bench.sync()
    (reply,) = [c for c in bench.site.comments.values() if c.text == "Thank you."]
    assert reply.status is Status.TRASH
    assert bench.review.next_undo() is None


def test_what_never_arrived_is_sent_after_all_when_the_second_verdict_was_taken_back(
    one: Bench,
) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    cut_at(one, "push:before")
    one.review.decide(one.shown(1), Verb.TRASH)
    undo(one)
    assert one.shown(1).status is Status.APPROVED
    one.sync()
    assert verbs(one) == [Verb.APPROVE]


def test_a_reply_waits_for_an_approval_that_has_to_be_tried_again(one: Bench) -> None:
    one.review.reply(one.shown(1), "Thank you.")
    cut_at(one, "push:before")
    report = one.sync().report
    assert (report.pushed, report.conflicts) == (2, 0)
    assert verbs(one) == [Verb.APPROVE, Verb.REPLY]
