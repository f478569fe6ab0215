"""Copies that meet the limits, and the message for a photo that must be taken again."""
