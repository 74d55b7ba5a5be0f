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

/** The receipts that there are of these decisions, by digest; null if they cannot be read. */
function find_receipts( $decisions ) {
	global $wpdb;
	$digests  = array_map( __NAMESPACE__ . '\receipt_digest', array_column( $decisions, 'decision' ) );
	$places   = implode( ',', array_fill( 0, count( $digests ), '%s' ) );
	$receipts = $wpdb->get_results(
		$wpdb->prepare( 'SELECT digest, comment_id, result FROM ' . table( 'receipts' ) . " WHERE digest IN ($places)", $digests )
	);
	return '' === $wpdb->last_error ? array_column( $receipts, null, 'digest' ) : null;
}

/** Written in the transaction of the changes themselves: all are there, or none. */
function write_receipts( $decisions ) {
	global $wpdb;
	if ( ! $decisions ) {
		return true;
	}
	$values = array();
	foreach ( $decisions as $decision ) {
		array_push( $values, receipt_digest( $decision['decision'] ), $decision['id'], $decision['result'], time() );
	}
	$places = implode( ',', array_fill( 0, count( $decisions ), '(%s,%d,%s,%d)' ) );
	return false !== $wpdb->query(
		$wpdb->prepare( 'INSERT IGNORE INTO ' . table( 'receipts' ) . " (digest, comment_id, result, at) VALUES $places", $values )
	);
}
