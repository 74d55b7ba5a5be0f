"""A card that was read before it was asked for is what a fresh read would find."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from modstation.core.likeness import Sketch
from modstation.core.model import Comment, CommentKey, Status, Verb
from modstation.core.ranking import Order
from modstation.desk.blocking import Wish
from modstation.desk.outbox import WANTS
from modstation.desk.review import Review
from modstation.store.store import Store
from tests.desk.conftest import Bench, make_bench

VERBS = (Verb.APPROVE, Verb.TRASH, Verb.SPAM)
STATUSES = (Status.HOLD, Status.HOLD, Status.HOLD, Status.APPROVED, Status.SPAM)
AUTHORS = ("anna", "bert", "")


@st.composite
def newspapers(draw: st.DrawFn) -> list[dict[str, object]]:
    """Comments under two articles, by few authors, as answers to each other or not."""
    found: list[dict[str, object]] = []
    for id in range(1, draw(st.integers(3, 8)) + 1):
        above = [c for c in range(1, id) if found[c - 1]["post"] == 1]
        post = draw(st.sampled_from((1, 1, 2)))
        parent = draw(st.sampled_from([0, *above])) if post == 1 else 0
        author = draw(st.sampled_from(AUTHORS))
        found.append(
            {
                "id": id,
                "post": post,
                "parent": parent,
                "status": draw(st.sampled_from(STATUSES)),
                "author_name": author,
                "author_email": f"{author}@inbox.test" if author else "",
                "author_ip": "",
            }
        )
    return found


def _key(id: int) -> CommentKey:
    return CommentKey("site", id)


def number(bench: Bench, id: int) -> int:
    found = bench.review.number(_key(id))
    assert found is not None
    return found


def as_it_is(bench: Bench, n: int) -> object:
    """Read by a desk that has looked ahead at nothing."""
    return Review(bench.store, bench.clock, bench.review.order).card(n)


def fill(bench: Bench, newspaper: list[dict[str, object]]) -> None:
    for comment in newspaper:
        bench.site.post(**comment)  # type: ignore[arg-type]
    bench.sync(whole=True)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(newspapers(), st.data())
def test_whatever_is_decided_meanwhile(
    tmp_path_factory: pytest.TempPathFactory,
    newspaper: list[dict[str, object]],
    data: st.DataObject,
) -> None:
    bench = make_bench(tmp_path_factory.mktemp("profile"))
    fill(bench, newspaper)
    known = [id for id in range(1, len(newspaper) + 1) if bench.review.number(_key(id))]
    assume(len(known) > 1)
    for _ in range(data.draw(st.integers(1, 4))):
        decided, coming = data.draw(st.permutations(known))[:2]
        bench.review.look_ahead(number(bench, coming))
        shown = bench.shown(decided)
        verb = data.draw(st.sampled_from([verb for verb in VERBS if WANTS[verb] != shown.status]))
        bench.review.decide(shown, verb)
        n = number(bench, coming)
        assert bench.review.card(n) == as_it_is(bench, n)
    bench.store.close()


@pytest.fixture
def apart(bench: Bench) -> Bench:
    """1 and 2 under two articles, by two authors."""
    bench.site.post(1, author_email="anna@inbox.test")
    bench.site.post(2, post=2, author_name="Bert", author_email="bert@inbox.test")
    bench.sync()
    return bench


def reads(bench: Bench, n: int) -> int:
    """How many statements a card takes."""
    said: list[str] = []
    bench.store.db.conn.set_trace_callback(said.append)
    bench.review.card(n)
    bench.store.db.conn.set_trace_callback(None)
    return len(said)


def test_a_decision_about_another_discussion_leaves_it_at_hand(apart: Bench) -> None:
    n = number(apart, 2)
    fresh = reads(apart, n)
    apart.review.look_ahead(n)
    apart.review.decide(apart.shown(1), Verb.TRASH)
    assert reads(apart, n) == 1 < fresh


def note(bench: Bench, shown: Comment) -> None:
    bench.review.people.keep_note(shown, "knows the mayor")


def by_another_thread(bench: Bench, shown: Comment) -> None:
    other = Store(bench.store.path.parent)
    Review(other, bench.clock).people.keep_note(shown, "knows the mayor")
    other.close()


@pytest.mark.parametrize("write", [note, by_another_thread])
@pytest.mark.parametrize("decide", [False, True])
def test_what_is_written_meanwhile_is_on_it(apart: Bench, write: object, decide: bool) -> None:
    n = number(apart, 2)
    shown = apart.shown(2)
    apart.review.look_ahead(n)
    write(apart, shown)  # type: ignore[operator]
    if decide:
        apart.review.decide(apart.shown(1), Verb.TRASH)
    card = apart.review.card(n)
    assert card is not None
    assert card.person.note == "knows the mayor"


def test_a_write_of_another_thread_during_the_decision_is_on_it(apart: Bench) -> None:
    """It comes between the look at the store's version and the decision's own transaction."""
    n, shown = number(apart, 2), apart.shown(2)
    apart.review.look_ahead(n)
    before = apart.store.version()
    by_another_thread(apart, shown)
    apart.review._foreseen.decided(apart.shown(1), before)
    card = apart.review.card(n)
    assert card is not None
    assert card.person.note == "knows the mayor"


def test_a_block_that_has_ended_is_not_on_it(apart: Bench) -> None:
    n = number(apart, 2)
    until = apart.clock.now() + 60
    apart.review.block(apart.shown(2), Wish("email", until=until, trash_pending=False))
    before = apart.review.look_ahead(n)
    apart.clock.at += 120
    after = apart.review.card(n)
    assert before is not None
    assert after is not None
    assert (before.block is not None, after.block) == (True, None)


def test_one_that_is_nearly_the_same_and_was_decided_is_counted_no_more(apart: Bench) -> None:
    likenesses = apart.store.likenesses
    with apart.store.writing():
        likenesses.put((n, text, Sketch(text, (7,))) for n, text in likenesses.unread(10))
        likenesses.join(number(apart, 1), "a comment", [number(apart, 2)])
    n = number(apart, 2)
    before = apart.review.look_ahead(n)
    apart.review.decide(apart.shown(1), Verb.TRASH)
    after = apart.review.card(n)
    assert before is not None
    assert after is not None
    assert (before.alike, after.alike) == (1, 0)


def test_another_order_has_another_reason_for_its_place(apart: Bench) -> None:
    n = number(apart, 2)
    apart.review.look_ahead(n)
    apart.review.order = Order.RISKIEST
    assert apart.review.card(n) == as_it_is(apart, n)
