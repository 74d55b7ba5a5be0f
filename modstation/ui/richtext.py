"""From a comment's stored source to HTML that is safe to lay out and honest about its links.

What a site renders can hold scripts and images, so the source itself is cleaned against a list
of what a visitor may write. Nothing that is cleaned away vanishes silently: its text stays, its
tags are reported, real link targets stand beside their words, and characters that cannot be
seen are named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape, unescape
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import nh3

from modstation.ui.invisible import find_hidden, first_strong_is_right, visible

FOLD_AT = 6_000
TINT_ON, TINT_OFF = "\ufdd0", "\ufdd1"
_MAX_DEPTH = 12
_INLINE = {
    "a": "a", "abbr": "span", "acronym": "span", "b": "b", "cite": "i", "code": "code",
    "del": "s", "em": "em", "i": "i", "q": "q", "s": "s", "strike": "s", "strong": "strong",
}  # fmt: skip
_BLOCKS = {"blockquote", "p"}
_ALLOWED = {*_INLINE, *_BLOCKS, "br"}
_TAG = re.compile(r"<(?:!--|([a-zA-Z][a-zA-Z0-9:-]{0,30}))")
_CUT_TAG = re.compile(r"<[^<>]*\Z")
_MARKS = re.compile(f"([{TINT_ON}{TINT_OFF}])")
_TINT = '<span class="tint">'
_SCHEMES = {"http", "https", "mailto"}


Tint = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Rich:
    """A comment ready to be laid out.

    `hidden` names the tags that were taken out, in the order met. `folded` says how many
    characters of the source are not in `html`.
    """

    html: str
    hidden: tuple[str, ...] = ()
    folded: int = 0


def render(source: str, *, whole: bool = False, tints: Sequence[Tint] = ()) -> Rich:
    """Safe HTML for the source; beyond `FOLD_AT` characters only its beginning, unless `whole`.

    `tints` are (start, end) of the passages of the source to be tinted.
    """
    shown = source
    if not whole and len(source) > FOLD_AT:
        shown = _CUT_TAG.sub("", source[:FOLD_AT])
    folded = len(source) - len(shown)
    shown = _marked(shown, tints)
    shown = shown.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    layout = _Layout()
    if "<" not in shown and "&" not in shown:
        layout.handle_data(shown)
    else:
        layout.feed(_cleaner.clean(shown))
        layout.close()
    return Rich(layout.finish(), _taken_out(source), folded)


def _marked(source: str, tints: Sequence[Tint]) -> str:
    """The source with marks around what is to be tinted. The marks are characters that stand for
    nothing in any text; those that a comment brings along are taken out first."""
    source = source.replace(TINT_ON, "\ufffd").replace(TINT_OFF, "\ufffd")
    end = len(source)
    for start, stop in sorted(tints, reverse=True):
        stop = min(stop, end)  # passages of two labels may overlap: one tint is enough
        if start < stop:
            source = f"{source[:start]}{TINT_ON}{source[start:stop]}{TINT_OFF}{source[stop:]}"
            end = start
    return source


def plain(source: str, limit: int = 400) -> str:
    """One line of the source without its tags, for lists."""
    beginning = source[: limit * 2]
    if "<" in beginning:
        beginning = re.sub(r"<[^<>]*>?", " ", beginning)
    line = visible(unescape(beginning))
    return line if len(line) <= limit and len(source) <= limit * 2 else line[:limit].rstrip() + "…"


def _taken_out(source: str) -> tuple[str, ...]:
    if "<" not in source:
        return ()
    names = ((match[1] or "!--").lower() for match in _TAG.finditer(source))
    return tuple(dict.fromkeys(name for name in names if name not in _ALLOWED))[:12]


def _target(tag: str, attribute: str, value: str) -> str | None:
    return value.strip() if tag == "a" and attribute == "href" else None


# The text of scripts and styles is kept: a site strips only their tags when the comment is
# approved, so this text is what its readers will see.
_cleaner = nh3.Cleaner(
    tags=set(_ALLOWED),
    clean_content_tags=set(),
    attributes={"a": {"href"}},
    attribute_filter=_target,
    url_schemes=_SCHEMES,
    url_relative="deny",
    link_rel=None,
    strip_comments=True,
)


@dataclass(slots=True)
class _Open:
    tag: str
    href: str = ""
    words: list[str] = field(default_factory=list)


class _Layout(HTMLParser):
    """Rebuilds clean, balanced HTML as a flat list of paragraphs.

    Blank lines part paragraphs and single ones become breaks, as the site does it; formatting
    that spans a paragraph's end is closed there and opened again in the next.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[str] = []
        self._html: list[str] = []
        self._text: list[str] = []
        self._open: list[_Open] = []
        self._ignored = 0
        self._quotes = 0
        self._tinted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._html.append("<br>")
        elif tag in _BLOCKS:
            self._end_paragraph()
            self._quotes += tag == "blockquote"
        elif len(self._open) >= _MAX_DEPTH:
            self._ignored += 1
        elif tag in _INLINE:
            opened = _Open(tag, dict(attrs).get("href") or "")
            self._open.append(opened)
            self._untinted(_opening(opened))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_paragraph()
            self._quotes -= tag == "blockquote"
        elif tag in _INLINE and self._ignored:
            self._ignored -= 1
        elif tag in _INLINE and self._open:
            closed = self._open.pop()
            self._untinted(_closing(closed) + (_beside(closed) if closed.href else ""))

    def handle_data(self, data: str) -> None:
        for index, part in enumerate(re.split(r"\n\s*\n", data)):
            if index:
                self._end_paragraph()
            for row, line in enumerate(part.split("\n")):
                if row and self._html:
                    self._html.append("<br>")
                self._append(line)

    def finish(self) -> str:
        self._end_paragraph()
        return "".join(self._done)

    def _untinted(self, tag: str) -> None:
        """A tag between two tints: they must not overlap with it."""
        self._html.append(f"</span>{tag}{_TINT}" if self._tinted else tag)

    def _append(self, text: str) -> None:
        for part in _MARKS.split(text):
            if part == TINT_ON:
                self._tinted = True
                self._html.append(_TINT)
            elif part == TINT_OFF and self._tinted:
                self._tinted = False
                self._html.append("</span>")
            elif part != TINT_OFF:
                self._html.append(_named(part))
        text = _MARKS.sub("", text)
        self._text.append(text)
        for opened in self._open:
            if opened.href:
                opened.words.append(text)

    def _end_paragraph(self) -> None:
        text = "".join(self._text)
        if text.strip() or any(opened.href for opened in self._open):
            closing = "</span>" if self._tinted else ""
            closing += "".join(_closing(opened) for opened in reversed(self._open))
            inner = "".join(self._html).removesuffix("<br>")
            right = ' dir="rtl"' if first_strong_is_right(text) else ""
            kind = f' class="quote" style="margin-left:{18 * min(self._quotes, 6)}px"'
            self._done.append(f"<p{right}{kind if self._quotes else ''}>{inner}{closing}</p>")
        self._html = [_opening(opened) for opened in self._open]
        self._html += [_TINT] if self._tinted else []
        self._text = []


def _opening(opened: _Open) -> str:
    tag = _INLINE[opened.tag]
    if tag == "a":
        return f'<a href="{escape(opened.href)}">' if opened.href else "<span>"
    return "“" if tag == "q" else f"<{tag}>"


def _closing(opened: _Open) -> str:
    tag = _INLINE[opened.tag]
    if tag == "a":
        return "</a>" if opened.href else "</span>"
    return "”" if tag == "q" else f"</{tag}>"


def _beside(link: _Open) -> str:
    """The real target, unless the link's words already are it."""
    words = "".join(link.words).strip()
    target = _readable(link.href)
    if words in {link.href, target, target.removeprefix("mailto:"), target.rstrip("/")}:
        return ""
    return f' <span class="target">⟨{_named(_short(target))}⟩</span>'


def _readable(href: str) -> str:
    """A target as a person reads it: without the scheme of the web, escapes undone."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return href
    if parts.scheme in {"http", "https"}:
        rest = parts.path + (f"?{parts.query}" if parts.query else "")
        # Never undo escapes in the host: "good.example%2F@evil.example" must not look like a path.
        return (parts.netloc + unquote(rest)).rstrip("/") or href
    return unquote(href)


def _short(target: str, limit: int = 90) -> str:
    return target if len(target) <= limit else target[: limit - 1] + "…"


def _named(text: str) -> str:
    """Escaped text in which hidden characters stand as small boxed names."""
    hits = find_hidden(text)
    if not hits:
        return escape(text, quote=False)
    parts: list[str] = []
    end = 0
    for at, name in hits:
        parts += (escape(text[end:at], quote=False), f'<span class="hidden"> {name} </span>')
        end = at + 1
    parts.append(escape(text[end:], quote=False))
    return "".join(parts)
