"""What can be set, page by page. A change counts at once; there is no "Apply"."""
