"""The plugin, installed and active on a server of each version."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.wordpress import WordPress
from tests.wordpress.companion.client import PLUGIN, Companion


@pytest.fixture
def companion(wordpress: WordPress) -> Iterator[Companion]:
    """The routes; that PHP complained of nothing is checked at the end of every test."""
    wordpress.install_plugin(PLUGIN)
    yield Companion(wordpress)
    assert wordpress.php_errors() == []


@pytest.fixture
def must_use(wordpress: WordPress) -> Iterator[Callable[[str, str], Path]]:
    """Puts files among the must-use plugins, where they stay until the test is over."""
    folder, added = wordpress.folder / "content" / "mu-plugins", []

    def add(name: str, text: str) -> Path:
        file = folder / name
        file.write_text(text, encoding="utf-8")
        added.append(file)
        return file

    yield add
    for file in added:
        file.unlink()


@pytest.fixture
def bounds(must_use: Callable[[str, str], Path]) -> Callable[..., None]:
    """Moves the plugin's bounds: `bounds(feed_rows=3)`."""

    def move(**wanted: int) -> None:
        cases = "".join(f"'{name}' => {value}, " for name, value in wanted.items())
        must_use(
            "bounds.php",
            "<?php add_filter( 'modstation_bound', function ( $value, $name ) {"
            f" return array( {cases} )[ $name ] ?? $value; }}, 10, 2 );",
        )

    return move
