"""What the portal compares with other registers, where the sheet holds the answer."""
