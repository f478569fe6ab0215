"""Who may sit which exam, by the regulation of 2014 and the law of 2022: a decision that names its clause."""

from toolkit.eligibility.clauses import Clause, clauses
from toolkit.eligibility.decision import CANNOT, CHECK, MAY, UNKNOWN, Candidate, Decision, Way, decide
from toolkit.eligibility.lines import Broken, Enrolment, broken_line
from toolkit.eligibility.sentences import sentences

__all__ = [
    "CANNOT", "CHECK", "MAY", "UNKNOWN", "Broken", "Candidate", "Clause", "Decision", "Enrolment", "Way", "broken_line",
    "clauses", "decide", "sentences",
]  # fmt: skip
