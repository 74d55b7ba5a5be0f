"""Run the checks one after the other, all of them, and sum up what each one said."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from devtools.environment import program
from devtools.process import call, say


@dataclass(frozen=True)
class Step:
    """A check: what it is called, and the command that makes it."""

    title: str
    command: tuple[str | Path, ...]


@dataclass(frozen=True)
class Result:
    title: str
    status: int
    took_s: float

    def __str__(self) -> str:
        verdict = "ok    " if self.status == 0 else "FAILED"
        return f"{verdict}  {self.title}  ({self.took_s:.0f} s)"


def lint_steps(python: Path) -> list[Step]:
    return [
        Step("lint: ruff check", (python, "-m", "ruff", "check", ".")),
        Step("format: ruff format", (python, "-m", "ruff", "format", "--check", ".")),
        Step("types: mypy", (python, "-m", "mypy")),
        Step("imports: lint-imports", (program("lint-imports"), "--no-logo")),
    ]


def run(step: Step) -> Result:
    say(f"\n=== {step.title} ===")
    began_s = time.monotonic()
    status = call(step.command)
    return Result(step.title, status, time.monotonic() - began_s)


def run_all(steps: Iterable[Step]) -> list[Result]:
    return [run(step) for step in steps]


def sum_up(results: Iterable[Result], reasons: dict[str, str]) -> None:
    say("\n=== summary ===")
    for result in results:
        say(str(result))
    for what, reason in reasons.items():
        say(f"left out: {what} ({reason})")


def worst(results: Iterable[Result]) -> int:
    return 1 if any(result.status != 0 for result in results) else 0


def marker_expression(deselected: Iterable[str]) -> list[str]:
    """pytest's arguments that leave out the tests with any of these markers."""
    names = sorted(set(deselected))
    return ["-m", f"not ({' or '.join(names)})"] if names else []


def pytest_step(python: Path, report: Path, arguments: Sequence[str]) -> Step:
    command = (python, "-m", "pytest", f"--junitxml={report}")
    return Step("tests: pytest", (*command, *arguments))


def counts(report: Path) -> str:
    """The line of counts that ends a run, from pytest's own record of it."""
    try:
        suites = list(ElementTree.parse(report).iter("testsuite"))
    except (OSError, ElementTree.ParseError):
        return "0 passed, 0 failed: pytest ended before it could count"
    total, failed, errors, skipped = (
        sum(int(suite.get(name, "0")) for suite in suites)
        for name in ("tests", "failures", "errors", "skipped")
    )
    line = f"{total - failed - errors - skipped} passed, {failed} failed"
    line += f", {errors} errors" if errors else ""
    return line + (f", {skipped} skipped" if skipped else "")
