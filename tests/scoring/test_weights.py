"""Getting a model's files, over a line that fails, and taking in files that are there already."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path

import pytest
from filelock import FileLock

from modstation.core.errors import SiteTrouble, Trouble
from modstation.scoring import sources as sources_module
from modstation.scoring import weights
from modstation.scoring.about import About, Precision
from modstation.scoring.detoxify_model import DetoxifyModel
from modstation.scoring.fetching import PAUSES_S, Errand, get_file
from modstation.scoring.preparing import converted, prepare
from modstation.scoring.sources import Source, in_hub_cache, sources
from modstation.scoring.troubles import BadWeights, Cancelled, NotDownloaded, WeightsMissing
from modstation.site.download import Downloads
from tests.scoring.loopback import Files, serving
from tests.scoring.tiny import Tiny, make_tiny

CHUNK_BYTES = 256 * 1024
CONTENT = hashlib.shake_128(b"weights").digest(3 * CHUNK_BYTES + 1234)
HASH = hashlib.sha256(CONTENT).hexdigest()[:8]
PATH = "/weights.ckpt"
REPOSITORY = "bert-base-uncased"


@pytest.fixture
def site() -> Iterator[Files]:
    with serving(Files({PATH: CONTENT})) as files:
        yield files


@pytest.fixture
def waited() -> list[float]:
    return []


@pytest.fixture
def errand(waited: list[float]) -> Errand:
    return Errand(Downloads(), pause=waited.append)


def test_a_download_is_whole_checked_and_told(site: Files, tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    errand = Errand(Downloads(), progress=lambda done, total: told.append((done, total)))
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(told) > 2
    assert [file.name for file in tmp_path.iterdir()] == ["a"]


def test_what_is_there_is_not_fetched_again(site: Files, tmp_path: Path, errand: Errand) -> None:
    (tmp_path / "a").write_bytes(CONTENT)
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert not site.asked
    (tmp_path / "a").write_bytes(CONTENT[:-1])
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_a_cut_line_is_resumed(
    site: Files, tmp_path: Path, errand: Errand, waited: list[float]
) -> None:
    site.cuts = [1000, CHUNK_BYTES, 0, 5]
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT
    starts = [asked.range for asked in site.asked]
    assert starts[0] == ""
    assert starts[-1] == f"bytes={1000 + CHUNK_BYTES + 5}-"
    assert len(waited) == 4


def test_a_line_that_stays_dead_is_said_and_what_came_is_kept(
    site: Files, tmp_path: Path, errand: Errand, waited: list[float]
) -> None:
    site.cuts = [5000] + [0] * 20
    with pytest.raises(NotDownloaded, match="start again to go on"):
        get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert waited == [*PAUSES_S]
    assert not (tmp_path / "a").exists()
    site.cuts, site.asked = [], []
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert [asked.range for asked in site.asked] == ["bytes=5000-"]
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_a_server_that_cannot_resume_starts_again(
    site: Files, tmp_path: Path, errand: Errand
) -> None:
    site.cuts, site.ranges = [1000], False
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_a_server_that_resumes_in_the_wrong_place(
    site: Files, tmp_path: Path, errand: Errand
) -> None:
    site.cuts, site.wrong_place = [1000], True
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert [asked.range for asked in site.asked] == ["", "bytes=1000-", ""]


def test_the_wrong_content_is_refused_and_not_kept(
    site: Files, tmp_path: Path, errand: Errand
) -> None:
    site.content[PATH] = CONTENT[:-1] + b"!"
    with pytest.raises(NotDownloaded, match="SHA-256"):
        get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("length", [10, len(CONTENT), len(CONTENT) + 10])
def test_a_wrong_beginning_from_earlier_does_not_spoil_it(
    site: Files, tmp_path: Path, errand: Errand, length: int
) -> None:
    (tmp_path / "a.part").write_bytes(b"x" * length)
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT


def test_a_beginning_that_is_already_everything(
    site: Files, tmp_path: Path, errand: Errand
) -> None:
    (tmp_path / "a.part").write_bytes(CONTENT)
    get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert len(site.asked) == 1


def test_no_such_file(site: Files, tmp_path: Path, errand: Errand) -> None:
    with pytest.raises(FileNotFoundError):
        get_file(site.url + "/other", tmp_path / "a", errand)


@pytest.mark.parametrize(("status", "tries"), [(503, 4), (429, 4), (403, 1)])
def test_other_refusals(
    site: Files, tmp_path: Path, errand: Errand, status: int, tries: int
) -> None:
    site.statuses[PATH] = status
    with pytest.raises(Trouble, match=str(status)):
        get_file(site.url + PATH, tmp_path / "a", errand, HASH)
    assert len(site.asked) == tries


def test_it_stops_when_told_and_goes_on_later(site: Files, tmp_path: Path) -> None:
    done: list[int] = []
    stopping = Errand(
        Downloads(),
        progress=lambda size, total: done.append(size),
        cancelled=lambda: len(done) > 0,
    )
    with pytest.raises(Cancelled):
        get_file(site.url + PATH, tmp_path / "a", stopping, HASH)
    get_file(site.url + PATH, tmp_path / "a", Errand(Downloads()), HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert site.asked[-1].range == f"bytes={done[0]}-"


def test_a_full_disk_is_said_before_it_is_full(
    site: Files, tmp_path: Path, errand: Errand, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr("shutil.disk_usage", lambda place: usage)
    with pytest.raises(NotDownloaded, match="MB left"):
        get_file(site.url + PATH, tmp_path / "a", errand, HASH)


def test_redirects_are_followed_but_not_for_ever_and_not_anywhere(
    site: Files, tmp_path: Path, errand: Errand
) -> None:
    site.redirects = {"/there": PATH, "/round": "/round", "/plain": "http://files.example/x"}
    get_file(site.url + "/there", tmp_path / "a", errand, HASH)
    assert (tmp_path / "a").read_bytes() == CONTENT
    with pytest.raises(Trouble, match="on and on"):
        get_file(site.url + "/round", tmp_path / "b", errand)
    with pytest.raises(SiteTrouble, match="not reached over HTTPS"):
        get_file(site.url + "/plain", tmp_path / "c", errand)


def test_nobody_listens(tmp_path: Path, errand: Errand) -> None:
    with serving(Files()) as gone:
        pass
    with pytest.raises(NotDownloaded, match="refuses the connection"):
        get_file(gone.url + PATH, tmp_path / "a", errand)


# --- Whole models -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    made = make_tiny(tmp_path_factory.mktemp("made") / "bert", "bert", spread=20)
    # As in the real files: the name of a repository, not of a folder.
    made.content["config"]["arch"]["args"]["model_type"] = REPOSITORY
    made.save(made.checkpoint)
    return made


@pytest.fixture
def hosted(site: Files, tiny: Tiny, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Files:
    """The hub and the place of the weights, both on loopback."""
    whole = tiny.checkpoint.read_bytes()
    file = f"tiny-{hashlib.sha256(whole).hexdigest()[:8]}.ckpt"
    site.content[f"/{file}"] = whole
    for part in tiny.hub.iterdir():
        site.content[f"/{REPOSITORY}/resolve/main/{part.name}"] = part.read_bytes()
    table = {"original": Source("original", f"{site.url}/{file}")}
    monkeypatch.setattr(weights, "sources", lambda: table)
    template = site.url + "/{repo_id}/resolve/{revision}/{filename}"
    monkeypatch.setattr("huggingface_hub.constants.HUGGINGFACE_CO_URL_TEMPLATE", template)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    return site


def test_getting_a_whole_model(hosted: Files, tmp_path: Path, errand: Errand) -> None:
    hosted.cuts = [100, 3000]
    files = weights.get("original", tmp_path / "models", errand)
    assert files.title == "Detoxify original"
    assert weights.installed(tmp_path / "models") == [files]
    model = DetoxifyModel(prepare(files))
    assert model.name == "Detoxify original"
    assert model.version == files.checkpoint.stem.split("-")[1]
    assert 0 < model.score(["You fool"])[0]["toxicity"] < 1
    hosted.asked.clear()
    assert weights.get("original", tmp_path / "models", errand) == files
    assert not [asked for asked in hosted.asked if asked.path.endswith(".ckpt")]


def test_a_hub_without_the_tokenizers_settings(
    hosted: Files, tmp_path: Path, errand: Errand
) -> None:
    del hosted.content[f"/{REPOSITORY}/resolve/main/tokenizer_config.json"]
    prepare(weights.get("original", tmp_path, errand))
    del hosted.content[f"/{REPOSITORY}/resolve/main/tokenizer.json"]
    with pytest.raises(NotDownloaded, match=r"no tokenizer\.json"):
        weights.get("original", tmp_path / "other", errand)


def test_what_detoxify_itself_has_kept_is_taken(
    hosted: Files, tiny: Tiny, tmp_path: Path, errand: Errand
) -> None:
    kept = tmp_path / "torch" / "hub" / "checkpoints"
    kept.mkdir(parents=True)
    [name] = [path[1:] for path in hosted.content if path.startswith("/tiny-")]
    (kept / name).write_bytes(tiny.checkpoint.read_bytes())
    files = weights.get("original", tmp_path / "models", errand)
    assert files.checkpoint.read_bytes() == tiny.checkpoint.read_bytes()
    assert not [asked for asked in hosted.asked if asked.path.endswith(".ckpt")]


def test_two_at_once(hosted: Files, tmp_path: Path, errand: Errand) -> None:
    (tmp_path / "original").mkdir()
    with (
        FileLock(tmp_path / "original" / weights.LOCK_FILE),
        pytest.raises(NotDownloaded, match="Another window"),
    ):
        weights.get("original", tmp_path, errand)


def test_newer_weights_replace_the_older_ones(
    hosted: Files, tmp_path: Path, errand: Errand
) -> None:
    older = tmp_path / "original" / "older-00000000.ckpt"
    older.parent.mkdir()
    older.write_bytes(b"of an earlier version of the package")
    (tmp_path / "original" / "full").mkdir()
    (tmp_path / "original" / "full" / "about.json").write_text("{}", "utf-8")
    files = weights.get("original", tmp_path, errand)
    assert weights.installed(tmp_path) == [files]
    assert converted(files) is None
    assert not older.exists()


def test_a_model_that_detoxify_does_not_have(tmp_path: Path, errand: Errand) -> None:
    with pytest.raises(WeightsMissing, match="original, unbiased, multilingual"):
        weights.get("gigantic", tmp_path, errand)


Choose = Callable[[Tiny], Path]


@pytest.mark.parametrize(
    "choose", [lambda tiny: tiny.checkpoint, lambda tiny: tiny.checkpoint.parent]
)
def test_using_files_that_are_there(tiny: Tiny, tmp_path: Path, choose: Choose) -> None:
    files = weights.use(choose(tiny), tmp_path)
    assert weights.installed(tmp_path) == [files]
    assert files.title == "Detoxify tiny-bert"
    assert files.checkpoint.is_relative_to(tmp_path)
    assert files.hub.is_relative_to(tmp_path)
    assert DetoxifyModel(prepare(files)).labels[0] == "toxicity"


def test_using_other_files_under_the_same_name(tiny: Tiny, tmp_path: Path) -> None:
    first = weights.use(tiny.checkpoint, tmp_path / "models")
    prepare(first)
    assert converted(first) is not None
    other = deepcopy(tiny.content)
    other["state_dict"]["classifier.bias"] += 1
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "hub").symlink_to(tiny.hub)
    Tiny("bert", folder / "x", tiny.hub, other).save(folder / "tiny-bert.ckpt")
    second = weights.use(folder, tmp_path / "models")
    assert second == first
    assert converted(second) is None
    assert weights.use(second.checkpoint, tmp_path / "models") == second
    assert weights.installed(tmp_path / "models") == [second]


def test_using_the_hubs_cache(tiny: Tiny, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = tmp_path / "cache"
    snapshot = cache / f"models--{REPOSITORY}" / "snapshots" / "abc"
    snapshot.mkdir(parents=True)
    for part in tiny.hub.iterdir():
        (snapshot / part.name).write_bytes(part.read_bytes())
    refs = snapshot.parent.parent / "refs"
    refs.mkdir()
    (refs / "main").write_text("abc", "utf-8")
    alone = tmp_path / "alone"
    alone.mkdir()
    (alone / "mine.ckpt").write_bytes(tiny.checkpoint.read_bytes())
    monkeypatch.setattr(weights, "in_hub_cache", lambda name: None)
    with pytest.raises(WeightsMissing, match=r"no config\.json"):
        weights.use(alone, tmp_path / "models")
    monkeypatch.setattr(weights, "in_hub_cache", lambda name: in_hub_cache(name, cache))
    files = weights.use(alone, tmp_path / "models")
    assert files.name == "mine"
    assert json.loads((files.hub / "config.json").read_text("utf-8"))["hidden_size"] == 32


def test_files_that_cannot_be_used(tiny: Tiny, tmp_path: Path) -> None:
    with pytest.raises(WeightsMissing, match="no checkpoint"):
        weights.use(tmp_path, tmp_path / "models")
    with pytest.raises(WeightsMissing, match="There is no"):
        weights.use(tmp_path / "nowhere", tmp_path / "models")
    for name in ("a.ckpt", "b.ckpt"):
        (tmp_path / name).write_bytes(tiny.checkpoint.read_bytes())
    with pytest.raises(WeightsMissing, match=r"2 checkpoints .* a\.ckpt, b\.ckpt"):
        weights.use(tmp_path, tmp_path / "models")
    assert weights.installed(tmp_path / "models") == []


def test_a_damaged_file_under_a_known_name(tiny: Tiny, tmp_path: Path) -> None:
    file = tmp_path / sources()["unbiased"].file
    file.write_bytes(tiny.checkpoint.read_bytes())
    with pytest.raises(BadWeights, match="not the one in its name"):
        weights.use(file, tmp_path / "models")


def test_a_configuration_of_another_network(tiny: Tiny, tmp_path: Path) -> None:
    other = make_tiny(tmp_path / "other", "bert", hidden_size=64)
    other.checkpoint.write_bytes(tiny.checkpoint.read_bytes())
    with pytest.raises(BadWeights, match="the configuration asks for"):
        weights.use(other.checkpoint, tmp_path / "models")


# --- Where things are -------------------------------------------------------------------------


def test_the_addresses_are_those_of_the_installed_package() -> None:
    from detoxify.detoxify import MODEL_URLS

    assert {name: source.url for name, source in sources().items()} == MODEL_URLS
    for source in sources().values():
        assert source.file.endswith(f"-{source.hash_prefix}.ckpt")
        assert len(source.hash_prefix) == 8


@pytest.mark.parametrize(
    "text",
    [
        'MODEL_URLS = {"a": "https://x/a"}',
        'BASE = "https://x/"\nMODEL_URLS = {"a": BASE + "a"}',
        'BASE = "https://x/"\nMODEL_URLS = {"a": f"{BASE}a"}',
    ],
)
def test_addresses_however_they_are_written(text: str) -> None:
    assert sources_module._assigned(text, "MODEL_URLS") == {"a": "https://x/a"}


@pytest.mark.parametrize(
    "base", ["/etc", "../x", "a/b/c", "", "https://evil/x", "a b", "x?y", "-x", "a/.."]
)
def test_names_that_are_no_repository(tiny: Tiny, tmp_path: Path, base: str) -> None:
    from modstation.scoring.checkpoint import read_checkpoint

    content = deepcopy(tiny.content)
    content["config"]["arch"]["args"]["model_type"] = base
    file = Tiny("bert", tmp_path, tmp_path, content).save(tmp_path / "file")
    assert read_checkpoint(file).repository == ""
    assert read_checkpoint(tiny.checkpoint).repository == REPOSITORY


def test_scoring_needs_neither_torch_nor_transformers(tiny: Tiny, tmp_path: Path) -> None:
    folder = prepare(weights.use(tiny.checkpoint, tmp_path))
    program = (
        "import sys; from pathlib import Path\n"
        "from modstation.scoring.detoxify_model import DetoxifyModel\n"
        "from modstation.scoring.sources import sources\n"
        f"model = DetoxifyModel(Path({str(folder)!r})); model.score(['You fool']); sources()\n"
        "heavy = {'torch', 'transformers', 'detoxify', 'onnx', 'huggingface_hub'}\n"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert About.read(folder).precision is Precision.FULL
