"""Run inside a test's desktop session: prints what its keyring keeps for an account of a site."""

from __future__ import annotations

import json
import sys

from modstation.site.secrets import KeyringSecrets


def main(site: str, user: str) -> None:
    json.dump(KeyringSecrets().get(site, user), sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
