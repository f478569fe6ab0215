"""What only the whole cohort shows about diplomas: one number twice, and the code of a school that no list has."""

from collections import Counter

from toolkit.rules.rule import ERROR, NOBODY, WARNING, Case, rule
from toolkit.rules.twice import NAMED, is_number, together

ENOUGH = 5
"""So many diplomas of a school show its code, where any other code is five times as rare."""


@rule(
    "S08-DIPLOMA-DUPLICATE",
    ERROR,
    zh="与{rows}是同一个毕业证书编号",
    en="The same diploma number as {rows}",
    fix_zh="对照两人的毕业证，看是谁的编号写错了",
    fix_en="Compare both diplomas: one number is wrong",
    why_zh="一个毕业证书编号只能是一个人的",
    guide="四-8 规范10",
    fix_by="tutor",
    late=NOBODY,
    whole_column=True,
    over=("S00-PHONE-SHARED",),
    cases={
        "same_name": Case(
            ERROR,
            zh="与{rows}同名、同毕业证书编号，证件号码不同，像是同一个人交了两次",
            en="The same name and diploma number as {rows}, another ID number: probably one person",
            fix_zh="对照身份证，看哪个证件号码是对的，保留那一行",
            fix_en="See on the ID card which number is right and keep that row",
        )
    },
)
def same_diploma_twice(diploma_no, id_number, name):
    """One number belongs to one person."""
    shared = together(diploma_no, is_number)
    return {place: verdict for places in shared for place, verdict in _of_others(places, id_number, name)}


def _of_others(places, id_number, name):
    for place in places:
        others = [other for other in places if id_number[other] != id_number[place]]
        if others:
            one_person = {name[place]} == {name[other] for other in others}
            yield place, ("same_name" if one_person else True, others[:NAMED])


@rule(
    "S08-DIPLOMA-SCHOOL",
    ERROR,
    zh="毕业证书编号前 5 位 {diploma_school_code} 不是{school}的代码，应为 {school_code}",
    en="The diploma number begins with {diploma_school_code}; this school's code is {school_code}",
    fix_zh="对照毕业证，核对毕业学校和编号前 5 位",
    fix_en="Compare the school and the first five digits with the diploma",
    why_zh="编号前 5 位是学校代码；填错学信网查不到",
    guide="四-8 规范10",
    source="教育部《全国高等学校名单》；教学〔2001〕4号",
    field="diploma_no",
    only="has_registered_diploma",
    late=NOBODY,
    whole_column=True,
    cases={
        "owned": Case(
            ERROR,
            zh="毕业证书编号前 5 位 {diploma_school_code} 是{code_owner}的代码，{school}应为 {school_code}",
            en="The diploma number begins with {diploma_school_code}, the code of {code_owner}; this school's is {school_code}",
        ),
        "listed": Case(
            WARNING,
            zh="毕业证书编号前 5 位 {diploma_school_code} 不像{school}的代码，多为 {school_code}，请核对",
            en="The diploma number begins with {diploma_school_code}; this school's code is probably {school_code}: check it",
        ),
        "learned": Case(
            WARNING,
            zh="毕业证书编号前 5 位 {diploma_school_code} 与同校其他考生的不一样，请核对",
            en="The diploma number begins with {diploma_school_code}, unlike those of the same school: check it",
        ),
    },
)
def diploma_of_another_school(diploma_school_code, school, known_school, code_owner=None, school_code=None):
    """The first five digits are the school's; where no list has them, most of the school's other diplomas do."""
    pairs = Counter(zip(school, diploma_school_code, strict=True))
    most = _most_on_one_code(pairs)
    verdicts = {}
    for place, (code, name, listed, owner) in enumerate(
        zip(diploma_school_code, school, known_school, code_owner, strict=True)
    ):
        verdict = _by_list(code, listed, owner) if listed else _by_cohort(pairs[name, code], most[name])
        if verdict:
            verdicts[place] = verdict
    return verdicts


def _by_list(code, listed, owner):
    if code == listed.code or code in listed.colleges:
        return False
    return ("owned" if owner else True) if listed.sure else "listed"


def _by_cohort(count, most):
    """The code stands on ``count`` diplomas of the school, another one on ``most``: this one is an exception among them."""
    return count * ENOUGH <= most and "learned"


def _most_on_one_code(pairs):
    """On how many of its diplomas every school has one and the same code."""
    most = Counter()
    for (name, _), count in pairs.items():
        most[name] = max(most[name], count)
    return most
