<?php
/**
 * Portions: decisions are carried out some at a time, each portion in one transaction.
 *
 * A transaction costs several queries whatever is done in it, and on a disk that is waited for, a
 * wait; shared by a portion, that is nearly nothing. But its comments stay locked until its end, and
 * somebody in wp-admin may wait for one of them. So a portion ends when its time is over.
 *
 * Inside of it each decision has a savepoint: one that fails is undone alone. And what runs here is
 * other plugins' code as well, which may end a transaction, as the database does in a deadlock.
 * Whether it is still the same is asked after each decision; if not, what is stored is looked at.
 *
 * @package ModStation_Companion
 */

namespace Modstation\Companion;

defined( 'ABSPATH' ) || exit;

const FIRST_PORTION = 5;
const NOT_STORED    = 'The database could not store the decision.';

/** The answers to these decisions, in their order. */
function carry_out_all( $decisions ) {
	$answers = array();
	$size    = FIRST_PORTION;
	while ( $decisions ) {
		$portion   = next_portion( $decisions, $size );
		$made      = carry_out( $portion ) ?? one_by_one( $portion );
		$answers   = array_merge( $answers, $made );
		$decisions = array_slice( $decisions, count( $made ) );
		// What could not be done in time is not to be locked in vain the next time.
		$size = count( $made ) < count( $portion ) ? count( $made ) : min( 2 * $size, bound( 'portion' ) );
	}
	return $answers;
}

/** So many of the first ones, none of which needs to know what became of another. */
function next_portion( $decisions, $size ) {
	$portion = array();
	$met     = array();
	foreach ( array_slice( $decisions, 0, max( 1, $size ) ) as $decision ) {
		$comment = 'comment ' . $decision['id'];
		$itself  = 'decision ' . $decision['decision'];
		if ( isset( $met[ $comment ] ) || isset( $met[ $itself ] ) ) {
			break;
		}
		$met[ $comment ] = true;
		$met[ $itself ]  = true;
		$portion[]       = $decision;
	}
	return $portion;
}

/** Each in a transaction of its own; twice, for the one that lost a deadlock wins it the next time. */
function one_by_one( $portion ) {
	$answers = array();
	foreach ( $portion as $decision ) {
		$alone   = array( $decision );
		$made    = carry_out( $alone ) ?? carry_out( $alone ) ?? array( failed( NOT_STORED ) );
		$answers = array_merge( $answers, $made );
	}
	return $answers;
}

/**
 * A portion in one transaction: the answers to as many as there was time for, and at least to one;
 * null if nobody knows what was stored. The comments' rows are locked from the look at them to the
 * end, so nobody decides in between, in wp-admin or elsewhere; and the receipts are there if the
 * changes are.
 */
function carry_out( $portion ) {
	global $wpdb;
	$ids = array_column( $portion, 'id' );
	$wpdb->query( 'START TRANSACTION' );
	$wpdb->query( 'SAVEPOINT modstation_portion' );
	$rows = lock_comments( $ids );
	// After the locks: who held them before has then left its receipts.
	$receipts = null === $rows ? null : find_receipts( $portion );
	if ( null === $receipts ) {
		$wpdb->query( 'ROLLBACK' );
		// Waited for in vain; not once more for each of many, nor twice for one.
		return count( $portion ) > 1 ? null : array( failed( NOT_STORED ) );
	}
	forget_cached( $ids );
	use_rows( $rows );
	hold_notes();
	list( $answers, $whole ) = decide_in_time( $portion, $rows, $receipts );

	$kept = seal( $portion, $answers, $rows );
	if ( $whole && false === $wpdb->query( 'RELEASE SAVEPOINT modstation_portion' ) ) {
		$kept = false;
	}
	$wpdb->query( $kept ? 'COMMIT' : 'ROLLBACK' );
	$notes = let_go_notes();
	if ( ! $kept ) {
		// If it was not one transaction, some of it may be stored all the same, and is to be told.
		write_notes( $notes );
	}
	// Others may have read, and cached, the old rows until the commit.
	forget_cached( $ids, array_column( $rows, 'comment_post_ID' ) );
	return $kept ? $answers : null;
}

/** Answers until the time is over, and whether it is still the same transaction. */
function decide_in_time( $portion, $rows, $receipts ) {
	$until   = microtime( true ) + bound( 'portion_ms' ) / 1000;
	$answers = array();
	foreach ( $portion as $decision ) {
		$receipt = $receipts[ receipt_digest( $decision['decision'] ) ] ?? null;

		list( $answers[], $whole ) = decide_alone( $decision, $rows[ $decision['id'] ] ?? null, $receipt );
		if ( ! $whole || microtime( true ) > $until ) {
			break;
		}
	}
	return array( $answers, $whole );
}

/** One decision: carried out, or undone without a trace. And whether the transaction is the same. */
function decide_alone( $decision, $row, $receipt ) {
	global $wpdb;
	$noted = count( held_notes() );
	$wpdb->query( 'SAVEPOINT modstation_decision' );
	try {
		$answer = decide( $decision, $row, $receipt );
	} catch ( \Throwable $error ) {
		// Whatever listens to comments runs in here; its bug must not end the decisions after it.
		error_log( (string) $error );
		$answer = failed( 'Another plugin of this site ended the decision with an error.' );
	}
	if ( 'done' === $answer['result'] ) {
		return array( $answer, false !== $wpdb->query( 'RELEASE SAVEPOINT modstation_decision' ) );
	}
	$whole = false !== $wpdb->query( 'ROLLBACK TO SAVEPOINT modstation_decision' );
	if ( $whole ) {
		hold_notes( array_slice( held_notes(), 0, $noted ) );
	}
	forget_cached( array( $decision['id'] ) );
	return array( $answer, $whole );
}

/** What has to be stored with the changes, if they are stored themselves; whether all of it is. */
function seal( $portion, $answers, $rows ) {
	$changed = array();
	$kept    = array();
	foreach ( $answers as $place => $answer ) {
		$decision = $portion[ $place ];
		$row      = $rows[ $decision['id'] ] ?? null;
		if ( $answer['repeated'] || ! in_array( $answer['result'], array( 'done', 'gone' ), true ) ) {
			continue;
		}
		$kept[] = $decision + array( 'result' => $answer['result'] );
		if ( $row && ! is_so( $decision, $row ) ) {
			$changed[] = $decision + array( 'status' => status_name( $row ) );
		}
	}
	return are_stored( $changed ) && sign( $changed ) && write_receipts( $kept ) && write_notes( held_notes() );
}

/**
 * Whether the database has these comments as they were decided. What WordPress says may come from a
 * cache; and a transaction that was lost was either stored before, or not at all.
 */
function are_stored( $decisions ) {
	$rows = lock_comments( array_column( $decisions, 'id' ) );
	foreach ( $decisions as $decision ) {
		$row = $rows[ $decision['id'] ] ?? null;
		if ( ! $row || status_name( $row ) !== $decision['status'] ) {
			return false;
		}
	}
	return true;
}
