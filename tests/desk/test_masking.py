"""What is shown is masked; what is decided about, and the profile, has the words as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from modstation.app.wiring import WordLists
from modstation.core.masking import DOT
from modstation.core.model import Score
from modstation.core.policy import HOUSE_WORDS
from modstation.desk.house_words import HouseWords
from modstation.desk.masking import Masking
from modstation.desk.views import Card, Cause
from tests.desk.acting import card
from tests.desk.conftest import Bench


@pytest.fixture
def masking(bench: Bench) -> Masking:
    return Masking(bench.store, WordLists())


def with_cause(made: Card, label: str, passage: str, weight: float = 0.9) -> Card:
    start = made.comment.text.index(passage)
    cause = Cause(label, start, start + len(passage), weight)
    return replace(made, scores=(Score("", "bundled", "1", label, 0.9),), causes=(cause,))


def test_house_words_of_the_site_as_its_list_is_now(bench: Bench, masking: Masking) -> None:
    words = HouseWords(bench.store, bench.clock, WordLists())
    assert masking.source("site", "a <b>weasel</b> wrote") == "a <b>weasel</b> wrote"
    words.add("site", "weasel*")
    assert masking.source("site", "a <b>weasel</b> wrote") == "a <b>w•••••</b> wrote"
    assert masking.source("another", "a weasel") == "a weasel"
    words.remove("site", "weasel*")
    assert masking.source("site", "a <b>weasel</b> wrote") == "a <b>weasel</b> wrote"


def test_a_card_with_all_of_its_texts(bench: Bench, masking: Masking) -> None:
    for id, parent in ((1, 0), (2, 1), (3, 2), (4, 1)):
        bench.site.post(id, f"shit, says {id}", parent=parent, author_name="shit")
    bench.sync()
    real = card(bench, 2)
    shown = masking.card(real)
    assert shown.comment.text == shown.on_site.text == "s•••, says 2"
    assert [c.text for c in shown.around] == [f"s•••, says {c.id}" for c in real.around]
    assert len(shown.around) == 3
    assert [c.text for c in shown.latest] == [f"s•••, says {c.id}" for c in real.latest]
    assert shown.comment.author_name == "shit"  # a name is no text of theirs
    assert real == card(bench, 2)


def test_a_word_that_drives_an_insult_is_masked(bench: Bench, masking: Masking) -> None:
    bench.site.post(1, "the coward, the liar")
    bench.sync()
    made = with_cause(card(bench), "insult", "coward")
    assert masking.card(made).comment.text == "the c•••••, the liar"


@pytest.mark.parametrize(
    ("label", "passage", "weight"),
    [
        ("insult", "coward, the liar", 0.9),  # a passage
        ("insult", "the", 0.2),  # hardly carries it
        ("identity_attack", "liar", 0.9),  # mostly names of groups
        ("threat", "liar", 0.9),
    ],
)
def test_other_passages_are_not(
    bench: Bench, masking: Masking, label: str, passage: str, weight: float
) -> None:
    bench.site.post(1, "the coward, the liar")
    bench.sync()
    made = with_cause(card(bench), label, passage, weight)
    assert DOT not in masking.card(made).comment.text


def test_a_rule_is_not_named_by_the_word_itself(bench: Bench, masking: Masking) -> None:
    bench.site.post(1, "a weasel")
    bench.sync()
    made = replace(card(bench), causes=(Cause(HOUSE_WORDS, 2, 8, 1.0, "weasel*"),))
    (cause,) = masking.card(made).causes
    assert cause.rule == "w••••••"
