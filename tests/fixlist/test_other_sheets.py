from tests.fixlist import audits
from tests.fixlist.reading import texts
from toolkit.fixlist.reasons import reason
from toolkit.rules.catalogue import by_id


def test_what_was_tidied_a_row_a_cell(opened):
    sheet = opened()["自动整理"]
    assert sheet["A1"].value.startswith("自动整理　2 格")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert rows == [
        [1, "刘雅琴", "汇总!F12", "证件号码", "４３０４**********４２１３", "4304**********4213", "全角改半角、去掉多余的空格"],
        [2, "向建国", "汇总!B13", "姓名", "向 建国 4301**********0032", "向建国", "去掉多余的空格"],
    ]


def test_a_tidied_number_shows_what_was_changed_under_the_mask(opened):
    repairs = [("汇总", 12, "F12", "id_number", "4305221g9302199999", "4305221G9302199999", "case")]
    row = [cell.value for cell in opened(audits.audited(audits.cohort(repairs=repairs)))["自动整理"][3]]
    assert row[4:6] == ["4305***g******9999", "4305***G******9999"]


def test_nothing_was_tidied(opened):
    sheet = opened(audits.audited(audits.cohort()))["自动整理"]
    assert sheet["A1"].value == "自动整理　没有需要整理的格。" and sheet.max_row == 2


def test_what_was_not_judged_and_why(opened):
    sheet = opened()["未判定"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3, max_row=7)]
    assert rows == [
        ["6 基本情况", "性别与证件号码不一致", 3, 1, "这些考生的“性别”、“证件号码”、“证件类型”空着或看不清"],
        ["6 基本情况", "没有填拼音", 0, 4, "表里没有“拼音”"],
        ["9 培训经历", "培训开始时间看不懂，请写成 2019-07 这样", 0, 4, "表里没有“培训开始时间”、“培训基地名称”"],
        ["11 提交确认", "考点不是单位所在市州", 0, 4, "要看的栏目都空着，或没有这类考生"],
        ["11 提交确认", "考区要选湖南省", 0, 4, "工具自己出了问题，这一条没有判定"],
    ]
    assert sheet["D3"].fill.patternType == "lightUp"


def test_how_the_file_was_read(opened):
    column = [cell.value for cell in opened()["未判定"]["A"]]
    assert column[-2:] == ["读表时的说明", "读表时的说明有 7 条，在表格下面。"]
    assert opened(audits.audited(audits.cohort()))["未判定"]["A1"].value.endswith("请再审核一次。")


def test_everything_was_judged(opened):
    covered = [("S06-GENDER-MISSING", 4, 1, 0, 0, None)]
    sheet = opened(audits.audited(audits.cohort(), covered=covered))["未判定"]
    assert sheet["A1"].value == "未判定　没有。每条规则都判定了全部考生。"


def why_not(rule, cohort):
    found = reason(by_id()[rule], None, cohort, "zh")
    assert reason(by_id()[rule], None, cohort, "en") != found
    return found


def test_many_columns_are_not_all_named():
    found = why_not("S11-SITE-CITY-MISMATCH", audits.cohort())
    assert found.startswith("这些考生的“考点”、") and found.count("“") == 4 and found.endswith("等空着或看不清")


def test_columns_that_may_be_blank_are_not_named():
    assert why_not("S04-LEVEL-CERT-CONFLICT", audits.cohort()) == "这些考生的“报考级别”、“报考类别”、“证书类型”空着或看不清"


def test_a_rule_about_a_whole_block_names_none():
    assert why_not("S10-REQUIRED-UPGRADE", audits.cohort()) == "这些考生的有关栏目空着或看不清"


def test_a_column_that_only_another_sheet_has():
    cohort = audits.cohort()
    del cohort.origins[("汇总", "gender")]
    assert why_not("S06-GENDER-MISSING", cohort) == "这些考生的“性别”空着、看不清，或所在的表没有这一列"


def test_rules_that_left_out_as_many_for_one_reason_share_a_row(opened):
    ids = ("S07-AFFIL-PROV", "S07-AFFIL-CITY", "S07-AFFIL-TOWN", "S07-AFFIL-VILLAGE")
    covered = [(id, 3, 0, 1, 0, None) for id in ids] + [("S07-AFFIL-COUNTY", 2, 0, 2, 0, None)]
    sheet = opened(audits.audited(audits.cohort(), covered=covered))["未判定"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert [row[2:4] for row in rows] == [[3, 1], [2, 2]]
    assert rows[0][1].endswith("等 4 条") and rows[0][1].count("；") == 2
    assert sheet["A1"].value.startswith("未判定　5 条规则")


def test_what_is_only_looked_up_is_not_printed_page_after_page(opened):
    many = [("汇总", 12, f"F{number}", "name", " 刘雅琴", "刘雅琴", "spaces") for number in range(60)]
    sheet = opened(audits.audited(audits.cohort(repairs=many)))["自动整理"]
    assert sheet.max_row == 62 and sheet.print_area == "'自动整理'!$A$1:$G$27"
    assert "打印只印前 25 格" in sheet["A1"].value
    assert not opened(audits.audited(audits.cohort()))["自动整理"].print_area


def test_names_are_masked_on_every_sheet(opened):
    people = [{**one, "name": f"{one['name']}430424199503074225", "diploma_no": "430424199503074225"} for one in audits.PEOPLE]
    wrong = audits.finding("S08-DIPLOMA-FORMAT", 12, "diploma_no", "430424199503074225", "warning")
    done = audits.audited(audits.cohort(people=people, repairs=audits.MENDED), [*audits.FOUND, wrong])
    assert not [text for text in texts(opened(done)) if "430424199503074225" in text]
    assert any("4304**********4225" in text for text in texts(opened(done)))
