<?php
/**
 * Runs when the plugin is deleted in wp-admin: nothing of it stays, on no site of a network.
 *
 * @package ModStation_Companion
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/schema.php';

if ( is_multisite() ) {
	Modstation\Companion\on_sites( array(), 'Modstation\Companion\remove_everything' );
	Modstation\Companion\remove_orphans();
} else {
	Modstation\Companion\remove_everything();
}
