<?php
// The parts of the companion that ask WordPress for nothing, or for little, which stands here. The
// plugin's folder comes in $plugin; what is printed is to be the same under every PHP.
define( 'ABSPATH', '/' );
define( 'MINUTE_IN_SECONDS', 60 );
define( 'HOUR_IN_SECONDS', 3600 );
define( 'DAY_IN_SECONDS', 86400 );
define( 'MB_IN_BYTES', 1048576 );
define( 'EMPTY_TRASH_DAYS', 30 );

class WP_Error {
	public $data;

	public function __construct( $code, $sentence, $data ) {
		$this->data = $data['status'];
	}
}

function add_action( ...$arguments ) {}
function add_filter( ...$arguments ) {}
function register_activation_hook( ...$arguments ) {}
function is_email( $value ) {
	return (bool) preg_match( '/^[^@ ]+@[^@ ]+\.[^@ ]+$/D', $value );
}
function wp_unslash( $value ) {
	return is_string( $value ) ? stripslashes( $value ) : $value;
}
function get_userdata( $id ) {
	return 7 === $id ? (object) array( 'ID' => 7 ) : false;
}
function get_user_by( $field, $value ) {
	return 'reader' === $value ? get_userdata( 7 ) : false;
}
function user_can( ...$arguments ) {
	return false;
}

require "$plugin/modstation-companion.php";

use Modstation\Companion as M;

$values = array(
	array( 'email', ' Troll@X.Test ' ),
	array( 'email', 'troll' ),
	array( 'domain', '.X.Test' ),
	array( 'domain', 'x..test' ),
	array( 'ip', '2001:0DB8::0001' ),
	array( 'ip', '::ffff:192.0.2.1' ),
	array( 'ip', '192.0.2.256' ),
	array( 'ip', 'fe80::1%eth0' ),
	array( 'network', '192.0.2.77/25' ),
	array( 'network', '::ffff:10.1.2.3/112' ),
	array( 'network', '2001:db8:ffff::/33' ),
	array( 'network', '10.0.0.0/7' ),
	array( 'network', '10.0.0.0/33' ),
	array( 'user', 'reader' ),
	array( 'user', '7' ),
	array( 'user', '٧' ),
	array( 'name', " Bob \u{a0} &amp; Ms. \xff" ),
	array( 'name', "Bob\u{2003}&amp;\tCo" ),
);
$normal = array();
foreach ( $values as $pair ) {
	$value    = M\normalise( $pair[0], $pair[1] );
	$normal[] = $value instanceof WP_Error ? $value->data : $value;
}

$comment = array(
	'comment_author'       => "O\\'Brien",
	'comment_author_email' => 'A@b.x.test',
	'comment_author_IP'    => '::ffff:192.0.2.1',
	'user_id'              => '7',
);
$expected = array( 'email|a@b.x.test', 'domain|b.x.test', 'domain|.b.x.test', 'domain|.x.test', 'domain|.test', 'ip|192.0.2.1', 'user|7', "name|O\\'Brien", "name|o'brien" );
$digests  = array();
foreach ( $expected as $pair ) {
	$digests[] = M\block_digest( ...explode( '|', $pair ) );
}

$networks = array();
foreach ( array( '192.0.2.0/25', '192.0.2.128/25', '2001:db8::/32', 'nonsense' ) as $network ) {
	$networks[] = M\in_network( M\pack_address( '192.0.2.9' ), $network );
}

$statuses = array();
foreach ( array( 0, 1, '1', 'spam', 'trash' ) as $approved ) {
	$statuses[] = array( M\worse( $approved, 'hold' ), M\worse( $approved, 'spam' ), M\worse( $approved, 'trash' ) );
}

M\remember_hits( array( 'a block' ), $comment );
list( $blocks, $trace ) = M\remember_hits();

echo json_encode(
	array(
		'normal'    => $normal,
		'about'     => M\digests_about( $comment ) === $digests,
		'nobody'    => count( M\digests_about( array() ) ),
		'networks'  => $networks,
		'statuses'  => $statuses,
		'folded'    => M\fold( 'STRASSE  Ümlaut' ) === M\fold( 'straße ümlaut' ),
		'hits'      => array( $blocks, M\trace_of( $comment ) === $trace ),
		'lines'     => M\clean_lines( array( ' a ', '', 'a', "b\r" ) ),
		'plain'     => M\plain( "a\x00\nb\x7f" ),
		'receipt'   => strlen( M\receipt_digest( 'x' ) ),
		'arguments' => count( M\decisions_arguments() + M\changes_arguments() + M\new_block_arguments() + M\hits_arguments() + M\disallowed_arguments() ),
		'until'     => M\block_changes()['until'],
		'expired'   => array( M\has_expired( (object) array( 'until' => null ) ), M\has_expired( (object) array( 'until' => '5' ) ) ),
		'tables'    => count( M\columns() ),
	),
	JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES
);
