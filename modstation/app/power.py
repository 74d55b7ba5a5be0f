"""Whether the scoring is to rest: because somebody says so, or to spare a battery."""

from __future__ import annotations

from collections.abc import Callable

import psutil

from modstation.core.translation import tr
from modstation.desk.settings import Settings


def on_battery() -> bool:
    """Whether the machine runs on its battery now; a machine without one does not."""
    battery = psutil.sensors_battery()
    return battery is not None and battery.power_plugged is False


def why_scoring_rests(settings: Settings, on_battery: Callable[[], bool] = on_battery) -> str:
    """ "paused", "waits for mains power", or "" when it is to go on."""
    if settings.scoring_paused:
        return tr("paused", about="the scoring")
    if settings.spare_battery and on_battery():
        return tr("waits for mains power", about="the scoring")
    return ""
