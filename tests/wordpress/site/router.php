<?php
// Send what is no file to WordPress, as a web server's rewrite rules would, and keep a list of
// what was asked. Each line is there before the answer ends, so a test can rely on it.
register_shutdown_function(
    function () {
        $line = array(
            'method' => $_SERVER['REQUEST_METHOD'],
            'target' => $_SERVER['REQUEST_URI'],
            'status' => http_response_code(),
        );
        $list = dirname( getenv( 'MODSTATION_TEST_SITE' ) ) . '/log/requests.jsonl';
        file_put_contents( $list, json_encode( $line ) . "\n", FILE_APPEND | LOCK_EX );
    }
);
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( '/' !== $path && false === strpos( $path, '..' ) ) {
    if ( is_file( $file ) ) {
        return false;
    }
    if ( is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
        if ( '/' === substr( $path, -1 ) ) {
            return false;
        }
        header( "Location: $path/", true, 301 );
        return true;
    }
}
// The sites of a network lie in folders that are none: /second/wp-comments-post.php.
$named  = preg_match( '#^/[a-z]+(/wp-[a-z-]+\.php)$#D', $path, $parts ) && is_file( $_SERVER['DOCUMENT_ROOT'] . $parts[1] );
$script = $named ? $parts[1] : '/index.php';

$_SERVER['SCRIPT_NAME']     = $script;
$_SERVER['PHP_SELF']        = $script;
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . $script;
require $_SERVER['SCRIPT_FILENAME'];
