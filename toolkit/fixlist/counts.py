"""The numbers on the summary: people by step, by class and by fault. People are counted, each by the worst finding."""

from collections import Counter
from dataclasses import dataclass

from toolkit.listing import naming
from toolkit.route import is_its_own
from toolkit.rules.catalogue import by_id
from toolkit.severity import BLOCKER, ERROR, INFO, SEVERITIES, worst
from toolkit.standing import CLEAN, NOT_JUDGED

WHOLE_SHEET = "whole_sheet"
FAULTS_SHOWN = 9
ROUTES_SHOWN = 5


@dataclass(frozen=True)
class ClassCount:
    """One class: its name (None: not given) and its people by their worst finding."""

    name: str | None
    counts: Counter

    @property
    def total(self):
        """All people of the class."""
        return sum(self.counts.values())

    @property
    def not_ready(self):
        """People with a blocker or an error."""
        return self.counts[BLOCKER] + self.counts[ERROR]


@dataclass(frozen=True)
class Fault:
    """One rule that found something: the people it found it in, its worst severity, and the case when there is only one."""

    rule: object
    case: str | None
    severity: str
    people: int


def by_class(cohort, standing):
    """The classes, the one with the largest share of people who are not ready first; empty without a column for the class."""
    if "class_name" not in cohort.table:
        return []
    people = {}
    pairs = Counter(zip(naming("class_name", cohort.table["class_name"]), standing.overall, strict=True))
    for (name, state), count in pairs.items():
        people.setdefault(name, Counter())[state] = count
    classes = [ClassCount(name, counts) for name, counts in people.items()]
    return sorted(classes, key=lambda found: (-found.not_ready / found.total, found.name or ""))


def top_faults(audit, most=FAULTS_SHOWN):
    """The rules that found something in most people, at most ``most`` of them, the most frequent first."""
    found = {}
    columns = audit.findings[["rule", "sheet", "row", "case", "severity"]]
    for id, sheet, row, case, severity in columns.itertuples(index=False):
        if row is not None:
            found.setdefault((id, case), []).append(((sheet, row), severity))
    faults = [_fault(by_id()[id], case, verdicts) for (id, case), verdicts in found.items()]
    return sorted(faults, key=lambda fault: (-fault.people, SEVERITIES.index(fault.severity), fault.rule.id))[:most]


def _fault(rule, case, verdicts):
    people, severities = (set(column) for column in zip(*verdicts, strict=True))
    return Fault(rule, case, worst(severities), len(people))


def by_severity(audit, standing):
    """For each severity, then for "clean" and "not_judged": (state, people, findings about them), None where it means nothing.

    People are counted by their worst finding, never as "info": who has no more than that is clean. What is said of the whole
    sheet or of the season comes last, as WHOLE_SHEET.
    """
    about = audit.findings["row"].notna()
    findings, people = Counter(audit.findings.loc[about, "severity"]), standing.counts
    counted = [(name, None if name == INFO else people[name], findings[name]) for name in SEVERITIES]
    states = [(state, people[state], None) for state in (CLEAN, NOT_JUDGED)]
    return [*counted, *states, (WHOLE_SHEET, None, int((~about).sum()))]


def shared_routes(listed, audit, most=ROUTES_SHOWN):
    """What to do now about candidates whose findings do not say it themselves: [(sentence, findings)], most frequent first."""
    rows = listed[listed["row"].notna()]
    pairs, routes = Counter(zip(rows["rule"].tolist(), rows["route"].tolist(), strict=True)), Counter()
    for (rule, sentence), findings in pairs.items():
        if by_id()[rule].severity != INFO and not is_its_own(by_id()[rule], audit.season, audit.today):
            routes[sentence] += findings
    return routes.most_common(most)


def by_extent(coverage):
    """How many rules judged everybody, some, nobody: {"whole", "part", "none"}."""
    extents = Counter()
    for judged, not_judged in coverage[["judged", "not_judged"]].itertuples(index=False):
        extents["whole" if not not_judged else "part" if judged else "none"] += 1
    return extents
