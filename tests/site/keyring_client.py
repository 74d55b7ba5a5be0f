"""Run inside a private D-Bus session by test_keyring: stores, reads and forgets a password."""

from __future__ import annotations

import json
import sys

from modstation.core.errors import NoKeyring
from modstation.site.secrets import KeyringSecrets

SITE, USER, PASSWORD = "https://news.example/wp-json/", "moderator", "abcd EFGH 1234 ünï"


def main() -> None:
    secrets = KeyringSecrets()
    said: dict[str, object] = {"describe": secrets.describe()}
    try:
        said["empty"] = secrets.get(SITE, USER)
        secrets.put(SITE, USER, PASSWORD)
        said["kept"] = KeyringSecrets().get(SITE, USER) == PASSWORD
        secrets.put(SITE, USER, "changed")
        said["changed"] = KeyringSecrets().get(SITE, USER)
        said["other"] = secrets.get("https://other.example/wp-json/", USER)
        secrets.forget(SITE, USER)
        secrets.forget(SITE, USER)
        said["forgotten"] = secrets.get(SITE, USER)
    except NoKeyring as trouble:
        said["trouble"] = str(trouble)
    json.dump(said, sys.stdout)


if __name__ == "__main__":
    main()
