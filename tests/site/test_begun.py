"""A call that is under way while its caller does something else."""

from __future__ import annotations

import threading

import pytest

from modstation.site.begun import begun

LONG_S = 20.0  # only ever waited out by a failure


def test_the_caller_goes_on_and_waits_when_it_wants_to() -> None:
    setting_out, may_arrive = threading.Event(), threading.Event()

    def call() -> str:
        setting_out.set()
        assert may_arrive.wait(LONG_S)
        return "arrived"

    answer = begun(call)
    assert setting_out.wait(LONG_S), "it sets out before anybody waits for it"
    may_arrive.set()
    assert [answer(), answer()] == ["arrived", "arrived"]


def test_what_it_raises_comes_out_where_it_is_waited_for() -> None:
    def call() -> None:
        raise OSError("cut")

    answer = begun(call)
    for _ in range(2):
        with pytest.raises(OSError, match="cut"):
            answer()
