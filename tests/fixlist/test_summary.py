from datetime import date, datetime

import pytest

from tests.fixlist import audits
from tests.fixlist.reading import below
from toolkit.fixlist.heading import deadline_sentence
from toolkit.season import load_season
from toolkit.standing import standing


@pytest.fixture
def summary(opened):
    return opened()["汇总"]


def test_the_heading(summary):
    assert summary["A1"].value == "2025春季汇总　整改清单"
    assert summary["A2"].value == "网上报名 2月21日 24:00 截止，还有 6 天（5 个工作日）。先改标“阻断”的项：截止后不能改。"
    assert summary["A3"].value.startswith("4 人：阻断 2 人，错误 2 人，提醒 0 人，通过 0 人")
    assert summary["I1"].value == "按 2025-02-15 判断 · 2025 湖南（官方日期）"


def test_the_moment_of_export_is_printed_when_given(opened):
    sheet = opened(exported=datetime(2025, 2, 15, 21, 42))["汇总"]
    assert sheet["I1"].value.endswith(" · 导出 2月15日 21:42")


@pytest.mark.parametrize(
    "today, sentence",
    [
        (date(2025, 2, 7), "网上报名 2月8日开始，2月21日 24:00 截止，离截止还有 14 天（11 个工作日）"),
        (date(2025, 2, 8), "网上报名 2月21日 24:00 截止，还有 13 天（10 个工作日）"),
        (date(2025, 2, 20), "网上报名 2月21日 24:00 截止，还有 1 天（1 个工作日）"),
        (date(2025, 2, 21), "网上报名今天 24:00 截止"),
        (date(2025, 2, 22), "网上报名 2月21日 24:00 已截止"),
    ],
)
def test_how_much_time_is_left(today, sentence):
    assert deadline_sentence(load_season(), today, "zh").startswith(sentence)


def test_work_days_that_are_not_certain_say_so(monkeypatch):
    monkeypatch.setattr("toolkit.fixlist.heading.work_days", lambda start, end: (5, False))
    assert "（约 5 个工作日）" in deadline_sentence(load_season(), audits.TODAY, "zh")
    assert "(about 5 work days)" in deadline_sentence(load_season(), audits.TODAY, "en")


def test_steps_are_counted_as_everywhere_else(summary):
    rows = below(summary, "按步骤（人数）")[:9]
    assert [row[0] for row in rows][0::8] == ["4 选择项目", "12 打印通知单"]
    found = standing(audits.small())
    for row, step in zip(rows, range(4, 13), strict=True):
        people = found.step_counts(step)
        states = [people[state] or "—" for state in ("blocker", "error", "warning", "clean", "not_judged")]
        assert list(row[1:6]) == states and row[6] == 4
    assert rows[2][1:6] == (2, 1, "—", "—", 1)


def test_people_with_findings_before_and_after_the_form_are_counted_last(opened):
    found = [audits.finding("S02-ACCOUNT-MISSING", 12, "account_registered", "否", "warning")]
    row = below(opened(audits.audited(audits.cohort(), found))["汇总"], "按步骤（人数）")[9]
    assert row == ("总体事项", "—", "—", 1, "—", 3, 4)


def test_what_to_do_now_is_said_once_for_all(opened):
    lines = [row[0] for row in below(opened()["汇总"], "现在怎么办")]
    assert lines[0] == "2月21日 24:00 前请考生在系统里改；已提交的点“重新报考”，改完一定再提交（5 条）"
    closed = opened(audits.audited(audits.cohort(), today=date(2025, 2, 23)))["汇总"]
    assert not any("现在怎么办" in str(cell.value) for row in closed.iter_rows() for cell in row)


def test_steps_open_their_sheets(summary):
    links = {cell.value: cell.hyperlink and cell.hyperlink.location for cell in summary["A"] if cell.value}
    assert links["6 基本情况"] == "'第6步'!A1" and links["7 工作情况"] is None


def test_not_judged_is_hatched_and_zero_is_a_dash(summary):
    row = next(cell.row for cell in summary["A"] if cell.value == "5 确认须知")
    assert summary.cell(row, 6).value == 4 and summary.cell(row, 6).fill.patternType == "lightUp"
    assert summary.cell(row, 5).value == "—"


def test_classes_the_least_ready_first_and_all_together(summary):
    assert below(summary, "按班级（人数）") == [
        ("（未填）", "—", 1, "—", "—", "—", 1),
        ("浏阳乡医班", "—", 1, "—", "—", "—", 1),
        ("湘潭一期班", 2, "—", "—", "—", "—", 2),
        ("合计", 2, 2, "—", "—", "—", 4),
    ]


def test_the_class_with_the_largest_share_comes_first(opened):
    people = [{**audits.PEOPLE[0], "class_name": name} for name in ("甲", "甲", "乙", "丙")]
    found = [audits.finding("S06-GENDER-MISSING", row, "gender", None) for row in (12, 14)]
    rows = below(opened(audits.audited(audits.cohort(people=people), found))["汇总"], "按班级（人数）")
    assert [(row[0], row[2], row[5]) for row in rows] == [("乙", 1, "—"), ("甲", 1, 1), ("丙", "—", 1), ("合计", 2, 2)]


def test_one_page_as_long_as_it_can_be_read(opened):
    people = [{**audits.PEOPLE[0], "class_name": f"{number}班"} for number in range(40)]
    many = audits.audited(audits.cohort(people=people, rows=range(12, 52)), found=())
    assert [opened(audit)["汇总"].page_setup.fitToHeight for audit in (None, many)] == [
        None,
        0,
    ]  # None is 1, 0 as many as it takes


def test_faults_count_people_and_name_no_values(opened):
    more = [audits.finding("S06-GENDER-MISSING", row, "gender", None) for row in (12, 14)]
    sheet = opened(audits.audited(audits.cohort(), [*audits.FOUND, *more]))["汇总"]
    rows = below(sheet, "最常见的问题")
    assert rows[0][:5] == ("没有填性别", 6, "■ 错误", 3, "考生")
    assert "证件号码有…位，应为 17 位数字加 1 位数字或 X" in [row[0] for row in rows]
    assert not any("拼音" in row[0] for row in rows)


def test_every_case_of_a_rule_is_counted_with_its_own_words(opened):
    found = [audits.finding("S04-EXAM-TYPE", row, "exam_type", None, "info", case="blank") for row in (12, 13)]
    other = audits.finding("S04-EXAM-TYPE", 14, "exam_type", "护士", "error")
    told = below(opened(audits.audited(audits.cohort(), [*found, other]))["汇总"], "最常见的问题")
    assert [row[0] for row in told[:2]] == ["考试类型空着，按医师资格考试处理", "考试类型要选“医师资格考试”"]
    assert [row[2] for row in told[:2]] == ["○ 提示", "■ 错误"]


def test_the_second_tables_start_level(summary):
    rows = {cell.value[0]: cell.row for row in summary.iter_rows() for cell in row if cell.value and cell.font.size == 11}
    assert rows["一"] == rows["二"] == 5 and rows["三"] == rows["四"] == 19


def test_severities_people_and_findings(summary):
    rows = [row[:3] for row in below(summary, "按级别")]
    assert rows[:3] == [("● 阻断", 2, 2), ("■ 错误", 2, 3), ("▲ 提醒", "—", "—")]
    assert rows[3:] == [("○ 提示", "—", "—"), ("√ 通过", "—", "—"), ("？ 未判定", "—", "—"), ("整张表、本季", "—", 1)]


def test_how_much_was_judged(summary):
    rows = [row[:2] for row in below(summary, "判定了多少")]
    assert rows == [("全部考生都判定了", 2), ("只判定了一部分考生", 1), ("一个也没有判定（原因见“未判定”）", 4)]


def test_how_to_use_it_says_what_is_masked(opened):
    assert "6　证件号码已隐去中间几位；行号、格号都是原表的。" in [row[0] for row in below(opened()["汇总"], "怎么用这份清单")]
    shown = [row[0] for row in below(opened(show_numbers=True)["汇总"], "怎么用这份清单")]
    assert shown[-1] == "6　这份清单里证件号码是完整的，请不要转发。"


def test_without_a_class_the_others_move_up(opened):
    columns = {name: letter for name, letter in audits.LETTERS.items() if name != "class_name"}
    sheet = opened(audits.audited(audits.cohort(columns=columns)))["汇总"]
    titles = [cell.value for row in sheet.iter_rows() for cell in row if cell.value and cell.font.size == 11 and cell.font.bold]
    titles.sort(key=lambda title: "一二三四五六".index(title[0]))
    assert [title.split("、")[0] for title in titles] == ["一", "二", "三", "四", "五", "六"]
    assert not any("班级" in title for title in titles)


def test_english(opened):
    sheet = opened(lang="en")["Summary"]
    assert sheet["A2"].value.startswith("Online registration closes on 21 Feb at 24:00, in 6 days (5 work days).")
    assert below(sheet, "By step (people)")[2][0] == "6 Identity"
