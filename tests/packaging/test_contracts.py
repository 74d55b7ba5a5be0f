"""The import contracts in pyproject.toml let the plan through and stop each way around it.

Proven on a small package of the same shape, with one forbidden import planted at a time.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from devtools.process import ROOT

ROOMS = ("core", "store", "site", "scoring", "desk", "cli", "ui")
PERMITTED = {
    "__main__.py": "def main():\n    import modstation.app\n    import modstation.cli\n",
    "app.py": "import PySide6\nfrom modstation import ui, cli, desk, store, site, scoring, core\n",
    "ui/window.py": "import PySide6.QtWidgets\nimport modstation.desk\nimport modstation.core\n",
    "cli/main.py": "import click\nimport modstation.desk.review\n",
    "desk/review.py": "import modstation.store.store\nimport modstation.core.ports\n",
    "store/store.py": "import sqlite3\nimport sqlite_utils\nimport modstation.core.model\n",
    "site/http.py": "import httpx2\nimport keyring\nimport modstation.core.ports\n",
    "scoring/client.py": "import detoxify\nimport torch\nimport modstation.core.ports\n",
    "core/model.py": "import dataclasses\n",
    "core/ports.py": "import modstation.core.model\n",
}
LAYERS = "Layers: app > ui, cli > desk > store, site, scoring > core"
FACES = "The faces reach store, site and scoring only through desk"
DESK = "Desk knows site and scoring only as core.ports"
QT = "Qt only in ui and app"
SQL = "SQL only in store"
HTTP = "HTTP and secrets only in site"
MODEL = "The model only in scoring"
CORE = "Core has no input, output, clock or thread"
ALL = {LAYERS, FACES, DESK, QT, SQL, HTTP, MODEL, CORE}
VIOLATIONS = [
    ("core/model.py", "import modstation.store", {LAYERS}),
    ("core/ports.py", "def late():\n    from modstation.desk import review", {LAYERS}),
    ("store/store.py", "import modstation.site.http", {LAYERS, DESK}),
    ("scoring/client.py", "import modstation.store.store", {LAYERS}),
    ("desk/review.py", "import modstation.ui.window", {LAYERS}),
    ("cli/main.py", "import modstation.ui.window", {LAYERS}),
    ("ui/window.py", "import modstation.app", {LAYERS}),
    ("paths.py", "", {LAYERS}),
    ("ui/window.py", "def late():\n    import modstation.store.store", {FACES}),
    ("ui/window.py", "from modstation.scoring import client", {FACES}),
    ("cli/main.py", "import modstation.site", {FACES}),
    ("desk/review.py", "from modstation.site.http import Client", {DESK}),
    ("desk/review.py", "import modstation.scoring", {DESK}),
    ("desk/review.py", "from PySide6.QtCore import QObject", {QT}),
    ("__main__.py", "import PySide6", {QT}),
    ("app.py", "import sqlite3", {SQL}),
    ("desk/review.py", "from sqlite_utils import Database", {SQL}),
    ("scoring/client.py", "import httpx2", {HTTP}),
    ("ui/window.py", "import keyring", {HTTP}),
    ("app.py", "import torch", {MODEL}),
    ("store/store.py", "import numpy as np", {MODEL}),
    ("core/model.py", "import time", {CORE}),
    ("core/model.py", "import threading", {CORE}),
]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A package of the house's shape that keeps to all of its rules."""
    package = tmp_path / "modstation"
    for room in ROOMS:
        (package / room).mkdir(parents=True)
        (package / room / "__init__.py").touch()
    (package / "__init__.py").touch()
    for name, text in PERMITTED.items():
        (package / name).write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def verdicts(folder: Path) -> dict[str, bool]:
    """Run the contracts on a tree and tell for each whether it was kept."""
    program = "from importlinter.cli import lint_imports_command as run; run()"
    finished = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "COLUMNS": "200"},
    )
    found = re.findall(r"^(.+) (KEPT|BROKEN)", finished.stdout, flags=re.MULTILINE)
    assert found, finished.stdout + finished.stderr
    return {name.strip(): verdict == "KEPT" for name, verdict in found}


def test_what_the_plan_permits_is_kept(tree: Path) -> None:
    assert verdicts(tree) == dict.fromkeys(ALL, True)


@pytest.mark.parametrize(("file", "line", "broken"), VIOLATIONS)
def test_a_forbidden_import_breaks_its_contract(
    tree: Path, file: str, line: str, broken: set[str]
) -> None:
    place = tree / "modstation" / file
    before = place.read_text(encoding="utf-8") if place.exists() else ""
    place.write_text(f"{before}\n{line}\n", encoding="utf-8")
    assert {name for name, kept in verdicts(tree).items() if not kept} == broken
