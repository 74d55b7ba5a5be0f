"""The box at the head of a page that chooses the site it is about."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from modstation.core.translation import tr
from modstation.desk.workplace import Workplace


def site_box(place: Workplace, page: QWidget) -> QComboBox:
    """Its data are the names of the sites; hidden where there is nothing to choose."""
    box = QComboBox(page)
    box.setAccessibleName(tr("Site"))
    for info in place.sites.list():
        box.addItem(info.title or info.name, info.name)
    box.setVisible(box.count() > 1)
    return box
