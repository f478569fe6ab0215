from dataclasses import replace

from tests.fixlist import audits
from tests.panels.desks import looking
from toolkit.panels.filters import NO_CLASS, PAGE, Filters, chosen, classes, page_of
from toolkit.panels.people import people_of

EVERYBODY = Filters(state=None)


def names(filters, people=None):
    return [person.name for person in chosen(people or people_of(audits.small()), filters)]


def test_what_cannot_be_changed_later_comes_first():
    found = (
        audits.finding("S08-DIPLOMA-MISSING", 12, "diploma_no", None, "error"),
        audits.finding("S09-START-UNREADABLE", 13, "trn_start", "?", "error"),
        audits.finding("S06-GENDER-MISSING", 14, "gender", None, "error"),
        audits.finding("S06-ID-FORMAT", 20, "id_number", "1", "blocker"),
    )
    people = people_of(audits.audited(audits.cohort(), found))
    assert names(EVERYBODY, people) == ["石磊", "刘雅琴", "阿依努尔·买买提", "向建国"]


def test_a_tile_shows_the_people_it_counts():
    people = people_of(audits.small())
    for state, count in people.counts[None].items():
        assert len(chosen(people, Filters(state=state))) == count
    assert len(names(Filters())) == 4


def test_a_remark_is_no_fault():
    remark = audits.finding("S04-LEVEL-INVALID", 12, "level", "x", "info")
    people = people_of(audits.audited(audits.cohort(), (remark,), whole=True))
    assert names(Filters(), people) == []
    assert "刘雅琴" in names(Filters(state="clean"), people)


def test_a_step_shows_whom_it_concerns():
    assert names(Filters(step=6)) == ["刘雅琴", "石磊", "向建国"]
    assert names(Filters(step=6, state="blocker")) == ["刘雅琴", "石磊"]
    assert names(Filters(step=4, state="blocker")) == []


def test_class_rule_and_search():
    assert names(Filters(class_name="浏阳乡医班")) == ["向建国"]
    assert names(Filters(class_name=NO_CLASS)) == ["阿依努尔·买买提"]
    assert names(Filters(rule="S06-ID-FORMAT")) == ["石磊"]
    assert names(Filters(text=" 建国")) == ["向建国"]
    assert names(Filters(text="002x")) == ["阿依努尔·买买提"]
    assert names(Filters(text="1988")) == []
    assert names(Filters(text="11010519491231002X ")) == ["阿依努尔·买买提"]


def test_a_step_without_a_state_shows_who_has_something_to_mend_there():
    assert names(Filters(state=None, step=6)) == names(Filters(step=6))
    assert len(names(Filters(state=None))) > len(names(Filters(state=None, step=6)))


def test_a_case_of_a_rule_is_a_fault_of_its_own():
    blank = audits.finding("S04-EXAM-TYPE", 12, "exam_type", None, "info", case="blank")
    people = people_of(audits.audited(audits.cohort(), (blank, audits.finding("S04-EXAM-TYPE", 14, "exam_type", "护士"))))
    assert names(Filters(state=None, rule="S04-EXAM-TYPE:blank"), people) == ["刘雅琴"]
    assert names(Filters(state=None, rule="S04-EXAM-TYPE"), people) == ["阿依努尔·买买提"]


def test_who_passed_stands_by_class_and_row_whatever_was_remarked():
    remark = audits.finding("S04-LEVEL-INVALID", 20, "level", "x", "info")
    people = people_of(audits.audited(audits.cohort(), (remark,), whole=True))
    assert names(Filters(state="clean"), people) == ["向建国", "刘雅琴", "石磊", "阿依努尔·买买提"]


def test_counts_for_the_lists():
    people = people_of(audits.small())
    assert classes(people) == [("浏阳乡医班", 1), ("湘潭一期班", 2), (NO_CLASS, 1)]


def test_a_page_stays_inside_the_range():
    found = list(range(PAGE + 1))
    assert page_of(found, 0) == (found[:PAGE], 0, 2)
    assert page_of(found, 9) == (found[PAGE:], 1, 2)
    assert page_of([], 3) == ([], 0, 1)


def test_a_doubtful_cell_is_known():
    cohort = audits.cohort()
    doubts = cohort.doubts.reindex(columns=["sheet", "row", "cell", "field", "raw", "kind"])
    doubts.loc[0] = ("汇总", 13, "P13", "diploma_no", "5.12E+17", "damaged")
    state = looking(audits.audited(replace(cohort, doubts=doubts)))
    assert state.opened.people.doubts == {(1, "diploma_no")}
