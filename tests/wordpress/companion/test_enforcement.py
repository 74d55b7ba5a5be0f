"""Blocks at work, on comments as readers really send them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.wordpress.companion.client import Browser, Companion

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)

VISITOR = {"author": "Tim O'Troll", "email": "troll@x.test"}
ADDRESS = """<?php
if ( isset( $_SERVER['HTTP_HOST'] ) ) { $_SERVER['REMOTE_ADDR'] = '%s'; }
"""


@pytest.fixture(autouse=True)
def comments_are_public(companion: Companion) -> None:
    """Without blocks a comment would be approved, so that every action shows."""
    companion.site.php("update_option( 'comment_moderation', 0 );")
    companion.site.php("update_option( 'comment_previously_approved', 0 );")


def last_status(companion: Companion) -> Any:
    rows = companion.site.sql(
        "SELECT comment_approved AS s FROM wp_comments ORDER BY comment_ID DESC LIMIT 1"
    )
    return rows[0]["s"]


def posted(companion: Companion, **fields: str) -> Any:
    """What becomes of a comment that a visitor sends through the form."""
    count = companion.site.sql("SELECT COUNT(*) AS n FROM wp_comments")[0]["n"]
    Browser(companion.site).comment(f"comment {count}", **(VISITOR | fields))
    return last_status(companion)


@pytest.mark.parametrize(
    ("kind", "value", "met", "spared"),
    [
        ("email", "troll@x.test", "TROLL@x.test", "notatroll@x.test"),
        ("email", "troll@x.test", "troll@x.test", "troll@x.test.example"),
        ("domain", "x.test", "any@x.test", "any@sub.x.test"),
        ("domain", "x.test", "any@X.test", "any@notx.test"),
        ("domain", ".x.test", "any@x.test", "any@notx.test"),
        ("domain", ".x.test", "any@a.b.x.test", "any@x.test.example"),
        ("email", "o'neil@x.test", "o'neil@x.test", "neil@x.test"),
    ],
)
def test_addresses_are_met_whole(
    companion: Companion, kind: str, value: str, met: str, spared: str
) -> None:
    companion.block(kind, value)
    assert posted(companion, email=met) == "trash"
    assert posted(companion, email=spared) == "1"


@pytest.mark.parametrize(
    ("value", "met", "spared"),
    [
        ("Tim O'Troll", "tim  o'TROLL", "Tim O'Trollope"),
        ("Straße & Söhne", "STRASSE &amp; söhne", "Strase & Sohne"),
        ("Straße & Söhne", "straße & söhne", "Straße & Sohne"),
    ],
)
def test_names_are_met_whole(companion: Companion, value: str, met: str, spared: str) -> None:
    companion.block("name", value)
    assert posted(companion, author=met) == "trash"
    assert posted(companion, author=spared) == "1"


@pytest.mark.parametrize(
    ("kind", "value", "met", "spared"),
    [
        ("ip", "1.2.3.4", "1.2.3.4", "11.2.3.45"),
        ("ip", "1.2.3.4", "::ffff:1.2.3.4", "1.2.3.40"),
        ("ip", "2001:db8::1", "2001:0db8:0:0:0:0:0:1", "2001:db8::11"),
        ("network", "192.0.2.0/25", "192.0.2.127", "192.0.2.128"),
        ("network", "192.0.2.0/25", "::ffff:192.0.2.1", "2001:db8::1"),
        ("network", "2001:db8:8000::/33", "2001:db8:ffff::1", "2001:db8:7fff::1"),
    ],
)
def test_ips_and_networks(
    companion: Companion,
    must_use: Callable[[str, str], Path],
    kind: str,
    value: str,
    met: str,
    spared: str,
) -> None:
    companion.block(kind, value, action="spam")
    file = must_use("address.php", ADDRESS % met)
    assert posted(companion) == "spam"
    file.write_text(ADDRESS % spared)
    assert posted(companion) == "1"


def test_a_block_ends(companion: Companion) -> None:
    block = companion.block("email", "troll@x.test", until=4_000_000_000)
    assert posted(companion) == "trash"
    companion.post(f"blocks/{block['id']}", {"until": 1})
    assert posted(companion) == "1"
    companion.post(f"blocks/{block['id']}", {"until": None})
    assert posted(companion) == "trash"
    companion.delete(f"blocks/{block['id']}")
    assert posted(companion) == "1"
    companion.post(f"blocks/{block['id']}/restore", {})
    assert posted(companion) == "trash"


def test_a_network_s_block_ends(companion: Companion) -> None:
    block = companion.block("network", "127.0.0.0/24", until=1)
    assert posted(companion) == "1"
    companion.post(f"blocks/{block['id']}", {"until": None})
    assert posted(companion) == "trash"


def test_the_strongest_action_wins(companion: Companion) -> None:
    companion.block("name", "tim o'troll", action="hold")
    assert posted(companion) == "0"
    companion.block("domain", "x.test", action="trash")
    assert posted(companion) == "trash"
    companion.block("email", "troll@x.test", action="spam")
    assert posted(companion) == "trash"


def test_a_block_never_makes_it_better(companion: Companion) -> None:
    companion.block("email", "troll@x.test", action="hold")
    companion.site.php("update_option( 'disallowed_keys', 'troll@x.test' );")
    assert posted(companion) == "trash"


def test_a_block_has_the_last_word(
    companion: Companion, must_use: Callable[[str, str], Path]
) -> None:
    must_use("lax.php", "<?php add_filter( 'pre_comment_approved', '__return_true', 1000 );")
    companion.block("email", "troll@x.test", action="spam")
    assert posted(companion) == "spam"


def test_hits_are_counted_and_logged(companion: Companion) -> None:
    one = companion.block("email", "troll@x.test", action="spam")
    other = companion.block("name", VISITOR["author"], action="hold")
    idle = companion.block("email", "nobody@x.test")
    posted(companion)
    posted(companion, author="Somebody")
    posted(companion, author="Somebody", email="some@body.test")
    blocks = {block["id"]: block for block in companion.get("blocks")["blocks"]}
    assert [blocks[each["id"]]["hits"] for each in (one, other, idle)] == [2, 1, 0]
    assert blocks[one["id"]]["last_hit"] >= one["made"]
    assert blocks[idle["id"]]["last_hit"] is None
    hits = companion.get("blocks/log")["hits"]
    logged = [(hit["block"], hit["comment"], hit["action"]) for hit in hits]
    assert logged[0] == (one["id"], 2, "spam")
    assert sorted(logged[1:]) == [(one["id"], 1, "spam"), (other["id"], 1, "hold")]


@one_version
def test_what_other_code_inserts_is_no_hit(
    companion: Companion, must_use: Callable[[str, str], Path]
) -> None:
    note = "wp_insert_comment( array( 'comment_post_ID' => 1, 'comment_content' => 'note' ) );"
    must_use(
        "log.php", f"<?php add_filter( 'preprocess_comment', fn( $c ) => {note[:-1]} ? $c : $c );"
    )
    must_use(
        "late.php",
        "<?php add_filter( 'pre_comment_approved', function ( $a ) { "
        + note
        + " return $a; }, 99999 );",
    )
    block = companion.block("email", "troll@x.test")
    assert posted(companion) == "trash"
    hits = companion.get("blocks/log")["hits"]
    assert [(hit["block"], hit["comment"]) for hit in hits] == [(block["id"], 3)]


def test_accounts_are_met_in_the_form_and_over_rest(companion: Companion) -> None:
    reader = companion.site.subscriber
    browser = Browser(companion.site, reader)
    body = {"post": 1, "content": "over REST"}
    browser.comment("before")
    assert last_status(companion) == "1"
    companion.block("user", "subscriber")
    browser.comment("in the form")
    assert last_status(companion) == "trash"
    answer = companion.call("POST", "comments", body, reader, namespace="wp/v2")
    assert answer.status == 201, answer
    assert last_status(companion) == "trash"
    assert companion.get("blocks")["blocks"][0]["hits"] == 2


@pytest.mark.parametrize(
    ("kind", "value"),
    [("email", "subscriber@site.test"), ("name", "subscriber"), ("network", "127.0.0.0/8")],
)
def test_accounts_are_met_by_what_they_bring_along(
    companion: Companion, kind: str, value: str
) -> None:
    companion.block(kind, value, action="spam")
    body = {"post": 1, "content": "over REST"}
    companion.call("POST", "comments", body, companion.site.subscriber, namespace="wp/v2")
    assert last_status(companion) == "spam"


def test_visitors_are_met_over_rest(
    companion: Companion, must_use: Callable[[str, str], Path]
) -> None:
    must_use("open.php", "<?php add_filter( 'rest_allow_anonymous_comments', '__return_true' );")
    companion.block("name", "Tim O'Troll")
    companion.block("email", "o'neil@x.test", action="hold")
    body = {"post": 1, "author_name": "Tim O'Troll", "author_email": "o'neil@x.test"}
    answer = companion.call("POST", "comments", body | {"content": "visitor"}, namespace="wp/v2")
    assert answer.status == 201, answer
    assert last_status(companion) == "trash"
    assert [block["hits"] for block in companion.get("blocks")["blocks"]] == [1, 1]


def test_moderators_are_exempt(companion: Companion) -> None:
    companion.block("network", "127.0.0.0/8")
    companion.block("email", "moderator@site.test")
    Browser(companion.site, companion.site.moderator).comment("from a moderator")
    assert last_status(companion) == "1"
    body = {"post": 1, "content": "over REST"}
    companion.call("POST", "comments", body, companion.site.moderator, namespace="wp/v2")
    assert last_status(companion) == "1"


def test_where_there_is_no_trash_it_is_spam(
    companion: Companion, must_use: Callable[[str, str], Path]
) -> None:
    must_use("no-trash.php", "<?php define( 'EMPTY_TRASH_DAYS', 0 );")
    companion.block("email", "troll@x.test")
    assert posted(companion) == "spam"


def test_a_refusal_of_wordpress_stays_one(companion: Companion) -> None:
    companion.block("email", "troll@x.test")
    body = {"post": 1, "content": "twice"}
    reader = companion.site.subscriber
    companion.block("user", "subscriber", action="hold")
    for status in (201, 409):
        answer = companion.call("POST", "comments", body, reader, namespace="wp/v2")
        assert answer.status == status, answer
