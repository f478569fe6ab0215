"""What every rule owes its reader, written or not yet written."""

import importlib.util
from pathlib import Path

import pytest

from tests.verbs import RAN, flags, passes
from toolkit.facts import facts
from toolkit.fields import fields
from toolkit.rules import document
from toolkit.rules.catalogue import MODULES, by_id, catalogue, written_rules
from toolkit.rules.from_fields import rules_from_fields
from toolkit.season import load_season, seasons
from toolkit.severity import SEVERITIES

WRITTEN = [rule for module in MODULES for rule in written_rules(module)]
EVERY = pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: rule.id)
ALWAYS_SPEAK = {"S11-SITE-CENTRAL", "S06-CONTACT-NOT-NEEDED", "S09-NOT-NEEDED", "S10-NOT-NEEDED"}  # wherever they apply
KNOWN_ONLY_AS_WHOLE = {"S00-NOT-CALCULATED", "S02-PASSWORD-IN-SHEET"}  # said by the audit, which sees the sheet's columns


def test_ids_are_unique_and_none_is_used_again():
    assert len(by_id()) == len(catalogue())
    for season in seasons():
        assert not set(load_season(season).retired) & set(by_id())


@EVERY
def test_a_rule_speaks_both_languages_and_says_what_to_do(rule):
    for text in (rule.zh, rule.en, rule.fix_zh, rule.fix_en, rule.why_zh, rule.why_en, rule.guide):
        assert text and text.strip() == text
    for case in (None, *rule.cases):
        assert len(rule.sentence("message", "zh", case)) >= 4, "the machine's interface promises four characters"
    assert not {"！", "!"} & set(rule.zh + rule.fix_zh + rule.en + rule.fix_en)
    assert rule.severity in SEVERITIES
    assert rule.fix_by in ("candidate", "tutor", "unit", "school", "authority")


@EVERY
def test_a_fault_without_a_candidate_reads_like_a_sentence(rule):
    for lang in ("zh", "en"):
        for case in (None, *rule.cases):
            text = rule.fault(lang, case)
            assert not set("{}") & set(text) and "“”" not in text and "  " not in text
            assert not text.startswith(("…，", "，")) and not text.startswith("与…"), text


def test_what_is_left_of_a_value_in_a_fault():
    assert by_id()["S06-ID-DUPLICATE"].fault("zh") == "与别的行是同一个证件号码，姓名不同"
    assert by_id()["S06-ID-DUPLICATE"].fault("en") == "The same ID number as another row, another name"
    assert by_id()["S06-ID-FORMAT"].fault("zh").startswith("证件号码有…位，")
    assert by_id()["S08-LEVEL-MISMATCH"].fault("zh") == "学历与毕业证书编号里的层次对不上"
    assert by_id()["S08-MAJOR-NOT-MEDICAL"].fault("zh") == "所学专业不属于可以报考的医学专业"


@EVERY
def test_a_rule_knows_its_fields_and_facts(rule):
    for name in (*rule.params, rule.only, rule.suggest, *rule.each, *rule.about):
        stem = (name or "name").removesuffix("_doubt")
        assert stem in fields() or stem in facts() or (rule.each and stem == "value"), name
    assert rule.field in fields()
    assert set(rule.over) <= set(by_id())
    assert 0 <= rule.step <= 13


def test_every_fact_is_asked_for():
    asked, names = set(), [name for rule in catalogue() for name in (*rule.params, rule.only, rule.suggest)]
    while names:
        name = names.pop()
        if name in facts() and name not in asked:
            asked.add(name)
            names += facts()[name].params
    assert set(facts()) == asked


@EVERY
def test_a_blocker_has_a_place_in_the_guide_or_a_source(rule):
    assert rule.severity != "blocker" or rule.guide[0] in "一二三四错" or rule.source


def test_every_written_rule_has_an_example_of_each_kind_that_ran():
    for path in sorted((Path(__file__).parent / "rules").glob("test_*.py")):
        run_all(path)
    for rule in WRITTEN:
        if rule.id not in KNOWN_ONLY_AS_WHOLE:
            assert RAN.get(rule.id, set()) >= {"flags", "spares" if rule.id in ALWAYS_SPEAK else "passes"}, rule.id


@pytest.mark.parametrize("rule", rules_from_fields(), ids=lambda rule: rule.id)
def test_a_rule_of_a_field_flags_and_passes(rule):
    applies = {rule.only: True} if rule.only else {}
    bad, good = example(rule)
    flags(rule, **bad, **applies)
    if good[rule.field] is not None:
        passes(rule, **good, **applies)


def example(rule):
    """A cell that the rule flags and one that it passes."""
    field = fields()[rule.field]
    if rule.params[0].endswith("_doubt"):
        unreadable = "unreadable_number" if field.kind == "number" else "unreadable_date"
        kinds = {"EXCEL-DAMAGED": "damaged", "IMPOSSIBLE": "impossible_date", "AMBIGUOUS": "month_or_day"}
        kinds["CONTRADICTED"] = "contradicted"
        return {rule.params[0]: kinds.get(rule.id.removeprefix(f"{field.stem}-"), unreadable)}, {field.id: "x"}
    good = next(iter(field.options), "湖南省")
    return {
        "MISSING": ({field.id: None}, {field.id: good}),
        "INVALID": ({field.id: "没有这一项"}, {field.id: good}),
        "UNNEEDED": ({field.id: "H12345678"}, {field.id: None}),
    }[rule.id.rsplit("-", 1)[1]]


def test_the_page_of_rules_is_current():
    assert document.PAGE.read_text(encoding="utf-8") == document.page(), "run: python -m toolkit.rules.document"


def run_all(path):
    """Calls every test of a module that takes no fixture."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, test in vars(module).items():
        if name.startswith("test_") and callable(test):
            test()
