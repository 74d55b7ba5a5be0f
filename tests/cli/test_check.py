"""`models check`: what the classifier is worth on labelled files and on one's own decisions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command

RUDE = ["You are a stupid liar.", "What an idiot you are.", "Shut up, you pathetic moron."]
CALM = ["The bridge opens in May.", "I agree with the mayor.", "Women vote more often here."]


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    rows = [{"text": t, "toxic": 1} for t in RUDE] + [{"text": t, "toxic": 0} for t in CALM]
    file = tmp_path / "data" / "labelled.jsonl"
    file.parent.mkdir()
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    (file.parent / "other.jsonl").write_text('{"words": "no labels here"}\n', "utf-8")
    return file


def test_a_labelled_file(modstation: Command, labelled: Path) -> None:
    found = modstation("models", "check", "--data", labelled, "--json").line
    row = found["labels"][0]
    assert (found["texts"], found["model"]) == (6, "bundled")
    assert (row["label"], row["positives"], row["auc"], row["few"]) == ("toxic", 3, 1.0, True)
    assert row["low"] < 0.8
    assert {row["group"] for row in found["groups"]} == {"all texts", "women"}


def test_a_folder_and_a_second_classifier(modstation: Command, labelled: Path) -> None:
    said = modstation("models", "check", "--data", labelled.parent, "--against", "bundled")
    assert [row["mean"] for row in said.line["drift"]] == [0.0] * 6


def test_a_text_may_hold_any_line_separator_but_the_files_own(
    modstation: Command, tmp_path: Path
) -> None:
    file = tmp_path / "x.jsonl"
    rows = [{"text": f"one\u2028two\x85{n}", "toxic": n % 2} for n in range(4)]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    file.write_text("\n".join(lines), "utf-8")
    assert modstation("models", "check", "--data", file, "--json").line["texts"] == 4


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"text": "x", "toxic": 7}\n', "line 1"),
        ('{"text": "x", "toxic": 1}\nnonsense\n', "line 2"),
        ('{"text": "x", "toxic": 1, "a": ' + "[" * 100_000 + "\n", "line 1"),
        ('{"text": "x"}\n', "no labelled texts"),
    ],
)
def test_a_file_that_is_not_labelled_is_refused_in_words(
    modstation: Command, tmp_path: Path, content: str, words: str
) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text(content)
    said = modstation("models", "check", "--data", file)
    assert said.code == 1
    assert words in said.err


def test_own_decisions(connected: Command) -> None:
    ids = [row["id"] for row in connected("queue").lines]
    for id in ids[:3]:
        assert connected("decide", id, "approve").code == 0
    assert connected("decide", ids[3], "trash", "--reason", "threat").code == 0
    assert connected("decide", ids[4], "spam").code == 0
    before = connected("models", "check").line["labels"][0]
    assert connected("sync").code == 0
    rows = {row["label"]: row for row in connected("models", "check").line["labels"]}
    rejected = rows["rejected"]
    assert rejected["positives"] == before["positives"] + 2
    assert rejected["negatives"] == before["negatives"] + 3
    assert rows["threat"]["positives"] == 1
    assert rows["spam"]["positives"] >= 1


def test_without_decisions_it_says_what_is_missing(modstation: Command) -> None:
    said = modstation("models", "check")
    assert said.code == 1
    assert "--data" in said.err
