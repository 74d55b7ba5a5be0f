"""Reasons: each site's own, and a reason given after the fact."""

from __future__ import annotations

from dataclasses import replace

import pytest

from modstation.core.errors import NotPossible
from modstation.core.model import Decision, SiteInfo, State, Status, Verb
from modstation.core.policy import DEFAULT
from modstation.core.reasons import Row, rows_of
from modstation.desk.blocking import Wish
from modstation.desk.policies import Policies
from modstation.desk.trail import history
from modstation.store.store import Store
from tests.desk.acting import card, in_the_middle, on_site, undo
from tests.desk.conftest import Bench


def rename(bench: Bench, code: str, name: str, site: str = "site") -> None:
    policies = Policies(bench.store)
    rows = rows_of(policies.of(site))
    policies.write_reasons(site, [replace(r, name=name) if r.code == code else r for r in rows])


def remove(bench: Bench, code: str) -> None:
    policies = Policies(bench.store)
    policies.write_reasons("site", [r for r in rows_of(policies.of("site")) if r.code != code])


def why(bench: Bench) -> list[str]:
    return [row.why for row in history(bench.store, None, 10, bench.clock.now(), 8)]


def trash(bench: Bench, id: int = 1, reason: str | None = None) -> int:
    change = bench.review.decide(bench.shown(id), Verb.TRASH, reason=reason)
    assert (change.unexplained is None) == (reason is not None)
    return bench.store.decisions.history(1)[0].seq


def decided(bench: Bench) -> Decision:
    return bench.store.decisions.history(1)[0]


def test_a_renamed_reason_is_said_everywhere_by_its_new_name(one: Bench) -> None:
    rename(one, "hate", "Contempt")
    said = one.review.decide(one.shown(1), Verb.TRASH, reason="hate").said
    assert said == "Trashed: Contempt (Anna)."
    assert one.review.next_undo() == "trash of a comment by Anna (Contempt)"
    assert why(one) == ["Contempt"]


def test_what_was_decided_with_a_removed_reason_can_still_be_read(one: Bench) -> None:
    rename(one, "hate", "Contempt")
    trash(one, reason="hate")
    remove(one, "hate")
    assert why(one) == ["Contempt"]
    assert card(one).policy.find("3") is None


def test_reasons_outlive_a_restart_and_a_reset_forgets_them(one: Bench) -> None:
    rename(one, "hate", "Contempt")
    again = Store(one.store.path.parent)
    assert again.policies.of("site").name_of("hate") == "Contempt"
    again.close()
    Policies(one.store).reset_reasons("site")
    assert one.store.policies.of("site") == DEFAULT


def test_thresholds_and_reasons_of_a_site_stand_beside_each_other(one: Bench) -> None:
    policies = Policies(one.store)
    policies.change("site", "insult", threshold=0.7)
    rename(one, "hate", "Contempt")
    policies.change("site", "spam", reason="other")
    assert policies.of("site").threshold("insult") == 0.7
    assert policies.of("site").name_of("hate") == "Contempt"
    remove(one, "hate")
    with pytest.raises(ValueError, match="no reason"):
        policies.change("site", "spam", reason="hate")


def test_a_digit_means_what_all_sites_agree_on(bench: Bench) -> None:
    with bench.store.writing():
        info = SiteInfo("other", "http://other.test/", "", "Other", "me", 1)
        bench.store.sites.put(info, bench.clock.now())
    rename(bench, "hate", "Contempt")
    policies = Policies(bench.store)
    assert policies.in_common()[3] == "Hate or identity attack"
    rename(bench, "hate", "Contempt", site="other")
    assert policies.in_common()[3] == "Contempt"
    for site in ("site", "other"):
        policies.write_reasons(site, [Row("1", "Rude", "")])
    assert policies.in_common() == {1: "Rude"}


# a reason after the fact ------------------------------------------------------------------------


def test_a_reason_is_added_to_the_same_decision(one: Bench) -> None:
    seq = trash(one)
    change = one.review.give_reason(seq, "hate")
    assert change.said == "Reason: Hate or identity attack, for the comment by Anna."
    assert [d.seq for d in one.store.decisions.history(9)] == [seq]
    assert decided(one).reason == "hate"
    assert decided(one).state is State.PENDING
    assert why(one) == ["Hate or identity attack"]
    assert one.review.next_undo() == "trash of a comment by Anna (Hate or identity attack)"
    line = list(one.store.journal.entries())[-1]
    assert (line.event, line.comment, line.decision, line.detail) == (
        "reason", 1, decided(one).id, "hate",
    )  # fmt: skip
    assert one.store.journal.verify() == []


def test_it_is_the_same_gesture_with_the_same_undo(one: Bench) -> None:
    one.review.give_reason(trash(one), "hate")
    assert undo(one) == "Took back: trash of a comment by Anna (Hate or identity attack)."
    assert one.queue() == [1]
    assert one.review.next_undo() is None


def test_a_second_reason_takes_the_place_of_the_first(one: Bench) -> None:
    seq = trash(one)
    one.review.give_reason(seq, "hate")
    one.review.give_reason(seq, "threat")
    assert decided(one).reason == "threat"
    assert one.review.next_undo() == "trash of a comment by Anna (Threat)"


def test_a_reason_comes_too_late_for_nothing_but_an_undo(one: Bench) -> None:
    seq = trash(one)
    one.sync()
    assert decided(one).state is State.ACCEPTED
    one.review.give_reason(seq, "hate")
    assert decided(one).reason == "hate"
    undo(one)
    with pytest.raises(NotPossible, match="taken back meanwhile"):
        one.review.give_reason(seq, "threat")
    one.sync()
    assert on_site(one) is Status.HOLD
    assert [d.reason for d in one.store.decisions.history(9)] == [None, "hate"]


def test_a_reason_given_while_it_is_on_the_wire_is_recorded_and_sent_once(one: Bench) -> None:
    seq = trash(one)
    in_the_middle(one, lambda: one.review.give_reason(seq, "hate"))
    one.sync()
    assert (decided(one).state, decided(one).reason) == (State.ACCEPTED, "hate")
    assert len(one.site.applied) == 1


@pytest.mark.parametrize("meanwhile", ["undo", "approve"])
def test_what_does_not_stand_any_more_gets_no_reason(one: Bench, meanwhile: str) -> None:
    seq = trash(one)
    if meanwhile == "undo":
        undo(one)
    else:
        one.review.decide(one.shown(1), Verb.APPROVE)
    lines = one.store.db["journal"].count
    with pytest.raises(NotPossible, match="no reason was recorded"):
        one.review.give_reason(seq, "hate")
    assert one.store.decisions.get(seq).reason is None
    assert one.store.db["journal"].count == lines


def test_only_a_trash_of_ones_own_gets_a_reason_and_only_one_that_the_site_has(two: Bench) -> None:
    seq = trash(two)
    with pytest.raises(NotPossible, match="no reason boredom"):
        two.review.give_reason(seq, "boredom")
    two.review.decide(two.shown(2), Verb.SPAM)
    with pytest.raises(NotPossible, match="Only what was trashed"):
        two.review.give_reason(decided(two).seq, "hate")
    with pytest.raises(NotPossible, match="Only what was trashed"):
        two.review.give_reason(999, "hate")


def test_what_a_block_trashed_keeps_the_reason_and_the_words_of_the_block(two: Bench) -> None:
    two.review.block(two.shown(1), Wish("name"))
    words = two.review.next_undo()
    with pytest.raises(NotPossible, match="by a block"):
        two.review.give_reason(decided(two).seq, "hate")
    assert two.review.next_undo() == words


def test_what_a_block_trashed_when_it_arrived_has_the_reason_of_the_block(two: Bench) -> None:
    two.review.block(two.shown(1), Wish("name", trash_pending=False))
    two.site.post(9, "again", author_name=two.shown(1).author_name)
    two.sync()
    decision = decided(two)
    assert decision.key.id == 9
    with pytest.raises(NotPossible, match="by a block"):
        two.review.give_reason(decision.seq, "hate")
