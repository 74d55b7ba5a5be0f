"""The pure rules: weighing, keys, reasons."""

from __future__ import annotations

import pytest

from modstation.core.bindings import Bindings
from modstation.core.commands import COMMANDS
from modstation.core.keymap import Keymap, Match
from modstation.core.model import Comment, CommentKey, Decision, Seen, State, Status, Verb
from modstation.core.policy import DEFAULT, HOUSE_WORDS, REASONS
from modstation.core.reconcile import Verdict, weigh

HOLD, APPROVED, SPAM, TRASH = Status.HOLD, Status.APPROVED, Status.SPAM, Status.TRASH


def decision(verb: Verb, wants: Status | None, text: str | None = None) -> Decision:
    seen = Seen("seen", HOLD, 5)
    if verb is Verb.REPLY:
        seen = Seen("seen", APPROVED, 5)
    key = CommentKey("s", 1)
    return Decision(1, "id", 1, key, verb, wants, text, State.PENDING, seen, 1, 0)


APPROVE = decision(Verb.APPROVE, APPROVED)
TRASHED = decision(Verb.TRASH, TRASH)
EDIT = decision(Verb.EDIT, APPROVED, "better")
REPLY = decision(Verb.REPLY, None, "an answer")
RESTORE = decision(Verb.RESTORE, HOLD)


@pytest.mark.parametrize(
    ("act", "text", "status", "parent", "verdict"),
    [
        (APPROVE, "seen", HOLD, 5, Verdict.SEND),
        (APPROVE, "seen", APPROVED, 5, Verdict.MOOT),
        (APPROVE, "other", APPROVED, 5, Verdict.CONFLICT),
        (APPROVE, "other", HOLD, 5, Verdict.CONFLICT),
        (APPROVE, "seen", SPAM, 5, Verdict.CONFLICT),
        (APPROVE, "seen", HOLD, 4, Verdict.CONFLICT),
        (APPROVE, "seen", Status.POST_TRASHED, 5, Verdict.MOOT),
        (TRASHED, "seen", HOLD, 5, Verdict.SEND),
        (TRASHED, "seen", HOLD, 4, Verdict.REBASE),
        (TRASHED, "other", HOLD, 5, Verdict.CONFLICT),
        (TRASHED, "other", TRASH, 5, Verdict.MOOT),
        (TRASHED, "seen", APPROVED, 5, Verdict.CONFLICT),
        (EDIT, "seen", HOLD, 5, Verdict.SEND),
        (EDIT, "better\r\n", APPROVED, 5, Verdict.MOOT),
        (EDIT, "seen", APPROVED, 5, Verdict.CONFLICT),
        (REPLY, "seen", APPROVED, 5, Verdict.SEND),
        (REPLY, "seen", APPROVED, 4, Verdict.SEND),
        (REPLY, "seen", HOLD, 5, Verdict.CONFLICT),
        (REPLY, "other", APPROVED, 5, Verdict.CONFLICT),
        (RESTORE, "seen", HOLD, 5, Verdict.MOOT),
    ],
)
def test_a_decision_is_weighed_against_what_the_site_has(
    act: Decision, text: str, status: Status, parent: int, verdict: Verdict
) -> None:
    now = Comment("s", 1, 1, parent, text, status, 0)
    assert weigh(act, now) is verdict


@pytest.mark.parametrize("act", [APPROVE, TRASHED, EDIT, REPLY, RESTORE])
def test_a_comment_that_is_gone_leaves_nothing_to_decide(act: Decision) -> None:
    assert weigh(act, None) is Verdict.MOOT


def test_the_digest_covers_text_status_and_parent() -> None:
    base = Comment("s", 1, 1, 2, "text", HOLD, 0)
    others = [
        Comment("s", 1, 1, 2, "texts", HOLD, 0),
        Comment("s", 1, 1, 2, "text", SPAM, 0),
        Comment("s", 1, 1, 3, "text", HOLD, 0),
    ]
    assert len({c.digest for c in [base, *others]}) == 4
    assert base.digest == Comment("s", 1, 9, 2, "text", HOLD, 7, author_ip="192.0.2.1").digest


def test_no_key_means_two_things_and_every_command_has_one() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))
    assert all(command.keys and command.help for command in COMMANDS)
    Bindings().keymap()


def test_a_key_sequence_is_found_step_by_step() -> None:
    keymap = Keymap({"G G": "first", "A": "approve"})
    assert keymap.find(["G"]) == (Match.PARTIAL, None)
    assert keymap.find(["G", "G"]) == (Match.EXACT, "first")
    assert keymap.find(["A"]) == (Match.EXACT, "approve")
    assert keymap.find(["G", "A"]) == (Match.NONE, None)


@pytest.mark.parametrize("bindings", [{"G": "a", "G G": "b"}, {"G G": "b", "G": "a"}])
def test_a_sequence_that_begins_another_cannot_be_bound(bindings: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="G"):
        Keymap(bindings)


def test_every_reason_has_its_digit_and_its_code() -> None:
    assert [reason.digit for reason in REASONS] == list(range(1, 10))
    for reason in REASONS:
        assert DEFAULT.find(reason.code) is reason
        assert DEFAULT.find(str(reason.digit)) is reason
    for word in ("nonsense", "0", "", "²"):
        assert DEFAULT.find(word) is None


def test_a_word_of_the_list_does_not_outweigh_what_the_classifier_found() -> None:
    found = DEFAULT.likely({HOUSE_WORDS: 1.0, "threat": 0.95})
    assert found is not None
    assert found.code == "threat"
    alone = DEFAULT.likely({HOUSE_WORDS: 1.0, "threat": 0.2})
    assert alone is not None
    assert alone.code == "other"
