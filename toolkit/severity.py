"""How much a finding matters, judged by its consequence."""

BLOCKER = "blocker"  # refused, or cannot be changed afterwards
ERROR = "error"  # wrong, must be fixed before submitting
WARNING = "warning"  # a person must look
INFO = "info"  # worth knowing, nothing to fix

SEVERITIES = (BLOCKER, ERROR, WARNING, INFO)  # the worst first

SOFTER = {BLOCKER: ERROR, ERROR: WARNING, WARNING: WARNING, INFO: INFO}
"""What a severity becomes when the kind of candidate is only inferred."""


def worst(severities):
    """The worst of some severities; None when there are none."""
    found = set(severities)
    return next((severity for severity in SEVERITIES if severity in found), None)
