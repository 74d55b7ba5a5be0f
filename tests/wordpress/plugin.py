"""The pytest fixtures that hand out real WordPress servers.

    @pytest.mark.wordpress
    def test_it(wordpress: WordPress) -> None: ...             # once for each version

    @pytest.mark.parametrize("wordpress", ["sid"], indirect=True)
    def test_it_there(wordpress: WordPress) -> None: ...       # for that version only

A server is started when the first test asks for its version and then serves all of them, emptied
before each. A version this machine cannot have is left out, and the skip says why.

The oldest version runs under the oldest PHP and the newest under the newest (`php.SERVING`). Where
such a PHP cannot be had, this machine's own serves, and tests with `served_php` are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.wordpress.code import WORDPRESS_SUITES
from tests.wordpress.errors import Unavailable
from tests.wordpress.harness import WordPress
from tests.wordpress.php import SERVING, native_php

WordPressServer = Callable[[str], WordPress]


class Servers:
    """One running server a suite, started when it is first asked for."""

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders
        self._running: dict[str, WordPress] = {}
        self._refused: dict[str, str] = {}
        self.without_php: dict[str, str] = {}

    def __call__(self, suite: str) -> WordPress:
        """That server, as good as new; skips the test if it cannot be had."""
        if suite not in self._refused and suite not in self._running:
            try:
                folder = self._folders.mktemp(f"wordpress-{suite}")
                self._running[suite] = WordPress.start(folder, suite, self._php(suite))
            except Unavailable as error:
                self._refused[suite] = error.reason
        if suite in self._refused:
            pytest.skip(f"left out: WordPress {suite}: {self._refused[suite]}")
        return self._running[suite].fresh()

    def _php(self, suite: str) -> Path | None:
        try:
            return native_php(SERVING[suite]) if suite in SERVING else None
        except Unavailable as error:
            self.without_php[suite] = error.reason
            return None

    def stop(self) -> None:
        """End them all."""
        for site in self._running.values():
            site.stop()


@pytest.fixture(scope="session")
def wordpress_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Hands out the server of a suite: `wordpress_server("trixie")`."""
    servers = Servers(tmp_path_factory)
    yield servers
    servers.stop()


@pytest.fixture(params=WORDPRESS_SUITES)
def wordpress(request: pytest.FixtureRequest, wordpress_server: WordPressServer) -> WordPress:
    """An emptied server of each version in turn, or of the one a test names indirectly."""
    return wordpress_server(request.param)


@pytest.fixture
def served_php(wordpress: WordPress, wordpress_server: Servers) -> str:
    """The version of PHP that this server is meant to run under; skips if it runs under another."""
    if reason := wordpress_server.without_php.get(wordpress.suite):
        pytest.skip(f"left out: PHP {SERVING[wordpress.suite]}: {reason}")
    return SERVING[wordpress.suite]
