<?php
/**
 * Blocks in their table: standing ones, and lifted ones for a change of mind.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

/**
 * Let nobody else do the same kind of thing meanwhile; an error if somebody is at it for long.
 *
 * The name holds the database and the prefix, because such locks belong to the whole server.
 */
function under_lock( $what, callable $work ) {
	global $wpdb;
	$name = 'modstation-' . md5( DB_NAME . "\x1f" . $wpdb->prefix . "\x1f" . $what );
	if ( '1' !== (string) $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, 5)', $name ) ) ) {
		return refusal( 'busy', 'Somebody else is changing this at the moment; try again.', 503 );
	}
	try {
		return $work();
	} finally {
		$wpdb->query( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', $name ) );
	}
}

function not_stored() {
	return refusal( 'database', 'The database could not store this.', 500 );
}

function find_block( $id, $standing ) {
	global $wpdb;
	$which = $standing ? 'standing = 0' : 'standing <> 0';
	return $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . table( 'blocks' ) . " WHERE id = %d AND $which", $id ) );
}

/** The block that stands in the way of a new one; one that has run out is lifted instead. */
function make_way( $digest ) {
	global $wpdb;
	$row = $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM ' . table( 'blocks' ) . ' WHERE digest = %s AND standing = 0', $digest ) );
	if ( $row && has_expired( $row ) ) {
		lift_block( $row->id );
		return 0;
	}
	return $row ? (int) $row->id : 0;
}

function count_standing() {
	global $wpdb;
	return (int) $wpdb->get_var( 'SELECT COUNT(*) FROM ' . table( 'blocks' ) . ' WHERE standing = 0' );
}

function insert_block( $columns ) {
	global $wpdb;
	return $wpdb->insert( table( 'blocks' ), $columns ) ? $wpdb->insert_id : not_stored();
}

function change_block( $id, $changes ) {
	global $wpdb;
	return false !== $wpdb->update( table( 'blocks' ), $changes, array( 'id' => $id ) );
}

function lift_block( $id ) {
	global $wpdb;
	return $wpdb->query(
		$wpdb->prepare( 'UPDATE ' . table( 'blocks' ) . ' SET standing = id, lifted = %d WHERE id = %d AND standing = 0', time(), $id )
	);
}

function stand_again( $id ) {
	global $wpdb;
	return $wpdb->query( $wpdb->prepare( 'UPDATE ' . table( 'blocks' ) . ' SET standing = 0, lifted = NULL WHERE id = %d', $id ) );
}
