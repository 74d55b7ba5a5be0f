"""The spam rules tell adverts from comments that merely hold a link, a price or praise."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

from bundled_training.figures import auc
from modstation.core.plain import plain
from modstation.scoring.spam import LABEL, LIKELY, SpamRules
from tests.scoring.spam_later import LATER_HAM, LATER_SPAM
from tests.scoring.spam_samples import HAM, LINKED_HAM, LINKED_SPAM, SPAM

MODEL = SpamRules()


def values(texts: tuple[str, ...]) -> list[float]:
    return [row[LABEL] for row in MODEL.score(texts)]


def test_spam_ranks_above_comments() -> None:
    spam, ham = values(SPAM), values(HAM)
    assert len(spam) >= 80
    assert len(ham) >= 80
    truth = [True] * len(spam) + [False] * len(ham)
    assert auc(truth, np.array(spam + ham)) >= 0.93
    assert np.mean(np.array(spam) >= LIKELY) >= 0.9
    assert np.mean(np.array(ham) >= LIKELY) <= 0.05


def test_other_kinds_of_spam_rank_above_comments_too() -> None:
    spam, ham = values(LATER_SPAM), values(LATER_HAM)
    truth = [True] * len(spam) + [False] * len(ham)
    assert auc(truth, np.array(spam + ham)) >= 0.93
    assert np.mean(np.array(spam) >= LIKELY) >= 0.8
    assert np.mean(np.array(ham) >= LIKELY) <= 0.03


@pytest.mark.parametrize("piece", ["a.", "a-", "www.", "*", "<a ", "[", "@a", "earn $5 ", "free "])
def test_a_long_text_made_of_one_piece_is_read_to_its_end(piece: str) -> None:
    """The longest comment that WordPress takes; patterns without an end would search for minutes
    in it, and all other comments would wait."""
    text = piece * (65_525 // len(piece))
    assert MODEL.score([text]) == MODEL.score([text + "."])


def of_source(source: str) -> float:
    words = plain(source)
    return MODEL.score([words.text], [words.links])[0][LABEL]


def test_spam_in_links_is_found_and_sources_are_not() -> None:
    """As WordPress stores comments: the target is in the markup, which nobody reads."""
    spam, ham = [of_source(s) for s in LINKED_SPAM], [of_source(s) for s in LINKED_HAM]
    truth = [True] * (len(spam) + len(SPAM)) + [False] * (len(ham) + len(HAM))
    rows = [*spam, *values(SPAM), *ham, *values(HAM)]
    assert auc(truth, np.array(rows)) >= 0.93
    assert np.mean(np.array(spam) >= LIKELY) >= 0.9
    assert max(ham) < LIKELY
    unread = np.mean(np.array(values(tuple(plain(s).text for s in LINKED_SPAM))) >= LIKELY)
    assert unread < 0.5  # the samples are spam by their links


@pytest.mark.parametrize(
    ("source", "cause", "place"),
    [
        (
            "read <a href='https://a.example/x'>the <b>report</b></a> now",
            "link to a.example",
            "the <b>report",
        ),
        (
            "look <a href='http://bit.ly/x'>at this</a>",
            "short or odd address, link to bit.ly",
            "at this",
        ),
        (
            "<a href='http://evil.example'>www.bank.example</a> as ever",
            "address that leads to evil.example",
            "www.bank.example",
        ),
        ("hm <a href='http://evil.example'></a> well", "link to evil.example", " "),
    ],
)
def test_a_hit_in_a_target_is_found_again_in_the_source(
    source: str, cause: str, place: str
) -> None:
    words = plain(source)
    spans = {span.cause: span for span in MODEL.explain(words.text, LABEL, words.links)}
    begin, end = words.in_source(spans[cause].start, spans[cause].end)
    assert source[begin:end] == place


def test_a_link_that_shows_its_address_hides_nothing() -> None:
    shown = ("https://a.example/x", "a.example", "www.a.example")
    for words in (*shown, "https://a.example/x?long"):
        source = f"see <a href='https://a.example/x'>{words}</a> first"
        read = plain(source)
        causes = {span.cause for span in MODEL.explain(read.text, LABEL, read.links)}
        assert causes <= {"link"}
    for target in ("#top", "/about", "javascript:void(0)", "http://[broken"):
        assert of_source(f"see <a href='{target}'>this</a>") == 0


@pytest.mark.parametrize(
    ("text", "cause", "place"),
    [
        ("Earn $500 per day, friends", "money pitch, income", "Earn $500 per day"),
        ("Call me +1 202 555 0143", "phone number", "+1 202 555 0143"),
        ("write to a.b@mail.example please", "e-mail address", "a.b@mail.example"),
        ("see https://a.example/x?y=1 there", "link", "https://a.example/x?y=1"),
        ("look: bit.ly/abc", "short or odd address", "bit.ly/abc"),
        ("mysite dot com is good", "address in words", "mysite dot com"),
        ("[url=http://a.example]x[/url]", "hidden link", "[url="),
        ("use promo code MAY", "sales pitch", "promo code"),
        ("Рromo cоde MAY", "sales pitch", "Рromo cоde"),  # with Cyrillic letters
    ],
)
def test_each_hit_is_named_and_placed(text: str, cause: str, place: str) -> None:
    spans = {span.cause: text[span.start : span.end] for span in MODEL.explain(text, LABEL)}
    assert spans[cause] == place


def test_repeats_are_one_hit_at_the_third() -> None:
    text = "Vote for the blue list. " * 4
    (span,) = MODEL.explain(text, LABEL)
    assert (span.cause, span.start) == ("repeats", 48)
    assert values(("No. No. No. No.",)) == [0.0]


def test_one_link_is_only_a_hint() -> None:
    assert 0 < values(("The law: https://law.example/text",))[0] < LIKELY


def test_every_score_has_a_cause_and_weights_share_one() -> None:
    for text in SPAM + HAM:
        spans = MODEL.explain(text, LABEL)
        assert bool(spans) == (MODEL.score([text])[0][LABEL] > 0)
        assert not spans or sum(span.weight for span in spans) == pytest.approx(1)
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


def test_another_label_is_not_its_business() -> None:
    assert MODEL.explain(SPAM[0], "insult") == []


def test_few_news_comments_are_hit() -> None:
    folder = os.environ.get("MODSTATION_DATA", "")
    path = Path(folder) / "civil_comments_natural" / "dev.jsonl"
    if not folder or not path.is_file():
        pytest.skip("MODSTATION_DATA names no folder of labelled comments")
    lines = path.read_text(encoding="utf-8").splitlines()
    scores = values(tuple(json.loads(line)["text"] for line in lines))
    assert np.mean(np.array(scores) >= LIKELY) <= 0.03
