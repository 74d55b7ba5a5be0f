<?php
/**
 * Whom a block would have met, before it is made.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const PREVIEW_NAMES  = 10;
const PREVIEW_GROUPS = 5000;

const PREVIEW_COUNTS = array(
	'0'     => 'pending',
	'1'     => 'approved',
	'spam'  => 'spam',
	'trash' => 'trash',
);

function get_preview( \WP_REST_Request $request ) {
	$kind  = $request['kind'];
	$value = normalise( $kind, $request['value'] );
	if ( is_wp_error( $value ) ) {
		return $value;
	}
	$groups = array_filter(
		groups_of_comments( comments_meant( $kind, $value ) ),
		function ( $group ) use ( $kind, $value ) {
			return 'name' !== $kind || fold( $group->name ) === fold( $value );
		}
	);
	return sum_up( $groups, 'name' === $kind ? fold( $value ) : null );
}

/** The comments by author and status. */
function groups_of_comments( $where ) {
	global $wpdb;
	return $wpdb->get_results(
		"SELECT comment_author AS name, LOWER(comment_author_email) AS email, user_id, comment_approved AS status, COUNT(*) AS n
		FROM $wpdb->comments WHERE comment_type IN ('comment', '') AND $where
		GROUP BY comment_author, LOWER(comment_author_email), user_id, comment_approved
		ORDER BY n DESC LIMIT " . PREVIEW_GROUPS
	);
}

/** The same condition as at comment time, as far as SQL can say it: an index is no help here. */
function comments_meant( $kind, $value ) {
	global $wpdb;
	switch ( $kind ) {
		case 'email':
			return $wpdb->prepare( 'LOWER(comment_author_email) = %s', $value );
		case 'domain':
			return domain_condition( $value );
		case 'ip':
			$packed = pack_address( $value );
			return range_condition( $packed, 8 * strlen( $packed ) );
		case 'network':
			return range_condition( ...parse_network( $value ) );
		case 'user':
			return $wpdb->prepare( 'user_id = %d', $value );
		default:
			return $wpdb->prepare( 'comment_author IN (%s, %s)', $value, esc_html( $value ) );
	}
}

function domain_condition( $value ) {
	global $wpdb;
	$exact = $wpdb->prepare( 'LOWER(comment_author_email) LIKE %s', '%@' . $wpdb->esc_like( ltrim( $value, '.' ) ) );
	if ( '.' !== $value[0] ) {
		return $exact;
	}
	return "($exact OR " . $wpdb->prepare( 'LOWER(comment_author_email) LIKE %s', '%@%' . $wpdb->esc_like( $value ) ) . ')';
}

/** Addresses are stored as text; between its first and its last address lies a network. */
function range_condition( $first, $bits ) {
	global $wpdb;
	$last  = $first | ~prefix_mask( $bits, strlen( $first ) );
	$range = function ( $first, $last ) use ( $wpdb ) {
		return $wpdb->prepare(
			'(LENGTH(INET6_ATON(comment_author_IP)) = %d AND HEX(INET6_ATON(comment_author_IP)) BETWEEN %s AND %s)',
			strlen( $first ),
			strtoupper( bin2hex( $first ) ),
			strtoupper( bin2hex( $last ) )
		);
	};
	if ( 16 === strlen( $first ) ) {
		return $range( $first, $last );
	}
	return '(' . $range( $first, $last ) . ' OR ' . $range( MAPPED . $first, MAPPED . $last ) . ')';
}

function sum_up( $groups, $without ) {
	$people = array();
	$names  = array();
	$counts = array_fill_keys( PREVIEW_COUNTS, 0 );
	foreach ( $groups as $group ) {
		// An account is a person; without one an address, and without that a name.
		$people[ $group->user_id ? "user $group->user_id" : ( '' !== $group->email ? $group->email : 'name ' . fold( $group->name ) ) ] = true;
		if ( '' !== $group->name && fold( $group->name ) !== $without ) {
			$names[ $group->name ] = true;
		}
		if ( isset( PREVIEW_COUNTS[ $group->status ] ) ) {
			$counts[ PREVIEW_COUNTS[ $group->status ] ] += (int) $group->n;
		}
	}
	return array(
		'names'  => array_map( 'strval', array_slice( array_keys( $names ), 0, PREVIEW_NAMES ) ),
		'people' => count( $people ),
	) + $counts;
}
