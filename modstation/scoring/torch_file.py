"""Reads the tensors of a file written by `torch.save`, without torch and without running anything.

Such a file is a pickle, and a pickle may name any function to be called while it is read; the
usual loader calls it. Here a pickle may only name what plain tensors are made of. It yields
descriptions of tensors, values that offer it nothing to call or to change; the numbers are then
mapped from the file, so that a gigabyte of weights is not copied to be looked at.
"""

from __future__ import annotations

import io
import mmap
import pickle
import pickletools
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from modstation.core.translation import tr
from modstation.scoring.troubles import BadWeights

Tensor = NDArray[Any]
Floats = NDArray[np.float32]

LARGEST_PICKLE_BYTES = 64 * 1024 * 1024
OLD_MAGIC = 0x1950A86A20F9469CFC6C
# Names of torch's storages, and how numpy calls their numbers. bfloat16 is unknown to numpy: it
# is the upper half of a float32.
KINDS = {
    "FloatStorage": "<f4",
    "DoubleStorage": "<f8",
    "HalfStorage": "<f2",
    "BFloat16Storage": "<u2",
    "LongStorage": "<i8",
    "IntStorage": "<i4",
    "ShortStorage": "<i2",
    "CharStorage": "<i1",
    "ByteStorage": "<u1",
    "BoolStorage": "?",
}


class Storage(NamedTuple):
    kind: str
    key: str
    size: int


class Sketch(NamedTuple):
    """A tensor as the pickle describes it. A tuple: a pickle cannot alter one."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    stride: tuple[int, ...]


class _Rebuild:
    """Stands in for torch's own function. Slotted, so that a pickle cannot set attributes."""

    __slots__ = ()

    def __call__(self, storage: object, offset: object, *rest: object) -> Sketch:
        shape, stride = (part if isinstance(part, tuple) else (-1,) for part in rest[:2])
        numbers = (offset, *shape, *stride)
        if not isinstance(storage, Storage) or not all(type(n) is int and n >= 0 for n in numbers):
            raise BadWeights(
                tr(
                    "The file is damaged or was cut short: "
                    "a tensor in it is not described properly."
                )
            )
        return Sketch(storage, numbers[0], shape, stride)


class _Unwrap:
    """A parameter is a tensor with a flag for training; only the tensor counts."""

    __slots__ = ()

    def __call__(self, data: object, *_: object) -> object:
        return data


_ALLOWED: dict[tuple[str, str], object] = {
    ("collections", "OrderedDict"): OrderedDict,
    ("torch._utils", "_rebuild_tensor_v2"): _Rebuild(),
    ("torch._utils", "_rebuild_parameter"): _Unwrap(),
    ("torch", "Size"): tuple,
    **{("torch", name): name for name in KINDS},
}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        try:
            return _ALLOWED[module, name]
        except KeyError:
            raise BadWeights(
                tr(
                    "The file holds more than weights: it names {name}, which could run a"
                    " program on this machine. Nothing of it was run.",
                    name=f"{module}.{name}",
                ),
                tr("Get the weights from a source that you trust."),
            ) from None

    def persistent_load(self, pid: object) -> Storage:
        match pid:
            case ("storage", str(kind), str(key), _, int(count), *_) if kind in KINDS:
                return Storage(kind, key, count)
        raise BadWeights(
            tr("The file is damaged or was cut short: it refers to data of an unknown kind.")
        )


def _unpickle(stream: IO[bytes]) -> Any:
    """One pickle from the stream, once it is known to be well formed and of modest demands."""
    start = stream.tell()
    for code, argument, _ in pickletools.genops(stream):
        # The reader makes room for the highest place named, however few are used.
        if "PUT" in code.name and isinstance(argument, int) and argument > LARGEST_PICKLE_BYTES:
            raise BadWeights(
                tr(
                    "The file is damaged or was cut short: "
                    "it asks for more memory than any weights need."
                )
            )
    stream.seek(start)
    return _Unpickler(stream).load()


def read(path: Path) -> Any:
    """What was saved, with each tensor as an array that cannot be written to."""
    try:
        with path.open("rb") as file:
            view = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            return _read_zip(file, view) if view[:2] == b"PK" else _read_old(file, view)
    except BadWeights:
        raise
    except OSError as error:
        said = tr("The file cannot be read: {why}.", why=error.strerror or error)
        raise BadWeights(said) from error
    except Exception as error:  # a damaged pickle makes its reader raise anything at all
        said = tr("The file is damaged or was cut short, or it is not a checkpoint.")
        raise BadWeights(said, tr("Get it again.")) from error


def _read_zip(file: IO[bytes], view: mmap.mmap) -> Any:
    """The form since torch 1.6: an archive of one pickle and one uncompressed file a storage."""
    archive = zipfile.ZipFile(file)
    [name] = [name for name in archive.namelist() if name.endswith("/data.pkl")]
    root = name.removesuffix("data.pkl")
    if archive.getinfo(name).file_size > LARGEST_PICKLE_BYTES:
        raise BadWeights(tr("The file describes more than any weights need."))
    if root + "byteorder" in archive.namelist() and archive.read(root + "byteorder") != b"little":
        raise BadWeights(tr("The file was written on a machine that orders its bytes differently."))
    saved = _unpickle(io.BytesIO(archive.read(name)))

    def place(storage: Storage) -> int:
        entry = archive.getinfo(f"{root}data/{storage.key}")
        needed = storage.size * np.dtype(KINDS[storage.kind]).itemsize
        if entry.compress_type != zipfile.ZIP_STORED or entry.file_size < needed:
            raise _damaged()
        # Lengths of the name and of the extra field stand in the entry's own header.
        lengths = struct.unpack_from("<HH", view, entry.header_offset + 26)
        return entry.header_offset + 30 + int(sum(lengths))

    return _fill(saved, view, place)


def _read_old(file: IO[bytes], view: mmap.mmap) -> Any:
    """The form before torch 1.6: pickles one after the other, then the storages."""
    if _unpickle(file) != OLD_MAGIC:
        raise BadWeights(tr("This is not a checkpoint of PyTorch."))
    _unpickle(file)  # the version of the form
    _unpickle(file)  # the sizes of numbers on the machine that wrote it
    saved, keys = _unpickle(file), _unpickle(file)
    sizes = {sketch.storage.key: sketch.storage for sketch in _sketches(saved)}
    places, offset = {}, file.tell()
    for key in keys:
        storage = sizes[key]
        [count] = struct.unpack_from("<q", view, offset)
        if count != storage.size:
            raise _damaged()
        places[key] = offset + 8
        offset += 8 + count * np.dtype(KINDS[storage.kind]).itemsize
    return _fill(saved, view, lambda storage: places[storage.key])


def _damaged() -> BadWeights:
    return BadWeights(tr("The file is damaged or was cut short."), tr("Get it again."))


def _sketches(value: Any) -> list[Sketch]:
    if isinstance(value, Sketch):
        return [value]
    if isinstance(value, Mapping):
        return [sketch for item in value.values() for sketch in _sketches(item)]
    return []


@dataclass(frozen=True)
class _Filler:
    view: mmap.mmap
    place: Callable[[Storage], int]

    def fill(self, value: Any) -> Any:
        if isinstance(value, Sketch):
            return self.tensor(value)
        if isinstance(value, Mapping):
            return {key: self.fill(item) for key, item in value.items()}
        return value

    def tensor(self, sketch: Sketch) -> Tensor:
        kind, count = sketch.storage.kind, sketch.storage.size
        flat = np.frombuffer(self.view, KINDS[kind], count, self.place(sketch.storage))
        last = sketch.offset + sum(
            (size - 1) * step for size, step in zip(sketch.shape, sketch.stride, strict=True)
        )
        if prod(sketch.shape) == 0 or last >= count:
            raise BadWeights(
                tr("The file is damaged or was cut short: a tensor lies outside its data.")
            )
        steps = [step * flat.itemsize for step in sketch.stride]
        array = np.lib.stride_tricks.as_strided(
            flat[sketch.offset :], sketch.shape, steps, writeable=False
        )
        return (array.astype("<u4") << 16).view("<f4") if kind == "BFloat16Storage" else array


def _fill(saved: Any, view: mmap.mmap, place: Callable[[Storage], int]) -> Any:
    return _Filler(view, place).fill(saved)
