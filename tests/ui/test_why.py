"""`I` says in full why a comment has its scores."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.at_work import AtWork
from tests.ui.test_scores import give_scores


def test_i_names_labels_passages_and_the_classifier(work: AtWork) -> None:
    work.begin(1, 2, c1="You are a pack of liars.")
    give_scores(work, 1, 0.91, "pack of liars")
    work.window.flow.go(0)
    strip = work.window.card.column.why
    work.press("I")
    assert strip.isVisible()
    said = strip.accessibleName()
    assert "insult 91%" in said
    assert "“pack of liars” (100% of it)" in said
    assert "bundled, version 1" in said
    assert "threat" not in said
    work.press("I")
    assert not strip.isVisible()


def test_esc_closes_it_before_it_holds_anything(work: AtWork) -> None:
    work.begin(1)
    work.press("I")
    assert "No scores yet" in work.window.card.column.why.accessibleName()
    work.press(Qt.Key.Key_Escape)
    assert not work.window.card.column.why.isVisible()
    assert work.held == []


def test_the_next_card_comes_without_it(work: AtWork) -> None:
    work.begin(1, 2)
    work.press("I")
    work.press("A")
    assert work.shown == 2
    assert not work.window.card.column.why.isVisible()
