"""Run programs and servers, and let no server outlive the test run.

A run can end in an orderly way, by Ctrl-C, or by a kill that leaves no time for anything. So each
server gets a guard: a shell that waits on a pipe from this process. The kernel closes the pipe
however this process ends, and the guard then kills the server.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import psutil

from tests.wordpress.errors import HarnessError

# A line means that the server was stopped in an orderly way; the end of the pipe, that nobody did.
_GUARD = 'read -r _ || { kill -s KILL -- "-$1"; rm -rf -- "$2"; }'

_TAIL_CHARACTERS = 2000
_POLL_INTERVAL_S = 0.01


def run(
    command: Sequence[str | Path],
    *,
    text: str = "",
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    timeout_s: float = 120,
) -> str:
    """What the program prints; a HarnessError with what it complained about if it fails."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            input=text,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            cwd=folder,
            env={**os.environ, **(environment or {})},
            timeout=timeout_s,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise HarnessError(f"{command[0]} took longer than {timeout_s:g} s") from error
    if done.returncode:
        said = (done.stderr.strip() or done.stdout.strip())[-_TAIL_CHARACTERS:]
        raise HarnessError(f"{command[0]} failed ({done.returncode}): {said}")
    return done.stdout


class Server:
    """One long-running program in a session of its own, so that Ctrl-C does not reach it."""

    def __init__(
        self,
        command: Sequence[str | Path],
        *,
        log: Path,
        scratch: Path,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.name = Path(command[0]).name
        self.log = log
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                [str(part) for part in command],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**os.environ, **(environment or {})},
                start_new_session=True,
            )
        self._guard = subprocess.Popen(
            ["sh", "-c", _GUARD, "guard", str(self._process.pid), str(scratch)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        atexit.register(self.kill)

    def alive(self) -> bool:
        """Whether the program is still running."""
        return self._process.poll() is None

    def cpu_s(self) -> float:
        """The processor time it has taken so far, with the workers that it forked."""
        parent = psutil.Process(self._process.pid)
        times = [one.cpu_times() for one in (parent, *parent.children(recursive=True))]
        return float(sum(time.user + time.system for time in times))

    def wait_until(self, ready: Callable[[], bool], *, timeout_s: float = 60) -> None:
        """Return once `ready` holds; raise with the end of the log if it never does."""
        deadline = time.monotonic() + timeout_s
        while not ready():
            if not self.alive() or time.monotonic() > deadline:
                self.kill()
                tail = self.log.read_text(encoding="utf-8", errors="replace")[-_TAIL_CHARACTERS:]
                raise HarnessError(f"{self.name} did not come up:\n{tail}")
            time.sleep(_POLL_INTERVAL_S)

    def stop(self, *, timeout_s: float = 20) -> None:
        """Ask the program to end and wait for it; kill it if it does not."""
        self._signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout_s)
        self.kill()

    def kill(self) -> None:
        """End the program and whatever it started, at once; doing it twice is harmless."""
        atexit.unregister(self.kill)
        if self._guard.poll() is not None:
            return
        self._signal(signal.SIGKILL)
        self._process.wait()
        self._guard.communicate(b"\n")

    def _signal(self, number: signal.Signals) -> None:
        # The group, not the process: PHP's web server answers through workers it has forked.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, number)
