<?php
/**
 * Plugin Name: Test site
 * Description: Nothing leaves the machine, and readers may comment as fast as a test likes.
 */
add_filter( 'pre_http_request', fn() => new WP_Error( 'offline', 'This site asks nobody anything.' ) );
add_filter( 'comment_flood_filter', '__return_false', 20 );
add_filter(
    'pre_wp_mail',
    function ( $sent, $mail ) {
        file_put_contents( MODSTATION_TEST_MAIL, wp_json_encode( $mail ) . "\n", FILE_APPEND | LOCK_EX );
        return true;
    },
    10,
    2
);
// Without an answer that looks recent, every page of wp-admin would first ask for updates.
foreach ( array( 'core', 'plugins', 'themes' ) as $what ) {
    add_filter(
        "pre_site_transient_update_$what",
        fn() => (object) array(
            'last_checked'    => time(),
            'version_checked' => $GLOBALS['wp_version'],
            'updates'         => array(),
            'response'        => array(),
            'checked'         => array(),
        )
    );
}
