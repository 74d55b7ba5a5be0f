"""The command line of packaging/dev.py: run, test, lint, bench, docs and build."""

import argparse
import os
import shutil
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from devtools import companion, environment, qt, steps, system
from devtools.process import ROOT, Stop, become, call, say

DIST = ROOT / "dist"
# What a quick run does without: everything that starts other servers or takes long.
QUICK = ("wordpress", "e2e", "keyring", "slow")
# pytest's arguments where Qt cannot be loaded: its plugin would end the run before it begins.
WITHOUT_QT = (
    "-p",
    "no:pytest-qt",
    "-W",
    "ignore::pytest.PytestConfigWarning",
    "--ignore=tests/ui",
    "--ignore=tests/e2e",
)


def main(arguments: Sequence[str]) -> int:
    """Carry out one command and return the exit status."""
    own, passed_on = split(arguments)
    options = parser().parse_args(own)
    try:
        return dispatch(options, passed_on)
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


def split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part our own arguments from those after `--`, which are another program's."""
    everything = list(arguments)
    if "--" not in everything:
        return everything, []
    place = everything.index("--")
    return everything[:place], everything[place + 1 :]


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="dev.py", description="Run, test and build ModStation from its source."
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", help="start the program on its demo site [-- ARGUMENTS]")
    test = commands.add_parser("test", help="all checks and all tests [-- PYTEST ARGUMENTS]")
    test.add_argument(
        "--quick", action="store_true", help="leave out tests marked " + ", ".join(QUICK)
    )
    commands.add_parser("lint", help="ruff, mypy and the import contracts")
    bench = commands.add_parser("bench", help="measure and print the figures")
    bench.add_argument("names", nargs="*", metavar="NAME", help="only these measurements")
    bench.add_argument("--json", action="store_true", help="print JSON")
    commands.add_parser("docs", help="renew what is generated from the code [-- ARGUMENTS]")
    commands.add_parser("build", help="make the wheel, the source archive and the plugin in dist/")
    return top


def dispatch(options: argparse.Namespace, passed_on: list[str]) -> int:
    match options.command:
        case "run":
            return run(passed_on)
        case "test":
            return test(passed_on, quick=options.quick)
        case "lint":
            return lint()
        case "bench":
            flags = ["--json"] if options.json else []
            return bench([*options.names, *flags, *passed_on])
        case "docs":
            python = environment.ready(["test"])
            return call([python, ROOT / "packaging" / "docs.py", *passed_on])
        case _:
            return build()


def run(arguments: list[str]) -> int:
    """Start the program with its window, or without one where there is no display."""
    python = environment.ready()
    demo: list[str | Path] = [python, "-m", "modstation", "demo"]
    if not qt.has_display(os.environ):
        say("No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): running without one.")
        demo.append("--headless")
    if qt.missing_libraries(python, os.environ):
        system.provide((system.QT,))
    if missing := qt.missing_libraries(python, os.environ):
        raise Stop(qt.explain(missing))
    become([*demo, *arguments])


def lint() -> int:
    results = steps.run_all(steps.lint_steps(environment.ready(["test"])))
    steps.sum_up(results, {})
    return steps.worst(results)


def test(arguments: list[str], *, quick: bool) -> int:
    """All checks, then all tests; the last line is the count of the tests."""
    needs = (system.QT,) if quick else system.NEEDS
    system.provide(needs)
    python = environment.ready(["test"])
    results = steps.run_all(steps.lint_steps(python))
    reasons = system.left_out(needs)
    if quick:
        reasons.update(dict.fromkeys(QUICK, "a quick run"))
    chosen = steps.marker_expression(reasons)
    left_out = {f"tests marked {marker}": reason for marker, reason in reasons.items()}
    missing = qt.missing_libraries(python, {"DISPLAY": "the tests bring their own"})
    if missing:
        chosen += WITHOUT_QT
        left_out["tests of the window"] = qt.explain(missing)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        results.append(steps.run(steps.pytest_step(python, report, [*chosen, *arguments])))
        count = steps.counts(report)
    steps.sum_up(results, left_out)
    say(count)
    return steps.worst(results)


def bench(arguments: list[str]) -> int:
    return call([environment.ready(["test"]), "-m", "tests.bench", *arguments])


def build() -> int:
    """Make the wheel, the source archive and the plugin, and look whether the wheel is whole."""
    python = environment.ready(["build"])
    shutil.rmtree(DIST, ignore_errors=True)
    status = call([python, "-m", "hatchling", "build", "-d", DIST])
    if status != 0:
        return status
    check_wheel(next(DIST.glob("*.whl")))
    companion.build_zip(DIST)
    for file in sorted(DIST.iterdir()):
        say(f"{file.relative_to(ROOT)}  {file.stat().st_size / 1e6:.1f} MB")
    return 0


def check_wheel(wheel: Path) -> None:
    """A wheel without the resources starts only on the machine that built it."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    if not any(name.startswith("modstation/_resources/") for name in names):
        raise Stop(f"{wheel.name} holds no modstation/_resources: it would not start.")
    foreign = [name for name in names if not name.startswith(("modstation/", "modstation-"))]
    if foreign:
        raise Stop(f"{wheel.name} holds files of no business of its own: {', '.join(foreign)}")
