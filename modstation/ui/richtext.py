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
from typing import NamedTuple

import nh3

from modstation.core.translation import tr
from modstation.ui.folding import FOLD_AT, Piece, pieces
from modstation.ui.invisible import find_hidden, first_strong_is_right, visible
from modstation.ui.links import beside

# Characters that stand for nothing in any text: the end of a tint, and the beginning of each.
TINT_OFF, TINT_ON = "\ufdd0", tuple(map(chr, range(0xFDD1, 0xFDF0)))
_MAX_DEPTH = 12
_INLINE = {
    "a": "a", "abbr": "span", "acronym": "span", "b": "b", "cite": "i", "code": "code",
    "del": "s", "em": "em", "i": "i", "q": "q", "s": "s", "strike": "s", "strong": "strong",
}  # fmt: skip
_BLOCKS = {"blockquote", "p"}
_ALLOWED = {*_INLINE, *_BLOCKS, "br"}
_TAG = re.compile(r"<(?:!--|([a-zA-Z][a-zA-Z0-9:-]{0,30}))")
_MARKS = re.compile(f"([{TINT_OFF}{''.join(TINT_ON)}])")
_SCHEMES = {"http", "https", "mailto"}
_GAP = '<p class="target">…</p>'


class Tint(NamedTuple):
    """A passage of the source to be tinted, from `start` to `end`; `why` is said on hovering."""

    start: int
    end: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Rich:
    """A comment ready to be laid out.

    `hidden` names the tags that were taken out, in the order met. `folded` says how many
    characters of the source are not in `html`.
    """

    html: str
    hidden: tuple[str, ...] = ()
    folded: int = 0


def render(
    source: str,
    *,
    whole: bool = False,
    tints: Sequence[Tint] = (),
    keep: Piece | None = None,
    fold_at: int = FOLD_AT,
) -> Rich:
    """Safe HTML for the source; beyond `fold_at` characters only its beginning, and the passage
    `keep` with what stands around it, unless `whole`."""
    tints = sorted(tints)[: len(TINT_ON)]
    shown = [(0, len(source))] if whole else pieces(source, fold_at, keep)
    html = _GAP.join(_piece(source, start, end, tints) for start, end in shown)
    folded = len(source) - sum(end - start for start, end in shown)
    return Rich(html, _taken_out(source), folded)


def _piece(source: str, start: int, end: int, tints: Sequence[Tint]) -> str:
    shown = _marked(source[start:end], start, tints)
    shown = shown.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    layout = _Layout([tint.why for tint in tints])
    if "<" not in shown and "&" not in shown:
        layout.handle_data(shown)
    else:
        layout.feed(_cleaner.clean(shown))
        layout.close()
    return layout.finish()


def _marked(source: str, offset: int, tints: Sequence[Tint]) -> str:
    """The source with marks around what is to be tinted; such marks that a comment brings along
    are taken out first. `offset`: where this piece begins in what the tints are about."""
    source = _MARKS.sub("\ufffd", source)
    limit = len(source)
    for number, tint in reversed(list(enumerate(tints))):
        start = max(0, tint.start - offset)
        stop = min(tint.end - offset, limit)  # of two that overlap, the later one is cut short
        if start < stop:
            tinted = f"{TINT_ON[number]}{source[start:stop]}{TINT_OFF}"
            source = source[:start] + tinted + source[stop:]
            limit = start
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

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(convert_charrefs=True)
        self._tints = [_tint(why) for why in reasons]
        self._done: list[str] = []
        self._html: list[str] = []
        self._text: list[str] = []
        self._open: list[_Open] = []
        self._ignored = 0
        self._quotes = 0
        self._tinted = ""

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
        self._html.append(f"</span>{tag}{self._tinted}" if self._tinted else tag)

    def _append(self, text: str) -> None:
        for part in _MARKS.split(text):
            if part in TINT_ON:
                self._html.append("</span>" if self._tinted else "")
                self._tinted = self._tints[TINT_ON.index(part)]
                self._html.append(self._tinted)
            elif part == TINT_OFF and self._tinted:
                self._tinted = ""
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
        self._html += [self._tinted] if self._tinted else []
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


def _tint(why: str) -> str:
    said = f' title="{escape(why)}"' if why else ""
    return f'<span class="tint"{said}>'


def _beside(link: _Open) -> str:
    """The real target, unless the link's words already are it; a host that they feign."""
    target, feigned = beside("".join(link.words), link.href)
    said = f' <span class="target">⟨{_named(target)}⟩</span>' if target else ""
    if feigned:
        words = tr("not {host}", about="where a link leads", host=_named(feigned))
        said += f' <span class="feigned">⟨{words}⟩</span>'
    return said


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
