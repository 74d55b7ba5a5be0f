"""Bring the catalogues in resources/translations in step with the sentences in the code.

Every sentence that is given to `tr`, `trn` or `mark` of `modstation.core.translation` is looked up
in the source; a catalogue keeps what is translated, gains what is new (marked as unfinished) and
loses what nobody says any more. Then Qt's own tool turns the catalogues into what Qt reads.

    python packaging/dev.py translate            bring in step, compile, and count what is missing
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "modstation"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
CONTEXT = "ModStation"
SAYING = {"tr": 1, "trn": 3, "mark": 1}  # and which of the arguments is the last sentence
FORMS = 2  # of a sentence about a number, in German as in French


class Unfit(Exception):
    """A sentence is not written out where it is said, so that nobody could translate it."""


@dataclass(frozen=True, order=True)
class Sentence:
    """`text` as in the code, `about` what tells it apart; `one` the form for a single thing."""

    text: str
    about: str = ""
    one: str | None = field(default=None, compare=False)
    files: tuple[str, ...] = field(default=(), compare=False)

    @property
    def key(self) -> tuple[str, str]:
        return self.text, self.about


def sentences(code: Path = CODE) -> list[Sentence]:
    """All that the program can say, in order; each with the files that say it."""
    found: dict[tuple[str, str], Sentence] = {}
    for path in sorted(code.rglob("*.py")):
        name = path.relative_to(code.parent).as_posix()
        for sentence in _said_in(ast.parse(path.read_text("utf-8")), name):
            known = found.get(sentence.key)
            if known is not None and (known.one is None) != (sentence.one is None):
                raise Unfit(f"{name}: {sentence.text!r} is said with a number and without one.")
            files = sorted({*(known.files if known else ()), name})
            found[sentence.key] = Sentence(
                sentence.text, sentence.about, sentence.one, tuple(files)
            )
    return sorted(found.values())


def _said_in(tree: ast.AST, name: str) -> Iterator[Sentence]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in SAYING:
            yield from _sentence(node, node.func.id, f"{name}:{node.lineno}")


def _sentence(call: ast.Call, function: str, place: str) -> Iterator[Sentence]:
    if len(call.args) < SAYING[function]:
        raise Unfit(f"{place}: {function} without its sentence.")
    about = next((word.value for word in call.keywords if word.arg == "about"), None)
    if function == "mark" and len(call.args) > 1:
        about = call.args[1]
    what = _literal(about) if about is not None else ""
    texts = [_literal(argument) for argument in call.args[: SAYING[function]]]
    if function == "trn":
        texts = [None, *texts[1:]]
    elif isinstance(call.args[0], ast.JoinedStr | ast.BinOp):
        raise Unfit(f"{place}: the sentence is put together, not written out.")
    elif texts == [None]:
        return  # marked where it is defined
    if what is None or None in texts[-1:] or (function == "trn" and texts[1] is None):
        raise Unfit(f"{place}: the sentence is not written out.")
    yield Sentence(str(texts[-1]), what, texts[1] if function == "trn" else None)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


# --- Catalogues ------------------------------------------------------------------------------


def read(path: Path) -> dict[tuple[str, str], list[str]]:
    """What a catalogue has for each sentence: one form, or those for numbers; "" for missing."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        said = message.find("translation")
        forms = [] if said is None else [form.text or "" for form in said.iter("numerusform")]
        alone = "" if said is None else said.text or ""
        key = message.findtext("source") or "", message.findtext("comment") or ""
        found[key] = forms if message.get("numerus") == "yes" else [alone]
    return found


def write(path: Path, language: str, wanted: Iterable[Sentence]) -> int:
    """Renew a catalogue; how many sentences it has no words for."""
    known, missing = read(path), 0
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for sentence in wanted:
        size = 1 if sentence.one is None else FORMS
        forms = known.get(sentence.key, [])
        forms = forms if len(forms) == size else [""] * size
        missing += "" in forms
        _append(context, sentence, forms)
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, "unicode")
    path.parent.mkdir(exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", "utf-8")
    return missing


def _append(context: ElementTree.Element, sentence: Sentence, forms: list[str]) -> None:
    message = ElementTree.SubElement(context, "message")
    for file in sentence.files:
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
    ElementTree.SubElement(message, "source").text = sentence.text
    if sentence.about:
        ElementTree.SubElement(message, "comment").text = sentence.about
    if sentence.one is not None:
        message.set("numerus", "yes")
        ElementTree.SubElement(message, "extracomment").text = f"One: {sentence.one}"
    said = ElementTree.SubElement(message, "translation")
    if "" in forms:
        said.set("type", "unfinished")
    if sentence.one is None:
        said.text = forms[0]
        return
    for form in forms:
        ElementTree.SubElement(said, "numerusform").text = form


def compile_catalogue(source: Path, target: Path) -> None:
    """With the tool that comes with PySide6."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", target], check=True)


def main() -> int:
    wanted = sentences()
    for language in LANGUAGES:
        path = FOLDER / f"modstation_{language}.ts"
        missing = write(path, language, wanted)
        compile_catalogue(path, path.with_suffix(".qm"))
        print(f"{language}: {len(wanted)} sentences, {missing} without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
