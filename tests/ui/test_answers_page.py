"""The pages of answers and of the letter: written by keyboard, kept, and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from modstation.core import translation
from modstation.core.phrases import ANSWERS, LETTER, Answer, Letter
from modstation.ui.preferences.answers import AnswersPage
from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.preferences.letter import LetterPage
from tests.desk.conftest import make_bench
from tests.ui.at_work import CONTROL, AtWork

ALT = Qt.KeyboardModifier.AltModifier
UP, DOWN, INSERT, DELETE, TAB = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Tab,
)  # fmt: skip


def dialog_at(work: AtWork, title: str) -> PreferencesDialog:
    work.window.run("preferences")
    (dialog,) = (d for d in work.window.findChildren(PreferencesDialog) if d.isVisible())
    dialog.show_page(title)
    return dialog


def answers_page(work: AtWork) -> AnswersPage:
    page = dialog_at(work, "Answers").findChild(AnswersPage)
    assert isinstance(page, AnswersPage)
    page.list.setFocus()
    work.wait(page.list.hasFocus)
    return page


def letter_page(work: AtWork) -> LetterPage:
    page = dialog_at(work, "Letter").findChild(LetterPage)
    assert isinstance(page, LetterPage)
    page.body.setFocus()
    work.wait(page.body.hasFocus)
    return page


def kept(work: AtWork) -> tuple[Answer, ...]:
    return work.place.phrases.answers("site")


def lines(page: AnswersPage) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def test_an_answer_is_added_by_keys_and_stands_in_the_reply(work: AtWork) -> None:
    work.begin(1)
    page = answers_page(work)
    work.press_at_once(INSERT)
    work.type("Bye")
    work.press_at_once(TAB)
    work.type("Good bye, {name}.")
    assert lines(page)[-1] == "6  Bye"
    work.wait(lambda: kept(work) == (*ANSWERS, Answer("Bye", "Good bye, {name}.")))
    page.window().close()
    work.window.activateWindow()
    work.wait(work.window.queue.hasFocus)
    work.press("R")
    work.press("6", CONTROL)
    assert work.window.card.column.editor.text == "Good bye, Author 1."


def test_order_and_removal_by_keys(work: AtWork) -> None:
    work.begin(1)
    page = answers_page(work)
    work.press_at_once(DOWN, ALT)
    assert lines(page)[:2] == ["1  Back to the topic", "2  Discussion policy"]
    assert kept(work)[:2] == (ANSWERS[1], ANSWERS[0])
    work.press_at_once(UP, ALT)
    assert kept(work) == ANSWERS
    work.press_at_once(DELETE)
    assert kept(work) == ANSWERS[1:]
    for _ in ANSWERS[1:]:
        work.press_at_once(DELETE)
    assert kept(work) == ()
    assert not page.title.isEnabled()
    assert not page.remove.isEnabled()


def test_leaving_in_the_middle_of_the_typing_loses_nothing(work: AtWork) -> None:
    work.begin(1)
    page = answers_page(work)
    page.title.setFocus()
    page.title.selectAll()
    work.type("Policy")
    page.window().close()
    assert kept(work)[0] == Answer("Policy", ANSWERS[0].text)


def test_reset_and_back(work: AtWork) -> None:
    work.begin(1)
    page = answers_page(work)
    work.press_at_once(DELETE)
    page.reset.click()
    assert kept(work) == ANSWERS
    assert page.reset.text() == "Back to how it was"
    page.reset.click()
    assert kept(work) == ANSWERS[1:]
    assert page.reset.text() == "As at the beginning"


def test_a_misspelt_placeholder_is_named(work: AtWork) -> None:
    work.begin(1)
    page = answers_page(work)
    page.text.setPlainText("Hello {nmae}, {excerpt}")
    assert page.told.text() == "Nothing is filled in for {nmae}, {excerpt}."
    page.text.setPlainText("Hello {name}")
    assert page.told.text() == ""
    page.window().close()


def test_defaults_keep_their_names_in_another_language(work: AtWork) -> None:
    words = {"Discussion policy": "Netiquette"}
    translation.use(translation.Catalogue(find=lambda text, _about, _n: words.get(text, "")))
    try:
        work.begin(1)
        page = answers_page(work)
        assert lines(page)[0] == "1  Netiquette"
        page.text.setPlainText("other")
        page.window().close()
        assert kept(work)[0] == Answer("Discussion policy", "other")
    finally:
        translation.use(translation.Catalogue())


def test_the_letter_is_kept_as_it_is_typed_and_brought_back(work: AtWork) -> None:
    work.begin(1)
    page = letter_page(work)
    work.type("Dear {who}")
    work.press_at_once(Qt.Key.Key_Return)
    assert page.told.text() == "Nothing is filled in for {who}."
    own = Letter(LETTER.subject, "Dear {who}\n" + LETTER.body)
    work.wait(lambda: work.place.phrases.letter("site") == own)
    page.reset.click()
    assert work.place.phrases.letter("site") == LETTER
    page.reset.click()
    assert work.place.phrases.letter("site") == own


@pytest.mark.parametrize("title", ["Answers", "Letter"])
def test_without_a_site_there_is_nothing_to_write(tmp_path: Path, qtbot: QtBot, title: str) -> None:
    bench = make_bench(tmp_path)
    with bench.store.writing():
        bench.store.sites.remove("site")
    work = AtWork(bench, qtbot)
    work.window.show()
    dialog = dialog_at(work, title)
    page = dialog.findChild(AnswersPage if title == "Answers" else LetterPage)
    assert isinstance(page, AnswersPage | LetterPage)
    assert page.told.text() == "This profile has no site yet."
    assert not page.reset.isEnabled()
    dialog.close()
    work.close()
    bench.store.close()


def test_both_are_each_sites_own_and_go_with_it(tmp_path: Path, qtbot: QtBot) -> None:
    bench = make_bench(tmp_path)
    work = AtWork(bench, qtbot)
    work.place.phrases.write_letter("site", Letter("s", "b"))
    work.place.phrases.write_answers("site", [Answer("t", "x")])
    work.close()
    bench.store.close()
    again = make_bench(tmp_path)
    later = AtWork(again, qtbot)
    assert later.place.phrases.letter("site") == Letter("s", "b")
    assert kept(later) == (Answer("t", "x"),)
    assert later.place.phrases.letter("another") == LETTER
    with again.store.writing():
        again.store.sites.remove("site")
    assert again.store.db["phrases"].count == again.store.db["answers"].count == 0
    later.close()
    again.store.close()
