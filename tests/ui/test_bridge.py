"""Values cross from threads in order; errands bring back answers, troubles and bugs."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event, Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from modstation.core.errors import Offline
from modstation.ui.bridge import Bridge
from modstation.ui.errands import Errands


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()


def test_everything_posted_arrives_once_in_order_in_the_qt_thread(
    bridge: Bridge, qtbot: QtBot
) -> None:
    arrived: list[tuple[str, int]] = []
    threads = set()

    def take(news: object) -> None:
        threads.add(current_thread())
        arrived.append(news)  # type: ignore[arg-type]

    def post(name: str) -> None:
        for number in range(500):
            bridge.post((name, number))

    bridge.arrived.connect(take)
    workers = [Thread(target=post, args=(name,)) for name in "abcd"]
    for worker in workers:
        worker.start()
    qtbot.waitUntil(lambda: len(arrived) == 2_000)
    for worker in workers:
        worker.join()
    assert threads == {main_thread()}
    for name in "abcd":
        assert [number for who, number in arrived if who == name] == list(range(500))


def test_posting_from_the_qt_thread_does_not_overtake(bridge: Bridge, qtbot: QtBot) -> None:
    arrived: list[object] = []
    bridge.arrived.connect(arrived.append)
    bridge.post(1)
    assert arrived == []
    bridge.post(2)
    qtbot.waitUntil(lambda: arrived == [1, 2])


def test_news_posted_while_news_arrive_come_too(bridge: Bridge, qtbot: QtBot) -> None:
    arrived: list[object] = []

    def take(news: object) -> None:
        arrived.append(news)
        if news == 1:
            bridge.post(2)

    bridge.arrived.connect(take)
    bridge.post(1)
    qtbot.waitUntil(lambda: arrived == [1, 2])


def test_a_closed_bridge_drops_what_is_posted(bridge: Bridge) -> None:
    arrived: list[object] = []
    bridge.arrived.connect(arrived.append)
    bridge.post(1)
    bridge.close()
    bridge.post(2)
    QCoreApplication.processEvents()
    assert arrived == []


def test_an_errand_runs_elsewhere_and_answers_here(bridge: Bridge, qtbot: QtBot) -> None:
    errands = Errands(bridge)
    answers: list[object] = []
    where: list[object] = []

    def work() -> str:
        where.append(current_thread())
        return "done"

    def take(answer: object) -> None:
        where.append(current_thread())
        answers.append(answer)

    errands.run(work, take)
    assert errands.busy
    qtbot.waitUntil(lambda: answers == ["done"])
    assert where[0] is not main_thread()
    assert where[1] is main_thread()
    assert not errands.busy


def test_an_errand_brings_back_its_trouble(bridge: Bridge, qtbot: QtBot) -> None:
    answers: list[object] = []
    trouble = Offline("The line is cut.")

    def work() -> None:
        raise trouble

    errands = Errands(bridge)
    errands.run(work, answers.append)
    qtbot.waitUntil(lambda: answers == [trouble])


def test_a_forgotten_errand_answers_nobody(bridge: Bridge, qtbot: QtBot) -> None:
    go, answers, seen = Event(), list[object](), list[object]()
    errands = Errands(bridge)
    bridge.arrived.connect(seen.append)
    errands.forget(errands.run(lambda: go.wait(10), answers.append))
    go.set()
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert answers == []


def test_a_bug_in_an_errand_is_raised_in_the_qt_thread(bridge: Bridge, qtbot: QtBot) -> None:
    def work() -> None:
        raise ZeroDivisionError("a bug")

    errands = Errands(bridge)
    with qtbot.captureExceptions() as caught:
        errands.run(work, lambda answer: None)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError
