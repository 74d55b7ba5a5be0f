"""A screen of its own (Xvfb with a window manager and a keyring) and hands for it (xdotool)."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE_S = 60.0


def wait_until(true: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
    """Wait for something to be so; an assertion that names it when it never is."""
    deadline = time.monotonic() + patience_s
    while time.monotonic() < deadline:
        if true():
            return
        time.sleep(0.05)
    raise AssertionError(f"not within {patience_s:.0f} s: {what}")


class Screen:
    """A running X server; `run` starts programs on it, the rest are a person's hands."""

    def __init__(self, display: str, home: Path) -> None:
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
        }
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            self.environment.pop(name, None)
        (home / "run").mkdir(mode=0o700, parents=True)

    def hands(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def has_a_manager(self) -> bool:
        """Whether a window manager has introduced itself."""
        command = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True)
        return "window id" in done.stdout

    def wait_for_window(self, title: str) -> str:
        """The id of the window with that title, once it is shown and has the focus."""
        found: list[str] = []

        def focused() -> bool:
            found[:] = self.hands("search", "--onlyvisible", "--name", title).split()
            if not found:
                return False
            self.hands("windowactivate", found[0])
            return self.hands("getactivewindow") == found[0]

        wait_until(focused, f"a window called {title}")
        return found[0]

    def press(self, *keys: str) -> None:
        for key in keys:
            self.hands("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        self.hands("type", "--delay", "1", text)


@contextmanager
def screen(home: Path, size: str = "1280x800x24") -> Iterator[Screen]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        display = f":{answer.readline().strip()}"
    made = Screen(display, home)
    started = [server]
    try:
        # The server may name its display a moment before it takes anybody in.
        wait_until(lambda: made.hands("getdisplaygeometry"), "the screen takes programs")
        started.insert(0, subprocess.Popen(["openbox"], env=made.environment))
        wait_until(made.has_a_manager, "the window manager is at work")
        yield made
    finally:
        for process in started:
            process.terminate()
            process.wait(10)


@contextmanager
def program(on: Screen, command: list[str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A program in a desktop session of its own, with an unlocked keyring."""
    unlock = "printf %s a-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
    bash = shutil.which("bash") or "bash"
    session = ["dbus-run-session", "--", bash, "-c", f'{unlock}; exec "$@"', "session", *command]
    with log.open("wb") as output:
        process = subprocess.Popen(
            session, env=on.environment, stdout=output, stderr=output, start_new_session=True
        )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(10)
