"""Whether there is a graphics card that torch can compute on."""

from __future__ import annotations

import ctypes
import sys

DRIVER = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"


def has_cuda() -> bool:
    """The driver is looked for first: importing torch takes seconds and a quarter of a gigabyte,
    which a machine without a card must not pay."""
    try:
        ctypes.CDLL(DRIVER)
        import torch
    except (OSError, ImportError):
        return False
    return bool(torch.cuda.is_available())
