"""What is typed becomes a question; nothing that is typed is an error."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation.core.marking import excerpt
from modstation.core.model import Status
from modstation.core.searching import OPERATORS, Ground, Query, Term, Where, parse, words

TODAY = date(2024, 5, 31)


def asked(typed: str) -> Query:
    return parse(typed, Ground(TODAY))


def terms(typed: str) -> list[tuple[str, str, bool]]:
    return [(term.text, str(term.where), term.open) for term in asked(typed).terms]


def test_the_last_word_may_go_on_until_a_space_ends_it() -> None:
    assert terms("the bri") == [("the", "anywhere", False), ("bri", "anywhere", True)]
    assert terms("the bri ") == [("the", "anywhere", False), ("bri", "anywhere", False)]


def test_a_phrase_is_one_term() -> None:
    assert terms('"the new bridge" costs ') == [
        ("the new bridge", "anywhere", False),
        ("costs", "anywhere", False),
    ]


def test_author_and_email() -> None:
    assert terms('author:"Anna Berg" EMAIL:anna@x.test ') == [
        ("Anna Berg", "author", False),
        ("anna@x.test", "email", False),
    ]


@pytest.mark.parametrize("typed", ['"the bridge', 'the bridge"', 'the" bridge'])
def test_a_quote_that_nobody_closes_is_none(typed: str) -> None:
    assert [term.text for term in asked(typed).terms] == ["the", "bridge"]
    assert asked(typed).trouble == ""


def test_an_unknown_operator_is_a_word() -> None:
    assert terms("foo:bar ") == [("foo:bar", "anywhere", False)]
    assert terms("https://x.test/ ") == [("https://x.test/", "anywhere", False)]


def test_statuses_and_reasons_in_the_moderators_words() -> None:
    query = asked("status:pending status:tra reason:3 reason:attack")
    assert query.statuses == (Status.HOLD, Status.TRASH)
    assert query.reasons == ("hate", "personal-attack")
    assert asked("reason:house-rule").reasons == ("house-rule",)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2024-05-09", date(2024, 5, 9)),
        ("2024-5", date(2024, 5, 1)),
        ("2023", date(2023, 1, 1)),
        ("today", TODAY),
        ("yesterday", date(2024, 5, 30)),
        ("7d", date(2024, 5, 24)),
        ("2W", date(2024, 5, 17)),
    ],
)
def test_dates(typed: str, day: date) -> None:
    assert asked(f"after:{typed}").after == day
    assert asked(f"before:{typed}").before == day


def test_the_narrower_date_counts() -> None:
    query = asked("after:2024-01 after:2024-03 before:2024-05 before:2024-04")
    assert (query.after, query.before) == (date(2024, 3, 1), date(2024, 4, 1))


@pytest.mark.parametrize("typed", ["2024-13", "2024-02-30", "0000", "soon", "٢٠٢٤", "9999999d"])
def test_a_bad_date_is_said_in_words(typed: str) -> None:
    assert asked(f"bridge after:{typed}").trouble.startswith(f"“{typed}” is no date: 2024-05-31,")


def test_a_status_that_there_is_not_is_said_in_words() -> None:
    assert asked("status:lost").trouble == (
        "“lost” is no status: pending, approved, spam or trash."
    )


def test_an_operator_without_a_value_asks_for_nothing_yet() -> None:
    assert not asked(" ".join(OPERATORS))
    assert asked(" ".join(OPERATORS)).trouble == ""


def test_what_has_no_letters_is_told_apart() -> None:
    query = asked("bridge !!! ")
    assert [term.text for term in query.terms] == ["bridge"]
    assert query.unsearchable == ("!!!",)


def test_what_was_searched_in_words() -> None:
    query = asked("bridge author:anna article:town status:hold after:2024-05 before:today")
    assert words(query) == (
        "“bridge”, by “anna”, under “town”, pending, from 2024-05-01 on, before 2024-05-31"
    )


_PARTS = st.lists(
    st.one_of(st.text(max_size=12), st.sampled_from((*OPERATORS, '"', " ", ":", "2024-", "7d"))),
    max_size=12,
).map("".join)


@given(_PARTS, _PARTS)
def test_whatever_is_typed_is_a_question_and_can_be_marked(typed: str, text: str) -> None:
    query = asked(typed)
    assert isinstance(words(query), str)
    shown = excerpt(text, query.wanted(Where.ANYWHERE))
    for start, end in shown.marks:
        assert 0 <= start < end <= len(shown.text)


def marked(text: str, typed: str) -> list[str]:
    shown = excerpt(text, asked(typed).wanted(Where.ANYWHERE))
    return [shown.text[start:end] for start, end in shown.marks]


def test_what_matched_is_marked_without_case_and_accents() -> None:
    assert marked("The Café, the cafe and the cafeteria", "cafe ") == ["Café", "cafe"]
    assert marked("The Café, the cafe and the cafeteria", "cafe") == ["Café", "cafe", "cafeteria"]
    assert marked("Anna is here", "author:anna ") == []


def test_a_phrase_is_marked_as_one_and_only_where_it_stands_together() -> None:
    assert marked("a bridge, the new bridge", '"the new bridge"') == ["the new bridge"]


def test_the_excerpt_shows_what_matched_in_a_long_text() -> None:
    shown = excerpt("word " * 500 + "bridge " + "word " * 500, [Term("bridge").wanted])
    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert len(shown.text) < 200
    assert [shown.text[start:end] for start, end in shown.marks] == ["bridge"]


def test_the_excerpt_shows_where_most_of_it_stands() -> None:
    text = "the road " * 40 + "and then the bridge " + "the road " * 40
    shown = excerpt(text, asked("the bri").wanted(Where.ANYWHERE))
    assert "the bridge" in shown.text[:60]
