<?php
/**
 * Blocks at work: what becomes of a new comment by somebody who is blocked.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const STRENGTH = array(
	'hold'  => 1,
	'spam'  => 2,
	'trash' => 3,
);

/**
 * The status of a new comment, from the form as from the REST interface: at least as bad as the
 * strongest block about its author wants it, and never better than without.
 */
function enforce( $approved, $comment ) {
	remember_hits( array(), array() );
	if ( is_wp_error( $approved ) || ! install() || moderates( $comment ) ) {
		return $approved;
	}
	$blocks = blocks_about( $comment );
	if ( ! $blocks ) {
		return $approved;
	}
	remember_hits( $blocks, $comment );
	$strongest = 'hold';
	foreach ( $blocks as $block ) {
		if ( STRENGTH[ $block->action ] > STRENGTH[ $strongest ] ) {
			$strongest = $block->action;
		}
	}
	return worse( $approved, $strongest );
}

/** Who moderates is not blocked, whether as the author or as somebody who enters it for another. */
function moderates( $comment ) {
	return may_moderate() || ( ! empty( $comment['user_id'] ) && user_can( (int) $comment['user_id'], 'moderate_comments' ) );
}

function worse( $approved, $action ) {
	if ( 'trash' === $action && ! EMPTY_TRASH_DAYS ) {
		$action = 'spam'; // as WordPress does where there is no trash
	}
	$now = 'trash' === $approved || 'spam' === $approved ? STRENGTH[ $approved ] : 0;
	if ( $now >= STRENGTH[ $action ] ) {
		return $approved;
	}
	return 'hold' === $action ? 0 : $action;
}

/** The blocks that stand and are about the writer of this comment. */
function blocks_about( $comment ) {
	global $wpdb;
	$digests = digests_about( $comment );
	$places  = implode( ',', array_fill( 0, count( $digests ), '%s' ) );
	$blocks  = $wpdb->get_results(
		$wpdb->prepare(
			'SELECT id, action FROM ' . table( 'blocks' ) . " WHERE digest IN ($places) AND standing = 0 AND (until IS NULL OR until > %d)",
			array_merge( $digests, array( time() ) )
		)
	);
	$packed  = pack_address( trim( (string) ( $comment['comment_author_IP'] ?? '' ) ) );
	return null === $packed ? $blocks : array_merge( $blocks, networks_with( $packed ) );
}

function networks_with( $packed ) {
	global $wpdb;
	$networks = $wpdb->get_results(
		$wpdb->prepare(
			'SELECT id, action, value FROM ' . table( 'blocks' ) . " WHERE kind = 'network' AND standing = 0 AND (until IS NULL OR until > %d)",
			time()
		)
	);
	return array_filter(
		$networks,
		function ( $network ) use ( $packed ) {
			return in_network( $packed, $network->value );
		}
	);
}

/** Keep, until the comment has an id, which blocks met it; and hand out what was kept. */
function remember_hits( $blocks = null, $comment = array() ) {
	static $kept = array( array(), '' );
	$before = $kept;
	if ( null !== $blocks ) {
		$kept = array( $blocks, trace_of( $comment ) );
	}
	return $before;
}

/** Tells the comment that was let through here from one that other code inserts meanwhile. */
function trace_of( $comment ) {
	$parts = array( 'comment_post_ID', 'comment_author_email', 'comment_author_IP' );
	$trace = array( (int) ( $comment['user_id'] ?? 0 ) );
	foreach ( $parts as $part ) {
		$trace[] = (string) ( $comment[ $part ] ?? '' );
	}
	return wp_unslash( implode( "\x1f", $trace ) );
}

/** Runs when a comment has been inserted, in whatever way. */
function count_hits( $comment_id, $comment ) {
	global $wpdb;
	list( $blocks, $trace ) = remember_hits();
	if ( ! $blocks || trace_of( (array) $comment ) !== $trace ) {
		return;
	}
	remember_hits( array(), array() );
	// As in note_change(): the comment's own number is still to be read by others.
	$insert_id = $wpdb->insert_id;
	foreach ( $blocks as $block ) {
		$wpdb->query(
			$wpdb->prepare( 'UPDATE ' . table( 'blocks' ) . ' SET hits = hits + 1, last_hit = %d WHERE id = %d', time(), $block->id )
		);
		$wpdb->query(
			$wpdb->prepare(
				'INSERT INTO ' . table( 'hits' ) . ' (block_id, comment_id, action, at) VALUES (%d, %d, %s, %d)',
				$block->id,
				$comment_id,
				$block->action,
				time()
			)
		);
	}
	$wpdb->insert_id = $insert_id;
}
