"""The companion plugin on a WordPress site: whether it is there, and what it does.

Whether it is there is asked once a session, and again after a while where it was not. It may be
switched off between any two requests; WordPress then knows no such route.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NoReturn, TypeVar

from modstation.core.companion import (
    Awaited,
    BlockHit,
    BlockWanted,
    Changes,
    Denial,
    Dispatch,
    Reach,
    SiteBlock,
)
from modstation.core.disallowed import Difference, Disallowed, Moved
from modstation.core.errors import PluginGone, SiteBroken
from modstation.core.outcomes import Outcome
from modstation.core.translation import tr
from modstation.site.begun import begun
from modstation.site.companion_wire import (
    API,
    MOST_CODE,
    MOST_NOTE,
    WireBlock,
    WireBlocks,
    WireChanges,
    WireDisallowed,
    WireHits,
    WirePreview,
    WireResults,
    WireStatus,
    to_block,
    to_body,
    to_changes,
    to_disallowed,
    to_hit,
    to_outcomes,
    to_reach,
)
from modstation.site.index import Index
from modstation.site.reader import Reader
from modstation.site.rest import Denied, Params, Rest
from modstation.site.wire import words

NAMESPACE = "modstation/v1"
ASK_AGAIN_S = 900
Shape = TypeVar("Shape")


class Plugin:
    """Whether a site has the plugin. `found` asks the site only when that is not known."""

    def __init__(
        self, reader: Reader, rest: Rest, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._reader = reader
        self._rest = rest
        self._now = now
        self._found: PluginCompanion | None = None
        self._ask_at = 0.0

    def found(self) -> PluginCompanion | None:
        if self._found is None and self._now() >= self._ask_at:
            self._found = self._look()
            self._ask_at = self._now() + ASK_AGAIN_S
        return self._found

    def forget(self) -> None:
        self._found, self._ask_at = None, self._now() + ASK_AGAIN_S

    def _look(self) -> PluginCompanion | None:
        try:
            index = self._rest.get("", Index, {"_fields": "namespaces"})
            if NAMESPACE not in index.namespaces:
                return None
            status = self._rest.get(f"{NAMESPACE}/status", WireStatus)
        except Denied:
            return None  # an account that may not, or an index that somebody closed
        if status.api != API:
            return None
        return PluginCompanion(self._reader, self._rest, status, self.forget)


class PluginCompanion:
    """`core.companion.Companion` over REST."""

    def __init__(
        self, reader: Reader, rest: Rest, status: WireStatus, gone: Callable[[], None]
    ) -> None:
        self._reader = reader
        self._rest = rest
        self._gone = gone
        self.version = words(status.plugin)
        self.batch = max(1, status.limits.decisions)
        self.window = max(1, status.limits.page)

    def cursor(self) -> int:
        return self._ask("GET", "status", WireStatus).cursor

    def changes(self, since: int, limit: int) -> Changes:
        params: Params = {"since": since, "limit": limit}
        return to_changes(self._reader.site, self._ask("GET", "changes", WireChanges, params))

    def send(self, batch: Sequence[Dispatch]) -> Awaited:
        return begun(partial(self.decide, batch))

    def decide(self, sent: Sequence[Dispatch]) -> list[Outcome]:
        """One batch, from setting out to its answer."""
        body = {"decisions": [to_body(one) for one in sent]}
        wire = self._ask("POST", "decisions", WireResults, body=body)
        return to_outcomes(self._reader.site, sent, wire)

    # blocks ----------------------------------------------------------------------------------

    def blocks(self) -> list[SiteBlock]:
        wire = self._ask("GET", "blocks", WireBlocks)
        return [to_block(one) for one in wire.blocks if not one.expired]

    def block(self, wanted: BlockWanted) -> SiteBlock | Denial:
        body = {
            "kind": wanted.field,
            "value": wanted.value,
            "reason": wanted.reason[:MOST_CODE],
            "note": wanted.note[:MOST_NOTE],
            "until": wanted.until,
            "action": "trash",
        }
        try:
            return to_block(self._send("POST", "blocks", WireBlock, body=body))
        except Denied as denied:
            return self._standing(denied) or self._denial(denied)

    def restore(self, id: int) -> SiteBlock | Denial | None:
        try:
            return to_block(self._send("POST", f"blocks/{id}/restore", WireBlock))
        except Denied as denied:
            if denied.status == 404:
                return None
            return self._standing(denied) or self._denial(denied)

    def lift(self, id: int) -> Denial | None:
        try:
            self._send("DELETE", f"blocks/{id}", dict[str, object])
        except Denied as denied:
            return None if denied.status == 404 else self._denial(denied)
        return None

    def preview(self, field: str, value: str) -> Reach:
        params: Params = {"kind": field, "value": value}
        return to_reach(self._ask("GET", "blocks/preview", WirePreview, params))

    def hits(self, id: int, limit: int) -> list[BlockHit]:
        params: Params = {"block": id, "limit": limit}
        return [to_hit(one) for one in self._ask("GET", "blocks/log", WireHits, params).hits]

    def _standing(self, denied: Denied) -> SiteBlock | None:
        """The one that stands in the way: ours, from before a line broke, or a colleague's."""
        if denied.code != "modstation_block_exists":
            return None
        return next((block for block in self.blocks() if block.id == denied.about), None)

    def _denial(self, denied: Denied) -> Denial:
        if denied.status in (400, 409) and denied.code:
            return Denial(denied.message or denied.code)
        return self._raise(denied)

    # the site's own list ---------------------------------------------------------------------

    def disallowed(self) -> Disallowed:
        return to_disallowed(self._ask("GET", "disallowed", WireDisallowed))

    def change_disallowed(self, wanted: Difference, expect: str) -> Disallowed | Moved | Denial:
        body = {"add": wanted.added, "remove": wanted.removed, "expect": expect}
        try:
            return to_disallowed(self._send("POST", "disallowed", WireDisallowed, body=body))
        except Denied as denied:
            if denied.code == "modstation_disallowed_moved":
                return Moved(self.disallowed())
            if denied.code == "modstation_forbidden" and denied.status == 403:
                return Denial(denied.message)
            return self._denial(denied)

    # -----------------------------------------------------------------------------------------

    def _ask(
        self,
        method: str,
        route: str,
        shape: type[Shape],
        params: Params | None = None,
        *,
        body: Mapping[str, object] | None = None,
    ) -> Shape:
        try:
            return self._send(method, route, shape, params, body=body)
        except Denied as denied:
            self._raise(denied)

    def _send(
        self,
        method: str,
        route: str,
        shape: type[Shape],
        params: Params | None = None,
        *,
        body: Mapping[str, object] | None = None,
    ) -> Shape:
        path = f"{NAMESPACE}/{route}"
        try:
            if method == "GET":
                return self._rest.get(path, shape, params)
            return self._rest.write(method, path, shape, params=params, body=body)
        except Denied as denied:
            if denied.status == 404 and denied.code == "rest_no_route":
                self._gone()
                raise PluginGone(tr("The companion plugin is not there any more.")) from denied
            raise

    def _raise(self, denied: Denied) -> NoReturn:
        if denied.status == 413:
            raise SiteBroken(tr("The site takes no request of that size.")) from denied
        self._reader.raise_trouble(denied)
