<?php
// Makes the site the first one of a network whose other sites lie in folders below it. Run once as
// a single site; from then on `wp-config.php` has to say that this is a network.
// Given: the host with its port, and the user that stays above all sites.
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $name => $table ) {
    $GLOBALS['wpdb']->$name = $table;
}
install_network();
$made = populate_network( 1, $data['host'], $data['email'], 'Test network', '/', false );
// It warns that no address was found for other hosts, which sites in folders do not need.
if ( is_wp_error( $made ) && 'no_wildcard_dns' !== $made->get_error_code() ) {
    fwrite( STDERR, $made->get_error_message() );
    exit( 1 );
}
// What single sites say by a constant, or keep among their own options.
foreach ( array( 'siteurl', 'home' ) as $name ) {
    $GLOBALS['wpdb']->update(
        $GLOBALS['wpdb']->options,
        array( 'option_value' => "http://{$data['host']}" ),
        array( 'option_name' => $name )
    );
}
$GLOBALS['wpdb']->insert(
    $GLOBALS['wpdb']->sitemeta,
    array(
        'site_id'    => 1,
        'meta_key'   => 'using_application_passwords',
        'meta_value' => '1',
    )
);
echo 'done';
