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

// WordPress lets PHP keep silent about what is out of date, unless it is being debugged. Of the
// companion plugin it counts, and so does what a function complains of that it calls itself.
set_error_handler(
    function ( $level, $text, $file, $line ) {
        $silenced = in_array( error_reporting(), array( 0, 4437 ), true ); // what an @ makes of it
        if ( $silenced || ! ( modstation_is_companion( $file ) || modstation_companion_calls( 4 ) ) ) {
            return false;
        }
        error_log( "companion: $text in $file on line $line" );
        return true;
    }
);
foreach ( array( 'deprecated_function_run', 'deprecated_argument_run', 'deprecated_hook_run', 'doing_it_wrong_run' ) as $hook ) {
    add_action(
        $hook,
        function ( $name ) use ( $hook ) {
            if ( modstation_companion_calls( 8 ) ) {
                error_log( "companion: $hook: $name" );
            }
        }
    );
}

/** Whether the plugin is among the nearest callers. */
function modstation_companion_calls( $near ) {
    $files = array_column( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS, $near ), 'file' );
    return (bool) array_filter( $files, 'modstation_is_companion' );
}

function modstation_is_companion( $file ) {
    return false !== strpos( $file, '/modstation-companion/' );
}
