"""Rare turns of events that were handled wrongly once, each from its beginning to its end."""

from __future__ import annotations

import pytest

from modstation.core.errors import Busy, NotPossible, SignedOut
from modstation.core.model import SiteInfo, State, Status, Verb
from modstation.core.ports import Page
from modstation.desk.blocking import Wish
from modstation.desk.settings import Preferences, Settings
from modstation.desk.sites import Sites
from modstation.desk.sync import sync_once
from modstation.desk.work import Work
from modstation.store.store import Store
from tests.desk.conftest import make_bench
from tests.desk.memory_gate import NoBrowser, Pocket
from tests.desk.memory_site import MemorySite


class Gate(NoBrowser):
    def __init__(self, *sites):
        self.sites = {site.name: site for site in sites}

    def discover(self, address):
        raise AssertionError

    def open(self, info, password):
        return self.sites[info.name]


def dump(bench):
    return "\n".join(bench.store.db.conn.iterdump())


def test_text_of_a_comment_deleted_while_its_decision_waited_is_forgotten_everywhere(bench):
    bench.site.post(1, "a secret confession")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.site.remove(1)
    bench.sync()
    bench.sync()
    assert "a secret confession" not in dump(bench)


def test_text_of_a_comment_deleted_while_on_the_wire_is_forgotten_everywhere(bench):
    bench.site.post(1, "a secret confession")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.site.meanwhile = lambda where: where == "push:before" and bench.site.remove(1)
    bench.sync()
    bench.site.meanwhile = lambda where: None
    bench.sync()
    assert "a secret confession" not in dump(bench)


def test_a_site_with_a_block_that_caught_something_can_be_removed(bench):
    bench.site.post(1, author_email="troll@x.test")
    bench.sync()
    bench.review.block(bench.shown(1), Wish("email"))
    bench.site.post(2, author_email="troll@x.test")
    bench.sync()
    sites = Sites(bench.store, Gate(bench.site), Pocket(), Pocket(), bench.clock)
    sites.remove("site")
    assert sites.list() == []


class Shy(MemorySite):
    """Counts comments that it does not show to this account."""

    hidden: frozenset[int] = frozenset()

    def held(self, offset, limit):
        page = super().held(offset, limit)
        if self.calls.count("held") > 200:
            raise AssertionError("the walk never ends")
        return Page([c for c in page.comments if c.id not in self.hidden], page.total)


def test_a_walk_past_many_comments_that_the_site_hides_comes_to_an_end(tmp_path):
    made = make_bench(tmp_path)
    site = Shy()
    site.hidden = frozenset(range(100, 300))
    for id in range(1, 501):
        site.post(id)
    try:
        cycle = sync_once(made.store, site, made.clock)
        assert cycle.report.warnings
        assert len(made.queue()) == 300
    finally:
        made.store.close()


def test_a_refusal_is_still_shown_when_the_second_try_was_taken_back(bench):
    bench.site.post(1)
    bench.sync()
    bench.site.refuses = lambda decision: "No."
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.sync()
    assert bench.review.counts().refused == 1
    bench.review.decide(bench.shown(1), Verb.TRASH)
    bench.review.undo()
    assert [row.refused for row in bench.review.rows(bench.review.numbers())] == [True]
    assert bench.review.counts().refused == 1
    assert [d.state for d in bench.review.outbox()] == [State.REFUSED]


def test_a_reply_in_conflict_stays_recognisable_after_another_decision(bench):
    bench.site.post(1, "nice", status=Status.APPROVED)
    bench.site.post(2, parent=1)
    bench.sync()
    bench.review.reply(bench.shown(1), "Thank you.")
    bench.site.change(1, status=Status.TRASH)
    bench.sync()
    assert 1 in bench.queue()
    bench.review.decide(bench.shown(1), Verb.SPAM)
    bench.sync()
    (_conflict,) = bench.review.conflicts()
    (row,) = [r for r in bench.review.rows(bench.review.numbers()) if r.key.id == 1]
    assert row.conflict, "it stands in the queue because of the conflict, and does not say so"


def test_reply_trash_undo_is_reply_again_without_a_question(bench):
    bench.site.post(1)
    bench.sync()
    bench.review.reply(bench.shown(1), "Thank you.")
    bench.review.decide(bench.shown(1), Verb.TRASH)
    bench.review.undo()
    report = bench.sync().report
    assert (report.conflicts, report.pushed) == (0, 2)


def test_undo_of_a_lifting_trashes_again_what_waited_to_be_trashed(bench):
    bench.site.post(1, author_email="troll@x.test")
    bench.sync()
    bench.review.block(bench.shown(1), Wish("email"))
    bench.site.post(2, author_email="troll@x.test")
    bench.sync(grace_s=8)  # caught, not sent yet
    (block,) = bench.review.blocks()
    bench.review.unblock(block.id)
    bench.review.undo()
    bench.sync()
    assert bench.review.blocks() != []
    assert bench.queue() == []


@pytest.mark.parametrize("name", ["Anne Troll", "ANNE TROLL", "änne Troll", "Änne Troll"])
def test_who_is_shown_as_blocked_is_who_is_caught(bench, name):
    bench.site.post(1, author_name="änne Troll" if "nne T" in name else "anne troll")
    bench.sync()
    bench.review.block(bench.shown(1), Wish("name"))
    bench.site.post(2, author_name=name)
    bench.sync()
    card = bench.review.card(bench.store.comments.number(bench.site.comments[2].key))
    assert (card.block is not None) == (bench.queue() == [])


def working(tmp_path, *sites, settings=None, signed_in=True):
    made = make_bench(tmp_path)
    settings = settings or Settings()
    pocket = Pocket()
    news: list[object] = []
    for site in sites:
        info = SiteInfo(site.name, f"http://{site.name}/", "", site.name, "me", 1)
        with made.store.writing():
            made.store.sites.put(info, 1)
        if signed_in:
            pocket.put(info.rest, "me", "word")
    gate = Gate(*sites)

    def open_here():
        store = Store(tmp_path)
        return store, Sites(store, gate, pocket, Pocket(), made.clock)

    return made, Work(open_here, made.clock, Preferences(settings), news.append), news


def test_a_sign_in_that_failed_is_not_repeated_each_second(tmp_path):
    site = MemorySite("site")
    site.post(1)
    made, work, _news = working(tmp_path, site)
    work()
    made.review.decide(made.shown(1), Verb.APPROVE)
    made.clock.at += 8

    def locked(where):
        raise SignedOut("The password does not count any more.")

    site.meanwhile = locked
    pauses = []
    for _ in range(10):
        pauses.append(work())
        made.clock.at += max(1, int(pauses[-1]))
    work.close()
    made.store.close()
    assert min(pauses) >= 5, pauses


def test_a_busy_site_does_not_hold_up_the_decisions_of_another(tmp_path):
    one, two = MemorySite("site"), MemorySite("two")
    one.post(1)
    made, work, _news = working(tmp_path, one, two, settings=Settings(8, 3600))

    def busy(where):
        raise Busy("Later.", retry_after_s=3000)

    two.meanwhile = busy
    work()
    made.review.decide(made.shown(1), Verb.APPROVE)
    pause = work()
    work.close()
    made.store.close()
    assert pause <= 8, pause


def test_a_reply_that_waits_for_an_answer_does_not_keep_the_loop_busy(tmp_path):
    site = MemorySite("site")
    site.post(1)
    made, work, _news = working(tmp_path, site, settings=Settings(8, 3600))
    work()
    made.review.reply(made.shown(1), "Thank you.")
    site.change(1, text="moved")
    made.clock.at += 8
    work()
    assert made.review.counts().conflicts == 1
    pause = work()
    work.close()
    made.store.close()
    assert pause > 60, pause


def test_an_undo_on_the_wire_is_not_lost_when_a_colleague_edits_before_the_answer_is_asked_for(
    bench,
):
    """Found by the state machine (withdrawn_means_never_sent)."""
    bench.site.post(1, "nice")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.site.fail = lambda where: where == "push:after"
    bench.sync()
    bench.site.fail = lambda where: False
    bench.review.undo()
    assert bench.queue() == [1]
    bench.site.change(1, text="rude", status=Status.APPROVED)
    bench.sync()
    # It was approved by us, is public, and the moderator took that back: taken back, or asked.
    assert bench.site.comments[1].status is Status.HOLD or bench.review.conflicts()


def test_a_decision_that_was_applied_is_never_called_withdrawn(bench):
    bench.site.post(1, "nice")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.site.fail = lambda where: where == "push:after"
    bench.sync()
    bench.site.fail = lambda where: False
    bench.review.undo()
    bench.site.change(1, text="rude", status=Status.APPROVED)
    bench.sync()
    sent = {id for id, _, _ in bench.site.applied}
    assert not sent & {
        d.id for d in bench.store.decisions.history(99) if d.state is State.WITHDRAWN
    }


def test_a_reply_to_an_approved_comment_in_conflict_settles_or_refuses(bench):
    bench.site.post(1, "nice")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.site.change(1, text="rude", status=Status.APPROVED)
    bench.sync()
    with pytest.raises(NotPossible, match="Settle the conflict"):
        bench.review.reply(bench.shown(1), "Thank you.")
    assert bench.queue() == [1]
