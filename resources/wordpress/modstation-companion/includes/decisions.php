<?php
/**
 * Decisions: each is carried out once, on the comment the moderator saw, or not at all.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

function post_decisions( \WP_REST_Request $request ) {
	$decisions = $request['decisions'];
	prime_posts( posts_of( array_column( $decisions, 'id' ) ) );
	// Counted once a post and after all the transactions: inside one, a count would not see what
	// others approve at the same time, and would be written over theirs.
	wp_defer_comment_counting( true );
	try {
		$answers = carry_out_all( $decisions );
	} finally {
		wp_defer_comment_counting( false );
	}
	number_notes();
	return array(
		'results' => with_comments( $decisions, $answers ),
		'cursor'  => reach()['last'],
	);
}

function answer( $result, $more = array() ) {
	return array(
		'result'   => $result,
		'repeated' => false,
	) + $more;
}

function failed( $why ) {
	return answer( 'failed', array( 'why' => $why ) );
}

/** What becomes of a decision, given the comment's row and the decision's receipt if there are. */
function decide( $decision, $row, $receipt ) {
	if ( $receipt ) {
		return repeat( $receipt, $decision );
	}
	if ( ! $row ) {
		return answer( 'gone' );
	}
	if ( ! current_user_can( 'edit_comment', $decision['id'] ) ) {
		return answer( 'forbidden', array( 'why' => 'This account may not moderate the comments of this post.' ) );
	}
	// Comments of a trashed post come back with it, and only so.
	if ( 'post-trashed' === status_name( $row ) ) {
		return answer( 'conflict' );
	}
	if ( is_so( $decision, $row ) ) {
		return answer( 'done' );
	}
	if ( ! as_expected( $row, $decision['expect'] ?? array() ) ) {
		return answer( 'conflict' );
	}
	$why = cannot( $decision );
	return $why ? failed( $why ) : change_comment( $decision, $row );
}

function is_so( $decision, $row ) {
	return ( $decision['status'] ?? status_name( $row ) ) === status_name( $row )
		&& ( $decision['content'] ?? $row->comment_content ) === $row->comment_content;
}

/** The first answer again, unless the client used one id for two comments. */
function repeat( $receipt, $decision ) {
	if ( (int) $receipt->comment_id !== $decision['id'] ) {
		return failed( 'This decision was made about another comment.' );
	}
	return array( 'repeated' => true ) + answer( $receipt->result );
}

function as_expected( $row, $expect ) {
	return ( ! isset( $expect['status'] ) || status_name( $row ) === $expect['status'] )
		&& ( ! isset( $expect['digest'] ) || digest( $row ) === $expect['digest'] );
}

/** Why this cannot be done, in a sentence; nothing if it can. */
function cannot( $decision ) {
	$content = $decision['content'] ?? null;
	if ( null !== $content && '' === trim( $content ) ) {
		return 'A comment cannot be without text.';
	}
	if ( null !== $content && strlen( $content ) > MAX_CONTENT_BYTES ) {
		return 'The text is too long.';
	}
	if ( 'trash' === ( $decision['status'] ?? '' ) && ! EMPTY_TRASH_DAYS ) {
		// WordPress would delete the comment for good.
		return 'This site has no trash.';
	}
	return '';
}

function change_comment( $decision, $row ) {
	$now     = status_name( $row );
	$to      = $decision['status'] ?? $now;
	$content = $decision['content'] ?? $row->comment_content;
	if ( $content !== $row->comment_content ) {
		$why = edit( $row, $content );
		if ( $why ) {
			return failed( $why );
		}
	}
	if ( $now !== $to ) {
		move( $decision['id'], $now, $to );
	}
	if ( ! has_status( $decision['id'], $to ) ) {
		return failed( 'WordPress, or a plugin of this site, did not let the comment change.' );
	}
	return answer( 'done' );
}

/** As WordPress itself has it, which has just read it; the database is asked if that is not so. */
function has_status( $id, $status ) {
	$known = get_comment( $id );
	if ( $known && status_name( $known ) === $status ) {
		return true;
	}
	$row = lock_comment( $id );
	return $row && status_name( $row ) === $status;
}

/** The answers with each comment's present state, where there is one that this moderator may see. */
function with_comments( $decisions, $answers ) {
	$ids      = array_values( array_unique( array_column( $decisions, 'id' ) ) );
	$rows     = read_comments( $ids );
	$versions = versions( $ids );
	use_rows( $rows );
	// Counting has taken them out of the cache.
	prime_posts( array_column( $rows, 'comment_post_ID' ) );
	$results = array();
	foreach ( $answers as $place => $answer ) {
		$id     = $decisions[ $place ]['id'];
		$row    = $rows[ $id ] ?? null;
		$result = array(
			'decision' => $decisions[ $place ]['decision'],
			'id'       => $id,
		) + $answer;
		if ( $row && ! in_array( $answer['result'], array( 'gone', 'forbidden' ), true ) && current_user_can( 'edit_comment', $id ) ) {
			$result['comment'] = describe( $row, $versions[ $id ] ?? 0 );
		}
		$results[] = $result;
	}
	return $results;
}
