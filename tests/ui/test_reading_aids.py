"""What helps to read a comment: why a passage is tinted, where links lead, what is folded."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QEnterEvent, QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from modstation.core.model import Span, text_digest
from modstation.ui.body import Body
from modstation.ui.folding import FOLD_AT, pieces
from modstation.ui.richtext import Tint, render
from tests.ui.at_work import AtWork
from tests.ui.test_scores import MODEL, give_scores, tinted

FILLER = "The council met on Tuesday and talked for three hours. "


def place_of(body: Body, words: str) -> QPoint:
    """Where the middle of these words is on the screen."""
    cursor = QTextCursor(body.document())
    cursor.setPosition(body.toPlainText().index(words) + len(words) // 2)
    return body.cursorRect(cursor).center() + QPoint(2, 0)


def hover(body: Body, words: str) -> str:
    place = place_of(body, words)
    at = body.viewport().mapToGlobal(place)
    QApplication.sendEvent(body, QEnterEvent(place, place, at))
    QApplication.sendEvent(body.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, at))
    return QToolTip.text()


def test_a_tinted_passage_says_why_it_is_tinted(work: AtWork) -> None:
    work.begin(1, c1="You are a pack of liars.")
    give_scores(work, 1, 0.91, "pack of liars")
    work.window.flow.refresh()
    work.painted()
    body = work.window.card.column.main.body
    assert "insult 91%, 100% of it; bundled 1" in hover(body, "pack of liars")
    assert body.tip_at(place_of(body, "You")) == ""


def test_a_passage_of_two_labels_says_both(work: AtWork) -> None:
    work.begin(1, c1="You pack of liars, go to hell.")
    n = give_scores(work, 1, 0.91, "pack of liars")
    store = work.bench.store
    comment = store.comments.on_site(n)
    assert comment is not None
    digest = text_digest(comment.text)
    with store.writing():
        store.scores.put(MODEL, digest, {"insult": 0.91, "threat": 0.8})
        start = comment.text.index("liars")
        span = Span(start, len(comment.text) - 1, 0.7)
        store.scores.explain(MODEL, digest, "threat", [span])
    work.window.flow.refresh()
    work.painted()
    assert tinted(work.window.card.column.main.rich.html) == "pack of liars, go to hell"
    tip = hover(work.window.card.column.main.body, "liars")
    assert "insult 91%" in tip
    assert "threat 80%" in tip


def test_a_link_says_where_it_leads_and_never_as_markup(work: AtWork) -> None:
    work.begin(1, c1="see <a href=\"https://evil.example/a?b=<img src='x'>\">the paper</a> now")
    work.painted()
    body = work.window.card.column.main.body
    tip = hover(body, "the paper")
    assert "Leads to evil.example/a" in tip
    assert tip.startswith("<div")  # never left to Qt to guess
    assert "<img" not in tip
    assert "&lt;img" in tip
    assert body.tip_at(place_of(body, "now")) == ""


@pytest.mark.parametrize(
    ("words", "href", "named"),
    [
        ("www.bank.example", "https://evil.example/", "bank.example"),
        ("log in at https://bank.example/login", "https://bank.example.evil.test/", "bank.example"),
        ("bank.example", "https://bank.example@evil.test/", "bank.example"),
        ("bank.example", "https://login.bank.example/a", ""),
        ("WWW.Bank.Example/a", "https://bank.example/b", ""),
        ("report.pdf", "https://bank.example/report.pdf", ""),
        ("click here", "https://evil.example/", ""),
        ("anna@bank.example", "mailto:rudi@evil.example", "bank.example"),
        ("write to anna@bank.example", "mailto:anna@bank.example", ""),
        ("first.last@bank.example", "https://bank.example/", ""),
    ],
)
def test_a_link_that_names_another_place_is_marked(words: str, href: str, named: str) -> None:
    html = render(f'<a href="{href}">{words}</a>').html
    found = re.findall(r'class="feigned">⟨not (.*?)⟩<', html)
    assert found == ([named] if named else [])


def test_a_folded_text_keeps_what_is_flagged_in_view(work: AtWork) -> None:
    source = FILLER * 120 + "You pack of liars. " + FILLER * 60
    work.begin(1, 2, c1=source)
    give_scores(work, 1, 0.91, "pack of liars")
    work.window.flow.refresh()
    work.painted()
    main = work.window.card.column.main
    text = main.body.toPlainText()
    assert text.startswith(FILLER)
    assert "\n…\n" in text
    assert "You pack of liars." in text
    assert tinted(main.rich.html) == "pack of liars"
    assert len(text) < 2_000
    assert main.rich.folded > len(source) - 2_000
    assert f"{main.rich.folded:,} more characters" in str(main._notes)
    place = main.body.mapTo(work.window.card.viewport(), place_of(main.body, "pack of liars"))
    assert work.window.card.viewport().rect().contains(place)
    work.press("A")
    assert work.rows == [1, 2]
    work.painted()
    assert main.rich.folded == 0
    assert main.body.toPlainText() == source


WORDS = st.sampled_from(
    ["word ", "end. ", "\n\n", "<b>", "</b>", "<a href='https://x.test/'>", "¶"]
)


@given(st.lists(WORDS, min_size=60, max_size=120), st.integers(0, 400), st.integers(0, 40))
def test_whatever_is_folded_the_passage_is_kept(parts: list[str], start: int, size: int) -> None:
    source = "".join(parts)
    end = min(len(source), start + size)
    shown = pieces(source, 60, (start, end))
    assert shown[0][0] == 0
    assert all(a <= b for a, b in shown)
    assert all(before[1] < after[0] for before, after in pairwise(shown))
    in_a_tag = "<" in source[start:end] or source.rfind("<", 0, start) > source.rfind(">", 0, start)
    if start < end and not in_a_tag:  # nobody sees what stands in a tag
        assert any(a <= start and end <= b for a, b in shown)


def test_a_short_text_is_never_folded() -> None:
    assert pieces("x" * FOLD_AT, FOLD_AT, (5_000, 5_010)) == [(0, FOLD_AT)]


def test_a_tint_survives_the_fold() -> None:
    source = FILLER * 200
    at = 9_000
    html = render(source, tints=[Tint(at, at + 20, "why")], keep=(at, at + 20)).html
    assert tinted(html) == source[at : at + 20]
    assert 'title="why"' in html
