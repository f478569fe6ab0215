"""Step 8: what the diploma's number says beside the other cells."""
