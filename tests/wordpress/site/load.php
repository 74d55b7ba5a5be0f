<?php
// Runs the code it is given as {"code", "data"} with WordPress loaded; the code sees $data.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$given = json_decode( stream_get_contents( STDIN ), true );
require getenv( 'MODSTATION_TEST_ROOT' ) . '/wp-load.php';
$data = $given['data'];
eval( $given['code'] );
