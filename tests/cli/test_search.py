"""The search on the command line: what is found, as JSON, and what is no question."""

from __future__ import annotations

from tests.cli.conftest import Command


def test_found_comments_with_what_matched_the_newest_first(connected: Command) -> None:
    said = connected("search", "the", "--limit", 3)
    assert said.code == 0, said.err
    rows = said.lines
    assert len(rows) == 3
    for row in rows:
        assert row["matched"] or row["author_name"].lower().startswith("the")
        assert all(word.lower().startswith("the") for word in row["matched"])
    created = [row["created"] for row in rows]
    assert created == sorted(created, reverse=True)
    assert "The first 3; --limit shows more." in said.err


def test_a_decision_is_found_by_its_status_and_reason(connected: Command) -> None:
    (row,) = connected("queue", "--limit", 1).lines
    assert connected("decide", row["id"], "trash", "--reason", "threat").code == 0
    (found,) = connected("search", "status:trash", "reason:threat").lines
    assert (found["id"], found["status"], found["reason"]) == (row["id"], "trash", "Threat")
    assert connected("undo").code == 0
    assert connected("search", "status:trash", "reason:threat").lines == []


def test_phrases_and_options_stand_beside_each_other(connected: Command) -> None:
    (row,) = connected("queue", "--limit", 1).lines
    name = row["author_name"]
    said = connected("search", "--json", f'author:"{name}"', "status:pending")
    assert row["id"] in [found["id"] for found in said.lines]
    assert {found["author_name"] for found in said.lines} == {name}


def test_what_makes_no_sense_is_wrong_usage(connected: Command) -> None:
    said = connected("search", "bridge", "after:soon")
    assert said.code == 2
    assert "“soon” is no date" in said.err
    assert connected("search", "!!!").code == 2
