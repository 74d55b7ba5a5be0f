<?php
/**
 * The routes of the blocks.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

function get_blocks() {
	global $wpdb;
	$rows = $wpdb->get_results(
		$wpdb->prepare( 'SELECT * FROM ' . table( 'blocks' ) . ' WHERE standing = 0 ORDER BY id LIMIT %d', MAX_BLOCKS )
	);
	cache_users( array_unique( array_column( $rows, 'user_id' ) ) );
	return array(
		'blocks' => array_map( __NAMESPACE__ . '\describe_block', $rows ),
		'now'    => time(),
	);
}

function describe_block( $row ) {
	$by = get_userdata( $row->user_id );
	return array(
		'id'       => (int) $row->id,
		'kind'     => $row->kind,
		'value'    => $row->value,
		'reason'   => $row->reason,
		'note'     => $row->note,
		'until'    => null === $row->until ? null : (int) $row->until,
		'action'   => $row->action,
		'by'       => (int) $row->user_id,
		'by_name'  => $by ? $by->display_name : '',
		'made'     => (int) $row->made,
		'hits'     => (int) $row->hits,
		'last_hit' => null === $row->last_hit ? null : (int) $row->last_hit,
		'expired'  => has_expired( $row ),
	);
}

function has_expired( $row ) {
	return null !== $row->until && (int) $row->until <= time();
}

function get_block( \WP_REST_Request $request ) {
	$row = find_block( $request['id'], true );
	return $row ? describe_block( $row ) : no_block();
}

function no_block() {
	return refusal( 'block_unknown', 'There is no such block.', 404 );
}

function block_exists( $id ) {
	return refusal( 'block_exists', 'This is blocked already.', 409, array( 'id' => $id ) );
}

function post_block( \WP_REST_Request $request ) {
	$value = normalise( $request['kind'], $request['value'] );
	if ( is_wp_error( $value ) ) {
		return $value;
	}
	$id = under_lock(
		'blocks',
		function () use ( $request, $value ) {
			return add_block( $request, $value );
		}
	);
	if ( is_wp_error( $id ) ) {
		return $id;
	}
	return new \WP_REST_Response( describe_block( find_block( $id, true ) ), 201 );
}

function add_block( $request, $value ) {
	$digest   = block_digest( $request['kind'], $value );
	$standing = make_way( $digest );
	if ( $standing ) {
		return block_exists( $standing );
	}
	if ( count_standing() >= MAX_BLOCKS ) {
		return refusal( 'blocks_full', 'There are too many blocks; lift some first.', 409 );
	}
	return insert_block(
		array(
			'kind'    => $request['kind'],
			'value'   => $value,
			'digest'  => $digest,
			'reason'  => plain( $request['reason'] ),
			'note'    => trim( $request['note'] ),
			'until'   => $request['until'],
			'action'  => $request['action'],
			'user_id' => get_current_user_id(),
			'made'    => time(),
		)
	);
}

function update_block( \WP_REST_Request $request ) {
	$row = find_block( $request['id'], true );
	if ( ! $row ) {
		return no_block();
	}
	$changes = array();
	foreach ( array( 'reason', 'note', 'until', 'action' ) as $name ) {
		// Not isset(): "until" may be set to null, which is for ever.
		if ( $request->has_param( $name ) ) {
			$changes[ $name ] = $request[ $name ];
		}
	}
	if ( isset( $changes['reason'] ) ) {
		$changes['reason'] = plain( $changes['reason'] );
	}
	if ( $changes && ! change_block( $row->id, $changes ) ) {
		return not_stored();
	}
	return describe_block( find_block( $row->id, true ) );
}

function delete_block( \WP_REST_Request $request ) {
	$row = find_block( $request['id'], true );
	if ( ! $row || ! lift_block( $row->id ) ) {
		return no_block();
	}
	return array(
		'deleted' => true,
		'block'   => describe_block( $row ),
	);
}

function restore_block( \WP_REST_Request $request ) {
	$id = under_lock(
		'blocks',
		function () use ( $request ) {
			$row = find_block( $request['id'], false );
			if ( ! $row ) {
				return no_block();
			}
			$standing = make_way( $row->digest );
			if ( $standing ) {
				return block_exists( $standing );
			}
			return stand_again( $row->id ) ? $row->id : not_stored();
		}
	);
	return is_wp_error( $id ) ? $id : describe_block( find_block( $id, true ) );
}
