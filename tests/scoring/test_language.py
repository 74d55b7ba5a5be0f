"""The language of comments as they are written; too little text is not guessed at."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from modstation.scoring.client import ScorerProcess
from modstation.scoring.language import LanguageDetector
from tests.scoring.test_client import COMMAND


@pytest.fixture(scope="module")
def detector() -> LanguageDetector:
    return LanguageDetector()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They should fix the bridge first.", "en"),
        ("YOU ARE ALL LIARS AND THIEVES", "en"),
        ("Das ist doch alles Unsinn, was hier steht.", "de"),
        ("C'est vraiment n'importe quoi cet article", "fr"),
        ("El alcalde no sabe lo que hace con nuestro dinero", "es"),
        ("Это просто ужасно, сколько можно терпеть", "ru"),
        ("这篇文章很好", "zh"),
        ("هذا المقال جيد جدا يا جماعة", "ar"),
        ("See https://le-monde-de-la-philosophie.test/ c'est là que tout est dit", "fr"),
        ("Nice.", "unknown"),
        ("Das ist es", "unknown"),  # sure enough for the model, but only by luck
        ("Bürgermeister raus!", "unknown"),  # long enough, and still not sure
        ("ok lol", "unknown"),
        ("!!!!!!!!!!!!!!!????????????", "unknown"),
        ("https://example.test/some/long/path/of/words", "unknown"),
        ("", "unknown"),
    ],
)
def test_languages(detector: LanguageDetector, text: str, code: str) -> None:
    assert detector.detect([text]) == [code]


@pytest.fixture
def scorer() -> Iterator[ScorerProcess]:
    made = ScorerProcess(COMMAND)
    yield made
    made.close()


def test_the_process_is_asked(scorer: ScorerProcess) -> None:
    texts = ["Wat een onzin is dit toch weer", "", "The council voted again last night."]
    assert scorer.languages(texts) == ["nl", "unknown", "en"]
    assert scorer.languages([]) == []


def test_a_process_that_dies_of_it_leaves_the_languages_unknown() -> None:
    dying = (
        'import sys; print(\'{"model": "m", "version": "1", "labels": []}\', flush=True);'
        " sys.stdin.readline()"
    )
    scorer = ScorerProcess([sys.executable, "-c", dying])
    assert scorer.languages(["one text", "another"]) == ["unknown", "unknown"]
    scorer.close()


def test_the_windows_process_never_loads_the_detector() -> None:
    """It is large, and the window must open at once."""
    program = "import modstation.app.workstation, sys; print('py3langid' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert said.stdout.strip() == "False"
