"""Several comments are picked by keys and decided about in one gesture."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPlainTextEdit

from modstation.core.likeness import Sketch
from modstation.core.model import State, Status, Verb
from modstation.desk.bulk import Shown
from modstation.ui.family_dialog import FamilyDialog
from modstation.ui.preview import PreviewDialog
from modstation.ui.queue_model import PICKED_ROLE
from tests.ui.at_work import AtWork
from tests.ui.test_scores import give_scores

SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space


def ticked(work: AtWork) -> list[int]:
    """The ids of the rows that wear a tick."""
    model = work.window.model
    rows = [row for row in range(len(model)) if model.index(row, 0).data(PICKED_ROLE)]
    return [work.rows[row] for row in rows]


def decided(work: AtWork) -> list[tuple[int, str, str | None]]:
    found = reversed(work.bench.store.decisions.history(1000))
    return [(d.key.id, d.verb, d.reason) for d in found if d.state is State.PENDING]


def gestures(work: AtWork) -> int:
    return len({d.gesture for d in work.bench.store.decisions.history(1000)})


def preview(work: AtWork) -> PreviewDialog:
    """Opened, and there long enough to be answered."""
    dialog = opening_preview(work)
    work.wait(lambda: not dialog.opening.isActive())
    return dialog


def opening_preview(work: AtWork) -> PreviewDialog:
    work.wait(lambda: any(d.isVisible() for d in work.window.findChildren(PreviewDialog)))
    (dialog,) = (d for d in work.window.findChildren(PreviewDialog) if d.isVisible())
    return dialog


def family(work: AtWork) -> FamilyDialog:
    (dialog,) = work.window.findChildren(FamilyDialog)
    work.wait(lambda: dialog.list.hasFocus())
    return dialog


def words(dialog: PreviewDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def back(work: AtWork) -> None:
    work.window.activateWindow()
    work.wait(lambda: QApplication.focusWidget() is work.window.queue)


def test_one_decision_about_what_was_picked_and_one_undo(work: AtWork) -> None:
    work.begin(1, 2, 3, 4, 5)
    work.press("X")
    work.press("J")
    work.press("X")
    assert ticked(work) == [1, 3]
    assert work.window.picking.strip.isVisible()
    work.press("5")
    work.wait(lambda: work.rows == [2, 4, 5])
    assert decided(work) == [(1, "trash", "spam"), (3, "trash", "spam")]
    assert gestures(work) == 1
    assert work.said == "Trashed: Spam or advert: 2 comments."
    assert not work.window.picking.strip.isVisible()
    assert work.shown == 4
    work.press("Z")
    assert sorted(work.rows) == [1, 2, 3, 4, 5]
    assert ticked(work) == []
    work.press("A")
    assert len(decided(work)) == 1, "the next key is about one comment again"


def test_x_again_and_esc_let_go(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("X")
    work.press("K")
    work.press("X")
    assert ticked(work) == []
    work.press("X")
    work.press(ESC)
    assert ticked(work) == []
    assert work.held == [], "the first Esc is not about sending"
    work.press("A")
    assert len(decided(work)) == 1


def test_a_text_that_is_cut_is_shown_before_it_can_be_picked(work: AtWork) -> None:
    work.begin(1, 2, c1="A sentence that goes on and on. " * 400)
    work.press("X")
    assert ticked(work) == []
    assert work.said == "The whole text is shown now. Read on, then pick."
    work.press("X")
    assert ticked(work) == [1]


def test_what_changes_on_the_site_after_it_was_picked_stays(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("X")
    work.press("X")
    work.bench.site.change(1, text="other words")
    work.sync(whole=True)
    work.press("A")
    work.wait(lambda: work.rows == [1, 3])
    assert "1 changed meanwhile" in work.said


def test_all_in_view_only_after_a_preview_with_the_least_typical(work: AtWork) -> None:
    work.begin(*range(1, 13))
    give_scores(work, 7, 0.92)
    give_scores(work, 3, 0.40)
    work.press("X", SHIFT)
    work.wait(lambda: len(ticked(work)) == 12)
    work.press("A")
    dialog = preview(work)
    assert decided(work) == []
    text = words(dialog)
    assert "Approve 12 comments?" in text
    assert text.index("text of 7") < text.index("text of 3")
    assert text.count("text of ") == 5
    work.press_at_once(ESC)
    back(work)
    assert decided(work) == []
    assert len(ticked(work)) == 12
    work.press("A")
    preview(work)
    work.press_at_once(ENTER)
    work.wait(lambda: len(work.rows) == 0)
    assert gestures(work) == 1
    assert len(decided(work)) == 12
    work.sync()
    assert {work.on_site(id).status for id in range(1, 13)} == {Status.APPROVED}


def test_only_what_passes_the_filter_is_in_view(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    work.press("U", Qt.KeyboardModifier.AltModifier)
    work.wait(lambda: work.rows == [1, 4])
    work.press("X", SHIFT)
    work.wait(lambda: ticked(work) == [1, 4])


def test_several_hundred_leave_in_one_go(work: AtWork) -> None:
    work.begin(*range(1, 251))
    work.press("X", SHIFT)
    work.wait(lambda: len(work.window.picking.picked) == 250)
    work.press("S")
    preview(work)
    work.press_at_once(ENTER)
    work.wait(lambda: work.rows == [])
    back(work)
    work.press("Z")
    work.wait(lambda: len(work.rows) == 250)


@pytest.fixture
def brigade(work: AtWork) -> AtWork:
    """1, 3 and 4 are nearly the same."""
    texts = {"c1": "go home all of you", "c3": "go home, all of you", "c4": "go home all of them"}
    work.begin(1, 2, 3, 4, **texts)
    likenesses = work.bench.store.likenesses
    with work.bench.store.writing():
        likenesses.put((n, text, Sketch(text, (n % 2,))) for n, text in likenesses.unread(10))
        likenesses.join(work.number(1), texts["c1"], [work.number(3), work.number(4)])
    work.window.flow.refresh()
    return work


def test_what_is_nearly_the_same_is_counted_compared_and_decided(brigade: AtWork) -> None:
    notes = [note.text for note in brigade.window.card.column.main._notes]
    assert "2 more are nearly the same: L compares them" in notes
    brigade.press("L")
    dialog = family(brigade)
    assert "comma" not in dialog.theirs.toPlainText()
    assert dialog.theirs.toPlainText() == "go home, all of you"
    assert 'class="new"' in dialog.theirs._html
    assert [comment.id for comment in dialog.checked] == [1, 3, 4]
    brigade.press_at_once("2")
    brigade.wait(lambda: brigade.rows == [2])
    assert {reason for _, _, reason in decided(brigade)} == {"personal-attack"}
    assert gestures(brigade) == 1
    back(brigade)
    brigade.press("Z")
    assert sorted(brigade.rows) == [1, 2, 3, 4]


def test_one_that_is_taken_out_of_the_comparison_stays(brigade: AtWork) -> None:
    brigade.press("L")
    family(brigade)
    brigade.press_at_once(SPACE)
    brigade.press_at_once("S")
    brigade.wait(lambda: brigade.rows == [2, 3])


def test_none_is_approved_whose_text_was_not_shown(brigade: AtWork) -> None:
    brigade.press("L")
    family(brigade)
    brigade.press_at_once("A")
    dialog = preview(brigade)
    assert decided(brigade) == []
    assert "go home all of them" in words(dialog)
    dialog.reject()
    back(brigade)
    brigade.press("L")
    brigade.wait(lambda: any(d.isVisible() for d in brigade.window.findChildren(FamilyDialog)))
    brigade.wait(lambda: isinstance(brigade.focus, QListWidget))
    brigade.press_at_once(Qt.Key.Key_Down)
    brigade.press_at_once("A")
    brigade.wait(lambda: brigade.rows == [2])
    assert gestures(brigade) == 1


def test_the_keys_of_the_comparison_do_not_reach_the_queue(brigade: AtWork) -> None:
    brigade.press("L")
    dialog = family(brigade)
    for key in ("J", "X", "E", "B", "0", "Z"):
        brigade.press_at_once(key)
    assert dialog.isVisible()
    assert brigade.shown == 1
    assert ticked(brigade) == []
    assert not brigade.window.writing.open
    assert decided(brigade) == []


def test_what_changed_while_it_was_compared_stays(brigade: AtWork) -> None:
    brigade.press("L")
    family(brigade)
    brigade.bench.site.change(3, text="I am sorry")
    brigade.bench.site.remove(4)
    brigade.sync(whole=True)
    brigade.press_at_once("S")
    brigade.wait(lambda: brigade.rows == [2, 3])
    assert [id for id, _, _ in decided(brigade)] == [1]
    assert "2 changed meanwhile" in brigade.said


def test_alone_there_is_nothing_to_compare(work: AtWork) -> None:
    work.begin(1)
    work.press("L")
    assert work.said == "Nothing else that waits is nearly the same."


def errands_end() -> None:
    """All that is done beside the window is done, and it has not heard of it yet."""
    for thread in threading.enumerate():
        if thread.name.startswith("errand-"):
            thread.join(10)


def test_an_editor_opened_meanwhile_stays_and_its_letters_decide_nothing(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    work.press("X")
    work.press("X")
    with work.bench.store.writing():  # so that the decision about both has to wait
        work.press("A")
        work.press("E")
    work.wait(lambda: work.rows == [3, 4])
    assert work.shown == 3
    assert work.window.writing.open
    work.type("aaa")
    assert [id for id, _, _ in decided(work)] == [1, 2]


@pytest.mark.parametrize("count", [4, 250])
def test_an_editor_about_one_of_them_stays_open_too(work: AtWork, count: int) -> None:
    work.begin(*range(1, count + 1))
    work.press("X", SHIFT)
    work.wait(lambda: len(work.window.picking.picked) == count)
    work.press("S")
    dialog = preview(work)
    with work.bench.store.writing():
        dialog.accept()
        work.window.run("edit")
    work.wait(lambda: len(work.rows) == 1)
    assert work.shown == 1
    assert work.window.writing.open
    work.window.activateWindow()
    work.wait(lambda: work.window.isActiveWindow())
    work.type("aaa")
    assert {verb for _, verb, _ in decided(work)} == {"spam"}


def test_who_walked_on_meanwhile_stays_there(work: AtWork) -> None:
    work.begin(1, 2, 3, 4, 5)
    work.press("X")
    with work.bench.store.writing():
        work.press("S")
        work.press("J")
        work.press("J")
    work.wait(lambda: work.rows == [2, 3, 4, 5])
    assert work.shown == 4


def test_an_undo_before_the_window_hears_of_it_leaves_all_in_the_list(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("X")
    work.press("X")
    work.press("S")
    errands_end()
    work.window.run("undo")
    assert work.window.picking.picked
    work.wait(lambda: not work.window.picking.picked)
    assert work.rows == [1, 2, 3]


def test_one_conflict_is_not_settled_by_the_dozen(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("A")
    work.bench.site.change(1, text="other words")
    work.sync(whole=True)
    work.wait(lambda: work.rows == [1, 2, 3])
    work.press("X", SHIFT)
    work.wait(lambda: ticked(work) == [2, 3])


def test_one_preview_at_a_time(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("X", SHIFT)
    work.wait(lambda: len(ticked(work)) == 3)
    work.press("A")
    dialog = preview(work)
    work.window.run("trash")
    errands_end()
    QApplication.processEvents()
    assert work.window.findChildren(PreviewDialog) == [dialog]
    dialog.reject()
    work.window.run("trash")
    work.wait(lambda: any(d.isVisible() for d in work.window.findChildren(PreviewDialog)))


def test_taking_several_hundred_back_does_not_hold_the_window(work: AtWork) -> None:
    work.begin(*range(1, 251))
    work.bench.site.post(251, "approved before")
    work.sync()
    work.bench.review.decide(work.bench.shown(251), Verb.APPROVE)
    shown = [Shown.of(work.number(id), work.bench.shown(id)) for id in range(1, 251)]
    work.bench.review.decide_all(shown, Verb.SPAM)
    work.window.flow.start()
    assert work.rows == []
    with work.bench.store.writing():  # whoever waits for this one waits in vain
        work.window.run("undo")
        work.window.run("undo")
        assert work.said == "Taking back: at it…"
    work.wait(lambda: len(work.rows) == 250)
    assert "Took back: spam mark of 250 comments." in work.said
    work.wait(lambda: not work.window.errands.busy)
    assert work.shown == 1
    assert [id for id, _, _ in decided(work)] == [251], "impatience takes nothing more back"


def test_only_what_stands_in_the_queue_can_be_picked(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("A")
    work.window.flow.visit(work.number(1))
    work.press("X")
    assert work.said == "Only what stands in the queue can be picked."
    work.press("J")
    work.bench.site.change(2, status=Status.SPAM)
    work.sync(whole=True)
    assert work.shown == 2
    work.press("X")
    assert work.said == "Only what stands in the queue can be picked."
    assert work.window.picking.picked == {}


def test_what_cannot_be_decided_any_more_leaves_the_list(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("X")
    work.bench.review.decide(work.bench.shown(1), Verb.APPROVE)  # the window is not told
    work.press("S")
    work.wait(lambda: work.rows == [2, 3])
    assert work.said.endswith("Nothing of this waits any more as it was shown.")


def test_what_was_picked_by_the_dozen_is_previewed_however_often_it_is_picked(work: AtWork) -> None:
    work.begin(1, 2, 3)
    for _ in range(2):
        work.press("X", SHIFT)
        work.wait(lambda: not work.window.errands.busy)
    work.press("A")
    preview(work).reject()
    assert decided(work) == []


def test_what_is_picked_by_hand_after_that_needs_no_preview(work: AtWork) -> None:
    work.begin(1, 2, 3, 4)
    work.press("X", SHIFT)
    work.wait(lambda: len(ticked(work)) == 4)
    work.press(ESC)
    work.press("X")
    work.press("A")
    work.wait(lambda: work.rows == [2, 3, 4])
    work.press("X", SHIFT)
    work.wait(lambda: len(ticked(work)) == 3)
    work.press("S")
    preview(work).accept()
    work.wait(lambda: work.rows == [])
    work.bench.site.post(9, "text of 9")
    work.sync()
    back(work)
    work.press("X")
    work.press("A")
    work.wait(lambda: work.rows == [])


def test_what_was_picked_by_hand_stays_as_it_was_seen(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("X")
    work.bench.site.change(1, text="other words")
    work.sync(whole=True)
    work.press("X", SHIFT)
    work.wait(lambda: len(ticked(work)) == 3)
    work.press("A")
    preview(work).accept()
    work.wait(lambda: work.rows == [1])


@pytest.mark.parametrize("key", [ENTER, SPACE])
def test_a_key_on_its_way_when_the_preview_opens_does_not_answer_it(
    work: AtWork, key: Qt.Key
) -> None:
    work.begin(1, 2, 3)
    work.press("X", SHIFT)
    work.wait(lambda: len(ticked(work)) == 3)
    work.press("A")
    dialog = opening_preview(work)
    work.press_at_once(key)
    assert dialog.isVisible()
    work.wait(lambda: not dialog.opening.isActive())
    assert decided(work) == []
    work.press_at_once(key)
    work.wait(lambda: work.rows == [])


def test_a_note_that_is_being_typed_stays_under_the_keys(work: AtWork) -> None:
    work.begin(1, 2, 3)
    work.press("X")
    work.press("K")
    with work.bench.store.writing():
        work.press("S")
        work.window.run("note")
        work.type("wr")
    work.wait(lambda: not work.window.picking.picked)
    work.type("ss")
    assert [(id, verb) for id, verb, _ in decided(work)] == [(1, "spam")]
    assert isinstance(work.focus, QPlainTextEdit)
    assert work.focus.toPlainText() == "wrss"
