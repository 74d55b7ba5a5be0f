"""Opinion: the room of the classifiers."""
