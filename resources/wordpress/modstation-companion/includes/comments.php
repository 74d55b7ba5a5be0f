<?php
/**
 * Comments as they are stored and as the routes describe them.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const STATUS_NAMES = array(
	'0' => 'hold',
	'1' => 'approved',
);

/**
 * The rows of these comments by id, from the database itself.
 *
 * A persistent object cache can be filled with an old row by a reader that was slower than a
 * writer; whoever follows the feed would then keep the old one for ever.
 */
function read_comments( $ids ) {
	global $wpdb;
	if ( ! $ids ) {
		return array();
	}
	$places = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
	$rows   = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM $wpdb->comments WHERE comment_ID IN ($places)", $ids ) );
	return array_column( $rows, null, 'comment_ID' );
}

/** The row of one comment, locked until the transaction ends; null if there is none. */
function lock_comment( $id ) {
	global $wpdb;
	return $wpdb->get_row( $wpdb->prepare( "SELECT * FROM $wpdb->comments WHERE comment_ID = %d FOR UPDATE", $id ) );
}

/**
 * The rows of these comments by id, locked until the transaction ends; null if that was waited for
 * in vain. In the order of the key whatever is asked for, so that two can wait for each other only
 * over something else; and by the key, for a scan of a small table locks all of it.
 */
function lock_comments( $ids ) {
	global $wpdb;
	if ( ! $ids ) {
		return array();
	}
	$places = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
	$rows   = $wpdb->get_results(
		$wpdb->prepare(
			"SELECT * FROM $wpdb->comments FORCE INDEX (PRIMARY) WHERE comment_ID IN ($places) ORDER BY comment_ID FOR UPDATE",
			$ids
		)
	);
	return '' === $wpdb->last_error ? array_column( $rows, null, 'comment_ID' ) : null;
}

/** The posts that these comments are about. */
function posts_of( $ids ) {
	global $wpdb;
	$places = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
	return $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT comment_post_ID FROM $wpdb->comments WHERE comment_ID IN ($places)", $ids ) );
}

/** Read these posts at once; each check of what a moderator may do looks at one. */
function prime_posts( $ids ) {
	_prime_post_caches( array_map( 'intval', array_unique( $ids ) ), false, false );
}

/** Let WordPress use these rows, just read, instead of reading each once more. */
function use_rows( $rows ) {
	$comments = array();
	foreach ( $rows as $row ) {
		$comments[] = new \WP_Comment( $row );
	}
	update_comment_cache( $comments, false );
}

function status_name( $row ) {
	return STATUS_NAMES[ $row->comment_approved ] ?? $row->comment_approved;
}

/** What a moderator judged, in sixteen digits: the client makes the same from what it showed. */
function digest( $row ) {
	$seen = array( status_name( $row ), (int) $row->comment_parent, $row->comment_content );
	return substr( hash( 'sha256', implode( "\x1f", $seen ) ), 0, 16 );
}

function describe( $row, $version ) {
	return array(
		'id'                => (int) $row->comment_ID,
		'version'           => $version,
		'post'              => (int) $row->comment_post_ID,
		'parent'            => (int) $row->comment_parent,
		'author'            => (int) $row->user_id,
		'author_name'       => $row->comment_author,
		'author_email'      => $row->comment_author_email,
		'author_url'        => $row->comment_author_url,
		'author_ip'         => $row->comment_author_IP,
		'author_user_agent' => $row->comment_agent,
		'date_gmt'          => mysql_to_rfc3339( $row->comment_date_gmt ),
		'content'           => $row->comment_content,
		'status'            => status_name( $row ),
		'type'              => '' === $row->comment_type ? 'comment' : $row->comment_type,
	);
}

function describe_deleted( $id, $version ) {
	return array(
		'id'      => $id,
		'version' => $version,
		'status'  => 'deleted',
	);
}

/** The feed's numbers of these comments, by id. */
function versions( $ids ) {
	global $wpdb;
	if ( ! $ids ) {
		return array();
	}
	$places = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
	$rows   = $wpdb->get_results(
		$wpdb->prepare( 'SELECT comment_id, seq FROM ' . table( 'changes' ) . " WHERE comment_id IN ($places)", $ids )
	);
	return array_map( 'intval', array_column( $rows, 'seq', 'comment_id' ) );
}

/** Let nobody, in this request or through a persistent cache, see what these comments were before. */
function forget_cached( $ids, $post_ids = array() ) {
	wp_cache_delete_multiple( $ids, 'comment' );
	wp_cache_delete_multiple( $ids, 'comment_meta' );
	$counts = array( 'comments-0' );
	foreach ( array_unique( $post_ids ) as $post_id ) {
		$counts[] = "comments-$post_id";
	}
	wp_cache_delete_multiple( $counts, 'counts' );
	wp_cache_set( 'last_changed', microtime(), 'comment' );
}
