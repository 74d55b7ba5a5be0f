"""The page of reasons: written by keyboard, refused in words, and true at once everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt

from modstation.core.policy import DEFAULT
from modstation.ui.preferences.dialog import PreferencesDialog
from modstation.ui.preferences.reasons import ReasonsPage, ReasonsTable
from modstation.ui.preferences.thresholds import ThresholdsPage
from tests.ui.at_work import AtWork
from tests.ui.test_scores import give_scores

ENTER, DOWN, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Right
INSERT, DELETE, TAB, ESC = (
    Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Escape,
)  # fmt: skip


def opened(work: AtWork) -> ReasonsPage:
    """The page, with the keys in the first name of its table."""
    work.window.run("preferences")
    (dialog,) = (d for d in work.window.findChildren(PreferencesDialog) if d.isVisible())
    dialog.show_page("Reasons")
    page = dialog.findChild(ReasonsPage)
    assert isinstance(page, ReasonsPage)
    page.table.setFocus()
    work.wait(page.table.hasFocus)
    return page


def close_field(work: AtWork) -> None:
    """Qt lets the field have Enter first, and takes what is in it a moment later."""
    work.press_at_once(ENTER)
    work.wait(lambda: isinstance(work.focus, ReasonsTable))


def write(work: AtWork, text: str) -> None:
    """Into the field that is chosen, by keys."""
    work.press_at_once(ENTER)
    work.type(text)
    close_field(work)


def offered(work: AtWork) -> list[tuple[int, str, str]]:
    return [(r.digit, r.code, r.name) for r in work.place.policies.of("site").offered]


def test_a_new_name_is_said_in_the_card_at_once_and_by_the_digit(work: AtWork) -> None:
    work.begin(1, 2)
    give_scores(work, 1, 0.9)
    work.window.flow.flagged_anew()
    page = opened(work)
    work.press_at_once(DOWN)
    write(work, "Getting personal")
    assert "Most likely: 2 Getting personal" in str(work.window.card.column.main._notes)
    assert page.window().isVisible()
    page.window().close()
    work.window.activateWindow()
    work.wait(work.window.queue.hasFocus)
    work.press("2")
    assert work.said == "Trashed: Getting personal (Author 1). Shift+W writes to the author."
    assert work.bench.review.outbox()[0].reason == "personal-attack"


def test_the_public_sentence_is_kept(work: AtWork) -> None:
    work.begin(1)
    opened(work)
    work.press_at_once(RIGHT)
    write(work, "Please mind your words.")
    found = work.place.policies.of("site").find("1")
    assert found is not None
    assert (found.name, found.public) == ("Profanity", "Please mind your words.")


def test_two_reasons_on_one_digit_are_refused_until_they_changed_places(work: AtWork) -> None:
    work.begin(1)
    page = opened(work)
    page.table.setCurrentCell(0, 0)
    write(work, "2")
    assert page.told.text() == (
        "“Profanity” and “Personal attack” are both on 2. Nothing is kept until this is put right."
    )
    assert work.place.policies.of("site") == DEFAULT
    work.press_at_once(DOWN)
    write(work, "1")
    assert page.told.text() == ""
    assert offered(work)[:2] == [
        (1, "personal-attack", "Personal attack"), (2, "profanity", "Profanity"),
    ]  # fmt: skip


def test_an_empty_name_is_refused(work: AtWork) -> None:
    work.begin(1)
    page = opened(work)
    write(work, " ")
    assert "The reason on 1 has no name." in page.told.text()
    assert work.place.policies.of("site") == DEFAULT


def test_a_reason_is_taken_out_and_another_added_in_its_place(work: AtWork) -> None:
    work.begin(1)
    page = opened(work)
    assert not page.add.isEnabled()
    for _ in range(3):
        work.press_at_once(DOWN)
    work.press_at_once(DELETE)
    assert (4, "threat", "Threat") not in offered(work)
    assert page.add.isEnabled()
    work.press_at_once(INSERT)
    work.type("Trolling")
    work.press_at_once(TAB)
    work.type("It was there to provoke.")
    close_field(work)
    assert offered(work)[3] == (4, "trolling", "Trolling")
    write(work, "It provoked.")
    found = work.place.policies.of("site").find("trolling")
    assert found is not None
    assert found.public == "It provoked."
    assert len(offered(work)) == 9


def test_esc_leaves_a_field_and_not_the_dialog(work: AtWork) -> None:
    work.begin(1)
    page = opened(work)
    work.press_at_once(ENTER)
    work.type("Nonsense")
    work.press_at_once(ESC)
    assert page.window().isVisible()
    assert work.place.policies.of("site") == DEFAULT


def test_as_in_the_policy_resets_and_can_be_taken_back(work: AtWork) -> None:
    work.begin(1)
    page = opened(work)
    write(work, "Swearing")
    page.reset.click()
    assert work.place.policies.of("site") == DEFAULT
    assert page.table.rows()[0].name == "Profanity"
    page.reset.click()
    assert offered(work)[0] == (1, "profanity", "Swearing")
    assert page.reset.text() == "As in the policy"


def test_the_page_of_thresholds_offers_the_reasons_as_they_are_now(work: AtWork) -> None:
    work.begin(1)
    give_scores(work, 1, 0.9)
    page = opened(work)
    thresholds = page.window().findChild(ThresholdsPage)
    assert isinstance(thresholds, ThresholdsPage)
    work.wait(lambda: bool(thresholds.rows))
    work.press_at_once(DOWN)
    write(work, "Getting personal")
    assert thresholds.rows["insult"].reason.currentText() == "2 Getting personal"
    work.press_at_once(DELETE)
    assert thresholds.rows["insult"].reason.currentText() == "No reason"
