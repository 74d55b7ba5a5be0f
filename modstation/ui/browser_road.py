"""The way through the browser, as a row of errands: find, open, wait, exchange.

A password that arrives must not be forgotten on the way: who leaves in between has it deleted on
the site again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from modstation.core.errors import SignedOut, Trouble
from modstation.core.model import SiteInfo
from modstation.core.ports import Visit
from modstation.core.signing import Admission, Grant, Road
from modstation.core.translation import tr
from modstation.desk.sites import STILL_STANDS, Sites
from modstation.ui.errands import Errands

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Steps:
    """Who is told. `opened` also says whether a browser could be started."""

    opened: Callable[[SiteInfo, Visit, bool], None]
    arrived: Callable[[], None]
    admitted: Callable[[SiteInfo, str, Admission], None]
    failed: Callable[[Trouble], None]


class BrowserRoad:
    """One attempt; `stop` ends it wherever it is, and then nobody is told of anything more but
    `tell`, of what became of the password."""

    def __init__(
        self,
        sites: Sites,
        errands: Errands,
        opener: Callable[[str], bool],
        steps: Steps,
        tell: Callable[[str, bool], None],
    ) -> None:
        self._sites = sites
        self._errands = errands
        self._opener = opener
        self._steps = steps
        self._tell = tell
        self._visit: Visit | None = None
        self._over = False

    def begin(self, address: str) -> None:
        self._run(lambda: self._find(address), self._found)

    def stop(self) -> None:
        self._over = True
        if self._visit is not None:
            self._visit.cancel()

    def give_up(self, info: SiteInfo, user: str, password: str) -> None:
        """Delete a password on the site that nobody here is going to keep."""

        def told(answer: Trouble | None) -> None:
            if answer is None or isinstance(answer, SignedOut):
                said = tr("Not connected; the password was deleted on the site again.")
                self._tell(said, False)
            else:
                said = tr(
                    "{trouble} The password still stands on the site. {advice}",
                    trouble=answer,
                    advice=tr(STILL_STANDS),
                )
                self._tell(said, True)

        self._errands.run(lambda: self._sites.revoke(info, user, password), told)

    def _find(self, address: str) -> tuple[SiteInfo, Visit]:
        info = self._sites.discover(address)
        return info, self._sites.visit(info)

    def _found(self, found: tuple[SiteInfo, Visit]) -> None:
        info, visit = found
        if self._over:
            visit.cancel()
            return
        self._visit = visit
        self._steps.opened(info, visit, self._opener(visit.url))
        if visit.road is not Road.PASTE:
            self._run(visit.wait, lambda grant: self._came(info, grant))

    def _came(self, info: SiteInfo, grant: Grant) -> None:
        if self._over:
            self.give_up(info, grant.user, grant.password)
            return
        self._steps.arrived()
        self._run(
            lambda: self._sites.exchange(info, grant),
            lambda admission: self._exchanged(info, grant.user, admission),
        )

    def _exchanged(self, info: SiteInfo, user: str, admission: Admission) -> None:
        if self._over:
            self.give_up(info, user, admission.password)
        else:
            self._steps.admitted(info, user, admission)

    def _run(self, call: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        """An errand whose answer is wanted even after `stop`: it may be a password."""

        def answered(answer: Answer | Trouble) -> None:
            if not isinstance(answer, Trouble):
                then(answer)
            elif not self._over:
                self._steps.failed(answer)

        self._errands.run(call, answered)
