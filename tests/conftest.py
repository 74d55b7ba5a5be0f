"""What every test stands on: no display, no profile of the person who runs the tests."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A machine may be busy: an example that takes long is not for that reason wrong.
settings.register_profile("modstation", deadline=None)
settings.load_profile("modstation")

pytest_plugins = ["tests.wordpress.plugin"]


@pytest.fixture(autouse=True)
def no_password_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MODSTATION_PASSWORD", raising=False)
