"""Decisions in portions: one transaction for several, and each is still whole and on its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.wordpress.companion.client import Companion, decision
from tests.wordpress.companion.portions import WHEN_CHANGED, MustUse, put, receipts, status
from tests.wordpress.companion.test_decisions import digest_of
from tests.wordpress.companion.waiting import (
    connection,
)

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)

COUNT_HOOKS = """<?php
$hooks = array( 'transition_comment_status', 'comment_unapproved_to_approved',
    'comment_approved_comment', 'wp_set_comment_status' );
foreach ( $hooks as $hook ) {
    add_action( $hook, function () use ( $hook ) { error_log( "heard $hook" ); } );
}
"""


def test_many_at_once_and_each_as_if_alone(companion: Companion) -> None:
    """Of all kinds in one request, over several portions: in order, counted, and told."""
    site = companion.site
    ids = put(companion, *(f"text {number}" for number in range(40)))
    seen = companion.decide(*(decision(each, "hold") for each in ids))
    stale, gone = ids[7], ids[11]
    site.php("wp_spam_comment( $data );", stale)
    site.php("wp_delete_comment( $data, true );", gone)
    cursor = companion.get("status")["cursor"]
    made = [
        decision(each, "approved", expect={"digest": digest_of(was["comment"])})
        for each, was in zip(ids, seen, strict=True)
    ]
    results = companion.decide(*made)
    other = {stale: "conflict", gone: "gone"}
    assert [(result["decision"], result["id"], result["result"]) for result in results] == [
        (each["decision"], each["id"], other.get(each["id"], "done")) for each in made
    ]
    assert {result["comment"]["status"] for result in results if result["result"] == "done"} == {
        "approved"
    }
    done = [each for each in ids if each not in other]
    assert list(companion.follow(cursor)[0]) == done
    assert site.sql("SELECT comment_count AS n FROM wp_posts WHERE ID = 1") == [{"n": len(done)}]
    again = companion.decide(*made)
    repeated = [result["id"] for result in again if result["repeated"]]
    assert repeated == [each for each in ids if each != stale]


def test_wordpress_s_own_hooks_are_heard(companion: Companion, must_use: MustUse) -> None:
    must_use("hooks.php", COUNT_HOOKS)
    ids = put(companion, "one", "two", "three")
    companion.decide(*(decision(each, "approved") for each in ids))
    heard = [line.rpartition(" ")[2] for line in companion.site.php_errors()]
    assert sorted(heard) == sorted(
        3
        * [
            "transition_comment_status",
            "comment_unapproved_to_approved",
            "comment_approved_comment",
            "wp_set_comment_status",
        ]
    )
    companion.site.fresh()


@one_version
def test_the_same_comment_and_the_same_decision_twice_in_one_request(companion: Companion) -> None:
    one, two = put(companion, "one", "two")
    first = decision(one, "trash")
    results = companion.decide(
        first, decision(one, "approved", expect={"status": "trash"}), first, decision(two, "spam")
    )
    assert [(each["result"], each["repeated"]) for each in results] == [
        ("done", False),
        ("done", False),
        ("done", True),
        ("done", False),
    ]
    assert status(companion, one, two) == ["1", "spam"]
    assert companion.meta(one).keys() == {"_modstation_moderator", "_modstation_decided"}


# One that fails ---------------------------------------------------------------------------------

LOOK_AT = """<?php
add_action( 'trashed_comment', function ( $id ) {
    if ( %d === (int) $id ) { error_log( 'others see ' . get_comment( %d )->comment_approved ); }
} );
"""


@one_version
def test_one_that_fails_leaves_no_trace_and_the_others_alone(
    companion: Companion, must_use: MustUse
) -> None:
    must_use("broken.php", WHEN_CHANGED % "throw new Exception( 'broken' );")
    ids = put(companion, "first", "odd", "last")
    must_use("look.php", LOOK_AT % (ids[2], ids[1]))
    cursor = companion.get("status")["cursor"]
    made = [decision(each, "trash", reason="spam") for each in ids]
    results = companion.decide(*made)
    assert [each["result"] for each in results] == ["done", "failed", "done"]
    assert results[1]["comment"]["status"] == "hold"
    assert status(companion, *ids) == ["trash", "0", "trash"]
    assert companion.meta(ids[1]) == {}
    assert receipts(companion) == {ids[0], ids[2]}
    assert set(companion.follow(cursor)[0]) == {ids[0], ids[2]}
    assert "others see 0" in companion.site.php_errors()[-1]
    assert [each["repeated"] for each in companion.decide(*made)] == [True, False, True]
    companion.site.fresh()


@pytest.mark.parametrize(
    "veto",
    [
        "remove_all_actions( 'wp_set_comment_status' ); wp_set_comment_status( $id, 'hold' );",
        # Past the cache, in which the comment is still approved.
        "$wpdb->query( \"UPDATE wp_comments SET comment_approved = '0' WHERE comment_ID = $id\" );",
    ],
)
@one_version
def test_one_that_another_plugin_takes_back(
    companion: Companion, must_use: MustUse, veto: str
) -> None:
    must_use("veto.php", WHEN_CHANGED % veto)
    ids = put(companion, "first", "odd", "last")
    results = companion.decide(*(decision(each, "approved") for each in ids))
    assert [each["result"] for each in results] == ["done", "failed", "done"]
    assert status(companion, *ids) == ["1", "0", "1"]
    assert receipts(companion) == {ids[0], ids[2]}
    assert companion.meta(ids[1]) == {}


NOT_THAT = """<?php
add_filter( 'map_meta_cap', function ( $caps, $cap, $user, $args ) {
    return 'edit_comment' === $cap && 'odd' === get_comment( $args[0] )->comment_content
        ? array( 'do_not_allow' ) : $caps;
}, 10, 4 );
"""


@one_version
def test_a_plugin_may_forbid_one_comment(companion: Companion, must_use: MustUse) -> None:
    must_use("forbid.php", NOT_THAT)
    ids = put(companion, "first", "odd", "last")
    results = companion.decide(*(decision(each, "approved") for each in ids))
    assert [each["result"] for each in results] == ["done", "forbidden", "done"]
    assert ["comment" in each for each in results] == [True, False, True]
    assert status(companion, *ids) == ["1", "0", "1"]


# What the database and others do ----------------------------------------------------------------


@one_version
def test_one_that_somebody_holds_for_too_long_is_not_gone(companion: Companion) -> None:
    site = companion.site
    ids = put(companion, "first", "held", "last")
    made = [decision(each, "approved") for each in ids]
    before = site.sql("SELECT @@GLOBAL.innodb_lock_wait_timeout AS s")[0]["s"]
    site.sql("SET GLOBAL innodb_lock_wait_timeout = 1")
    try:
        with connection(site) as holder:
            holder("START TRANSACTION")
            holder(f"SELECT * FROM wp_comments WHERE comment_ID = {ids[1]} FOR UPDATE")
            results = companion.decide(*made)
            holder("ROLLBACK")
    finally:
        site.sql(f"SET GLOBAL innodb_lock_wait_timeout = {before}")
    assert [each["result"] for each in results] == ["done", "failed", "done"]
    assert receipts(companion) == {ids[0], ids[2]}
    assert companion.decide(*made)[1]["result"] == "done"
    assert status(companion, *ids) == ["1", "1", "1"]
    site.fresh()


@pytest.mark.parametrize(
    "end",
    [
        # What the database does to the one that loses in a deadlock; the next time nobody is there.
        "if ( 1 === $times ) { $wpdb->query( 'ROLLBACK' ); }",
        # A transaction of its own, which ends ours.
        "$wpdb->query( 'START TRANSACTION' ); $wpdb->query( 'COMMIT' );",
        "$wpdb->query( 'CREATE TABLE IF NOT EXISTS wp_odd ( n int )' );",
    ],
)
@one_version
def test_a_transaction_that_others_end(companion: Companion, must_use: MustUse, end: str) -> None:
    must_use("end.php", WHEN_CHANGED % end)
    ids = put(companion, "first", "odd", "last")
    cursor = companion.get("status")["cursor"]
    made = [decision(each, "trash", reason="hate") for each in ids]
    results = companion.decide(*made)
    assert [(each["result"], each["comment"]["status"]) for each in results] == [
        ("done", "trash")
    ] * 3
    assert status(companion, *ids) == ["trash"] * 3
    assert {companion.meta(each)["_modstation_reason"] for each in ids} == {"hate"}
    assert receipts(companion) == set(ids)
    assert set(companion.follow(cursor)[0]) == set(ids)
    assert all(each["repeated"] for each in companion.decide(*made))
    companion.site.fresh()


@one_version
def test_a_request_that_ends_in_the_middle(companion: Companion, must_use: MustUse) -> None:
    """A portion is stored whole or not at all, and so a repeat is right either way."""
    died = must_use("exit.php", WHEN_CHANGED % "status_header( 500 ); echo '{}'; exit;")
    ids = put(companion, "first", "odd", "last")
    made = [decision(each, "approved") for each in ids]
    assert companion.post("decisions", {"decisions": made}).status == 500
    assert status(companion, *ids) == ["0", "0", "0"]
    assert receipts(companion) == set()
    died.write_text("<?php")
    results = companion.decide(*made)
    assert [(each["result"], each["repeated"]) for each in results] == [("done", False)] * 3


@one_version
def test_what_was_in_time_is_stored_before_the_next(
    companion: Companion, must_use: MustUse, bounds: Callable[..., None]
) -> None:
    """Nobody's row stays locked for as long as others' slow code would take for a whole portion."""
    bounds(portion_ms=-1)
    must_use("exit.php", WHEN_CHANGED % "status_header( 500 ); echo '{}'; exit;")
    ids = put(companion, "first", "odd", "last")
    made = [decision(each, "approved") for each in ids]
    assert companion.post("decisions", {"decisions": made}).status == 500
    assert status(companion, *ids) == ["1", "0", "0"]
    assert receipts(companion) == {ids[0]}
    assert set(companion.meta(ids[0])) == {"_modstation_moderator", "_modstation_decided"}


@one_version
def test_what_others_stored_before_the_end_is_told(companion: Companion, must_use: MustUse) -> None:
    ending = "$wpdb->query( 'COMMIT' ); status_header( 500 ); echo '{}'; exit;"
    must_use("exit.php", WHEN_CHANGED % ending)
    ids = put(companion, "first", "odd")
    cursor = companion.get("status")["cursor"]
    companion.post("decisions", {"decisions": [decision(each, "approved") for each in ids]})
    assert status(companion, *ids) == ["1", "1"]
    assert set(companion.follow(cursor)[0]) == set(ids)
