"""The work: use cases of moderation. No Qt, no HTTP, no SQL."""
