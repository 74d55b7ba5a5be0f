"""Where the files of Detoxify's models are: on the internet, and perhaps already on this machine.

The addresses are those that the installed detoxify package names. They are read from its source,
because importing it means importing torch: two seconds and a quarter of a gigabyte for five lines.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from modstation.core.translation import tr
from modstation.scoring.troubles import WeightsMissing

HUB_FILES = ("config.json", "tokenizer.json")
# Says how the tokenizer is to be set up where that differs from its class's habits.
OPTIONAL_HUB_FILES = ("tokenizer_config.json",)
_HASH = re.compile(r"-([0-9a-f]{8,64})\.[a-z]+$")


@dataclass(frozen=True, slots=True)
class Source:
    """`name` is Detoxify's own: original, unbiased, multilingual, and the small ones."""

    name: str
    url: str

    @property
    def file(self) -> str:
        return urlsplit(self.url).path.rsplit("/", 1)[-1]

    @property
    def hash_prefix(self) -> str:
        """How the SHA-256 of the content begins, which the file's name tells."""
        match = _HASH.search(self.file)
        return match.group(1) if match else ""


@cache
def sources() -> dict[str, Source]:
    package = importlib.util.find_spec("detoxify")
    if package is None or not package.submodule_search_locations:
        raise WeightsMissing(tr("The package detoxify is not installed."))
    module = Path(package.submodule_search_locations[0]) / "detoxify.py"
    urls = _assigned(module.read_text("utf-8"), "MODEL_URLS")
    if not isinstance(urls, dict):
        raise WeightsMissing(tr("The installed detoxify does not say where its weights are."))
    return {str(name): Source(str(name), str(url)) for name, url in urls.items()}


def _assigned(source: str, wanted: str) -> object:
    """What a module assigns to a name, as far as it is made of texts, sums and tables."""
    known: dict[str, object] = {}
    for step in ast.parse(source).body:
        if isinstance(step, ast.Assign) and isinstance(step.targets[0], ast.Name):
            known[step.targets[0].id] = _value(step.value, known)
    return known.get(wanted)


def _value(tree: ast.expr, known: dict[str, object]) -> object:
    match tree:
        case ast.Constant(value):
            return value
        case ast.Name(name):
            return known.get(name)
        case ast.BinOp(left, ast.Add(), right):
            both = _value(left, known), _value(right, known)
            return "".join(map(str, both)) if all(isinstance(x, str) for x in both) else None
        case ast.JoinedStr(parts):
            return "".join(str(_value(part, known)) for part in parts)
        case ast.FormattedValue(inner):
            return _value(inner, known)
        case ast.Dict(keys, values):
            pairs = zip(keys, values, strict=True)
            return {_value(k, known): _value(v, known) for k, v in pairs if k is not None}
    return None


def hub_url(repository: str, file: str) -> str:
    """Where transformers would get that file, HF_ENDPOINT included."""
    from huggingface_hub import constants

    template: str = constants.HUGGINGFACE_CO_URL_TEMPLATE
    return template.format(repo_id=repository, revision="main", filename=file)


def in_hub_cache(repository: str, cache: Path | None = None) -> Path | None:
    """The folder in which transformers has kept that model's files on this machine, if it has."""
    from huggingface_hub import try_to_load_from_cache

    if not repository:
        return None
    found = try_to_load_from_cache(repository, "config.json", cache_dir=cache)
    return Path(found).parent if isinstance(found, str) else None


def in_torch_cache(source: Source) -> Path | None:
    """The checkpoint where Detoxify itself would have kept it, if it did."""
    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    home = Path(os.environ.get("TORCH_HOME") or Path(caches) / "torch")
    file = home / "hub" / "checkpoints" / source.file
    return file if file.is_file() else None
