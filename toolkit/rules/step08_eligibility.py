"""Step 8: whether the education opens this exam (2014 regulation, 2022 law)."""
