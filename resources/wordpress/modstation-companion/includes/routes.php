<?php
/**
 * The routes under /wp-json/modstation/v1.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

function register_routes() {
	$id = array( 'id' => number( 1 ) );
	route( '/status', array( 'GET' => array( 'get_status', array() ) ) );
	route( '/changes', array( 'GET' => array( 'get_changes', changes_arguments() ) ) );
	route( '/decisions', array( 'POST' => array( 'post_decisions', decisions_arguments() ) ) );
	route(
		'/blocks',
		array(
			'GET'  => array( 'get_blocks', array() ),
			'POST' => array( 'post_block', new_block_arguments() ),
		)
	);
	route(
		'/blocks/(?P<id>\d{1,18})',
		array(
			'GET'    => array( 'get_block', $id ),
			'POST'   => array( 'update_block', $id + block_changes() ),
			'DELETE' => array( 'delete_block', $id ),
		)
	);
	route( '/blocks/(?P<id>\d{1,18})/restore', array( 'POST' => array( 'restore_block', $id ) ) );
	route( '/blocks/preview', array( 'GET' => array( 'get_preview', block_subject() ) ) );
	route( '/blocks/log', array( 'GET' => array( 'get_hits', hits_arguments() ) ) );
	route(
		'/disallowed',
		array(
			'GET'  => array( 'get_disallowed', array() ),
			'POST' => array( 'post_disallowed', disallowed_arguments() ),
		)
	);
}

/** One path: for each method the function that answers, and what it takes. */
function route( $path, $methods ) {
	$endpoints = array();
	foreach ( $methods as $method => $answer ) {
		$endpoints[] = array(
			'methods'             => $method,
			'callback'            => __NAMESPACE__ . '\\' . $answer[0],
			// The gate asks the same; but a route must not depend on a filter that can be removed.
			'permission_callback' => __NAMESPACE__ . '\may_moderate',
			'args'                => $answer[1],
		);
	}
	register_rest_route( ROUTES, $path, $endpoints );
}
