"""One line about a site: whether the companion plugin is there, and what it would add."""

from __future__ import annotations

from modstation.core.errors import Trouble
from modstation.core.model import SiteInfo
from modstation.core.translation import tr
from modstation.desk.sites import Sites
from modstation.ui.errands import Errands
from modstation.ui.invisible import visible
from modstation.ui.labels import PlainLabel


class PluginLine(PlainLabel):
    """Asks the site beside the window's thread."""

    def __init__(self, sites: Sites, info: SiteInfo, errands: Errands) -> None:
        super().__init__(wrap=True, look="quiet")
        self.setAccessibleName(tr("Companion plugin"))
        self.say(tr("Companion plugin: asking the site…"))
        self._errands = errands
        self._errand = errands.run(lambda: sites.plugin_version(info), self._told)
        self.destroyed.connect(lambda _=None, n=self._errand: errands.forget(n))

    def _told(self, answer: str | Trouble) -> None:
        if isinstance(answer, Trouble):
            self.say(
                tr("Companion plugin: the site cannot be asked now ({why})", why=answer.message)
            )
        elif answer:
            self.say(
                tr(
                    "Companion plugin {version} is there: changes come at once, up to 200"
                    " decisions go together, and the site itself blocks.",
                    version=visible(answer),
                )
            )
        else:
            self.say(
                tr(
                    "Companion plugin: not there. ModStation works without it; with it, changes"
                    " come at once, up to 200 decisions go together, the site itself blocks, and"
                    " nobody can decide in between."
                )
            )
