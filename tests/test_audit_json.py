import json
from pathlib import Path

import jsonschema
import pytest

from tests.fixlist import audits
from toolkit.audit_json import as_json, write_json

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "audit.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_is_what_the_schema_promises(lang):
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(as_json(audits.small(), lang))))


def test_the_cohort_and_its_columns():
    found = as_json(audits.small())
    assert found["cohort"] == {
        "file": "2025春季汇总.xlsx", "sheet": "汇总", "header_row": 3, "candidates": 4, "season": "2025-hunan",
        "as_of": "2025-02-15",
    }  # fmt: skip
    assert found["columns"][2] == {
        "sheet": "汇总", "column": "F", "header": "id_number", "group": None, "field": "id_number", "score": 1.0,
        "reason": found["columns"][2]["reason"],
    }  # fmt: skip
    assert found["columns"][2]["reason"]


def test_repairs_hold_full_values():
    assert as_json(audits.small())["repairs"][0] == {
        "sheet": "汇总", "cell": "F12", "field": "id_number", "raw": "４３０４２４１９９５０３０７４２１３",
        "value": "430424199503074213", "kind": "full_width",
    }  # fmt: skip


def test_findings_hold_ids_places_and_sentences():
    first = as_json(audits.small())["findings"][0]
    assert first == {
        "rule": "S06-GENDER-ID-MISMATCH", "step": 6, "severity": "blocker", "sheet": "汇总", "row": 12, "cell": "K12",
        "related": ["F12"], "field": "gender", "value": "女", "message": "性别与证件号码不一致", "suggestion": "男",
        "fix": "请考生对照身份证原件，改正其中一项", "why": "与公安部联网核对；截止后只有国家卫健委能改", "fix_by": "candidate",
        "frozen_after_close": True,
    }  # fmt: skip


def test_a_related_cell_on_another_sheet_names_it():
    found = [audits.finding("S06-ID-FORMAT", 12, "id_number", "1", related=[("汇总", 12, "gender"), ("二班", 5, "id_number")])]
    cohort = audits.cohort()
    cohort.origins[("二班", "id_number")] = "D"
    assert as_json(audits.audited(cohort, found))["findings"][0]["related"] == ["K12", "二班!D5"]


def test_a_finding_about_a_whole_column_has_neither_row_nor_cell():
    last = as_json(audits.small())["findings"][-1]
    assert (last["rule"], last["row"], last["cell"]) == ("S06-PINYIN-MISSING", None, None)


def test_coverage_says_why_not():
    found = as_json(audits.small())["coverage"]
    assert found[2] == {"rule": "S06-PINYIN-MISSING", "judged": 0, "flagged": 0, "not_judged": 4, "note": "no_column:pinyin"}
    assert found[0]["note"] is None


def test_standing_counts_every_state_of_every_step():
    found = as_json(audits.small())["standing"]
    assert (found["ready"], found["blocked"], list(found["by_step"])) == (0, 2, [str(step) for step in range(4, 13)])
    assert found["by_step"]["6"] == {"clean": 0, "blocker": 2, "error": 1, "warning": 0, "not_judged": 1}


def test_the_file_is_utf_8_and_replaced_whole(tmp_path):
    path = tmp_path / "a.json"
    path.write_text("old")
    assert write_json(audits.small(), path) == path
    assert json.loads(path.read_text(encoding="utf-8")) == json.loads(json.dumps(as_json(audits.small())))
    assert "性别".encode() in path.read_bytes() and b"\r" not in path.read_bytes()
    assert [found.name for found in tmp_path.iterdir()] == ["a.json"]
