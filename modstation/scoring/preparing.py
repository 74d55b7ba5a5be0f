"""From files to a model that can score: converted once, in eight bits only where that is safe."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from modstation.scoring.about import EDITION, About, Precision
from modstation.scoring.convert import convert
from modstation.scoring.detoxify_model import DetoxifyModel
from modstation.scoring.drift import Drift, calibration_texts, measure_drift
from modstation.scoring.troubles import BadWeights, WeightsMissing
from modstation.scoring.weights import Files

DRIFT_FILE = "drift.json"


def converted(files: Files, precision: Precision = Precision.FULL) -> Path | None:
    """The folder of the converted model, if there is one that this version can load."""
    folder = _folder(files, precision)
    try:
        return folder if About.read(folder).edition == EDITION else None
    except (WeightsMissing, BadWeights):
        return None


def prepare(files: Files) -> Path:
    """The model in full precision; converted now, unless it was before."""
    if folder := converted(files):
        return folder
    target = _folder(files, Precision.FULL)
    convert(files.checkpoint, files.hub, target, name=files.title)
    return target


def prepare_int8(files: Files, *, threads: int = 1) -> Drift:
    """Convert to eight bits, compare with full precision on these weights, and keep the result
    only if nearly nothing moves. The figures are returned either way."""
    exact_folder, target = prepare(files), _folder(files, Precision.INT8)
    unchecked = target.with_name("int8-unchecked")
    convert(files.checkpoint, files.hub, unchecked, name=files.title, precision=Precision.INT8)
    drift = _compare(exact_folder, unchecked, threads)
    shutil.rmtree(target, ignore_errors=True)
    if drift.small:
        (unchecked / DRIFT_FILE).write_text(json.dumps(drift.as_json()), "utf-8")
        unchecked.rename(target)
    else:
        shutil.rmtree(unchecked)
    return drift


def _compare(exact_folder: Path, other_folder: Path, threads: int) -> Drift:
    """Both models are gone again when this returns: some systems keep open files in place."""
    exact = DetoxifyModel(exact_folder, threads=threads)
    other = DetoxifyModel(other_folder, threads=threads)
    try:
        return measure_drift(exact, other, calibration_texts())
    finally:
        exact.close()
        other.close()


def _folder(files: Files, precision: Precision) -> Path:
    return files.hub.parent / precision.value
