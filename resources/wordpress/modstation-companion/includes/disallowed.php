<?php
/**
 * WordPress's own list of disallowed words and addresses (Settings > Discussion), one a line.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

function get_disallowed() {
	return array( 'disallowed' => disallowed_lines() );
}

function disallowed_lines() {
	return clean_lines( explode( "\n", (string) get_option( 'disallowed_keys' ) ) );
}

function clean_lines( $lines ) {
	return array_values( array_unique( array_filter( array_map( 'trim', $lines ), 'strlen' ) ) );
}

/** Lines are added and taken out one by one, so that two who do it do not undo each other. */
function post_disallowed( \WP_REST_Request $request ) {
	if ( ! current_user_can( 'manage_options' ) ) {
		return refusal( 'forbidden', 'Only administrators may change the list of disallowed words.', 403 );
	}
	return under_lock(
		'disallowed',
		function () use ( $request ) {
			// What this request read before it had the lock may be old.
			foreach ( array( 'disallowed_keys', 'alloptions', 'notoptions' ) as $key ) {
				wp_cache_delete( $key, 'options' );
			}
			$kept  = array_diff( disallowed_lines(), clean_lines( $request['remove'] ) );
			$lines = clean_lines( array_merge( $kept, $request['add'] ) );
			update_option( 'disallowed_keys', implode( "\n", $lines ) );
			return array( 'disallowed' => $lines );
		}
	);
}
