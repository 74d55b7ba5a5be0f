"""Replies: once and only once, on the demo and on each real WordPress alike."""

from __future__ import annotations

import time

import pytest

from modstation.core.errors import Offline
from modstation.core.model import Status, Verb
from modstation.core.ports import Accepted, Refused, Stale
from tests.site.backends import MODERATOR
from tests.site.conftest import Bench, decide

TEXT = 'Thank you & see <b>"the rules"</b>\n\nThe editors'


def test_a_reply_is_published_at_once_and_its_parent_left_alone(bench: Bench) -> None:
    one = bench.backend.put(content="question")
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.REPLY, text=TEXT), now)
    assert isinstance(outcome, Accepted)
    assert not outcome.altered
    reply = bench.read(outcome.now.id)
    assert reply == outcome.now
    assert (reply.parent, reply.post, reply.status) == (one, now.post, Status.APPROVED)
    assert reply.user == bench.backend.user_id(MODERATOR)
    assert bench.stored(one)[1] == "hold"


def test_a_repeat_finds_the_reply_that_is_there(bench: Bench) -> None:
    one = bench.backend.put(content="question")
    now = bench.read(one)
    first = bench.site.push(decide(now, Verb.REPLY, text=TEXT), now)
    again = bench.site.push(decide(now, Verb.REPLY, text=TEXT), now)
    assert isinstance(first, Accepted)
    assert isinstance(again, Accepted)
    assert again.now.id == first.now.id


def test_a_reply_whose_answer_was_lost_is_found(bench: Bench) -> None:
    one = bench.backend.put(content="question")
    now = bench.read(one)
    decision = decide(now, Verb.REPLY, text=TEXT)
    assert bench.site.find_reply(decision, now) is None
    bench.relay.drop_answers_to = {"POST"}
    with pytest.raises(Offline):
        bench.site.push(decision, now)
    found = bench.site.find_reply(decision, now)
    assert found is not None
    assert (found.parent, found.status) == (one, Status.APPROVED)


def test_only_ones_own_recent_reply_with_that_text_counts(bench: Bench) -> None:
    one = bench.backend.put(content="question")
    now = bench.read(one)
    made_at = int(time.time())
    me = bench.backend.user_id(MODERATOR)
    decision = decide(now, Verb.REPLY, text=TEXT, made_at=made_at)
    put = bench.backend.put
    put(content=TEXT, parent=one, user=0, at=made_at)
    put(content=TEXT, parent=0, user=me, at=made_at)
    put(content="Another text", parent=one, user=me, at=made_at)
    put(content=TEXT, parent=one, user=me, at=made_at - 3600)
    assert bench.site.find_reply(decision, now) is None
    right = put(content=TEXT.replace("&", "&amp;"), parent=one, user=me, at=made_at - 100)
    found = bench.site.find_reply(decision, now)
    assert found is not None
    assert found.id == right


def test_where_comments_are_closed(bench: Bench) -> None:
    one = bench.backend.put(content="question")
    bench.backend.close_comments(bench.backend.post)
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.REPLY, text=TEXT), now)
    assert isinstance(outcome, Refused)
    assert "closed" in outcome.why


def test_where_the_article_is_a_draft(bench: Bench) -> None:
    draft = bench.backend.article(status="draft")
    one = bench.backend.put(content="question", post=draft)
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.REPLY, text=TEXT), now)
    assert isinstance(outcome, Refused)
    assert "not published" in outcome.why


def test_an_empty_reply(bench: Bench) -> None:
    one = bench.backend.put(content="question")
    now = bench.read(one)
    assert isinstance(bench.site.push(decide(now, Verb.REPLY, text=""), now), Refused)


@pytest.mark.parametrize("change", [{"text": "another question"}, {"status": "spam"}])
def test_a_reply_to_what_has_moved(bench: Bench, change: dict[str, object]) -> None:
    one = bench.backend.put(content="question")
    now = bench.read(one)
    bench.backend.act(one, **change)
    assert bench.site.push(decide(now, Verb.REPLY, text=TEXT), now) == Stale(bench.read(one))
    assert bench.site.children([one], 0).comments == ()


def test_a_parent_that_hangs_elsewhere_now_still_gets_its_reply(bench: Bench) -> None:
    other = bench.backend.put(content="other", status="approved")
    one = bench.backend.put(content="question")
    now = bench.read(one)
    bench.backend.act(one, parent=other)
    assert isinstance(bench.site.push(decide(now, Verb.REPLY, text=TEXT), now), Accepted)


def test_a_reply_to_what_is_gone(bench: Bench) -> None:
    one = bench.backend.put(content="question")
    now = bench.read(one)
    bench.backend.act(one, delete=True)
    assert bench.site.push(decide(now, Verb.REPLY, text=TEXT), now) == Stale(None)


def test_a_reply_without_pretty_addresses(bench: Bench) -> None:
    one = bench.backend.put(content="question")
    site = bench.sign_in(rest=f"{bench.backend.home}/?rest_route=/")
    (now,) = site.read([one])
    assert isinstance(site.push(decide(now, Verb.REPLY, text=TEXT), now), Accepted)
    assert isinstance(site.push(decide(now, Verb.APPROVE), now), Accepted)
    assert isinstance(site.push(decide(now := bench.read(one), Verb.TRASH), now), Accepted)
    assert bench.stored(one)[1] == "trash"
