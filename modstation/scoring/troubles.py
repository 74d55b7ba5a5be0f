"""What may go wrong with a model's files, in words: they come from elsewhere."""

from __future__ import annotations

from modstation.core.errors import Trouble
from modstation.core.translation import mark


class BadWeights(Trouble):
    """The files are there, but what is in them cannot or must not be used."""

    title = mark("These weights cannot be used")


class WeightsMissing(Trouble):
    """Files that a model needs are not where they were looked for."""

    title = mark("The model's files are not complete")


class NotDownloaded(Trouble):
    """The download ended before the file was whole and checked."""

    title = mark("The weights were not downloaded")


class Cancelled(NotDownloaded):
    """Somebody stopped it; what has come is kept for the next time."""

    title = mark("Download stopped")
