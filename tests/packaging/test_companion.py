"""The zip of the companion plugin: whole, and the same whenever and wherever it is made."""

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from devtools import commands, companion, environment
from devtools.process import Stop


def test_the_zip_holds_the_plugin_in_its_own_folder(tmp_path: Path) -> None:
    archive = companion.build_zip(tmp_path)
    assert archive.name == f"modstation-companion-{companion.version()}.zip"
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        held = {name: opened.read(name) for name in opened.namelist()}
    files = [file for file in companion.FOLDER.rglob("*") if file.is_file()]
    assert held == {
        f"modstation-companion/{file.relative_to(companion.FOLDER).as_posix()}": file.read_bytes()
        for file in files
    }
    assert {"readme.txt", "LICENSE", "uninstall.php"} <= {file.name for file in files}


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(companion.FOLDER, copy)
    for number, file in enumerate(sorted(copy.rglob("*.php"), reverse=True)):
        os.utime(file, (10**9 + number, 10**9 + number))
        file.chmod(0o600)
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one = companion.build_zip(tmp_path / "one").read_bytes()
    assert companion.build_zip(tmp_path / "two", copy).read_bytes() == one


def test_a_plugin_without_a_version_is_not_packed(tmp_path: Path) -> None:
    (tmp_path / "modstation-companion.php").write_text("<?php")
    with pytest.raises(Stop, match="no version in its header"):
        companion.build_zip(tmp_path, tmp_path)


def test_build_makes_it_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dist = tmp_path / "dist"

    def hatchling(command: list[object]) -> int:
        dist.mkdir()
        with zipfile.ZipFile(dist / "modstation-1-py3-none-any.whl", "w") as wheel:
            wheel.writestr("modstation/_resources/keys.toml", "")
        return 0

    monkeypatch.setattr(commands, "DIST", dist)
    monkeypatch.setattr(commands, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "ready", lambda extras: Path("python"))
    monkeypatch.setattr(commands, "call", hatchling)
    assert commands.main(["build"]) == 0
    assert (dist / f"modstation-companion-{companion.version()}.zip").exists()
