<?php
// Runs the code it is given as {"code", "data"} with WordPress loaded; the code sees $data.
$modstation_site = json_decode( file_get_contents( getenv( 'MODSTATION_TEST_SITE' ) ), true );
// A network knows its sites by these.
$_SERVER['HTTP_HOST']   = substr( $modstation_site['url'], strlen( 'http://' ) );
$_SERVER['REQUEST_URI'] = '/';

$given = json_decode( stream_get_contents( STDIN ), true );
require getenv( 'MODSTATION_TEST_ROOT' ) . '/wp-load.php';
$data = $given['data'];
eval( $given['code'] );
