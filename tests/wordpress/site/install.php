<?php
// Installs WordPress with the accounts given as [[login, role, password], …]; prints their keys.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require getenv( 'MODSTATION_TEST_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

function modstation_checked( $answer ) {
    if ( is_wp_error( $answer ) ) {
        fwrite( STDERR, $answer->get_error_message() );
        exit( 1 );
    }
    return $answer;
}

function modstation_add_account( $login, $role, $password ) {
    return modstation_checked(
        wp_insert_user(
            array(
                'user_login' => $login,
                'user_pass'  => $password,
                'user_email' => "$login@site.test",
                'role'       => $role,
            )
        )
    );
}

$made = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $login, $role, $password ) ) {
    $id = $made
        ? modstation_add_account( $login, $role, $password )
        : wp_install( 'Test site', $login, "$login@site.test", true, '', $password )['user_id'];
    $app = modstation_checked(
        WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) )
    );
    $made[ $login ] = array(
        'id'           => $id,
        'login'        => $login,
        'password'     => $password,
        'app_password' => WP_Application_Passwords::chunk_password( $app[0] ),
    );
}
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%year%/%monthnum%/%postname%/' );
flush_rewrite_rules( false );
update_option( 'comment_moderation', 1 );
update_option( 'comments_notify', 0 );
update_option( 'moderation_notify', 0 );
// The sample comment, so that an untouched site has none; the sample post and page stay.
$GLOBALS['wpdb']->query( 'TRUNCATE wp_comments' );
$GLOBALS['wpdb']->query( 'UPDATE wp_posts SET comment_count = 0' );
echo wp_json_encode( $made );
