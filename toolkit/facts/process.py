"""How far the registration has come, by the tutor's own columns."""
