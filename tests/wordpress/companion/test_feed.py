"""The feed: every change is in it, in an order that a cursor can follow, and none is skipped."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.wordpress.companion.client import Companion, time_to_tidy
from tests.wordpress.companion.waiting import connection, wait_until_locked

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["trixie"], indirect=True)

_NOTE = "INSERT INTO wp_modstation_pending (comment_id) VALUES (%d)"

_SLOWLY = """
global $wpdb;
$wpdb->query( 'START TRANSACTION' );
wp_set_comment_status( $data, 'approve' );
$wpdb->query( "DO GET_LOCK('written', 0)" );
$wpdb->query( "DO GET_LOCK('go on', 60)" );
$wpdb->query( 'COMMIT' );
"""


def test_status_says_where_the_feed_stands(companion: Companion) -> None:
    before = companion.get("status")
    assert before["cursor"] == before["oldest"]
    assert before["counts"] == {"hold": 0, "approved": 0, "spam": 0, "trash": 0}
    for status in ("0", "0", "1", "spam"):
        companion.site.insert_comment(comment_approved=status, comment_content=status)
    status = companion.get("status")
    assert status["cursor"] == before["cursor"] + 4
    assert status["counts"] == {"hold": 2, "approved": 1, "spam": 1, "trash": 0}
    assert (status["plugin"], status["api"]) == ("1.0.0", 1)
    assert status["wordpress"] == companion.site.version
    assert status["limits"] == {"decisions": 200, "page": 500, "blocks": 5000}
    assert status["can"] == {"blocks": True, "disallowed": False}
    assert companion.get("status", companion.site.admin)["can"]["disallowed"] is True


def test_a_comment_is_told_as_it_is_stored(companion: Companion) -> None:
    start = companion.get("status")["cursor"]
    parent = companion.site.insert_comment(comment_approved="1")
    comment_id = companion.site.insert_comment(
        comment_content="It's \\ <b>held</b> &amp; 👍",
        comment_parent=parent,
        comment_author_url="https://ada.test/",
        comment_type="pingback",
        comment_date="2026-03-01 12:00:00",
        comment_date_gmt="2026-03-01 12:00:00",
    )
    page = companion.changes(start)
    assert [change["id"] for change in page["changes"]] == [parent, comment_id]
    assert page["changes"][1] == {
        "id": comment_id,
        "version": start + 2,
        "post": 1,
        "parent": parent,
        "author": 0,
        "author_name": "Ada Reader",
        "author_email": "ada@readers.test",
        "author_url": "https://ada.test/",
        "author_ip": "198.51.100.7",
        "author_user_agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/131.0",
        "date_gmt": "2026-03-01T12:00:00",
        "content": "It's \\ <b>held</b> &amp; 👍",
        "status": "hold",
        "type": "pingback",
    }
    assert (page["cursor"], page["more"], page["reset"]) == (start + 2, False, False)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ("wp_set_comment_status( $data, 'approve' );", "approved"),
        ("wp_spam_comment( $data );", "spam"),
        ("wp_trash_comment( $data );", "trash"),
        ("wp_trash_post( 1 );", "post-trashed"),
        ("wp_trash_post( 1 ); wp_untrash_post( 1 );", "hold"),
        ("wp_delete_comment( $data, true );", "deleted"),
        (
            "wp_update_comment( array( 'comment_ID' => $data, 'comment_content' => 'new' ) );",
            "hold",
        ),
    ],
)
def test_every_change_is_seen(companion: Companion, change: str, status: str) -> None:
    comment_id = companion.site.insert_comment()
    start = companion.get("status")["cursor"]
    companion.site.php(change, comment_id)
    found, cursor = companion.follow(start)
    assert found[comment_id]["status"] == status
    assert found[comment_id]["version"] == cursor > start
    assert companion.follow(cursor) == ({}, cursor)


def test_a_reply_that_moves_up_is_seen(companion: Companion) -> None:
    parent = companion.site.insert_comment()
    reply = companion.site.insert_comment(comment_parent=parent, comment_content="reply")
    start = companion.get("status")["cursor"]
    companion.site.php("wp_delete_comment( $data, true );", parent)
    found, _ = companion.follow(start)
    assert (found[parent]["status"], found[reply]["parent"]) == ("deleted", 0)


def test_pages_follow_each_other(companion: Companion) -> None:
    start = companion.get("status")["cursor"]
    ids = [companion.site.insert_comment(comment_content=f"{n}") for n in range(5)]
    companion.site.php("wp_spam_comment( $data );", ids[1])
    first = companion.changes(start, limit=3)
    assert [change["id"] for change in first["changes"]] == [ids[0], ids[2], ids[3]]
    assert first["more"] is True
    # One that was read already changes again before the next page is asked for.
    companion.site.php("wp_trash_comment( $data );", ids[0])
    second = companion.changes(first["cursor"], limit=3)
    told = [(change["id"], change["status"]) for change in second["changes"]]
    assert told == [(ids[4], "hold"), (ids[1], "spam"), (ids[0], "trash")]
    assert second["more"] is False


def test_a_slow_transaction_is_not_skipped(companion: Companion) -> None:
    """One moderates in a transaction that ends long after others' changes have been read."""
    site = companion.site
    # Below two articles, because WordPress itself locks an article to count its comments.
    slow, quick = (site.insert_comment(comment_post_ID=post) for post in (1, 2))
    start = companion.get("status")["cursor"]
    with ThreadPoolExecutor(1) as pool, connection(site) as gate:
        gate("DO GET_LOCK('go on', 0)")
        writing = pool.submit(site.php, _SLOWLY, slow)
        wait_until_locked(site, "written", writing)
        site.php("wp_spam_comment( $data );", quick)
        found, cursor = companion.follow(start)
        assert set(found) == {quick}
        site.php("wp_unspam_comment( $data );", quick)
        found, cursor = companion.follow(cursor)
        assert set(found) == {quick}
        assert site.comment(slow)["comment_approved"] == "0"
        gate("DO RELEASE_LOCK('go on')")
        writing.result()
    found, end = companion.follow(cursor)
    assert {number: each["status"] for number, each in found.items()} == {slow: "approved"}
    assert end > cursor


@one_version
def test_no_writer_waits_for_another_nor_for_a_reader(companion: Companion) -> None:
    site = companion.site
    ids = [site.insert_comment(comment_content=f"{n}") for n in range(3)]
    start = companion.get("status")["cursor"]
    with connection(site) as one, connection(site) as other:
        for each in (one, other):
            each("SET innodb_lock_wait_timeout = 1")
            each("START TRANSACTION")
        one(_NOTE % ids[0])
        other(_NOTE % ids[1])
        site.php("wp_spam_comment( $data );", ids[2])
        assert set(companion.follow(start)[0]) == {ids[2]}
        other(_NOTE % ids[1])
        other("COMMIT")
        assert set(companion.follow(start)[0]) == {ids[1], ids[2]}
        one("ROLLBACK")
    assert set(companion.follow(start)[0]) == {ids[1], ids[2]}


@one_version
def test_many_notes_are_numbered_in_portions(companion: Companion) -> None:
    start = companion.get("status")["cursor"]
    companion.site.seed(comments=700)
    companion.site.sql("INSERT INTO wp_modstation_pending (comment_id) SELECT 1 FROM wp_comments")
    companion.site.sql(
        "INSERT INTO wp_modstation_pending (comment_id) "
        "SELECT c.comment_ID FROM wp_comments c, (SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION "
        "SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7) d"
    )
    assert companion.changes(start, limit=500)["more"] is True
    found, _ = companion.follow(start, limit=500)
    assert len(found) == 700
    assert companion.site.sql("SELECT COUNT(*) AS n FROM wp_modstation_pending")[0]["n"] == 0


def test_a_cursor_from_elsewhere_is_told_to_read_all(companion: Companion) -> None:
    companion.site.insert_comment()
    top = companion.get("status")["cursor"]
    for since in (0, top + 1):
        assert companion.changes(since) == {
            "changes": [],
            "cursor": top,
            "more": False,
            "reset": True,
        }
    assert companion.changes(top)["reset"] is False


@one_version
def test_the_feed_has_an_end(companion: Companion, bounds: Callable[..., None]) -> None:
    start = companion.get("status")["cursor"]
    for number in range(6):
        companion.site.insert_comment(comment_content=f"{number}")
    companion.get("status")
    bounds(feed_rows=4)
    time_to_tidy(companion.site)
    status = companion.get("status")
    assert (status["oldest"], status["cursor"]) == (start + 2, start + 6)
    assert companion.changes(start + 1)["reset"] is True
    assert len(companion.changes(start + 2)["changes"]) == 4
    assert companion.site.sql("SELECT COUNT(*) AS n FROM wp_modstation_changes")[0]["n"] == 4


@one_version
def test_old_changes_go(companion: Companion) -> None:
    old, new = (companion.site.insert_comment(comment_content=text) for text in ("old", "new"))
    status = companion.get("status")
    companion.site.sql("UPDATE wp_modstation_changes SET at = 1 WHERE comment_id = ?", old)
    time_to_tidy(companion.site)
    assert companion.get("status")["oldest"] == status["cursor"] - 1
    assert companion.site.sql("SELECT comment_id FROM wp_modstation_changes") == [
        {"comment_id": new}
    ]


@one_version
def test_a_page_ends_before_it_is_too_large(
    companion: Companion, bounds: Callable[..., None]
) -> None:
    start = companion.get("status")["cursor"]
    companion.site.seed(comments=120)
    companion.site.sql(
        "INSERT INTO wp_modstation_pending (comment_id) SELECT comment_ID FROM wp_comments"
    )
    bounds(page_bytes=1)
    page = companion.changes(start, limit=500)
    assert (len(page["changes"]), page["more"]) == (50, True)
    assert len(companion.follow(start, limit=500)[0]) == 120


def test_others_posts_are_not_told(companion: Companion) -> None:
    """A moderator who may not edit a post sees neither its comments nor who wrote them."""
    comment_id = companion.site.insert_comment()
    helper = companion.site.add_user("helper", ["read", "moderate_comments"])
    start = companion.get("status")["cursor"] - 1
    page = companion.get(f"changes?since={start}", helper)
    assert (page["changes"], page["cursor"]) == ([], start + 1)
    companion.site.php("wp_delete_comment( $data, true );", comment_id)
    page = companion.get(f"changes?since={start}", helper)
    assert [change["status"] for change in page["changes"]] == ["deleted"]


def test_what_changed_while_it_was_off_asks_for_a_full_reading(companion: Companion) -> None:
    companion.site.insert_comment()
    cursor = companion.get("status")["cursor"]
    switch = "require_once ABSPATH . 'wp-admin/includes/plugin.php'; {}_plugin{}( $data );"
    name = "modstation-companion/modstation-companion.php"
    companion.site.php(switch.format("deactivate", "s"), name)
    companion.site.insert_comment(comment_content="unseen")
    companion.site.php(switch.format("activate", ""), name)
    assert companion.changes(cursor)["reset"] is True


_ANEW = """
global $wpdb;
wp_set_current_user( $data['user'] );
$seen = get_comment( $data['id'] );
$wpdb->query( "UPDATE $wpdb->comments SET comment_content = 'new'" );
do_action( 'clean_comment_cache', $data['id'] );
$request = new WP_REST_Request( 'GET', '/modstation/v1/changes' );
$request->set_query_params( array( 'since' => $data['since'] ) );
$page = rest_do_request( $request )->get_data();
echo $page['changes'][0]['content'], ' after ', $seen->comment_content;
"""


def test_what_is_told_comes_from_no_cache(companion: Companion) -> None:
    comment_id = companion.site.insert_comment(comment_content="old")
    since = companion.get("status")["cursor"]
    data = {"user": companion.site.moderator.id, "id": comment_id, "since": since}
    assert companion.site.php(_ANEW, data) == "new after old"


def test_others_read_the_number_of_their_own_insert(companion: Companion) -> None:
    # One number more, so that comments and notes are not numbered alike.
    companion.site.sql("INSERT INTO wp_modstation_pending (comment_id) VALUES (1)")
    insert = "$id = wp_insert_comment( array( 'comment_post_ID' => 1, 'comment_content' => 'x' ) );"
    assert companion.site.php(insert + "echo $id, ' ', $GLOBALS['wpdb']->insert_id;") == "1 1"
