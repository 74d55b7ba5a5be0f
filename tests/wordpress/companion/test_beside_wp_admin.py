"""Others decide while decisions are pushed, in wp-admin or elsewhere; what they decided is kept."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.wordpress.companion.client import Browser, Companion, decision
from tests.wordpress.companion.portions import MustUse, put, status
from tests.wordpress.companion.waiting import (
    connection,
    wait_until_locked,
    wait_until_somebody_waits,
)

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)

EXPECT = {"status": "hold"}


def test_a_click_in_the_list_is_seen_and_respected(companion: Companion) -> None:
    comment_id = companion.site.insert_comment()
    cursor = companion.get("status")["cursor"]
    browser = Browser(companion.site, companion.site.admin)
    browser.look_at_comments()
    browser.dim(comment_id, "approved")
    page = companion.changes(cursor)
    assert [(each["id"], each["status"]) for each in page["changes"]] == [(comment_id, "approved")]
    result = companion.decide(decision(comment_id, "trash", expect=EXPECT))[0]
    assert (result["result"], result["comment"]["status"]) == ("conflict", "approved")


@pytest.mark.parametrize("how", ["dim", "bulk"])
def test_both_at_the_same_time(companion: Companion, how: str) -> None:
    """Each comment ends as one of the two wanted it, and the answer says who was first."""
    site = companion.site
    ids = [site.insert_comment(comment_content=f"{number}") for number in range(12)]
    browser = Browser(site, site.admin)
    browser.look_at_comments()
    cursor = companion.get("status")["cursor"]

    def click() -> None:
        if how == "bulk":
            browser.bulk("approve", *ids)
            return
        for comment_id in ids[::-1]:
            browser.dim(comment_id, "approved")

    with ThreadPoolExecutor(2) as pool:
        clicking = pool.submit(click)
        results = [companion.decide(decision(each, "spam", expect=EXPECT))[0] for each in ids]
        clicking.result()
    stored = {each: site.comment(each)["comment_approved"] for each in ids}
    for comment_id, result in zip(ids, results, strict=True):
        if result["result"] == "conflict":
            assert (stored[comment_id], result["comment"]["status"]) == ("1", "approved")
        else:
            assert result["result"] == "done"
            # wp-admin asks nobody: it may approve what has just become spam.
            assert stored[comment_id] in ("spam", "1")
    found, _ = companion.follow(cursor)
    names = {"1": "approved", "spam": "spam"}
    told = {number: each["status"] for number, each in found.items()}
    assert told == {number: names[str(status)] for number, status in stored.items()}
    approved = sum(status == "1" for status in stored.values())
    posts = site.sql("SELECT comment_count AS n FROM wp_posts WHERE ID = 1")
    assert posts[0]["n"] == approved


# Between the look at the comments and the first change.
SLOW_TO_ALLOW = """<?php
add_filter( 'map_meta_cap', function ( $caps, $cap ) {
    static $waited = false;
    if ( 'edit_comment' === $cap && ! $waited && defined( 'REST_REQUEST' ) ) {
        $waited = true;
        $GLOBALS['wpdb']->query( "DO GET_LOCK('looked', 0)" );
        $GLOBALS['wpdb']->query( "DO GET_LOCK('go on', 60)" );
    }
    return $caps;
}, 10, 2 );
"""


@one_version
def test_nobody_comes_between_the_look_and_the_change(
    companion: Companion, must_use: MustUse, bounds: Callable[..., None]
) -> None:
    """Not at any comment of the portion; what others want is then done after it."""
    bounds(portion_ms=60_000)
    must_use("slow.php", SLOW_TO_ALLOW)
    site = companion.site
    ids = put(companion, "first", "last")
    made = [decision(each, "approved", expect={"status": "hold"}) for each in ids]
    with ThreadPoolExecutor(2) as pool, connection(site) as gate:
        gate("DO GET_LOCK('go on', 0)")
        deciding = pool.submit(companion.decide, *made)
        wait_until_locked(site, "looked", deciding)
        other = pool.submit(site.php, "wp_spam_comment( $data );", ids[1])
        wait_until_somebody_waits(site, other)
        gate("DO RELEASE_LOCK('go on')")
        assert [each["result"] for each in deciding.result()] == ["done", "done"]
        other.result()
    assert status(companion, *ids) == ["1", "spam"]


@one_version
def test_two_decide_about_the_same_from_both_ends(companion: Companion) -> None:
    """Each comment ends as one of them wanted it, and neither waits for the other for ever."""
    ids = put(companion, *(f"text {number}" for number in range(40)))
    orders = {"approved": ids, "spam": ids[::-1]}

    def decide(wanted: str) -> dict[int, str]:
        made = [decision(each, wanted, expect={"status": "hold"}) for each in orders[wanted]]
        return {result["id"]: result["result"] for result in companion.decide(*made)}

    with ThreadPoolExecutor(2) as pool:
        results = dict(zip(orders, pool.map(decide, orders), strict=True))
    stored = status(companion, *ids)
    for number, became in zip(ids, stored, strict=True):
        first, second = ("approved", "spam") if became == "1" else ("spam", "approved")
        assert (results[first][number], results[second][number]) == ("done", "conflict")
    approved = companion.site.sql("SELECT comment_count AS n FROM wp_posts WHERE ID = 1")
    assert approved == [{"n": stored.count("1")}]
