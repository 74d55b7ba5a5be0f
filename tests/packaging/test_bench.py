"""The measured window is the real one: it opens, takes keys and answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import companion
from tests.bench.filling import fill
from tests.bench.keys import OpenWindow
from tests.wordpress import WordPress
from tests.wordpress.companion.client import PLUGIN


def test_the_measured_window_opens_and_draws_a_card_for_each_key(tmp_path: Path) -> None:
    fill(tmp_path / "profile", 50).close()
    window = OpenWindow(50, tmp_path / "profile")
    window.begin()
    window.press(3)
    window.end()
    assert len(window.times_ms) == 3
    assert window.open_ms > 0
    assert window.peak_mb > 0


@pytest.mark.wordpress
@pytest.mark.parametrize("wordpress", [companion.SUITE], indirect=True)
def test_the_companion_is_measured_on_a_site_that_has_all_of_it(
    wordpress: WordPress, tmp_path: Path
) -> None:
    wordpress.install_plugin(PLUGIN)
    spent = companion.decide(wordpress, tmp_path, 5, 1)
    assert (spent["plugin"].requests, spent["single"].requests) == (1, 5)
    plugin, stock = companion.follow(wordpress, tmp_path, 120, 20, 1)
    assert plugin.requests < stock.requests
    assert plugin.server_s > 0 or stock.server_s > 0
