"""Start other programs in an environment that the caller's Python settings cannot bend."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]

# Each of these sends a child's imports, or pip's installs, somewhere else than the environment.
MISLEADING = (
    "PYTHONPATH",
    "PYTHONHOME",
    "__PYVENV_LAUNCHER__",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
)


class Stop(Exception):
    """The command cannot go on; the text says why and what to do about it."""


def say(text: str = "") -> None:
    """Print at once, so that our lines and those of the programs we start keep their order."""
    print(text, flush=True)


def clean_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name not in MISLEADING}


def call(command: Sequence[str | Path]) -> int:
    """Run a program in the repository and return its exit status, as a shell would count it."""
    with subprocess.Popen(command, cwd=ROOT, env=clean_environment()) as process:
        status = _wait(process)
    return 128 - status if status < 0 else status


def _wait(process: subprocess.Popen[bytes]) -> int:
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            # The terminal has told the child as well; its way of ending is the answer.
            continue


def become(command: Sequence[str | Path]) -> NoReturn:
    """Hand this process over, so that signals and the exit status need no passing on."""
    if sys.platform == "win32":  # there an exec returns to the shell before the program ends
        raise SystemExit(call(command))
    os.chdir(ROOT)
    os.execve(command[0], [str(part) for part in command], clean_environment())
