"""The parts of the harness that need no WordPress: its processes and its arithmetic."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.wordpress import HarnessError
from tests.wordpress.processes import Server, run
from tests.wordpress.seeding import shares

ROOT = Path(__file__).parents[2]

# Starts a server, says its process id, and then waits to be killed.
_OWNER = """
import sys, time
from pathlib import Path
from tests.wordpress.processes import Server
folder = Path(sys.argv[1])
server = Server(["sleep", "600"], log=folder / "log", scratch=folder / "scratch")
print(server._process.pid, flush=True)
{then}
"""


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def _wait_until_gone(pid: int) -> bool:
    deadline = time.monotonic() + 10
    while _alive(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not _alive(pid)


def _owner(folder: Path, then: str) -> tuple[subprocess.Popen[str], int]:
    (folder / "scratch").mkdir()
    owner = subprocess.Popen(
        [sys.executable, "-c", _OWNER.format(then=then), str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert owner.stdout
    with owner.stdout as said:
        return owner, int(said.readline())


def test_a_server_dies_with_a_run_that_is_killed(tmp_path: Path) -> None:
    owner, server = _owner(tmp_path, "time.sleep(600)")
    assert _alive(server)
    owner.send_signal(signal.SIGKILL)
    owner.wait()
    assert _wait_until_gone(server)


def test_a_killed_run_leaves_no_scratch_folder(tmp_path: Path) -> None:
    owner, server = _owner(tmp_path, "time.sleep(600)")
    owner.kill()
    owner.wait()
    assert _wait_until_gone(server)
    deadline = time.monotonic() + 10
    while (tmp_path / "scratch").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not (tmp_path / "scratch").exists()


@pytest.mark.parametrize("then", ["pass", "raise KeyboardInterrupt", "sys.exit(3)"])
def test_a_server_dies_with_a_run_that_ends(tmp_path: Path, then: str) -> None:
    owner, server = _owner(tmp_path, f"sys.stderr = None\n{then}")
    owner.wait()
    assert _wait_until_gone(server)


def test_stopping_ends_what_the_server_started_too(tmp_path: Path) -> None:
    script = "sleep 600 & echo $!; wait"
    server = Server(["sh", "-c", script], log=tmp_path / "log", scratch=tmp_path / "scratch")
    server.wait_until(lambda: (tmp_path / "log").read_text().endswith("\n"))
    child = int((tmp_path / "log").read_text())
    assert _alive(child)
    server.stop()
    assert not server.alive()
    assert _wait_until_gone(child)


def test_a_server_that_fails_shows_its_log(tmp_path: Path) -> None:
    command = ["sh", "-c", "echo no such thing >&2; exit 1"]
    server = Server(command, log=tmp_path / "log", scratch=tmp_path / "scratch")
    with pytest.raises(HarnessError, match="sh did not come up:\nno such thing"):
        server.wait_until(lambda: False)


def test_a_program_that_fails_says_why() -> None:
    with pytest.raises(HarnessError, match=r"sh failed \(4\): broken"):
        run(["sh", "-c", "echo broken >&2; exit 4"])


@pytest.mark.parametrize(
    ("total", "mix", "expected"),
    [
        (10, {"hold": 60, "approved": 40}, {"hold": 6, "approved": 4}),
        (3, {"hold": 1, "approved": 1}, {"hold": 2, "approved": 1}),
        (0, {"spam": 1}, {"spam": 0}),
        (7, {"hold": 0, "trash": 2}, {"hold": 0, "trash": 7}),
    ],
)
def test_shares_are_exact(total: int, mix: dict[str, float], expected: dict[str, int]) -> None:
    assert shares(total, mix) == expected


@pytest.mark.parametrize("mix", [{}, {"hold": 0}, {"held": 1}])
def test_a_mix_that_means_nothing_is_refused(mix: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="a mix has weights"):
        shares(10, mix)
