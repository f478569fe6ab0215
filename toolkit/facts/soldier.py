"""Soldiers and employees of the army."""


def active_soldier(military_identity):
    """In active service."""
    return military_identity == "现役"


def military_unit(affiliation):
    """Works at a unit of the army."""
    return affiliation == "部队"
