"""The site's own list: what a change of it is, and what would not be taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation.core.disallowed import Difference, applied, complaints, difference, lines_of

LINES = st.lists(st.text("abc \u00a0", min_size=1).filter(lambda line: bool(line.strip(" "))))


def test_lines_are_read_as_the_site_reads_them() -> None:
    assert lines_of(" one\r\n\ntwo \t\none\n\u00a0three") == ("one", "two", "\u00a0three")
    assert lines_of(" \n") == ()


@given(LINES, LINES)
def test_a_difference_leads_from_the_one_list_to_the_other(
    before: list[str], after: list[str]
) -> None:
    wanted = difference(before, after)
    assert set(applied(before, wanted)) == set(after)
    assert not difference(applied(before, wanted), after)
    assert bool(wanted) == (set(before) != set(after))


def test_what_somebody_else_changed_meanwhile_stays() -> None:
    wanted = difference(("one", "two"), ("two", "three"))
    assert applied(("two", "four", "three"), wanted) == ("two", "four", "three")


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Difference(("xy",)), "“xy” is too short"),
        (Difference(("y" * 201,)), "is too long"),
        (Difference(tuple(f"word {n}" for n in range(501))), "At most 500 lines"),
        (Difference((), tuple(f"word {n}" for n in range(501))), "At most 500 lines"),
    ],
)
def test_what_the_site_would_not_take_is_said_before(wanted: Difference, said: str) -> None:
    (complaint,) = complaints(wanted)
    assert said in complaint


def test_short_ones_may_go() -> None:
    assert complaints(Difference(("abc",), ("x", "y" * 300))) == []
