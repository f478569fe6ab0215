"""While numbers are hidden, none of the sample's stands on any page or in the fix list, whichever column it was written in."""

import openpyxl
import pytest

from tests.fixlist.reading import texts
from tests.panels.desks import TODAY, looking
from toolkit.audit import audit
from toolkit.fixlist import write_fixlist
from toolkit.intake.cohort import read_cohort
from toolkit.panels.app import VIEWS
from toolkit.panels.filters import Filters
from toolkit.panels.spreadsheets import sample
from toolkit.season import load_season

STRAY = "430424199503074225"
MISPLACED = {"name": f"刘雅琴{STRAY}", "diploma_no": STRAY, "reg_no": f"202043110{STRAY}", "note": f"见{STRAY}", "dept": STRAY}


@pytest.fixture(scope="module")
def done():
    """The sample, with somebody's number in columns where it does not belong."""
    season = load_season()
    cohort = read_cohort(sample(), season)
    for row, (field, value) in enumerate(MISPLACED.items(), 10):
        cohort.table.iloc[row, cohort.table.columns.get_loc(field)] = value
    return audit(cohort, season, TODAY)


@pytest.fixture(scope="module")
def numbers(done):
    known = {value for field in ("id_number", "phone") for value in done.cohort.table[field] if value and len(value) > 10}
    assert len(known) > 300
    return known | {STRAY}


def leaked(shown, numbers):
    shown = str(shown).replace(" ", "")
    return [number for number in numbers if number in shown]


@pytest.mark.parametrize("faulty_columns", [True, False])
def test_in_the_table(done, numbers, faulty_columns):
    for page in range(5):
        state = looking(done, filters=Filters(state=None, faulty_columns=faulty_columns, page=page))
        assert leaked(VIEWS["grid"](state), numbers) == []


def test_beside_the_table(done, numbers):
    state = looking(done, filters=Filters(gaps=True, notes=True))
    assert [leaked(VIEWS[part](state), numbers) for part in ("facets", "filterbar", "header")] == [[], [], []]


def test_on_anybody_s_page(done, numbers):
    state = looking(done, filters=Filters(state=None), person=0)
    pages = (VIEWS["candidate"](looking(done, filters=state.filters, person=number)) for number in range(10, 30))
    assert [leaked(page, numbers) for page in pages] == [[]] * 20


def test_in_the_fix_list(done, numbers, tmp_path):
    written = openpyxl.load_workbook(write_fixlist(done, tmp_path / "整改.xlsx"))
    assert leaked(texts(written), numbers) == []
    shown = openpyxl.load_workbook(write_fixlist(done, tmp_path / "完整.xlsx", show_numbers=True))
    assert leaked(texts(shown), numbers)
