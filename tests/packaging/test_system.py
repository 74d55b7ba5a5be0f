"""What the system lacks is installed where we may, named where we may not, and never hidden."""

from collections.abc import Callable, Sequence

import pytest

from devtools import system

MARKED = {need.marker for need in system.NEEDS if need.marker}


def without(*absent: str) -> Callable[[str], str | None]:
    return lambda name: None if name in absent else f"/usr/bin/{name}"


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """A Debian on which two packages are missing; holds the commands that would be run."""
    commands: list[Sequence[str]] = []

    def call(command: Sequence[str]) -> int:
        commands.append(command)
        return 0

    lacking = {"xvfb", "php-cli"}
    monkeypatch.setattr(system, "which", without())
    monkeypatch.setattr(system, "_absent", lambda names: [n for n in names if n in lacking])
    monkeypatch.setattr(system, "call", call)
    return commands


def test_nothing_is_left_out_where_all_is_there() -> None:
    assert system.left_out(system.NEEDS, without()) == {}


def test_a_missing_program_leaves_out_its_marker_and_says_why() -> None:
    reasons = system.left_out(system.NEEDS, without("Xvfb", "php"))
    assert set(reasons) == {"e2e", "wordpress"}
    assert "Xvfb not found" in reasons["e2e"]
    assert "php not found" in reasons["wordpress"]


def test_every_marker_used_is_one_pytest_knows(request: pytest.FixtureRequest) -> None:
    registered = {line.partition(":")[0] for line in request.config.getini("markers")}
    assert registered >= MARKED


def test_only_what_is_fully_installed_counts() -> None:
    listing = "php-cli ii \nxvfb rc \nlibegl1 iU \nlibegl1 ii \n"
    assert system.not_installed(["php-cli", "xvfb", "libegl1", "dbus"], listing) == ["xvfb", "dbus"]


def test_the_administrator_installs(
    called: list[Sequence[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system, "_as_administrator", lambda: ["sudo", "-n"])
    system.provide(system.NEEDS)
    assert called[0][:2] == ["sudo", "-n"]
    assert called[0][-1] == "update"
    assert [command[-1] for command in called[1:]] == ["php-cli", "xvfb"]


def test_others_are_told_the_line(
    called: list[Sequence[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(system, "_as_administrator", lambda: None)
    system.provide(system.NEEDS)
    assert called == []
    line = "sudo apt-get install --no-install-recommends php-cli xvfb"
    assert line in capsys.readouterr().out


def test_other_systems_are_left_alone(
    called: list[Sequence[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(system, "which", without("apt-get"))
    system.provide(system.NEEDS)
    assert called == []
    assert "no Debian" in capsys.readouterr().out


def test_a_failed_install_is_said(
    called: list[Sequence[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(system, "_as_administrator", list)
    monkeypatch.setattr(system, "call", lambda command: 100)
    system.provide(system.NEEDS)
    assert "could not install php-cli" in capsys.readouterr().out
