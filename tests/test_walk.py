"""docs/walk.md is true."""

from datetime import date

import openpyxl

from toolkit.audit import audit
from toolkit.fixlist import write_fixlist
from toolkit.intake.cohort import read_cohort
from toolkit.listing import listing
from toolkit.season import load_season

HEADER = ["序号", "姓名", "姓名全拼", "身份证号码", "性别"]
ROW = [1, "刘雅琴", "liu yaqin", "1101051949１231002x", "M"]


def test_one_cell_from_the_sheet_to_the_fix_list(tmp_path):
    book = openpyxl.Workbook()
    book.active.title = "汇总"
    for cells in (["2025年医师报名信息汇总"], HEADER, ROW):
        book.active.append(cells)
    book.save(tmp_path / "名册.xlsx")

    cohort = read_cohort(tmp_path / "名册.xlsx", load_season())
    found = [(column.letter, column.field, column.sure) for column in cohort.columns[3:]]
    assert found == [("D", "id_number", True), ("E", "gender", True)]
    assert cohort.table.loc[("汇总", 3), ["id_number", "gender"]].tolist() == ["11010519491231002X", "男"]
    repairs = set(cohort.repairs[["cell", "kind"]].itertuples(index=False, name=None))
    assert {("D3", "full_width"), ("D3", "case"), ("E3", "option_spelling")} == repairs

    result = audit(cohort, load_season(), date(2025, 2, 15))
    facts = [result.facts[name][0] for name in ("number_fault", "own_number", "id_gender")]
    assert facts == ["none", "11010519491231002X", "女"]
    finding = result.findings[result.findings["rule"] == "S06-GENDER-ID-MISMATCH"].iloc[0]
    assert finding[["field", "value", "suggestion", "severity"]].tolist() == ["gender", "男", "女", "blocker"]
    assert ("汇总", 3, "id_number") in finding["related"]

    first = listing(result).iloc[0]
    assert (first["cell"], first["message"], first["guide"]) == ("E3", "性别与证件号码不一致", "指南第六步 规范5、步骤2")
    assert (first["fix_by"], first["due"]) == ("candidate", date(2025, 2, 21))

    write_fixlist(result, tmp_path / "清单.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "清单.xlsx")["全部问题"].iter_rows(max_row=4, values_only=True)
    assert {"汇总!E3", "M", "女"} <= {cell for row in rows for cell in row}
