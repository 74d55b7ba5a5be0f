from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desk.conftest import make_bench
from tests.ui.at_work import AtWork


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains about size hints of every window and about menus; nothing
    else may."""
    noise = ("propagateSizeHints", r"support raise\(\)", "grabbing the keyboard")
    for item in items:
        if "tests/ui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(*noise, extend=True))


@pytest.fixture(autouse=True, scope="session")
def application(qapp: QApplication) -> None:
    """Fonts and documents need one, even where no widget is made."""


@pytest.fixture
def work(tmp_path: Path, qtbot: QtBot) -> Iterator[AtWork]:
    bench = make_bench(tmp_path)
    made = AtWork(bench, qtbot)
    yield made
    made.close()
    bench.store.close()
