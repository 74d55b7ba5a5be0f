"""The strip that asks for a reason: its keys are its own, and nothing waits for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from modstation.core.model import Decision, State, Status, Verb
from modstation.core.reasons import Row
from modstation.desk.policies import Policies
from tests.ui.at_work import AtWork
from tests.ui.test_scores import give_scores

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


def decisions(work: AtWork) -> list[Decision]:
    """Oldest first."""
    return list(reversed(work.bench.store.decisions.history(100)))


def asked(work: AtWork) -> bool:
    return work.window.asking.strip.isVisible()


def trash(work: AtWork, *ids: int, insult: float = 0.0) -> None:
    """These are held, the first is trashed without a reason."""
    work.begin(*ids)
    if insult:
        give_scores(work, ids[0], insult)
        work.window.flow.flagged_anew()
    work.press("D")
    assert asked(work)


def place_of_things(work: AtWork) -> list[object]:
    card, queue = work.window.card, work.window.queue
    bar = card.verticalScrollBar().value()
    return [card.geometry(), bar, card.column.main.geometry(), queue.geometry(), work.rows]


def test_a_digit_names_the_reason_of_what_was_trashed_and_decides_nothing(work: AtWork) -> None:
    trash(work, 1, 2, 3)
    work.press("3")
    (only,) = decisions(work)
    assert (only.key.id, only.verb, only.reason) == (1, Verb.TRASH, "hate")
    assert work.said == (
        "Reason: Hate or identity attack, for the comment by Author 1."
        " Shift+W writes to the author."
    )
    assert work.shown == 2
    assert not asked(work)
    assert "(Hate or identity attack)" in work.window.status.undo.text()


def test_a_digit_before_the_next_card_is_painted_is_taken_as_well(work: AtWork) -> None:
    trash(work, 1, 2)
    assert not work.window.card.ready
    work.press_at_once("3")
    assert [d.reason for d in decisions(work)] == ["hate"]


def test_after_the_reason_a_digit_trashes_again(work: AtWork) -> None:
    trash(work, 1, 2, 3)
    work.press("3")
    work.press("6")
    assert [(d.key.id, d.reason) for d in decisions(work)] == [(1, "hate"), (2, "off-topic")]


def test_the_strip_comes_and_goes_without_moving_anything(work: AtWork) -> None:
    trash(work, 1, 2, 3)
    work.painted()
    with_strip = place_of_things(work)
    work.press(ESC)
    assert not asked(work)
    assert place_of_things(work) == with_strip


@pytest.mark.parametrize("replies", [0, 3])
def test_the_strip_lies_below_the_comment_to_decide_in_the_longest_thread(
    work: AtWork, replies: int
) -> None:
    site, long = work.bench.site, "many words about it " * 30
    for id, parent in ((11, 0), (12, 11), (13, 12), (14, 13), (2, 14)):
        site.post(id, long, parent=parent, status=Status.HOLD if id == 2 else Status.APPROVED)
    for id in range(21, 21 + replies):
        site.post(id, long, parent=2, status=Status.APPROVED)
    trash(work, 1)
    assert work.shown == 2
    card, strip = work.window.card, work.window.asking.strip
    main = card.column.main
    assert card.verticalScrollBar().value() > 0
    foot = main.mapTo(work.window, main.rect().bottomLeft()).y()
    assert foot < strip.mapTo(work.window, strip.rect().topLeft()).y()


def test_the_likely_reason_is_said_and_enter_takes_it(work: AtWork) -> None:
    trash(work, 1, 2, insult=0.9)
    name = work.window.asking.strip.accessibleName()
    assert name.startswith("Trashed (Author 1). Why? 1 Profanity, 2 Personal attack")
    assert "Most likely Personal attack: Enter takes it." in name
    work.press(ENTER)
    (only,) = decisions(work)
    assert only.reason == "personal-attack"
    assert (
        work.said
        == "Reason: Personal attack, for the comment by Author 1. Shift+W writes to the author."
    )
    assert work.shown == 2


def test_enter_without_a_likely_reason_takes_none_and_unfolds_nothing(work: AtWork) -> None:
    work.begin(1, 2, c2="long " * 3_000)
    work.press("D")
    work.press(ENTER)
    assert [d.reason for d in decisions(work)] == [None]
    assert "speak for no reason" in work.said
    assert work.window.card.column.main.rich.folded
    assert asked(work)
    work.press(ESC)
    work.press(ENTER)
    assert not work.window.card.column.main.rich.folded


def test_esc_leaves_it_without_holding_anything(work: AtWork) -> None:
    trash(work, 1, 2)
    work.press(ESC)
    assert not asked(work)
    assert work.held == []
    work.press(ESC)
    assert work.held == [True]


def test_undo_takes_the_trash_back_and_the_strip_with_it(work: AtWork) -> None:
    trash(work, 1, 2)
    work.press("Z")
    assert not asked(work)
    assert (work.shown, work.rows) == (1, [1, 2])
    work.press("3")
    assert [(d.key.id, d.reason) for d in decisions(work)] == [(1, None), (1, "hate")]


def test_undo_after_the_reason_takes_back_trash_and_reason_at_once(work: AtWork) -> None:
    trash(work, 1, 2)
    work.press("3")
    work.press("Z")
    assert work.rows == [1, 2]
    assert decisions(work)[0].state is State.WITHDRAWN


@pytest.mark.parametrize("key", ["A", "S", "J", "K", Qt.Key.Key_Space, "E", "R", "B"])
def test_whoever_goes_on_is_asked_no_more(work: AtWork, key: str | Qt.Key) -> None:
    work.begin(1, 2, 3, 4)
    work.press("J")
    work.press("D")
    assert asked(work)
    work.press(key)
    assert not asked(work)
    assert [d.reason for d in decisions(work) if d.key.id == 2] == [None]


def test_walking_by_mouse_ends_it_too(work: AtWork) -> None:
    trash(work, 1, 2, 3)
    queue = work.window.queue
    row = queue.visualRect(queue.model().index(1, 0)).center()
    QTest.mouseClick(queue.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert work.shown == 3
    assert not asked(work)


def test_a_key_that_leads_nowhere_does_not_end_it(work: AtWork) -> None:
    trash(work, 1, 2)
    work.press("J")
    assert work.said == "This is the last one."
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_F5):
        work.press(key)
    assert asked(work)
    work.press("3")
    assert decisions(work)[0].reason == "hate"


def test_the_next_trash_asks_anew(work: AtWork) -> None:
    trash(work, 1, 2, 3)
    work.press("D")
    work.press("3")
    assert [(d.key.id, d.reason) for d in decisions(work)] == [(1, None), (2, "hate")]


def test_the_last_of_the_queue_can_be_given_a_reason_and_so_it_can_beside_an_arrival(
    work: AtWork,
) -> None:
    trash(work, 1)
    assert work.shown == 0
    work.bench.site.post(2, "just in")
    work.sync()
    assert work.shown == 2
    work.press("3")
    assert [(d.key.id, d.reason) for d in decisions(work)] == [(1, "hate")]
    assert work.rows == [2]


def test_a_reason_can_be_given_to_what_was_sent_already(work: AtWork) -> None:
    trash(work, 1, 2)
    work.sync()
    work.press("3")
    (only,) = decisions(work)
    assert (only.state, only.reason) == (State.ACCEPTED, "hate")


def test_what_was_taken_back_elsewhere_gets_none_and_that_is_said(work: AtWork) -> None:
    trash(work, 1, 2)
    work.bench.review.undo()
    work.press("3")
    assert "taken back meanwhile" in work.said
    assert [d.reason for d in decisions(work)] == [None]
    assert work.shown == 2


@pytest.mark.parametrize(("grace_s", "shown_s"), [(0, 4), (8, 8)])
def test_it_goes_by_itself_after_the_grace_time_and_a_late_digit_trashes_nothing(
    work: AtWork, grace_s: int, shown_s: int
) -> None:
    work.preferences.change(grace_s=grace_s)
    trash(work, 1, 2, 3)
    timer = work.window.asking.timer
    assert timer.interval() == shown_s * 1000
    timer.setInterval(0)
    work.wait(lambda: not asked(work))
    timer.setInterval(60_000)  # a finger is on its way, however slow this machine is
    work.press("3")
    assert [(d.key.id, d.reason) for d in decisions(work)] == [(1, "hate")]
    work.press("D")
    timer.setInterval(0)
    work.wait(lambda: not asked(work) and not timer.isActive())
    work.press("3")
    assert [(d.key.id, d.reason) for d in decisions(work)] == [(1, "hate"), (2, None), (3, "hate")]


@pytest.mark.parametrize(
    "decide",
    [
        lambda work: work.press("3"),
        lambda work: work.press("S"),
        lambda work: [work.press("B"), work.press(ENTER)],
    ],
    ids=["with a reason", "spam", "block"],
)
def test_what_has_its_reason_asks_for_none(
    work: AtWork, decide: Callable[[AtWork], object]
) -> None:
    work.begin(1, 2, 3, 4)
    decide(work)
    assert decisions(work)
    assert not asked(work)


def test_a_click_on_a_reason_gives_it(work: AtWork) -> None:
    trash(work, 1, 2)
    strip = work.window.asking.strip
    place = next(piece.place for piece in strip._pieces if piece.digit == 7)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place.center())
    assert decisions(work)[0].reason == "personal-data"
    assert work.focus is work.window.queue


def test_all_nine_can_be_seen_however_narrow_the_window_is(work: AtWork) -> None:
    work.window.resize(900, 700)
    trash(work, 1, 2)
    strip = work.window.asking.strip
    assert [piece.digit for piece in strip._pieces] == list(range(10))
    assert all(strip.rect().contains(piece.place) for piece in strip._pieces)


def test_the_strip_and_the_digits_go_by_the_sites_own_reasons(work: AtWork) -> None:
    rows = [Row("1", "Rude", "It was rude.", "personal-attack"), Row("4", "Trolling", "")]
    Policies(work.bench.store).write_reasons("site", rows)
    trash(work, 1, 2, 3, insult=0.9)
    assert "Why? 1 Rude, 4 Trolling. Most likely Rude" in work.window.asking.strip.accessibleName()
    work.press("3")
    assert work.said == "This site has no reason 3."
    assert asked(work)
    work.press("4")
    work.press("3")
    assert work.said == "This site has no reason 3."
    work.press("1")
    assert [(d.key.id, d.reason) for d in decisions(work)] == [
        (1, "trolling"), (2, "personal-attack"),
    ]  # fmt: skip


def test_the_sheet_of_keys_names_the_sites_reasons(work: AtWork) -> None:
    rows = [Row("1", "Rude", "", "personal-attack")]
    Policies(work.bench.store).write_reasons("site", rows)
    work.begin(1)
    work.window.run("help")
    words = [label.text() for label in work.window.help.findChildren(QLabel)]
    assert "Trash: Rude" in words
    assert words.count("No reason") == 8
