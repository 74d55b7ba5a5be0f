"""Runs one slow call (network, keyring) in a thread of its own and brings back its answer.

The window must never wait for a site. The answer travels over the bridge like all other news,
so the callback runs in the Qt thread, and runs at most once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Slot

from modstation.core.errors import Trouble
from modstation.ui.bridge import Bridge

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _Done:
    number: int
    answer: object


@dataclass(frozen=True, slots=True)
class _Broken:
    """An exception that is no known trouble: a bug, to be raised in the Qt thread."""

    error: Exception


class Errands(QObject):
    """Starts errands and hands out their answers; a forgotten errand's answer is dropped."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._numbers = count(1)
        self._waiting: dict[int, Callable[[object], None]] = {}
        bridge.arrived.connect(self._arrived)

    def run(self, call: Callable[[], Answer], then: Callable[[Answer | Trouble], None]) -> int:
        """Run `call` elsewhere; `then` gets its answer, or the Trouble it met."""
        number = next(self._numbers)
        self._waiting[number] = then  # type: ignore[assignment]  # paired with `call` just here
        thread = Thread(target=self._work, args=(number, call), name=f"errand-{number}")
        thread.daemon = True  # a hanging site must not keep the program from ending
        thread.start()
        return number

    def forget(self, number: int) -> None:
        """The asker is gone: its answer goes nowhere."""
        self._waiting.pop(number, None)

    @property
    def busy(self) -> bool:
        return bool(self._waiting)

    def _work(self, number: int, call: Callable[[], object]) -> None:
        answer: object
        try:
            answer = call()
        except Trouble as trouble:
            answer = trouble
        except Exception as error:
            answer = _Broken(error)
        self._bridge.post(_Done(number, answer))

    @Slot(object)
    def _arrived(self, news: object) -> None:
        if not isinstance(news, _Done):
            return
        then = self._waiting.pop(news.number, None)
        if isinstance(news.answer, _Broken):
            raise news.answer.error
        if then is not None:
            then(news.answer)
