"""A site's own reasons: which tables are refused in words, and what a changed one means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from modstation.core.policy import DEFAULT, REASONS, Policy
from modstation.core.reasons import (
    Row,
    as_in_the_policy,
    complaints,
    free_digit,
    rewritten,
    rows_of,
)


def edited(policy: Policy, **changes: Row | None) -> Policy:
    """The policy with these reasons, by code, changed or (None) taken out."""
    rows = [changes.get(row.code.replace("-", "_"), row) for row in rows_of(policy)]
    return rewritten(policy, [row for row in rows if row is not None])


THREAT = Row("4", "Menace", "It was menacing.", "threat")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (Row("1", "", "x"), "The reason on 1 has no name."),
        (Row("1", "  ", "x"), "The reason on 1 has no name."),
        (Row("", "Rude", ""), "“Rude” needs a digit from 1 to 9."),
        (Row("0", "Rude", ""), "“Rude” needs a digit from 1 to 9."),
        (Row("12", "Rude", ""), "“Rude” needs a digit from 1 to 9."),
        (Row("²", "Rude", ""), "“Rude” needs a digit from 1 to 9."),
        (Row("4", "Rude", ""), "“Menace” and “Rude” are both on 4."),
        (Row("5", "menace", ""), "Two reasons are called “menace”."),
        (Row("5", "R" * 41, ""), f"“{'R' * 41}” is longer than 40 characters."),
    ],
)
def test_what_cannot_be_is_said_in_words(row: Row, said: str) -> None:
    assert complaints([THREAT, row]) == [said]


def test_the_defaults_need_no_row_of_their_own() -> None:
    assert complaints(rows_of(DEFAULT)) == []
    assert rewritten(DEFAULT, rows_of(DEFAULT)) == DEFAULT


def test_a_renamed_reason_keeps_its_code_and_its_label() -> None:
    policy = edited(DEFAULT, threat=THREAT)
    found = policy.find("4")
    assert found is not None
    assert (found.code, found.name, found.public) == ("threat", "Menace", "It was menacing.")
    assert policy.likely({"threat": 0.9}) == found
    assert [reason.code for reason in policy.own] == ["threat"]


def test_a_removed_reason_names_what_was_decided_but_is_offered_no_more() -> None:
    policy = edited(edited(DEFAULT, threat=THREAT), threat=None)
    assert policy.find("threat") is None
    assert policy.find("4") is None
    assert policy.name_of("threat") == "Menace"
    assert policy.likely({"threat": 0.9}) is None
    assert free_digit(rows_of(policy)) == "4"


def test_a_code_that_nobody_knows_stands_for_itself() -> None:
    assert DEFAULT.name_of("of-old") == "of-old"
    assert DEFAULT.name_of(None) == ""


def test_reasons_that_change_places_are_found_by_their_new_digits() -> None:
    one, two = rows_of(DEFAULT)[:2]
    policy = edited(
        DEFAULT, profanity=replace(one, digit="2"), personal_attack=replace(two, digit="1")
    )
    assert [reason.code for reason in policy.offered[:2]] == ["personal-attack", "profanity"]
    assert policy.find("1") == policy.find("personal-attack")


def test_a_new_reason_gets_a_code_that_nothing_had_before() -> None:
    without = edited(DEFAULT, other=None, threat=replace(THREAT, name="Dogs"))
    added = rewritten(without, [*rows_of(without), Row("9", "Threat", "")])
    found = added.find("9")
    assert found is not None
    assert found.code == "threat-2"
    assert added.name_of("threat") == "Dogs"


@pytest.mark.parametrize(
    ("name", "code"), [("Über uns!", "über-uns"), ("7", "reason-7"), ("!", "reason")]
)
def test_a_code_can_be_written_and_is_no_digit(name: str, code: str) -> None:
    without = edited(DEFAULT, other=None)
    added = rewritten(without, [*rows_of(without), Row("9", name, "")]).find("9")
    assert added is not None
    assert added.code == code


def test_a_reason_that_comes_back_under_its_name_is_the_same_one() -> None:
    without = edited(DEFAULT, threat=None)
    again = rewritten(without, [*rows_of(without), Row("4", "threat", "Anew.")])
    found = again.find("4")
    assert found is not None
    assert found.code == "threat"
    assert again.likely({"threat": 0.9}) == found


def test_as_in_the_policy_offers_the_defaults_and_still_names_what_was_added() -> None:
    without = edited(DEFAULT, other=None, threat=THREAT)
    own = rewritten(without, [*rows_of(without), Row("9", "Trolling", "")])
    back = as_in_the_policy(own)
    assert back.offered == REASONS
    assert back.name_of("trolling") == "Trolling"
    assert back.name_of("threat") == "Threat"


def test_a_new_reason_may_have_the_name_that_another_one_gives_up() -> None:
    kept = [row for row in rows_of(DEFAULT) if row.code != "other"]
    rows = [replace(row, name="Menace") if row.code == "threat" else row for row in kept]
    policy = rewritten(DEFAULT, [*rows, Row("9", "Threat", "")])
    found = policy.find("9")
    assert found is not None
    assert (found.code, found.name) == ("threat-2", "Threat")
    assert policy.name_of("threat") == "Menace"
