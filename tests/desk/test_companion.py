"""A site with the companion plugin: its feed is followed, and decisions go many at once."""

from __future__ import annotations

import pytest

from modstation.core.errors import NotAllowed, SiteBroken
from modstation.core.model import Comment, Decision, State, Status, Verb
from tests.desk.acting import card, cut_at, in_the_middle, on_site, undo, verbs
from tests.desk.conftest import Bench
from tests.desk.memory_companion import MemoryCompanion


@pytest.fixture
def helped(bench: Bench) -> Bench:
    bench.site.plugin = MemoryCompanion(bench.site)
    return bench


@pytest.fixture
def synced(helped: Bench) -> Bench:
    for id in (1, 2, 3):
        helped.site.post(id, f"text {id}")
    helped.sync(whole=False)
    helped.site.calls.clear()
    return helped


def plugin(bench: Bench) -> MemoryCompanion:
    assert bench.site.plugin is not None
    return bench.site.plugin


def known(bench: Bench, id: int) -> Comment | None:
    n = bench.store.comments.numbers_of("site", [id]).get(id)
    return bench.store.comments.on_site(n) if n else None


# the feed -----------------------------------------------------------------------------------------


def test_the_first_sync_reads_the_lists_and_then_the_feed(helped: Bench) -> None:
    helped.site.post(1)
    in_the_middle(helped, lambda: helped.site.change(1, text="moved meanwhile"), "held:after")
    helped.sync()
    calls = helped.site.calls
    assert calls.index("cursor") < calls.index("held") < calls.index("changes")
    assert helped.shown(1).text == "moved meanwhile"


def test_afterwards_one_request_tells_everything(synced: Bench) -> None:
    synced.site.post(4, "new")
    synced.site.change(1, text="edited")
    synced.site.change(2, status=Status.SPAM)
    synced.site.remove(3)
    report = synced.sync(whole=False).report
    asked = [call for call in synced.site.calls if call not in ("children", "read")]
    assert asked == ["changes"]
    assert report.pulled == 4
    assert synced.queue() == [1, 4]
    assert synced.shown(1).text == "edited"
    gone = known(synced, 3)
    assert gone is not None
    assert gone.status is Status.DELETED


def test_a_long_feed_comes_in_windows_and_the_place_is_kept(synced: Bench) -> None:
    plugin(synced).window = 2
    for id in range(10, 17):
        synced.site.post(id)
    synced.site.fail = lambda where: where == "changes:before" and len(synced.queue()) > 6
    assert synced.sync(whole=False).trouble is not None
    synced.site.fail = lambda where: False
    assert len(synced.queue()) == 7
    synced.site.calls.clear()
    synced.sync(whole=False)
    assert len(synced.queue()) == 10
    assert synced.site.calls.count("changes") == 2, "what was read before is not read again"


def test_a_feed_with_a_hole_means_reading_everything(synced: Bench) -> None:
    synced.site.change(1, text="nobody told")
    synced.site.remove(2)
    synced.site.post(5)
    plugin(synced).switched_on()
    synced.sync(whole=False)
    assert "held" in synced.site.calls
    assert synced.queue() == [1, 3, 5]
    assert synced.shown(1).text == "nobody told"


def test_what_never_belonged_here_stays_out(synced: Bench) -> None:
    synced.site.post(20, status=Status.APPROVED)
    synced.site.post(21, status=Status.SPAM)
    synced.site.post(22, status=Status.APPROVED, parent=1)
    synced.site.post(23, status=Status.TRASH, parent=1)
    synced.site.post(24, type="pingback")
    synced.sync(whole=False, urgent=lambda: True)
    found = synced.store.comments.numbers_of("site", range(20, 25))
    assert set(found) == {22}


def test_what_the_feed_cannot_know_is_found_by_counting(synced: Bench) -> None:
    """Plain SQL passes every hook of WordPress by."""
    synced.site.post(9)
    plugin(synced).versions.pop(9)
    synced.sync(whole=False)
    assert synced.queue() == [1, 2, 3]
    synced.sync(whole=True)
    assert synced.queue() == [1, 2, 3, 9]


def test_what_the_feed_tells_is_no_reason_to_read_everything(synced: Bench) -> None:
    synced.site.change(1, status=Status.SPAM)
    synced.site.post(4)
    synced.site.post(5)
    synced.sync(whole=True)
    assert synced.queue() == [2, 3, 4, 5]
    assert synced.site.calls.count("held") == 1, "to count"
    assert synced.site.calls.index("changes") < synced.site.calls.index("held")


def test_what_moves_before_the_counting_is_asked_of_the_feed(synced: Bench) -> None:
    synced.site.change(1, status=Status.SPAM)
    in_the_middle(synced, lambda: synced.site.post(4), "held:before")
    synced.sync(whole=True)
    assert synced.queue() == [2, 3, 4]
    asked = [call for call in synced.site.calls if call in ("changes", "held")]
    assert asked == ["changes", "held", "changes", "held"]


def test_a_plugin_that_goes_and_comes_back_misses_nothing(synced: Bench) -> None:
    gone, synced.site.plugin = plugin(synced), None
    synced.site.post(4)
    synced.site.remove(1)
    synced.sync(whole=False)
    assert synced.queue() == [2, 3, 4]
    synced.site.post(5)
    gone.versions.clear()  # it was off: nobody told it
    synced.site.plugin = gone
    synced.sync(whole=False)
    assert synced.queue() == [2, 3, 4, 5]
    synced.site.calls.clear()
    synced.sync(whole=False)
    assert "held" not in synced.site.calls


@pytest.mark.parametrize("moment", ["changes:before", "changes:after"])
def test_a_plugin_that_goes_in_the_middle_is_not_missed(synced: Bench, moment: str) -> None:
    synced.site.post(4)
    synced.review.decide(synced.shown(1), Verb.TRASH)

    def switch_off() -> None:
        synced.site.plugin = None

    in_the_middle(synced, switch_off, moment)
    assert synced.sync(whole=False).trouble is None
    synced.sync(whole=False)
    assert synced.queue() == [2, 3, 4]
    assert on_site(synced, 1) is Status.TRASH


# the batch ----------------------------------------------------------------------------------------


def test_all_that_is_due_goes_in_one_request(synced: Bench) -> None:
    for id, verb in ((1, Verb.APPROVE), (2, Verb.TRASH), (3, Verb.SPAM)):
        synced.review.decide(synced.shown(id), verb)
    report = synced.sync(pull=False).report
    assert report.pushed == 3
    assert synced.site.calls == ["decide"], "nothing is read before"
    assert [on_site(synced, id) for id in (1, 2, 3)] == [
        Status.APPROVED,
        Status.TRASH,
        Status.SPAM,
    ]
    assert synced.states() == [State.ACCEPTED] * 3


def test_more_than_a_batch_goes_in_several(synced: Bench) -> None:
    plugin(synced).batch = 2
    for id in (1, 2, 3):
        synced.review.decide(synced.shown(id), Verb.TRASH)
    synced.sync(pull=False)
    assert plugin(synced).sizes == [2, 1]


def test_a_reply_waits_and_goes_its_own_way(synced: Bench) -> None:
    synced.review.reply(synced.shown(1), "an answer")
    synced.sync(pull=False)
    assert synced.site.calls == ["decide", "read", "push"]
    assert verbs(synced) == [Verb.APPROVE, Verb.REPLY]


def test_what_moved_unseen_is_asked_about(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    synced.site.change(1, text="buy pills")
    report = synced.sync(pull=False).report
    assert (report.conflicts, report.pushed) == (1, 0)
    assert synced.site.applied == []
    assert synced.review.conflicts()[0].now.text == "buy pills"


def test_an_approval_of_words_that_were_not_on_the_screen_is_asked_about(synced: Bench) -> None:
    """A colleague published another text: the site has what is asked for, and not what was seen."""
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    synced.site.change(1, text="other words", status=Status.APPROVED)
    assert synced.sync(pull=False).report.conflicts == 1
    assert card(synced).decision is not None


def test_a_colleague_did_the_same(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.TRASH)
    synced.site.change(1, status=Status.TRASH)
    synced.sync(pull=False)
    assert synced.site.applied == []
    assert synced.states() == [State.ACCEPTED]


def test_only_its_parent_has_moved(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.TRASH)
    synced.site.change(1, parent=77)
    synced.sync(pull=False)
    synced.sync(pull=False)
    assert on_site(synced, 1) is Status.TRASH


def test_one_that_is_gone_is_gone(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    synced.site.remove(1)
    assert synced.sync(pull=False).report.moot == 1
    assert synced.states() == [State.ACCEPTED]


def test_one_that_the_site_refuses_stops_no_other(synced: Bench) -> None:
    synced.site.refuses = lambda decision: "No." if decision.key.id == 1 else None
    for id in (1, 2):
        synced.review.decide(synced.shown(id), Verb.APPROVE)
    report = synced.sync(pull=False).report
    assert (report.pushed, report.refused) == (1, 1)
    assert on_site(synced, 2) is Status.APPROVED


@pytest.mark.parametrize("moment", ["decide:before", "decide:after"])
def test_a_line_that_breaks_is_asked_again_with_the_same_decisions(
    synced: Bench, moment: str
) -> None:
    for id in (1, 2):
        synced.review.decide(synced.shown(id), Verb.APPROVE)
    cut_at(synced, moment)
    assert set(synced.states()) == {State.SENDING}
    synced.sync(whole=False)
    assert [on_site(synced, id) for id in (1, 2)] == [Status.APPROVED] * 2
    assert verbs(synced) == [Verb.APPROVE] * 2, "nothing is done twice"
    assert synced.states() == [State.ACCEPTED] * 2


def test_a_colleague_who_acts_after_the_work_was_done_is_not_overwritten(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    cut_at(synced, "decide:after")
    synced.site.change(1, status=Status.HOLD)
    synced.sync(whole=False)
    assert on_site(synced, 1) is Status.HOLD
    assert verbs(synced) == [Verb.APPROVE]
    assert synced.states() == [State.ACCEPTED]


def test_what_was_taken_back_before_it_arrived_never_arrives(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    cut_at(synced, "decide:before")
    undo(synced)
    synced.sync(whole=False)
    assert synced.site.applied == []
    assert synced.queue() == [1, 2, 3]


def test_what_is_held_is_not_sent_again_either(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    cut_at(synced, "decide:before")
    synced.sync(whole=False, held=lambda: True)
    assert synced.site.applied == []
    synced.sync(whole=False)
    assert verbs(synced) == [Verb.APPROVE]


def test_grace_is_kept(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    synced.sync(whole=False, grace_s=8)
    assert synced.site.applied == []


def test_one_on_which_the_site_breaks_does_not_stop_the_others(synced: Bench) -> None:
    def breaks(decision: Decision) -> str | None:
        if decision.key.id == 2:
            raise SiteBroken("Error 500.")
        return None

    synced.site.refuses = breaks
    for id in (1, 2, 3):
        synced.review.decide(synced.shown(id), Verb.APPROVE)
    for _ in range(12):
        synced.sync(whole=False)
    assert [on_site(synced, id) for id in (1, 3)] == [Status.APPROVED] * 2
    assert sorted(synced.states()) == [State.ACCEPTED, State.ACCEPTED, State.REFUSED]


def test_an_account_that_may_not_any_more_gets_everything_back(synced: Bench) -> None:
    def forbidden(decision: Decision) -> str | None:
        raise NotAllowed("This account may not moderate.")

    synced.site.refuses = forbidden
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    assert isinstance(synced.sync(pull=False).trouble, NotAllowed)
    assert synced.states() == [State.PENDING]


def test_what_the_plugin_had_not_taken_goes_the_long_way(synced: Bench) -> None:
    def switch_off() -> None:
        synced.site.plugin = None

    synced.review.decide(synced.shown(1), Verb.APPROVE)
    in_the_middle(synced, switch_off, "changes:after")
    assert synced.sync(whole=False).trouble is None
    assert verbs(synced) == [Verb.APPROVE]
    assert synced.site.calls[-1] != "decide"


def test_an_undo_travels_like_a_decision(synced: Bench) -> None:
    synced.review.decide(synced.shown(1), Verb.APPROVE)
    synced.sync(pull=False)
    undo(synced)
    synced.sync(pull=False)
    assert on_site(synced, 1) is Status.HOLD
    assert synced.site.calls == ["decide", "decide"]
