<?php
/**
 * What each route takes, as schemas that WordPress checks. Every text and list has an end.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const MAX_ID = PHP_INT_MAX;

function text( $longest, $shortest = 0 ) {
	return array(
		'type'      => 'string',
		'minLength' => $shortest,
		'maxLength' => $longest,
	);
}

function number( $least, $most = MAX_ID ) {
	return array(
		'type'    => 'integer',
		'minimum' => $least,
		'maximum' => $most,
	);
}

function choice( $values ) {
	return array(
		'type' => 'string',
		'enum' => $values,
	);
}

function required( $argument ) {
	return $argument + array( 'required' => true );
}

function preset( $argument, $value ) {
	return $argument + array( 'default' => $value );
}

function changes_arguments() {
	return array(
		'since' => preset( number( 0 ), 0 ),
		'limit' => preset( number( 1, MAX_PAGE ), 100 ),
	);
}

function decisions_arguments() {
	$decision = array(
		'decision'    => required( text( 64, 1 ) ),
		'id'          => required( number( 1 ) ),
		'status'      => choice( array( 'approved', 'hold', 'spam', 'trash' ) ),
		// Longer ones, and empty ones, fail by themselves and not with all the others.
		'content'     => text( 4 * MAX_CONTENT_BYTES ),
		'expect'      => array(
			'type'       => 'object',
			'properties' => array(
				'status' => text( 20 ),
				'digest' => text( 64 ),
			),
		),
		'reason'      => text( 64 ),
		'reason_text' => text( 200 ),
	);
	return array(
		'decisions' => required(
			array(
				'type'     => 'array',
				'minItems' => 1,
				'maxItems' => MAX_DECISIONS,
				'items'    => array(
					'type'       => 'object',
					'properties' => $decision,
				),
			)
		),
	);
}

/** What can be changed about a block after it was made. */
function block_changes() {
	return array(
		'reason' => text( 64 ),
		'note'   => text( 500 ),
		'until'  => array( 'type' => array( 'integer', 'null' ) ) + number( 0, 0xffffffffff ),
		'action' => choice( array_keys( STRENGTH ) ),
	);
}

function block_subject() {
	return array(
		'kind'  => required( choice( KINDS ) ),
		'value' => required( text( 255, 1 ) ),
	);
}

function new_block_arguments() {
	$more = block_changes();
	return block_subject() + array(
		'reason' => preset( $more['reason'], '' ),
		'note'   => preset( $more['note'], '' ),
		'until'  => preset( $more['until'], null ),
		'action' => preset( $more['action'], 'trash' ),
	);
}

function hits_arguments() {
	return array(
		'block' => preset( number( 0 ), 0 ),
		'limit' => preset( number( 1, MAX_PAGE ), 100 ),
	);
}

function disallowed_arguments() {
	$lines = array(
		'type'     => 'array',
		'default'  => array(),
		'maxItems' => MAX_LINES,
	);
	return array(
		// Shorter ones would meet nearly every comment, for they count anywhere inside a word.
		'add'    => $lines + array( 'items' => text( 200, 3 ) + array( 'pattern' => '^[^\r\n]+$' ) ),
		// Those that wp-admin took may be of any length.
		'remove' => $lines + array( 'items' => text( MAX_CONTENT_BYTES, 1 ) ),
		'expect' => text( 64 ),
	);
}
