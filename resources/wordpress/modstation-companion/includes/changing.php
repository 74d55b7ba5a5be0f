<?php
/**
 * The changes themselves: another status, another text.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

/**
 * Move a comment from one status to another, and touch nothing else of it.
 *
 * WordPress notes in the meta of a trashed comment or of spam where it came from, and goes back
 * there. Between trash and spam that note would say "trash", and the way back would end there; so
 * it is carried along.
 */
function move( $id, $from, $to ) {
	if ( 'trash' !== $to && 'spam' !== $to ) {
		bring_back( $id, $from, 'approved' === $to ? '1' : '0' );
		return;
	}
	$moved  = 'trash' === $from || 'spam' === $from;
	$before = $moved && '1' === get_comment_meta( $id, '_wp_trash_meta_status', true ) ? '1' : '0';
	'trash' === $to ? wp_trash_comment( $id ) : wp_spam_comment( $id );
	if ( $moved ) {
		note_origin( $id, $before );
	}
}

function note_origin( $id, $approved ) {
	delete_comment_meta( $id, '_wp_trash_meta_status' );
	add_comment_meta( $id, '_wp_trash_meta_status', $approved );
}

/**
 * To "held" or "approved". From trash and spam in one step: with a stop at the status before, a
 * comment to be held could be approved for a moment, and its post's author be told of it.
 */
function bring_back( $id, $from, $approved ) {
	if ( 'trash' === $from || 'spam' === $from ) {
		note_origin( $id, $approved );
		'trash' === $from ? wp_untrash_comment( $id ) : wp_unspam_comment( $id );
	} else {
		wp_set_comment_status( $id, $approved ? 'approve' : 'hold' );
	}
}

/**
 * Give a comment another text, through all the filters an edit goes through; what is wrong with
 * it in a sentence, or nothing.
 */
function edit( $row, $content ) {
	$only_the_text = function ( $data ) use ( $row ) {
		return is_wp_error( $data ) ? $data : array( 'comment_content' => $data['comment_content'] ) + (array) $row;
	};
	// The filters run over name, address and browser too, and old comments do not always survive it.
	add_filter( 'wp_update_comment_data', $only_the_text, PHP_INT_MAX );
	$changed = wp_update_comment(
		wp_slash(
			array(
				'comment_ID'      => $row->comment_ID,
				'comment_content' => $content,
			)
		),
		true
	);
	remove_filter( 'wp_update_comment_data', $only_the_text, PHP_INT_MAX );
	if ( is_wp_error( $changed ) || false === $changed ) {
		return is_wp_error( $changed ) ? wp_strip_all_tags( $changed->get_error_message() ) : 'The text could not be stored.';
	}
	$then   = lock_comment( $row->comment_ID );
	$stored = $then ? $then->comment_content : '';
	if ( '' === trim( $stored ) ) {
		return 'This site allows nothing of what is in that text.';
	}
	if ( $stored !== $row->comment_content ) {
		keep_revision( $row );
	}
	return '';
}

function keep_revision( $row ) {
	$revision = array(
		'content' => $row->comment_content,
		'by'      => get_current_user_id(),
		'at'      => time(),
	);
	add_comment_meta( $row->comment_ID, '_modstation_revision', wp_slash( wp_json_encode( $revision ) ) );
	prune_revisions( $row->comment_ID );
}

function prune_revisions( $id ) {
	global $wpdb;
	$kept = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT meta_id FROM $wpdb->commentmeta WHERE comment_id = %d AND meta_key = '_modstation_revision' ORDER BY meta_id DESC",
			$id
		)
	);
	foreach ( array_slice( $kept, bound( 'revisions' ) ) as $meta_id ) {
		delete_metadata_by_mid( 'comment', (int) $meta_id );
	}
}
