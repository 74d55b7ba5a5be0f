"""The model over plain numbers: Qt's own checks, and that length costs nothing."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from modstation.core.model import CommentKey
from modstation.desk.views import QueueRow
from modstation.ui.queue_model import CHUNK, KEPT, ROW_ROLE, QueueModel


class Rows:
    """Answers like the desk, and counts what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.unknown: set[int] = set()

    def __call__(self, numbers: Sequence[int]) -> list[QueueRow]:
        self.asked.append(list(numbers))
        return [
            QueueRow(n, CommentKey("site", n), f"Author {n}", "text", 0, "", n == 7, n == 8)
            for n in numbers
            if n not in self.unknown
        ]


@pytest.fixture
def rows() -> Rows:
    return Rows()


def filled(rows: Rows, numbers: Sequence[int]) -> QueueModel:
    model = QueueModel(rows)
    model.reset(array("q", numbers))
    return model


def numbers(model: QueueModel) -> list[int | None]:
    return [model.number(place) for place in range(len(model))]


@pytest.mark.usefixtures("qapp")
def test_qt_finds_no_fault(rows: Rows) -> None:
    model = filled(rows, range(200))
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    model.remove(0)
    model.remove(100)
    model.insert(50, [500, 501])
    model.insert(len(model), [600])
    model.mark_gone(500, 50)
    model.refresh(500, 50)
    model.reset(array("q", [3, 2, 1]))
    for _ in range(3):
        model.remove(0)
    assert len(model) == 0
    assert tester.model() is model


def test_only_what_is_looked_at_is_read(rows: Rows) -> None:
    model = filled(rows, range(100_000))
    index = model.index(50_000, 0)
    row = index.data(ROW_ROLE)
    assert row.n == 50_000
    assert len(rows.asked) == 1
    assert len(rows.asked[0]) == CHUNK
    for place in range(50_000, 50_010):
        assert model.index(place, 0).data(ROW_ROLE) is not None
    assert len(rows.asked) == 1


def test_the_cache_stays_small(rows: Rows) -> None:
    model = filled(rows, range(5_000))
    for place in range(5_000):
        model.row(place)
    assert len(model._cache) <= KEPT


def test_a_removal_does_not_read_again(rows: Rows) -> None:
    model = filled(rows, range(1_000))
    model.row(10)
    model.remove(10)
    model.row(10)
    assert len(rows.asked) == 1


def test_a_refreshed_row_is_read_again(rows: Rows) -> None:
    model = filled(rows, range(100))
    model.row(5)
    model.refresh(5, 5)
    model.row(5)
    assert rows.asked[-1] == [5]


def test_a_row_the_desk_does_not_know_is_empty(rows: Rows) -> None:
    rows.unknown = {2}
    model = filled(rows, [1, 2, 3])
    assert model.row(1) is None
    assert model.index(1, 0).data() is None


def test_marks_are_spoken(rows: Rows) -> None:
    model = filled(rows, [7, 8, 9])
    assert [str(model.index(place, 0).data())[:9] for place in range(3)] == [
        "conflict,", "refused, ", "Author 9:",
    ]  # fmt: skip


def test_gone_rows_are_known_until_they_are_taken_out(rows: Rows) -> None:
    model = filled(rows, [1, 2, 3])
    model.mark_gone(2, 1)
    assert [model.look(place)[1] for place in range(3)] == [False, True, False]
    model.remove(1)
    model.insert(1, [2])
    assert not model.is_gone(2)


@given(st.data())
def test_a_number_is_found_wherever_it_stands(data: st.DataObject) -> None:
    """Against a plain list, through any order of removals and insertions."""
    model = filled(Rows(), range(300))
    plain = list(range(300))
    for _ in range(data.draw(st.integers(0, 12))):
        if bool(plain) and data.draw(st.booleans()):
            place = data.draw(st.integers(0, len(plain) - 1))
            assert model.remove(place) == plain.pop(place)
        else:
            place = data.draw(st.integers(0, len(plain)))
            number = data.draw(st.integers(0, 600).filter(lambda n: n not in plain))
            model.insert(place, [number])
            plain.insert(place, number)
    wanted = data.draw(st.integers(0, 600))
    near = data.draw(st.integers(-1, 700))
    assert model.place(wanted, near) == (plain.index(wanted) if wanted in plain else None)
    assert numbers(model) == plain
