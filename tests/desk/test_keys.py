"""The keys that somebody chose: kept, read again, and never replaced when they cannot be read."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from modstation.core.bindings import Bindings
from modstation.core.errors import Trouble
from modstation.desk.keys import FILE_NAME, KeySettings


def test_without_a_file_the_table_counts_and_none_is_written(tmp_path: Path) -> None:
    settings = KeySettings(tmp_path)
    assert settings.now == Bindings()
    assert list(tmp_path.iterdir()) == []


def test_a_change_counts_at_once_and_only_it_is_kept(tmp_path: Path) -> None:
    settings = KeySettings(tmp_path)
    told: list[Bindings] = []
    settings.listen(told.append)
    settings.use_profile("gmail")
    settings.give("approve", "Y")
    assert [bound.of("approve") for bound in told] == [("E",), ("Y",)]
    kept = tomllib.loads((tmp_path / FILE_NAME).read_text())
    assert kept == {"profile": "gmail", "own": {"approve": ["Y"]}}
    assert KeySettings(tmp_path).now == settings.now


def test_taking_back_one_change_and_all(tmp_path: Path) -> None:
    settings = KeySettings(tmp_path)
    settings.give("approve", "D")
    settings.give("spam", "F")
    assert (settings.now.of("trash"), settings.now.of("filter")) == ((), ())
    settings.reset("approve")
    assert (settings.now.of("trash"), settings.now.of("filter")) == (("D",), ())
    settings.reset()
    assert settings.now == Bindings()


def test_the_preferences_never_lose_their_last_key(tmp_path: Path) -> None:
    settings = KeySettings(tmp_path)
    with pytest.raises(Trouble, match="without a key"):
        settings.give("approve", "Ctrl+,")
    settings.give("preferences", "F2")
    settings.give("approve", "Ctrl+,")
    with pytest.raises(Trouble, match="without a key"):
        settings.reset("preferences")
    assert KeySettings(tmp_path).now.of("preferences") == ("F2",)


@pytest.mark.parametrize(
    "content",
    [
        b"profile = ",
        b"\xff\xfe",
        b'profile = "emacs"',
        b"profile = 1",
        b'own = "A"',
        b'[own]\napprove = "A"',
        b"[own]\napprove = [1]",
        b'[own]\napprove = ["a"]',
        b'[own]\napprove = ["X"]\ntrash = ["X"]',
        b'[own]\napprove = ["Ctrl+,"]',
        b"[own]\npreferences = []",
    ],
)
def test_a_file_that_is_wrong_is_told_and_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(content)
    settings = KeySettings(tmp_path)
    assert settings.now == Bindings()
    assert settings.trouble is not None
    assert FILE_NAME in str(settings.trouble)
    with pytest.raises(Trouble, match=FILE_NAME):
        settings.give("approve", "Y")
    assert file.read_bytes() == content
    file.write_text('profile = "coral"')
    settings.give("spam", "Y")
    assert (settings.now.of("approve"), settings.now.of("spam")) == (("D",), ("Y",))


def test_what_a_later_version_wrote_is_kept(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('[own]\ndance = ["Y"]\n')
    settings = KeySettings(tmp_path)
    assert settings.unknown == ["dance"]
    settings.give("approve", "Y")
    assert "dance" in (tmp_path / FILE_NAME).read_text()
