"""What the tests of portions of decisions share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.wordpress.companion.client import Companion

MustUse = Callable[[str, str], Path]

# What another plugin does as soon as the comment with that text has changed.
WHEN_CHANGED = """<?php
add_action( 'wp_set_comment_status', function ( $id ) {
    global $wpdb;
    static $times = 0;
    if ( 'odd' === get_comment( $id )->comment_content ) { $times++; %s }
} );
"""


def put(companion: Companion, *texts: str) -> list[int]:
    return [companion.site.insert_comment(comment_content=text) for text in texts]


def status(companion: Companion, *ids: int) -> list[object]:
    return [companion.site.comment(each)["comment_approved"] for each in ids]


def receipts(companion: Companion) -> set[object]:
    rows = companion.site.sql("SELECT comment_id AS id FROM wp_modstation_receipts")
    return {row["id"] for row in rows}
