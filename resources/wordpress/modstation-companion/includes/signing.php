<?php
/**
 * Who decided, when and why, noted on the comments.
 *
 * Written for a portion at a time and not by WordPress's own functions, which take a query or two for
 * each of the four notes and ask the database anew before it.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

/** Note it on the comments of these decisions; whether the database took it. */
function sign( $decisions ) {
	$there = signed( array_column( $decisions, 'id' ) );
	if ( null === $there ) {
		return false;
	}
	$rows  = array();
	$stale = array();
	foreach ( $decisions as $decision ) {
		$before = $there[ $decision['id'] ] ?? array();
		foreach ( said( $decision ) as $key => $value ) {
			if ( '' !== $value ) {
				$rows[] = array( $before[ $key ] ?? null, $decision['id'], $key, $value );
			} elseif ( isset( $before[ $key ] ) ) {
				$stale[] = $before[ $key ];
			}
		}
	}
	return write_signs( $rows ) && remove_signs( $stale );
}

/** By the key of the note; a reason of an earlier decision does not stay to explain this one. */
function said( $decision ) {
	return array(
		'_modstation_moderator'   => (string) get_current_user_id(),
		'_modstation_decided'     => gmdate( 'Y-m-d\TH:i:s\Z' ),
		'_modstation_reason'      => plain( $decision['reason'] ?? '' ),
		'_modstation_reason_text' => plain( $decision['reason_text'] ?? '' ),
	);
}

/**
 * What earlier decisions left, as the number of each note by comment and key; null if the database
 * does not say. A persistent cache may have been filled before those decisions were stored.
 */
function signed( $ids ) {
	global $wpdb;
	if ( ! $ids ) {
		return array();
	}
	$places = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
	$notes  = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT meta_id, comment_id, meta_key FROM $wpdb->commentmeta WHERE comment_id IN ($places) AND meta_key LIKE %s",
			array_merge( $ids, array( $wpdb->esc_like( '_modstation_' ) . '%' ) )
		)
	);
	$there  = array();
	foreach ( $notes as $note ) {
		$there[ $note->comment_id ][ $note->meta_key ] = (int) $note->meta_id;
	}
	return '' === $wpdb->last_error ? $there : null;
}

/** Rows of number (null for a new one), comment, key and value. */
function write_signs( $rows ) {
	global $wpdb;
	if ( ! $rows ) {
		return true;
	}
	$places = array();
	$values = array();
	foreach ( $rows as list( $number, $id, $key, $value ) ) {
		if ( null !== $number ) {
			$values[] = $number;
		}
		$places[] = null === $number ? '(NULL,%d,%s,%s)' : '(%d,%d,%s,%s)';
		// As WordPress stores meta: a text that looks like a packed value must not be unpacked.
		array_push( $values, $id, $key, maybe_serialize( storable( $value ) ) );
	}
	return false !== $wpdb->query(
		$wpdb->prepare(
			"INSERT INTO $wpdb->commentmeta (meta_id, comment_id, meta_key, meta_value) VALUES " . implode( ',', $places )
			. ' ON DUPLICATE KEY UPDATE meta_value = VALUES(meta_value)',
			$values
		)
	);
}

/** Without what the column cannot hold, such as an emoji on an old site: wpdb refuses the whole query. */
function storable( $value ) {
	global $wpdb;
	if ( ! preg_match( '/[^\x00-\x7f]/', $value ) ) {
		return $value;
	}
	$value = $wpdb->strip_invalid_text_for_column( $wpdb->commentmeta, 'meta_value', $value );
	return is_string( $value ) ? $value : '';
}

/** One by one, by number: a delete over a list in a small table may lock all the rest of it. */
function remove_signs( $numbers ) {
	global $wpdb;
	foreach ( $numbers as $number ) {
		if ( false === $wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->commentmeta WHERE meta_id = %d", $number ) ) ) {
			return false;
		}
	}
	return true;
}

/** One line of text without control characters. */
function plain( $text ) {
	return trim( (string) preg_replace( '/[\x00-\x1f\x7f]+/', ' ', $text ) );
}
