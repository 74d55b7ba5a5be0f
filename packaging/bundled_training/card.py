"""The model card: what the bundled classifier is, with the figures just measured."""

from __future__ import annotations

import re

_HEAD = """# x
"""
_ROW = re.compile(r"^\| (.+?) \| (\d\.\d{3}) \|$", re.MULTILINE)


def card(figures: dict[str, float]) -> str:
    rows = "\n".join(f"| {name} | {value:.3f} |" for name, value in figures.items())
    return f"{_HEAD}\n| measure | value |\n|---|---|\n{rows}\n"


def figures_of(text: str) -> dict[str, float]:
    """The figures that a card states."""
    return {name: float(value) for name, value in _ROW.findall(text)}
