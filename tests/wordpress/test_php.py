"""The PHPs of other versions: where one cannot be had, another serves, and it is said why."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.wordpress import Unavailable
from tests.wordpress.php import any_php, native_php
from tests.wordpress.php_wasm import WasmPHP
from tests.wordpress.plugin import Servers

pytestmark = pytest.mark.wordpress


def test_a_version_nobody_promised_is_an_error() -> None:
    with pytest.raises(ValueError, match="not one of"):
        native_php("7.3")


def test_without_the_means_it_is_said_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match=r"there is no apt-get .*; there is no node"):
        any_php("7.4")
    with pytest.raises(Unavailable, match=r"there is no node .*; Debian has no PHP 8\.3"):
        any_php("8.3")


def nothing_to_be_had(version: str) -> Path:
    raise Unavailable("the line is cut")


def test_where_debian_is_out_of_reach_npm_may_do(monkeypatch: pytest.MonkeyPatch) -> None:
    other = WasmPHP("7.4", Path("nowhere"))
    monkeypatch.setattr("tests.wordpress.php.native_php", nothing_to_be_had)
    monkeypatch.setattr(WasmPHP, "of", lambda version: other)
    assert any_php("7.4") is other


def test_a_site_runs_all_the_same_and_says_under_which(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr("tests.wordpress.plugin.native_php", nothing_to_be_had)
    servers = Servers(tmp_path_factory)
    try:
        site = servers("bookworm")
        own = subprocess.run(["php", "-r", "echo PHP_VERSION;"], capture_output=True, text=True)
        assert site.php("echo PHP_VERSION;") == own.stdout
        assert servers.without_php == {"bookworm": "the line is cut"}
    finally:
        servers.stop()


def test_an_older_node_is_not_tried(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("node", "npm"):
        (tmp_path / name).write_text("#!/bin/sh\necho v18.20.4\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with pytest.raises(Unavailable, match=r"needs node 20, and this is v18\.20\.4"):
        WasmPHP.of("8.3")
