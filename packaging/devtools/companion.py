"""The companion plugin as a zip that WordPress's own uploader takes."""

import re
import zipfile
from pathlib import Path

from devtools.process import ROOT, Stop

NAME = "modstation-companion"
FOLDER = ROOT / "resources" / "wordpress" / NAME

# The first moment a zip can tell: the same files give the same bytes, whenever it is made.
MADE = (1980, 1, 1, 0, 0, 0)
ORDINARY_FILE = 0o100644 << 16
UNIX = 3


def version(folder: Path = FOLDER) -> str:
    """What the plugin's header says."""
    header = (folder / f"{NAME}.php").read_text(encoding="utf-8")
    found = re.search(r"^ \* Version:\s+(\S+)$", header, flags=re.MULTILINE)
    if not found:
        raise Stop(f"{folder / NAME}.php has no version in its header.")
    return found[1]


def build_zip(dist: Path, folder: Path = FOLDER) -> Path:
    """Make the archive in that folder; inside it everything lies in one folder of its own."""
    archive = dist / f"{NAME}-{version(folder)}.zip"
    files = sorted(
        (file.relative_to(folder).as_posix(), file) for file in folder.rglob("*") if file.is_file()
    )
    with zipfile.ZipFile(archive, "w") as target:
        for name, file in files:
            entry = zipfile.ZipInfo(f"{NAME}/{name}", MADE)
            # Said outright, because both would otherwise depend on the system it is made on.
            entry.create_system = UNIX
            entry.external_attr = ORDINARY_FILE
            target.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED, compresslevel=9)
    return archive
