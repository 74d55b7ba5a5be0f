"""PHP in each version that the companion plugin promises to run under, one beside the other.

Those that serve sites come from Debian, each with the libraries of the suite that has it, unpacked
and not installed. The others were in no release of Debian, or are larger there; they come as
WebAssembly (`php_wasm`), and run scripts only.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from tests.wordpress.code import cache_folder, only_one, workshop
from tests.wordpress.debian import Archive
from tests.wordpress.errors import HarnessError, Unavailable
from tests.wordpress.php_wasm import WasmPHP, says_everything

VERSIONS = ("7.4", "8.0", "8.1", "8.2", "8.3", "8.4", "8.5")

# 8.5 is on its way from the second of its suites to the first; the libraries are those of sid.
_SUITES = {
    "7.4": ("bullseye",),
    "8.2": ("bookworm",),
    "8.4": ("trixie",),
    "8.5": ("sid", "experimental"),
}
# By the suite of WordPress: the oldest with the oldest and the newest with the newest. Whatever is
# not named here is served by the PHP of this machine.
SERVING = {"bookworm": "7.4", "sid": "8.5"}
_PACKAGES = ("cli", "mysql", "mbstring", "xml")
_LAUNCHER_FORM = 1  # counted up when the launcher below changes, so that old ones are made anew

# Each was built for the libraries of its own suite, so they are named to its own loader; and it is
# told to read no settings, because those that lie on this machine are another PHP's.
_LAUNCHER = """\
#!/bin/sh
exec {loader} --library-path {libraries} {program} -n {extensions} "$@"
"""
# In this order, because some of them need others.
_EXTENSIONS = (
    "mysqlnd mysqli ctype dom fileinfo iconv json mbstring posix simplexml tokenizer xml"
    " xmlreader xmlwriter"
)


class PHP(Protocol):
    """One version of PHP."""

    def results(self, files: Sequence[Path], scripts: Sequence[str]) -> list[str]:
        """What each script prints, complaints of every level included; it sees those files."""


def any_php(version: str) -> PHP:
    """That version, from wherever it can be had."""
    ways: list[Callable[[str], PHP]] = [WasmPHP.of, NativePHP.of]
    if version in SERVING.values() or _system_php(version):
        ways.reverse()  # it is here already, or will be
    reasons = []
    for way in ways:
        try:
            return way(version)
        except Unavailable as error:
            reasons.append(error.reason)
    raise Unavailable("; ".join(reasons))


def native_php(version: str) -> Path:
    """The program of that version, built for this machine; it takes PHP's own arguments."""
    if version not in VERSIONS:
        raise ValueError(f"{version!r} is not one of {', '.join(VERSIONS)}")
    if system := _system_php(version):
        return system
    if version not in _SUITES:
        raise Unavailable(f"Debian has no PHP {version}")
    folder = cache_folder("php") / f"{version}-{_LAUNCHER_FORM}"
    with only_one(folder):
        if not (folder / "php").exists():
            shutil.rmtree(folder / "made", ignore_errors=True)
            with workshop(folder) as state:
                _unpack(version, state)
                (state / "made").rename(folder / "made")
                # Last, and at once: it names the final place, and says that all is there.
                launcher = state / "php"
                launcher.write_text(_launcher(folder / "made", version), encoding="utf-8")
                launcher.chmod(0o755)
                launcher.rename(folder / "php")
    return folder / "php"


def _system_php(version: str) -> Path | None:
    found = shutil.which("php")
    if not found:
        return None
    asked = [found, "-r", "echo PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION;"]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return Path(found) if said == version else None


def _unpack(version: str, state: Path) -> None:
    archive = Archive(state, _SUITES[version])
    needed = archive.with_libraries([f"php{version}-{name}" for name in _PACKAGES])
    # Without what only the packages' own installation scripts call.
    used = [name for name in needed if name.startswith(("lib", f"php{version}-", "zlib1g"))]
    archive.unpack([name for name in used if not name.startswith("libperl")], state / "made")


def _launcher(root: Path, version: str) -> str:
    libc = _one(root, "libc.so.6")
    folders = [libc.parent, root / "lib" / libc.parent.name, root / "usr/lib" / libc.parent.name]
    modules = _one(root, "mysqli.so").parent
    flags = [f"-d extension_dir={shlex.quote(str(modules))}"]
    flags += [f"-d extension={name}" for name in _EXTENSIONS.split() if _has(modules, name)]
    if _has(modules, "opcache"):
        flags.append("-d zend_extension=opcache")
    return _LAUNCHER.format(
        loader=shlex.quote(str(_one(libc.parent, "ld-linux*.so.*"))),
        libraries=shlex.quote(":".join(dict.fromkeys(map(str, folders)))),
        program=shlex.quote(str(root / "usr" / "bin" / f"php{version}")),
        extensions=" ".join(flags),
    )


def _has(modules: Path, name: str) -> bool:
    # The few that are missing are built into that version.
    return (modules / f"{name}.so").exists()


def _one(root: Path, name: str) -> Path:
    found = next(root.rglob(name), None)
    if not found:
        raise HarnessError(f"no {name} in {root}")
    return found


class NativePHP:
    """A version as a program of this machine."""

    def __init__(self, program: Path) -> None:
        self._program = program

    @classmethod
    def of(cls, version: str) -> NativePHP:
        """That version, downloaded unless it is already here."""
        return cls(native_php(version))

    def results(self, files: Sequence[Path], scripts: Sequence[str]) -> list[str]:
        return [self._result(script) for script in scripts]

    def _result(self, script: str) -> str:
        done = subprocess.run(
            [str(self._program)],
            input=says_everything(script),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return done.stdout + done.stderr
