"""Decisions: carried out once, on the comment that was seen, and on nothing else of it."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.wordpress.companion.client import Companion, decision, time_to_tidy
from tests.wordpress.companion.waiting import connection, wait_until_locked

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)

STATUSES = {"hold": "0", "approved": "1", "spam": "spam", "trash": "trash"}
ODD = "<script>1</script>It's \\ <img src=x onerror=y> &amp; <b>open 👍"


def digest_of(comment: dict[str, Any]) -> str:
    seen = f"{comment['status']}\x1f{comment['parent']}\x1f{comment['content']}"
    return hashlib.sha256(seen.encode()).hexdigest()[:16]


def test_every_way_from_one_status_to_another(companion: Companion) -> None:
    """Only the status changes, whatever the text; and the way back from trash and spam is right."""
    ways = list(itertools.permutations(STATUSES, 2))
    ids = {
        way: companion.site.insert_comment(
            comment_content=f"{ODD} {way}", comment_author_IP="", comment_agent="old \\ browser"
        )
        for way in ways
    }
    companion.decide(*(decision(ids[way], way[0]) for way in ways))
    before = {way: companion.site.comment(ids[way]) for way in ways}
    assert all(before[way]["comment_approved"] == STATUSES[way[0]] for way in ways)
    results = companion.decide(*(decision(ids[way], way[1]) for way in ways))
    for way, result in zip(ways, results, strict=True):
        assert (result["result"], result["repeated"]) == ("done", False)
        assert result["comment"]["status"] == way[1]
        assert companion.site.comment(ids[way]) == {
            **before[way],
            "comment_approved": STATUSES[way[1]],
        }
        origin = {k: v for k, v in companion.meta(ids[way]).items() if k.startswith("_wp_")}
        if way[1] in ("trash", "spam"):
            expected = "1" if way[0] == "approved" else "0"
            assert origin["_wp_trash_meta_status"] == expected
        else:
            assert origin == {}
    approved = sum(way[1] == "approved" for way in ways)
    posts = companion.site.sql("SELECT comment_count AS n FROM wp_posts WHERE ID = 1")
    assert posts[0]["n"] == approved


def test_a_result_tells_the_present_state_and_its_place_in_the_feed(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    answer = companion.post("decisions", {"decisions": [decision(comment_id, "spam")]})
    (result,), cursor = answer.body["results"], answer.body["cursor"]
    page = companion.changes(cursor - 1)
    assert page["changes"] == [result["comment"]]
    assert (result["comment"]["version"], result["id"]) == (cursor, comment_id)


def test_who_decided_and_why_is_kept(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    why = {"reason": "insult", "reason_text": "It's an \\ insult\nof readers"}
    companion.decide(decision(comment_id, "trash", **why))
    meta = companion.meta(comment_id)
    assert meta["_modstation_reason"] == "insult"
    assert meta["_modstation_reason_text"] == "It's an \\ insult of readers"
    assert meta["_modstation_moderator"] == str(companion.site.moderator.id)
    decided = companion.site.php("echo strtotime( $data ) - time();", meta["_modstation_decided"])
    assert -300 < int(decided) <= 0
    companion.decide(decision(comment_id, "approved"), account=companion.site.admin)
    meta = companion.meta(comment_id)
    assert "_modstation_reason" not in meta
    assert "_modstation_reason_text" not in meta
    assert meta["_modstation_moderator"] == str(companion.site.admin.id)


def test_somebody_else_was_first(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    seen = companion.decide(decision(comment_id, "hold"))[0]["comment"]
    companion.site.php("wp_spam_comment( $data );", comment_id)
    before = companion.site.comment(comment_id), companion.meta(comment_id)
    made = decision(comment_id, "approved", expect={"status": "hold", "digest": digest_of(seen)})
    result = companion.decide(made)[0]
    assert (result["result"], result["comment"]["status"]) == ("conflict", "spam")
    assert (companion.site.comment(comment_id), companion.meta(comment_id)) == before
    # Not remembered: when the comment is again what was seen, the same decision is carried out.
    companion.site.php("wp_set_comment_status( $data, 'hold' );", comment_id)
    assert companion.decide(made)[0]["result"] == "done"
    assert companion.site.comment(comment_id)["comment_approved"] == "1"


@pytest.mark.parametrize(
    "change",
    [
        "wp_update_comment( array( 'comment_ID' => $data, 'comment_content' => 'other' ) );",
        "wp_update_comment( array( 'comment_ID' => $data, 'comment_parent' => 0 ) );",
        "wp_set_comment_status( $data, 'approve' );",
    ],
)
def test_the_digest_tells_what_was_seen(companion: Companion, change: str) -> None:
    parent = companion.site.insert_comment(comment_content="parent")
    comment_id = companion.site.insert_comment(comment_content=ODD, comment_parent=parent)
    seen = companion.decide(decision(comment_id, "hold"))[0]["comment"]
    expect = {"digest": digest_of(seen)}
    companion.site.php(change, comment_id)
    result = companion.decide(decision(comment_id, "trash", expect=expect))[0]
    assert result["result"] == "conflict"
    expect = {"digest": digest_of(result["comment"]), "status": result["comment"]["status"]}
    assert companion.decide(decision(comment_id, "trash", expect=expect))[0]["result"] == "done"


def test_what_is_so_already_is_done(companion: Companion) -> None:
    comment_id = companion.site.insert_comment(comment_content=ODD)
    cursor = companion.get("status")["cursor"]
    made = decision(comment_id, "hold", content=ODD, reason="x", expect={"status": "spam"})
    result = companion.decide(made)[0]
    assert (result["result"], result["repeated"]) == ("done", False)
    assert companion.meta(comment_id) == {}
    assert companion.get("status")["cursor"] == cursor


def test_sent_twice_is_done_once(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    made = decision(comment_id, "trash")
    assert companion.decide(made)[0]["repeated"] is False
    companion.site.php("wp_untrash_comment( $data );", comment_id)
    result = companion.decide(made)[0]
    assert (result["result"], result["repeated"]) == ("done", True)
    assert result["comment"]["status"] == "hold"
    assert companion.site.comment(comment_id)["comment_approved"] == "0"
    other = companion.site.insert_comment(comment_content="other")
    result = companion.decide(made | {"id": other})[0]
    assert (result["result"], bool(result["why"])) == ("failed", True)
    # Ids that differ in case only are two.
    upper = made | {"decision": made["decision"].upper()}
    assert companion.decide(upper)[0]["repeated"] is False


def test_the_same_decision_at_the_same_time_is_done_once(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    made = decision(comment_id, "approved", content="edited")
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: companion.decide(made)[0], range(4)))
    assert sorted(result["repeated"] for result in results) == [False, True, True, True]
    assert {result["result"] for result in results} == {"done"}
    rows = companion.site.sql(
        "SELECT COUNT(*) AS n FROM wp_commentmeta WHERE meta_key = '_modstation_revision'"
    )
    assert rows[0]["n"] == 1


def test_gone_is_gone(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    companion.site.php("wp_delete_comment( $data, true );", comment_id)
    made = decision(comment_id, "approved")
    for repeated in (False, True):
        result = companion.decide(made)[0]
        assert (result["result"], result["repeated"]) == ("gone", repeated)
        assert "comment" not in result


def test_an_edit_keeps_the_text_before_and_all_else(companion: Companion) -> None:
    comment_id = companion.site.insert_comment(
        comment_content=ODD, comment_author="A & B <i>", comment_author_IP="", comment_agent="x\\y"
    )
    before = companion.site.comment(comment_id)
    text = "It's \\ <script>no</script><b>new</b> 👍"
    result = companion.decide(decision(comment_id, "approved", content=text))[0]
    stored = "It's \\ no<b>new</b> 👍"
    assert (result["result"], result["comment"]["content"]) == ("done", stored)
    after = companion.site.comment(comment_id)
    assert after == {**before, "comment_content": stored, "comment_approved": "1"}
    revision = json.loads(companion.meta(comment_id)["_modstation_revision"])
    assert (revision["content"], revision["by"]) == (ODD, companion.site.moderator.id)


@one_version
def test_revisions_have_an_end(companion: Companion, bounds: Callable[..., None]) -> None:
    bounds(revisions=3)
    comment_id = companion.site.insert_comment(comment_content="0")
    for number in range(1, 6):
        companion.decide(decision(comment_id, content=f"{number}"))
    rows = companion.site.sql(
        "SELECT meta_value AS v FROM wp_commentmeta WHERE meta_key = '_modstation_revision' "
        "ORDER BY meta_id"
    )
    assert [json.loads(str(row["v"]))["content"] for row in rows] == ["2", "3", "4"]


@pytest.mark.parametrize("content", ["", "  \n", "<script></script>", "x" * 65526, "👍" * 16382])
def test_a_text_that_cannot_be(companion: Companion, content: str) -> None:
    comment_id = companion.site.insert_comment()
    other = companion.site.insert_comment(comment_content="other")
    before = companion.site.comment(comment_id)
    first, second = companion.decide(
        decision(comment_id, "approved", content=content), decision(other, "approved")
    )
    assert (first["result"], bool(first["why"])) == ("failed", True)
    assert companion.site.comment(comment_id) == before
    assert companion.meta(comment_id) == {}
    assert second["result"] == "done"


def test_the_longest_text(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    text = "👍" * 16381 + "x"
    assert companion.decide(decision(comment_id, content=text))[0]["result"] == "done"
    assert companion.site.comment(comment_id)["comment_content"] == text


def test_comments_of_a_trashed_post_stay_there(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    companion.site.php("wp_trash_post( 1 );")
    result = companion.decide(decision(comment_id, "approved"))[0]
    assert (result["result"], result["comment"]["status"]) == ("conflict", "post-trashed")
    assert companion.site.comment(comment_id)["comment_approved"] == "post-trashed"


def test_where_there_is_no_trash_nothing_is_deleted(
    companion: Companion, must_use: Callable[[str, str], Path]
) -> None:
    must_use("no-trash.php", "<?php define( 'EMPTY_TRASH_DAYS', 0 );")
    comment_id = companion.site.insert_comment()
    result = companion.decide(decision(comment_id, "trash"))[0]
    assert (result["result"], result["why"]) == ("failed", "This site has no trash.")
    assert companion.site.comment(comment_id)["comment_approved"] == "0"


def test_a_post_one_may_not_edit(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    helper = companion.site.add_user("helper", ["read", "moderate_comments"])
    made = decision(comment_id, "approved")
    result = companion.decide(made, account=helper)[0]
    assert (result["result"], bool(result["why"])) == ("forbidden", True)
    assert "comment" not in result
    assert companion.site.comment(comment_id)["comment_approved"] == "0"
    assert companion.decide(made)[0]["result"] == "done"


SLOW = """<?php
add_action( 'wp_set_comment_status', function ( $id ) {
    if ( 'slow' === get_comment( $id )->comment_content ) {
        $GLOBALS['wpdb']->query( "DO GET_LOCK('written', 0)" );
        $GLOBALS['wpdb']->query( "DO GET_LOCK('go on', 60)" );
    }
} );
"""


def test_comments_are_counted_right_by_two_at_once(
    companion: Companion, must_use: Callable[[str, str], Path]
) -> None:
    must_use("slow.php", SLOW)
    site = companion.site
    slow, quick = (site.insert_comment(comment_content=text) for text in ("slow", "quick"))
    with ThreadPoolExecutor(1) as pool, connection(site) as gate:
        gate("DO GET_LOCK('go on', 0)")
        first = pool.submit(companion.decide, decision(slow, "approved"))
        wait_until_locked(site, "written", first)
        assert companion.decide(decision(quick, "approved"))[0]["result"] == "done"
        gate("DO RELEASE_LOCK('go on')")
        assert first.result()[0]["result"] == "done"
    assert site.sql("SELECT comment_count AS n FROM wp_posts WHERE ID = 1") == [{"n": 2}]


BROKEN = """<?php
add_action( 'wp_set_comment_status', function ( $id ) {
    if ( 'break' === get_comment( $id )->comment_content ) { throw new Exception( 'broken' ); }
} );
"""


@one_version
def test_another_plugin_s_bug_costs_one_decision(
    companion: Companion, must_use: Callable[[str, str], Path]
) -> None:
    must_use("broken.php", BROKEN)
    bad = companion.site.insert_comment(comment_content="break")
    good = companion.site.insert_comment(comment_content="good")
    results = companion.decide(decision(bad, "approved"), decision(good, "approved"))
    assert [result["result"] for result in results] == ["failed", "done"]
    assert companion.site.comment(bad)["comment_approved"] == "0"
    assert "broken" in companion.site.php_errors()[0]
    companion.site.fresh()


@one_version
def test_receipts_have_an_end(companion: Companion, bounds: Callable[..., None]) -> None:
    ids = [companion.site.insert_comment(comment_content=f"{n}") for n in range(5)]
    companion.decide(*(decision(each, "approved") for each in ids))
    companion.site.sql("UPDATE wp_modstation_receipts SET at = 1 WHERE comment_id = ?", ids[4])
    bounds(receipt_rows=3)
    time_to_tidy(companion.site)
    companion.get("status")
    rows = companion.site.sql("SELECT comment_id AS id FROM wp_modstation_receipts ORDER BY id")
    assert [row["id"] for row in rows] == ids[1:4]


@pytest.mark.parametrize(
    "bad",
    [
        {"status": "approve"},
        {"status": "deleted"},
        {"id": "x"},
        {"id": 0},
        {"decision": ""},
        {"decision": "x" * 65},
        {"reason": "x" * 65},
        {"reason_text": "x" * 201},
        {"expect": "hold"},
        {"content": 7},
    ],
)
@one_version
def test_what_is_malformed_is_refused(companion: Companion, bad: dict[str, object]) -> None:
    comment_id = companion.site.insert_comment()
    answer = companion.post("decisions", {"decisions": [decision(comment_id, "spam") | bad]})
    assert (answer.status, answer.body["code"]) == (400, "rest_invalid_param")
    assert companion.site.comment(comment_id)["comment_approved"] == "0"
