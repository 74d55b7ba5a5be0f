"""Another language: what is shown changes, what is kept does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from modstation.core import translation
from modstation.core.model import CommentKey, Decision, Seen, State, Status, Verb
from modstation.core.policy import DEFAULT
from modstation.core.reasons import rows_of
from modstation.ui.preferences.reasons import ReasonsTable
from modstation.ui.words import age, decision_line, hour, moment, percent
from tests.ui.at_work import AtWork

GERMAN = {
    "Profanity": "Vulgäres",
    "{count} h": "{count} Std.",
    "{count}%": "{count} %",
    "trash it": "es in den Papierkorb legen",
    "edit it": "es bearbeiten",
}


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    translation.use(translation.Catalogue(find=lambda text, _about, _n: GERMAN.get(text, "")))
    yield
    translation.use(translation.Catalogue())
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_ages_shares_and_moments_are_written_as_there() -> None:
    assert age(0, 7_200) == "2 Std."
    assert percent(0.914) == "91 %"
    at = 1_700_000_000
    assert moment(at).endswith(hour(at))
    assert ".11." in moment(at)


@pytest.mark.usefixtures("german")
def test_a_decision_is_told_with_its_reason_in_that_language() -> None:
    seen = Seen("text", Status.HOLD, 0)
    key = CommentKey("site", 1)
    trash = Decision(
        1, "id", 1, key, Verb.TRASH, Status.TRASH, None, State.PENDING, seen, 1, 0, "profanity"
    )
    assert decision_line(trash, DEFAULT) == "es in den Papierkorb legen (Vulgäres)"
    edit = replace(trash, verb=Verb.EDIT, wants=None, text="new", reason=None)
    assert decision_line(edit, DEFAULT) == "es bearbeiten"


@pytest.mark.usefixtures("german")
def test_the_page_of_reasons_keeps_the_names_of_the_policy(work: AtWork) -> None:
    table = ReasonsTable(work.window)
    rows = rows_of(DEFAULT)
    table.write(rows)
    first = table.item(0, 1)
    assert first is not None
    assert first.text() == "Vulgäres"
    assert table.rows() == rows
    first.setText("Schimpfworte")
    assert table.rows()[0].name == "Schimpfworte"
