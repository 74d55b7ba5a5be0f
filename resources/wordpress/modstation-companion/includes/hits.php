<?php
/**
 * The log of what blocks met.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const EXCERPT      = 200;
const EXCERPT_FROM = 2000; // characters of the source, with its tags

/** What blocks met, newest first: what was done then, and how the comment is by now. */
function get_hits( \WP_REST_Request $request ) {
	global $wpdb;
	$block    = $request['block'];
	$where    = $block ? $wpdb->prepare( 'WHERE block_id = %d', $block ) : '';
	$rows     = $wpdb->get_results(
		$wpdb->prepare(
			'SELECT block_id, comment_id, at, action FROM ' . table( 'hits' ) . " $where ORDER BY id DESC LIMIT %d",
			$request['limit']
		)
	);
	$comments = glance_at( array_unique( array_column( $rows, 'comment_id' ) ) );
	$hits     = array();
	foreach ( $rows as $row ) {
		$hits[] = array(
			'block'   => (int) $row->block_id,
			'comment' => (int) $row->comment_id,
			'at'      => (int) $row->at,
			'action'  => $row->action,
		) + describe_glance( $comments[ $row->comment_id ] ?? null );
	}
	return array( 'hits' => $hits );
}

/** A little of each of these comments by id: a list needs no texts of 64 KB. */
function glance_at( $ids ) {
	global $wpdb;
	if ( ! $ids ) {
		return array();
	}
	$places = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
	$rows   = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT comment_ID, comment_author, comment_approved, LEFT(comment_content, %d) AS beginning
			FROM $wpdb->comments WHERE comment_ID IN ($places)",
			array_merge( array( EXCERPT_FROM ), array_values( $ids ) )
		)
	);
	return array_column( $rows, null, 'comment_ID' );
}

function describe_glance( $row ) {
	return array(
		'author_name' => $row ? $row->comment_author : '',
		'excerpt'     => $row ? wp_html_excerpt( $row->beginning, EXCERPT ) : '',
		'status'      => $row ? status_name( $row ) : 'deleted',
	);
}
