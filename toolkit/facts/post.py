"""The candidate's post: on-post status and what the graduation says about it, the proof of the trial period."""

import re

from toolkit.facts import INFERRED

YEAR = 12
"""Months that a fresh graduate counts as one, and that the trial lasts."""

_PENDING = re.compile("待|未|还没|没有|没开|没满|暂|尚|不满|再开|才开|才能开|办理中|申请中|^[无没]$")
_REFUSED = re.compile("^[否不]$|不能(?!确定)|不可以|不行|不给|不肯|不愿|不开|不同意|不予|无法|开不|拒")


def months_since_graduation(grad_date, *, season):
    """Full months between the graduation and the first month of the site review; None for an apprentice's "-"."""
    year, _, month = grad_date[:7].partition("-")
    if not (year.isdigit() and month.isdigit()):
        return None
    review = season.milestone("review").start
    return YEAR * (review.year - int(year)) + review.month - int(month)


def fresh_graduate(months_since_graduation, upgrades, west_to_tcm=None, graduate_student=None, edu_level=None):
    """Graduated less than a year before the site review, and registers for the first time.

    A graduate degree does not count: whoever has one of these years may choose any status.
    """
    first_time = not (upgrades or west_to_tcm or graduate_student or edu_level == "研究生")
    return first_time and 0 <= months_since_graduation < YEAR


def long_graduated(months_since_graduation, graduate_years=None):
    """Graduated a year or more before the site review, not with a graduate degree of the last years."""
    return months_since_graduation >= YEAR and graduate_years != "fine"


def graduates_this_season(edu_level, grad_date, *, season):
    """Registers with a graduate degree of this year that was not there yet when the window opened."""
    opens = season.window.start.isoformat()[:7]
    return edu_level == "研究生" and opens < grad_date[:7] and grad_date[:4] == str(season.year)


def graduate_years(edu_level, grad_date=None, *, season):
    """Whether a graduate student may register: "fine", "bachelor", "other" (below, or a degree of other years)."""
    if edu_level != "研究生":
        return "bachelor" if edu_level == "本科" else "other" if edu_level in ("大专", "中专") else "fine"
    known = grad_date and grad_date[:4].isdigit()
    return "fine" if not known or int(grad_date[:4]) in season.grad_student_years else "other"


def needs_trial_proof(level, path=None, upgrades=None, west_to_tcm=None):
    """Registers for the first time and has a trial period to prove."""
    if upgrades or west_to_tcm:
        return False
    return True if path is not None or level == "助理" else INFERRED


def trial_proof_state(trial_proof):
    """What is said about the proof: "refused", "pending" (not yet there); "fine" for anything else."""
    if "没问题" in trial_proof or "无问题" in trial_proof:
        return "fine"
    return "pending" if _PENDING.search(trial_proof) else "refused" if _REFUSED.search(trial_proof) else "fine"


def student_status(on_post):
    """研究生（在读）, which the guide asks of this year's graduates."""
    return "研究生（在读）"


def fresh_status(on_post):
    """试用期, which the guide asks of fresh graduates."""
    return "试用期"


def usual_status(on_post):
    """在职, which the guide asks of all others."""
    return "在职"


def post_of_all(post):
    """卫生技术人员（医师）, the post that the guide gives everybody."""
    return "卫生技术人员（医师）"


def title_of_all(title):
    """待聘, the title that the guide gives everybody."""
    return "待聘"
