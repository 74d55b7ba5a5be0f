"""An environment is made when there is none, brought up to date when its inputs change, and
otherwise left alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from devtools import environment
from devtools.environment import Stamp
from devtools.process import Stop

STAMP = Stamp(python="CPython 3.11.7 linux", place="/here", inputs="abc", extras=("test",))


class Workshop:
    """Stands where environments are made, and writes down what is asked of it."""

    def __init__(self, folder: Path, inputs: tuple[Path, ...]) -> None:
        self.folder = folder
        self.inputs = inputs
        self.done: list[str] = []
        self.python_starts = True

    def make(self) -> None:
        self.done.append("make")
        self.folder.mkdir(exist_ok=True)

    def install(self, stamp: Stamp) -> None:
        self.done.append("install " + ",".join(stamp.extras))
        environment.write_stamp(self.folder, stamp)

    def ready(self, *extras: str) -> list[str]:
        """Ask for an environment and tell what had to be done for it."""
        self.done.clear()
        environment.ready(extras)
        return list(self.done)


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    project, pins = tmp_path / "pyproject.toml", tmp_path / "constraints.txt"
    project.write_text("one", encoding="utf-8")
    pins.write_text("two", encoding="utf-8")
    shop = Workshop(tmp_path / ".venv", (project, pins))
    wanted = environment.wanted_stamp
    monkeypatch.setattr(environment, "FOLDER", shop.folder)
    monkeypatch.setattr(environment, "wanted_stamp", lambda extras: wanted(extras, shop.inputs))
    monkeypatch.setattr(environment, "works", lambda: shop.python_starts)
    monkeypatch.setattr(environment, "_make", shop.make)
    monkeypatch.setattr(environment, "_install", shop.install)
    return shop


def test_first_run_makes_and_second_run_starts_at_once(workshop: Workshop) -> None:
    assert workshop.ready() == ["make", "install "]
    assert workshop.ready() == []


def test_a_changed_file_installs_again_without_making(workshop: Workshop) -> None:
    for file in workshop.inputs:
        workshop.ready()
        file.write_text("changed", encoding="utf-8")
        assert workshop.ready() == ["install "]


def test_extras_add_up(workshop: Workshop) -> None:
    workshop.ready("build")
    assert workshop.ready("test") == ["install build,test"]
    assert workshop.ready() == []
    assert workshop.ready("build") == []


def test_a_python_that_does_not_start_is_replaced(workshop: Workshop) -> None:
    workshop.ready()
    workshop.python_starts = False
    assert workshop.ready() == ["make", "install "]


def test_an_environment_without_stamp_is_made_anew(workshop: Workshop) -> None:
    workshop.ready()
    (workshop.folder / environment.STAMP_NAME).unlink()
    assert workshop.ready() == ["make", "install "]


def test_another_python_or_a_moved_folder_makes_anew(workshop: Workshop) -> None:
    workshop.ready()
    stamp = environment.read_stamp(workshop.folder)
    assert stamp is not None
    for other in (replace(stamp, python="another"), replace(stamp, place="/another")):
        environment.write_stamp(workshop.folder, other)
        assert workshop.ready() == ["make", "install "]


def test_a_stamp_survives_writing(tmp_path: Path) -> None:
    environment.write_stamp(tmp_path, STAMP)
    assert environment.read_stamp(tmp_path) == STAMP


@pytest.mark.parametrize("content", ["", "{", "[]", '{"python": "x"}', "3"])
def test_a_damaged_stamp_counts_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / environment.STAMP_NAME).write_text(content, encoding="utf-8")
    assert environment.read_stamp(tmp_path) is None


def test_the_digest_sees_content_and_order_but_not_ends_of_lines(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"a\nb\n")
    two.write_bytes(b"c\n")
    before = environment.digest([one, two])
    assert environment.digest([two, one]) != before
    one.write_bytes(b"a\r\nb\r\n")
    assert environment.digest([one, two]) == before
    one.write_bytes(b"a\nb\nc\n")
    two.write_bytes(b"")
    assert environment.digest([one, two]) != before


def test_a_failed_install_leaves_no_stamp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(command: list[str | Path], watched: bool) -> tuple[int, str]:
        assert environment.read_stamp(tmp_path) is None, "the old stamp was still there"
        return 1, "NewConnectionError: Failed to establish a new connection"

    monkeypatch.setattr(environment, "FOLDER", tmp_path)
    monkeypatch.setattr(environment, "_call_and_keep_errors", fail)
    environment.write_stamp(tmp_path, STAMP)
    with pytest.raises(Stop, match="could not reach its package index"):
        environment._install(STAMP)
    assert environment.read_stamp(tmp_path) is None


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_a_python_without_venv_is_told_the_package(
    module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {name: object() for name in {"venv", "ensurepip"} - {module}}
    monkeypatch.setattr("importlib.util.find_spec", found.get)
    monkeypatch.setattr(environment, "call", lambda command: pytest.fail("went on regardless"))
    with pytest.raises(Stop, match="apt-get install python3-venv"):
        environment._make()


@pytest.mark.parametrize(
    ("errors", "words"),
    [
        ("WARNING: Retrying after connection broken by 'ProxyError'", "could not reach"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("error: subprocess-exited-with-error", "exit status 2"),
    ],
)
def test_pip_is_explained(errors: str, words: str) -> None:
    assert words in environment.explain_pip(2, errors)
