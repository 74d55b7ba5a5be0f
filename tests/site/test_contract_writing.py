"""What a decision does to a site and what it must not do, on the demo and on each WordPress."""

from __future__ import annotations

import json

import pytest

from modstation.core.errors import NotAllowed, Offline
from modstation.core.model import Status, Verb
from modstation.core.ports import Accepted, Refused, Stale
from tests.site.conftest import VERB_STATUS, Bench, decide

AGENT = "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0"
SCRIPT = "<script>alert(document.cookie)</script>Nice post"
MOVES = (Verb.APPROVE, Verb.SPAM, Verb.TRASH)


@pytest.mark.parametrize("verb", MOVES)
def test_each_verb_does_what_it_says_and_nothing_else(bench: Bench, verb: Verb) -> None:
    one = bench.backend.put(content="Fine & dandy", ip="203.0.113.13", agent=AGENT)
    neighbour = bench.backend.put(content="other")
    before = bench.read(one)
    outcome = bench.site.push(decide(before, verb), before)
    wants = VERB_STATUS[verb]
    assert isinstance(outcome, Accepted)
    assert outcome.now.status is wants
    assert outcome.now == bench.read(one)
    assert not outcome.altered
    content, status, ip, agent = bench.stored(one)
    assert (status, ip, agent) == (wants, "203.0.113.13", AGENT)
    assert content.replace("&amp;", "&") == "Fine & dandy"
    assert bench.stored(neighbour)[1] == "hold"


def test_back_on_hold(bench: Bench) -> None:
    one = bench.backend.put(content="x", status="approved", ip="203.0.113.13", agent=AGENT)
    now = bench.read(one)
    assert isinstance(bench.site.push(decide(now, Verb.HOLD), now), Accepted)
    assert bench.stored(one) == ("x", "hold", "203.0.113.13", AGENT)


@pytest.mark.parametrize(
    ("stored", "kept"),
    [
        ("2001:db8:2c25:6096::26f7", "2001:db8:2c25:6096::26f7"),
        ("::ffff:203.0.113.9", "::ffff:203.0.113.9"),
        ("", "0.0.0.0"),
        ("unknown", "0.0.0.0"),
        ("203.0.113.1, 10.0.0.1", "0.0.0.0"),
        ("fe80::1%eth0", "0.0.0.0"),
    ],
)
def test_the_moderators_address_never_takes_the_authors_place(
    bench: Bench, stored: str, kept: str
) -> None:
    one = bench.backend.put(content="x", ip=stored, agent=AGENT)
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.APPROVE), now)
    assert isinstance(outcome, Accepted)
    assert bench.stored(one) == ("x", "approved", kept, AGENT)
    # Nobody is taken for somebody else because both were neutralised.
    assert outcome.now.author_ip == ("" if kept == "0.0.0.0" else stored)


def test_an_empty_browser_stays_empty(bench: Bench) -> None:
    one = bench.backend.put(content="x", ip="203.0.113.13", agent="")
    now = bench.read(one)
    assert isinstance(bench.site.push(decide(now, Verb.APPROVE), now), Accepted)
    assert bench.stored(one) == ("x", "approved", "203.0.113.13", "")


def test_trashing_touches_no_text_and_no_address(bench: Bench) -> None:
    one = bench.backend.put(content=SCRIPT, ip="", agent="")
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.TRASH), now)
    assert isinstance(outcome, Accepted)
    assert not outcome.altered
    assert bench.stored(one) == (SCRIPT, "trash", "", "")


def test_approving_what_the_filters_change_is_reported(bench: Bench) -> None:
    one = bench.backend.put(content=SCRIPT, ip="203.0.113.13", agent=AGENT)
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.APPROVE), now)
    assert isinstance(outcome, Accepted)
    assert outcome.altered
    assert "<script>" not in bench.stored(one)[0]


def test_an_edit_and_its_approval_are_one_write(bench: Bench) -> None:
    one = bench.backend.put(content="rude", ip="203.0.113.13", agent=AGENT)
    now = bench.read(one)
    bench.relay.sent.clear()
    text = 'kind\n\n<b>words</b> & "quotes"'
    outcome = bench.site.push(decide(now, Verb.EDIT, text=text), now)
    assert isinstance(outcome, Accepted)
    assert not outcome.altered
    assert bench.relay.methods == ["GET", "POST"]
    content, status, ip, agent = bench.stored(one)
    assert content.replace("&amp;", "&") == text
    assert (status, ip, agent) == ("approved", "203.0.113.13", AGENT)


def test_an_edit_that_the_site_filters_is_reported(bench: Bench) -> None:
    one = bench.backend.put(content="rude")
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.EDIT, text="kind <img src=x> words"), now)
    assert isinstance(outcome, Accepted)
    assert outcome.altered
    assert "img" not in outcome.now.text


@pytest.mark.parametrize(
    ("text", "word"), [("", "empty"), ("a" * 65_526, "65,525"), ("ä" * 40_000, "65,525")]
)
def test_texts_that_no_site_takes(bench: Bench, text: str, word: str) -> None:
    one = bench.backend.put(content="before", ip="203.0.113.13", agent=AGENT)
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.EDIT, text=text), now)
    assert isinstance(outcome, Refused)
    assert word in outcome.why
    assert not outcome.stuck
    assert bench.stored(one) == ("before", "hold", "203.0.113.13", AGENT)


def test_nothing_is_written_when_nothing_is_left_to_do(bench: Bench) -> None:
    one = bench.backend.put(content=SCRIPT, status="approved", ip="", agent="")
    now = bench.read(one)
    bench.relay.sent.clear()
    assert bench.site.push(decide(now, Verb.APPROVE), now) == Accepted(now)
    assert bench.relay.methods == ["GET"]
    assert bench.stored(one) == (SCRIPT, "approved", "", "")


def test_below_an_article_in_the_trash(bench: Bench) -> None:
    post = bench.backend.article()
    one = bench.backend.put(content="x", post=post)
    bench.backend.trash_article(post)
    now = bench.read(one)
    assert now.status is Status.POST_TRASHED
    assert bench.site.push(decide(now, Verb.APPROVE), now) == Stale(now)
    assert bench.stored(one)[1] == "post-trashed"


def test_an_orphan_can_never_be_decided(bench: Bench) -> None:
    doomed = bench.backend.article()
    one = bench.backend.put(content="x", post=doomed)
    bench.backend.drop_article(doomed)
    now = bench.read(one)
    for verb in MOVES:
        outcome = bench.site.push(decide(now, verb), now)
        assert isinstance(outcome, Refused)
        assert outcome.stuck


def test_below_a_type_that_is_not_shown_over_rest(bench: Bench) -> None:
    hidden = bench.backend.article("oembed_cache")
    one = bench.backend.put(content="x", post=hidden, ip="203.0.113.13", agent=AGENT)
    now = bench.read(one)
    assert isinstance(bench.site.push(decide(now, Verb.APPROVE), now), Accepted)
    assert bench.stored(one) == ("x", "approved", "203.0.113.13", AGENT)


def test_below_a_closed_article(bench: Bench) -> None:
    one = bench.backend.put(content="x")
    bench.backend.close_comments(bench.backend.post)
    now = bench.read(one)
    assert isinstance(bench.site.push(decide(now, Verb.APPROVE), now), Accepted)


def test_a_yes_without_a_deed_is_not_believed(bench: Bench) -> None:
    one = bench.backend.put(content="x", ip="203.0.113.13", agent=AGENT)
    now = bench.read(one)

    def misspell(body: bytes) -> bytes:
        return body.replace(b'"approve"', b'"bogus"')

    bench.relay.rewrite = misspell
    outcome = bench.site.push(decide(now, Verb.APPROVE), now)
    assert isinstance(outcome, Refused)
    assert "hold" in outcome.why
    assert bench.stored(one)[1] == "hold"


@pytest.mark.parametrize("wants", [Status.DELETED, Status.POST_TRASHED])
def test_some_statuses_cannot_be_asked_for(bench: Bench, wants: Status) -> None:
    one = bench.backend.put(content="x")
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.RESTORE, wants=wants), now)
    assert isinstance(outcome, Refused)
    assert bench.stored(one)[1] == "hold"


@pytest.mark.parametrize("start", ["approved", "spam", "trash"])
@pytest.mark.parametrize("wants", [Status.HOLD, Status.SPAM, Status.TRASH])
def test_an_undo_brings_back_status_and_text(bench: Bench, start: str, wants: Status) -> None:
    one = bench.backend.put(content="after", status=start, ip="203.0.113.13", agent=AGENT)
    now = bench.read(one)
    outcome = bench.site.push(decide(now, Verb.RESTORE, wants=wants, text="before"), now)
    assert isinstance(outcome, Accepted)
    assert bench.stored(one) == ("before", wants.value, "203.0.113.13", AGENT)


def test_an_account_that_may_not_edit_others_articles(bench: Bench) -> None:
    one = bench.backend.put(content="x")
    now = bench.read(one)
    site = bench.restricted("narrow", "moderate_comments", "edit_posts")
    for verb in MOVES:
        outcome = site.push(decide(now, verb), now)
        assert isinstance(outcome, Refused)
        assert "edit_others_posts" in outcome.why
    assert bench.stored(one)[1] == "hold"


def test_an_account_that_lost_the_right_to_moderate(bench: Bench) -> None:
    one = bench.backend.put(content="x")
    now = bench.read(one)
    site = bench.restricted("author", "edit_posts", "edit_others_posts", "edit_published_posts")
    with pytest.raises(NotAllowed) as caught:
        site.push(decide(now, Verb.APPROVE), now)
    assert caught.value.missing == ("moderate_comments",)


def test_a_line_that_breaks_after_the_deed(bench: Bench) -> None:
    one = bench.backend.put(content="x")
    now = bench.read(one)
    bench.relay.drop_answers_to = {"POST"}
    with pytest.raises(Offline):
        bench.site.push(decide(now, Verb.APPROVE), now)
    assert bench.relay.methods.count("POST") == 1  # a write is never repeated unasked
    assert bench.stored(one)[1] == "approved"


def test_what_a_write_says(bench: Bench) -> None:
    one = bench.backend.put(content="x", ip="203.0.113.13", agent=AGENT)
    now = bench.read(one)
    bench.site.push(decide(now, Verb.APPROVE), now)
    written = bench.relay.sent[-1]
    assert json.loads(written.body) == {
        "status": "approve",
        "author_ip": "203.0.113.13",
        "author_user_agent": AGENT,
    }
    assert written.headers["Authorization"].startswith("Basic ")
    assert written.headers["User-Agent"].startswith("ModStation/")
