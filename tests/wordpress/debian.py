"""Fetch packages from any suite of Debian's archive and unpack them, without installing anything.

apt does it, with a private state: it verifies what it fetches and touches nothing of the system.
"""

from __future__ import annotations

import functools
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.wordpress.errors import HarnessError, Unavailable
from tests.wordpress.processes import run

_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")

# No package counts as installed: a suite's programs then come with that suite's libraries.
_APT_CONF = """\
Dir::Etc::SourceList "{state}/suite.sources";
Dir::Etc::SourceParts "/dev/null";
Dir::State::Lists "{state}/lists";
Dir::State::Status "/dev/null";
Dir::Cache::archives "{state}/archives";
Dir::Cache::pkgcache "{state}/pkgcache.bin";
Dir::Cache::srcpkgcache "";
APT::Sandbox::User "root";
APT::Install-Recommends "false";
APT::Update::Error-Mode "any";
Acquire::Languages "none";
Acquire::Retries "1";
Acquire::http::Timeout "20";
Acquire::https::Timeout "20";
"""

_SOURCES = """\
Types: deb
URIs: {archive}
Suites: {suites}
Components: main
Signed-By: {keyring}
"""


class Archive:
    """Debian's archive as these suites have it; apt's state lies in that folder."""

    def __init__(self, folder: Path, suites: Iterable[str]) -> None:
        for program in ("apt-get", "dpkg-deb"):
            if not shutil.which(program):
                raise Unavailable(f"there is no {program} on this machine to fetch it with")
        self._folder = folder
        self._environment = _private_apt(folder, _archive(), " ".join(suites))
        self._apt("update")

    def with_libraries(self, packages: Sequence[str]) -> list[str]:
        """The packages and everything they depend on, each with its version."""
        planned = self._apt("install", "--simulate", "--quiet=2", *packages)
        lines = (line.split() for line in planned.splitlines())
        return [f"{words[1]}={words[2].lstrip('(')}" for words in lines if words[0] == "Inst"]

    def unpack(self, packages: Iterable[str], target: Path) -> None:
        """Fetch exactly these packages and lay out in that folder what they hold."""
        self._apt("download", *packages)
        for package in sorted(self._folder.glob("*.deb")):
            run(["dpkg-deb", "-x", package, target])
            package.unlink()

    def _apt(self, *arguments: str) -> str:
        try:
            return run(["apt-get", *arguments], folder=self._folder, environment=self._environment)
        except HarnessError as error:
            raise Unavailable(f"it could not be downloaded: {_last_line(str(error))}") from error


@functools.cache
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


def _private_apt(state: Path, archive: str, suites: str) -> dict[str, str]:
    """The environment in which apt sees those suites alone and writes only under `state`."""
    if not _KEYRING.exists():
        raise Unavailable(f"{_KEYRING} is missing (package debian-archive-keyring)")
    for folder in ("lists/partial", "archives/partial"):
        (state / folder).mkdir(parents=True)
    sources = _SOURCES.format(archive=archive, suites=suites, keyring=_KEYRING)
    (state / "suite.sources").write_text(sources, encoding="utf-8")
    (state / "apt.conf").write_text(_APT_CONF.format(state=state), encoding="utf-8")
    return {"APT_CONFIG": str(state / "apt.conf"), "LC_ALL": "C"}


def _last_line(text: str) -> str:
    return text.strip().splitlines()[-1]
