"""The sheet of what has changed since the import before: what came back and what is new first, then what is mended."""

from toolkit.changes import BACK, MENDED, NEW, STILL
from toolkit.fixlist.heights import height, rooms
from toolkit.fixlist.long_sheet import row_pattern
from toolkit.fixlist.places import location
from toolkit.listing import label
from toolkit.rules.catalogue import by_id

WIDTHS = {
    "number": 6, "name": 14, "class_name": 16, "place": 15, "what": 14, "field": 16, "before": 24, "now": 24, "message": 34,
    "cause": 18,
}  # fmt: skip
CENTERED = ("number",)
ROOMS = rooms(WIDTHS, ("name", "class_name", "place", "field", "before", "now", "message", "cause"))
ORDER = (BACK, NEW, STILL, MENDED)
LOOKS = {BACK: "error", NEW: "warning", STILL: "warning", MENDED: "mended"}


def add_changed(draft, changes):
    """Adds the sheet of the Changes since the import before; none at the first import."""
    if changes is None:
        return
    rows = [*_findings(changes), *_people(changes)]
    counts = {kind: len(changes.of(kind)) for kind in ORDER}
    people = {"appeared": len(changes.appeared), "vanished": len(changes.vanished), "silent": len(changes.silent)}
    sentence = draft.say("changed", since=changes.before.at[:10], **counts, **people)
    sheet = draft.list_sheet(draft.say("sheet.changed"), sentence, WIDTHS, centered=CENTERED, beside=2)
    maker = _Rows(draft, changes)
    for number, row in enumerate(rows, 1):
        sheet.append(maker.make(number, *row))
    draft.close_list(sheet, len(WIDTHS), len(rows))


def _findings(changes):
    ordered = sorted(changes.findings, key=lambda change: (ORDER.index(change.kind), changes.after.places[change.person]))
    return [(change.person, change.kind, change) for change in ordered]


def _people(changes):
    return [(person, kind, None) for kind in ("appeared", "vanished") for person in getattr(changes, kind)]


class _Rows:
    """Makes the rows: whose they are, what became of the finding, why."""

    def __init__(self, draft, changes):
        self._draft, self._changes, self._patterns = draft, changes, {}

    def make(self, number, person, kind, change):
        """One row; ``change`` is None for somebody who came or is gone."""
        snapshot = self._changes.before if kind == "vanished" else self._changes.after
        sheet, row = snapshot.places[person]
        told = self._told(change) if change else (None, None, None, None, None)
        values = (
            number,
            self._draft.shown("name", snapshot.value(person, "name")),
            snapshot.value(person, "class_name"),
            f"{sheet}!{row}",
            self._draft.say(f"change.{kind}"),
            *told,
        )
        link = None if kind == "vanished" else ("D", location(sheet, f"A{row}"))
        return self._draft.rows.make(height(values, ROOMS), values, self._pattern(kind), link)

    def _told(self, change):
        draft, rule = self._draft, by_id().get(change.rule)
        old, new = draft.compared(change.field, change.old, change.new)
        message = rule.fault(draft.lang, (change.after or change.before).case) if rule else change.rule
        blank = draft.say("empty")
        return label(change.field, draft.lang), old or blank, new or blank, message, draft.say(f"cause.{change.cause}")

    def _pattern(self, kind):
        if kind not in self._patterns:
            place = "link" if self._draft.target and kind != "vanished" else "cell"
            names = ("center", "cell", "cell", place, LOOKS.get(kind, "cell"), "cell", "text", "text", "cell", "cell")
            self._patterns[kind] = row_pattern([self._draft.styles[name] for name in names])
        return self._patterns[kind]
