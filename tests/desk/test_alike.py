"""What is nearly the same is counted beside the comment, and found by its family."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from modstation.core.likeness import Sketch
from modstation.core.model import CommentKey, Status, Verb
from modstation.desk.alike import catch_up
from modstation.scoring.client import ScorerProcess
from tests.desk.conftest import Bench

SPAM = "Make {} an hour from home with this simple trick, my sister did and never looked back"


@pytest.fixture(scope="module")
def scorer() -> Iterator[ScorerProcess]:
    made = ScorerProcess()
    yield made
    made.close()


def post(bench: Bench, *texts: str, first: int = 1) -> None:
    for id, text in enumerate(texts, first):
        bench.site.post(id, text, author_name=f"Author {id}")
    bench.sync()


def look(bench: Bench, scorer: ScorerProcess) -> None:
    while catch_up(bench.store, scorer):
        pass


def like(bench: Bench, id: int) -> list[int]:
    n = bench.store.comments.number(CommentKey("site", id))
    assert n is not None
    card = bench.review.card(n)
    assert card is not None
    found = [comment.id for comment in bench.review.family(n)]
    assert card.alike == len(found)
    return found


def test_only_what_is_nearly_the_same_belongs_together(bench: Bench, scorer: ScorerProcess) -> None:
    post(bench, SPAM.format("$90"), "A quiet word about the limes.", SPAM.format("90 dollars"))
    look(bench, scorer)
    assert like(bench, 1) == [3]
    assert like(bench, 3) == [1]
    assert like(bench, 2) == []


def test_a_family_grows_with_what_arrives(bench: Bench, scorer: ScorerProcess) -> None:
    post(bench, SPAM.format("$90"))
    look(bench, scorer)
    post(bench, SPAM.format("$95"), SPAM.format("$99"), first=2)
    look(bench, scorer)
    assert like(bench, 1) == [2, 3]


def test_two_families_become_one_when_somebody_stands_between_them(
    bench: Bench, scorer: ScorerProcess
) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    far = words.replace("one two three", "aaa bbb ccc").replace("thirteen fourteen", "xxx yyy")
    between = words.replace("one two three", "aaa bbb ccc")
    post(bench, words, far)
    look(bench, scorer)
    assert like(bench, 1) == []
    post(bench, between, first=3)
    look(bench, scorer)
    assert like(bench, 1) == [2, 3]


def test_what_was_decided_is_not_counted_and_comes_back_with_an_undo(
    bench: Bench, scorer: ScorerProcess
) -> None:
    post(bench, *[SPAM.format(f"${n}") for n in (90, 91, 92)])
    look(bench, scorer)
    bench.review.decide(bench.shown(2), Verb.TRASH)
    assert like(bench, 1) == [3]
    bench.review.undo()
    assert like(bench, 1) == [2, 3]


def test_other_words_leave_the_family(bench: Bench, scorer: ScorerProcess) -> None:
    post(bench, SPAM.format("$90"), SPAM.format("$91"))
    look(bench, scorer)
    bench.site.change(2, text="I am sorry, that was my nephew at my computer.")
    bench.sync(whole=True)
    assert like(bench, 1) == []
    look(bench, scorer)
    assert like(bench, 1) == []


def test_what_leaves_the_queue_on_the_site_leaves_nothing_behind(
    bench: Bench, scorer: ScorerProcess
) -> None:
    post(bench, SPAM.format("$90"), SPAM.format("$91"))
    look(bench, scorer)
    bench.site.change(1, status=Status.SPAM)
    bench.site.change(2, status=Status.TRASH)
    bench.sync(whole=True)
    for table in ("likenesses", "likeness_bands"):
        assert bench.store.db.execute(f"SELECT count(*) AS k FROM {table}").fetchone()["k"] == 0


def test_the_one_a_family_is_named_after_leaves_it_with_other_words(
    bench: Bench, scorer: ScorerProcess
) -> None:
    post(bench, *[SPAM.format(f"${n}") for n in (90, 91, 92)])
    look(bench, scorer)
    bench.site.change(1, text="I am sorry, that was my nephew at my computer.")
    bench.sync(whole=True)
    look(bench, scorer)
    assert like(bench, 1) == []
    assert like(bench, 2) == [3]
    post(bench, SPAM.format("$93"), first=4)
    look(bench, scorer)
    assert like(bench, 4) == [2, 3]
    assert like(bench, 1) == []


def test_words_that_change_while_they_are_compared_join_nobody(
    bench: Bench, scorer: ScorerProcess
) -> None:
    """The comparison runs beside the sync: what it finds may be about words that are gone."""
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    far = words.replace("one two three", "aaa bbb ccc").replace("thirteen fourteen", "xxx yyy")
    post(bench, words, far)
    look(bench, scorer)
    post(bench, words.replace("one two three", "aaa bbb ccc"), first=3)

    class Slow:
        sketches = scorer.sketches

        def likeness(self, pairs: list[tuple[str, list[str]]]) -> list[list[float]]:
            bench.site.change(3, text="quite other words than before")
            bench.sync(whole=True)
            return scorer.likeness(pairs)

    catch_up(bench.store, Slow())  # type: ignore[arg-type]
    look(bench, scorer)
    assert [like(bench, id) for id in (1, 2, 3)] == [[], [], []]


def test_a_large_family_keeps_its_number_when_another_joins(bench: Bench) -> None:
    """Giving all of it the number of the newcomer would write thousands of rows each time."""
    post(bench, *[f"text {id}" for id in range(1, 6)])
    likenesses, db = bench.store.likenesses, bench.store.db
    with bench.store.writing():
        likenesses.put((n, text, Sketch(text, ())) for n, text in likenesses.unread(10))
        likenesses.join(5, "text 5", [4, 3])
        before = db.conn.total_changes
        likenesses.join(1, "text 1", [5])
    assert db.conn.total_changes - before == 1
    assert like(bench, 1) == [3, 4, 5]


def test_what_was_found_about_words_that_are_gone_is_not_kept(bench: Bench) -> None:
    post(bench, "old words")
    likenesses = bench.store.likenesses
    unread = likenesses.unread(9)
    bench.site.change(1, text="new words")
    bench.sync(whole=True)
    with bench.store.writing():
        kept = likenesses.put((n, text, Sketch(text, (1,))) for n, text in unread)
    assert kept == []
    assert [text for _, text in likenesses.unread(9)] == ["new words"]
