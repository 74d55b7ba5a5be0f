<?php
/**
 * The tables: made when first needed, and taken away by the uninstaller.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const SCHEMA        = 1;
const SCHEMA_OPTION = 'modstation_schema';

const META_KEYS = array(
	'_modstation_reason',
	'_modstation_reason_text',
	'_modstation_moderator',
	'_modstation_decided',
	'_modstation_revision',
);

/** The full name of one of the plugin's tables on the present site. */
function table( $name ) {
	global $wpdb;
	return $wpdb->prefix . 'modstation_' . $name;
}

/**
 * The columns of each table.
 *
 * Digests stand in for texts wherever equality matters, because how a text column compares depends
 * on the site's collation, which may take "Müller" for "Muller". All times are Unix times.
 */
function columns() {
	return array(
		'pending'  => 'id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
			comment_id bigint unsigned NOT NULL',
		'changes'  => 'seq bigint unsigned NOT NULL PRIMARY KEY,
			comment_id bigint unsigned NOT NULL UNIQUE,
			at bigint unsigned NOT NULL,
			KEY at (at)',
		'state'    => 'name char(16) CHARACTER SET ascii NOT NULL PRIMARY KEY,
			value bigint unsigned NOT NULL',
		'receipts' => 'id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
			digest char(64) CHARACTER SET ascii NOT NULL UNIQUE,
			comment_id bigint unsigned NOT NULL,
			result char(8) CHARACTER SET ascii NOT NULL,
			at bigint unsigned NOT NULL,
			KEY at (at)',
		// "standing" is 0 while a block stands and its own id once it is lifted, so that the
		// unique key allows one standing block of a value and any number of lifted ones.
		'blocks'   => 'id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
			kind char(8) CHARACTER SET ascii NOT NULL,
			value varchar(255) NOT NULL,
			digest char(64) CHARACTER SET ascii NOT NULL,
			standing bigint unsigned NOT NULL DEFAULT 0,
			reason varchar(64) NOT NULL,
			note varchar(500) NOT NULL,
			until bigint unsigned NULL,
			action char(8) CHARACTER SET ascii NOT NULL,
			user_id bigint unsigned NOT NULL,
			made bigint unsigned NOT NULL,
			lifted bigint unsigned NULL,
			hits bigint unsigned NOT NULL DEFAULT 0,
			last_hit bigint unsigned NULL,
			UNIQUE KEY one_standing (digest, standing),
			KEY kind (kind, standing)',
		'hits'     => 'id bigint unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY,
			block_id bigint unsigned NOT NULL,
			comment_id bigint unsigned NOT NULL,
			action char(8) CHARACTER SET ascii NOT NULL,
			at bigint unsigned NOT NULL,
			KEY block_id (block_id, id),
			KEY at (at)',
		'rates'    => 'user_id bigint unsigned NOT NULL PRIMARY KEY,
			minute bigint unsigned NOT NULL,
			requests int unsigned NOT NULL',
	);
}

/** Make what is missing; one cached option is all that this costs afterwards. */
function install() {
	if ( SCHEMA === (int) get_option( SCHEMA_OPTION ) ) {
		return true;
	}
	// A request to one site of a network may write on another, where the plugin need not be active.
	return is_multisite() && ms_is_switched() ? false : make_tables();
}

function make_tables() {
	global $wpdb;
	$charset = $wpdb->get_charset_collate();
	foreach ( columns() as $name => $columns ) {
		// InnoDB by name: the feed and the decisions stand on transactions.
		$made = $wpdb->query( 'CREATE TABLE IF NOT EXISTS ' . table( $name ) . " ($columns) ENGINE=InnoDB $charset" );
		if ( false === $made ) {
			return false;
		}
	}
	// The feed counts from the time on: a cursor from before an uninstallation lies below all that
	// comes now, so whoever still has it is told to list anew.
	$wpdb->query(
		$wpdb->prepare(
			'INSERT IGNORE INTO ' . table( 'state' ) . " (name, value) VALUES ('last', %d), ('oldest', %d), ('tidied', 0)",
			time(),
			time()
		)
	);
	return update_option( SCHEMA_OPTION, SCHEMA );
}

/** For one site, or for all that are in this network; each has its own tables. */
function activate( $network_wide = false ) {
	if ( $network_wide ) {
		on_sites( array( 'network_id' => get_current_network_id() ), __NAMESPACE__ . '\start_anew_if_there' );
	} else {
		make_tables();
		start_anew();
	}
}

/** Do this on each of these sites, as if the request were to that one. */
function on_sites( $which, callable $work ) {
	$all = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $which + $all ) as $site ) {
		switch_to_blog( $site );
		$work();
		restore_current_blog();
	}
}

/** Where the plugin never was, the first request to that site begins its feed. */
function start_anew_if_there() {
	if ( install() ) {
		start_anew();
	}
}

/**
 * Start the feed anew, for what changed while the plugin was switched off is in no feed: clients
 * that come with an older number are told to read everything again.
 */
function start_anew() {
	global $wpdb;
	$wpdb->query( 'DELETE FROM ' . table( 'changes' ) );
	$wpdb->query( 'UPDATE ' . table( 'state' ) . " SET value = value + 1 WHERE name = 'last'" );
	$last = (int) $wpdb->get_var( 'SELECT value FROM ' . table( 'state' ) . " WHERE name = 'last'" );
	$wpdb->query( $wpdb->prepare( 'UPDATE ' . table( 'state' ) . " SET value = %d WHERE name = 'oldest'", $last ) );
}

/** The tables that go with a site of a network when that is deleted, ours among them. */
function tables_of_site( $tables ) {
	return array_merge( $tables, array_map( __NAMESPACE__ . '\table', array_keys( columns() ) ) );
}

/** Leave nothing behind of sites that were deleted while the plugin was not active. */
function remove_orphans() {
	global $wpdb;
	$ours = '/^' . preg_quote( $wpdb->base_prefix, '/' ) . '\d+_modstation_(?:' . implode( '|', array_keys( columns() ) ) . ')$/D';
	$like = $wpdb->esc_like( $wpdb->base_prefix ) . '%' . $wpdb->esc_like( '_modstation_' ) . '%';
	foreach ( preg_grep( $ours, $wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $like ) ) ) as $table ) {
		$wpdb->query( "DROP TABLE IF EXISTS `$table`" );
	}
}

/** Leave nothing behind on the present site. */
function remove_everything() {
	global $wpdb;
	foreach ( array_keys( columns() ) as $name ) {
		$wpdb->query( 'DROP TABLE IF EXISTS ' . table( $name ) );
	}
	foreach ( META_KEYS as $key ) {
		delete_metadata( 'comment', 0, $key, '', true );
	}
	delete_option( SCHEMA_OPTION );
}
