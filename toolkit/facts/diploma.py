"""What the diploma's number says."""
