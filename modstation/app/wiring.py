"""Builds the parts and puts them together: profile, desk, sites, demo site, log."""

from __future__ import annotations

import logging
import logging.handlers
import platform
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from modstation import RESOURCES, __version__
from modstation.core.model import SiteInfo
from modstation.core.ports import Scorer, WordFinder
from modstation.core.ranking import Order
from modstation.core.worth import LabelDrift, Sample, Worth
from modstation.desk.review import Review
from modstation.desk.settings import Preferences
from modstation.desk.sites import Sites
from modstation.desk.workplace import Workplace
from modstation.scoring import catalogue, words
from modstation.scoring.client import ScorerProcess
from modstation.site.connect import WordPressGate
from modstation.site.download import Downloads
from modstation.site.secrets import (
    KeyringSecrets,
    SessionSecrets,
    environment_password,
)
from modstation.store.store import SQLITE_VERSION, Store, only_one

if TYPE_CHECKING:
    from modstation.site.demo import DemoSite

DEMO_NAME = "demo"
DEMO_USER = "moderator"


class SystemClock:
    def now(self) -> int:
        return int(time.time())


@contextmanager
def open_profile(folder: Path) -> Iterator[Workplace]:
    """A profile for this process alone."""
    with only_one(folder):
        preferences = Preferences.load(folder)
        store = Store(folder)
        try:
            yield build_workplace(folder, store, preferences, SessionSecrets())
        finally:
            store.close()


def build_workplace(
    folder: Path,
    store: Store,
    preferences: Preferences,
    session: SessionSecrets,
    wrote: Callable[[], None] = lambda: None,
) -> Workplace:
    """`wrote` is called after each decision; `session` is shared by the threads of one run."""
    clock = SystemClock()
    return Workplace(
        profile=folder,
        store=store,
        review=Review(store, clock, Order(preferences.now.order), wrote),
        sites=build_sites(store, session),
        preferences=preferences,
        clock=clock,
        word_lists=WordLists(),
        models=Models(),
    )


def build_sites(store: Store, session: SessionSecrets) -> Sites:
    """`session` is shared by the threads of one run."""
    return Sites(
        store, WordPressGate(), KeyringSecrets(), session, SystemClock(), environment_password
    )


class WordLists:
    """Word lists as `scoring.words` reads them."""

    @staticmethod
    def compile(text: str) -> words.WordList:
        return words.WordList(line.entry for line in words.parse(text))

    @staticmethod
    def entries(text: str) -> list[str]:
        return [line.entry for line in words.parse(text) if line.entry]

    complaint = staticmethod(words.complaint)

    @staticmethod
    @cache
    def harsh() -> WordFinder:
        """Loaded when somebody asks for it: it brings numpy along."""
        from modstation.scoring.bundled import Bundled
        from modstation.scoring.harsh import HarshWords

        folder = RESOURCES / "models"
        listed = words.parse((folder / "slurs.txt").read_text(encoding="utf-8"))
        return HarshWords(Bundled.load(folder / "bundled.npz"), (line.entry for line in listed))


class Models:
    """The catalogue of classifiers, with a line to where weights come from."""

    listing = staticmethod(catalogue.listing)
    take = staticmethod(catalogue.take)
    eight_bits = staticmethod(catalogue.eight_bits)
    require = staticmethod(catalogue.require)

    @staticmethod
    def worth(
        samples: Sequence[Sample],
        scores: Sequence[Mapping[str, float] | None],
        labels: Sequence[str],
        threshold: float,
    ) -> Worth:
        from modstation.scoring.worth import measure_worth

        return measure_worth(samples, scores, labels, threshold)

    @staticmethod
    def label_drift(
        before: Sequence[Mapping[str, float] | None],
        after: Sequence[Mapping[str, float] | None],
        labels: Sequence[str],
        threshold: float,
    ) -> list[LabelDrift]:
        from modstation.scoring.worth import measure_label_drift

        return measure_label_drift(before, after, labels, threshold)

    @staticmethod
    def get(name: str, progress: Callable[[int, int | None], None]) -> None:
        catalogue.get(name, Downloads(), progress)


@contextmanager
def open_scorer(model: str) -> Iterator[Scorer]:
    """That classifier, in a process of its own for as long as this lasts."""
    scorer = ScorerProcess(model=model)
    try:
        yield scorer
    finally:
        scorer.close()


def versions() -> dict[str, str]:
    """What runs here, for a report of a problem."""
    return {
        "modstation": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "sqlite": SQLITE_VERSION,
        "qt": version("PySide6-Essentials"),
        "detoxify": version("detoxify"),
    }


def start_log(folder: Path) -> None:
    """Into the profile, never above DEBUG about people or texts."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        folder / "modstation.log", maxBytes=1_000_000, backupCount=3, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("modstation").addHandler(handler)
    logging.getLogger("modstation").setLevel(logging.INFO)


@contextmanager
def demo_site(folder: Path) -> Iterator[DemoSite]:
    from modstation.site.demo import DemoSite

    with DemoSite(folder / "demo-site", content=RESOURCES / "demo") as site:
        yield site


def connect_demo(folder: Path, site: DemoSite, session: SessionSecrets) -> None:
    """The demo site stands in the profile like any other; its password lives in memory only."""
    user = site.user_id(DEMO_USER)
    info = SiteInfo(DEMO_NAME, site.rest, site.home, site.title, DEMO_USER, user)
    store = Store(folder)
    try:
        build_sites(store, session).move(info, DEMO_USER, site.accounts[DEMO_USER])
    finally:
        store.close()
