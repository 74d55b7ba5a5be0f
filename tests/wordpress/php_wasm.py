"""PHP as WebAssembly, for the versions that Debian never released: npm packages, run by node.

It knows no database here and serves no site, but it compiles and runs scripts as that version does.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.wordpress.code import cache_folder, only_one, workshop
from tests.wordpress.errors import HarnessError, Unavailable
from tests.wordpress.processes import run

# One number for all of them: they are released together, and name each other by it exactly. This
# one was seen to work with node 20, although it asks for 24.
RELEASE = "3.1.56"
OLDEST_NODE = 20

_RUNNER = Path(__file__).with_suffix(".mjs")
_INSTALL = (
    *("npm", "install", "--no-save", "--no-package-lock", "--ignore-scripts", "--omit=optional"),
    *("--no-audit", "--no-fund", "--loglevel=error", "--engine-strict=false"),
    *("--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=30000"),
)
_PROLOGUE = (
    "<?php error_reporting( -1 ); ini_set( 'display_errors', '1' );"
    " ini_set( 'log_errors', '0' ); ini_set( 'html_errors', '0' );\n"
)


def says_everything(script: str) -> str:
    """The script, after PHP has been told to print each complaint once, plainly."""
    return _PROLOGUE + script


class WasmPHP:
    """One version, and the folder with its modules."""

    def __init__(self, version: str, modules: Path) -> None:
        self._version = version
        self._modules = modules

    @classmethod
    def of(cls, version: str) -> WasmPHP:
        """That version, downloaded unless it is already here."""
        _check_node()
        folder = cache_folder("php") / f"{version}-wasm-{RELEASE}"
        with only_one(folder):
            if not (folder / "node_modules").exists():
                with workshop(folder) as made:
                    _install(version, made)
                    (made / "node_modules").rename(folder / "node_modules")
        return cls(version, folder / "node_modules")

    def results(self, files: Sequence[Path], scripts: Sequence[str]) -> list[str]:
        given = {
            "files": {str(file): file.read_text(encoding="utf-8") for file in files},
            "scripts": [says_everything(script) for script in scripts],
        }
        package = self._modules / "@php-wasm" / _package(self._version)
        universal = self._modules / "@php-wasm" / "universal"
        said = run(["node", _RUNNER, package, universal], text=json.dumps(given))
        answers: list[str] = json.loads(said)
        return answers


def _check_node() -> None:
    for program in ("node", "npm"):
        if not shutil.which(program):
            raise Unavailable(f"there is no {program} on this machine for PHP as WebAssembly")
    version = run(["node", "--version"]).strip()
    if int(version.removeprefix("v").split(".")[0]) < OLDEST_NODE:
        raise Unavailable(f"PHP as WebAssembly needs node {OLDEST_NODE}, and this is {version}")


def _package(version: str) -> str:
    return "node-" + version.replace(".", "-")


def _install(version: str, folder: Path) -> None:
    # Without a file of its own here, npm would install into a project further up.
    (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    names = [f"@php-wasm/{name}@{RELEASE}" for name in ("universal", _package(version))]
    try:
        run([*_INSTALL, *names], folder=folder)
    except HarnessError as error:
        raise Unavailable(f"npm could not install {' '.join(names)}: {error}") from error
