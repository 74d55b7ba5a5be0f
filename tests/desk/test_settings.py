"""The settings of a profile: what is read is right or is a trouble, and a bad file stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from modstation.core.errors import Trouble
from modstation.core.ranking import Order
from modstation.desk.settings import FILE_NAME, Settings, read_table, write_table


def test_without_a_file_the_defaults_hold_and_none_is_written(tmp_path: Path) -> None:
    assert Settings.load(tmp_path) == Settings()
    assert list(tmp_path.iterdir()) == []


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    chosen = Settings(grace_s=0, sync_every_s=86_400, order=Order.NEWEST.value, scoring_paused=True)
    chosen.save(tmp_path / "profile")
    assert Settings.load(tmp_path / "profile") == chosen


def test_one_setting_in_the_file_leaves_the_others_at_their_defaults(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("grace_s = 3\nfrom_a_later_version = true\n")
    assert Settings.load(tmp_path) == Settings(grace_s=3)


@pytest.mark.parametrize(
    "content",
    [
        b"grace_s = ",
        b"grace_s 8",
        b"\xff\xfe\x00",
        b'grace_s = "8"',
        b"grace_s = true",
        b"scoring_paused = 1",
        b"grace_s = 8.5",
        b"grace_s = -1",
        b"sync_every_s = 86401",
        b'order = "loudest"',
        b"order = 1",
    ],
)
def test_a_file_that_is_wrong_is_a_trouble_and_stays_as_it_is(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(content)
    with pytest.raises(Trouble) as caught:
        Settings.load(tmp_path)
    assert caught.value.title == "Settings"
    assert file.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_file_that_is_no_toml_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("grace_s")
    with pytest.raises(Trouble) as caught:
        Settings.load(tmp_path)
    assert str(tmp_path / FILE_NAME) in caught.value.message
    assert caught.value.hint


def test_a_write_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    write_table(file, {"grace_s": 3})
    (tmp_path / f"{FILE_NAME}.new").mkdir()  # the second file cannot be written
    with pytest.raises(OSError, match=FILE_NAME):
        write_table(file, {"grace_s": 4})
    assert read_table(file) == {"grace_s": 3}


def test_nothing_is_left_beside_the_file(tmp_path: Path) -> None:
    write_table(tmp_path / FILE_NAME, {"grace_s": 3})
    write_table(tmp_path / FILE_NAME, {"grace_s": 4})
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
