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

from tests.wordpress.errors import HarnessError, Unavailable
from tests.wordpress.processes import run

WORDPRESS_SUITES = ("bookworm", "trixie", "sid")

_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")

# One fixed line: which site is served is said by the environment of the process that serves it.
_CONFIG = "<?php require getenv( 'MODSTATION_TEST_CONFIG' );\n"

_APT_CONF = """\
Dir::Etc::SourceList "{state}/suite.sources";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "{state}/lists";
Dir::Cache::archives "{state}/archives";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
APT::Sandbox::User "root";
APT::Update::Error-Mode "any";
Acquire::Languages "none";
Acquire::Retries "1";
Acquire::http::Timeout "20";
Acquire::https::Timeout "20";
"""

_SOURCES = """\
Types: deb
URIs: {archive}
Suites: {suite}
Components: main
Signed-By: {keyring}
"""


def cache_folder() -> Path:
    """Where the code and the installed databases are kept between runs."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "modstation-tests" / "wordpress"


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
    for program in ("apt-get", "dpkg-deb"):
        if not shutil.which(program):
            raise Unavailable(f"there is no {program} on this machine to fetch it with")
    archive = _archive()
    with workshop(folder) as state:
        environment = _private_apt(state, archive, suite)
        try:
            run(["apt-get", "update"], environment=environment)
            run(["apt-get", "download", "wordpress"], folder=state, environment=environment)
        except HarnessError as error:
            raise Unavailable(f"it could not be downloaded: {_last_line(str(error))}") from error
        (package,) = state.glob("wordpress_*.deb")
        run(["dpkg-deb", "-x", package, state / "unpacked"])
        code = state / "unpacked" / "usr" / "share" / "wordpress"
        (code / "wp-config.php").write_text(_CONFIG, encoding="utf-8")
        code.rename(folder / "code")


def _archive() -> str:
    """The address from which this machine gets Debian itself."""
    listed = run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(COMPONENT)", "Created-By: Packages"]
    )
    for line in listed.splitlines():
        address, _, component = line.partition(" ")
        if component == "main" and address.rstrip("/").endswith("/debian"):
            return address
    raise Unavailable("no Debian archive is among this machine's apt sources")


def _private_apt(state: Path, archive: str, suite: str) -> dict[str, str]:
    """The environment in which apt sees that one suite and writes only under `state`."""
    if not _KEYRING.exists():
        raise Unavailable(f"{_KEYRING} is missing (package debian-archive-keyring)")
    for folder in ("lists/partial", "archives/partial"):
        (state / folder).mkdir(parents=True)
    sources = _SOURCES.format(archive=archive, suite=suite, keyring=_KEYRING)
    (state / "suite.sources").write_text(sources, encoding="utf-8")
    (state / "apt.conf").write_text(_APT_CONF.format(state=state), encoding="utf-8")
    return {"APT_CONFIG": str(state / "apt.conf"), "LC_ALL": "C"}


def _last_line(text: str) -> str:
    return text.strip().splitlines()[-1]
