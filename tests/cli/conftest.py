from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from modstation import RESOURCES
from modstation.app.commands import run
from modstation.site.demo import DemoSite


@dataclass(frozen=True)
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def line(self) -> dict:
        (only,) = self.lines
        return only


Command = Callable[..., Said]


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[DemoSite]:
    with DemoSite(tmp_path / "demo", content=RESOURCES / "demo") as site:
        yield site


@pytest.fixture
def modstation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Run the real command line in this process, on a profile of its own."""

    def call(*words: object, stdin: str = "") -> Said:
        arguments = ["modstation", *map(str, words), "--profile", str(tmp_path / "profile")]
        monkeypatch.setattr("sys.argv", arguments)
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        capsys.readouterr()
        code = run()
        captured = capsys.readouterr()
        return Said(code, captured.out, captured.err)

    return call


@pytest.fixture
def connected(modstation: Command, demo: DemoSite, monkeypatch: pytest.MonkeyPatch) -> Command:
    """The command line with the demo site connected and synced."""
    monkeypatch.setenv("MODSTATION_PASSWORD", demo.accounts["moderator"])
    added = modstation("site", "add", demo.home, "--user", "moderator", "--name", "lantern")
    assert added.code == 0, added.err
    assert modstation("sync").code == 0
    return modstation
