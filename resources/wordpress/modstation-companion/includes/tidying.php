<?php
/**
 * Nothing grows for ever: what is old or too much goes, a portion at a time.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const DELETED_AT_ONCE = 20000;

/** Not left to WordPress's own scheduler, which many sites switch off. */
function tidy_now_and_then() {
	global $wpdb;
	$now  = time();
	$mine = $wpdb->query(
		$wpdb->prepare(
			'UPDATE ' . table( 'state' ) . " SET value = %d WHERE name = 'tidied' AND value <= %d",
			$now,
			$now - bound( 'tidy_seconds' )
		)
	);
	if ( $mine ) {
		tidy_feed( $now );
		tidy_table( 'receipts', $now - bound( 'receipt_seconds' ), bound( 'receipt_rows' ) );
		tidy_table( 'hits', $now - bound( 'hit_seconds' ), bound( 'hit_rows' ) );
		tidy_blocks( $now - bound( 'lifted_seconds' ) );
	}
}

/** Shorten the feed from its old end, and say so to those who have not read that far. */
function tidy_feed( $now ) {
	global $wpdb;
	$changes = table( 'changes' );
	$wpdb->query( 'START TRANSACTION' );
	if ( null === lock_state( 'last' ) ) {
		$wpdb->query( 'ROLLBACK' );
		return;
	}
	$old  = $wpdb->get_var( $wpdb->prepare( "SELECT MAX(seq) FROM $changes WHERE at < %d", $now - bound( 'feed_seconds' ) ) );
	$many = $wpdb->get_var( $wpdb->prepare( "SELECT seq FROM $changes ORDER BY seq DESC LIMIT 1 OFFSET %d", bound( 'feed_rows' ) ) );
	$cut  = max( (int) $old, (int) $many );
	$done = true;
	if ( $cut ) {
		$done = false !== $wpdb->query( $wpdb->prepare( 'UPDATE ' . table( 'state' ) . " SET value = GREATEST(value, %d) WHERE name = 'oldest'", $cut ) )
			&& false !== $wpdb->query( $wpdb->prepare( "DELETE FROM $changes WHERE seq <= %d ORDER BY seq LIMIT %d", $cut, DELETED_AT_ONCE ) );
	}
	$wpdb->query( $done ? 'COMMIT' : 'ROLLBACK' );
}

function tidy_table( $name, $before, $rows ) {
	global $wpdb;
	$table = table( $name );
	$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE at < %d ORDER BY at LIMIT %d", $before, DELETED_AT_ONCE ) );
	$many = $wpdb->get_var( $wpdb->prepare( "SELECT id FROM $table ORDER BY id DESC LIMIT 1 OFFSET %d", $rows ) );
	if ( $many ) {
		$wpdb->query( $wpdb->prepare( "DELETE FROM $table WHERE id <= %d ORDER BY id LIMIT %d", $many, DELETED_AT_ONCE ) );
	}
}

/** Lifted blocks are kept for a change of mind, and those that have run out as long. */
function tidy_blocks( $before ) {
	global $wpdb;
	$wpdb->query( $wpdb->prepare( 'DELETE FROM ' . table( 'blocks' ) . ' WHERE lifted < %d OR until < %d', $before, $before ) );
}
