"""The catalogues hold every sentence of the program, in every language, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import translations

LANGUAGE = pytest.mark.parametrize("language", translations.LANGUAGES)
RENEW = "run: python3 packaging/dev.py translate"


def catalogue(language: str) -> Path:
    return translations.FOLDER / f"modstation_{language}.ts"


def fields(sentence: str) -> list[str]:
    return sorted(re.findall(r"{(\w*)}", sentence))


@LANGUAGE
def test_a_catalogue_has_all_sentences_and_no_other(language: str) -> None:
    known = translations.read(catalogue(language))
    assert set(known) == {sentence.key for sentence in translations.sentences()}, RENEW


@LANGUAGE
def test_every_sentence_is_translated(language: str) -> None:
    missing = [key for key, forms in translations.read(catalogue(language)).items() if "" in forms]
    assert missing == []


@LANGUAGE
def test_a_translation_fills_in_what_the_sentence_fills_in(language: str) -> None:
    known = translations.read(catalogue(language))
    wrong = []
    for sentence in translations.sentences():
        wanted, forms = fields(sentence.text), known.get(sentence.key, [])
        for place, form in enumerate(forms):
            # "a comment" needs no figure where the sentence is about one thing
            of_one = sentence.one is not None and place == 0
            fits = set(fields(form)) <= set(wanted) if of_one else fields(form) == wanted
            if not fits:
                wrong.append((sentence.text, form))
    assert wrong == []


@LANGUAGE
def test_edges_of_a_sentence_stay(language: str) -> None:
    """A space at an end stands between this sentence and something else."""
    known = translations.read(catalogue(language))
    wrong = [
        text
        for (text, _), forms in known.items()
        for form in forms
        if (text[:1].isspace(), text[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace())
    ]
    assert wrong == []


@LANGUAGE
def test_what_qt_reads_is_made_from_the_catalogue(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    translations.compile_catalogue(catalogue(language), made)
    assert made.read_bytes() == catalogue(language).with_suffix(".qm").read_bytes(), RENEW


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"{n} comments")',
        'tr("one " + "two")',
        "trn(n, one, many)",
        'trn(n, "one")',
        "mark(f'{x}')",
    ],
)
def test_a_sentence_that_is_not_written_out_is_found(code: str, tmp_path: Path) -> None:
    (tmp_path / "some.py").write_text(code)
    with pytest.raises(translations.Unfit):
        translations.sentences(tmp_path)


def test_what_was_translated_stays_when_sentences_come_and_go(tmp_path: Path) -> None:
    code, kept = tmp_path / "code", tmp_path / "kept.ts"
    code.mkdir()
    (code / "some.py").write_text('tr("Save"); tr("Gone"); trn(n, "{n} hit", "{n} hits")')
    assert translations.write(kept, "de", translations.sentences(code)) == 3
    text = kept.read_text("utf-8")
    text = text.replace(
        '<source>Save</source>\n      <translation type="unfinished" />',
        "<source>Save</source><translation>Sichern</translation>",
    )
    kept.write_text(text, "utf-8")
    (code / "some.py").write_text('tr("Save"); tr("New", about="of a thing")')
    assert translations.write(kept, "de", translations.sentences(code)) == 1
    assert translations.read(kept) == {("New", "of a thing"): [""], ("Save", ""): ["Sichern"]}
