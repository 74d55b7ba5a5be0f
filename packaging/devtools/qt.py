"""Name the system libraries that Qt misses, before Qt is started.

Qt itself ends with an abort that names one plugin and no package, and only one library at a time.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from devtools.process import clean_environment

LIBRARIES = ("Qt/lib/libQt6Gui.so.6", "Qt/lib/libQt6Widgets.so.6")
X11_PLUGIN = "Qt/plugins/platforms/libqxcb.so"
WAYLAND_PLUGIN = "Qt/plugins/platforms/libqwayland.so"

# Library without its version -> Debian package.
DEBIAN = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libGLX": "libglx0",
    "libX11": "libx11-6",
    "libX11-xcb": "libx11-xcb1",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
    "libxcb": "libxcb1",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-image": "libxcb-image0",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-randr": "libxcb-randr0",
    "libxcb-render": "libxcb-render0",
    "libxcb-render-util": "libxcb-render-util0",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-shm": "libxcb-shm0",
    "libxcb-sync": "libxcb-sync1",
    "libxcb-util": "libxcb-util1",
    "libxcb-xfixes": "libxcb-xfixes0",
    "libxcb-xkb": "libxcb-xkb1",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
}


def has_display(environment: Mapping[str, str], system: str = sys.platform) -> bool:
    """Whether a window can be shown; only X11 and Wayland systems can be without a display."""
    if system in ("darwin", "win32"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def unresolved(listing: str) -> list[str]:
    """The libraries that `ldd` could not find."""
    return sorted(set(re.findall(r"^\s*(\S+) => not found", listing, flags=re.MULTILINE)))


def missing_libraries(python: Path, environment: Mapping[str, str]) -> list[str]:
    """What the installed Qt lacks on this system to show a window on the display at hand."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return []
    folder = _pyside_folder(python)
    missing = set(_missing_for(folder / name for name in LIBRARIES))
    plugins = []
    if environment.get("WAYLAND_DISPLAY"):
        plugins.append(WAYLAND_PLUGIN)
    if environment.get("DISPLAY"):
        plugins.append(X11_PLUGIN)
    # With two ways to a display one is enough; the shorter list is then the one to name.
    lacks = sorted((_missing_for([folder / plugin]) for plugin in plugins), key=len)
    return sorted(missing.union(*lacks[:1]))


def _pyside_folder(python: Path) -> Path:
    finder = (
        "import importlib.util as util;"
        "print(next(iter(util.find_spec('PySide6').submodule_search_locations)))"
    )
    finished = subprocess.run(
        [python, "-c", finder], env=clean_environment(), capture_output=True, text=True, check=True
    )
    return Path(finished.stdout.strip())


def _missing_for(files: Iterable[Path]) -> list[str]:
    present = [file for file in files if file.exists()]
    if not present:
        return []
    finished = subprocess.run(
        ["ldd", *present],
        env={**clean_environment(), "LC_ALL": "C"},
        capture_output=True,
        text=True,
    )
    return unresolved(finished.stdout)


def debian_packages(libraries: Iterable[str]) -> tuple[list[str], list[str]]:
    """Split libraries into the packages that bring them and those whose package is not known."""
    packages, unknown = set(), []
    for library in libraries:
        package = DEBIAN.get(library.partition(".so")[0])
        if package:
            packages.add(package)
        else:
            unknown.append(library)
    return sorted(packages), unknown


def explain(libraries: list[str]) -> str:
    """The message for somebody who wanted to see a window."""
    packages, unknown = debian_packages(libraries)
    lines = ["Qt cannot start: this system lacks " + ", ".join(libraries) + "."]
    if packages:
        lines.append("On Debian and Ubuntu: sudo apt-get install " + " ".join(packages))
    if unknown:
        lines.append("Look for a package that holds " + ", ".join(unknown) + ".")
    return "\n".join(lines)
