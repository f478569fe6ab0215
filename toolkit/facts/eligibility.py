"""Whether the education opens this exam."""
