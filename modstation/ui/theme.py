"""One table of named colours, light and dark, and what the window wears made from it.

Painted widgets read the colours, styled widgets get them through the style sheet: so both can
never differ, and a change of the system's colour scheme is one call.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from modstation.ui.assets import icons_folder, style_sheet

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
    track: str
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
            f".feigned {{ color: {self.bad}; font-weight: 600; }}"
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
    track="#dde1e6",
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
    track="#30373f",
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
# For eyes that need it: words at 10 to 1 and more, lines that can be seen, no shades of grey.
CONTRAST_LIGHT = replace(
    LIGHT,
    window="#ffffff",
    panel="#ffffff",
    text="#000000",
    muted="#1f1f1f",
    faint="#2e2e2e",
    line="#000000",
    track="#cfcfcf",
    accent="#00309c",
    chosen="#cfe0ff",
    hover="#e6e6e6",
    good="#004d1a",
    warn="#5c3900",
    bad="#8a0000",
)
CONTRAST_DARK = replace(
    DARK,
    window="#000000",
    panel="#000000",
    surface="#000000",
    text="#ffffff",
    muted="#ededed",
    faint="#d6d6d6",
    line="#ffffff",
    track="#555555",
    accent="#9cc8ff",
    accent_text="#000000",
    chosen="#00397a",
    hover="#333333",
    good="#7dffa8",
    warn="#ffe08a",
    warn_back="#4a3800",
    bad="#ffb3ad",
    bad_back="#5c0a0a",
    insert_back="#004d1a",
)


def current_theme(wish: str = "system") -> Theme:
    """The theme somebody wishes ("light", "dark", "contrast"), or what the system asks for now."""
    hints = QGuiApplication.styleHints()
    dark = wish == "dark" or (
        wish in {"system", "contrast"} and hints.colorScheme() == Qt.ColorScheme.Dark
    )
    asked = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    if wish == "contrast" or (wish == "system" and asked):
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def dress(window: QWidget, theme: Theme) -> None:
    """Give the window, and all in it, the theme's palette and style sheet."""
    if QApplication.style().objectName().lower() != "fusion":
        QApplication.setStyle("Fusion")
    palette = _palette(theme)
    QApplication.setPalette(palette)
    window.setPalette(palette)
    window.setStyleSheet(filled(style_sheet(), theme))


def filled(sheet: str, theme: Theme) -> str:
    """The sheet with each @name replaced, @icons by their folder; an unknown name is a bug and
    raises KeyError."""
    names = {field.name: str(getattr(theme, field.name)) for field in fields(theme)}
    names["icons"] = icons_folder()
    return _NAME.sub(lambda match: names[match[1]], sheet)


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
