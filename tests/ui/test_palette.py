"""The palette: commands, articles and authors, found by what somebody types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from modstation.core.model import Article
from modstation.ui.palette import Palette
from tests.ui.at_work import CONTROL, AtWork

ENTER, ESC, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


def open_palette(work: AtWork) -> Palette:
    work.press("K", CONTROL)
    palette = work.window.palette_sheet
    work.wait(palette.field.hasFocus)
    return palette


def lines(palette: Palette) -> list[tuple[str, str]]:
    items = [palette.list.topLevelItem(i) for i in range(palette.list.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


def type_and_wait(work: AtWork, text: str, *wanted: tuple[str, str]) -> None:
    palette = work.window.palette_sheet
    work.type(text)
    work.wait(lambda: [line for line in lines(palette) if line in wanted] == list(wanted))


def test_a_command_is_found_with_its_keys_and_run_once(work: AtWork) -> None:
    work.begin(1, 2, 3)
    palette = open_palette(work)
    assert ("Approve", "A") in lines(palette)
    work.type("appr")
    assert lines(palette)[0] == ("Approve", "A")
    work.press_at_once(ENTER)
    assert (work.rows, palette.isVisible()) == ([2, 3], False)
    assert work.focus is work.window.queue
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(work.focus, held)
    assert work.rows == [2, 3]


def test_escape_leaves_and_letters_decide_nothing(work: AtWork) -> None:
    work.begin(1, 2)
    palette = open_palette(work)
    work.type("d")
    work.press_at_once(ESC)
    assert not palette.isVisible()
    assert work.focus is work.window.queue
    assert (work.rows, work.bench.review.outbox(), work.held) == ([1, 2], [], [])


def test_tab_does_not_lead_out_of_it(work: AtWork) -> None:
    work.begin(1, 2)
    palette = open_palette(work)
    work.press_at_once(Qt.Key.Key_Tab)
    work.press_at_once("D")
    assert (palette.field.text(), work.rows) == ("d", [1, 2])


def test_enter_that_is_held_down_takes_nothing(work: AtWork) -> None:
    work.begin(1, 2)
    palette = open_palette(work)
    work.type("approve")
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(work.focus, held)
    assert palette.isVisible()
    assert work.rows == [1, 2]


def test_the_queue_is_narrowed_to_an_author(work: AtWork) -> None:
    work.begin(1, 2, 4, 5, 7)
    open_palette(work)
    type_and_wait(work, "author 1", ("Author 1", "author, 3 waiting"))
    work.press_at_once(ENTER)
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [1, 4, 7]
    assert work.window.head.filtered.text() == "3 of 5: by Author 1"


def test_the_queue_is_narrowed_to_an_article(work: AtWork) -> None:
    titles = {5: "The bridge over the river", 6: "Roof of the school", 7: "Bridge without water"}
    articles = [Article("site", id, title, "http://x.test/") for id, title in titles.items()]
    with work.bench.store.writing():
        work.bench.store.sites.put_articles(articles, work.bench.clock.now())
    work.bench.site.post(1, "here", post=5)
    work.bench.site.post(2, "there", post=6)
    work.bench.site.post(3, "an answer", post=5, parent=1)
    work.begin()
    work.painted()
    open_palette(work)
    type_and_wait(work, "bridge", ("The bridge over the river", "article, 2 waiting"))
    work.press_at_once(ENTER)
    work.wait(lambda: not work.window.errands.busy)
    assert work.rows == [1, 3]


def test_what_was_decided_here_waits_no_more(work: AtWork) -> None:
    work.begin(1, 4, 7)
    work.press("D")
    open_palette(work)
    type_and_wait(work, "author", ("Author 1", "author, 2 waiting"))


def test_arrows_choose_and_the_choice_is_said(work: AtWork) -> None:
    work.begin(1, 2)
    palette = open_palette(work)
    work.type("trash: p")
    work.press_at_once(DOWN)
    chosen = palette.field.accessibleDescription()
    assert chosen == "Trash: Personal attack, 2"
    assert palette.list.currentIndex().row() == 1
    work.press_at_once(ENTER)
    assert work.bench.review.outbox()[-1].reason == "personal-attack"


def test_typing_on_chooses_the_first_line_again(work: AtWork) -> None:
    work.begin(1)
    palette = open_palette(work)
    work.type("tra")
    work.press_at_once(DOWN)
    work.type("s")
    assert palette.field.accessibleDescription() == "Trash, D"


def test_results_that_come_later_leave_the_choice_alone(work: AtWork) -> None:
    work.begin(1, 2)
    palette = open_palette(work)
    work.type("author")
    work.press_at_once(DOWN)
    before = palette.field.accessibleDescription()
    work.wait(lambda: ("Author 1", "author, 1 waiting") in lines(palette))
    assert palette.field.accessibleDescription() == before


def test_a_decision_about_a_comment_that_changed_meanwhile_is_refused(work: AtWork) -> None:
    work.begin(1, 2)
    open_palette(work)
    work.bench.site.change(1, text="quite another text")
    work.sync()
    work.type("approve")
    work.press_at_once(ENTER)
    assert work.rows == [1, 2]
    assert work.said.startswith("The comment on the screen is another one by now.")
    work.press("A")
    assert work.rows == [2]


def test_a_text_that_is_folded_is_not_approved_by_the_palette_either(work: AtWork) -> None:
    work.begin(1, 2, c1="a long word " * 1_500)
    open_palette(work)
    work.type("approve")
    work.press_at_once(ENTER)
    assert work.rows == [1, 2]
    assert work.said == "The whole text is shown now. Read on, then approve."


def test_without_a_comment_a_command_about_one_does_nothing(work: AtWork) -> None:
    work.begin()
    open_palette(work)
    work.type("trash")
    work.press_at_once(ENTER)
    assert work.bench.review.outbox() == []
