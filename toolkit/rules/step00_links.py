"""What the portal compares with other registers, where the sheet holds the answer."""

from toolkit.rules.rule import AUTHORITY, BLOCKER, NOBODY, Case, rule


@rule(
    "S00-REGISTRATION-LINKED",
    BLOCKER,
    zh="个人信息与执业注册信息不一致",
    en="The person's data differ from the practice register",
    fix_zh="逐项核对姓名、性别、证件号码、民族；注册信息有误的，先找注册机关更正",
    fix_en="Compare name, gender, ID number and ethnicity; an error in the register is corrected there first",
    why_zh="网报个人信息与注册信息联网；截止后只有国家卫健委能改",
    guide="二-4、四-6 步骤2",
    field="name",
    only="holds_certificate",
    fix_by="authority",
    late=AUTHORITY,
    cases={
        "name": Case(
            BLOCKER,
            zh="姓名与执业证上的不一致",
            en="The name differs from the one on the licence",
            fix_zh="对照身份证看哪个对；执业证上有误的，先找注册机关更正",
            fix_en="See on the ID card which is right; an error on the licence is corrected by its authority first",
        )
    },
)
def differs_from_practice_register(registered_with):
    """The form is compared with the register of practising physicians."""
    return {"name": "name", "other": True}.get(registered_with, False)


@rule(
    "S00-ID-POLICE-LINKED",
    BLOCKER,
    zh="实名核验没有通过",
    en="The police check did not pass",
    fix_zh="对照身份证核对姓名和号码；都对的，请考生到户籍派出所核实",
    fix_en="Compare name and number with the ID card; if both are right, ask the police station",
    why_zh="个人身份信息已与公安部联网",
    guide="二-8",
    only="mainland",
    late=AUTHORITY,
)
def police_check_not_passed(id_verified):
    """Name and number are compared with the police record."""
    return id_verified == "否"


@rule(
    "S00-ASSISTANT-CERT-ONLINE",
    BLOCKER,
    zh="助理证联网核验查不到",
    en="The assistant certificate is not found online",
    fix_zh="先核对资格证书编号；编号没错的，请考生联系发证机关补录",
    fix_en="Check the number first; if it is right, ask the issuing authority to enter it",
    why_zh="助理证书信息已实行联网核验，查不到不能报执业",
    guide="二-10",
    only="upgrades",
    late=AUTHORITY,
)
def certificate_not_found_online(cert_verified):
    """The assistant certificate is checked online."""
    return cert_verified == "否"


@rule(
    "S00-DIPLOMA-MATCH",
    BLOCKER,
    zh="学信网核验没有通过",
    en="The education register does not confirm the diploma",
    fix_zh="先核对毕业证书编号；编号没错的，请考生向毕业学校或学信网申请核实",
    fix_en="Check the number first; if it is right, ask the school or the education register",
    why_zh="专本科毕业编号填错无法匹配，审核时学信网会报错",
    guide="二-9、四-8 规范10",
    only="mainland_higher_education",
    late=NOBODY,
)
def diploma_not_confirmed(diploma_verified, graduate_student=None):
    """A diploma that the register does not know fails the review; a student's is not there yet."""
    return diploma_verified == "否" and not graduate_student
