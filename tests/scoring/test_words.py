"""The house list hits whole words in any disguise or script, and nothing inside other words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from modstation.scoring.words import LABEL, Line, WordList, complaint, parse, write


def hits(entries: list[str], text: str) -> list[tuple[str, str]]:
    return [(text[h.start : h.end], h.cause) for h in WordList(entries).find(text)]


@pytest.mark.parametrize(
    ("entry", "text", "hit"),
    [
        ("ass", "Kiss my ASS!", "ASS"), ("ass", "what an a$$", "a$$"),
        ("idiot*", "two 1d10ts", "1d10ts"), ("*tard", "a libtard", "libtard"),
        ("*fuck*", "motherfucker", "motherfucker"), ("b*d", "bad", "bad"),
        ("shut up", "Shut  UP!", "Shut  UP"), ("shut up", "shut, up", "shut, up"),
        ("you * fool", "you old fool", "you old fool"), ("idiot", "i d i o t", "i d i o t"),
        ("fuck", "f*ck", "f*ck"), ("fuck", "f**k", "f**k"), ("idiot*", "id**ts", "id**ts"),
        ("idiot", "idiot's", "idiot's"), ("don't", "I don’t", "don’t"),
        ("дурак", "Ты ДУРАК", "ДУРАК"), ("μαλάκας", "ρε ΜΑΛΆΚΑς", "ΜΑΛΆΚΑς"),
        ("傻瓜", "你是傻瓜吗", "傻瓜"), ("ばか", "お前はばかだ", "ばか"),
        ("كلب", "يا كلب", "كلب"), ("कुत्ता", "तू कुत्ता है", "कुत्ता"),
        ("Köter", "so ein ko\u0308ter", "ko\u0308ter"),
        ("dumb-ass", "dumb ass", "dumb ass"), ("a55hole", "a55hole", "a55hole"),
        ("h1n1", "the H1N1 flu", "H1N1"), ("kkk", "the KKK", "KKK"),
    ],
)  # fmt: skip
def test_an_entry_hits(entry: str, text: str, hit: str) -> None:
    assert hits([entry], text) == [(hit, entry)]


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("ass", "class assess bass a55 road"), ("tit", "title 7:17 constitution"),
        ("shut up", "Shut. Up there"), ("shut up", "shut it up"), ("shut up", "shut\n\nup"),
        ("idiot*", "patridiot"), ("face", "f***"), ("hell", "shell hello $4.55"),
        ("fuck", "http://fuck.example/fuck"), ("дур", "дурак"), ("you * fool", "you fool"),
        ("god", "good"), ("50", "$500"), ("as", "a$$ets of 5"),
    ],
)  # fmt: skip
def test_an_entry_does_not_hit(entry: str, text: str) -> None:
    assert hits([entry], text) == []


def test_the_longest_entry_names_the_hit() -> None:
    assert hits(["shut", "shut up", "up"], "shut up now, up") == [
        ("shut up", "shut up"),
        ("up", "up"),
    ]


@pytest.mark.parametrize("entry", ["*", "***", "* *", "!!", "", "  "])
def test_an_entry_that_hits_all_or_nothing_is_refused(entry: str) -> None:
    assert complaint(entry)
    assert WordList([entry]).find("any comment!! ***") == []


def test_a_usable_entry_has_no_complaint() -> None:
    assert not complaint("idiot*")


def test_the_file_keeps_entries_and_notes() -> None:
    text = "# the list of the desk\nidiot*  # agreed in May\n\nshut   up\n#metoo is a note\n"
    lines = parse(text)
    assert [line.entry for line in lines] == ["", "idiot*", "", "shut up", ""]
    assert [line.note for line in lines] == ["the list of the desk", "agreed in May", "", "",
                                             "metoo is a note"]  # fmt: skip
    assert parse(write(lines)) == lines


@given(st.lists(st.builds(Line, st.from_regex(r"[a-z*]{1,9}( [a-z*]{1,5})?", fullmatch=True),
                          st.from_regex(r"([a-z]{1,9})?", fullmatch=True))))  # fmt: skip
def test_what_is_written_can_be_parsed(lines: list[Line]) -> None:
    assert parse(write(lines)) == lines


def test_as_a_model_it_scores_and_explains() -> None:
    model = WordList(["idiot"])
    assert model.score(["an idiot", "a poet"]) == [{LABEL: 1.0}, {LABEL: 0.0}]
    assert [span.cause for span in model.explain("an idiot", LABEL)] == ["idiot"]
    assert model.explain("an idiot", "insult") == []
    assert model.version != WordList(["poet"]).version


def test_a_long_list_finds_the_same() -> None:
    letters = [chr(97 + n) for n in range(26)]
    entries = [f"word{a}{b}x{'*' * (a < 'h')}" for a in letters for b in letters]
    entries += [f"{entry}yz" for entry in entries] + [f"phrase {entry}" for entry in entries]
    word_list = WordList([*entries, "idiot*"])
    assert len(word_list.entries) >= 2000
    texts = [f"Comment about thing{n}q and that idiot over there " * 4 for n in range(300)]
    found = [word_list.find(text) for text in texts]
    assert all(len(hits_) == 4 for hits_ in found)
