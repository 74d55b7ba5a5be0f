"""Who wrote a comment, as far as this profile can tell: since when, under which other names."""

from __future__ import annotations

from collections.abc import Iterator

from modstation.core.errors import NotPossible
from modstation.core.model import Comment
from modstation.core.network import common_beginning, network_of, within
from modstation.core.ports import Clock
from modstation.core.translation import tr
from modstation.desk.views import OtherName, Person
from modstation.store.people import Identity
from modstation.store.store import Store

MOST_NAMES = 6


class People:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def behind(self, comment: Comment, latest: tuple[Comment, ...]) -> Person:
        """Each of its parts is one indexed read: it is made for every card."""
        known = self._store.people
        decided = known.decided(latest)
        reasons = {
            other.id: decided[other.id][1]
            for other in latest
            # Somebody may have decided otherwise on the site since; then that is what counts.
            if other.id in decided and decided[other.id][0] == other.status
        }
        return Person(
            known.first_seen(comment), self._other_names(comment), known.note(comment), reasons
        )

    def keep_note(self, comment: Comment, text: str) -> None:
        if not comment.author_key:
            raise NotPossible(
                tr("Nothing tells this author from others: no account, e-mail or IP.")
            )
        with self._store.writing():
            self._store.people.keep_note(comment, text.strip(), self._clock.now())

    def _other_names(self, comment: Comment) -> tuple[OtherName, ...]:
        mine = _signature(comment.author_name, comment.author_email)
        found: dict[tuple[str, str], OtherName] = {}
        counted: set[tuple[str, str, str, str]] = set()
        for evidence, identity in self._alike(comment):
            who = _signature(identity.name, identity.email)
            if who == mine or identity[:4] in counted:
                continue
            counted.add(identity[:4])
            before = found.get(who, OtherName(identity.name, identity.email, evidence))
            found[who] = OtherName(
                before.name,
                before.email,
                before.evidence,
                before.approved + identity.approved,
                before.rejected + identity.rejected,
            )
        return tuple(found.values())[:MOST_NAMES]

    def _alike(self, comment: Comment) -> Iterator[tuple[str, Identity]]:
        """What others share with the author, the strongest evidence first."""
        known, site = self._store.people, comment.site
        yield from ((tr("same e-mail"), i) for i in known.with_email(site, comment.author_email))
        yield from ((tr("same IP"), i) for i in known.with_ip(site, comment.author_ip))
        yield from ((tr("same URL"), i) for i in known.with_url(site, comment.author_url))
        network = network_of(comment.author_ip)
        if network is not None:
            for identity in known.with_ip_like(site, common_beginning(network)):
                if within(identity.ip, network):
                    yield tr("same network {network}", network=network), identity


def _signature(name: str, email: str) -> tuple[str, str]:
    return name.casefold(), email.casefold()
