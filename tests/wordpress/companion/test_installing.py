"""The plugin comes and goes: as a plugin, as a must-use plugin, from a zip, and without a trace."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from devtools.companion import build_zip, version
from tests.wordpress import Row, WordPress
from tests.wordpress.companion.client import BASENAME, PLUGIN, Browser, Companion, decision

pytestmark = pytest.mark.wordpress

UNINSTALL = """
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
deactivate_plugins( $data );
$done = delete_plugins( array( $data ) );
if ( true !== $done ) { fwrite( STDERR, print_r( $done, true ) ); exit( 1 ); }
"""


def test_the_version_is_said_once() -> None:
    main = (PLUGIN / "modstation-companion.php").read_text(encoding="utf-8")
    assert f"const VERSION = '{version()}';" in main
    assert f"\nStable tag: {version()}\n" in (PLUGIN / "readme.txt").read_text(encoding="utf-8")


def traces(site: WordPress) -> list[list[Row]]:
    """Everything in the database that could be the plugin's."""
    return [
        site.sql("SHOW TABLES LIKE '%modstation%'"),
        site.sql("SELECT option_name FROM wp_options WHERE option_name LIKE '%modstation%'"),
        site.sql("SELECT meta_key FROM wp_commentmeta WHERE meta_key LIKE '%modstation%'"),
        site.sql("SELECT meta_key FROM wp_usermeta WHERE meta_key LIKE '%modstation%'"),
    ]


def test_uninstalled_without_a_trace(wordpress: WordPress) -> None:
    before = traces(wordpress)
    wordpress.install_plugin(PLUGIN)
    companion = Companion(wordpress)
    comment_id = wordpress.insert_comment(comment_author_email="troll@x.test")
    companion.block("email", "troll@x.test")
    companion.decide(decision(comment_id, "trash", content="edited", reason="x", reason_text="y"))
    Browser(wordpress).comment("blocked", author="T", email="troll@x.test")
    assert [len(found) for found in traces(wordpress)] == [7, 1, 5, 0]
    wordpress.php(UNINSTALL, BASENAME)
    assert traces(wordpress) == before == [[], [], [], []]
    assert wordpress.comment(comment_id)["comment_content"] == "edited"
    assert companion.call("GET", "status", account=wordpress.moderator).status == 404
    assert not (wordpress.folder / "content" / "plugins" / "modstation-companion").exists()


@pytest.fixture(params=["a folder and a loader", "its files themselves"])
def must_use_folder(request: pytest.FixtureRequest, wordpress: WordPress) -> Iterator[Path]:
    """The plugin among the must-use plugins, in both ways to put it there."""
    folder = wordpress.folder / "content" / "mu-plugins"
    own = {file.name for file in folder.iterdir()}
    if request.param == "its files themselves":
        shutil.copytree(PLUGIN, folder, dirs_exist_ok=True)
        (folder / "uninstall.php").unlink()
    else:
        shutil.copytree(PLUGIN, folder / PLUGIN.name)
        loader = "<?php require __DIR__ . '/modstation-companion/modstation-companion.php';\n"
        (folder / "modstation-companion-loader.php").write_text(loader)
    yield folder
    for file in folder.iterdir():
        if file.name not in own:
            shutil.rmtree(file) if file.is_dir() else file.unlink()


@pytest.mark.usefixtures("must_use_folder")
def test_as_a_must_use_plugin(wordpress: WordPress) -> None:
    companion = Companion(wordpress)
    start = companion.get("status")["cursor"]
    comment_id = wordpress.insert_comment()
    assert companion.decide(decision(comment_id, "approved"))[0]["result"] == "done"
    assert set(companion.follow(start)[0]) == {comment_id}
    companion.block("email", "troll@x.test", action="spam")
    Browser(wordpress).comment("blocked", author="T", email="troll@x.test")
    assert wordpress.comment(comment_id + 1)["comment_approved"] == "spam"
    assert wordpress.php_errors() == []


@pytest.mark.usefixtures("must_use_folder")
@pytest.mark.parametrize("wordpress", ["trixie"], indirect=True)
def test_whoever_followed_it_before_it_was_uninstalled_lists_anew(wordpress: WordPress) -> None:
    companion = Companion(wordpress)
    old = companion.get("status")["cursor"] + 3
    wordpress.php("\\Modstation\\Companion\\remove_everything(); sleep( 5 );")
    for _ in range(4):
        wordpress.insert_comment()
    assert companion.get(f"changes?since={old}")["reset"]


@pytest.mark.usefixtures("must_use_folder")
@pytest.mark.parametrize("wordpress", ["trixie"], indirect=True)
def test_both_at_once_are_one(wordpress: WordPress) -> None:
    wordpress.install_plugin(PLUGIN)
    companion = Companion(wordpress)
    start = companion.get("status")["cursor"]
    wordpress.insert_comment()
    assert companion.get("status")["cursor"] == start + 1
    assert wordpress.php_errors() == []


def test_installed_from_the_zip_as_an_administrator_does_it(
    wordpress: WordPress, tmp_path: Path
) -> None:
    archive = build_zip(tmp_path)
    page = Browser(wordpress, wordpress.admin).upload_plugin(archive)
    assert "Plugin activated." in page
    assert "ModStation Companion" in page
    installed = wordpress.folder / "content" / "plugins" / "modstation-companion"
    assert _contents(installed) == _contents(PLUGIN)
    status = Companion(wordpress).get("status")
    assert status["plugin"] == version()
    # WordPress itself complains that it cannot ask its makers for updates.
    assert [line for line in wordpress.php_errors() if PLUGIN.name in line] == []


def _contents(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


@pytest.mark.parametrize("wordpress", ["trixie"], indirect=True)
def test_a_new_version_over_the_old_one(wordpress: WordPress, tmp_path: Path) -> None:
    """What was blocked and decided stays."""
    wordpress.install_plugin(PLUGIN)
    companion = Companion(wordpress)
    block = companion.block("email", "troll@x.test")
    browser = Browser(wordpress, wordpress.admin)
    archive = build_zip(tmp_path)
    page = browser.upload_plugin(archive, replace=True)
    assert "updated successfully" in page
    assert companion.get("blocks")["blocks"] == [block]
