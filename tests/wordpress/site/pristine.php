<?php
// Keeps a copy of the freshly installed tables, or puts the tables back as they were then.
$given = json_decode( stream_get_contents( STDIN ), true );
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
$db = new mysqli( 'localhost', 'root', '', 'wordpress', 0, $argv[1] );

function tables( $database ) {
    global $db;
    return array_column( $db->query( "SHOW TABLES FROM $database" )->fetch_all(), 0 );
}

if ( 'keep' === $given['do'] ) {
    $db->query( 'CREATE DATABASE pristine CHARACTER SET utf8mb4' );
    foreach ( tables( 'wordpress' ) as $table ) {
        $db->query( "CREATE TABLE pristine.$table LIKE wordpress.$table" );
        $db->query( "INSERT INTO pristine.$table SELECT * FROM wordpress.$table" );
    }
    exit;
}
$known = tables( 'pristine' );
$added = array_diff( tables( 'wordpress' ), $known );
foreach ( $added as $plugins_own ) {
    $db->query( "DROP TABLE wordpress.`$plugins_own`" );
}
if ( in_array( 'wp_blogs', $added, true ) ) {
    // A network keeps more about its users.
    $db->query( 'CREATE OR REPLACE TABLE wordpress.wp_users LIKE pristine.wp_users' );
}
foreach ( array_diff( $known, $given['except'] ) as $table ) {
    $db->query( "TRUNCATE wordpress.$table" );
    $db->query( "INSERT INTO wordpress.$table SELECT * FROM pristine.$table" );
}
$db->query( 'UPDATE wp_posts SET comment_count = 0' );
