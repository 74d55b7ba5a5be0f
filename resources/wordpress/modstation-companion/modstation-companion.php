<?php
/**
 * Plugin Name:       ModStation Companion
 * Description:       For moderators who work with ModStation: a feed of changed comments, decisions in bulk that are refused when somebody else was first, blocks of commenters, and the list of disallowed words.
 * Version:           1.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The ModStation authors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 *
 * This program is free software; you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation; either version 2 of the
 * License, or (at your option) any later version. It comes without any warranty; see LICENSE.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

// A copy among the must-use plugins and an ordinary one may meet; the first of them serves.
if ( defined( __NAMESPACE__ . '\VERSION' ) ) {
	return;
}

const VERSION = '1.0.0';
const API     = 1;
const ROUTES  = 'modstation/v1';

foreach ( array( 'schema', 'limits', 'comments', 'feed', 'tidying', 'holding', 'receipts', 'changing', 'signing', 'decisions', 'portions', 'block-values', 'blocks', 'block-keeping', 'block-preview', 'enforcement', 'hits', 'disallowed', 'arguments', 'routes' ) as $modstation_part ) {
	require_once __DIR__ . "/includes/$modstation_part.php";
}

register_activation_hook( __FILE__, __NAMESPACE__ . '\activate' );

// Not only on activation: must-use plugins are never activated, nor is each site of a network.
add_action( 'init', __NAMESPACE__ . '\install', 1 );

add_filter( 'wpmu_drop_tables', __NAMESPACE__ . '\tables_of_site' );

add_action( 'clean_comment_cache', __NAMESPACE__ . '\note_change' );
add_action( 'shutdown', __NAMESPACE__ . '\write_held_notes' );

// Late, so that a block has the last word over plugins that wave comments through.
add_filter( 'pre_comment_approved', __NAMESPACE__ . '\enforce', 9999, 2 );
add_action( 'wp_insert_comment', __NAMESPACE__ . '\count_hits', 10, 2 );

add_filter( 'rest_pre_dispatch', __NAMESPACE__ . '\gate', 20, 3 );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );
