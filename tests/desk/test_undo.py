"""Taking back what the site has done, and saying what cannot be taken back."""

from __future__ import annotations

import pytest

from modstation.core.model import Comment, Decision, Status, Verb
from modstation.core.ports import Accepted, Outcome
from tests.desk.acting import card, in_the_middle, on_site, undo
from tests.desk.conftest import Bench
from tests.desk.memory_site import MemorySite

HOUR_S = 3600


def test_undo_brings_back_the_status_that_was_on_the_screen_whatever_it_was(
    bench: Bench,
) -> None:
    bench.site.post(1, "nice", status=Status.SPAM)
    bench.site.post(2, parent=1)
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.sync()
    undo(bench)
    bench.sync()
    assert on_site(bench) is Status.SPAM


def test_undo_of_an_approval_says_what_cannot_be_taken_back(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.sync()
    for id in (2, 3):
        one.site.post(id, parent=1)
    one.site.post(4, parent=1)
    one.sync()
    one.site.change(4, status=Status.SPAM)
    one.sync()
    assert undo(one) == (
        "Took back: approval of a comment by Anna. It was public for a while; mails about it are"
        " out. 2 replies to it stay as they are."
    )


def test_undo_of_a_trash_was_never_public(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    one.sync()
    assert undo(one) == "Took back: trash of a comment by Anna."


def test_undo_of_what_a_colleague_did_first_takes_it_back_all_the_same(one: Bench) -> None:
    shown = one.shown(1)
    one.site.change(1, status=Status.APPROVED)
    one.review.decide(shown, Verb.APPROVE)
    assert one.sync().report.moot == 1
    undo(one)
    assert one.queue() == [1]
    one.sync()
    assert on_site(one) is Status.HOLD


def test_undo_of_what_was_deleted_since_says_so_and_asks_for_nothing(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.APPROVE)
    one.sync()
    one.site.post(2, parent=1)
    one.site.remove(1)
    reread(one, 1)
    assert "nothing of it can be brought back" in undo(one)
    assert one.review.counts().waiting == 0
    assert one.queue() == []


def reread(bench: Bench, id: int) -> None:
    """The sync learns what became of a comment that nothing waits for."""
    with bench.store.writing():
        bench.store.comments.bury("site", [id], bench.clock.now())


def test_undo_of_a_reply_that_a_colleague_trashed_leaves_it_there(bench: Bench) -> None:
    bench.site.post(1, "nice", status=Status.APPROVED)
    bench.site.post(2, parent=1)
    bench.sync()
    bench.review.reply(bench.shown(1), "Thank you.")
    bench.sync()
    (reply,) = [c for c in bench.site.comments.values() if c.text == "Thank you."]
    bench.site.change(reply.id, status=Status.TRASH)
    with bench.store.writing():
        bench.store.comments.apply([bench.site.comments[reply.id]], bench.clock.now())
    applied = len(bench.site.applied)
    assert "gone from the site already" in undo(bench)
    bench.sync()
    assert len(bench.site.applied) == applied


def test_a_gesture_is_taken_back_once(one: Bench) -> None:
    one.review.decide(one.shown(1), Verb.TRASH)
    one.sync()
    undo(one)
    assert one.review.next_undo() is None
    assert one.review.undo() is None


def test_undo_of_what_the_site_refused_has_nothing_to_do(one: Bench) -> None:
    one.site.refuses = lambda decision: "No."
    one.review.decide(one.shown(1), Verb.TRASH)
    one.sync()
    assert one.review.next_undo() is None


def test_undo_of_what_a_colleague_changed_since_asks_though_the_change_is_known_here(
    bench: Bench,
) -> None:
    bench.site.post(1, "nice")
    bench.site.post(2)
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.sync()
    bench.site.change(1, text="edited by a colleague")
    bench.clock.at += 2 * HOUR_S
    bench.sync()
    assert card(bench).on_site.text == "edited by a colleague"
    undo(bench)
    assert bench.sync().report.conflicts == 1
    assert on_site(bench) is Status.APPROVED


class Tidy(MemorySite):
    """Changes what it is given to keep, as WordPress does with tags it does not allow."""

    def push(self, decision: Decision, now: Comment) -> Outcome:
        outcome = super().push(decision, now)
        if isinstance(outcome, Accepted) and decision.verb is Verb.EDIT:
            self.change(now.id, text=outcome.now.text.replace("<u>", ""))
            return Accepted(self.comments[now.id], altered=True)
        return outcome


@pytest.mark.parametrize("on_the_wire", [True, False])
def test_undo_of_an_edit_that_the_site_altered_brings_the_old_text_back(
    bench: Bench, on_the_wire: bool
) -> None:
    bench.site = Tidy()
    bench.site.post(1, "nice")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.EDIT, text="<u>nicer")
    if on_the_wire:
        in_the_middle(bench, bench.review.undo, "push:after")
    bench.sync()
    if not on_the_wire:
        assert bench.shown(1).text == "nicer"
        undo(bench)
    bench.sync()
    assert bench.review.conflicts() == []
    assert (bench.site.comments[1].text, on_site(bench)) == ("nice", Status.HOLD)
