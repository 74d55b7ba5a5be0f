"""Asking for the next thing while the last one is being written down.

Half of a sync's time next to the waiting is writing. Calls still run one at a time, over one
connection and in order; only the writing no longer waits for the line, nor the line for it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def ahead(calls: Iterable[Callable[[], T]]) -> Generator[T, None, None]:
    """The calls' results in order; while one is used, the next call is already made, in another
    thread. What a call raises comes out here; at most the one under way is made besides."""
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead") as pool:
        waiting: Future[T] | None = None
        for call in calls:
            following = pool.submit(call)
            if waiting is not None:
                try:
                    yield waiting.result()
                except BaseException:
                    following.cancel()
                    raise
            waiting = following
        if waiting is not None:
            yield waiting.result()
