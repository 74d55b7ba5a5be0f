"""Moderators in wp-admin act while decisions are pushed: what anybody decided is kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.wordpress.companion.client import Browser, Companion, decision

pytestmark = pytest.mark.wordpress

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
