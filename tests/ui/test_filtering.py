"""The queue narrowed: what is shown, what stays out, what comes through all the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from modstation.core.filters import Filter
from modstation.core.ranking import Order
from tests.ui.at_work import AtWork

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def only_this_author(work: AtWork) -> None:
    work.press("U", ALT)
    work.wait(lambda: not work.window.errands.busy)


def test_only_this_author_and_all_again(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    work.press("J")
    work.press("J")
    work.press("J")
    only_this_author(work)
    assert (work.shown, work.rows) == (4, [1, 4])
    head = work.window.head
    assert head.filtered.text() == "2 of 4: by Author 1"
    assert head.all.isVisible()
    work.press("F", SHIFT)
    work.wait(lambda: not work.window.errands.busy)
    assert (work.shown, work.rows) == (4, [1, 2, 3, 4])
    assert not head.filtered.isVisible()


def test_only_this_article(work: AtWork) -> None:
    work.bench.site.post(1, "here", post=5)
    work.bench.site.post(2, "there", post=6)
    work.bench.site.post(3, "here too", post=5)
    work.begin()
    work.painted()
    work.press("A", ALT)
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [1, 3]


def test_deciding_and_undo_under_a_filter(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    only_this_author(work)
    work.press("D")
    assert (work.shown, work.rows) == (4, [4])
    work.press("Z")
    assert (work.shown, work.rows) == (1, [1, 4])


def test_an_arrival_that_does_not_pass_stays_out(work: AtWork) -> None:
    work.begin(1, 2)
    only_this_author(work)
    work.bench.site.post(7, "by the same", author_email="author1@inbox.test")
    work.bench.site.post(8, "by another", author_email="author2@inbox.test")
    work.sync()
    assert work.rows == [1, 7]
    assert work.window.head.filtered.text() == "2 of 4: by Author 1"


def test_a_conflict_comes_through_the_filter(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("6")
    only_this_author(work)
    assert work.rows == [2]
    work.bench.site.change(1, text="changed")
    work.sync()
    assert work.rows == [1, 2]


def test_when_all_that_passes_is_decided_the_page_says_so(work: AtWork) -> None:
    work.begin(1, 2)
    only_this_author(work)
    work.press("A")
    assert work.window.empty.title.text() == "Nothing passes the filter."
    work.window.empty.button.click()
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [2]
    assert work.preferences.now.filter == ""


def test_a_filter_is_written_in_the_strip(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("F")
    strip = work.window.ordering.strip
    work.wait(strip.isVisible)
    work.type("of 2")
    work.press_at_once(Qt.Key.Key_Return)
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [2]
    assert not strip.isVisible()
    assert work.focus is work.window.queue
    assert work.window.head.filtered.text() == "1 of 3: with “of 2”"


def test_letters_in_the_strip_decide_nothing_and_escape_leaves(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("F")
    strip = work.window.ordering.strip
    for field in (strip.has_link, strip.least, strip.age, strip.text):
        field.setFocus()
        work.press_at_once("D")
    work.press_at_once(Qt.Key.Key_Escape)
    assert not strip.isVisible()
    assert (work.rows, work.bench.review.outbox()) == ([1, 2], [])


def test_the_strip_keeps_who_was_meant(work: AtWork) -> None:
    work.begin(1, 2, 4)
    only_this_author(work)
    work.press("F")
    assert work.window.ordering.strip.author.text() == "Author 1"
    work.type("of 4")
    work.press_at_once(Qt.Key.Key_Return)
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [4]
    assert work.window.head.filtered.text() == "1 of 3: by Author 1, with “of 4”"


def test_only_what_is_written_in_one_language(work: AtWork) -> None:
    work.begin(1, 2, 3)
    found = [(work.number(id), f"text of {id}", "de" if id == 2 else "unknown") for id in (1, 2, 3)]
    work.bench.store.languages.put(found)
    work.press("F")
    strip = work.window.ordering.strip
    offered = [strip.language.itemText(place) for place in range(strip.language.count())]
    assert offered == ["any", "German", "unknown"]
    strip.language.setFocus()
    work.type("g")
    work.press_at_once(Qt.Key.Key_Return)
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [2]
    assert work.window.head.filtered.text() == "1 of 3: in German"
    work.press("I")
    assert "Written in German." in work.window.card.column.why.accessibleName()


def test_what_was_chosen_last_counts_while_it_is_still_being_laid_out(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    ordering = work.window.ordering
    ordering.narrow(Filter(text="text of 3"))
    ordering.again()
    work.wait(lambda: work.rows == [3])
    ordering.narrow(Filter())
    ordering.change(Order.NEWEST)
    work.wait(lambda: work.rows == [4, 3, 2, 1])
    ordering.narrow(Filter(text="text of 3"))
    ordering.narrow(Filter())
    QApplication.processEvents()
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [4, 3, 2, 1]


def test_an_editor_opened_while_it_is_narrowed_stays_open(work: AtWork) -> None:
    """Else the next letters would decide about another comment."""
    work.begin(1, 2, 3)
    work.window.ordering.narrow(Filter(text="text of 3"))
    work.press("E")
    work.wait(lambda: not work.window.errands.busy)
    work.type("sss")
    assert work.shown == 1
    assert work.window.writing.open
    assert work.bench.states() == []
    work.press_at_once(Qt.Key.Key_Escape)
    work.press("J")
    assert work.shown == 3


def test_a_note_begun_while_another_order_comes_stays_under_the_keys(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.window.ordering.change(Order.NEWEST)
    work.window.run("note")
    work.wait(lambda: work.rows == [3, 2, 1])
    work.type("sss")
    assert work.shown == 1
    assert work.bench.states() == []
