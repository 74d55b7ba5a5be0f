<?php
/**
 * Runs when the plugin is deleted in wp-admin: nothing of it stays, on no site of a network.
 *
 * @package ModStation_Companion
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/schema.php';

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $modstation_site ) {
		switch_to_blog( $modstation_site );
		Modstation\Companion\remove_everything();
		restore_current_blog();
	}
} else {
	Modstation\Companion\remove_everything();
}
