from dataclasses import replace

from tests.fixlist import audits
from tests.panels.desks import looking
from toolkit.eligibility import Decision
from toolkit.panels.candidate import candidate_view
from toolkit.panels.grid import grid_view

CANNOT = Decision("cannot", "assistant_first", (), ("助理", "临床"))
UNKNOWN = Decision("unknown", "bachelor", ("level", "grad_date"))
FOUND = (
    audits.finding("S04-LEVEL-EDU", 12, "level", "执业", "blocker", suggestion="助理"),
    audits.finding("S04-LEVEL-INVALID", 13, "level", "护士"),
)


def decided(*decisions, **state):
    audit = replace(audits.audited(audits.cohort(), FOUND), facts={"eligibility": decisions})
    return looking(audit, **state)


def verdict(decision, **state):
    return candidate_view(decided(*[decision] * 4, person=0, **state))["eligibility"]


def test_the_page_says_whether_the_exam_is_open_and_by_which_clause():
    found = verdict(CANNOT)
    assert (found["severity"], found["verdict"], found["more"]) == ("blocker", "按规定不能这样报", ["可以改报：临床助理"])
    assert "医师法第九条" in found["why"]
    assert verdict(Decision("may", "bachelor"))["severity"] == "clean"
    assert verdict(Decision("check", "other_category"))["severity"] == "warning"


def test_what_cannot_be_decided_is_not_judged_and_says_what_is_missing():
    found = verdict(UNKNOWN)
    assert (found["severity"], found["state"], found["more"]) == ("unjudged", "未判定", ["要补齐或核实：报考级别、毕业年月"])
    assert verdict(UNKNOWN, lang="en")["state"] == "Not judged"


def test_without_a_decision_there_is_no_panel():
    assert candidate_view(looking(person=0))["eligibility"] is None


def test_the_card_of_a_rule_that_reads_the_decision_says_where_it_stands():
    cards = [row["cells"][0]["findings"][0] for row in grid_view(decided(*[CANNOT] * 4))["rows"]]
    assert [card["message"][:4] for card in cards] == ["首次报考", "报考级别"]
    assert cards[0]["basis"] == ["医师法第九条、第十条；医师资格考试报名资格规定（2014版）", "可以改报：临床助理"]
    assert cards[1]["basis"] == []
