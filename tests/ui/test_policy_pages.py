"""The page of thresholds: what it counts is what the window then marks."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.preferences.thresholds import ThresholdsPage
from modstation.ui.preferences.words import WordsPage
from tests.ui.at_work import AtWork
from tests.ui.test_scores import give_scores


def thresholds(work: AtWork) -> ThresholdsPage:
    work.window.run("preferences")
    (dialog,) = work.window.findChildren(PreferencesDialog)
    dialog.show_page("Thresholds")
    page = dialog.findChild(ThresholdsPage)
    assert isinstance(page, ThresholdsPage)
    work.wait(lambda: bool(page.rows))
    return page


def marked(work: AtWork) -> int:
    rows = [work.window.model.row(place) for place in range(len(work.window.model))]
    return sum(row is not None and row.over for row in rows)


def test_a_moved_slider_flags_what_it_counted(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    for id, value in ((1, 0.2), (2, 0.45), (3, 0.6), (4, 0.9)):
        give_scores(work, id, value)
    work.window.flow.flagged_anew()
    page = thresholds(work)
    row = page.rows["insult"]
    assert row.count.text() == "flags 2 of 4 queued"
    row.slider.setValue(40)
    assert row.count.text() == "flags 3 of 4 queued"
    assert marked(work) == row.flags == 3
    row.slider.setValue(95)
    assert row.flags == marked(work) == 0


def test_a_dragged_slider_counts_at_once_and_is_kept_when_let_go(work: AtWork) -> None:
    work.begin(1)
    give_scores(work, 1, 0.6)
    row = thresholds(work).rows["insult"]
    row.slider.setSliderDown(True)
    row.slider.setValue(70)
    assert row.count.text() == "flags 0 of 1 queued"
    assert work.place.policies.of("site").threshold("insult") == 0.5
    row.slider.setSliderDown(False)
    QApplication.processEvents()
    assert work.place.policies.of("site").threshold("insult") == 0.7


def test_another_reason_is_proposed_at_once(work: AtWork) -> None:
    work.begin(1)
    give_scores(work, 1, 0.9)
    work.window.flow.flagged_anew()
    assert "Most likely: 2 Personal attack" in str(work.window.card.column.main._notes)
    row = thresholds(work).rows["insult"]
    row.reason.setCurrentIndex(row.reason.findData("off-topic"))
    assert "Most likely: 6 Off topic" in str(work.window.card.column.main._notes)


def word_list(work: AtWork) -> WordsPage:
    work.window.run("preferences")
    dialogs = work.window.findChildren(PreferencesDialog)
    (dialog,) = (dialog for dialog in dialogs if dialog.isVisible())
    dialog.show_page("Word list")
    page = dialog.findChild(WordsPage)
    assert isinstance(page, WordsPage)
    page.list.setFocus()
    work.wait(page.list.hasFocus)
    return page


def test_a_typed_word_is_kept_and_says_what_it_hits(work: AtWork) -> None:
    work.begin(1, 2, 3, c2="what a weasel", c3="Weasels, all of you")
    page = word_list(work)
    work.type("weasel*  # politics")
    work.wait(lambda: page.told.text() == "Hits 2 of the 3 newest comments in the queue.")
    assert work.place.house_words.entries("site") == ["weasel*"]
    page.window().close()
    assert word_list(work).list.toPlainText().strip() == "weasel*  # politics"


def test_an_entry_that_hits_everything_is_named(work: AtWork) -> None:
    work.begin(1)
    page = word_list(work)
    work.type("*")
    work.wait(lambda: "It would hit every comment" in page.told.text())


def test_leaving_at_once_loses_no_word(work: AtWork) -> None:
    work.begin(1)
    page = word_list(work)
    work.type("weasel")
    page.window().close()
    assert work.place.house_words.entries("site") == ["weasel"]
