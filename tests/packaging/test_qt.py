"""Libraries that Qt misses are named together with the packages that bring them."""

import sys
from pathlib import Path

import pytest

from devtools import commands, environment, qt, system
from devtools.process import Stop

LISTING = """\
libQt6Widgets.so.6:
\tlibEGL.so.1 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f0000000000)
libqxcb.so:
\tlibxcb-cursor.so.0 => not found
\tlibEGL.so.1 => not found
\tlinux-vdso.so.1 (0x00007ffd00000000)
"""
needs_ldd = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ldd is Linux's")


def test_what_ldd_could_not_find() -> None:
    assert qt.unresolved(LISTING) == ["libEGL.so.1", "libxcb-cursor.so.0"]


def test_known_and_unknown_libraries_are_told_apart() -> None:
    packages, unknown = qt.debian_packages(
        ["libX11-xcb.so.1", "libX11.so.6", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libodd.so.3"]
    )
    assert packages == ["libglib2.0-0", "libx11-6", "libx11-xcb1"]
    assert unknown == ["libodd.so.3"]


def test_the_message_names_libraries_and_the_line_to_type() -> None:
    text = qt.explain(["libEGL.so.1", "libodd.so.3", "libxcb-cursor.so.0"])
    assert "lacks libEGL.so.1, libodd.so.3, libxcb-cursor.so.0" in text
    assert "sudo apt-get install libegl1 libxcb-cursor0\n" in text
    assert "Look for a package that holds libodd.so.3." in text


def test_each_library_package_of_the_tests_is_known_by_its_library() -> None:
    wanted = {name for name in system.QT.packages if name.startswith("lib")}
    assert sorted(wanted - set(qt.DEBIAN.values())) == []


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_has_display(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert qt.has_display(environment, platform) is expected


@needs_ldd
def test_the_installed_qt_is_really_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []

    def note(files: list[Path]) -> list[str]:
        looked_at.extend(str(file) for file in files if file.exists())
        return []

    monkeypatch.setattr(qt, "_missing_for", lambda files: note(list(files)))
    qt.missing_libraries(Path(sys.executable), {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})
    expected = (*qt.LIBRARIES, qt.WAYLAND_PLUGIN, qt.X11_PLUGIN)
    assert [name.partition("PySide6/")[2] for name in looked_at] == list(expected)


@needs_ldd
def test_one_way_to_a_display_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacks(files: list[Path]) -> list[str]:
        return ["libxcb-cursor.so.0"] if files[0].name == "libqxcb.so" else []

    monkeypatch.setattr(qt, "_missing_for", lambda files: lacks(list(files)))
    python = Path(sys.executable)
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert qt.missing_libraries(python, {"DISPLAY": ":0"}) == ["libxcb-cursor.so.0"]
    assert qt.missing_libraries(python, both) == []


def test_run_stops_before_qt_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "ready", lambda: Path("python"))
    monkeypatch.setattr(qt, "has_display", lambda environment: True)
    monkeypatch.setattr(qt, "missing_libraries", lambda *_: ["libEGL.so.1"])
    monkeypatch.setattr(commands, "become", lambda command: pytest.fail("Qt was started"))
    with pytest.raises(Stop, match="libegl1"):
        commands.run([])
