"""Many at once: one gesture, one undo, each as it was shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from modstation.core.errors import NotPossible
from modstation.core.model import Change, CommentKey, Status, Verb
from modstation.desk.bulk import Shown
from modstation.store.store import Store
from tests.desk.acting import in_the_middle, on_site, undo
from tests.desk.conftest import Bench


def shown(bench: Bench, *ids: int) -> list[Shown]:
    found = []
    for id in ids:
        n = bench.store.comments.number(CommentKey("site", id))
        assert n is not None
        found.append(Shown.of(n, bench.shown(id)))
    return found


def post(bench: Bench, count: int, **fields: object) -> None:
    for id in range(1, count + 1):
        bench.site.post(id, f"text {id}", **fields)
    bench.sync()


def test_one_gesture_reaches_the_site_and_one_undo_takes_it_back(bench: Bench) -> None:
    post(bench, 130, author_name="Anna")
    change = bench.review.decide_all(shown(bench, *range(1, 121)), Verb.TRASH, "spam")
    assert change.said == "Trashed: Spam or advert: 120 comments."
    assert bench.queue() == list(range(121, 131))
    assert bench.review.next_undo() == "trash of 120 comments by Anna (Spam or advert)"
    bench.sync()
    assert {on_site(bench, id) for id in range(1, 121)} == {Status.TRASH}
    undo(bench)
    assert len(bench.queue()) == 130
    bench.sync()
    assert {on_site(bench, id) for id in range(1, 131)} == {Status.HOLD}


def test_another_thread_decides_and_the_desk_sees_it(bench: Bench) -> None:
    post(bench, 60)
    with ThreadPoolExecutor(1) as thread:
        seen = shown(bench, *range(1, 61))

        def decide() -> Change:
            store = Store(bench.store.path.parent, tidies=False)
            try:
                return bench.review.over(store).decide_all(seen, Verb.SPAM)
            finally:
                store.close()

        change = thread.submit(decide).result()
    assert len(change.left) == 60
    assert bench.queue() == []
    undo(bench)
    assert len(bench.queue()) == 60


def test_what_changed_since_it_was_shown_stays_and_is_told_of(bench: Bench) -> None:
    post(bench, 3)
    seen = shown(bench, 1, 2, 3)
    bench.site.change(2, text="quite another text")
    bench.sync(whole=True)
    change = bench.review.decide_all(seen, Verb.APPROVE)
    assert change.said == (
        "Approved: 2 comments. 1 changed meanwhile or cannot be decided, and stay."
    )
    assert bench.queue() == [2]


def test_what_was_decided_meanwhile_is_not_decided_again(bench: Bench) -> None:
    post(bench, 2)
    seen = shown(bench, 1, 2)
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.review.decide_all(seen, Verb.TRASH)
    bench.sync()
    assert [on_site(bench, 1), on_site(bench, 2)] == [Status.APPROVED, Status.TRASH]


def test_nothing_left_to_decide_is_said_and_leaves_no_gesture(bench: Bench) -> None:
    post(bench, 2)
    seen = shown(bench, 1)
    bench.site.change(1, text="other")
    bench.sync(whole=True)
    with pytest.raises(NotPossible):
        bench.review.decide_all(seen, Verb.TRASH)
    assert bench.review.next_undo() is None


def test_one_the_site_deleted_does_not_stop_the_others(bench: Bench) -> None:
    post(bench, 3)
    seen = shown(bench, 1, 2, 3)
    bench.site.remove(2)
    bench.sync(whole=True)
    bench.review.decide_all(seen, Verb.SPAM)
    bench.sync()
    assert [on_site(bench, id) for id in (1, 3)] == [Status.SPAM, Status.SPAM]


class Interrupted(list[Shown]):
    """Somebody acts when that many of them have been decided."""

    def __init__(self, some: list[Shown], after: int, act: Callable[[], object]) -> None:
        super().__init__(some)
        self._after = after
        self._act = act

    def __iter__(self) -> Iterator[Shown]:
        for place, one in enumerate(super().__iter__()):
            if place == self._after:
                self._act()
            yield one


def test_an_undo_while_it_is_under_way_takes_all_back_and_ends_it(bench: Bench) -> None:
    post(bench, 130)
    chosen = Interrupted(shown(bench, *range(1, 131)), 50, lambda: undo(bench))
    change = bench.review.decide_all(chosen, Verb.APPROVE)
    assert change.said == "Taken back while it was under way: the rest stays as it was."
    assert (len(change.entered), len(change.left)) == (50, 0)
    assert bench.queue() == list(range(1, 131))
    assert bench.review.next_undo() is None
    bench.sync()
    assert {on_site(bench, id) for id in range(1, 131)} == {Status.HOLD}


def test_a_decision_in_between_stands_and_each_undo_takes_back_its_own(bench: Bench) -> None:
    post(bench, 60)

    def approve_the_last() -> None:
        bench.review.decide(bench.shown(60), Verb.APPROVE)

    chosen = Interrupted(shown(bench, *range(1, 61)), 50, approve_the_last)
    assert "59 comments. 1 changed meanwhile" in bench.review.decide_all(chosen, Verb.SPAM).said
    assert "approval of a comment" in undo(bench)
    assert bench.queue() == [60]
    undo(bench)
    assert bench.queue() == list(range(1, 61))


def test_an_undo_of_what_is_partly_on_the_site_takes_back_all_of_it(bench: Bench) -> None:
    post(bench, 4)
    bench.review.decide_all(shown(bench, 1, 2, 3, 4), Verb.SPAM)
    in_the_middle(bench, lambda: undo(bench), "push:after")
    bench.sync()
    bench.sync()
    assert {on_site(bench, id) for id in (1, 2, 3, 4)} == {Status.HOLD}
    assert bench.queue() == [1, 2, 3, 4]
    assert bench.review.next_undo() is None


def test_what_another_thread_did_is_told_as_it_stands_by_now(bench: Bench) -> None:
    post(bench, 2)
    change = bench.review.decide_all(shown(bench, 1, 2), Verb.SPAM)
    assert len(bench.review.by_now(change).left) == 2
    undo(bench)
    now = bench.review.by_now(change)
    assert (len(now.entered), now.left) == (2, ())


def test_what_is_so_already_is_left_out(bench: Bench) -> None:
    post(bench, 2)
    with pytest.raises(NotPossible):
        bench.review.decide_all(shown(bench, 1, 2), Verb.HOLD)
    assert bench.states() == []
    assert bench.review.next_undo() is None


def test_one_that_the_site_cannot_decide_does_not_stop_the_others(bench: Bench) -> None:
    post(bench, 3)
    seen = shown(bench, 1, 2, 3)
    with bench.store.writing():
        bench.store.comments.set_stuck(seen[1].n, "Its article is gone.")
    change = bench.review.decide_all(seen, Verb.SPAM)
    assert change.said == (
        "Marked as spam: 2 comments. 1 changed meanwhile or cannot be decided, and stay."
    )
    bench.sync()
    assert [on_site(bench, id) for id in (1, 2, 3)] == [Status.SPAM, Status.HOLD, Status.SPAM]
