"""A site's own word list: read, changed, and looked for beside the classifier."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from modstation.core.errors import NotPossible
from modstation.core.model import ModelInfo, text_digest
from modstation.core.plain import plain
from modstation.core.policy import HOUSE_WORDS, worst
from modstation.core.ports import Clock, WordFinder, WordLists
from modstation.core.translation import tr
from modstation.store.scores import Rating
from modstation.store.store import Store

PORTION = 100


class HouseWords:
    """The lists of a profile's sites, for the thread of its store."""

    def __init__(self, store: Store, clock: Clock, lists: WordLists) -> None:
        self._store, self._clock, self._lists = store, clock, lists

    def entries(self, site: str) -> list[str]:
        return self._lists.entries(self._store.words.of(self._store.sites.get(site).name))

    def text(self, site: str) -> str:
        """The list as it was written, notes included."""
        return self._store.words.of(site)

    def write(self, site: str, text: str) -> None:
        """Another list in its place. Entries that cannot be used are kept and never hit."""
        if text != self.text(site):
            self._keep(site, text.splitlines())

    def complaints(self, text: str) -> list[tuple[str, str]]:
        """The entries of a list that cannot be used, and why."""
        found = ((entry, self._lists.complaint(entry)) for entry in self._lists.entries(text))
        return [(entry, why) for entry, why in found if why]

    def trial(self, site: str, text: str, most: int) -> tuple[int, int]:
        """How many of the newest comments that wait there a list would hit, and of how many."""
        finder = self._lists.compile(text)
        texts = self._store.words.texts(site, most)
        return sum(bool(finder.find(plain(one).text)) for one in texts), len(texts)

    def add(self, site: str, entry: str) -> None:
        """Raises `NotPossible` for an entry that could never be found, or would hit all."""
        complaint = self._lists.complaint(entry)
        if complaint:
            raise NotPossible(complaint)
        if entry not in self.entries(site):
            self._keep(site, [*self._store.words.of(site).splitlines(), entry])

    def remove(self, site: str, entry: str) -> None:
        """Raises `NotPossible` for an entry that is not in the list."""
        if entry not in self.entries(site):
            raise NotPossible(
                tr("{entry} is not in the list of {site}.", entry=repr(entry), site=site)
            )
        lines = self._store.words.of(site).splitlines()
        self._keep(site, [line for line in lines if self._lists.entries(line) != [entry]])

    def _keep(self, site: str, lines: Sequence[str]) -> None:
        with self._store.writing():
            text = "".join(line + "\n" for line in lines)
            self._store.words.put(site, text, self._clock.now())


class Finders:
    """The sites' lists, compiled; anew when one was changed."""

    def __init__(self, compile: Callable[[str], WordFinder]) -> None:
        self._compile = compile
        self._finders: dict[str, tuple[str, WordFinder]] = {}

    def of(self, store: Store, site: str) -> WordFinder:
        text = store.words.of(site)
        if site not in self._finders or self._finders[site][0] != text:
            self._finders[site] = text, self._compile(text)
        return self._finders[site][1]


class WordReader:
    """Reads comments with their sites' lists; a changed list asks the classifier nothing."""

    def __init__(self, compile: Callable[[str], WordFinder]) -> None:
        self._finders = Finders(compile)
        self._whole: dict[str, str] = {}  # site -> version that all of its comments were read with

    def read(self, store: Store, n: int, text: str, values: Mapping[str, float]) -> Rating:
        """Look for the list's words in a comment; its rating, the hits included."""
        comment = store.comments.ids([n])[n]
        finder = self._finders.of(store, comment.site)
        digest = text_digest(text)
        hits = finder.find(plain(text).text)
        store.words.read(n, digest, finder.version, hits)
        found = {**values, HOUSE_WORDS: 1.0} if hits else values
        return Rating(n, digest, *worst(found))

    def catch_up(self, store: Store, model: ModelInfo) -> list[int]:
        """A portion of what was read with an older list, read anew; the comments' numbers."""
        for info in store.sites.all():
            version = self._finders.of(store, info.name).version
            if self._whole.get(info.name) == version:
                continue
            unread = store.words.unread(info.name, version, PORTION)
            if not unread:
                self._whole[info.name] = version
                continue
            digests = {n: text_digest(text) for n, text in unread}
            known = store.scores.known(model, list(digests.values()))
            with store.writing():
                for n, text in unread:
                    rating = self.read(store, n, text, known.get(digests[n], {}))
                    store.scores.rate(model, rating)
            return list(digests)
        return []
