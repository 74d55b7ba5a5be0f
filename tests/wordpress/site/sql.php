<?php
// Runs {"statement", "values"} and prints the rows; numbers stay numbers.
$given = json_decode( stream_get_contents( STDIN ), true );
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
$db = new mysqli( 'localhost', 'root', '', '', 0, $argv[1] );
$db->set_charset( 'utf8mb4' );
if ( $db->query( "SHOW DATABASES LIKE 'wordpress'" )->num_rows ) {
    $db->select_db( 'wordpress' );
}
$prepared = $db->prepare( $given['statement'] );
$prepared->execute( $given['values'] ?: null );
$result = $prepared->get_result();
$rows   = $result ? $result->fetch_all( MYSQLI_ASSOC ) : array();
echo json_encode( $rows, JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR );
