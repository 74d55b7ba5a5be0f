"""The two ways this harness can fail, kept apart because a test run treats them differently."""


class Unavailable(Exception):
    """This machine cannot have that WordPress; a test that needs it is left out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class HarnessError(Exception):
    """Something that should have worked did not; a test that meets it fails."""
