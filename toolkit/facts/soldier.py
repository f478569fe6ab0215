"""Soldiers and employees of the army."""


def active_soldier(military_identity):
    """In active service."""
    return military_identity == "现役"


def hired_by_army(military_identity):
    """Employed by the army without being a soldier."""
    return military_identity == "聘用"


def military_unit(affiliation):
    """Works at a unit of the army."""
    return affiliation == "部队"


def military(military_identity=None, affiliation=None, is_soldier=None):
    """Soldier or employee of the army, by any cell that says so."""
    return military_identity in ("现役", "聘用") or affiliation == "部队" or is_soldier == "是"
