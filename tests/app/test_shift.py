"""`modstation demo --headless`: the scripted shift is carried out and the site agrees."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

pytestmark = pytest.mark.slow


def test_a_scripted_shift_ends_on_the_site(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "modstation", "demo", "--headless"]
    command += ["--pictures", str(tmp_path / "pictures"), "--profile", str(tmp_path / "profile")]
    environment = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "7 of 7 decisions are on the site as decided." in done.stdout
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert len(pictures) >= 5
    for picture in pictures:
        with Image.open(picture) as image:
            assert len(set(image.convert("L").resize((64, 64)).tobytes())) > 8, picture.name
