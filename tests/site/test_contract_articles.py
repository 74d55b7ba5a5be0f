"""Articles of all types, and authors' records, on the demo and on each real WordPress alike."""

from __future__ import annotations

import time

import pytest

from modstation.core.model import Record
from tests.site.backends import MODERATOR
from tests.site.conftest import Bench


def test_posts_pages_and_plugins_types(bench: Bench) -> None:
    backend = bench.backend
    page = backend.article("page", title="About us")
    story = backend.article("story", title="Fire & Water")
    backend.put(content="below a story", post=story)
    found = {one.id: one for one in bench.site.articles([story, backend.post, page])}
    assert (found[backend.post].title, found[backend.post].type) == ("Hello world!", "post")
    assert (found[page].title, found[page].type) == ("About us", "page")
    assert (found[story].title, found[story].type) == ("Fire & Water", "story")
    for article in found.values():
        assert article.site == "gazette"
        assert article.status == "publish"
        assert article.link.startswith(backend.home)
        assert "<" not in article.title + article.excerpt


def test_drafts_and_trashed_articles_are_not_gone(bench: Bench) -> None:
    draft = bench.backend.article(title="Soon", status="draft")
    trashed = bench.backend.article(title="Regretted")
    bench.backend.trash_article(trashed)
    found = {one.id: one.status for one in bench.site.articles([draft, trashed, 99999])}
    assert found == {draft: "draft", trashed: "trash"}


def test_a_type_that_is_not_shown_over_rest_is_not_gone(bench: Bench) -> None:
    hidden = bench.backend.article("oembed_cache", title="Hidden")
    bench.backend.put(content="held", post=hidden)
    (article,) = bench.site.articles([hidden])
    assert (article.id, article.type) == (hidden, "unknown")


def test_an_article_whose_row_is_gone(bench: Bench) -> None:
    doomed = bench.backend.article(title="Doomed")
    orphan = bench.backend.put(content="orphan", post=doomed)
    bench.backend.drop_article(doomed)
    assert bench.site.articles([doomed]) == []
    assert bench.read(orphan).post == doomed


def test_a_moderator_who_may_not_edit_pages_still_sees_their_titles(bench: Bench) -> None:
    page = bench.backend.article("page", title="About us")
    rights = ("moderate_comments", "edit_posts", "edit_others_posts", "edit_published_posts")
    (article,) = bench.restricted("no-pages", *rights).articles([page])
    assert article.title == "About us"


def test_an_authors_record_by_address(bench: Bench) -> None:
    now, put = int(time.time()), bench.backend.put
    email = "anna+news@inbox.test"
    statuses = ("hold", "approved", "approved", "spam", "trash")
    ids = [
        put(content=f"{n}", status=status, email=email, at=now - n * 60)
        for n, status in enumerate(statuses)
    ]
    put(content="other", email="anna@inbox.test")
    history = bench.site.history(0, email)
    assert (history.record.approved, history.record.hold) == (2, 1)
    assert (history.record.spam, history.record.trash) == (1, 1)
    assert history.record.fetched_at is not None
    assert abs(history.record.fetched_at - now) < 60
    assert [comment.id for comment in history.latest] == ids


def test_an_authors_record_by_account(bench: Bench) -> None:
    me = bench.backend.user_id(MODERATOR)
    bench.backend.put(content="mine", user=me, status="approved")
    bench.backend.put(content="theirs", status="approved")
    assert bench.site.history(me, "").record.approved == 1


def test_a_long_record_is_counted_by_the_site(bench: Bench) -> None:
    for number in range(104):
        status = "approved" if number % 2 else "spam"
        bench.backend.put(content=f"{number}", status=status, email="busy@inbox.test")
    history = bench.site.history(0, "busy@inbox.test")
    assert (history.record.approved, history.record.spam, history.record.hold) == (52, 52, 0)
    assert len(history.latest) == 10


@pytest.mark.parametrize("address", ["no address", "two@at@signs"])
def test_what_is_no_address_has_no_record(bench: Bench, address: str) -> None:
    bench.backend.put(content="imported", email=address)
    assert bench.site.history(0, address).record == Record()
