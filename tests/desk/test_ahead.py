"""Calls one ahead of their use: in order, one at a time, and no more after a failure."""

from __future__ import annotations

import threading

import pytest

from modstation.desk.ahead import ahead


def test_results_come_in_order_and_one_call_is_made_ahead() -> None:
    made: list[int] = []
    second = threading.Event()

    def call(number: int) -> int:
        made.append(number)
        if number == 2:
            second.set()
        return number * 10

    results = ahead([lambda n=n: call(n) for n in (1, 2, 3)])  # type: ignore[misc]
    assert next(results) == 10
    assert second.wait(10), "the second is asked for while the first is used"
    assert list(results) == [20, 30]
    assert made == [1, 2, 3]


def test_two_calls_never_run_at_the_same_time() -> None:
    running = threading.Lock()

    def call() -> bool:
        free = running.acquire(blocking=False)
        if free:
            threading.Event().wait(0.002)  # long enough for another one to come in between
            running.release()
        return free

    assert all(ahead([call] * 20))


def test_what_a_call_raises_comes_out_and_ends_the_asking() -> None:
    made: list[int] = []

    def call(number: int) -> int:
        made.append(number)
        if number == 2:
            raise OSError("cut")
        return number

    results = ahead([lambda n=n: call(n) for n in range(1, 9)])  # type: ignore[misc]
    assert next(results) == 1
    with pytest.raises(OSError, match="cut"):
        list(results)
    assert made[:2] == [1, 2]
    assert len(made) <= 3


def test_nothing_to_ask_gives_nothing_and_leaves_no_thread() -> None:
    assert list(ahead([])) == []
    results = ahead([lambda: 1, lambda: 2, lambda: 3])
    next(results)
    results.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ahead")]
