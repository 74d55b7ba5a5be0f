"""Bring in the operating system's packages that the tests need, and say what is left out.

A need that cannot be met costs the tests that have it and no others: those with its marker are
deselected and named at the end, so that a short run never looks like a full one.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from devtools.process import call, say

Which = Callable[[str], str | None]


@dataclass(frozen=True)
class Need:
    """System packages, the tests that cannot do without them, and how to tell they are there."""

    title: str
    marker: str
    packages: tuple[str, ...]
    programs: tuple[str, ...]


QT = Need(
    title="the window's libraries",
    marker="",
    packages=(
        "fonts-noto-core",
        "libdbus-1-3",
        "libegl1",
        "libfontconfig1",
        "libgl1",
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-image0",
        "libxcb-keysyms1",
        "libxcb-render-util0",
        "libxcb-shape0",
        "libxcb-xkb1",
        "libxkbcommon-x11-0",
    ),
    programs=(),
)
NEEDS = (
    QT,
    Need(
        title="real WordPress servers",
        marker="wordpress",
        packages=(
            "mariadb-client-core",
            "mariadb-server-core",
            "php-cli",
            "php-mbstring",
            "php-mysql",
            "php-xml",
        ),
        programs=("php", "mariadbd", "mariadb"),
    ),
    Need(
        title="a real window under Xvfb",
        marker="e2e",
        packages=("openbox", "x11-utils", "xdotool", "xvfb"),
        programs=("Xvfb", "xdotool", "openbox", "xprop"),
    ),
    Need(
        title="a real Chromium",
        marker="browser",
        packages=("chromium", "chromium-driver"),
        programs=("chromium", "chromedriver"),
    ),
    Need(
        title="a real Secret Service",
        marker="keyring",
        packages=("dbus", "gnome-keyring"),
        programs=("gnome-keyring-daemon", "dbus-run-session"),
    ),
)


def which(name: str) -> str | None:
    """Find a program also where only the administrator's path looks."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
    return shutil.which(name, path=path)


def left_out(needs: Iterable[Need], find: Which = which) -> dict[str, str]:
    """The markers that cannot be run here, each with the reason."""
    reasons = {}
    for need in needs:
        absent = [name for name in need.programs if find(name) is None]
        if need.marker and absent:
            reasons[need.marker] = f"{need.title}: {', '.join(absent)} not found"
    return reasons


def provide(needs: Iterable[Need]) -> None:
    """Install what is missing, or say with which line somebody else can."""
    if which("apt-get") is None or which("dpkg-query") is None:
        say("This is no Debian or Ubuntu: the system's packages are left as they are.")
        return
    missing = [absent for need in needs if (absent := _absent(need.packages))]
    if not missing:
        return
    prefix = _as_administrator()
    names = [name for absent in missing for name in absent]
    if prefix is None:
        say("These packages are missing, and only the administrator can install them:")
        say("    sudo apt-get install --no-install-recommends " + " ".join(names))
        return
    say("Installing from Debian: " + " ".join(names))
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    apt += ["-o", "DPkg::Lock::Timeout=120"]
    call([*apt, "update"])
    for absent in missing:
        # One call per need: a name that this release does not know costs only its own.
        if call([*apt, "install", "-y", "--no-install-recommends", *absent]) != 0:
            say("apt-get could not install " + " ".join(absent))


def _absent(packages: Iterable[str]) -> list[str]:
    """Those of the packages that dpkg does not have installed."""
    names = list(packages)
    finished = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *names],
        capture_output=True,
        text=True,
    )
    return not_installed(names, finished.stdout)


def not_installed(names: Iterable[str], listing: str) -> list[str]:
    lines = (line.split() for line in listing.splitlines())
    installed = {words[0] for words in lines if len(words) > 1 and words[1] == "ii"}
    return [name for name in names if name not in installed]


def _as_administrator() -> list[str] | None:
    """What to put before a command that installs; None where we may not."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True)
    return ["sudo", "-n"] if asked.returncode == 0 else None
