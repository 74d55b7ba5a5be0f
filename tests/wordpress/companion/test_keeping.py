"""What decisions leave behind: reasons as they were written, and caches that know of them."""

from __future__ import annotations

import pytest

from tests.wordpress.companion.client import Companion, decision
from tests.wordpress.companion.portions import WHEN_CHANGED, MustUse, put

pytestmark = pytest.mark.wordpress

one_version = pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)


@one_version
def test_a_reason_that_looks_like_something_packed(companion: Companion) -> None:
    (one,) = put(companion, "one")
    text = 'O:8:"stdClass":0:{}'
    companion.decide(decision(one, "trash", reason="b:1;", reason_text=text))
    code = "foreach ( array( '', '_text' ) as $more ) { echo wp_json_encode( get_comment_meta("
    code += " $data, '_modstation_reason' . $more, true ) ); }"
    assert companion.site.php(code, one) == '"b:1;""O:8:\\"stdClass\\":0:{}"'


@one_version
def test_a_reason_that_an_old_table_cannot_hold(companion: Companion) -> None:
    site = companion.site
    site.sql("ALTER TABLE wp_commentmeta CONVERT TO CHARACTER SET utf8mb3")
    try:
        one, two = put(companion, "one", "two")
        made = [decision(each, "trash", reason_text=f"ä {n}👍") for n, each in ((1, one), (2, two))]
        assert [each["result"] for each in companion.decide(*made)] == ["done", "done"]
        assert companion.meta(one)["_modstation_reason_text"] == "ä 1"
    finally:
        site.sql("ALTER TABLE wp_commentmeta CONVERT TO CHARACTER SET utf8mb4")


# As far as a test needs it, what a persistent object cache does: all is there in the next request.
PERSISTENT = """<?php
$file = WP_CONTENT_DIR . '/cache.ser';
$all  = is_file( $file ) ? unserialize( file_get_contents( $file ) ) : array();
foreach ( $all as $group => $kept ) {
    wp_cache_set_multiple( $kept, $group );
}
add_action( 'shutdown', function () use ( $file ) {
    $groups = array_flip( array( 'comment', 'comment_meta', 'posts', 'counts' ) );
    $kept   = array_intersect_key( $GLOBALS['wp_object_cache']->cache, $groups );
    file_put_contents( $file, serialize( $kept ) );
}, 99 );
"""
LOOK = """
$seen = array();
foreach ( $data as $id ) {
    $comment = get_comment( $id );
    $seen[]  = array( $comment->comment_approved, $comment->comment_content,
        get_comment_meta( $id, '_modstation_reason', true ) );
}
$counted = (int) wp_count_comments( 1 )->approved;
echo wp_json_encode( array( $seen, $counted, (int) get_post( 1 )->comment_count ) );
"""


def test_a_persistent_cache_has_what_is_stored(companion: Companion, must_use: MustUse) -> None:
    ids = put(companion, "first", "second", "odd")
    must_use("persistent.php", PERSISTENT)
    must_use("broken.php", WHEN_CHANGED % "get_comment_meta( $id ); throw new Exception();")
    must_use("curious.php", "<?php add_action( 'trashed_comment', 'get_comment_meta' );")
    companion.site.php(LOOK, ids)
    made = [decision(ids[0], "trash", reason="hate"), decision(ids[1], content="new")]
    companion.decide(*made, decision(ids[1], "approved"), decision(ids[2], "approved"))
    expected = '[[["trash","first","hate"],["1","new",""],["0","odd",""]],1,1]'
    assert companion.site.php(LOOK, ids) == expected
    companion.site.fresh()
