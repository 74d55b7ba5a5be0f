"""Many at once: one gesture, one undo, each as it was shown."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from modstation.core.errors import NotPossible
from modstation.core.model import Change, CommentKey, Status, Verb
from modstation.desk.bulk import Shown
from modstation.store.store import Store
from tests.desk.acting import on_site, undo
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
