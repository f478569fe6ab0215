"""The fix list as a file: an Excel workbook, written whole or not at all."""

from datetime import datetime, time
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxFileError

from toolkit.fixlist.changed import add_changed
from toolkit.fixlist.draft import Draft
from toolkit.fixlist.eligible import add_eligible
from toolkit.fixlist.findings import add_findings
from toolkit.fixlist.not_judged import add_not_judged
from toolkit.fixlist.places import link_target
from toolkit.fixlist.styles import FONT
from toolkit.fixlist.summary import add_summary
from toolkit.fixlist.tidied import add_tidied
from toolkit.listing import listing
from toolkit.once import collector_at_rest
from toolkit.replacing import replacing
from toolkit.words import Spoken

OPTIONS = {
    "in_memory": True,  # quicker, and no half of it lies about in the folder for temporary files
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "default_format_properties": {"font_name": FONT, "font_size": 10},
}


class FixlistError(Spoken, OSError):
    """A fix list that could not be written, most often because the old one is open in Excel."""


def write_fixlist(audit, path, lang="zh", *, show_numbers=False, exported=None, changes=None):
    """Writes an audit's findings as a workbook to hand out, fill in and return; gives back its path.

    Identity numbers and phones are masked unless ``show_numbers``. ``exported`` is the moment to print on it, if any;
    ``changes`` what became of it since the import before (toolkit.changes).
    Raises FixlistError (OSError) when the file cannot be written; one that is there already then stays as it was.
    """
    path = Path(path)
    try:
        with collector_at_rest(), replacing(path) as temporary:
            _write(audit, temporary, lang, show_numbers, exported, changes)
    except PermissionError as error:
        raise FixlistError("fixlist.open_elsewhere" if path.exists() else "fixlist.unwritable", file=path.name) from error
    except (OSError, XlsxFileError) as error:
        raise FixlistError("fixlist.unwritable", file=path.name) from error
    return path


def _write(audit, path, lang, show_numbers, exported, changes):
    workbook = Workbook(str(path), OPTIONS)
    draft = Draft(workbook, lang, link_target(audit.cohort.path), show_numbers)
    _describe(workbook, draft, audit)
    listed = listing(audit, lang)
    add_summary(draft, audit, listed, exported)
    add_findings(draft, listed, audit)
    add_changed(draft, changes)
    add_eligible(draft, audit)
    add_tidied(draft, audit.cohort)
    add_not_judged(draft, audit)
    workbook.close()


def _describe(workbook, draft, audit):
    """What a returned list is recognised by: which file it is about, judged when."""
    created = datetime.combine(audit.today, time())
    workbook.set_properties({"title": draft.title(audit.cohort.path), "created": created})
    for name, value in (("source", audit.cohort.sha256), ("season", audit.season.id), ("as_of", audit.today.isoformat())):
        workbook.set_custom_property(name, value)
