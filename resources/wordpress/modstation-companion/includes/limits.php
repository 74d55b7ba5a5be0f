<?php
/**
 * How much of everything there may be, and who is let in: checked before a request is looked at.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const MAX_DECISIONS     = 200;
const MAX_PAGE          = 500;
const MAX_BLOCKS        = 5000;
const MAX_LINES         = 500;
const MAX_CONTENT_BYTES = 65525;

/** Bounds that a site can move with the filter `modstation_bound`. */
const BOUNDS = array(
	'feed_rows'         => 200000,
	'feed_seconds'      => 90 * DAY_IN_SECONDS,
	'receipt_rows'      => 20000,
	'receipt_seconds'   => 30 * DAY_IN_SECONDS,
	'hit_rows'          => 20000,
	'hit_seconds'       => 90 * DAY_IN_SECONDS,
	'lifted_seconds'    => 90 * DAY_IN_SECONDS,
	'tidy_seconds'      => HOUR_IN_SECONDS,
	'page_bytes'        => 4 * MB_IN_BYTES,
	'body_bytes'        => 4 * MB_IN_BYTES,
	'writes_per_minute' => 120,
	'revisions'         => 20,
	'portion'           => 50,
	'portion_ms'        => 200,
);

function bound( $name ) {
	return (int) apply_filters( 'modstation_bound', BOUNDS[ $name ], $name );
}

function may_moderate() {
	return current_user_can( 'moderate_comments' );
}

/** An error with its HTTP status, in the form that WordPress turns into an answer. */
function refusal( $code, $sentence, $status, $more = array() ) {
	return new \WP_Error( "modstation_$code", $sentence, array( 'status' => $status ) + $more );
}

function not_allowed() {
	return refusal( 'forbidden', 'Only moderators of comments may do this.', rest_authorization_required_code() );
}

/**
 * Turn away strangers, oversized bodies and too many writes, before WordPress takes the body apart.
 *
 * WordPress checks permissions only after it has parsed and validated everything that was sent.
 */
function gate( $result, $server, $request ) {
	$prefix = '/' . ROUTES . '/';
	$ours   = 0 === stripos( $request->get_route(), $prefix );
	if ( null !== $result || ! $ours || 'OPTIONS' === $request->get_method() ) {
		return $result;
	}
	if ( ! may_moderate() ) {
		return not_allowed();
	}
	if ( strlen( (string) $request->get_body() ) > bound( 'body_bytes' ) ) {
		return refusal( 'too_large', 'The request is too large.', 413 );
	}
	if ( in_array( $request->get_method(), array( 'GET', 'HEAD' ), true ) ) {
		return $result;
	}
	return count_write( get_current_user_id() ) > bound( 'writes_per_minute' ) ? too_fast() : $result;
}

/**
 * Count one write and say how many this user made in the present minute.
 *
 * One row a user in a table of its own: it counts exactly with requests at the same time, which a
 * transient does not, and it never grows.
 */
function count_write( $user_id ) {
	global $wpdb;
	$wpdb->query(
		$wpdb->prepare(
			'INSERT INTO ' . table( 'rates' ) . ' (user_id, minute, requests) VALUES (%d, %d, 1)
			ON DUPLICATE KEY UPDATE
				requests = IF(minute = VALUES(minute), requests + 1, 1), minute = VALUES(minute)',
			$user_id,
			intdiv( time(), MINUTE_IN_SECONDS )
		)
	);
	return (int) $wpdb->get_var(
		$wpdb->prepare( 'SELECT requests FROM ' . table( 'rates' ) . ' WHERE user_id = %d', $user_id )
	);
}

function too_fast() {
	$wait     = MINUTE_IN_SECONDS - time() % MINUTE_IN_SECONDS;
	$response = rest_convert_error_to_response(
		refusal( 'rate', 'Too many requests; wait until the minute is over.', 429 )
	);
	$response->header( 'Retry-After', $wait );
	return $response;
}
