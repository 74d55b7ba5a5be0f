"""No word of the window's own stays English where another language is in use.

The language of these tests writes every letter twice as wide: what is still in plain letters was
never given to the catalogue, or is content, or the name of a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from modstation.core import translation
from modstation.core.policy import REASONS
from modstation.desk.blocking import Wish
from modstation.ui.blocks import BlocksDialog
from modstation.ui.disallowed import DisallowedDialog, Stage
from tests.desk.memory_companion import MemoryCompanion
from tests.ui.at_work import AtWork

WIDE = {code: code + 0xFEE0 for code in range(0x41, 0x7B) if chr(code).isalpha()}
# Names of keys and of placeholders, of languages in their own words, of the program; what goes to
# the site's readers; what the tests' comments hold.
KNOWN = re.compile(
    r"""\b(Ctrl|Shift|Alt|Enter|Return|Esc|Space|Tab|Home|End|Up|Down|Left|Right|PgDown|PgUp|F\d+|[A-Z]
    |removed\ by\ moderator|xxxx|a\ pocket|Buy\ cheap\ pills\ at\ https://pills.test\ now
    |(author|email|article|status|reason|after|before)(?=:)
    |(?<={)\w+(?=})
    |English|Deutsch|Français|ModStation|WordPress|Coral|Gmail|Detoxify|bundled|WebP|JSON
    |Author|other|text|of|me|inbox|author\d*|test|site|Site|Article|article\d*|example|news|https?|com)\b:?""",
    re.X,
)


FOR_READERS = {reason.public for reason in REASONS}  # of the site, in its language


def wide(text: str, _about: str, _number: int) -> str:
    parts = re.split(r"({\w*})", text)
    return "".join(part if part.startswith("{") else part.translate(WIDE) for part in parts)


@pytest.fixture(autouse=True)
def wide_letters() -> Iterator[None]:
    translation.use(translation.Catalogue(find=wide))
    yield
    translation.use(translation.Catalogue())


def plain_letters(top: QWidget) -> list[str]:
    """What is shown or told in plain letters, and where."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        for what, text in told(widget):
            if text in FOR_READERS:
                continue
            rest = KNOWN.sub("", text)
            if re.search(r"[A-Za-z]{2,}", rest):
                found.append(f"{type(widget).__name__} {widget.objectName()} {what}: {text!r}")
    return found


def told(widget: QWidget) -> Iterator[tuple[str, str]]:
    for what in ("accessibleName", "accessibleDescription", "toolTip", "windowTitle"):
        yield what, getattr(widget, what)()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("item", widget.itemText(place)) for place in range(widget.count()))
        case QSpinBox():
            yield "around", f"{widget.prefix()} {widget.suffix()} {widget.specialValueText()}"
        case QAbstractItemView() if widget.model() is not None:
            model, root = widget.model(), widget.rootIndex()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
            for column in range(columns):
                yield "head", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                for row in range(model.rowCount(root)):
                    yield "cell", str(model.index(row, column, root).data() or "")
    for action in widget.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield "action", action.text()


def begin(work: AtWork) -> None:
    work.begin(1, 2, 3, c2="Buy cheap pills at https://pills.test now!")
    work.press("D")
    work.painted()


def test_the_window(work: AtWork) -> None:
    begin(work)
    assert "\n".join(plain_letters(work.window)) == ""


@pytest.mark.parametrize(
    "command", ["edit", "reply", "block", "note", "filter", "why", "pick", "help", "palette"]
)
def test_what_opens_in_the_window(work: AtWork, command: str) -> None:
    begin(work)
    work.window.run(command)
    QCoreApplication.processEvents()
    assert "\n".join(plain_letters(work.window)) == ""


def test_a_conflict(work: AtWork) -> None:
    work.begin(1, 2)
    work.conflict_about(1, text="other text of 1")
    work.window.run("first")
    work.painted()
    assert "\n".join(plain_letters(work.window)) == ""


@pytest.mark.parametrize(
    "command",
    ["connect", "blocks", "history", "preferences", "search", "histogram", "shift", "letter"],
)
def test_the_dialogs(work: AtWork, command: str) -> None:
    begin(work)
    work.window.run(command)
    QCoreApplication.processEvents()
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    found = [line for shown in (*dialogs, work.window) for line in plain_letters(shown)]
    for dialog in dialogs:
        dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "\n".join(found) == ""


def test_the_blocks_and_the_sites_own_list(work: AtWork) -> None:
    begin(work)
    work.pocket.put("http://localhost/", "me", "word")
    for id in (1, 2):
        work.bench.review.block(work.bench.shown(id), Wish("email", trash_pending=False))
    work.bench.site.post(7, "text of 7", author_name="Author 1", author_email="author1@inbox.test")
    plugin = work.bench.site.plugin = MemoryCompanion(work.bench.site)
    plugin.words, plugin.may_write = ("test",), False
    work.sync()
    work.window.run("blocks")
    blocks = work.window.findChild(BlocksDialog)
    assert isinstance(blocks, BlocksDialog)
    blocks.words_wanted.emit()
    words = blocks.findChild(DisallowedDialog)
    assert isinstance(words, DisallowedDialog)
    work.wait(lambda: words.stage is Stage.SHOWN)
    found = plain_letters(blocks)
    for dialog in (words, blocks):
        dialog.done(0)
    assert "\n".join(found) == ""
