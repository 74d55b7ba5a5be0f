"""What a listing says and leaves out, on the demo and on each real WordPress alike."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from modstation.core.errors import NotAllowed, SignedOut
from modstation.core.model import Status
from modstation.site.wire import NEEDED_RIGHTS
from modstation.site.wordpress import WordPress
from tests.site.backends import MODERATOR, SUBSCRIBER
from tests.site.conftest import Bench

HOSTILE = (
    '<script>alert(document.cookie)</script>Nice <b>post <i onclick="x()">unclosed '
    '<img src="http://tracker.example/p.gif"> \u202emirrored\u202c &amp; done'
)
READS: dict[str, Callable[[WordPress], object]] = {
    "account": lambda site: site.account(),
    "held": lambda site: site.held(0, 10),
    "held_since": lambda site: site.held_since(0, 0),
    "read": lambda site: site.read([1]),
    "children": lambda site: site.children([1], 0),
    "top_level": lambda site: site.top_level(1, 5),
    "articles": lambda site: site.articles([1]),
    "history": lambda site: site.history(1, ""),
}


@pytest.mark.parametrize("name", READS)
@pytest.mark.parametrize("password", ["wrong", ""])
def test_a_wrong_password_is_never_half_an_answer(bench: Bench, name: str, password: str) -> None:
    bench.backend.put(content="public", status="approved")
    with pytest.raises(SignedOut):
        READS[name](bench.sign_in(MODERATOR, password))


def test_the_account(bench: Bench) -> None:
    account = bench.site.account()
    assert account.id == bench.backend.user_id(MODERATOR)
    assert (account.login, account.roles, account.missing) == (MODERATOR, ("editor",), ())


@pytest.mark.parametrize("right", NEEDED_RIGHTS)
def test_each_missing_right_is_named(bench: Bench, right: str) -> None:
    rest = [one for one in NEEDED_RIGHTS if one != right]
    assert bench.restricted("partial", *rest).account().missing == (right,)


def test_a_reader_is_told_what_the_account_lacks(bench: Bench) -> None:
    with pytest.raises(NotAllowed) as caught:
        bench.sign_in(SUBSCRIBER).held(0, 10)
    assert caught.value.missing == NEEDED_RIGHTS


def test_moderating_without_editing_is_not_enough_to_list(bench: Bench) -> None:
    with pytest.raises(NotAllowed) as caught:
        bench.restricted("half", "moderate_comments").held(0, 10)
    assert "edit_posts" in caught.value.missing


def test_hidden_comments_show_in_the_total(bench: Bench) -> None:
    ids = [bench.backend.put(content=f"held {n}") for n in range(3)]
    page = bench.restricted("narrow", "moderate_comments", "edit_posts").held(0, 100)
    assert (len(page.comments), page.total) == (0, len(ids))


def test_a_hidden_comment_does_not_count_as_gone(bench: Bench) -> None:
    ids = [bench.backend.put(content=f"held {n}") for n in range(2)]
    gone = max(ids) + 1000
    site = bench.restricted("narrow", "moderate_comments", "edit_posts")
    with pytest.raises(NotAllowed) as caught:
        site.read([*ids, gone])
    assert "edit_others_posts" in caught.value.missing
    assert site.read([gone]) == []


def test_held_comments_come_by_ascending_id(bench: Bench) -> None:
    now = int(time.time())
    put = bench.backend.put
    held = [put(content=f"held {n}", at=now - n * 60) for n in range(5)]
    for status in ("approved", "spam", "trash"):
        put(content=status, status=status)
    for kind in ("pingback", "trackback", "note"):
        put(content=kind, type=kind)
    page = bench.site.held(0, 100)
    assert ([comment.id for comment in page.comments], page.total) == (held, 5)
    page = bench.site.held(3, 100)
    assert ([comment.id for comment in page.comments], page.total) == (held[3:], 5)
    assert [comment.id for comment in bench.site.held(1, 2).comments] == held[1:3]
    assert bench.site.held(50, 100).comments == ()


def test_a_second_walk_finds_what_decisions_shifted_away(bench: Bench) -> None:
    held = [bench.backend.put(content=f"held {n}") for n in range(6)]
    seen = {comment.id for comment in bench.site.held(0, 2).comments}
    for one in held[:2]:
        bench.backend.act(one, status="approved")
    late = bench.backend.put(content="late")
    seen |= {comment.id for comment in bench.site.held(2, 100).comments}
    assert seen < {*held, late}  # two were shifted to the front, unseen
    seen |= {comment.id for comment in bench.site.held(0, 100).comments}
    assert seen == {*held, late}


def test_everything_about_a_comment_is_read(bench: Bench) -> None:
    at = int(time.time()) - 1000
    one = bench.backend.put(
        content="a\n\nb",
        ip="2001:db8::7",
        agent="Mozilla/5.0 (X11)",
        name="Anna Ünver",
        email="anna+news@inbox.test",
        at=at,
    )
    comment = bench.read(one)
    assert (comment.site, comment.id, comment.post, comment.parent) == (
        "gazette",
        one,
        bench.backend.post,
        0,
    )
    assert (comment.text, comment.status, comment.type) == ("a\n\nb", Status.HOLD, "comment")
    assert (comment.author_ip, comment.agent) == ("2001:db8::7", "Mozilla/5.0 (X11)")
    assert (comment.author_name, comment.author_email) == ("Anna Ünver", "anna+news@inbox.test")
    assert (comment.created_at, comment.user) == (at, 0)


def test_hostile_source_comes_as_it_is_stored(bench: Bench) -> None:
    one = bench.backend.put(content=HOSTILE)
    assert bench.read(one).text == HOSTILE
    assert bench.site.held(0, 10).comments[0].text == HOSTILE


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kolkata"])
def test_since_is_exact_whatever_the_sites_time_zone(bench: Bench, zone: str) -> None:
    bench.backend.set_timezone(zone)
    start = int(time.time()) - 5000
    ids = [bench.backend.put(content=f"{n}", at=start + n) for n in (2, 0, 1)]
    newest, oldest, middle = ids

    def found(after: int) -> list[int]:
        return [comment.id for comment in bench.site.held_since(after, 0).comments]

    assert found(start - 1) == [oldest, middle, newest]
    assert found(start) == [middle, newest]
    assert found(start + 2) == []
    assert found(0) == [oldest, middle, newest]
    assert [one.id for one in bench.site.held_since(start - 1, 1).comments] == [middle, newest]
    assert bench.site.held_since(start, 0).comments[0].created_at == start + 1


def test_reading_by_id_shows_every_status_and_leaves_out_the_gone(bench: Bench) -> None:
    put = bench.backend.put
    words = ("hold", "approved", "spam", "trash")
    by_status = {word: put(content=word, status=word) for word in words}
    ping, note = put(content="ping", type="pingback"), put(content="note", type="note")
    gone = put(content="gone")
    bench.backend.act(gone, delete=True)
    found = {one.id: one for one in bench.site.read([*by_status.values(), ping, note, gone])}
    assert {word: found[one].status for word, one in by_status.items()} == {
        word: Status(word) for word in words
    }
    assert found[ping].type == "pingback"
    assert set(found) == {*by_status.values(), ping}
    assert bench.site.read([]) == []


def test_a_plugins_own_status_is_neither_held_nor_gone(bench: Bench) -> None:
    one = bench.backend.put(content="x", status="disputed")
    assert bench.read(one).status is Status.POST_TRASHED
    assert bench.site.held(0, 10).total == 0


def test_children_are_those_that_readers_see_or_may_see(bench: Bench) -> None:
    put = bench.backend.put
    first, second = put(content="first"), put(content="second", status="approved")
    reply = put(content="r", parent=first, status="approved")
    other = put(content="o", parent=second)
    put(content="s", parent=first, status="spam")
    put(content="t", parent=first, status="trash")
    deeper = put(content="d", parent=reply)
    page = bench.site.children([first, second], 0)
    assert ([one.id for one in page.comments], page.total) == ([reply, other], 2)
    assert [one.id for one in bench.site.children([first, second], 1).comments] == [other]
    assert [one.id for one in bench.site.children([reply], 0).comments] == [deeper]
    assert bench.site.children([], 0).comments == ()


def test_the_newest_on_top_of_an_article(bench: Bench) -> None:
    now = int(time.time())
    put, post = bench.backend.put, bench.backend.post
    old, new, newest = (put(content=f"{n}", status="approved", at=now - 100 + n) for n in range(3))
    put(content="reply", status="approved", parent=old)
    put(content="held")
    put(content="elsewhere", status="approved", post=bench.backend.article())
    assert [one.id for one in bench.site.top_level(post, 2)] == [newest, new]
    assert [one.id for one in bench.site.top_level(post, 100)] == [newest, new, old]


def test_without_pretty_addresses(bench: Bench) -> None:
    one = bench.backend.put(content="held", email="a+b@inbox.test")
    site = bench.sign_in(rest=f"{bench.backend.home}/?rest_route=/")
    assert site.account().missing == ()
    assert [comment.id for comment in site.held(0, 10).comments] == [one]
    assert site.history(0, "a+b@inbox.test").record.hold == 1
