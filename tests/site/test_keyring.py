"""The system's keyring for real: GNOME's, in a D-Bus session and a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CLIENT = [sys.executable, "-m", "tests.site.keyring_client"]
# The daemon reads the password of the login keyring from standard input, makes that keyring
# and leaves it open.
UNLOCKED = (
    'printf "%s" throwaway | gnome-keyring-daemon --unlock --components=secrets >&2; exec "$@"'
)
WITHOUT = 'exec "$@"'


def in_session(script: str, folder: Path) -> dict[str, Any]:
    """What the client says in a fresh session where `script` has been run before it."""
    tools = ("dbus-run-session", "gnome-keyring-daemon")
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"left out: a real keyring needs {' and '.join(missing)}")
    places = {"HOME": folder}
    for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        places[f"XDG_{name}"] = folder / name.lower()
    for place in places.values():
        place.mkdir(mode=0o700, exist_ok=True)
    kept = ("PATH", "LANG", "VIRTUAL_ENV", "COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {name: str(place) for name, place in places.items()}
    # Without a configuration of its own the session starts a keyring by itself on demand.
    session = ["dbus-run-session", f"--config-file={_bus(folder)}", "--"]
    done = subprocess.run(
        [*session, "sh", "-c", script, "sh", *CLIENT],
        cwd=ROOT,
        env={**environment, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def _bus(folder: Path) -> Path:
    config = folder / "session.conf"
    config.write_text(
        "<busconfig><type>session</type><keep_umask/>"
        f"<listen>unix:tmpdir={tempfile.gettempdir()}</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>',
        encoding="utf-8",
    )
    return config


@pytest.mark.keyring
def test_a_real_keyring(tmp_path: Path) -> None:
    said = in_session(UNLOCKED, tmp_path)
    assert "trouble" not in said
    assert "SecretService" in said["describe"]
    assert (said["empty"], said["kept"], said["changed"]) == (None, True, "changed")
    assert (said["other"], said["forgotten"]) == (None, None)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    assert not any(b"abcd EFGH" in path.read_bytes() for path in files)


@pytest.mark.keyring
def test_a_session_without_a_keyring(tmp_path: Path) -> None:
    said = in_session(WITHOUT, tmp_path)
    assert said["describe"] == "no keyring"
    assert "No keyring" in said["trouble"]
    assert "MODSTATION_PASSWORD" in said["trouble"]
