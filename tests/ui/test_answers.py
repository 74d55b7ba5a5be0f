"""Canned answers in a reply: by key or from a menu, filled in, and never sent by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from modstation.core.phrases import ANSWERS, Answer
from tests.desk.conftest import make_bench
from tests.ui.at_work import CONTROL, AtWork

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
ONE, TWO, NINE, ZERO = (Qt.Key(ord(digit)) for digit in "1290")


def offer(work: AtWork, *texts: str) -> None:
    answers = [Answer(f"Title {number}", text) for number, text in enumerate(texts, 1)]
    work.place.phrases.write_answers("site", answers)


def typed(work: AtWork) -> str:
    return work.window.card.column.editor.text


def hint(work: AtWork) -> str:
    return work.window.card.column.editor.canned.hint.text()


def test_a_key_inserts_an_answer_that_is_sent_only_by_the_moderator(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("R")
    assert "Ctrl+1 to Ctrl+5: canned answers, Ctrl+0 lists them." in hint(work)
    work.press(ONE, CONTROL)
    assert typed(work) == ANSWERS[0].text.replace("{name}", "Author 1")
    assert work.bench.review.outbox() == []
    work.type(" Thanks!")
    work.press(ENTER, CONTROL)
    work.sync()
    [reply] = [verb_and_text for verb_and_text in work.bench.site.comments.values()
               if verb_and_text.parent == 1]  # fmt: skip
    assert reply.text == ANSWERS[0].text.replace("{name}", "Author 1") + " Thanks!"


def test_it_goes_to_where_the_cursor_is_and_can_be_taken_out(work: AtWork) -> None:
    work.begin(1)
    offer(work, "about “{article}”", "second")
    work.press("R")
    work.type("Hello  there")
    for _ in range(6):
        work.press(Qt.Key.Key_Left)
    work.press(ONE, CONTROL)
    assert typed(work) == "Hello about “Article 1” there"
    work.press("Z", CONTROL)
    assert typed(work) == "Hello  there"
    work.press(TWO, CONTROL | SHIFT)  # where digits are written with Shift
    assert typed(work) == "Hello second there"


def test_a_digit_without_an_answer_and_the_key_that_writes_signs_do_nothing_here(
    work: AtWork,
) -> None:
    work.begin(1)
    offer(work, "the only one")
    work.press("R")
    assert "Ctrl+1: a canned answer." in hint(work)
    for key, modifier in ((TWO, CONTROL), (NINE, CONTROL), (ONE, CONTROL | ALT)):
        work.press(key, modifier)
    assert "only" not in typed(work)


def test_the_menu_is_opened_by_key_and_a_digit_chooses(work: AtWork) -> None:
    work.begin(1)
    offer(work, *(f"text {number}" for number in range(1, 12)))
    work.press("R")
    work.press(ZERO, CONTROL)
    menu = work.window.card.column.editor.canned.menu
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()][:2] == [
        "&1  Title 1\tCtrl+1",
        "&2  Title 2\tCtrl+2",
    ]
    QTest.keyClick(menu, TWO)
    assert not menu.isVisible()
    assert typed(work) == "text 2"
    assert work.focus is work.window.card.column.editor.field


def test_what_has_no_key_is_reached_by_mouse(work: AtWork) -> None:
    work.begin(1)
    offer(work, *(f"text {number}" for number in range(1, 12)))
    work.press("R")
    canned = work.window.card.column.editor.canned
    QTest.mouseClick(canned.button, Qt.MouseButton.LeftButton)
    eleventh = canned.menu.actions()[10]
    where = canned.menu.actionGeometry(eleventh).center()
    QTest.mouseClick(canned.menu, Qt.MouseButton.LeftButton, pos=where)
    assert typed(work) == "text 11"


def test_an_edit_and_a_site_without_answers_have_none(work: AtWork) -> None:
    work.begin(1, c1="as it was")
    work.press("E")
    canned = work.window.card.column.editor.canned
    assert not canned.isVisible()
    work.press(ONE, CONTROL)
    assert typed(work) == "as it was"
    work.press(ESCAPE)
    offer(work)
    work.press("R")
    assert not canned.isVisible()
    work.press(ZERO, CONTROL)
    assert not canned.menu.isVisible()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ann {article} & “Bo”", "Ann {article} & “Bo”"),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        ("دانا\u202e\nB", "دانا B"),
        ("", "(no name)"),
    ],
)
def test_a_name_is_filled_in_as_it_is_and_harms_nothing(
    work: AtWork, name: str, shown: str
) -> None:
    work.begin(1)
    work.bench.site.post(9, "words", author_name=name)
    work.sync()
    offer(work, "Hello {name}, {nobody} {0} {name!r} {{")
    work.press("J")
    work.press("R")
    work.press(ONE, CONTROL)
    greeting = f"Hello {shown}" if name else "Hello"
    assert typed(work) == f"{greeting}, {{nobody}} {{0}} {{name!r}} {{{{"


def test_answers_are_kept_over_a_restart(tmp_path: Path, qtbot: QtBot) -> None:
    bench = make_bench(tmp_path)
    work = AtWork(bench, qtbot)
    offer(work, "kept")
    work.close()
    bench.store.close()
    again = make_bench(tmp_path)
    later = AtWork(again, qtbot)
    assert later.place.phrases.answers("site") == (Answer("Title 1", "kept"),)
    later.close()
    again.store.close()


def test_the_button_is_no_way_to_send(work: AtWork) -> None:
    work.begin(1)
    work.press("R")
    canned = work.window.card.column.editor.canned
    assert not canned.button.autoDefault()
