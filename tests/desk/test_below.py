"""What a site hides together with a comment that is trashed."""

from __future__ import annotations

from modstation.core.model import Status, Verb
from modstation.desk.beside import MOST_BELOW
from modstation.desk.views import Below
from tests.desk.acting import card
from tests.desk.conftest import Bench

PUBLIC = Status.APPROVED


def test_all_that_hangs_below_is_counted(bench: Bench) -> None:
    bench.site.post(1)
    bench.site.post(2, status=PUBLIC, parent=1)
    bench.site.post(3, parent=2)
    bench.site.post(4, status=PUBLIC, parent=3)
    bench.site.post(5, status=PUBLIC)
    bench.sync()
    assert card(bench, 1).below == Below(3, 2)
    assert bench.review.below(bench.shown(3)) == Below(1, 1)
    assert bench.review.below(bench.shown(5)) == Below()


def test_what_is_hidden_already_is_not_counted_nor_what_it_hides(bench: Bench) -> None:
    bench.site.post(1)
    bench.site.post(2, status=PUBLIC, parent=1)
    bench.site.post(3, status=PUBLIC, parent=2)
    bench.site.post(4, status=PUBLIC, parent=1)
    bench.sync()
    bench.review.decide(bench.shown(2), Verb.TRASH)
    assert card(bench, 1).below == Below(1, 1)
    bench.review.decide(bench.shown(1), Verb.TRASH)
    assert card(bench, 1).below == Below()


def test_a_crowd_is_not_counted_to_its_end(bench: Bench) -> None:
    bench.site.post(1)
    for id in range(2, MOST_BELOW + 50):
        bench.site.post(id, parent=id - 1 if id < 20 else 2)
    bench.sync()
    assert card(bench, 1).below == Below(MOST_BELOW, 0, more=True)


def test_comments_that_answer_each_other_are_counted_once(bench: Bench) -> None:
    bench.site.post(1, parent=2)
    bench.site.post(2, parent=1)
    bench.site.post(3, parent=3)
    bench.sync()
    assert card(bench, 1).below == Below(1, 0)
    assert card(bench, 3).below == Below()


def test_a_card_knows_what_is_underway_around_it(bench: Bench) -> None:
    bench.site.post(1)
    bench.site.post(2, parent=1)
    bench.site.post(3, parent=1)
    bench.sync()
    bench.review.decide(bench.shown(2), Verb.APPROVE)
    decision = card(bench, 1).underway[2]
    assert (decision.verb, decision.key.id) == (Verb.APPROVE, 2)
    assert 3 not in card(bench, 1).underway
    bench.sync()
    assert card(bench, 1).underway == {}


def test_what_was_decided_stays_in_the_thread_of_the_card_on_the_screen(bench: Bench) -> None:
    bench.site.post(1)
    bench.site.post(2, parent=1)
    bench.sync()
    bench.review.decide(bench.shown(2), Verb.TRASH)
    n = bench.store.comments.number(bench.shown(1).key)
    assert n is not None
    kept = bench.review.card(n, also=[2])
    assert kept is not None
    assert [(c.id, c.status) for c in kept.replies] == [(2, Status.TRASH)]
    assert card(bench, 1).replies == ()
