"""Scores beside the comment: bars, the reason in words, tinted passages; nothing moves."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from modstation.core.model import ModelInfo, Span, text_digest
from modstation.desk.views import QueueRow, Rated
from modstation.store.scores import Rating
from modstation.ui.queue_model import ROW_ROLE
from modstation.ui.richtext import TINT_OFF, TINT_ON, Tint, render
from modstation.ui.score_bars import Bar, lines_of
from tests.ui.at_work import AtWork

MODEL = ModelInfo("bundled", "1", ("insult", "threat"))


def words(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def tinted(html: str) -> str:
    return "".join(
        words(part) for part in re.findall(r'<span class="tint"[^>]*>(.*?)</span>', html)
    )


@pytest.mark.parametrize(
    ("source", "passage"),
    [
        ("you pack of liars, all", "pack of liars"),
        ("<b>you pack</b> of <i>liars</i>", "pack</b> of <i>liars"),
        ("you pack\n\nof liars", "pack\n\nof liars"),
        ("a &lt; b", "&lt;"),
        ("<a href='https://x.test/'>click pack</a> now", "pack</a> now"),
    ],
)
def test_a_passage_is_tinted_whatever_the_markup(source: str, passage: str) -> None:
    start = source.index(passage)
    html = render(source, tints=[Tint(start, start + len(passage))]).html
    wanted = re.sub(r"\s", "", words(passage))
    assert wanted in re.sub(r"\s", "", tinted(html))
    assert html.count("<span") == html.count("</span>")
    opened: list[str] = []
    for closing, tag in re.findall(r"<(/?)(\w+)[^>]*>", html):
        if tag == "br":
            continue
        if closing:
            assert opened.pop() == tag
        else:
            opened.append(tag)
    assert opened == []


PIECES = st.sampled_from(["a", "word ", "\n\n", "<b>", "</b>", "<i>", "</i>", "&amp;", "<p>", "¶"])


@given(st.lists(PIECES, max_size=20), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_tinting_never_changes_the_words(pieces: list[str], tints: list[tuple[int, int]]) -> None:
    source = "".join(pieces)
    safe = [(a, b) for a, b in tints if not re.search(r"[<>&;]", source[a:b])]
    inside = [(a, b) for a, b in safe if source[:a].count("<") == source[:a].count(">")]
    inside = [(a, b) for a, b in inside if source[:a].count("&") == source[:a].count(";")]
    assert words(render(source, tints=[Tint(a, b) for a, b in inside]).html) == words(
        render(source).html
    )


def test_a_comment_cannot_bring_marks_of_its_own() -> None:
    html = render(f"{TINT_ON[0]}not mine{TINT_OFF}").html
    assert "tint" not in html
    assert "not mine" in html


def give_scores(work: AtWork, id: int, insult: float, passage: str = "") -> int:
    store = work.bench.store
    n = store.comments.numbers_of("site", [id])[id]
    comment = store.comments.on_site(n)
    assert comment is not None
    digest = text_digest(comment.text)
    with store.writing():
        store.scores.put(MODEL, digest, {"insult": insult, "threat": 0.05})
        store.scores.rate(MODEL, Rating(n, digest, "insult", insult))
        if passage:
            start = comment.text.index(passage)
            span = Span(start, start + len(passage), 1.0)
            store.scores.explain(MODEL, digest, "insult", [span])
    return n


def test_a_score_that_arrives_is_shown_with_its_reason_and_moves_nothing(work: AtWork) -> None:
    work.begin(1, 2, c1="You are a pack of liars.")
    order, shown = work.rows, work.shown
    n = give_scores(work, 1, 0.91, "pack of liars")
    work.bridge.post(Rated((n,), 1, 2, 30.0, "bundled"))
    work.wait(lambda: "insult 91%" in str(work.window.card.column.main._notes))
    notes = str(work.window.card.column.main._notes)
    assert "insult 91%, mostly for “pack of liars”; bundled 1" in notes
    assert tinted(work.window.card.column.main.rich.html) == "pack of liars"
    assert "insult 91%" in work.window.card.column.main.accessibleDescription()
    assert "scoring 1 of 2" in work.window.status.scoring.text()
    assert (work.rows, work.shown) == (order, shown)
    work.press("A")
    assert work.shown == 2


def test_a_word_of_the_list_does_not_hide_what_the_classifier_says(work: AtWork) -> None:
    work.begin(1, c1="You are a pack of liars.")
    n = give_scores(work, 1, 0.91, "pack of liars")
    store = work.bench.store
    digest = text_digest("You are a pack of liars.")
    with store.writing():
        store.words.read(
            n, digest, "a-list", [Span(10, 14, 1.0, "pack*"), Span(18, 23, 1.0, "liar*")]
        )
    work.bridge.post(Rated((n,), 1, 1, None, "bundled"))
    said = "On the word list: pack*, liar*; insult 91%, mostly for “pack of liars”; bundled 1"
    work.wait(lambda: said in str(work.window.card.column.main._notes))


def test_the_row_shows_the_worst_score(work: AtWork) -> None:
    work.begin(1, 2)
    n = give_scores(work, 2, 0.8)
    work.bridge.post(Rated((n,), 2, 2, None, "bundled"))

    def row() -> QueueRow:
        found = work.window.model.index(1, 0).data(ROW_ROLE)
        assert isinstance(found, QueueRow)
        return found

    work.wait(lambda: row().risk == 0.8)
    assert row().label == "insult"
    spoken = str(work.window.model.index(1, 0).data())
    assert "insult 80%" in spoken
    assert not work.window.status.scoring.isVisible()


def test_a_pause_of_the_scoring_is_kept_and_the_status_bar_says_what_is_left(work: AtWork) -> None:
    work.begin(1, 2)
    work.window.run("pause-scoring")
    assert work.preferences.now.scoring_paused
    assert work.window.status.said.text().startswith("Scoring is paused")
    work.bridge.post(Rated((), 1240, 2000, None, "bundled", resting="paused"))
    work.wait(lambda: work.window.status.scoring.text() == "scoring paused, 760 left")
    work.press("A")
    assert work.shown == 2
    work.window.run("pause-scoring")
    assert not work.preferences.now.scoring_paused


def test_a_text_too_long_for_the_classifier_says_how_much_was_read(work: AtWork) -> None:
    work.begin(1, 2, c1="x" * 5100)
    n = give_scores(work, 1, 0.9)
    store = work.bench.store
    with store.writing():
        store.scores.put_cut(MODEL, store.scores.causes(n)[0], 2300, 5100)
    work.bridge.post(Rated((n,), 1, 2, None, "bundled"))
    said = "bundled read the first 2,300 of 5,100 characters."
    work.wait(lambda: said in str(work.window.card.column.main._notes))


def test_a_text_that_the_classifier_cannot_read_says_so(work: AtWork) -> None:
    work.begin(1, 2, c1="poison")
    store = work.bench.store
    n = work.number(1)
    with store.writing():
        store.scores.put_aside(MODEL, text_digest("poison"))
        store.scores.rate(MODEL, Rating(n, text_digest("poison"), "", 0.0))
    work.bridge.post(Rated((n,), 1, 2, None, "bundled", set_aside=1))
    work.wait(lambda: "bundled failed twice" in str(work.window.card.column.main._notes))
    assert "No scores yet" not in str(work.window.card.column.main._notes)
    assert work.window.status.said.text() == (
        "bundled could not read 1 comment: set aside, without scores."
    )
    work.press("I")
    assert "left to your judgement" in work.window.card.column.why.accessibleName()


def test_without_scores_the_card_says_so(work: AtWork) -> None:
    work.begin(1)
    assert "No scores yet" in str(work.window.card.column.main._notes)


@pytest.mark.parametrize("width", [200, 420, 600, 2000])
def test_every_label_has_its_bar_however_narrow_the_card(width: int) -> None:
    names = ("toxicity", "insult", "obscene", "threat", "identity attack", "spam", "house words")
    bars = [Bar(name, 0.5, False) for name in names]
    font = QFont()
    font.setPixelSize(12)
    lines = lines_of(bars, font, width)
    assert [bar for line in lines for bar in line] == bars
    assert (len(lines) == 1) == (width == 2000)
