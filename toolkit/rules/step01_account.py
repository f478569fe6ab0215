"""Steps 1 to 3: the portal's address and the candidate's account."""
