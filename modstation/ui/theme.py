"""One table of named colours, light and dark, and what the window wears made from it.

Painted widgets read the colours, styled widgets get them through the style sheet: so both can
never differ, and a change of the system's colour scheme is one call.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from modstation.ui.assets import style_sheet

_NAME = re.compile(r"@([a-z_]+)\b")


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by the job they do. `faint` still has a contrast of 4.5 on `surface`."""

    dark: bool
    window: str
    panel: str
    surface: str
    text: str
    muted: str
    faint: str
    line: str
    accent: str
    accent_text: str
    chosen: str
    hover: str
    good: str
    warn: str
    warn_back: str
    bad: str
    bad_back: str
    insert_back: str

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self, name))

    def document_style(self, text_px: int) -> str:
        """The style sheet of a comment's text: lines 1.45 high, half a line between paragraphs."""
        return (
            f"p {{ margin-top: 0px; margin-bottom: {round(text_px * 0.7)}px;"
            f" line-height: {round(text_px * 1.45)}px; font-size: {text_px}px; }}"
            f"a {{ color: {self.accent}; }}"
            f".target {{ color: {self.muted}; }}"
            f".quote {{ color: {self.muted}; }}"
            f".hidden {{ color: {self.warn}; background-color: {self.warn_back};"
            " font-size: 11px; }"
            f".tint {{ background-color: {self.warn_back}; }}"
            f".gone {{ background-color: {self.bad_back}; }}"
            f".new {{ background-color: {self.insert_back}; }}"
        )


LIGHT = Theme(
    dark=False,
    window="#f3f4f6",
    panel="#fafbfc",
    surface="#ffffff",
    text="#1b2026",
    muted="#55606c",
    faint="#626d78",
    line="#dde1e6",
    accent="#2563c9",
    accent_text="#ffffff",
    chosen="#e1ebfb",
    hover="#eef1f5",
    good="#1f7a40",
    warn="#8a5a00",
    warn_back="#fff3d1",
    bad="#b3302f",
    bad_back="#fce8e7",
    insert_back="#d9f2e0",
)
DARK = Theme(
    dark=True,
    window="#15181c",
    panel="#1a1e23",
    surface="#20252b",
    text="#e3e7eb",
    muted="#a7b1bb",
    faint="#8d98a3",
    line="#30373f",
    accent="#6ea6ff",
    accent_text="#0d1621",
    chosen="#24364f",
    hover="#262c33",
    good="#63c588",
    warn="#e9bb5b",
    warn_back="#3a3017",
    bad="#f08b86",
    bad_back="#43262a",
    insert_back="#1e3d2a",
)


def current_theme(wish: str = "system") -> Theme:
    """The theme somebody wishes ("light", "dark"), or the one the system has now."""
    if wish in {"light", "dark"}:
        return DARK if wish == "dark" else LIGHT
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def dress(window: QWidget, theme: Theme) -> None:
    """Give the window, and all in it, the theme's palette and style sheet."""
    if QApplication.style().objectName().lower() != "fusion":
        QApplication.setStyle("Fusion")
    palette = _palette(theme)
    QApplication.setPalette(palette)
    window.setPalette(palette)
    window.setStyleSheet(filled(style_sheet(), theme))


def filled(sheet: str, theme: Theme) -> str:
    """The sheet with each @name replaced; an unknown name is a bug and raises KeyError."""
    colours = {field.name: str(getattr(theme, field.name)) for field in fields(theme)}
    return _NAME.sub(lambda match: colours[match[1]], sheet)


def _palette(theme: Theme) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.PlaceholderText: theme.faint,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Mid: theme.line,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint))
    return palette
