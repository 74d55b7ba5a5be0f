"""A call that is under way while its caller does something else."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


def begun(call: Callable[[], T]) -> Callable[[], T]:
    """Make the call in a thread of its own, which dies with the process. What is returned waits
    for its end, and gives or raises what it gave or raised."""
    answer: Future[T] = Future()

    def run() -> None:
        try:
            answer.set_result(call())
        except BaseException as error:
            answer.set_exception(error)

    threading.Thread(target=run, name="under way", daemon=True).start()
    return answer.result
