<?php
// Writes many comments with plain SQL, because WordPress's own functions would take minutes.
// Hooks do not run, so a plugin that watches comments does not see these. The same settings give
// the same comments, but for their dates, which end at the time given.
require __DIR__ . '/seed-texts.php';

$set = json_decode( stream_get_contents( STDIN ), true );
mysqli_report( MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT );
$db = new mysqli( 'localhost', 'root', '', 'wordpress', 0, $argv[1] );
$db->set_charset( 'utf8mb4' );
$db->query( "SET SESSION sql_mode = ''" );
mt_srand( $set['seed'] );

const READERS      = 20;    // commenters with an account
const ANSWERABLE   = 40;    // comments of a post that still draw replies
const DEEPEST      = 5;     // WordPress's own default
const HOSTILE_STEP = 250;   // one comment in so many is hostile

function share() {
    return mt_rand() / ( mt_getrandmax() + 1 );
}

/** An index below $count, as likely as 1 / (index + 1): few write much, most write once. */
function zipf( $count ) {
    return (int) pow( $count + 1, share() ) - 1;
}

function one_of( $list ) {
    return $list[ mt_rand( 0, count( $list ) - 1 ) ];
}

/** A length with a median of about 230 characters and a long tail. */
function length() {
    $bell = share() + share() + share() + share() + share() + share() - 3;
    return min( 6000, 195 * exp( 1.25 * $bell ) );
}

function sentence( $words ) {
    $said = array();
    for ( $left = mt_rand( 4, 16 ); $left > 0; $left-- ) {
        $said[] = one_of( $words );
    }
    return capitalised( implode( ' ', $said ) ) . one_of( array( '.', '.', '.', '!', '?' ) );
}

function capitalised( $text ) {
    return mb_strtoupper( mb_substr( $text, 0, 1 ) ) . mb_substr( $text, 1 );
}

/** Ready sentences to build texts from: drawing each word anew would take most of the time. */
function sentences_by_language() {
    $made = array();
    foreach ( WORDS as $language => $words ) {
        for ( $i = 0; $i < 300; $i++ ) {
            $text                = sentence( preg_split( '/\s+/u', $words ) );
            $made[ $language ][] = array( $text, mb_strlen( $text ) );
        }
    }
    return $made;
}

function text( $status ) {
    global $sentences, $languages;
    $pool = $sentences[ share() < 0.8 ? 'english' : one_of( $languages ) ];
    $text = '';
    for ( $left = length(); $left > 0; $left -= $more[1] + 1 ) {
        $more  = one_of( $pool );
        $text .= ( '' === $text ? '' : ( share() < 0.1 ? "\n\n" : ' ' ) ) . $more[0];
    }
    if ( 'spam' === $status || share() < 0.05 ) {
        $text .= sprintf( one_of( LINKS ), mt_rand( 1, 9999 ) );
    }
    return share() < 0.05 ? sprintf( one_of( MARKUP ), $text ) : $text;
}

function address() {
    $roll = share();
    if ( $roll < 0.01 ) {
        return '';
    }
    return $roll < 0.2
        ? sprintf( '2001:db8:%x::%x', mt_rand( 0, 65535 ), mt_rand( 1, 65535 ) )
        : sprintf( '198.%d.%d.%d', mt_rand( 18, 19 ), mt_rand( 0, 255 ), mt_rand( 1, 254 ) );
}

function utc( $time ) {
    return gmdate( 'Y-m-d H:i:s', (int) $time );
}

function quoted( $value ) {
    global $db;
    return is_int( $value ) ? $value : "'" . $db->real_escape_string( $value ) . "'";
}

/** Write the rows, each an array by column name, and empty the list. */
function insert( $table, &$rows ) {
    global $db;
    if ( ! $rows ) {
        return;
    }
    $tuples = array();
    foreach ( $rows as $row ) {
        $tuples[] = '(' . implode( ',', array_map( 'quoted', $row ) ) . ')';
    }
    $columns = implode( ',', array_keys( $rows[0] ) );
    $db->query( "INSERT INTO $table ($columns) VALUES " . implode( ',', $tuples ) );
    $rows = array();
}

function column( $sql ) {
    global $db;
    return array_column( $db->query( $sql )->fetch_all(), 0 );
}

function ensure_posts( $wanted, $at ) {
    global $sentences;
    $published = "SELECT ID FROM wp_posts WHERE post_type = 'post' AND post_status = 'publish' ORDER BY ID";
    $rows      = array();
    for ( $missing = $wanted - count( column( $published ) ); $missing > 0; $missing-- ) {
        $title  = rtrim( one_of( $sentences['english'] )[0], '.!?' );
        $rows[] = array(
            'post_author'           => 1,
            'post_date'             => utc( $at ),
            'post_date_gmt'         => utc( $at ),
            'post_modified'         => utc( $at ),
            'post_modified_gmt'     => utc( $at ),
            'post_content'          => text( 'approved' ),
            'post_title'            => $title,
            'post_status'           => 'publish',
            'post_name'             => "article-$missing-" . mt_rand(),
            'post_excerpt'          => '',
            'to_ping'               => '',
            'pinged'                => '',
            'post_content_filtered' => '',
        );
    }
    insert( 'wp_posts', $rows );
    return array_map( 'intval', array_slice( column( $published ), 0, max( 1, $wanted ) ) );
}

function ensure_readers() {
    global $db;
    $rows = array();
    for ( $i = count( column( "SELECT ID FROM wp_users WHERE user_login LIKE 'reader%'" ) ); $i < READERS; $i++ ) {
        $name   = one_of( FIRST_NAMES ) . ' ' . one_of( LAST_NAMES );
        $rows[] = array(
            'user_login'    => "reader$i",
            'user_nicename' => "reader$i",
            'user_email'    => "reader$i@readers.test",
            'display_name'  => $name,
        );
    }
    insert( 'wp_users', $rows );
    return $db->query(
        "SELECT ID, display_name, user_email FROM wp_users WHERE user_login LIKE 'reader%' ORDER BY ID"
    )->fetch_all();
}

/** Everybody who comments: the same person mostly comes back under the same address. */
function people( $guests ) {
    $people = array();
    foreach ( ensure_readers() as list( $id, $name, $email ) ) {
        $people[] = array( (int) $id, $name, $email, '', address(), one_of( AGENTS ) );
    }
    for ( $i = 0; $i < $guests; $i++ ) {
        $name     = 0 === $i % 60 ? one_of( ODD_NAMES ) : one_of( FIRST_NAMES ) . ' ' . one_of( LAST_NAMES );
        $email    = share() < 0.03 ? '' : "guest$i@mail.test";
        $people[] = array( 0, $name, $email, share() < 0.1 ? "https://guest$i.example/" : '', address(), one_of( AGENTS ) );
    }
    shuffle( $people );
    return $people;
}

/** The comment above a new one and the depth it then has; none and 1 for the start of a thread. */
function place( $post, $status ) {
    global $threads;
    if ( 'spam' === $status || empty( $threads[ $post ] ) || share() > 0.4 ) {
        return array( 0, 1 );
    }
    list( $above, $depth ) = one_of( $threads[ $post ] );
    return array( $above, $depth + 1 );
}

/** Let later comments answer this one; held ones seldom draw replies. */
function open_for_replies( $post, $id, $depth, $status ) {
    global $threads;
    if ( $depth >= DEEPEST || ! ( 'approved' === $status || ( 'hold' === $status && share() < 0.15 ) ) ) {
        return;
    }
    $threads[ $post ][] = array( $id, $depth );
    if ( count( $threads[ $post ] ) > ANSWERABLE ) {
        array_shift( $threads[ $post ] );
    }
}

const STORED = array( 'hold' => '0', 'approved' => '1', 'spam' => 'spam', 'trash' => 'trash' );

$sentences = sentences_by_language();
$languages = array_keys( $sentences );
$statuses  = array();
foreach ( $set['counts'] as $status => $count ) {
    array_push( $statuses, ...array_fill( 0, $count, $status ) );
}
shuffle( $statuses );
$total   = count( $statuses );
$first   = $set['end'] - 86400 * $set['days'];
$step    = ( $set['end'] - $first ) / max( 1, $total );
$posts   = ensure_posts( $set['posts'], $first - 3600 );
$people  = people( (int) ( $total / 8 ) + 10 );
$threads = array();  // post => list of (comment, depth)
$rows    = array();
$meta    = array();
$id      = (int) column( 'SELECT COALESCE(MAX(comment_ID), 0) FROM wp_comments' )[0];

$db->begin_transaction();
foreach ( $statuses as $i => $status ) {
    $id++;
    $post                  = $posts[ zipf( count( $posts ) ) ];
    list( $above, $depth ) = place( $post, $status );
    open_for_replies( $post, $id, $depth, $status );
    $who  = $people[ zipf( count( $people ) ) ];
    $type = 'comment';
    if ( 1 === $depth && 'spam' !== $status && share() < 0.016 ) {  // 1 % of all
        $type = 'pingback';
        $who  = array( 0, 'A blog', '', "https://blog.example/$id", $who[4], 'WordPress/6.8; https://blog.example' );
    }
    $at     = utc( $first + $step * ( $i + share() ) );
    $odd    = 7 === $i % HOSTILE_STEP;
    $rows[] = array(
        'comment_ID'           => $id,
        'comment_post_ID'      => $post,
        'comment_author'       => $who[1],
        'comment_author_email' => $who[2],
        'comment_author_url'   => $who[3],
        'comment_author_IP'    => $who[4],
        'comment_date'         => $at,
        'comment_date_gmt'     => $at,
        'comment_content'      => $odd ? HOSTILE[ intdiv( $i, HOSTILE_STEP ) % count( HOSTILE ) ] : text( $status ),
        'comment_approved'     => STORED[ $status ],
        'comment_agent'        => $who[5],
        'comment_type'         => $type,
        'comment_parent'       => $above,
        'user_id'              => $who[0],
    );
    if ( 'spam' === $status || 'trash' === $status ) {
        foreach ( array( 'status' => '0', 'time' => (string) $set['end'] ) as $name => $value ) {
            $meta[] = array( 'comment_id' => $id, 'meta_key' => "_wp_trash_meta_$name", 'meta_value' => $value );
        }
    }
    if ( 1000 === count( $rows ) ) {
        insert( 'wp_comments', $rows );
        insert( 'wp_commentmeta', $meta );
    }
}
insert( 'wp_comments', $rows );
insert( 'wp_commentmeta', $meta );
$db->query(
    "UPDATE wp_posts LEFT JOIN (SELECT comment_post_ID AS post, COUNT(*) AS shown FROM wp_comments
     WHERE comment_approved = '1' GROUP BY comment_post_ID) AS counted ON post = ID
     SET comment_count = COALESCE(shown, 0)"
);
$db->commit();
$db->query( 'ANALYZE TABLE wp_comments, wp_posts' );
