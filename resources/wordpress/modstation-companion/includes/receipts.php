<?php
/**
 * Receipts: what became of a decision, so that one sent twice is carried out once.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

/** A digest, because a text column may take "A1" and "a1" for the same. */
function receipt_digest( $decision ) {
	return hash( 'sha256', $decision );
}

function find_receipt( $decision ) {
	global $wpdb;
	return $wpdb->get_row(
		$wpdb->prepare(
			'SELECT comment_id, result FROM ' . table( 'receipts' ) . ' WHERE digest = %s',
			receipt_digest( $decision )
		)
	);
}

/** Written in the transaction of the change itself: both are there, or neither. */
function write_receipt( $decision, $comment_id, $result ) {
	global $wpdb;
	return false !== $wpdb->query(
		$wpdb->prepare(
			'INSERT IGNORE INTO ' . table( 'receipts' ) . ' (digest, comment_id, result, at) VALUES (%s, %d, %s, %d)',
			receipt_digest( $decision ),
			$comment_id,
			$result,
			time()
		)
	);
}
