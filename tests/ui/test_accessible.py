"""What a screen reader finds: everything that can be used or read in the window has a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from tests.ui.at_work import CONTROL, AtWork

_USED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
}
_READ = {QAccessible.Role.ListItem, QAccessible.Role.StaticText}


@pytest.fixture(autouse=True)
def somebody_listens() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def nodes(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """All that is shown below this one; what belongs to a closed list or page is not."""
    for place in range(face.childCount()):
        child = face.child(place)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from nodes(child)


def tree(widget: QWidget) -> list[QAccessibleInterface]:
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None
    return list(nodes(face))


def name(face: QAccessibleInterface) -> str:
    return face.text(QAccessible.Text.Name).strip()


def without_a_name(widget: QWidget) -> list[str]:
    """What somebody who does not see the screen could not tell from anything else."""
    found = []
    for face in tree(widget):
        thing = face.object()
        part_of_one = isinstance(thing, QWidget) and _inside_a_named_field(thing)
        shows_nothing = isinstance(thing, QLabel) and not thing.text()
        if part_of_one or shows_nothing or face.role() not in _USED | _READ:
            continue
        if not name(face):
            kind = type(thing).__name__
            found.append(f"{kind} {face.role().name} {_words(face)!r} in {_way(thing)}")
    return found


def _words(face: QAccessibleInterface) -> str:
    return "".join(
        face.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    ).strip()


def _inside_a_named_field(widget: QWidget) -> bool:
    """A spin box and an editable combo box have an editor in them, a list its own view."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if parent.inherits("QAbstractSpinBox") or parent.inherits("QComboBox"):
            return True
        parent = parent.parentWidget()
    return False


def _way(thing: object) -> str:
    names = []
    while isinstance(thing, QWidget):
        names.append(thing.objectName() or type(thing).__name__)
        thing = thing.parentWidget()
    return " < ".join(names[1:])


def open_dialog() -> QDialog:
    [dialog] = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    return dialog


def test_the_window_with_a_comment(work: AtWork) -> None:
    work.begin(1, 2, 3)
    assert without_a_name(work.window) == []
    names = {name(face) for face in tree(work.window)}
    assert "Waiting comments" in names
    assert any(one.endswith("Author 1: text of 1") for one in names)
    assert any(one.startswith("Comment to decide by Author 1") for one in names)
    assert "Approve, key A" in names
    assert "author1@inbox.test" in names
    assert "3 waiting for a decision" in names


def test_the_window_without_a_comment(work: AtWork) -> None:
    work.begin()
    assert without_a_name(work.window) == []


@pytest.mark.parametrize("key", ["E", "R", "B", "F", "I", "X", "?"])
def test_what_opens_over_a_comment(work: AtWork, key: str) -> None:
    work.begin(1, 2, 3)
    work.press(Qt.Key.Key_Question if key == "?" else key)
    assert without_a_name(work.window) == []


def test_a_conflict(work: AtWork) -> None:
    work.begin(1, 2)
    work.conflict_about(1, text="other words")
    work.window.run("first")
    work.painted()
    assert without_a_name(work.window) == []
    assert any("Conflict" in name(face) for face in tree(work.window))


@pytest.mark.parametrize("command", ["connect", "blocks", "history", "letter", "preferences"])
def test_the_dialogs(work: AtWork, command: str) -> None:
    work.begin(1, 2, 3)
    work.press("D")
    work.window.run(command)
    dialog = open_dialog()
    assert without_a_name(dialog) == []
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_page_of_the_preferences(work: AtWork) -> None:
    work.begin(1)
    work.press(Qt.Key.Key_Comma, CONTROL)
    dialog = open_dialog()
    pages = dialog.pages  # type: ignore[attr-defined]
    assert pages.count() > 3
    for row in range(pages.count()):
        pages.setCurrentRow(row)
        assert without_a_name(dialog) == [], pages.item(row).text()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
