"""The command line: who may start it, what it passes on, and what it says at the end."""

import ast
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import dev
from devtools import commands, environment, process, qt, steps
from devtools.process import ROOT, Stop
from devtools.steps import Result, Step

SCRIPT = ROOT / "packaging" / "dev.py"
REPORT = (
    '<testsuites><testsuite name="pytest" errors="1" failures="2" skipped="3" tests="20"/>'
    "</testsuites>"
)


def test_an_old_python_can_read_the_script() -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 4))


def test_an_old_python_is_told_so() -> None:
    assert "needs Python 3.11 or newer; /usr/bin/python3 is Python 3.9" in dev.too_old(
        (3, 9, 2), "/usr/bin/python3"
    )
    assert dev.too_old((3, 11, 0), "python3") == ""
    assert dev.too_old((4, 0, 0), "python3") == ""


def test_help_names_every_command() -> None:
    finished = subprocess.run(
        [sys.executable, SCRIPT, "--help"], capture_output=True, text=True, check=True
    )
    for command in ("run", "test", "lint", "bench", "docs", "build"):
        assert f"\n    {command} " in finished.stdout


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        commands.main(["fly"])
    assert caught.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


def test_arguments_after_the_dashes_are_passed_on_untouched() -> None:
    assert commands.split(["test", "--quick", "--", "-k", "x", "--"]) == (
        ["test", "--quick"],
        ["-k", "x", "--"],
    )
    assert commands.split(["lint"]) == (["lint"], [])


@pytest.mark.parametrize(
    ("display", "expected"), [(True, ["demo", "--x"]), (False, ["demo", "--headless", "--x"])]
)
def test_run_goes_without_a_window_where_there_is_no_display(
    display: bool, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def become(command: list[str]) -> None:
        assert command[:3] == [Path("python"), "-m", "modstation"]
        raise SystemExit(command[3:])

    monkeypatch.setattr(environment, "ready", lambda: Path("python"))
    monkeypatch.setattr(qt, "has_display", lambda environment: display)
    monkeypatch.setattr(qt, "missing_libraries", lambda *_: [])
    monkeypatch.setattr(commands, "become", become)
    with pytest.raises(SystemExit) as caught:
        commands.main(["run", "--", "--x"])
    assert str(caught.value) == str(expected)


@pytest.mark.skipif(sys.platform == "win32", reason="no exec there")
def test_run_passes_the_exit_status() -> None:
    program = (
        "from devtools.process import become; import sys;"
        "become([sys.executable, '-c', 'raise SystemExit(7)'])"
    )
    finished = subprocess.run([sys.executable, "-c", program], cwd=SCRIPT.parent)
    assert finished.returncode == 7


def test_children_do_not_see_misleading_settings() -> None:
    given = {"PATH": "/bin", "PYTHONPATH": "/x", "PYTHONHOME": "/y", "PIP_USER": "1"}
    assert process.clean_environment(given) == {"PATH": "/bin"}


@pytest.mark.skipif(sys.platform == "win32", reason="no signals of this kind there")
def test_a_killed_child_counts_as_a_shell_counts_it() -> None:
    program = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    assert process.call([sys.executable, "-c", program]) == 137


def test_all_steps_run_although_one_fails() -> None:
    bad = Step("bad", (sys.executable, "-c", "raise SystemExit(3)"))
    good = Step("good", (sys.executable, "-c", ""))
    results = steps.run_all([bad, good])
    assert [(result.title, result.status) for result in results] == [("bad", 3), ("good", 0)]
    assert steps.worst(results) == 1
    assert steps.worst(results[1:]) == 0


def test_the_summary_has_a_line_per_step_and_per_thing_left_out(
    capsys: pytest.CaptureFixture[str],
) -> None:
    results = [Result("types", 1, 4.0), Result("tests", 0, 61.2)]
    steps.sum_up(results, {"tests marked e2e": "Xvfb not found"})
    lines = capsys.readouterr().out.splitlines()
    assert lines[-3:] == [
        "FAILED  types  (4 s)",
        "ok      tests  (61 s)",
        "left out: tests marked e2e (Xvfb not found)",
    ]


def test_the_counts_are_pytests_own(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(REPORT, encoding="utf-8")
    assert steps.counts(report) == "14 passed, 2 failed, 1 errors, 3 skipped"


@pytest.mark.parametrize("content", [None, "", "<testsuites>"])
def test_no_counts_are_made_up(tmp_path: Path, content: str | None) -> None:
    report = tmp_path / "report.xml"
    if content is not None:
        report.write_text(content, encoding="utf-8")
    assert "ended before it could count" in steps.counts(report)


def test_markers_are_left_out_in_one_expression() -> None:
    assert steps.marker_expression([]) == []
    assert steps.marker_expression(["slow", "e2e", "slow"]) == ["-m", "not (e2e or slow)"]


def wheel(folder: Path, *names: str) -> Path:
    file = folder / "modstation-1-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return file


def test_a_wheel_is_looked_through(tmp_path: Path) -> None:
    own = ("modstation/__init__.py", "modstation-1.dist-info/METADATA")
    commands.check_wheel(wheel(tmp_path, *own, "modstation/_resources/keys.toml"))
    with pytest.raises(Stop, match="holds no modstation/_resources"):
        commands.check_wheel(wheel(tmp_path, *own))
    with pytest.raises(Stop, match="no business of its own: tests/x"):
        commands.check_wheel(wheel(tmp_path, *own, "modstation/_resources/a", "tests/x"))
