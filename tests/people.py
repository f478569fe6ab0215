"""Invented candidates for tests: the generator of the sample cohort (data/sample/invented)."""

import sys

from toolkit.places import DATA

sys.path.append(str(DATA / "sample"))

from invented import FIELDS, KINDS, candidate, cohort, units
from invented.faults import another_digit, born, checked, ends_in_000, of_number, other_gender, shortened
from invented.plain_sheet import write_plain
from invented.spellings import respelled

__all__ = [
    "FIELDS", "KINDS", "another_digit", "booked", "born", "candidate", "checked", "cohort", "ends_in_000", "of_number",
    "other_gender", "respelled", "shortened", "units", "write_plain",
]  # fmt: skip

DONE = (
    "account_registered", "password_kept", "security_q", "wechat_bound", "notice_agreed", "id_verified", "registered_same",
    "critical_confirmed", "unit_found", "school_found", "diploma_verified", "cert_selected", "cert_verified",
    "extra_confirmed", "rechecked", "submitted", "slip_printed", "slip_checked", "review_materials",
)  # fmt: skip
"""Columns of the bookkeeping that say 是 of everybody in order."""

ABOUT_SOME = ("ban_until", "ban_status", "licence_stamp", "cert_unit", "first_reg_date", "reviewed", "paid", "seq")
"""Columns that are blank for most people."""


def booked(person):
    """The candidate with every column of the tutor's bookkeeping, answered as it should be."""
    upgrades = person["path"] == "助理升执业"
    soldier = person["military_identity"] is not None
    own = {
        "device": "电脑",
        "url": "https://www.nmec.org.cn",
        "username": "yisheng2025",
        "step_status": "已完成",
        "redo_open": "否",
        "submitted_at": "2025-02-12",
        "slip_printed_at": "2025-02-12",
        "project": f"{person['category']}{person['level']}医师",
        "is_soldier": "是" if soldier else "否",
        "name_on_id": person["name"],
        "name_registered": person["name"],
        "ethnicity_on_id": person["ethnicity"],
        "major_on_diploma": person["major"],
        "trial_proof": None if upgrades else "能开",
        "edu_selected": "已勾选",
        "edu_count": 1,
        "cert_unit": person["work_unit"] if upgrades else None,
        "skill_exempt": person["skill_exempt"] or "否",
    }
    return person | dict.fromkeys(ABOUT_SOME) | dict.fromkeys(DONE, "是") | own
