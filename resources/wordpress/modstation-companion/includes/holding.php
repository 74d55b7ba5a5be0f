<?php
/**
 * Notes held back: while a portion of decisions is carried out, those for the feed wait for its end,
 * and are written at once then, in the transaction of the changes.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

/** The comments whose notes wait; null while none are held back. */
function held_notes() {
	return keep_held()[0];
}

/** From now on notes wait, these already. */
function hold_notes( $comment_ids = array() ) {
	keep_held( array( $comment_ids ) );
}

/** From now on no note waits; those that did. */
function let_go_notes() {
	$held = held_notes();
	keep_held( array( null ) );
	return $held ?? array();
}

function keep_held( $new = null ) {
	static $held = array( null );
	if ( null !== $new ) {
		$held = $new;
	}
	return $held;
}

/**
 * If other code ends the request in the middle of a portion. Mostly the changes are undone, and these
 * notes with them; but if that code has ended the transaction before, the changes stay.
 */
function write_held_notes() {
	write_notes( let_go_notes() );
}
