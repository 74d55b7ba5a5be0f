<?php
/**
 * Decisions: each is carried out once, on the comment the moderator saw, or not at all.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

function post_decisions( \WP_REST_Request $request ) {
	$results = array();
	// Counted once a post and after all the transactions: inside one, a count would not see what
	// others approve at the same time, and would be written over theirs.
	wp_defer_comment_counting( true );
	try {
		foreach ( $request['decisions'] as $decision ) {
			$results[] = array(
				'decision' => $decision['decision'],
				'id'       => $decision['id'],
			) + carry_out( $decision );
		}
	} finally {
		wp_defer_comment_counting( false );
	}
	number_notes();
	return array(
		'results' => with_comments( $results ),
		'cursor'  => reach()['last'],
	);
}

/**
 * One decision in one transaction. The comment's row is locked from the look at it to the end, so
 * nobody decides in between, in wp-admin or elsewhere; and the receipt is there if the change is.
 */
function carry_out( $decision ) {
	global $wpdb;
	$wpdb->query( 'START TRANSACTION' );
	$row = lock_comment( $decision['id'] );
	forget_cached( $decision['id'] );
	use_rows( $row ? array( $row ) : array() );
	try {
		$answer = decide( $decision, $row );
	} catch ( \Throwable $error ) {
		// Whatever listens to comments runs in here; its bug must not end the decisions after it.
		error_log( (string) $error );
		$answer = failed( 'Another plugin of this site ended the decision with an error.' );
	}
	$kept = ! $answer['repeated'] && in_array( $answer['result'], array( 'done', 'gone' ), true );
	if ( $kept && ! write_receipt( $decision['decision'], $decision['id'], $answer['result'] ) ) {
		$kept   = false;
		$answer = failed( 'The database could not store the decision.' );
	}
	$wpdb->query( $kept ? 'COMMIT' : 'ROLLBACK' );
	// Others may have read, and cached, the old row until the commit.
	forget_cached( $decision['id'], $row ? $row->comment_post_ID : 0 );
	return $answer;
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

function decide( $decision, $row ) {
	$receipt = find_receipt( $decision['decision'] );
	if ( $receipt ) {
		return repeat( $receipt, $decision );
	}
	if ( ! $row ) {
		return answer( 'gone' );
	}
	if ( ! current_user_can( 'edit_comment', $decision['id'] ) ) {
		return answer( 'forbidden', array( 'why' => 'This account may not moderate the comments of this post.' ) );
	}
	$now     = status_name( $row );
	$to      = $decision['status'] ?? $now;
	$content = $decision['content'] ?? $row->comment_content;
	// Comments of a trashed post come back with it, and only so.
	if ( 'post-trashed' === $now ) {
		return answer( 'conflict' );
	}
	if ( $to === $now && $content === $row->comment_content ) {
		return answer( 'done' );
	}
	if ( ! as_expected( $row, $decision['expect'] ?? array() ) ) {
		return answer( 'conflict' );
	}
	$why = cannot( $decision, $to );
	return $why ? failed( $why ) : change_comment( $decision, $row, $to, $content );
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
function cannot( $decision, $to ) {
	$content = $decision['content'] ?? null;
	if ( null !== $content && '' === trim( $content ) ) {
		return 'A comment cannot be without text.';
	}
	if ( null !== $content && strlen( $content ) > MAX_CONTENT_BYTES ) {
		return 'The text is too long.';
	}
	if ( 'trash' === $to && ! EMPTY_TRASH_DAYS ) {
		// WordPress would delete the comment for good.
		return 'This site has no trash.';
	}
	return '';
}

function change_comment( $decision, $row, $to, $content ) {
	if ( $content !== $row->comment_content ) {
		$why = edit( $row, $content );
		if ( $why ) {
			return failed( $why );
		}
	}
	if ( status_name( $row ) !== $to ) {
		move( $decision['id'], status_name( $row ), $to );
	}
	$then = lock_comment( $decision['id'] );
	if ( ! $then || status_name( $then ) !== $to ) {
		return failed( 'WordPress, or a plugin of this site, did not let the comment change.' );
	}
	sign( $decision );
	return answer( 'done' );
}

/** Add each comment's present state, where there is one that this moderator may see. */
function with_comments( $results ) {
	$ids      = array_values( array_unique( array_column( $results, 'id' ) ) );
	$rows     = read_comments( $ids );
	$versions = versions( $ids );
	use_rows( $rows );
	foreach ( $results as &$result ) {
		$row = $rows[ $result['id'] ] ?? null;
		if ( $row && ! in_array( $result['result'], array( 'gone', 'forbidden' ), true ) && current_user_can( 'edit_comment', $result['id'] ) ) {
			$result['comment'] = describe( $row, $versions[ $result['id'] ] ?? 0 );
		}
	}
	return $results;
}
