"""The harness itself: what it starts is a WordPress, and what it says about it is true."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.wordpress import WORDPRESS_SUITES, Account, Unavailable, WordPress, WordPressCode, debian
from tests.wordpress.database import check_packages
from tests.wordpress.plugin import WordPressServer

pytestmark = pytest.mark.wordpress

# At least: Debian's newest suite moves on, and the others may be updated within their series.
_FIRST_VERSIONS = {"bookworm": (6, 1), "trixie": (6, 8), "sid": (7, 1)}

_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))

one_version = pytest.mark.parametrize("wordpress", ["bookworm"], indirect=True)

_PLUGIN = """<?php
/* Plugin Name: Greeter */
add_action( 'rest_api_init', fn() => register_rest_route( 'greeter/v1', '/hello', array(
    'callback' => fn() => 'hello', 'permission_callback' => '__return_true' ) ) );
add_option( 'greeter', 'was here' );
"""


def call(
    site: WordPress, path: str, account: Account | None = None, body: object = None
) -> tuple[int, Any]:
    """The status and the JSON of one REST call."""
    request = urllib.request.Request(site.rest + path)
    if account:
        request.add_header("Authorization", account.authorization)
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    try:
        with _DIRECT.open(request, timeout=30) as reply:
            return reply.status, json.load(reply)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


def count(site: WordPress, what: str) -> object:
    return site.sql(f"SELECT COUNT(*) AS n FROM {what}")[0]["n"]


def test_each_suite_has_its_version(wordpress: WordPress) -> None:
    version = tuple(int(part) for part in wordpress.version.split(".")[:2])
    first = _FIRST_VERSIONS[wordpress.suite]
    assert version >= first if wordpress.suite == "sid" else version == first
    assert wordpress.php("echo get_bloginfo( 'version' );") == wordpress.version


def test_the_application_passwords_work(wordpress: WordPress) -> None:
    for name, role in (("admin", "administrator"), ("moderator", "editor")):
        status, me = call(wordpress, "wp/v2/users/me?context=edit", wordpress.accounts[name])
        assert (status, me["username"], me["roles"]) == (200, name, [role])
    assert call(wordpress, "wp/v2/users/me")[0] == 401
    assert call(wordpress, "wp/v2/comments?status=hold", wordpress.subscriber)[0] == 403


def test_the_moderator_decides(wordpress: WordPress) -> None:
    comment_id = wordpress.insert_comment(comment_content="It's \\ <b>held</b> 👍")
    held = wordpress.comment(comment_id)
    assert held["comment_content"] == "It's \\ <b>held</b> 👍"
    assert (held["comment_approved"], held["comment_post_ID"]) == ("0", 1)
    path, body = f"wp/v2/comments/{comment_id}", {"status": "approve"}
    status, answer = call(wordpress, path, wordpress.moderator, body)
    assert (status, answer["status"]) == (200, "approved")
    assert wordpress.comment(comment_id)["comment_approved"] == "1"


def test_a_missing_comment_is_a_lookup_error(wordpress: WordPress) -> None:
    with pytest.raises(LookupError):
        wordpress.comment(1)


def test_fresh_takes_everything_back(wordpress: WordPress, tmp_path: Path) -> None:
    wordpress.seed(comments=50, posts=5)
    wordpress.add_user("helper", ["read"])
    plugin = tmp_path / "greeter.php"
    plugin.write_text(_PLUGIN)
    wordpress.install_plugin(plugin)
    wordpress.sql("CREATE TABLE wp_greeter (n INT)")
    assert call(wordpress, "greeter/v1/hello") == (200, "hello")
    wordpress.fresh()
    assert call(wordpress, "greeter/v1/hello")[0] == 404
    assert count(wordpress, "wp_comments") == 0
    assert count(wordpress, "wp_users") == 3
    assert count(wordpress, "wp_posts WHERE post_type = 'post'") == 1
    assert count(wordpress, "wp_options WHERE option_name = 'greeter'") == 0
    assert wordpress.sql("SHOW TABLES LIKE 'wp_greeter'") == []
    assert set(wordpress.accounts) == {"admin", "moderator", "subscriber"}
    assert wordpress.insert_comment() == 1
    assert call(wordpress, "wp/v2/users/me", wordpress.moderator)[0] == 200


@one_version
@pytest.mark.parametrize("as_folder", [True, False])
def test_a_plugin_is_a_file_or_a_folder(
    wordpress: WordPress, tmp_path: Path, as_folder: bool
) -> None:
    plugin = tmp_path / "greeter" / "greeter.php"
    plugin.parent.mkdir()
    plugin.write_text(_PLUGIN)
    wordpress.install_plugin(plugin.parent if as_folder else plugin)
    assert call(wordpress, "greeter/v1/hello") == (200, "hello")


@one_version
def test_fresh_can_keep_the_posts(wordpress: WordPress) -> None:
    wordpress.seed(comments=50, posts=5)
    wordpress.fresh(keep_posts=True)
    assert count(wordpress, "wp_comments") == 0
    assert count(wordpress, "wp_posts WHERE post_status = 'publish' AND post_type = 'post'") == 5
    assert count(wordpress, "wp_posts WHERE comment_count > 0") == 0


def test_a_user_may_do_what_was_given_and_no_more(wordpress: WordPress) -> None:
    comment_id = wordpress.insert_comment()
    helper = wordpress.add_user("helper", ["read", "moderate_comments"])
    status, me = call(wordpress, "wp/v2/users/me?context=edit", helper)
    assert status == 200
    given = {name for name, allowed in me["capabilities"].items() if allowed}
    assert given == {"read", "moderate_comments"}
    assert call(wordpress, "wp/v2/comments?status=hold", helper)[0] == 403
    path, body = f"wp/v2/comments/{comment_id}", {"status": "approve"}
    assert call(wordpress, path, helper, body)[0] == 200


@one_version
def test_sql_takes_values(wordpress: WordPress) -> None:
    row = wordpress.sql("SELECT ? AS text, 7 AS number, NULL AS nothing", "it's ✓")[0]
    assert row == {"text": "it's ✓", "number": 7, "nothing": None}


@one_version
def test_php_gets_data(wordpress: WordPress) -> None:
    assert wordpress.php("echo $data['a'] . home_url();", {"a": "é"}) == "é" + wordpress.url


@one_version
def test_requests_are_seen(wordpress: WordPress) -> None:
    assert wordpress.requests() == []
    call(wordpress, "wp/v2/posts?per_page=1")
    call(wordpress, "wp/v2/comments/1", wordpress.moderator, {})
    with _DIRECT.open(f"{wordpress.url}/wp-login.php", timeout=30) as page:
        assert b"user_login" in page.read()
    seen = [(each.method, each.target, each.status) for each in wordpress.requests()]
    assert seen == [
        ("GET", "/wp-json/wp/v2/posts?per_page=1", 200),
        ("POST", "/wp-json/wp/v2/comments/1", 404),
        ("GET", "/wp-login.php", 200),
    ]


@one_version
def test_offline_and_back(wordpress: WordPress) -> None:
    url = wordpress.url
    with wordpress.offline(), pytest.raises(urllib.error.URLError, match="refused"):
        call(wordpress, "")
    assert wordpress.url == url
    assert call(wordpress, "")[1]["url"] == url


def test_nothing_leaves_the_machine(wordpress: WordPress) -> None:
    asked = "echo wp_remote_get( 'http://127.0.0.1:9/' )->get_error_code();"
    assert wordpress.php(asked) == "offline"
    assert wordpress.php("echo (int) wp_mail( 'a@b.test', 'Subject', 'Body' );") == "1"
    mail = json.loads((wordpress.folder / "log" / "mail.jsonl").read_text())
    assert (mail["to"], mail["subject"]) == ("a@b.test", "Subject")


def test_the_pages_work_without_complaint(wordpress: WordPress) -> None:
    post = f"{wordpress.url}/?p=1"
    wordpress.insert_comment(comment_content="to be seen", comment_approved="1")
    with _DIRECT.open(post, timeout=30) as reply:
        assert "to be seen" in reply.read().decode()
    with _DIRECT.open(f"{wordpress.url}/wp-admin/", timeout=30) as reply:
        assert reply.url.startswith(f"{wordpress.url}/wp-login.php?redirect_to=")
    assert wordpress.php_errors() == []


def test_a_reader_s_comment_is_held(wordpress: WordPress) -> None:
    fields = b"comment_post_ID=1&author=Bo&email=bo%40b.test&comment="
    for text in (b"one", b"two"):
        with _DIRECT.open(f"{wordpress.url}/wp-comments-post.php", fields + text) as reply:
            assert reply.status == 200
    held = wordpress.sql("SELECT comment_content FROM wp_comments WHERE comment_approved = '0'")
    assert [row["comment_content"] for row in held] == ["one", "two"]


def test_two_sites_do_not_meet(tmp_path: Path, wordpress_server: WordPressServer) -> None:
    wordpress_server("bookworm")  # or the skip, where it cannot be had
    with ThreadPoolExecutor() as pool:
        starts = [pool.submit(WordPress.start, tmp_path / name, "bookworm") for name in "ab"]
        with starts[0].result() as one, starts[1].result() as other:
            assert one.url != other.url
            one.insert_comment()
            assert (count(one, "wp_comments"), count(other, "wp_comments")) == (1, 0)


def test_the_code_is_kept_for_runs_without_network(
    wordpress: WordPress, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert WordPressCode.of(wordpress.suite).version == wordpress.version
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(Unavailable, match="there is no apt-get"):
        WordPressCode.of(wordpress.suite)


@pytest.mark.usefixtures("wordpress")
@one_version
def test_an_archive_out_of_reach_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(debian, "_archive", lambda: "http://127.0.0.1:9/debian/")
    with pytest.raises(Unavailable, match="it could not be downloaded"):
        WordPressCode.of("trixie")
    assert not (tmp_path / "modstation-tests/wordpress/trixie/code").exists()


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match=r"as root, run: apt-get install .* php-cli php-mysql"):
        check_packages()


def test_an_unknown_suite_is_an_error() -> None:
    with pytest.raises(ValueError, match="not one of"):
        WordPressCode.of("potato")


def test_the_fixture_gives_each_version(wordpress: WordPress) -> None:
    assert wordpress.suite in WORDPRESS_SUITES
    assert wordpress.url.startswith("http://127.0.0.1:")
