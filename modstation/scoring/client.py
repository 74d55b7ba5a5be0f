"""Starts the classifier's process, asks it, and starts it again when it dies.

A text that kills it twice is set aside, so that one poisonous comment cannot end the scoring of
all others. Called from one thread, the rating loop's; never from the window's.
"""

from __future__ import annotations

import json
import logging
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from modstation.core.errors import Trouble
from modstation.core.languages import UNKNOWN
from modstation.core.likeness import Sketch
from modstation.core.model import Link, ModelInfo, Span
from modstation.core.translation import mark, tr

START_PATIENCE_S = 120.0  # a large model on a slow disk
ANSWER_PATIENCE_S = 120.0
ANOTHER = mark("Ctrl+, has the list of classifiers, and so has: modstation models list")
log = logging.getLogger("modstation.scoring")

Row = tuple[str, Sequence[Link]]


class ScorerTrouble(Trouble):
    title = mark("The classifier")


class Died(Exception):
    """The process ended, or hung, in the middle of a question."""


class ScorerProcess:
    """`core.ports.Scorer` over a child process. `command` starts it."""

    def __init__(self, command: Sequence[str] | None = None, model: str = "bundled") -> None:
        self._command = command or [sys.executable, "-m", "modstation", "--scorer", model]
        self._process: subprocess.Popen[str] | None = None
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._info: ModelInfo | None = None

    def describe(self) -> ModelInfo:
        if self._info is None:
            self._start()
        assert self._info is not None
        return self._info

    def score(
        self, texts: Sequence[str], links: Sequence[Sequence[Link]] = ()
    ) -> list[Mapping[str, float] | None]:
        rows = list(zip(texts, links or [()] * len(texts), strict=True))
        try:
            return self._scores(rows)
        except Died:
            log.warning("the classifier's process ended; it is started again")
        return [self._one(row) for row in rows]

    def explain(self, text: str, label: str, links: Sequence[Link] = ()) -> list[Span]:
        answer = self._ask_twice({"explain": text, "label": label, "links": _plainly(links)})
        return [Span(*span) for span in answer.get("spans", [])]

    def kept(self, texts: Sequence[str]) -> list[int]:
        answer = self._ask_twice({"kept": list(texts)})
        return list(answer.get("kept") or map(len, texts))

    def languages(self, texts: Sequence[str]) -> list[str]:
        answer = self._ask_twice({"languages": list(texts)})
        return list(answer.get("languages", [UNKNOWN] * len(texts)))

    def sketches(self, texts: Sequence[str]) -> list[Sketch]:
        found = self._ask_twice({"sketch": list(texts)}).get("sketches")
        if found is None:
            return [Sketch("", ())] * len(texts)
        return [Sketch(words, tuple(bands)) for words, bands in found]

    def likeness(self, pairs: Sequence[tuple[str, Sequence[str]]]) -> list[list[float]]:
        asked = [[words, list(others)] for words, others in pairs]
        found = self._ask_twice({"alike": asked}).get("likeness")
        return found or [[0.0] * len(others) for _, others in pairs]

    def close(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(OSError):
            if process.stdin is not None:
                process.stdin.close()
        try:
            process.wait(2)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    # ------------------------------------------------------------------------------------------

    def _one(self, row: Row) -> Mapping[str, float] | None:
        """One text, asked alone: if it kills the process again, it is the culprit."""
        try:
            return self._scores([row])[0]
        except Died:
            log.warning("a comment ended the classifier twice; it is set aside")
            return None

    def _scores(self, rows: Sequence[Row]) -> list[Mapping[str, float] | None]:
        texts, links = [text for text, _ in rows], [_plainly(some) for _, some in rows]
        answer = self._ask({"score": texts, "links": links})
        if "error" in answer:
            # Only of which kind: what an exception says may quote the text.
            kind, _, words = answer["error"].partition(":")
            log.warning("the classifier could not read a text: %s", kind)
            log.debug("it said: %s", words.strip())
            return [None] if len(rows) == 1 else [self._one(row) for row in rows]
        return list(answer["scores"])

    def _ask_twice(self, question: dict[str, Any]) -> dict[str, Any]:
        """The answer is written down for good: a process that ended by itself must not leave an
        empty one. Nothing if the question ends it again."""
        for _ in range(2):
            try:
                return self._ask(question)
            except Died:
                log.warning("the classifier's process ended; it is started again")
        return {}

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        if self._process is None:
            self._start()
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
        except OSError:
            self._died()
        return self._answer(ANSWER_PATIENCE_S)

    def _answer(self, patience_s: float) -> dict[str, Any]:
        try:
            line = self._answers.get(timeout=patience_s)
        except queue.Empty:
            line = None
        if line is None:
            self._died()
        answer: dict[str, Any] = json.loads(line or "{}")
        return answer

    def _died(self) -> None:
        if self._process is not None:
            self._process.kill()
        self.close()
        raise Died

    def _start(self) -> None:
        self._answers = queue.SimpleQueue()
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what a library prints there may quote a comment
            text=True,
            encoding="utf-8",
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
        reader = threading.Thread(
            target=_read, args=[self._process, self._answers], name="scorer answers", daemon=True
        )
        reader.start()
        try:
            said = self._answer(START_PATIENCE_S)
        except Died:
            raise ScorerTrouble(tr("Its process does not start."), tr(ANOTHER)) from None
        if why := said.get("trouble"):
            self.close()
            raise ScorerTrouble(tr("It cannot be loaded. {why}", why=why), tr(ANOTHER))
        self._info = ModelInfo(said["model"], said["version"], tuple(said["labels"]))


def _plainly(links: Sequence[Link]) -> list[tuple[int, int, str]]:
    return [(link.start, link.end, link.target) for link in links]


def _read(process: subprocess.Popen[str], answers: queue.SimpleQueue[str | None]) -> None:
    """Pipes cannot be waited for with a patience on every system; a queue can."""
    assert process.stdout is not None
    with suppress(ValueError, OSError):  # closed under our hands, at the end
        for line in process.stdout:
            answers.put(line)
    answers.put(None)
