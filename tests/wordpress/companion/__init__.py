"""The companion plugin on real WordPress servers."""
