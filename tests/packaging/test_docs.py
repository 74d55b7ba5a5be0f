"""What the README shows is what the program has."""

from __future__ import annotations

import re

import docs


def test_the_table_of_keys_is_fresh() -> None:
    readme = (docs.ROOT / "README.md").read_text(encoding="utf-8")
    assert docs.BEGIN in readme
    assert docs.with_keys(readme) == readme, "run: python3 packaging/dev.py docs"


def test_the_pictures_of_the_readme_are_there() -> None:
    readme = (docs.ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"packaging/pictures/([a-z-]+\.png)", readme)
    assert {"window-light.png", "queue.png", "card.png", "author.png", "edit.png"} <= {*named}
    for name in named:
        assert (docs.PICTURES / name).stat().st_size > 10_000
