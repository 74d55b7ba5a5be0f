"""The face: what a moderator sees and presses. The only room with Qt."""
