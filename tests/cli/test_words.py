from __future__ import annotations

from tests.cli.conftest import Command


def test_words_are_listed_and_marked_after_the_next_sync(connected: Command) -> None:
    assert connected("words", "add", "the").code == 0
    assert connected("words", "list").line == {"entry": "the"}
    connected("sync")
    hits = [row for row in connected("queue").lines if "house words" in row["flagged"]]
    assert hits
    assert connected("words", "remove", "the").code == 0
    connected("sync")
    assert not any("house words" in row["flagged"] for row in connected("queue").lines)
