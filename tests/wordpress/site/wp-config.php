<?php
// The settings of one test site. Which one is said by the environment, because all sites of a
// version share its code.
$modstation_site = json_decode( file_get_contents( getenv( 'MODSTATION_TEST_SITE' ) ), true );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . $modstation_site['socket'] );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $modstation_purpose ) {
    foreach ( array( 'KEY', 'SALT' ) as $modstation_part ) {
        $modstation_name = "{$modstation_purpose}_{$modstation_part}";
        define( $modstation_name, hash( 'sha256', $modstation_site['secret'] . $modstation_name ) );
    }
}
if ( $modstation_site['network'] ) {
    define( 'MULTISITE', true );
    define( 'SUBDOMAIN_INSTALL', false );
    define( 'DOMAIN_CURRENT_SITE', substr( $modstation_site['url'], strlen( 'http://' ) ) );
    define( 'PATH_CURRENT_SITE', '/' );
    define( 'SITE_ID_CURRENT_SITE', 1 );
    define( 'BLOG_ID_CURRENT_SITE', 1 );
} else {
    define( 'WP_HOME', $modstation_site['url'] );
    define( 'WP_SITEURL', $modstation_site['url'] );
}
define( 'WP_CONTENT_DIR', $modstation_site['content'] );
define( 'WP_DEFAULT_THEME', 'plain' );
// Application passwords need HTTPS, or this.
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'MODSTATION_TEST_MAIL', $modstation_site['mail'] );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
    define( 'ABSPATH', getenv( 'MODSTATION_TEST_ROOT' ) . '/' );
}
require_once ABSPATH . 'wp-settings.php';
