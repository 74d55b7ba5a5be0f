"""Reading from a site that is busy, large, shy or cut off in the middle."""

from __future__ import annotations

import sqlite3

import pytest

from modstation.core.errors import StoreTrouble
from modstation.core.model import Account, Change, CommentKey, Status, Verb
from modstation.core.ports import Page
from modstation.desk.reading import KNOWN_PER_CYCLE, ROWS_PER_TRANSACTION
from modstation.desk.surroundings import ROUNDS_PER_CYCLE, THREADS_PER_ROUND
from tests.desk.conftest import Bench
from tests.desk.memory_site import MemorySite


def fill(
    bench: Bench, count: int, first: int = 1, *, parent: int = 0, status: Status = Status.HOLD
) -> None:
    for id in range(first, first + count):
        bench.site.post(id, parent=parent, status=status)


def held(bench: Bench) -> set[int]:
    return {c.id for c in bench.site.comments.values() if c.status is Status.HOLD}


def test_many_newcomers_at_once_are_all_brought(bench: Bench) -> None:
    fill(bench, 3)
    bench.sync()
    bench.site.clock += 1000
    fill(bench, 250, first=10)
    bench.site.calls.clear()
    bench.sync(whole=False)
    assert set(bench.queue()) == held(bench)
    assert bench.site.calls.count("held") == 1, "no walk is needed for that, only the count"


def test_a_newcomer_is_brought_without_walking_through_the_queue(bench: Bench) -> None:
    fill(bench, 3)
    bench.sync()
    bench.site.post(4)
    bench.site.calls.clear()
    assert bench.sync().report.pulled == 1
    assert bench.queue() == [1, 2, 3, 4]
    assert bench.site.calls.count("held") == 1


def test_a_cycle_in_which_nothing_happened_writes_and_tells_nothing(bench: Bench) -> None:
    fill(bench, 3)
    bench.sync()
    heard: list[Change] = []
    assert bench.sync(told=heard.append).report.pulled == 0
    assert heard == []


def test_views_hear_of_what_came_and_of_what_went(bench: Bench) -> None:
    fill(bench, 2)
    bench.sync()
    bench.site.change(1, status=Status.APPROVED)
    bench.site.remove(2)
    bench.site.post(3)
    heard: list[Change] = []
    bench.sync(told=heard.append)
    known = {id: bench.review.number(CommentKey("site", id)) for id in (1, 2, 3)}
    assert {n for change in heard for n in change.left} == {known[1], known[2]}
    assert {n for change in heard for n in change.entered} == {known[3]}


def test_no_write_of_the_sync_is_larger_than_a_moderator_can_wait_for(bench: Bench) -> None:
    fill(bench, 220)
    heard: list[Change] = []
    bench.sync(told=heard.append)
    assert max(len(change.comments) for change in heard[:5]) <= ROWS_PER_TRANSACTION == 50
    assert set(bench.queue()) == held(bench)


def test_many_replies_to_one_comment_are_all_brought(bench: Bench) -> None:
    bench.site.post(1)
    fill(bench, 230, first=2, parent=1, status=Status.APPROVED)
    bench.sync()
    (n,) = bench.review.numbers()
    card = bench.review.card(n)
    assert card is not None
    assert card.reply_count == 230


def test_a_disk_that_fails_in_the_middle_of_a_walk_loses_nothing(bench: Bench) -> None:
    """What was written of the walk, and how far it came, stand or fall together."""
    fill(bench, 300)
    bench.store.db.execute(
        "CREATE TRIGGER broken BEFORE INSERT ON comments WHEN new.id = 120"
        " BEGIN SELECT RAISE(ABORT, 'broken'); END"
    )
    with pytest.raises(sqlite3.IntegrityError, match="broken"):
        bench.sync()
    known = len(bench.queue())
    assert 0 < known < 120
    assert bench.store.sites.cursor("site", "walked") == max(bench.queue())
    bench.store.db.execute("DROP TRIGGER broken")
    bench.sync()
    assert set(bench.queue()) == held(bench)


def test_a_walk_in_which_early_ones_are_decided_meanwhile_misses_none_that_wait(
    bench: Bench,
) -> None:
    """Between two windows the list moves up; what slipped across the border is still found."""
    fill(bench, 450)
    seen = 0

    def others(where: str) -> None:
        nonlocal seen
        if where == "held:after":
            seen += 1
            first = 1 + 40 * (seen - 1)
            for id in range(first, first + 40):
                if id <= 200:
                    bench.site.change(id, status=Status.TRASH)

    bench.site.meanwhile = others
    bench.site.fail = lambda where: where == "held:before" and seen >= 5
    bench.sync()
    walked = set(bench.queue())
    last = max(walked)
    missed = {id for id in held(bench) if id <= last} - walked
    assert missed == set()


class Shy(MemorySite):
    """Counts comments that it does not show to this account."""

    hidden: frozenset[int] = frozenset()
    missing: tuple[str, ...] = ()

    def account(self) -> Account:
        return Account(1, "Moderator", "moderator", missing=self.missing)

    def held(self, offset: int, limit: int) -> Page:
        page = super().held(offset, limit)
        return Page([c for c in page.comments if c.id not in self.hidden], page.total)


def test_what_the_site_counts_but_does_not_show_is_said_once(bench: Bench) -> None:
    bench.site = site = Shy()
    site.hidden = frozenset({2, 5, 150})
    site.missing = ("edit_others_posts",)
    fill(bench, 200)
    assert bench.sync().report.warnings == [
        "The site counts 3 held comments that it does not show to this account."
        " It lacks: edit_others_posts."
    ]
    assert len(bench.queue()) == 197


def test_what_is_hidden_does_not_make_each_cycle_a_walk(bench: Bench) -> None:
    class Hiding(Shy):
        def held_since(self, after: int, offset: int) -> Page:
            page = super().held_since(after, offset)
            return Page([c for c in page.comments if c.id not in self.hidden], page.total)

    bench.site = site = Hiding()
    site.hidden = frozenset({2, 5})
    fill(bench, 10)
    bench.sync()
    site.calls.clear()
    assert bench.sync().report.warnings == []
    assert site.calls.count("held") == 1


def test_an_interrupted_pull_is_not_taken_for_a_whole_one(bench: Bench) -> None:
    fill(bench, 150)
    bench.site.fail = lambda where: where == "held:before" and bench.site.calls.count("held") == 2
    assert bench.sync().trouble is not None
    bench.site.fail = lambda where: False
    bench.sync()
    assert set(bench.queue()) == held(bench)


def test_what_others_decide_is_noticed_in_turn_when_the_queue_is_long(bench: Bench) -> None:
    """A few hundred known ones are asked about each cycle: those asked longest ago first."""
    fill(bench, KNOWN_PER_CYCLE + 60)
    bench.site.clock += 1000
    bench.site.post(KNOWN_PER_CYCLE + 100)
    bench.sync()
    for id in (1, KNOWN_PER_CYCLE + 50):
        bench.site.change(id, text="edited by its author")
    for _ in range(2):
        bench.clock.at += 30
        bench.sync(whole=False)
    texts = [bench.shown(id).text for id in (1, KNOWN_PER_CYCLE + 50)]
    assert texts == ["edited by its author"] * 2


def test_what_is_decided_here_is_asked_about_in_each_cycle(bench: Bench) -> None:
    fill(bench, 2)
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.APPROVE)
    bench.site.change(1, text="moved", status=Status.SPAM)
    bench.sync(grace_s=8)
    n = bench.review.number(CommentKey("site", 1))
    card = bench.review.card(n or 0)
    assert card is not None
    assert (card.on_site.text, card.on_site.status) == ("moved", Status.SPAM)


def test_a_deleted_comment_is_forgotten_with_its_person_and_in_old_decisions(
    bench: Bench,
) -> None:
    bench.site.post(1, "a secret", author_email="anna@x.test", author_ip="192.0.2.7")
    bench.site.post(2, "kept", author_email="bert@x.test")
    bench.sync()
    bench.review.decide(bench.shown(1), Verb.EDIT, text="another secret")
    bench.sync()
    bench.review.undo()
    bench.sync()
    bench.site.remove(1)
    bench.sync()
    tables = ("comments", "decisions", "journal")
    kept = [str(list(bench.store.db.query(f"SELECT * FROM {table}"))) for table in tables]
    for word in ("a secret", "another secret", "anna@x.test", "192.0.2.7"):
        assert word not in "\n".join(kept)
    assert "bert@x.test" in "\n".join(kept)


def test_a_short_cycle_does_not_fetch_all_threads_at_once_and_says_so(bench: Bench) -> None:
    fill(bench, THREADS_PER_ROUND * ROUNDS_PER_CYCLE + 1)
    assert bench.sync(whole=False).more
    assert not bench.sync(whole=False).more


def test_a_whole_cycle_fetches_all_there_is(bench: Bench) -> None:
    fill(bench, THREADS_PER_ROUND * ROUNDS_PER_CYCLE + 1)
    assert not bench.sync(whole=True).more


def test_a_trouble_that_is_the_store_s_is_not_the_site_s(bench: Bench) -> None:
    def full(where: str) -> None:
        raise StoreTrouble("The disk is full.")

    bench.site.meanwhile = full
    with pytest.raises(StoreTrouble):
        bench.sync()
