import openpyxl
import pytest

from toolkit.intake.by_hand import open_by_hand
from toolkit.intake.draft import open_draft
from toolkit.intake.refusal import WorkbookError

STRANGE = ("学员", "甲", "乙", "丙")
ROWS = (
    ("刘雅琴", "430424199503074225", "x", 1),
    ("向建国", "430121198811020034", "y", 2),
    ("石磊", "430424199503074209", "z", 3),
)


@pytest.fixture
def saved(tmp_path):
    def save(*rows):
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(tmp_path / "怪.xlsx")
        return tmp_path / "怪.xlsx"

    return save


def test_the_row_that_looks_like_a_header_is_taken_for_one(saved):
    path = saved(("二〇二五年报名",), STRANGE, *ROWS)
    with pytest.raises(WorkbookError):
        open_draft(path)
    draft = open_by_hand(path)
    columns = draft.columns["Sheet"]
    assert [column.header for column in columns] == list(STRANGE)
    assert draft.tables["Sheet"].rows == (3, 4, 5)
    assert [(column.field, column.sure) for column in columns if column.letter == "B"] == [("id_number", False)]
    assert [note.params for note in draft.notes if note.key == "intake.header_by_hand"] == [{"sheet": "Sheet", "row": 2}]


def test_what_was_said_before_is_remembered(saved):
    columns = open_by_hand(saved(STRANGE, *ROWS), remembered={"/学员": "name"}).columns["Sheet"]
    assert (columns[0].field, columns[0].reason_key) == ("name", "mapping.remembered")


def test_rows_of_people_without_a_header_are_no_table(saved):
    assert open_by_hand(saved(*ROWS)) is None
