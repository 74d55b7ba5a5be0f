"""Which classifiers there are on this machine, and how each is got, prepared and loaded.

`bundled` is always there. Detoxify's models lie in a folder of the app's own that all profiles
share; `NAME:int8` is the faster form of one, where a check on its own weights allowed it.
Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_data_path

from modstation import RESOURCES
from modstation.core.errors import NotPossible
from modstation.core.translation import tr
from modstation.scoring.fetching import Errand, Fetch
from modstation.scoring.model import Judge, Model

BUNDLED = "bundled"
EIGHT_BITS = ":int8"
log = logging.getLogger("modstation.scoring")


def folder() -> Path:
    """Where Detoxify's models are kept; `MODSTATION_MODELS` names another place."""
    chosen = os.environ.get("MODSTATION_MODELS")
    return Path(chosen) if chosen else user_data_path("modstation", appauthor=False) / "models"


def load(name: str) -> Judge:
    """That classifier with the spam rules beside it; `NotPossible` for one that is not here."""
    from modstation.scoring.spam import SpamRules
    from modstation.scoring.together import Together

    return Together(_classifier(name), SpamRules())


def _classifier(name: str) -> Model:
    if name == BUNDLED:
        from modstation.scoring.bundled import Bundled, Weights

        return Bundled(Weights.load(RESOURCES / "models" / "bundled.npz"))
    from modstation.scoring.detoxify_model import DetoxifyModel

    return _on_card(name) or DetoxifyModel(_converted(name))


def _on_card(name: str) -> Model | None:
    """A model in full precision on a graphics card with CUDA, where there is one."""
    from modstation.scoring import weights
    from modstation.scoring.graphics import has_cuda

    files = {known.name: known for known in weights.installed(folder())}.get(name)
    converted = _converted(name)
    if files is None or not has_cuda():
        return None
    from modstation.scoring.torch_model import TorchModel

    try:
        return TorchModel(converted, files)
    except RuntimeError:  # a card without room, or too old for this torch: the processor can do it
        log.warning("the graphics card cannot be used; the processor scores")
        return None


def listing() -> list[dict[str, object]]:
    """Name, state and what it takes, of each classifier that is here or can be got."""
    from modstation.scoring.sources import sources

    rows: list[dict[str, object]] = [{"name": BUNDLED, "state": "ready"}]
    here = _installed()
    for name in dict.fromkeys([*here, *sources()]):
        rows.append({"name": name, "state": _state(name) if name in here else "not here"})
        if name in here and _is_ready(name + EIGHT_BITS):
            rows.append({"name": name + EIGHT_BITS, "state": "ready"})
    return rows


def get(name: str, fetch: Fetch, progress: Callable[[int, int | None], None]) -> None:
    """Download one of Detoxify's models and prepare it; a cut download goes on at the next call."""
    from modstation.scoring import preparing, weights

    preparing.prepare(weights.get(name, folder(), Errand(fetch, progress)))


def take(path: Path) -> str:
    """Take in files that somebody has already; the name they are known by from now on."""
    from modstation.scoring import preparing, weights

    files = weights.use(path, folder())
    preparing.prepare(files)
    return files.name


def eight_bits(name: str) -> tuple[bool, str]:
    """Make the faster form of a model, if that moves its scores by nearly nothing; whether it
    did, and the figures in words."""
    from modstation.scoring import preparing, weights

    files = {known.name: known for known in weights.installed(folder())}.get(name)
    if files is None:
        raise _missing(name)
    drift = preparing.prepare_int8(files)
    return drift.small, str(drift)


def require(name: str) -> None:
    """Raises `NotPossible` unless that classifier could be loaded now."""
    if name != BUNDLED:
        _converted(name)


def _converted(name: str) -> Path:
    from modstation.scoring import preparing, weights
    from modstation.scoring.about import Precision

    base, precision = name, Precision.FULL
    if name.endswith(EIGHT_BITS):
        base, precision = name.removesuffix(EIGHT_BITS), Precision.INT8
    for files in weights.installed(folder()):
        if files.name == base and (found := preparing.converted(files, precision)):
            return found
    raise _missing(name)


def _missing(name: str) -> NotPossible:
    return NotPossible(
        tr("The classifier {name} is not on this machine.", name=repr(name)),
        tr("modstation models list says which are, modstation models get fetches one."),
    )


def _installed() -> list[str]:
    from modstation.scoring import weights

    return [files.name for files in weights.installed(folder())]


def _is_ready(name: str) -> bool:
    try:
        _converted(name)
    except NotPossible:
        return False
    return True


def _state(name: str) -> str:
    return "ready" if _is_ready(name) else "not prepared yet"
