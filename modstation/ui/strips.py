"""Strips above a comment: what changed meanwhile, what the site refused, both sides of a conflict.

They speak in place instead of in dialogs, so that a moderator's hands never leave the keys.
"""

from __future__ import annotations

import difflib
import re
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from modstation.core.bindings import Bindings
from modstation.core.model import Comment, Decision
from modstation.core.policy import Policy
from modstation.core.translation import tr
from modstation.ui.body import Body
from modstation.ui.invisible import visible
from modstation.ui.keying import spoken
from modstation.ui.labels import PlainLabel
from modstation.ui.richtext import render
from modstation.ui.theme import Theme
from modstation.ui.words import STATUS, decision_line

_DIFF_LIMIT = 4_000
_WORDS = re.compile(r"\s+|[^\s]+")
_SIDE_BY_SIDE_PX = 560


def strip_height(strip: QWidget, width: int) -> int:
    """How high a strip with a layout wants to be in this width."""
    layout = strip.layout()
    if layout is None:
        return strip.sizeHint().height()
    layout.activate()
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else strip.sizeHint().height()


class NoticeStrip(QFrame):
    """One or two sentences; also worn by refusals, then with the site's own words."""

    def __init__(self, parent: QWidget, *, refused: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("refusedStrip" if refused else "noticeStrip")
        self._title = PlainLabel(name="stripTitle", wrap=True)
        self._text = PlainLabel(wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(3)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        self.hide()

    def tell(self, title: str, text: str = "") -> None:
        self._title.say(title)
        self._text.say(text)
        self._text.show_if(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
        self.show()

    def tell_refused(self, decision: Decision, policy: Policy, keys: Bindings) -> None:
        said = tr(
            "You wanted to {what}. The site: {words} Decide again, or take it back: {key}.",
            what=decision_line(decision, policy),
            words=visible(decision.last_error or tr("It gave no reason.")),
            key=keys.named("undo"),
        )
        self.tell(tr("The site refused your decision"), said)


class ConflictStrip(QFrame):
    """Mine and theirs: what was seen and decided here, and what the site has now."""

    mine = Signal()
    theirs = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conflictStrip")
        self._title = PlainLabel(
            tr("The site changed it after you decided"), name="stripTitle", wrap=True
        )
        self._keep = QPushButton(self)
        self._keep.clicked.connect(self.mine)
        self._leave = QPushButton(self)
        self._leave.clicked.connect(self.theirs)
        self._keys = Bindings()
        self.show_keys(self._keys)
        self._versions = (_Version(theme, self), _Version(theme, self))
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addLayout(self._grid)
        layout.addLayout(self._buttons())
        self.hide()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._keep)
        row.addWidget(self._leave)
        row.addStretch(1)
        return row

    def show_keys(self, keys: Bindings) -> None:
        self._keys = keys
        for button, name, words in (
            (self._keep, "mine", tr("Keep my decision")),
            (self._leave, "theirs", tr("Leave it as the site has it")),
        ):
            key = keys.key(name)
            button.setText(tr("{what} ({key})", what=words, key=key) if key else words)
            button.setAccessibleName(spoken(words, name, keys))

    def set_theme(self, theme: Theme) -> None:
        for version in self._versions:
            version.body.set_theme(theme)

    def tell(self, decision: Decision, now: Comment, policy: Policy) -> None:
        line = decision_line(decision, policy)
        before, after = marked_difference(
            decision.seen.text if decision.text is None else decision.text, now.text
        )
        same = before == after
        mine, theirs = self._versions
        if decision.text is None:
            head = tr("You saw this and decided to {what}", what=line)
        else:
            head = tr("You wrote this, to {what}", what=line)
        mine.tell(head, "" if same else before)
        theirs.tell(_on_site(now, same=same), "" if same else after)
        self.setAccessibleName(
            tr(
                "Conflict. You decided to {what}. On the site it is now {status}. "
                "{mine} keeps yours, {theirs} theirs.",
                what=line,
                status=tr(STATUS[now.status]),
                mine=self._keys.named("mine"),
                theirs=self._keys.named("theirs"),
            )
        )
        self.show()

    def place(self, width: int) -> int:
        """Side by side where there is room, else over each other; the height it takes."""
        beside = width >= _SIDE_BY_SIDE_PX
        inner = (width - 38) // 2 if beside else width - 28
        for index, version in enumerate(self._versions):
            version.fit(inner)
            self._grid.addWidget(version, 0 if beside else index, index if beside else 0)
        return strip_height(self, width)


def _on_site(now: Comment, *, same: bool) -> str:
    status = tr(STATUS[now.status])
    if same:
        return tr("On the site now: {status}, the text is the same", status=status)
    return tr("On the site now: {status}", status=status)


class _Version(QFrame):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("version")
        self._head = PlainLabel(look="heading", wrap=True)
        self.body = Body(15, theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        layout.addWidget(self.body)
        layout.addStretch(1)

    def tell(self, head: str, html: str) -> None:
        self._head.say(head)
        self.body.show_html(html)
        self.body.setVisible(bool(html))
        self.body.setAccessibleName(head)

    def fit(self, width: int) -> None:
        self.setFixedWidth(width)
        self.body.setFixedHeight(self.body.height_for(width - 20))


def marked_difference(before: str, after: str) -> tuple[str, str]:
    """Safe HTML of both texts, with the words marked that only one of them has.

    Texts with markup, and long ones, are rendered whole instead: marks could fall inside a tag.
    """
    if before == after:
        html = render(after).html
        return html, html
    if "<" in before + after or len(before) + len(after) > _DIFF_LIMIT:
        return render(before).html, render(after).html
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    left: list[str] = []
    right: list[str] = []
    for kind, i, j, k, m in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        left.append(_mark("".join(old[i:j]), "" if kind == "equal" else "gone"))
        right.append(_mark("".join(new[k:m]), "" if kind == "equal" else "new"))
    return f"<p>{''.join(left)}</p>", f"<p>{''.join(right)}</p>"


def _mark(text: str, kind: str) -> str:
    safe = escape(_with_names(text), quote=False).replace("\n", "<br>")
    return f'<span class="{kind}">{safe}</span>' if kind and text else safe


def _with_names(text: str) -> str:
    return "\n".join(_line_with_names(line) for line in text.split("\n"))


def _line_with_names(line: str) -> str:
    lead = line[: len(line) - len(line.lstrip())]
    tail = line[len(line.rstrip()) :] if line.strip() else ""
    return lead + visible(line) + tail
