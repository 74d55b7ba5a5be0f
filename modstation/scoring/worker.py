"""The child process that holds a classifier: questions in, opinions out, one JSON object a line.

In a thread a model stalls the window for hundreds of milliseconds; in a process of its own, at a
lower priority, it does not. It opens no window and no socket, and ends when its input ends.

    -> {"score": ["text", …], "links": [[[start, end, target], …], …]}
    <- {"scores": [{"insult": 0.91, …}, …]}
    -> {"explain": "text", "label": "…", "links": [[start, end, target], …]}
    <- {"spans": [[start, end, weight, cause], …]}
    -> {"kept": ["text", …]}
    <- {"kept": [characters, …]}
    -> {"languages": ["text", …]}
    <- {"languages": ["en", …]}
    -> {"sketch": ["text", …]}
    <- {"sketches": [["words", [band, …]], …]}
    -> {"alike": [["words", ["other words", …]], …]}
    <- {"likeness": [[0.9, …], …]}

The first line out names the model, or says {"trouble": "words"} where it cannot be loaded; a
question that fails is answered with {"error": "words"}.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, TextIO

from modstation.core.errors import Trouble
from modstation.scoring.model import Judge, Link

if TYPE_CHECKING:
    from modstation.scoring.language import LanguageDetector

NICENESS = 10


def serve(load: Callable[[], Judge], questions: TextIO, answers: TextIO) -> None:
    """Answer until the questions end."""
    try:
        model = load()
    except Exception as error:  # whoever waits for an answer is to know why there is none
        _say(
            answers,
            {
                "trouble": str(error)
                if isinstance(error, Trouble)
                else f"{type(error).__name__}: {error}"
            },
        )
        return
    _say(answers, {"model": model.name, "version": model.version, "labels": model.labels})
    for line in questions:
        try:
            answer = _answer(model, json.loads(line))
        except Exception as error:  # the next text must not suffer for this one
            answer = {"error": f"{type(error).__name__}: {error}"}
        _say(answers, answer)


def _answer(model: Judge, question: dict[str, Any]) -> dict[str, Any]:
    if "score" in question:
        links = [[Link(*link) for link in some] for some in question.get("links", [])]
        return {"scores": model.score(question["score"], links)}
    if "kept" in question:
        return {"kept": [model.kept(text) for text in question["kept"]]}
    if "languages" in question:
        return {"languages": _detector().detect(question["languages"])}
    if "sketch" in question or "alike" in question:
        return _likeness(question)
    links_of_one = [Link(*link) for link in question.get("links", [])]
    spans = model.explain(question["explain"], question["label"], links_of_one)
    return {"spans": [[span.start, span.end, span.weight, span.cause] for span in spans]}


def _likeness(question: dict[str, Any]) -> dict[str, Any]:
    # Imported when it is first asked: it brings scipy along, and scores come first.
    from modstation.scoring.likeness import likeness, sketches

    if "sketch" in question:
        return {"sketches": sketches(question["sketch"])}
    return {"likeness": [likeness(words, others) for words, others in question["alike"]]}


@cache
def _detector() -> LanguageDetector:
    """Loaded when it is first asked: it takes a second or two, and scores come first."""
    from modstation.scoring.language import LanguageDetector

    return LanguageDetector()


def _say(answers: TextIO, what: dict[str, Any]) -> None:
    answers.write(json.dumps(what) + "\n")
    answers.flush()


def main(argv: list[str]) -> int:
    """`python -m modstation --scorer [MODEL]`, started by the client."""
    from modstation.scoring.catalogue import load

    with suppress(OSError, AttributeError):
        os.nice(NICENESS)  # there is none on Windows; the client sets the class there
    answers = sys.stdout
    sys.stdout = sys.stderr  # what a library prints must not pass for an answer
    for stream in (sys.stdin, answers):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    with suppress(KeyboardInterrupt, BrokenPipeError):
        serve(lambda: load(argv[0] if argv else "bundled"), sys.stdin, answers)
    return 0
