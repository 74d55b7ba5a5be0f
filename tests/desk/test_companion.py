"""A site with the companion plugin: decisions go many at once."""

from __future__ import annotations

import pytest

from modstation.core.errors import NotAllowed, SiteBroken
from modstation.core.model import Decision, State, Status, Verb
from tests.desk.acting import card, cut_at, in_the_middle, on_site, undo, verbs
from tests.desk.conftest import Bench


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
    synced.plugin.batch = 2
    for id in (1, 2, 3):
        synced.review.decide(synced.shown(id), Verb.TRASH)
    synced.sync(pull=False)
    assert synced.plugin.sizes == [2, 1]


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
