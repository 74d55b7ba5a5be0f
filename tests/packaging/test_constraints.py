"""The pins cover every distribution an environment gets, at the version that is installed."""

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata

import pytest

from devtools.environment import CONSTRAINTS
from devtools.process import ROOT

requirements = pytest.importorskip("packaging.requirements")
utils = pytest.importorskip("packaging.utils")

PIN = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;]+)(?: ; sys_platform == \"\w+\")?$"
)

# Not reached from every environment: needed on Windows, on Linux, before Python 3.12, or only by
# the build backend.
ELSEWHERE = {
    *("colorama", "pywin32-ctypes"),
    *("cffi", "cryptography", "jeepney", "pycparser", "secretstorage"),
    *("backports-tarfile", "importlib-metadata", "zipp"),
    *("tomlkit", "trove-classifiers"),
}


def pin_lines() -> list[str]:
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pins() -> dict[str, str]:
    found = {}
    for line in pin_lines():
        match = PIN.match(line)
        assert match, f"not an exact pin: {line!r}"
        found[utils.canonicalize_name(match["name"])] = match["version"]
    return found


def direct_requirements() -> list[str]:
    content = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = content["project"]
    extras = [name for group in project["optional-dependencies"].values() for name in group]
    return [*project["dependencies"], *extras, *content["build-system"]["requires"]]


def closure() -> dict[str, str | None]:
    """Every distribution that the project leads to, with its installed version if it has one."""
    seen: dict[str, str | None] = {}
    waiting = [(text, frozenset[str]()) for text in direct_requirements()]
    visited = set()
    while waiting:
        text, extras = waiting.pop()
        requirement = requirements.Requirement(text)
        if not applies(requirement, extras):
            continue
        name = utils.canonicalize_name(requirement.name)
        wanted = frozenset(requirement.extras)
        if (name, wanted) in visited:
            continue
        visited.add((name, wanted))
        seen[name] = installed_version(name)
        waiting += [(needed, wanted) for needed in needs_of(name)]
    return seen


def applies(requirement, extras: frozenset[str]) -> bool:
    if requirement.marker is None:
        return True
    return any(requirement.marker.evaluate({"extra": extra}) for extra in extras or {""})


def installed_version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def needs_of(name: str) -> Iterator[str]:
    try:
        yield from metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return


def test_whatever_the_project_leads_to_is_pinned() -> None:
    reached = closure()
    assert len(reached) > 60, "the walk through the requirements ended early"
    assert sorted(set(reached) - set(pins()) - {"pip"}) == []  # pip comes with the Python


def test_what_is_installed_is_what_is_pinned() -> None:
    pinned = pins()
    differing = {
        name: (version, pinned[name])
        for name, version in closure().items()
        # torch's CPU build calls itself 2.13.0+cpu and satisfies the pin 2.13.0.
        if version and name in pinned and version.partition("+")[0] != pinned[name]
    }
    assert differing == {}


def test_no_pin_is_left_over() -> None:
    assert sorted(set(pins()) - set(closure()) - ELSEWHERE) == []


def test_each_name_is_pinned_once() -> None:
    assert len(pin_lines()) == len(pins())


def test_constraints_name_no_place() -> None:
    text = CONSTRAINTS.read_text(encoding="utf-8")
    assert not re.search(r"://|\bindex-url\b|\bfind-links\b| @ |\.whl\b", text)


def test_the_build_backend_is_the_one_pinned() -> None:
    content = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert content["build-system"]["requires"] == [f"hatchling=={pins()['hatchling']}"]
