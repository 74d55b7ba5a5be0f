<?php
/**
 * What a block names: each kind has one way to write a value, and one way to tell whether a
 * commenter is meant. Never by looking for a piece of text inside another one.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const KINDS = array( 'email', 'domain', 'ip', 'network', 'user', 'name' );

const LABEL  = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const MAPPED = "\0\0\0\0\0\0\0\0\0\0\xff\xff"; // an IPv4 address written as IPv6 begins so

// Wider ones take in whole countries; that is a slip of the hand, not moderation.
const WIDEST_IPV4 = 8;
const WIDEST_IPV6 = 16;

/** The value in its one form, or an error with a sentence that says what is wrong with it. */
function normalise( $kind, $value ) {
	$value = squeeze( $value );
	switch ( $kind ) {
		case 'email':
			return normalise_email( $value );
		case 'domain':
			return normalise_domain( $value );
		case 'ip':
			$packed = pack_address( $value );
			return null === $packed ? bad_value( 'This is no IP address.' ) : inet_ntop( $packed );
		case 'network':
			return normalise_network( $value );
		case 'user':
			return normalise_user( $value );
		default:
			$name = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			return '' === fold( $name ) ? bad_value( 'A name cannot be empty.' ) : squeeze( $name );
	}
}

function bad_value( $sentence ) {
	return refusal( 'block_value', $sentence, 400 );
}

/** Without spaces around it, and with single plain ones inside. */
function squeeze( $text ) {
	$squeezed = preg_replace( '/[\s\p{Z}\x00-\x1f]+/u', ' ', (string) $text );
	return trim( null === $squeezed ? '' : $squeezed );
}

/** A name as it is compared: readers write "Bob", "BOB" and "bob  ". */
function fold( $name ) {
	$name = squeeze( html_entity_decode( $name, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	return function_exists( 'mb_convert_case' ) ? mb_convert_case( $name, MB_CASE_FOLD, 'UTF-8' ) : strtolower( $name );
}

function normalise_email( $value ) {
	$value = strtolower( $value );
	return is_email( $value ) && strlen( $value ) <= 100 ? $value : bad_value( 'This is no e-mail address.' );
}

function normalise_domain( $value ) {
	$value = strtolower( $value );
	$valid = strlen( $value ) <= 253 && preg_match( '/^\.?(?:' . LABEL . '\.)+' . LABEL . '$/D', $value );
	return $valid ? $value : bad_value( 'This is no domain of an e-mail address.' );
}

function normalise_user( $value ) {
	$user = ctype_digit( $value ) ? get_userdata( (int) $value ) : false;
	$user = $user ? $user : get_user_by( 'login', $value );
	if ( ! $user ) {
		return bad_value( 'There is no such user.' );
	}
	if ( user_can( $user, 'moderate_comments' ) ) {
		return bad_value( 'This user moderates comments, and blocks do not apply to those who do.' );
	}
	return (string) $user->ID;
}

/** The bytes of an address, four or sixteen; null if it is none. */
function pack_address( $address ) {
	// Checked first, because inet_pton complains aloud; and it would take a zone ("%eth0").
	if ( false === filter_var( $address, FILTER_VALIDATE_IP ) ) {
		return null;
	}
	$packed = inet_pton( $address );
	return 16 === strlen( $packed ) && 0 === strpos( $packed, MAPPED ) ? substr( $packed, 12 ) : $packed;
}

function normalise_network( $value ) {
	$network = parse_network( $value );
	if ( ! $network ) {
		return bad_value( 'This is no network; write it like 192.0.2.0/24 or 2001:db8::/32.' );
	}
	list( $packed, $bits ) = $network;
	if ( $bits < ( 4 === strlen( $packed ) ? WIDEST_IPV4 : WIDEST_IPV6 ) ) {
		return bad_value( 'This network is too wide.' );
	}
	return inet_ntop( $packed ) . "/$bits";
}

/** The first address of a network, packed, and the number of its fixed bits; null if it is none. */
function parse_network( $value ) {
	if ( ! preg_match( '#^([0-9a-fA-F:.]+)/(\d{1,3})$#D', $value, $parts ) ) {
		return null;
	}
	$packed = pack_address( $parts[1] );
	$bits   = (int) $parts[2];
	if ( null !== $packed && 4 === strlen( $packed ) && false !== strpos( $parts[1], ':' ) ) {
		$bits -= 96;
	}
	if ( null === $packed || $bits < 0 || $bits > 8 * strlen( $packed ) ) {
		return null;
	}
	return array( $packed & prefix_mask( $bits, strlen( $packed ) ), $bits );
}

function prefix_mask( $bits, $bytes ) {
	$mask = str_repeat( "\xff", intdiv( $bits, 8 ) );
	if ( $bits % 8 ) {
		$mask .= chr( 0xff << ( 8 - $bits % 8 ) & 0xff );
	}
	return str_pad( $mask, $bytes, "\0" );
}

function in_network( $packed, $value ) {
	$network = parse_network( $value );
	return $network
		&& strlen( $network[0] ) === strlen( $packed )
		&& ( $packed & prefix_mask( $network[1], strlen( $packed ) ) ) === $network[0];
}

/** By this a standing block is found, in an index, however long the value. */
function block_digest( $kind, $value ) {
	return hash( 'sha256', $kind . "\x1f" . ( 'name' === $kind ? fold( $value ) : $value ) );
}

/** The digests of all blocks, networks apart, that would be about the writer of this comment. */
function digests_about( $comment ) {
	$about = array();
	// The form's comments come here with slashes added, those of the REST interface without.
	$email = strtolower( trim( wp_unslash( (string) ( $comment['comment_author_email'] ?? '' ) ) ) );
	if ( '' !== $email ) {
		$about[] = block_digest( 'email', $email );
	}
	foreach ( domains_of( $email ) as $domain ) {
		$about[] = block_digest( 'domain', $domain );
	}
	$packed = pack_address( trim( (string) ( $comment['comment_author_IP'] ?? '' ) ) );
	if ( null !== $packed ) {
		$about[] = block_digest( 'ip', inet_ntop( $packed ) );
	}
	if ( ! empty( $comment['user_id'] ) ) {
		$about[] = block_digest( 'user', (string) (int) $comment['user_id'] );
	}
	$name = (string) ( $comment['comment_author'] ?? '' );
	foreach ( array( $name, wp_unslash( $name ) ) as $written ) {
		$about[] = block_digest( 'name', $written );
	}
	return array_values( array_unique( $about ) );
}

/** "a@b.x.test": b.x.test, and with everything below them .b.x.test, .x.test and .test. */
function domains_of( $email ) {
	$host = substr( (string) strrchr( $email, '@' ), 1 );
	if ( '' === (string) $host ) {
		return array();
	}
	$domains = array( $host );
	for ( $rest = $host; false !== $rest && '' !== $rest; ) {
		$domains[] = ".$rest";
		$dot       = strpos( $rest, '.' );
		$rest      = false === $dot ? '' : substr( $rest, $dot + 1 );
	}
	return $domains;
}
