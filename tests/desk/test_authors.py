"""Who wrote it and under what: records, latest comments, articles; fetched again in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from modstation.core.model import Article, Comment, Record, Status
from modstation.core.ports import AuthorHistory
from tests.desk.acting import card
from tests.desk.conftest import Bench
from tests.desk.memory_site import MemorySite

PUBLIC = Status.APPROVED
HOUR_S = 3600  # what stands beside a comment is fetched again after that


def ids(comments: Sequence[Comment]) -> list[int]:
    return [comment.id for comment in comments]


class Gossip(MemorySite):
    """A site that knows more about people than the queue does."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[int, str]] = []

    def history(self, user: int, email: str) -> AuthorHistory:
        self.asked.append((user, email))
        found = [c for c in self.comments.values() if c.author_email == email]
        return AuthorHistory(Record(40, 1, 2, 3), sorted(found, key=lambda c: -c.id))


def test_the_latest_of_an_author_come_newest_first_without_the_comment_itself(
    bench: Bench,
) -> None:
    for id in (1, 2, 3):
        bench.site.post(id, author_email="anna@x.test")
    bench.site.post(4, author_email="Anna@x.test")
    bench.site.post(5, author_email="bert@x.test", author_name="Bert")
    bench.sync()
    assert ids(card(bench, 2).latest) == [4, 3, 1]
    assert ids(card(bench, 5).latest) == []


def test_people_without_account_mail_and_address_are_not_one_person(bench: Bench) -> None:
    bench.site.post(1)
    bench.site.post(2)
    bench.sync()
    assert card(bench, 1).latest == ()


def test_who_somebody_is_goes_by_account_then_mail_then_address(bench: Bench) -> None:
    bench.site.post(1, user=5, author_email="a@x.test", author_ip="192.0.2.1")
    bench.site.post(2, user=5, author_email="b@x.test", author_ip="192.0.2.2")
    bench.site.post(3, author_email="a@x.test", author_ip="192.0.2.2")
    bench.site.post(4, author_email="A@X.test", author_ip="192.0.2.3")
    bench.site.post(5, author_ip="192.0.2.2")
    bench.site.post(6, author_ip="192.0.2.2")
    bench.sync()
    others = {id: ids(card(bench, id).latest) for id in range(1, 7)}
    assert others == {1: [2], 2: [1], 3: [4], 4: [3], 5: [6], 6: [5]}


def test_an_author_s_record_is_the_site_s_or_else_counted_here(bench: Bench) -> None:
    bench.site = site = Gossip()
    site.post(1, author_email="anna@x.test")
    site.post(2, author_name="Nameless", author_ip="192.0.2.9")
    site.post(3, author_name="Nameless", author_ip="192.0.2.9", status=Status.SPAM, parent=2)
    site.post(4, author_ip="192.0.2.9", status=PUBLIC)
    site.post(5, author_email="anna@x.test", status=Status.SPAM)
    site.post(6, parent=3)
    bench.sync()
    known = card(bench, 1)
    assert replace(known.record, fetched_at=None) == Record(40, 1, 2, 3)
    assert known.record.fetched_at == bench.clock.at
    assert ids(known.latest) == [5]
    assert card(bench, 2).record == Record(approved=1, hold=1, spam=1, trash=0)
    assert site.asked == [(0, "anna@x.test")]


def test_what_stands_beside_is_fetched_again_when_it_is_old_and_not_before(
    bench: Bench,
) -> None:
    bench.site = site = Gossip()
    site.post(1, author_email="anna@x.test")
    bench.sync()
    site.post(2, status=PUBLIC, parent=1)
    site.calls.clear()
    bench.clock.at += HOUR_S // 2
    bench.sync()
    assert len(site.asked) == 1
    assert "children" not in site.calls
    bench.clock.at += HOUR_S
    bench.sync()
    assert len(site.asked) == 2
    assert ids(card(bench, 1).replies) == [2]


def test_a_comment_by_an_author_who_changed_shows_the_new_name(bench: Bench) -> None:
    bench.site.post(1, author_name="Anna", author_email="anna@x.test")
    bench.sync()
    bench.site.change(1, author_name="Anna B.")
    bench.sync()
    assert card(bench, 1).comment.author_name == "Anna B."
    bench.site.change(1, author_email="b@x.test")
    bench.sync()
    assert card(bench, 1).comment.author_email == "b@x.test"


def test_an_article_s_new_title_is_fetched_after_a_while(bench: Bench) -> None:
    class Edited(MemorySite):
        title = "Old title"

        def articles(self, ids: Sequence[int]) -> list[Article]:
            return [Article(self.name, id, self.title) for id in ids]

    bench.site = site = Edited()
    site.post(1)
    bench.sync()
    site.title = "New title"
    bench.clock.at += HOUR_S // 2
    bench.sync()
    assert card(bench, 1).article.title == "Old title"
    bench.clock.at += HOUR_S
    bench.sync()
    assert card(bench, 1).article.title == "New title"


def test_an_article_that_is_gone_is_asked_for_once(bench: Bench) -> None:
    class Forgetful(MemorySite):
        asked = 0

        def articles(self, ids: Sequence[int]) -> list[Article]:
            self.asked += 1
            assert self.asked < 10, "it is asked for again and again"
            return []

    bench.site = Forgetful()
    bench.site.post(1)
    bench.sync()
    bench.sync()
    assert bench.site.asked == 1
    assert card(bench, 1).article.title == ""
