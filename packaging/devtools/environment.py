"""Make the virtual environment and keep it in step with pyproject.toml and the pinned versions.

A stamp in it says from what it was made. It is removed before an install and written after it,
so an environment without a stamp was never finished and is made anew.
"""

import hashlib
import importlib.util
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from devtools.process import ROOT, Stop, call, clean_environment, say

FOLDER = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
INPUTS = (ROOT / "pyproject.toml", CONSTRAINTS)
STAMP_NAME = "modstation-stamp.json"

UNREACHABLE = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "connection broken",
)


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from."""

    python: str
    place: str
    inputs: str
    extras: tuple[str, ...] = ()

    def same_interpreter(self, other: "Stamp") -> bool:
        """Whether the environment can stay, whatever is to be installed into it."""
        return (self.python, self.place) == (other.python, other.place)

    def serves(self, wanted: "Stamp") -> bool:
        """Whether nothing is to be installed at all."""
        return (
            self.same_interpreter(wanted)
            and self.inputs == wanted.inputs
            and set(wanted.extras) <= set(self.extras)
        )


def digest(files: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for file in files:
        # Ends of lines differ between checkouts of one and the same text.
        content = file.read_bytes().replace(b"\r\n", b"\n")
        total.update(len(content).to_bytes(8, "big") + content)
    return total.hexdigest()


def wanted_stamp(extras: Iterable[str], files: Iterable[Path] = INPUTS) -> Stamp:
    python = f"{platform.python_implementation()} {platform.python_version()} {sys.platform}"
    return Stamp(python, str(ROOT), digest(files), tuple(sorted(set(extras))))


def read_stamp(folder: Path) -> Stamp | None:
    try:
        content = json.loads((folder / STAMP_NAME).read_text(encoding="utf-8"))
        return Stamp(
            python=content["python"],
            place=content["place"],
            inputs=content["inputs"],
            extras=tuple(content["extras"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_stamp(folder: Path, stamp: Stamp) -> None:
    draft = folder / f"{STAMP_NAME}.new"
    draft.write_text(json.dumps(asdict(stamp), indent=1), encoding="utf-8")
    os.replace(draft, folder / STAMP_NAME)


def program(name: str, folder: Path = FOLDER) -> Path:
    """Where the environment keeps one of its programs."""
    if sys.platform == "win32":
        return folder / "Scripts" / f"{name}.exe"
    return folder / "bin" / name


def works(folder: Path = FOLDER) -> bool:
    """Whether the environment's Python starts: its base may have been removed meanwhile."""
    try:
        finished = subprocess.run(
            [program("python", folder), "-c", "import pip"],
            env=clean_environment(),
            capture_output=True,
        )
    except OSError:
        return False
    return finished.returncode == 0


def ready(extras: Iterable[str] = ()) -> Path:
    """Return the Python of an environment that holds the program and these extras."""
    wanted = wanted_stamp(extras)
    found = read_stamp(FOLDER)
    usable = found is not None and found.same_interpreter(wanted) and works()
    if found is not None and usable and found.serves(wanted):
        return program("python")
    if found is not None and usable:
        if found.inputs == wanted.inputs:
            say("Adding to .venv what this command needs besides ...")
            wanted = wanted_stamp({*wanted.extras, *found.extras})
        else:
            say("Bringing .venv up to date: the list of packages has changed ...")
    else:
        say("Making .venv and installing; about 1 minute the first time, and the downloads ...")
        _make()
    _install(wanted)
    return program("python")


def _make() -> None:
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        raise Stop(
            "This Python cannot make virtual environments: its venv or ensurepip is missing.\n"
            "On Debian and Ubuntu: sudo apt-get install python3-venv"
        )
    if call([sys.executable, "-m", "venv", "--clear", FOLDER]) != 0:
        raise Stop(
            f"Python could not make the environment {FOLDER}; its own message is above.\n"
            "On Debian and Ubuntu this may help: sudo apt-get install python3-venv"
        )


def _install(stamp: Stamp) -> None:
    began_s = time.monotonic()
    (FOLDER / STAMP_NAME).unlink(missing_ok=True)
    project = f".[{','.join(stamp.extras)}]" if stamp.extras else "."
    command: list[str | Path] = [program("python"), "-m", "pip", "install"]
    command += ["--disable-pip-version-check", "-c", CONSTRAINTS, "-e", project]
    watched = sys.stdout.isatty()
    if not watched:
        command.append("--quiet")
    status, errors = _call_and_keep_errors(command, watched)
    if status != 0:
        raise Stop(explain_pip(status, errors))
    write_stamp(FOLDER, stamp)
    say(f"Installed in {time.monotonic() - began_s:.0f} s.")


def _call_and_keep_errors(command: list[str | Path], watched: bool) -> tuple[int, str]:
    """Run pip; without a reader at a terminal its warnings count only if it fails."""
    kept: list[str] = []
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=clean_environment(),
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            kept.append(line)
            if watched:
                sys.stderr.write(line)
    if process.returncode != 0 and not watched:
        sys.stderr.writelines(kept)
    return process.returncode, "".join(kept)


def explain_pip(status: int, errors: str) -> str:
    """Turn what pip printed into what the reader can do."""
    if any(sign in errors for sign in UNREACHABLE):
        return (
            "pip could not reach its package index. Check the connection, or the proxy and index "
            "pip is set up with (`pip config list`), then start the same command again."
        )
    if "No space left on device" in errors:
        return "The disk is full: the environment takes about 2 GB. Make room and start again."
    return f"pip could not install ModStation (exit status {status}); its message is above."
