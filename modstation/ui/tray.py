"""The icon in the system's tray: how many wait, and a quiet word when new ones came.

A word is said only to those who asked for it, in the hours they set, while they look elsewhere,
and not again for a while. It makes no sound and quotes nobody: notices stand on lock screens.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from modstation.core.translation import digits, mark, tr, trn
from modstation.ui.assets import app_icon
from modstation.ui.window_settings import WindowSettings

QUIET_S = 15 * 60
_ICON_PX = 64
_BADGE = "#b3302f"
_MENU = (
    (mark("Sync now"), "sync"),
    (mark("Prepare for offline"), "prepare"),
    (mark("Quit"), "quit"),
)


class Tray(QObject):
    """`pressed` carries the name of a command; `told` each notice, as title and text."""

    pressed = Signal(str)
    told = Signal(str, str)

    def __init__(self, settings: WindowSettings, clock: Callable[[], int], window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._clock = clock
        self._window = window
        self._held = -1
        self._new = 0
        self._told_at = -QUIET_S
        self._menu = QMenu(window)
        window.installEventFilter(self)
        self._menu.addAction(tr("Show ModStation"), self._show_window)
        for words, name in _MENU:
            self._menu.addAction(tr(words), partial(self.pressed.emit, name))
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._show_window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()

    def show_count(self, held: int) -> None:
        if held == self._held:
            return
        self._held = held
        self.icon.setToolTip(
            trn(
                held,
                "ModStation: {n} waiting for a decision",
                "ModStation: {n} waiting for a decision",
            )
        )
        if self.icon.isVisible():
            self.icon.setIcon(_with_badge(held))

    def arrived(self, number: int) -> None:
        """So many new comments came in; they are told of at the end of the sync."""
        if not self._window.isActiveWindow():
            self._new += number

    def sync_ended(self) -> None:
        now = self._clock()
        if not self._new or now - self._told_at < QUIET_S or not self._wanted(now):
            return
        text = trn(
            self._new,
            "{n} new comment · {held} waiting",
            "{n} new comments · {held} waiting",
            held=digits(self._held),
        )
        self._new, self._told_at = 0, now
        self.icon.showMessage("ModStation", text, QIcon(app_icon()))
        self.told.emit("ModStation", text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self._new = 0  # whoever looks at the window needs no word about it
        return super().eventFilter(watched, event)

    def _wanted(self, now: int) -> bool:
        """Whether somebody wants to hear of it at this hour; the hours may span midnight."""
        settings = self._settings
        hour = datetime.fromtimestamp(now, UTC).astimezone().hour
        first, last = settings.notices_from, settings.notices_until
        within = first <= hour < last if first < last else hour >= first or hour < last
        return settings.notices and within

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._show_window()

    def _show_window(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()


def _with_badge(held: int) -> QIcon:
    """The program's icon with the number on it; none without anything that waits."""
    if not held:
        return app_icon()
    pixmap = QPixmap(app_icon().pixmap(_ICON_PX, _ICON_PX))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    words = digits(held) if held < 100 else f"{digits(99)}+"
    width = 36 if len(words) < 3 else 46
    area = QRect(_ICON_PX - width, _ICON_PX - 32, width, 32)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_BADGE))
    painter.drawRoundedRect(area, 14, 14)
    font = QFont()
    font.setPixelSize(24)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return QIcon(pixmap)
