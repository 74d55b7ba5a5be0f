"""Hostile sources: whatever is stored, the text shows no image, follows no link, hides nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from modstation.ui.body import Body
from modstation.ui.folding import FOLD_AT
from modstation.ui.invisible import find_hidden, first_strong_is_right, visible
from modstation.ui.richtext import plain, render
from modstation.ui.strips import marked_difference
from modstation.ui.theme import LIGHT

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "<img src='https://evil.example/pixel.gif'>",
    "<script>alert(document.cookie)</script>Nice post",
    "<style>@import 'https://evil.example/x.css'; p { background: url(https://a.test) }</style>",
    "<p style=\"background-image:url('https://evil.example/x.png')\">x</p>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href=' &#106;avascript:alert(1)'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='file:///etc/passwd'>x</a>",
    "<a href='//evil.example/x'>x</a>",
    "<svg/onload=alert(1)><image href='https://evil.example/x.svg'/></svg>",
    "<iframe src='https://evil.example'></iframe>",
    "<object data='https://evil.example/x.swf'></object><embed src='https://evil.example'>",
    "<link rel=stylesheet href='https://evil.example/x.css'>",
    "<table background='https://evil.example/x.png'><tr><td>x</td></tr></table>",
    "<body background='https://evil.example/x.png'>x</body>",
    "<video poster='https://evil.example/x.png' src='https://evil.example/x.mp4'></video>",
    "<input type=image src='https://evil.example/x.png'>",
    "<math><mi//xlink:href='data:x,<script>alert(4)</script>'>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<b>never closed <i>nor <blockquote>this <a href='https://ok.example/'>link",
    "</b></i></p></a>closed before opened",
    "<!-- <img src=x> --><![CDATA[<img src=x>]]>&lt;img src=x&gt;",
    "<a href='https://ok.example/\"><img src=x>'>x</a>",
    "\u202eevil\u202c \u2066x\u2069 a\u200bb \ufeff",
    "<" * 500,
)
CONTROLS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def tags(html: str) -> set[str]:
    return set(re.findall(r"<([a-z0-9]+)", html))


@pytest.mark.parametrize("source", HOSTILE)
def test_nothing_is_ever_fetched(qtbot: QtBot, source: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    body = Body(17, LIGHT, parent)
    body.show_html(render(source).html)
    body.setGeometry(0, 0, 400, body.height_for(400))
    parent.show()
    qtbot.waitExposed(parent)
    body.grab()
    assert body.asked_for == []
    assert "\ufffc" not in body.toPlainText()  # where an image would stand


def test_a_body_would_notice_an_image(qtbot: QtBot) -> None:
    """The test above can fail: unsafe HTML does make the document ask."""
    parent = QWidget()
    qtbot.addWidget(parent)
    body = Body(17, LIGHT, parent)
    body.setHtml("<img src='https://evil.example/x.png'>")
    body.setGeometry(0, 0, 400, 200)
    body.grab()
    assert body.asked_for != []


@pytest.mark.parametrize("source", HOSTILE)
def test_only_known_tags_and_schemes_come_out(source: str) -> None:
    html = render(source).html
    assert tags(html) <= {"p", "a", "b", "i", "em", "strong", "s", "code", "span", "br"}
    for attribute in re.findall(r"<[^>]*?\s([a-z-]+)=", html):
        assert attribute in {"href", "class", "dir", "style", "title"}
    for target in re.findall(r'href="([^"]*)"', html):
        assert target.startswith(("http://", "https://", "mailto:"))


@given(st.text(alphabet="<>/abipq \n\"'=&;:.!-" + CONTROLS, max_size=300))
def test_whatever_is_written_comes_out_balanced_and_tame(source: str) -> None:
    html = render(source).html
    assert tags(html) <= {"p", "a", "b", "i", "em", "strong", "s", "code", "span", "br"}
    assert not set(html) & set(CONTROLS)
    for tag in ("p", "a", "b", "i", "span", "s"):
        assert len(re.findall(rf"<{tag}[ >]", html)) == html.count(f"</{tag}>")


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="<&"), max_size=200))
def test_plain_words_are_never_lost(source: str) -> None:
    document = QTextDocument()
    document.setHtml(render(source).html)
    shown = document.toPlainText()
    for word in re.findall(r"[a-zA-Z]+", source):
        assert word in shown


def test_what_was_taken_out_is_named_and_its_text_stays() -> None:
    rich = render("<p><script>alert(1)</script>Nice <img src=x> post<!-- x --></p>")
    assert rich.hidden == ("script", "img", "!--")
    assert "alert(1)Nice" in rich.html


def test_allowed_tags_are_not_reported() -> None:
    source = (
        "<b>b</b><em>e</em><q>q</q><del>d</del><abbr title='x'>a</abbr><blockquote>c</blockquote>"
    )
    rich = render(source)
    assert rich.hidden == ()
    assert "“q”" in rich.html


def test_line_breaks_become_paragraphs_and_breaks() -> None:
    assert render("a\nb\n\nc\r\nd").html == "<p>a<br>b</p><p>c<br>d</p>"


def test_formatting_spans_paragraphs() -> None:
    assert render("<b>a\n\nb</b>c").html == "<p><b>a</b></p><p><b>b</b>c</p>"


def test_a_link_shows_where_it_leads() -> None:
    html = render('<a href="https://evil.example/path">click here</a>').html
    assert '<span class="target">⟨evil.example/path⟩</span>' in html


@pytest.mark.parametrize(
    "source",
    [
        '<a href="https://news.example/a">https://news.example/a</a>',
        '<a href="https://news.example/">news.example</a>',
        '<a href="mailto:anna@inbox.test">anna@inbox.test</a>',
    ],
)
def test_an_honest_link_is_not_doubled(source: str) -> None:
    assert "⟨" not in render(source).html


def test_the_host_of_a_link_cannot_be_dressed_up() -> None:
    html = render('<a href="https://good.example%2Flogin@evil.example/">good.example</a>').html
    assert "⟨good.example%2Flogin@evil.example⟩" in html


def test_invisible_characters_are_named() -> None:
    html = render("pay\u202elap\u202c f\u200bool s\u00adoft").html
    names = re.findall(r'class="hidden"> ([A-Z+0-9]+) </span>', html)
    assert names == ["RLO", "PDF", "ZWSP", "SHY"]


def test_joiners_that_do_honest_work_stay() -> None:
    assert find_hidden("👨\u200d👩\u200d👧") == []
    assert find_hidden("می\u200cخواهم") == []
    assert find_hidden("क्\u200dष") == []
    assert find_hidden("f\u200dool") == [(1, "ZWJ")]


def test_a_marked_link_target_names_its_hidden_characters() -> None:
    html = render('<a href="https://evil.example/%E2%80%AEgpj.exe">photo</a>').html
    assert "\u202e" not in html
    assert "RLO" in html


def test_direction_goes_by_the_first_strong_character() -> None:
    html = render("123 هذا تعليق english\n\nenglish هذا").html
    assert re.findall(r"<p( dir=\"rtl\")?>", html) == [' dir="rtl"', ""]
    assert first_strong_is_right("… 12 שלום")
    assert not first_strong_is_right("12 …")


def test_a_right_to_left_paragraph_is_laid_out_on_the_right() -> None:
    document = QTextDocument()
    document.setHtml(render("هذا\n\nabc").html)
    document.setTextWidth(400)
    assert document.size().height() > 0  # lays it out: lines exist only from then on
    first, second = document.begin(), document.begin().next()
    assert first.layout().lineAt(0).naturalTextRect().right() > 390
    assert second.layout().lineAt(0).naturalTextRect().left() < 10


def test_long_texts_are_folded_and_unfolded() -> None:
    source = "word " * 3_000
    folded, whole = render(source), render(source, whole=True)
    assert folded.folded == len(source) - FOLD_AT
    assert whole.folded == 0
    assert len(folded.html) < len(whole.html)


def test_folding_never_cuts_through_a_tag() -> None:
    source = "x" * (FOLD_AT - 5) + '<a href="https://evil.example">y</a>'
    rich = render(source)
    assert rich.html == f"<p>{'x' * (FOLD_AT - 5)}</p>"
    assert rich.folded == len(source) - FOLD_AT + 5


@pytest.mark.parametrize(
    "source",
    [
        "<b>" * 15_000 + "\n\nx" * 5_000,
        "<blockquote>" * 5_000 + "x",
        "<a href='http://a.example/'>" * 2_000 + "x\n\n" * 3_000,
        "<" * 65_000,
        "\u202e" * 20_000,
    ],
    ids=["bold", "quotes", "links", "brackets", "controls"],
)
@pytest.mark.timeout(60)  # what is quadratic takes minutes
def test_the_worst_sources_are_laid_out_whole(source: str) -> None:
    assert render(source, whole=True).folded == 0


def test_plain_lines() -> None:
    assert plain("<b>a</b> &amp; b\n\nc <img src='") == "a & b c"
    assert plain("word " * 100, 20) == "word word word word…"
    assert visible("a\u202eb\nc") == "a⟦RLO⟧b c"


def test_the_difference_is_marked_and_safe() -> None:
    before, after = marked_difference("one two three", "one 2 three & four")
    assert before == '<p>one <span class="gone">two</span> three</p>'
    assert '<span class="new">2</span>' in after
    assert "&amp;" in after
    unsafe, _ = marked_difference("<img src=x>text", "other")
    assert tags(unsafe) <= {"p", "span"}


def test_equal_texts_have_no_difference() -> None:
    before, after = marked_difference("same", "same")
    assert before == after
