<?php
/**
 * WordPress's own list of disallowed words and addresses (Settings > Discussion), one a line.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

function get_disallowed() {
	return describe_disallowed( disallowed_lines() );
}

/** The lines, what they are known by, and whether this account may change them. */
function describe_disallowed( $lines ) {
	return array(
		'disallowed' => $lines,
		'digest'     => disallowed_digest( $lines ),
		'may_write'  => may_write_disallowed(),
	);
}

function disallowed_digest( $lines ) {
	return substr( hash( 'sha256', implode( "\n", $lines ) ), 0, 16 );
}

function may_write_disallowed() {
	return current_user_can( 'manage_options' );
}

function disallowed_lines() {
	return clean_lines( explode( "\n", (string) get_option( 'disallowed_keys' ) ) );
}

function clean_lines( $lines ) {
	return array_values( array_unique( array_filter( array_map( 'trim', $lines ), 'strlen' ) ) );
}

/**
 * Lines are added and taken out one by one, so that two who do it do not undo each other. Who says
 * by "expect" which list that is about is refused when it is another one by now.
 */
function post_disallowed( \WP_REST_Request $request ) {
	if ( ! may_write_disallowed() ) {
		return refusal( 'forbidden', 'Only administrators may change the list of disallowed words.', 403 );
	}
	return under_lock(
		'disallowed',
		function () use ( $request ) {
			// What this request read before it had the lock may be old.
			foreach ( array( 'disallowed_keys', 'alloptions', 'notoptions' ) as $key ) {
				wp_cache_delete( $key, 'options' );
			}
			$found = disallowed_lines();
			if ( isset( $request['expect'] ) && disallowed_digest( $found ) !== $request['expect'] ) {
				return refusal( 'disallowed_moved', 'Somebody else has changed the list meanwhile.', 409 );
			}
			$kept  = array_diff( $found, clean_lines( $request['remove'] ) );
			$lines = clean_lines( array_merge( $kept, $request['add'] ) );
			if ( $lines !== $found && ! update_option( 'disallowed_keys', implode( "\n", $lines ) ) ) {
				return not_stored();
			}
			return describe_disallowed( $lines );
		}
	);
}
