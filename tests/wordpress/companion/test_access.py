"""Who is let in, and how much of what."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.wordpress.companion.client import Companion, decision

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["trixie"], indirect=True)

ROUTES: list[tuple[str, str, object]] = [
    ("GET", "status", None),
    ("GET", "changes?since=0", None),
    ("POST", "decisions", {"decisions": [{"decision": "x", "id": 1, "status": "spam"}]}),
    ("GET", "blocks", None),
    ("POST", "blocks", {"kind": "ip", "value": "192.0.2.1"}),
    ("GET", "blocks/1", None),
    ("POST", "blocks/1", {"note": "x"}),
    ("DELETE", "blocks/1", None),
    ("POST", "blocks/1/restore", {}),
    ("GET", "blocks/preview?kind=ip&value=192.0.2.1", None),
    ("GET", "blocks/log", None),
    ("GET", "disallowed", None),
    ("POST", "disallowed", {"add": ["word"]}),
]

LIST = """
foreach ( rest_get_server()->get_routes( 'modstation/v1' ) as $path => $ends ) {
    foreach ( '/modstation/v1' === $path ? array() : $ends as $end ) {
        echo key( $end['methods'] ), ' ', $path, ' ', $end['permission_callback'], PHP_EOL;
    }
}
"""


def test_only_moderators_are_let_in(companion: Companion) -> None:
    site = companion.site
    site.insert_comment()
    author = site.add_user("author", ["read", "edit_posts", "edit_others_posts", "manage_options"])
    block = companion.block("ip", "192.0.2.9")["id"]
    before = site.sql("SELECT * FROM wp_modstation_blocks"), site.comment(1)
    for method, path, body in ROUTES:
        path = path.replace("blocks/1", f"blocks/{block}")
        for account, status in ((None, 401), (site.subscriber, 403), (author, 403)):
            answer = companion.call(method, path, body, account)
            assert (answer.status, answer.body["code"]) == (status, "modstation_forbidden"), path
    assert (site.sql("SELECT * FROM wp_modstation_blocks"), site.comment(1)) == before
    assert companion.get("disallowed")["disallowed"] == []


def test_every_route_is_known_to_this_test(companion: Companion) -> None:
    """And each of them asks for itself, should another plugin take the gate away."""
    listed = companion.site.php(LIST).splitlines()
    assert len(listed) == len(ROUTES)
    assert all(line.endswith(" Modstation\\Companion\\may_moderate") for line in listed)
    assert sorted(line.split()[0] for line in listed) == sorted(method for method, *_ in ROUTES)


@one_version
def test_the_path_s_letters_do_not_open_the_gate(companion: Companion) -> None:
    for account, status in ((None, 401), (companion.site.subscriber, 403)):
        answer = companion.call("GET", "STATUS", account=account, namespace="ModStation/V1")
        assert answer.status == status


def test_the_list_of_disallowed_words(companion: Companion) -> None:
    admin = companion.site.admin
    companion.site.php("update_option( 'disallowed_keys', \"one\\r\\ntwo\\n\\n two \" );")
    digest = hashlib.sha256(b"one\ntwo").hexdigest()[:16]
    told = {"disallowed": ["one", "two"], "digest": digest, "may_write": False}
    assert companion.get("disallowed") == told
    assert companion.get("disallowed", admin) == {**told, "may_write": True}
    body = {"add": ["it's \\ four", "two"], "remove": ["one", "five"]}
    refused = companion.post("disallowed", body)
    assert (refused.status, refused.body["code"]) == (403, "modstation_forbidden")
    answer = companion.post("disallowed", body, admin)
    assert (answer.status, answer.body["disallowed"]) == (200, ["two", "it's \\ four"])
    assert companion.get("disallowed", admin) == answer.body
    stored = companion.site.php("echo get_option( 'disallowed_keys' );")
    assert stored == "two\nit's \\ four"
    for bad in ("x", "a\nb", "x" * 201):
        assert companion.post("disallowed", {"add": [bad]}, admin).status == 400


def test_a_list_that_is_another_one_by_now_is_not_changed(companion: Companion) -> None:
    admin = companion.site.admin
    companion.site.php(
        "update_option( 'disallowed_keys', \"one\\nx\\n\" . str_repeat( 'y', 300 ) );"
    )
    seen = companion.get("disallowed", admin)
    companion.post("disallowed", {"add": ["three"]}, admin)
    body = {"add": ["four"], "remove": ["x", "y" * 300], "expect": seen["digest"]}
    moved = companion.post("disallowed", body, admin)
    assert (moved.status, moved.body["code"]) == (409, "modstation_disallowed_moved")
    now = companion.get("disallowed", admin)
    assert now["disallowed"] == ["one", "x", "y" * 300, "three"]
    done = companion.post("disallowed", {**body, "expect": now["digest"]}, admin)
    assert (done.status, done.body["disallowed"]) == (200, ["one", "three", "four"])
    again = companion.post("disallowed", {"expect": done.body["digest"]}, admin)
    assert (again.status, again.body) == (200, done.body)


def test_lines_added_at_the_same_time_are_all_kept(companion: Companion) -> None:
    words = [f"word {number}" for number in range(12)]
    with ThreadPoolExecutor(4) as pool:
        add = lambda word: companion.post("disallowed", {"add": [word]}, companion.site.admin)  # noqa: E731
        assert {answer.status for answer in pool.map(add, words)} == {200}
    assert sorted(companion.get("disallowed")["disallowed"]) == sorted(words)


def test_writes_have_a_pace(companion: Companion, bounds: Callable[..., None]) -> None:
    bounds(writes_per_minute=3)
    site = companion.site
    comment_id = site.insert_comment()
    # Twice as many and more: a minute that ends in between makes no difference.
    body = {"decisions": [decision(comment_id, "spam")]}
    answers = [companion.post("decisions", body) for _ in range(8)]
    statuses = [answer.status for answer in answers]
    assert 429 in statuses
    assert statuses[:3] == [200, 200, 200]
    late = next(answer for answer in answers if answer.status == 429)
    assert late.body["code"] == "modstation_rate"
    assert 1 <= int(late.headers["Retry-After"]) <= 60
    assert companion.get("status")["api"] == 1
    assert companion.post("disallowed", {"add": ["word"]}, site.admin).status == 200


@one_version
def test_a_new_minute_is_a_new_start(companion: Companion) -> None:
    site = companion.site
    site.sql(
        "INSERT INTO wp_modstation_rates (user_id, minute, requests) VALUES (?, 1, 120)",
        site.moderator.id,
    )
    companion.block("ip", "192.0.2.1")
    rows = site.sql("SELECT requests FROM wp_modstation_rates WHERE user_id = ?", site.moderator.id)
    assert rows[0]["requests"] == 1


def test_a_large_body_is_refused_unread(companion: Companion) -> None:
    large = b'{"decisions": [' + b" " * (4 * 1024 * 1024)
    answer = companion.call("POST", "decisions", large, companion.site.moderator)
    assert (answer.status, answer.body["code"]) == (413, "modstation_too_large")
    assert companion.call("POST", "decisions", large).status == 401


@one_version
def test_lists_have_an_end(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    made = [decision(comment_id, "spam") for _ in range(201)]
    assert companion.post("decisions", {"decisions": made}).status == 400
    assert companion.site.comment(comment_id)["comment_approved"] == "0"
    results = companion.decide(*made[:200])
    assert {result["result"] for result in results} == {"done"}
    assert companion.post("decisions", {"decisions": []}).status == 400
    for query in ("since=0&limit=501", "since=0&limit=0", "since=-1", "since=x"):
        answer = companion.call("GET", f"changes?{query}", account=companion.site.moderator)
        assert answer.status == 400, query
