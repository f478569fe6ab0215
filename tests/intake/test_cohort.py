"""A workbook becomes a cohort: values, repairs, doubts and notes, each with its cell."""

from datetime import date

import openpyxl
import pytest

from toolkit.audit import audit
from toolkit.intake.cohort import read_cohort
from toolkit.intake.refusal import WorkbookError
from toolkit.rules.catalogue import by_id
from toolkit.season import load_season

HEADER = ["序号", "姓名", "身份证号", "报考级别", "报考类别", "工作单位", "毕业时间"]


def saved(tmp_path, sheets, name="名册.xlsx"):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / name)
    return tmp_path / name


def read(path, **options):
    return read_cohort(path, load_season(), **options)


def test_the_tutors_own_places_are_kept(tmp_path):
    cohort = read(saved(tmp_path, {"汇总": [["信息表"], [], HEADER, [1, "周思远", "11010519491231002X"]]}))
    assert cohort.table.index.tolist() == [("汇总", 4)]
    assert (cohort.header_row, cohort.cell("汇总", 4, "id_number")) == (3, "C4")
    assert cohort.cell("汇总", 4, "exam_site") is None


def test_one_cell_says_two_fields(tmp_path):
    cohort = read(saved(tmp_path, {"汇总": [HEADER, [1, "周思远", "11010519491231002X", None, "临床执业医师"]]}))
    assert cohort.table.loc[("汇总", 2), ["level", "category"]].tolist() == ["执业", "临床"]
    repairs = set(cohort.repairs[["cell", "field", "kind"]].itertuples(index=False, name=None))
    assert ("E2", "level", "from_another_cell") in repairs


def test_two_cells_that_say_different_exams_are_a_doubt(tmp_path):
    cohort = read(saved(tmp_path, {"汇总": [HEADER, [1, "周思远", "11010519491231002X", "助理", "临床执业医师"]]}))
    assert cohort.doubts[["cell", "field", "kind"]].values.tolist() == [["D2", "level", "contradicted"]]


def test_the_same_as_above_is_filled_and_said(tmp_path):
    rows = [HEADER, [1, "周思远", "1", "执业", "临床", "湘潭市第一人民医院"], [2, "刘雅琴", "2", "执业", "临床", "同上"]]
    cohort = read(saved(tmp_path, {"汇总": rows}))
    assert cohort.table["work_unit"].tolist() == ["湘潭市第一人民医院"] * 2
    assert "F3" in set(cohort.repairs.loc[cohort.repairs["kind"] == "same_as_above", "cell"])


def test_a_merged_unit_counts_for_every_row(tmp_path):
    rows = [HEADER, [1, "周思远", "1", "执业", "临床", "湘潭市第一人民医院"], [2, "刘雅琴", "2", "执业", "临床"]]
    path = saved(tmp_path, {"汇总": rows})
    book = openpyxl.load_workbook(path)
    book["汇总"].merge_cells("F2:F3")
    book.save(path)
    cohort = read(path)
    assert cohort.table["work_unit"].tolist() == ["湘潭市第一人民医院"] * 2
    assert cohort.repairs.loc[cohort.repairs["kind"] == "merged", "cell"].tolist() == ["F3"]


def test_all_sheets_with_candidates_are_read_but_copies_are_not(tmp_path):
    people = [[number, f"周{'甲乙丙丁'[number]}", f"1101051949123100{number}X"] for number in range(4)]
    sheets = {"一班": [HEADER, *people[:2]], "二班": [HEADER, *people[2:]], "汇总": [HEADER, *people], "说明": [["请按时填写"]]}
    cohort = read(saved(tmp_path, sheets))
    assert cohort.sheets == ("汇总",)
    assert len(cohort) == 4
    del sheets["汇总"]
    cohort = read(saved(tmp_path, sheets))
    assert set(cohort.sheets) == {"一班", "二班"}
    assert len(read(saved(tmp_path, sheets), sheet="二班")) == 2


def test_a_sheet_that_is_not_there_is_said(tmp_path):
    with pytest.raises(WorkbookError, match="没有“三班”这张工作表"):
        read(saved(tmp_path, {"一班": [HEADER, [1, "周思远", "1"]]}), sheet="三班")


def test_a_file_without_headers_says_what_was_seen(tmp_path):
    with pytest.raises(WorkbookError, match="甲、乙、丙"):
        read(saved(tmp_path, {"一班": [["甲", "乙", "丙"], [1, 2, 3]]}))


def test_a_named_column_is_taken_for_what_the_tutor_says(tmp_path):
    path = saved(tmp_path, {"一班": [["甲", "乙", "丙"], ["周思远", "11010519491231002X", "女"]]})
    cohort = read(path, chosen={"甲": "name", "乙": "id_number", "C": "性别"})
    assert cohort.table.iloc[0].tolist() == ["周思远", "11010519491231002X", "女"]


def test_a_csv_from_excel_may_have_lost_its_october(tmp_path):
    (tmp_path / "名册.csv").write_text("姓名,身份证号,毕业时间\n周思远,11010519491231002X,2019.1\n", encoding="utf-8-sig")
    assert read(tmp_path / "名册.csv").doubts["kind"].tolist() == ["month_or_day"]


def test_passwords_are_never_read(tmp_path):
    cohort = read(saved(tmp_path, {"一班": [["姓名", "身份证号", "密码"], ["周思远", "11010519491231002X", "geheim123"]]}))
    assert "password" not in cohort.table
    assert "geheim123" not in repr((cohort.table, cohort.repairs, cohort.doubts, cohort.columns, cohort.notes))


def test_comments_go_into_the_note(tmp_path):
    path = saved(tmp_path, {"一班": [["姓名", "身份证号", "性别"], ["周思远", "11010519491231002X", "女"]]})
    book = openpyxl.load_workbook(path)
    book["一班"]["B2"].comment = openpyxl.comments.Comment("身份证过期了", "王老师")
    book.save(path)
    assert "B2 批注：" in read(path).table["note"].iloc[0]


def test_a_header_named_by_the_tutor_need_not_stand_on_every_sheet(tmp_path):
    sheets = {"一班": [["姓名", "身份证号", "乙"], ["周思远", "1", "长沙"]], "二班": [["姓名", "身份证号"], ["刘雅琴", "2"]]}
    cohort = read(saved(tmp_path, sheets), chosen={"乙 ": "exam_site"})
    assert cohort.table["exam_site"].tolist() == ["长沙", None]
    with pytest.raises(ValueError, match="丙"):
        read(saved(tmp_path, sheets), chosen={"丙": "exam_site"})


def test_a_note_about_rows_names_the_sheet_where_there_are_several(tmp_path):
    rows = {
        name: [HEADER, [1, f"周{name[0]}", f"{number}1"], [2, f"李{name[0]}", f"{number}2"], [], ["合计", "2 人"]]
        for number, name in enumerate(("一班", "二班"), 1)
    }
    said = [note.sentence() for note in read(saved(tmp_path, rows)).notes]
    assert "工作表“一班”：第 5 行是合计，已略过。" in said and "工作表“二班”：第 5 行是合计，已略过。" in said
    assert "Sheet “一班”: Total left out: row 5." in [note.sentence("en") for note in read(saved(tmp_path, rows)).notes]
    (alone,) = {note.sentence() for note in read(saved(tmp_path, rows), sheet="一班").notes if "合计" in note.sentence()}
    assert alone == "第 5 行是合计，已略过。"


EDUCATED = ["姓名", "身份证号", "学历", "学习形式"]


def test_a_level_that_says_the_study_form(tmp_path):
    rows = [EDUCATED[:3], ["周思远", "1", "大专（成教）"], ["刘雅琴", "2", "大专"], ["王建国", "3", "本科"]]
    cohort = read(saved(tmp_path, {"汇总": rows}))
    assert cohort.table["study_form"].tolist() == ["成人教育", None, None]
    assert cohort.cell("汇总", 2, "study_form") == "C2"
    assert not cohort.has_column("汇总", "study_form")
    most = read(saved(tmp_path, {"汇总": [*rows[:2], ["刘雅琴", "2", "全日制本科"], rows[3]]}))
    assert most.has_column("汇总", "study_form")


def test_what_a_few_cells_say_besides_is_missing_of_nobody(tmp_path):
    rows = [EDUCATED[:3], ["周思远", "1", "大专（成教）"], ["刘雅琴", "2", "大专"], ["王建国", "3", "本科"]]
    done = audit(read(saved(tmp_path, {"汇总": rows})), load_season(), date(2025, 2, 15), [by_id()["S08-FORM-MISSING"]])
    assert done.findings[["row", "case"]].values.tolist() == [[None, "no_column"]]
    rows[1][2] = "大专（在职）"
    cohort = read(saved(tmp_path, {"汇总": rows}))
    done = audit(cohort, load_season(), date(2025, 2, 15), [by_id()["S08-FORM-PART-TIME"]])
    assert done.findings["row"].tolist() == [2]


def test_a_level_that_contradicts_the_study_form_is_a_doubt(tmp_path):
    rows = [EDUCATED, ["周思远", "1", "全日制本科", "函授"], ["刘雅琴", "2", "本科（成教）", "网络教育"]]
    rows.append(["王建国", "3", "全日制本科", "XX"])
    cohort = read(saved(tmp_path, {"汇总": rows}))
    assert cohort.doubts[["cell", "field", "kind"]].values.tolist() == [["D2", "study_form", "contradicted"]]
    assert cohort.table["study_form"].tolist() == ["成人教育", "网络教育", "XX"]


def test_an_address_is_one_repair_and_none_where_nothing_changed(tmp_path):
    rows = [["姓名", "身份证号", "单位所在省市区"], ["周思远", "1", "湖南-湘潭-岳塘区"], ["刘雅琴", "2", "湖南省湘潭市岳塘区"]]
    cohort = read(saved(tmp_path, {"汇总": rows}))
    assert cohort.table[["prov", "city", "county"]].values.tolist() == [["湖南省", "湘潭市", "岳塘区"]] * 2
    repairs = cohort.repairs[["cell", "field", "raw", "value", "kind"]].values.tolist()
    assert repairs == [["C2", "region", "湖南-湘潭-岳塘区", "湖南省湘潭市岳塘区", "region_split"]]
