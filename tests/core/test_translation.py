"""What is said in another language: sentences, numbers, and what is filled into them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from modstation.core import translation
from modstation.core.errors import Offline
from modstation.core.filters import Filter, words
from modstation.core.languages import name_of
from modstation.core.policy import DEFAULT, Policy, Reason, label_words
from modstation.core.ranking import Order, Standing, why
from modstation.core.translation import Catalogue, decimals, digits, listed, tr, trn

GERMAN = {
    "by {name}": "von {name}",
    "{score} over {least} %": "{score} über {least} %",
    "insult": "Beleidigung",
    ", ": "; ",
    "German": "Deutsch",
    "Offline": "Nicht erreichbar",
    "Profanity": "Schimpfwörter",
    "Waiting since {since}: the longest waiting come first.": "Zuerst, was lange wartet: {since}.",
    "{n} comments": "{n} Kommentare",
}


@pytest.fixture
def german() -> Iterator[None]:
    translation.use(
        Catalogue(
            find=lambda text, about, number: GERMAN.get(text, ""),
            number=lambda number: f"{number:,}".replace(",", "."),
            decimal=lambda number, places: f"{number:.{places}f}".replace(".", ","),
        )
    )
    yield
    translation.use(Catalogue())


def test_without_a_catalogue_the_words_are_those_of_the_code() -> None:
    assert tr("by {name}", name="{Anna}") == "by {Anna}"
    assert trn(1, "{n} comment", "{n} comments") == "1 comment"
    assert trn(2_000, "{n} comment", "{n} comments") == "2,000 comments"
    assert (digits(1_234), decimals(1_234.5)) == ("1,234", "1,234.50")


def test_sentences_and_numbers_are_said_in_its_language(german: None) -> None:
    assert tr("by {name}", name="Anna") == "von Anna"
    assert tr("nobody has translated {this}", this=1) == "nobody has translated 1"
    assert trn(2_000, "{n} comment", "{n} comments") == "2.000 Kommentare"
    assert (digits(1_234), decimals(0.5)) == ("1.234", "0,50")
    assert listed("ab") == "a; b"


def test_a_filter_is_told_in_it(german: None) -> None:
    asked = Filter(author="Anna", label="insult", least=0.5)
    assert words(asked) == "von Anna; Beleidigung über 50 %"


def test_a_place_is_explained_in_it(german: None) -> None:
    standing = Standing("14 Nov", None, "Anna", "Bridge")
    assert why(Order.OLDEST, standing) == "Zuerst, was lange wartet: 14 Nov."


def test_names_of_things_are_said_in_it(german: None) -> None:
    assert name_of("de") == "Deutsch"
    assert label_words("severe_toxicity") == "severe toxicity"
    assert DEFAULT.name_of("profanity") == "Schimpfwörter"
    own = Policy(own=(Reason(1, "rude", "Rude", ""),))
    assert own.name_of("rude") == "Rude"


def test_a_trouble_says_so_in_it(german: None) -> None:
    assert Offline("news.test").title == "Nicht erreichbar"
    assert str(Offline("news.test", "Wait.")) == "Nicht erreichbar: news.test Wait."
