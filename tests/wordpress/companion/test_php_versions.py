"""Every version of PHP that the plugin promises reads it without a complaint, and runs it alike.

The rest of the tests of the plugin run the whole of it, under the oldest PHP in the oldest
WordPress and under the newest in the newest.
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.wordpress import Unavailable, WordPress
from tests.wordpress.companion.client import PLUGIN, Companion
from tests.wordpress.php import PHP, SERVING, VERSIONS, any_php

pytestmark = pytest.mark.wordpress

FILES = sorted(PLUGIN.rglob("*.php"))
VALUES = Path(__file__).with_name("values.php")

# What is complained of, and from which version on. The first is the other way round: only PHP 8
# can read it.
FAULTS = {
    "match": "function f( $a ) { return match ( $a ) { 1 => 2 }; }",
    "8.0": "function f( $a = 1, $b ) { return $b; }",
    "8.1": "class C implements IteratorAggregate { public function getIterator() { return 1; } }",
    "8.2": 'function f( $a ) { return "${a}"; }',
    "8.4": "function f( string $a = null ) { return $a; }",
    "8.5": "function f( $a ) { return (integer) $a; }",
}


@dataclass(frozen=True)
class Answers:
    """What one version said: which it is, about each file as it compiled it, and the values."""

    version: str
    files: dict[str, str]
    faults: dict[str, str]
    values: str


class Asked:
    """Each version is asked once, and all at once, because some take long to start."""

    def __init__(self, folder: Path) -> None:
        self._known: dict[str, Answers | Unavailable] = {}
        self._faults = [folder / f"{since}.php" for since in FAULTS]
        for file, code in zip(self._faults, FAULTS.values(), strict=True):
            file.write_text(f"<?php\n{code}\n", encoding="utf-8")

    def __call__(self, version: str) -> Answers | Unavailable:
        if version not in self._known:
            try:
                self._known[version] = self._ask(any_php(version))
            except Unavailable as error:
                self._known[version] = error
        return self._known[version]

    def _ask(self, php: PHP) -> Answers:
        # Nothing of the plugin is carried out by these: without WordPress each file ends where it
        # begins. So this is also what is said to somebody who calls a file by its own address.
        read = [*FILES, *self._faults]
        scripts = ["echo PHP_VERSION;", *(f"include '{file}';" for file in read)]
        scripts.append(f"$plugin = '{PLUGIN}'; include '{VALUES}';")
        version, *about, values = php.results([*read, VALUES], scripts)
        said = [(file.name, text) for file, text in zip(read, about, strict=True)]
        files, faults = said[: len(FILES)], said[len(FILES) :]
        return Answers(version, complaints(files), complaints(faults), values)


def complaints(said: list[tuple[str, str]]) -> dict[str, str]:
    return {name: text for name, text in said if text}


@pytest.fixture(scope="session")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    return Asked(tmp_path_factory.mktemp("faults"))


@pytest.fixture(params=VERSIONS)
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def php(version: str, asked: Asked) -> Answers:
    answers = asked(version)
    if isinstance(answers, Unavailable):
        pytest.skip(f"left out: PHP {version}: {answers.reason}")
    return answers


def test_it_is_that_version(php: Answers, version: str) -> None:
    assert php.version.startswith(f"{version}.")


def test_every_file_is_read_without_a_word(php: Answers) -> None:
    assert php.files == {}


def test_a_complaint_would_be_seen(php: Answers, version: str) -> None:
    expected = {f"{since}.php" for since in FAULTS if since != "match" and since <= version}
    if version == "7.4":
        expected.add("match.php")
    assert set(php.faults) == expected


def test_values_and_arguments_are_the_same(php: Answers) -> None:
    bad = 400
    assert json.loads(php.values) == {
        "normal": [
            *("troll@x.test", bad, ".x.test", bad),
            *("2001:db8::1", "192.0.2.1", bad, bad),
            *("192.0.2.0/25", "10.1.0.0/16", "2001:db8:8000::/33", bad, bad),
            *("7", "7", bad, bad, "Bob & Co"),
        ],
        "about": True,
        "nobody": 1,
        "networks": [True, False, False, False],
        "statuses": [
            *([0, "spam", "trash"],) * 3,
            ["spam", "spam", "trash"],
            ["trash", "trash", "trash"],
        ],
        "folded": True,
        "hits": [["a block"], True],
        "lines": ["a", "b"],
        "plain": "a b",
        "receipt": 64,
        "arguments": 13,
        "until": {"type": ["integer", "null"], "minimum": 0, "maximum": 0xFFFFFFFFFF},
        "expired": [False, True],
        "tables": 7,
    }


@pytest.mark.parametrize("wordpress", list(SERVING), indirect=True)
def test_the_oldest_and_the_newest_serve_the_sites(served_php: str, companion: Companion) -> None:
    """So the other tests of the plugin, and of the workstation with it, run under these two."""
    answer = companion.call("GET", "status", account=companion.site.moderator)
    assert answer.status == 200
    assert answer.headers["X-Powered-By"].startswith(f"PHP/{served_php}.")
    assert companion.site.php("echo PHP_VERSION;").startswith(f"{served_php}.")


# What PHP notices of the plugin itself, and of a function of PHP's or WordPress's that it calls.
@pytest.mark.parametrize("wordpress", list(SERVING), indirect=True)
@pytest.mark.parametrize(
    "planted",
    [
        "$none = array(); $none['missing'];",
        "trigger_error( 'out of date', E_USER_DEPRECATED );",
        "wp_get_http( 'http://x.test' );",
        "wp_enqueue_script( 'x' ); wp_add_inline_script( 'x', '<script>1</script>' );",
    ],
)
def test_a_complaint_while_it_runs_would_be_seen(
    wordpress: WordPress, tmp_path: Path, planted: str
) -> None:
    copy = tmp_path / PLUGIN.name
    shutil.copytree(PLUGIN, copy)
    feed = copy / "includes" / "feed.php"
    text, count = re.subn(r"(function get_status\(\) \{\n)", rf"\1{planted}\n", feed.read_text())
    assert count == 1
    feed.write_text(text)
    wordpress.install_plugin(copy)
    Companion(wordpress).get("status")
    assert any("companion: " in line for line in wordpress.php_errors())
