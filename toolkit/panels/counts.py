"""What is kept of an audit for the front door."""

from toolkit.panels.changed import made_counts
from toolkit.panels.people import CLEAN, FAULTS, NOT_JUDGED
from toolkit.panels.photos.cards import lacking


def counts_of(result, album):
    """What the front door says of an Opened cohort."""
    people = result.people
    counts = {"candidates": len(people), **{state: people.counts[None][state] for state in (*FAULTS, CLEAN, NOT_JUDGED)}}
    counts["blind_steps"] = len(people.standing.blind_steps)
    if album:
        counts["no_photo"] = lacking(album)
    return counts | (made_counts(result.changes) if result.changes else {})
