"""Which classifiers there are on this machine, and how each is loaded.

Nothing heavy is imported before it is needed: the list is asked for by the command line, the
loading happens in the classifier's own process.
"""

from __future__ import annotations

from modstation import RESOURCES
from modstation.core.errors import NotPossible
from modstation.scoring.model import Model

BUNDLED = "bundled"


def load(name: str) -> Model:
    """That classifier, ready; `NotPossible` for a name that is none."""
    if name != BUNDLED:
        raise NotPossible(f"There is no classifier called {name!r}.", f"There is {BUNDLED!r}.")
    from modstation.scoring.bundled import Bundled, Weights

    return Bundled(Weights.load(RESOURCES / "models" / "bundled.npz"))


def listing() -> list[dict[str, object]]:
    """For people: name, version, state and labels of each."""
    model = load(BUNDLED)
    labels = ", ".join(model.labels)
    row = {"name": model.name, "version": model.version, "state": "ready", "labels": labels}
    return [dict(row)]
