"""Several decisions sent at once, on every kind of site."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import httpx2
import pytest

from modstation.core.errors import Offline
from modstation.core.model import Comment, Decision, Verb
from modstation.core.ports import Accepted, Cut, NotBegun, Stale
from modstation.site.several import LINES, Several
from tests.site.backends import WordPressBackend
from tests.site.conftest import REAL, Bench, decide

# Counts like WordPress does, and then takes its time before it writes down less than all: where
# two writes meet, the smaller count stays.
SLOW_COUNT = """<?php
/* Plugin Name: Slow count */
$decided = false;
add_action( 'wp_set_comment_status', function () { $GLOBALS['decided'] = true; } );
add_filter( 'pre_wp_update_comment_count_now', function ( $new, $old, $post ) {
    global $wpdb;
    $count = (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM $wpdb->comments"
        . " WHERE comment_post_ID = %d AND comment_approved = '1'", $post ) );
    usleep( $GLOBALS['decided'] && $count < 8 ? 800000 : 0 );
    return $count;
}, 10, 3 );
"""


def looked(bench: Bench, ids: Sequence[int]) -> list[tuple[Decision, Comment]]:
    seen = {comment.id: comment for comment in bench.site.look(ids)}
    return [(decide(seen[id], Verb.APPROVE), seen[id]) for id in ids]


def put(bench: Bench, count: int) -> list[int]:
    return [bench.backend.put(content=f"seen {number}") for number in range(count)]


@pytest.fixture
def clock(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What time it is for the looks: it stands, however busy the machine."""
    now = [0.0]
    monkeypatch.setattr(bench.site._pusher._looks, "_now", lambda: now[0])
    return now


def at_write(bench: Bench, number: int, act: Callable[[], None]) -> None:
    """Something happens when the write of that number sets out."""
    lock, count = threading.Lock(), [0]

    def before(method: str) -> None:
        with lock:
            count[0] += method == "POST"
            due = method == "POST" and count[0] == number
        if due:
            act()

    bench.relay.before = before


def test_each_is_done_and_each_answer_is_about_its_own_comment(
    bench: Bench, clock: list[float]
) -> None:
    ids = put(bench, 3 * LINES)
    lot = looked(bench, ids)
    bench.relay.sent.clear()
    fates = bench.site.send(lot)
    assert [fate.now.id for fate in fates if isinstance(fate, Accepted)] == ids
    assert {bench.stored(id)[1] for id in ids} == {"approved"}
    assert bench.relay.methods == ["POST"] * len(ids), "one look was enough"


@pytest.mark.parametrize("change", [{"text": "moved"}, {"status": "spam"}])
def test_what_a_colleague_changes_after_the_moment_is_not_overwritten(
    bench: Bench, clock: list[float], change: dict[str, str]
) -> None:
    ids = put(bench, 8)
    lot = looked(bench, ids)

    def time_goes_by() -> None:
        bench.backend.act(ids[-1], **change)
        clock[0] += 1

    at_write(bench, 1, time_goes_by)
    bench.relay.sent.clear()
    fates = bench.site.send(lot)
    assert fates[-1] == Stale(bench.read(ids[-1]))
    assert all(isinstance(fate, Accepted) for fate in fates[:-1])
    looks = bench.relay.methods.count("GET") - 1  # the last one is this test's
    assert looks == 1, "all that were left were looked at once more, together"


def test_what_is_deleted_meanwhile_is_found_to_be_gone(bench: Bench, clock: list[float]) -> None:
    ids = put(bench, 3)
    lot = looked(bench, ids)

    def time_goes_by() -> None:
        bench.backend.act(ids[-1], delete=True)
        clock[0] += 1

    at_write(bench, 1, time_goes_by)
    assert bench.site.send(lot)[-1] == Stale(None)


def test_a_text_that_changes_within_the_moment_is_told(bench: Bench, clock: list[float]) -> None:
    (one,) = put(bench, 1)
    lot = looked(bench, [one])
    at_write(bench, 1, lambda: bench.backend.act(one, text="moved"))
    (fate,) = bench.site.send(lot)
    assert isinstance(fate, Accepted)
    assert fate.altered
    assert fate.now.text == "moved"


def test_a_line_that_is_cut_in_the_middle(bench: Bench, clock: list[float]) -> None:
    def cut() -> None:
        raise httpx2.ReadError("the line was cut")

    ids = put(bench, 8)
    lot = looked(bench, ids)
    bench.site._several = Several(bench.site.push, lines=2)
    at_write(bench, 3, cut)
    fates = bench.site.send(lot)
    statuses = {type(fate): set[str]() for fate in fates}
    for id, fate in zip(ids, fates, strict=True):
        statuses[type(fate)].add(bench.stored(id)[1])
    assert statuses == {Accepted: {"approved"}, Cut: {"hold"}, NotBegun: {"hold"}}
    (trouble,) = [fate.trouble for fate in fates if isinstance(fate, Cut)]
    assert type(trouble) is Offline


def test_what_the_site_did_before_the_line_was_cut_is_not_called_undone(
    bench: Bench, clock: list[float]
) -> None:
    ids = put(bench, 2)
    lot = looked(bench, ids)
    bench.relay.drop_answers_to = {"POST"}
    fates = bench.site.send(lot)
    for id, fate in zip(ids, fates, strict=True):
        assert isinstance(fate, Cut | NotBegun)
        assert isinstance(fate, NotBegun) == (bench.stored(id)[1] == "hold")


@pytest.mark.parametrize("backend", REAL, indirect=True)
def test_the_article_s_count_of_comments_stays_right(
    bench: Bench, clock: list[float], tmp_path: Path
) -> None:
    backend = bench.backend
    assert isinstance(backend, WordPressBackend)
    plugin = tmp_path / "slow-count.php"
    plugin.write_text(SLOW_COUNT, encoding="utf-8")
    backend.server.install_plugin(plugin)
    post = backend.article(title="Much is said")
    ids = [backend.put(content=f"seen {number}", post=post) for number in range(8)]
    fates = bench.site.send(looked(bench, ids))
    assert all(isinstance(fate, Accepted) for fate in fates)
    (row,) = backend.server.sql("SELECT comment_count AS k FROM wp_posts WHERE ID = ?", post)
    assert int(row["k"] or 0) == len(ids)
