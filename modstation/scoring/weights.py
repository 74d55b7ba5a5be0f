"""Gets the files of Detoxify's models into the app's own folder, and finds them there again.

Each model has a folder: the checkpoint, and in `hub` the configuration and tokenizer. Nothing
is taken in that was not read and compared first: a file that cannot be used is better refused
now than when the first comment waits for its score.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from modstation.core.translation import listed, tr, trn
from modstation.scoring.about import digest
from modstation.scoring.architecture import read_architecture
from modstation.scoring.checkpoint import Checkpoint, read_checkpoint
from modstation.scoring.fetching import Errand, get_file
from modstation.scoring.sources import (
    HUB_FILES,
    OPTIONAL_HUB_FILES,
    Source,
    hub_url,
    in_hub_cache,
    in_torch_cache,
    sources,
)
from modstation.scoring.troubles import BadWeights, NotDownloaded, WeightsMissing
from modstation.scoring.vocabulary import VOCABULARIES, has_vocabulary

_TAKEN = {name for names in VOCABULARIES for name in names} | {*HUB_FILES, *OPTIONAL_HUB_FILES}
LOCK_FILE = ".lock"


@dataclass(frozen=True, slots=True)
class Files:
    """A model's files, all there: what a conversion needs."""

    name: str
    checkpoint: Path
    hub: Path

    @property
    def title(self) -> str:
        return f"Detoxify {self.name}"


def installed(root: Path) -> list[Files]:
    """The models whose files are all in the app's folder."""
    return [files for folder in sorted(root.glob("*/")) if (files := _files_in(folder))]


def _files_in(folder: Path) -> Files | None:
    hub, checkpoints = folder / "hub", list(folder.glob("*.ckpt"))
    if len(checkpoints) != 1 or not (hub / "config.json").is_file() or not has_vocabulary(hub):
        return None
    return Files(folder.name, checkpoints[0], hub)


def get(name: str, root: Path, errand: Errand) -> Files:
    """Download what is missing of one of Detoxify's own models. What comes is kept when the line
    fails; the next call goes on from there."""
    source = sources().get(name)
    if source is None:
        raise WeightsMissing(
            tr(
                "Detoxify has no model {name}; it has {known}.",
                name=repr(name),
                known=listed(sources()),
            )
        )
    folder = root / name
    with _alone(folder):
        file = folder / source.file
        new = not file.is_file()
        _take_from_cache(source, file)
        get_file(source.url, file, errand, source.hash_prefix)
        if new:
            _clear(folder, keep=[file])
        checkpoint = read_checkpoint(file)
        _get_hub_files(checkpoint, folder / "hub", errand)
        _compare(checkpoint, folder / "hub")
    return Files(name, file, folder / "hub")


def _take_from_cache(source: Source, file: Path) -> None:
    kept = in_torch_cache(source)
    if kept and not file.exists() and digest(kept).startswith(source.hash_prefix):
        _copy(kept, file)


def _get_hub_files(checkpoint: Checkpoint, hub: Path, errand: Errand) -> None:
    repository = checkpoint.repository
    if not repository:
        raise WeightsMissing(tr("The checkpoint does not say where its configuration is."))
    for name in (*HUB_FILES, *OPTIONAL_HUB_FILES):
        try:
            get_file(hub_url(repository, name), hub / name, errand)
        except FileNotFoundError as error:
            if name in HUB_FILES:
                said = tr("The hub has no {file} of {model}.", file=name, model=repository)
                raise NotDownloaded(said) from error


def use(path: Path, root: Path) -> Files:
    """Take in files that somebody has already: a checkpoint, or a folder with one in it. The
    configuration and tokenizer are looked for beside it and in the hub's cache."""
    file = _find_checkpoint(path)
    whole = digest(file)
    promised = {source.file: source.hash_prefix for source in sources().values()}
    if not whole.startswith(promised.get(file.name, "")):
        raise BadWeights(
            tr("{file} is damaged: its SHA-256 is not the one in its name.", file=file.name)
        )
    checkpoint = read_checkpoint(file)
    hub = _find_hub(file, checkpoint)
    name = _name(file, whole)
    folder = root / name
    with _alone(folder):
        taken = [part for part in hub.iterdir() if part.name in _TAKEN]
        _clear(folder, keep=[file, *taken])
        _copy(file, folder / f"{file.stem}.ckpt")
        for part in taken:
            _copy(part, folder / "hub" / part.name)
    return Files(name, folder / f"{file.stem}.ckpt", folder / "hub")


def _clear(folder: Path, keep: list[Path]) -> None:
    """What was made of other files under this name must not be taken for the new ones'."""
    for old in folder.rglob("*"):
        if old.is_file() and old.name != LOCK_FILE and not any(old.samefile(kept) for kept in keep):
            old.unlink()


def _find_checkpoint(path: Path) -> Path:
    if path.is_file():
        return path
    if not path.is_dir():
        raise WeightsMissing(tr("There is no {path}.", path=path))
    found = sorted({*path.glob("*.ckpt"), *path.glob("*/*.ckpt")})
    if len(found) == 1:
        return found[0]
    if not found:
        raise WeightsMissing(
            tr("There is no checkpoint (a file that ends in .ckpt) in {path}.", path=path)
        )
    said = trn(
        len(found),
        "There is {n} checkpoint in {path}: {names}.",
        "There are {n} checkpoints in {path}: {names}.",
        path=path,
        names=listed(file.name for file in found[:5]),
    )
    raise WeightsMissing(said, tr("Choose one."))


def _find_hub(file: Path, checkpoint: Checkpoint) -> Path:
    """The first folder near the checkpoint whose configuration is that of its tensors."""
    near = [file.parent, *sorted(part for part in file.parent.iterdir() if part.is_dir())]
    cached = in_hub_cache(checkpoint.repository)
    trouble: BadWeights | None = None
    for folder in [*near, *([cached] if cached else [])]:
        if not (folder / "config.json").is_file() or not has_vocabulary(folder):
            continue
        try:
            _compare(checkpoint, folder)
        except BadWeights as error:
            trouble = error
        else:
            return folder
    if trouble:
        raise trouble
    raise WeightsMissing(
        tr("Beside {file} there is no config.json with a tokenizer.json.", file=file.name),
        tr(
            "Put there both files of {model} from the hub, and tokenizer_config.json.",
            model=checkpoint.repository or tr("its base model"),
        ),
    )


def _compare(checkpoint: Checkpoint, hub: Path) -> None:
    checkpoint.check(read_architecture(hub / "config.json", checkpoint.model_name))


def _name(file: Path, whole: str) -> str:
    """Detoxify's own name for it if the content is that of its model; else the file's."""
    for source in sources().values():
        if source.hash_prefix and whole.startswith(source.hash_prefix):
            return source.name
    return re.sub(r"[^\w-]+", "-", file.stem).strip("-") or "own"


def _copy(source: Path, target: Path) -> None:
    if target.exists() and target.samefile(source):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.copy")
    shutil.copyfile(source, part)
    part.replace(target)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two processes filling one folder would each count the other's bytes as its own."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK_FILE)
    try:
        with lock.acquire(timeout=0):
            yield
    except Timeout as error:
        said = tr("Another window is getting this model just now.")
        raise NotDownloaded(said) from error
