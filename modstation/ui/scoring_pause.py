"""The pause of the scoring, which lasts over a restart because it stands in the settings."""

from __future__ import annotations

from modstation.core.translation import tr
from modstation.desk.settings import Preferences


def toggle_scoring(preferences: Preferences, key: str) -> str:
    """Pause the scoring, or let it go on; what to tell the moderator. `key` does it again."""
    paused = not preferences.now.scoring_paused
    preferences.change(scoring_paused=paused)
    return tr("Scoring is paused. {key} goes on.", key=key) if paused else tr("Scoring goes on.")
