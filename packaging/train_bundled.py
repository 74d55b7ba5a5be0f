"""Train the bundled classifier and print its figures: one command, one seed, the same weights.

python packaging/train_bundled.py --data ../shared/data            rewrite resources/models
python packaging/train_bundled.py --data ../shared/data --check    compare with what is there
python packaging/train_bundled.py --data ../shared/data --figures  only measure what is there
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT, ROOT / "packaging"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from bundled_training.card import card, figures_of  # noqa: E402
from bundled_training.figures import measure  # noqa: E402
from bundled_training.train import trained  # noqa: E402
from modstation.scoring.bundled import Bundled, Weights  # noqa: E402

MODELS = ROOT / "resources" / "models"
SEED = 20
_TOLERANCE = 0.005
"""How far a figure may move with another release of numpy or another processor."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Train or check the bundled classifier.")
    parser.add_argument("--data", type=Path, required=True, help="the folder of labelled comments")
    parser.add_argument(
        "--check", action="store_true", help="train anew and compare, write nothing"
    )
    parser.add_argument("--figures", action="store_true", help="measure the shipped weights only")
    chosen = parser.parse_args()
    path = MODELS / "bundled.npz"
    if chosen.figures:
        return _compare(measure(Bundled.load(path), chosen.data))
    weights, figures = trained(chosen.data, SEED)
    figures |= measure(Bundled(weights), chosen.data)
    _show(figures)
    if chosen.check:
        return _compare(figures, weights)
    MODELS.mkdir(parents=True, exist_ok=True)
    weights.save(path)
    (MODELS / "bundled.md").write_text(card(figures), encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")
    return 0


def _show(figures: dict[str, float]) -> None:
    for name, value in figures.items():
        print(f"{name:60} {value:.3f}")


def _compare(figures: dict[str, float], weights: Weights | None = None) -> int:
    """Say which figures of the card do not hold; the weights may differ by a last bit."""
    promised = figures_of((MODELS / "bundled.md").read_text(encoding="utf-8"))
    wrong = [
        f"{name}: the card says {promised.get(name)}, measured {value:.3f}"
        for name, value in figures.items()
        if abs(promised.get(name, -1.0) - value) > _TOLERANCE
    ]
    if weights is not None:
        shipped = Weights.load(MODELS / "bundled.npz")
        same = shipped.table.shape == weights.table.shape and np.array_equal(
            shipped.table, weights.table
        )
        print("weights: the same" if same else "weights: not the same bits")
    else:
        _show(figures)
    print("\n".join(wrong) or "every figure of the card holds")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
