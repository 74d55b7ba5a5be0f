<?php
/**
 * The feed: which comments changed, in an order that a reader can follow with one number.
 *
 * WordPress keeps no date of a comment's last change, but every way in which core changes a comment
 * (new, edited, moderated, trashed with its post, deleted, moved up when its parent is deleted) ends
 * in clean_comment_cache(), after the database was written.
 *
 * A writer cannot number its own change: numbers are drawn when a row is written and seen when its
 * transaction is committed, so a slow writer's number would appear behind a reader that is past it.
 * And writers that queued for numbers would wait for the slowest of them. So a writer only leaves a
 * note, in whatever transaction it is in, and the reader numbers the notes it can see, one reader at
 * a time. A note that appears late gets a late number, and no writer ever waits.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const NOTES_AT_ONCE = 500;
const ROUNDS        = 10;

function note_change( $comment_id ) {
	global $wpdb;
	if ( null !== held_notes() ) {
		hold_notes( array_merge( held_notes(), array( $comment_id ) ) );
		return;
	}
	// What the writer's own insert gave is still to be read by others after this.
	$insert_id = $wpdb->insert_id;
	if ( install() ) {
		write_notes( array( $comment_id ) );
	}
	$wpdb->insert_id = $insert_id;
}

function write_notes( $comment_ids ) {
	global $wpdb;
	if ( ! $comment_ids ) {
		return true;
	}
	$places = implode( ',', array_fill( 0, count( $comment_ids ), '(%d)' ) );
	return false !== $wpdb->query( $wpdb->prepare( 'INSERT INTO ' . table( 'pending' ) . " (comment_id) VALUES $places", $comment_ids ) );
}

/** Number the notes at hand; whether there are more, to be numbered by the next request. */
function number_notes() {
	global $wpdb;
	for ( $round = 0; $round < ROUNDS; $round++ ) {
		if ( ! $wpdb->get_var( 'SELECT id FROM ' . table( 'pending' ) . ' LIMIT 1' ) ) {
			break;
		}
		$wpdb->query( 'START TRANSACTION' );
		$done = number_some();
		$wpdb->query( $done ? 'COMMIT' : 'ROLLBACK' );
		if ( ! $done ) {
			break;
		}
	}
	tidy_now_and_then();
	return ROUNDS === $round;
}

/** One portion, in the caller's transaction; false if it is to be undone. */
function number_some() {
	global $wpdb;
	// The lock comes first: a plain read before it would fix what this transaction can see.
	$last = lock_state( 'last' );
	if ( null === $last ) {
		return false;
	}
	$notes = $wpdb->get_results(
		$wpdb->prepare( 'SELECT id, comment_id FROM ' . table( 'pending' ) . ' ORDER BY id LIMIT %d', NOTES_AT_ONCE )
	);
	$order = array();
	foreach ( $notes as $note ) {
		unset( $order[ $note->comment_id ] );
		$order[ $note->comment_id ] = true;
	}
	return ( ! $order || append( array_keys( $order ), $last ) ) && take_away( $notes );
}

/** The value, and nobody else gets past here until the transaction ends. */
function lock_state( $name ) {
	global $wpdb;
	$value = $wpdb->get_var( $wpdb->prepare( 'SELECT value FROM ' . table( 'state' ) . ' WHERE name = %s FOR UPDATE', $name ) );
	return null === $value ? null : (int) $value;
}

function set_state( $name, $value ) {
	global $wpdb;
	return $wpdb->query( $wpdb->prepare( 'UPDATE ' . table( 'state' ) . ' SET value = %d WHERE name = %s', $value, $name ) );
}

/** Put these comments at the end, each out of the place it had before. */
function append( $ids, $last ) {
	global $wpdb;
	$values = array();
	foreach ( $ids as $id ) {
		array_push( $values, ++$last, $id, time() );
	}
	$places = implode( ',', array_fill( 0, count( $ids ), '(%d,%d,%d)' ) );
	return false !== $wpdb->query(
		$wpdb->prepare( 'REPLACE INTO ' . table( 'changes' ) . " (seq, comment_id, at) VALUES $places", $values )
	) && set_state( 'last', $last );
}

function take_away( $notes ) {
	global $wpdb;
	if ( ! $notes ) {
		return true;
	}
	// Looked up one by one: a delete over a range, or the scan that a list in a small table becomes,
	// also locks the notes between, and so waits for the very transactions that must not be waited
	// for. A join from a list made up here leaves the database no other way.
	$list = implode( ' UNION ALL ', array_fill( 0, count( $notes ), 'SELECT %d AS id' ) );
	return false !== $wpdb->query(
		$wpdb->prepare(
			"DELETE note FROM ($list) AS seen STRAIGHT_JOIN " . table( 'pending' ) . ' AS note FORCE INDEX (PRIMARY) ON note.id = seen.id',
			array_column( $notes, 'id' )
		)
	);
}

/** How far the feed reaches: its highest number, and the lowest one it is complete from. */
function reach() {
	global $wpdb;
	$rows = $wpdb->get_results( 'SELECT name, value FROM ' . table( 'state' ) );
	return array_map( 'intval', array_column( $rows, 'value', 'name' ) );
}

function get_status() {
	number_notes();
	$reach  = reach();
	$counts = wp_count_comments();
	return array(
		'plugin'    => VERSION,
		'api'       => API,
		'wordpress' => get_bloginfo( 'version' ),
		'cursor'    => $reach['last'],
		'oldest'    => $reach['oldest'],
		'counts'    => array(
			'hold'     => (int) $counts->moderated,
			'approved' => (int) $counts->approved,
			'spam'     => (int) $counts->spam,
			'trash'    => (int) $counts->trash,
		),
		'limits'    => array(
			'decisions' => MAX_DECISIONS,
			'page'      => MAX_PAGE,
			'blocks'    => MAX_BLOCKS,
		),
		'can'       => array(
			'blocks'     => true,
			'disallowed' => current_user_can( 'manage_options' ),
		),
	);
}

function get_changes( \WP_REST_Request $request ) {
	global $wpdb;
	$since   = $request['since'];
	$limit   = $request['limit'];
	$backlog = number_notes();
	$places  = $wpdb->get_results(
		$wpdb->prepare(
			'SELECT seq, comment_id FROM ' . table( 'changes' ) . ' WHERE seq > %d ORDER BY seq LIMIT %d',
			$since,
			$limit + 1
		)
	);
	// After the rows: what was pruned before they were read then shows in the reach.
	$reach = reach();
	if ( $since < $reach['oldest'] || $since > $reach['last'] ) {
		return page( array(), $reach['last'], false, true );
	}
	$more = count( $places ) > $limit;
	list( $changes, $cursor, $cut ) = changes_at( array_slice( $places, 0, $limit ), $since );
	return page( $changes, $cursor, $more || $cut || $backlog, false );
}

function page( $changes, $cursor, $more, $reset ) {
	return compact( 'changes', 'cursor', 'more', 'reset' );
}

/** What stands at these places, where the next page begins, and whether some were left for it. */
function changes_at( $places, $cursor ) {
	$changes = array();
	$bytes   = 0;
	foreach ( array_chunk( $places, 50 ) as $portion ) {
		// Comments can be long: a page ends early rather than exhaust the memory.
		if ( $bytes > bound( 'page_bytes' ) ) {
			return array( $changes, $cursor, true );
		}
		$rows = read_comments( array_column( $portion, 'comment_id' ) );
		_prime_post_caches( array_unique( array_column( $rows, 'comment_post_ID' ) ), false, false );
		foreach ( $portion as $place ) {
			$cursor = (int) $place->seq;
			$change = change( $rows[ $place->comment_id ] ?? null, (int) $place->comment_id, $cursor );
			if ( $change ) {
				$changes[] = $change;
				$bytes    += strlen( $change['content'] ?? '' );
			}
		}
	}
	return array( $changes, $cursor, false );
}

/** One entry; null for a comment that is none of this moderator's business. */
function change( $row, $id, $version ) {
	if ( ! $row ) {
		return describe_deleted( $id, $version );
	}
	use_rows( array( $row ) );
	return current_user_can( 'edit_comment', $id ) ? describe( $row, $version ) : null;
}
