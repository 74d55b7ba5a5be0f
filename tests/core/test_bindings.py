"""Profiles and own changes over the table of commands: what they give, and what is wrong."""

from __future__ import annotations

import pytest

from modstation.core.bindings import (
    Bindings,
    Clash,
    complaints,
    compose,
    given,
    is_sequence,
    unknown,
)
from modstation.core.commands import COMMANDS
from modstation.core.keymap import Match
from modstation.desk.keys import PROFILES, profile_changes


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_is_complete_and_without_conflicts(profile: str) -> None:
    changes = profile_changes(profile)
    assert (complaints(changes), unknown(changes)) == ([], [])
    # As if they were one's own: nothing of the table may be lost by them.
    bound = compose({}, changes)
    assert bound.lost == ()
    assert all(bound.of(command.name) for command in COMMANDS)
    bound.keymap()


@pytest.mark.parametrize(
    ("profile", "keys"),
    [
        ("wordpress", {"A": "approve", "D": "trash", "S": "spam", "Z": "undo"}),
        ("coral", {"D": "approve", "F": "trash", "/": "search", "Ctrl+F": "search", "J": "next"}),
        (
            "gmail",
            {"E": "approve", "#": "trash", "!": "spam", "R": "reply", "Z": "undo", "K": "previous"},
        ),
    ],
)
def test_the_keys_that_hands_know_from_elsewhere(profile: str, keys: dict[str, str]) -> None:
    keymap = compose(profile_changes(profile), {}).keymap()
    for key, name in {**keys, "?": "help"}.items():
        assert keymap.find([key]) == (Match.EXACT, name)


def test_nobody_undoes_by_the_key_of_corals_quiet_view() -> None:
    assert compose(profile_changes("coral"), {}).keymap().find(["Z"]) == (Match.NONE, None)


def test_ones_own_key_goes_before_the_profiles_and_it_is_told() -> None:
    bound = compose({}, {"approve": ("D",)})
    assert bound.of("approve") == ("D",)
    assert bound.of("trash") == ()
    assert bound.lost == (Clash("trash", "D"),)
    assert bound.named("trash") == "“Trash”"


def test_of_two_keys_only_the_taken_one_is_lost() -> None:
    assert compose({}, {"approve": ("J",)}).of("next") == ("Down",)


@pytest.mark.parametrize("sequence", ["J", "J J"])
def test_a_key_and_a_sequence_that_begins_with_it_are_in_each_others_way(sequence: str) -> None:
    assert Bindings().clashes("approve", sequence) == [Clash("next", "J")]
    both = compose({}, {"next": ("J J",)})
    assert both.clashes("approve", "J") == [Clash("next", "J J")]
    assert both.clashes("next", "J") == []


def test_a_key_given_to_a_command_is_taken_from_who_had_it() -> None:
    own = given({"spam": ("X", "Y")}, compose({}, {"spam": ("X", "Y")}), "hold", "X", more=True)
    assert own == {"spam": ("Y",), "hold": ("U", "X")}
    assert given(own, compose({}, own), "hold", "U U", more=False)["hold"] == ("U U",)
    assert given(own, compose({}, own), "hold", "U U", more=True)["hold"] == ("X", "U U")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"approve": ("X",), "trash": ("X",)}, "X cannot be both approve and trash."),
        ({"approve": ("X X",), "trash": ("X",)}, "X is a key, and cannot begin X X as well."),
        ({"approve": ("x",)}, "“x” of approve is no key."),
        ({"preferences": ()}, "preferences must keep a key."),
    ],
)
def test_what_is_wrong_with_changes_is_said(
    changes: dict[str, tuple[str, ...]], words: str
) -> None:
    assert complaints(changes) == [words]


def test_names_that_no_command_has_are_left_alone() -> None:
    changes = {"dance": ("D",)}
    assert (complaints(changes), unknown(changes)) == ([], ["dance"])
    assert compose({}, changes) == Bindings()


@pytest.mark.parametrize("text", ["A", "Ctrl+Z", "Ctrl++", "?", "G G", "Shift+N", "F5", "PgDown"])
def test_keys_are_written_so(text: str) -> None:
    assert is_sequence(text)


@pytest.mark.parametrize("text", ["", "a", "ctrl+z", "Shift+Ctrl+Z", "A B C", "A  B", " A", "AB+"])
def test_and_not_so(text: str) -> None:
    assert not is_sequence(text)
