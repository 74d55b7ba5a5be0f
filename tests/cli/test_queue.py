"""Saved views and languages on the command line, against the demo site."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command


def test_a_saved_view_gives_order_and_filter(connected: Command) -> None:
    rows = connected("queue", "--view", "with links").lines
    assert 0 < len(rows) < len(connected("queue").lines)
    assert all("http" in row["text"] or "www." in row["text"] for row in rows)
    riskiest = connected("queue", "--view", "Riskiest").lines
    worst = [max(row["scores"].values()) for row in riskiest]
    assert worst == sorted(worst, reverse=True)
    narrower = connected("queue", "--view", "With links", "--order", "newest", "--min", "0.5").lines
    assert {row["id"] for row in narrower} < {row["id"] for row in rows}
    assert [row["created"] for row in narrower] == sorted(
        (row["created"] for row in narrower), reverse=True
    )


def test_a_view_that_is_not_there_is_named_with_those_that_are(connected: Command) -> None:
    said = connected("queue", "--view", "nonsense")
    assert said.code == 1
    assert "nonsense" in said.err
    assert "First-timers" in said.err


@pytest.mark.parametrize("text", ["view = 5\n", 'view = ["a"]\n', "[[view]]\nname = 7\n"])
def test_views_that_make_no_sense_are_refused_in_words(
    connected: Command, tmp_path: Path, text: str
) -> None:
    (tmp_path / "profile" / "views.toml").write_text(text)
    said = connected("views")
    assert said.code == 1
    assert "views.toml" in said.err
    assert (tmp_path / "profile" / "views.toml").read_text() == text


def test_the_views_are_listed_with_counts(connected: Command, tmp_path: Path) -> None:
    text = '[[view]]\nname = "German"\norder = "newest"\n[view.filter]\nlanguage = "de"\n'
    (tmp_path / "profile" / "views.toml").write_text(text)
    row = connected("views").line
    german = connected("queue", "--language", "German").lines
    assert row["waiting"] == len(german) > 0
    assert (row["name"], row["order"], row["filter"]) == ("German", "newest", {"language": "de"})
    assert row["shows"] == "in German"


def test_languages_are_filtered_by_name_or_code(connected: Command) -> None:
    german = connected("queue", "--language", "german").lines
    assert german == connected("queue", "--language", "DE").lines
    assert {row["language"] for row in german} == {"de"}
    unknown = connected("queue", "--language", "unknown").lines
    assert {row["language"] for row in unknown} == {"unknown"}
    assert connected("queue", "--language", "klingon").code == 2
