"""The search: typed, walked and decided by keys, and the queue as it was left."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from modstation.core.model import Status
from modstation.desk.search import Found
from modstation.desk.workplace import Workplace
from modstation.ui.search_results import state_words
from tests.ui.at_work import CONTROL, AtWork

TEXTS = {
    "c1": "The bridge is too expensive",
    "c2": "Schools need roofs",
    "c3": "A new bridge, at last",
    "c4": "My café is closed",
    "c5": "Under the bridge",
}


def begin(work: AtWork) -> None:
    work.begin(1, 2, 3, 4, 5, **TEXTS)


def search(work: AtWork, typed: str) -> None:
    """Open the search with its key, type, and wait for what is found."""
    work.press("/")
    work.wait(lambda: work.focus is work.window.searching.pane.field)
    work.type(typed)
    settled(work)


def settled(work: AtWork) -> None:
    work.wait(lambda: not work.window.searching.waits)


def go_in(work: AtWork) -> None:
    work.press_at_once(Qt.Key.Key_Down)
    work.wait(lambda: work.focus is work.window.searching.pane.results)
    work.painted()


def found(work: AtWork) -> list[int]:
    return [row.key.id for row in work.window.searching.pane.model.rows]


def said(work: AtWork) -> str:
    return work.window.searching.pane.said.text()


def states(work: AtWork) -> list[str]:
    return [state_words(row) for row in work.window.searching.pane.model.rows]


def test_results_appear_while_one_types_the_newest_first(work: AtWork) -> None:
    begin(work)
    search(work, "brid")
    assert found(work) == [5, 3, 1]
    assert said(work) == "3 comments, the newest first."
    row = work.window.searching.pane.model.rows[0]
    assert [row.excerpt.text[a:b] for a, b in row.excerpt.marks] == ["bridge"]
    work.type("ge last")
    settled(work)
    assert found(work) == [3]
    work.window.searching.pane.field.clear()
    settled(work)
    assert found(work) == []


def test_control_f_opens_it_too_and_letters_in_the_field_decide_nothing(work: AtWork) -> None:
    begin(work)
    work.press("F", CONTROL)
    work.wait(lambda: work.focus is work.window.searching.pane.field)
    for key in ("D", "A", "J", "Z", "S", "1", Qt.Key.Key_F5):
        work.press_at_once(key)
    assert work.shown == 1
    assert work.bench.review.outbox() == []
    assert work.asked_to_sync == 0


def test_results_show_their_cards_and_are_decided_where_they_stand(work: AtWork) -> None:
    begin(work)
    search(work, "bridge")
    go_in(work)
    assert work.shown == 5
    work.press("J")
    assert work.shown == 3
    work.press("2")
    assert work.shown == 1, "the next result comes up"
    assert states(work) == ["pending", "trash: Personal attack, on its way", "pending"]
    assert found(work) == [5, 3, 1]
    work.press("A")
    assert work.shown == 1, "after the last one it stays"
    assert states(work)[2] == "approved, on its way"
    work.press("Z")
    assert (work.shown, states(work)[2]) == (1, "pending")
    work.press("Z")
    assert (work.shown, states(work)[1]) == (3, "pending")
    work.press("D")
    work.sync()
    assert work.on_site(3).status is Status.TRASH
    work.wait(lambda: states(work)[1] == "trash")


def test_escape_goes_to_the_field_and_then_back_to_where_one_was(work: AtWork) -> None:
    begin(work)
    work.press("J")
    search(work, "bridge")
    go_in(work)
    assert work.shown == 5
    work.press("J")
    work.press("6")  # with a reason: nothing is asked, so Esc is not the strip's
    work.press(Qt.Key.Key_Escape)
    work.wait(lambda: work.focus is work.window.searching.pane.field)
    assert work.window.holding.isHidden(), "Esc holds nothing back here"
    work.press_at_once(Qt.Key.Key_Escape)
    work.wait(lambda: work.focus is work.window.queue)
    assert (work.shown, work.rows) == (2, [1, 2, 4, 5])
    work.press("J")
    assert work.shown == 4, "J walks the queue again"


def test_back_to_a_comment_that_was_decided_and_taken_back_in_the_search(work: AtWork) -> None:
    begin(work)
    work.press("J")
    work.press("J")
    search(work, "new ")
    go_in(work)
    assert work.shown == 3
    work.press("D")
    work.press("Z")
    leave(work)
    assert (work.shown, sorted(work.rows)) == (3, [1, 2, 3, 4, 5])


def test_back_to_the_place_of_a_comment_that_was_decided_in_the_search(work: AtWork) -> None:
    begin(work)
    work.press("J")
    search(work, "roofs")
    go_in(work)
    work.press("A")
    leave(work)
    assert (work.shown, work.rows) == (3, [1, 3, 4, 5])


def leave(work: AtWork) -> None:
    work.press(Qt.Key.Key_Escape)
    work.press_at_once(Qt.Key.Key_Escape)
    work.wait(lambda: work.focus is work.window.queue)


def test_decided_comments_are_found_and_decided_anew(work: AtWork) -> None:
    begin(work)
    work.press("A")
    work.sync()
    search(work, "status:approved expensive")
    go_in(work)
    assert work.shown == 1
    work.press("S")
    assert states(work) == ["spam, on its way"]
    work.sync()
    assert work.on_site(1).status is Status.SPAM


def test_an_edit_in_the_search_gives_the_keys_back_to_the_results(work: AtWork) -> None:
    begin(work)
    search(work, "bridge")
    go_in(work)
    work.press("E")
    work.wait(lambda: work.window.writing.open)
    work.press_at_once(Qt.Key.Key_Escape)
    work.wait(lambda: work.focus is work.window.searching.pane.results)
    assert work.shown == 5


def test_what_the_sync_brings_moves_nothing_in_the_search(work: AtWork) -> None:
    begin(work)
    search(work, "bridge")
    go_in(work)
    work.bench.site.change(5, status=Status.APPROVED)
    work.bench.site.post(6, "one more bridge")
    work.sync()
    assert work.shown == 5
    work.wait(lambda: states(work)[0] == "approved")
    work.press("6")
    assert work.shown == 3, "what was decided elsewhere can be decided anew"
    leave(work)
    assert (work.shown, work.rows) == (1, [1, 2, 3, 4, 6])


def test_nothing_found_says_what_was_searched(work: AtWork) -> None:
    begin(work)
    search(work, "tunnel author:anna status:spam ")
    assert said(work) == "Nothing found: “tunnel”, by “anna”, spam."
    work.press_at_once(Qt.Key.Key_Down)
    assert work.focus is work.window.searching.pane.field


def test_a_bad_date_is_said_and_takes_nothing_away(work: AtWork) -> None:
    begin(work)
    search(work, "bridge after:2001-1")
    work.type("7 ")
    settled(work)
    assert said(work).startswith("“2001-17” is no date:")
    assert found(work) == [5, 3, 1]


def test_an_answer_to_what_is_not_asked_any_more_never_shows(
    work: AtWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(work)
    slow, asked = threading.Event(), threading.Event()
    really: Callable[..., Found] = Workplace.search

    def searched(place: Workplace, typed: str, before: int | None, limit: int) -> Found:
        answer = really(place, typed, before, limit)
        if typed == "roofs":
            asked.set()
            assert slow.wait(20)
        return answer

    monkeypatch.setattr(Workplace, "search", searched)
    work.press("/")
    work.type("roofs")
    work.wait(asked.is_set)
    work.window.searching.pane.field.clear()
    work.type("bridge")
    settled(work)
    assert found(work) == [5, 3, 1]
    slow.set()
    work.qtbot.wait(100)
    assert found(work) == [5, 3, 1]


def test_more_are_read_as_far_as_one_goes(work: AtWork) -> None:
    work.begin(*range(1, 121))
    search(work, "text")
    assert len(found(work)) == 50
    assert said(work) == "The first 50; more below."
    go_in(work)
    work.press(Qt.Key.Key_End)
    work.wait(lambda: len(found(work)) == 100)
    work.press(Qt.Key.Key_End)
    work.wait(lambda: len(found(work)) == 120)
    assert found(work) == list(range(120, 0, -1))
    assert said(work) == "120 comments, the newest first."
    work.press(Qt.Key.Key_End)
    assert work.shown == 1


def test_filters_and_orders_are_the_queues_and_leave_the_search(work: AtWork) -> None:
    begin(work)
    search(work, "bridge")
    go_in(work)
    work.press("U", Qt.KeyboardModifier.AltModifier)
    work.wait(lambda: not work.window.errands.busy)
    assert not work.window.searching.open
    assert work.rows == [2, 5], "only the author of what was on the screen"


def test_the_search_speaks_to_screen_readers(work: AtWork) -> None:
    begin(work)
    search(work, "cafe ")
    pane = work.window.searching.pane
    assert pane.field.accessibleName() == "Search all comments, decided ones too"
    assert pane.results.accessibleDescription() == "1 comment, the newest first."
    told = pane.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "pending, Author 1: My café is closed"
