"""Obtain WordPress's own code, unpacked and not installed, from Debian's archive.

The archive holds several current versions at once, one in each suite, unmodified but for security
fixes; and apt, with a private state, fetches and verifies any of them without touching the system.
What was fetched once is kept, so later runs need no network.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.wordpress.debian import Archive
from tests.wordpress.errors import HarnessError

WORDPRESS_SUITES = ("bookworm", "trixie", "sid")

# One fixed line: which site is served is said by the environment of the process that serves it.
_CONFIG = "<?php require getenv( 'MODSTATION_TEST_CONFIG' );\n"


def cache_folder(name: str = "wordpress") -> Path:
    """Where the code and the installed databases are kept between runs."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "modstation-tests" / name


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Keep two test runs from making the same thing in the cache at the same time."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


@contextlib.contextmanager
def workshop(folder: Path) -> Iterator[Path]:
    """A folder to make something in, beside its final place; what a killed run left there goes."""
    for leftover in folder.glob("making-*"):
        shutil.rmtree(leftover)
    with tempfile.TemporaryDirectory(dir=folder, prefix="making-") as temporary:
        yield Path(temporary)


@dataclass(frozen=True)
class WordPressCode:
    """One unpacked version of WordPress, shared by all sites that run it."""

    suite: str
    folder: Path

    @property
    def root(self) -> Path:
        """The folder a web server serves."""
        return self.folder / "code"

    @property
    def version(self) -> str:
        """WordPress's own version number, such as 6.8.7."""
        text = (self.root / "wp-includes" / "version.php").read_text(encoding="utf-8")
        found = re.search(r"\$wp_version = '([^']+)'", text)
        if not found:
            raise HarnessError(f"no version number in the WordPress of {self.suite}")
        return found[1]

    @classmethod
    def of(cls, suite: str) -> WordPressCode:
        """The code of that suite, downloaded unless it is already here."""
        if suite not in WORDPRESS_SUITES:
            raise ValueError(f"{suite!r} is not one of {', '.join(WORDPRESS_SUITES)}")
        code = cls(suite, cache_folder() / suite)
        with only_one(code.folder):
            if not code.root.exists():
                _download(suite, code.folder)
        return code


def _download(suite: str, folder: Path) -> None:
    with workshop(folder) as state:
        Archive(state, [suite]).unpack(["wordpress"], state / "unpacked")
        code = state / "unpacked" / "usr" / "share" / "wordpress"
        (code / "wp-config.php").write_text(_CONFIG, encoding="utf-8")
        code.rename(folder / "code")
