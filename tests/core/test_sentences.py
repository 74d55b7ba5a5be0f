"""Every sentence in the code that is to be translated can be found, and can be filled."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from modstation import core
from modstation.core.commands import COMMANDS
from modstation.core.policy import REASONS

PACKAGE = Path(core.__file__).parent.parent
SENTENCES = {"tr": 1, "trn": 2, "mark": 1}  # and how many of the first arguments are text
FILES = sorted(PACKAGE.rglob("*.py"))


def calls(file: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in SENTENCES:
                yield name, node


def texts(name: str, call: ast.Call) -> list[ast.expr]:
    first = 1 if name == "trn" else 0
    return call.args[first : first + SENTENCES[name]]


def fields(text: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(text) if field is not None}


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_sentences_are_written_out_and_filled(file: Path) -> None:
    for name, call in calls(file):
        given = {word.arg for word in call.keywords} - {"about"}
        for text in texts(name, call):
            where = f"line {call.lineno}: {ast.unparse(call)}"
            assert not isinstance(text, ast.JoinedStr | ast.BinOp), where
            filled = name == "trn" or (name == "tr" and given)
            if isinstance(text, ast.Constant) and filled and None not in given:
                assert fields(str(text.value)) <= given | {"n"}, where


def test_each_reason_has_its_command() -> None:
    """Their words are written out twice, for translators to find them."""
    trash = [known.help for known in COMMANDS if known.name.startswith("trash-")]
    assert trash[: len(REASONS)] == [f"Trash: {reason.name}" for reason in REASONS]


def test_each_view_has_its_command() -> None:
    shown = [known.help for known in COMMANDS if known.name.startswith("view-")]
    assert shown == [f"Show view {digit}" for digit in range(1, 10)]
