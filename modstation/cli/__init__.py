"""A face for scripts and servers."""
