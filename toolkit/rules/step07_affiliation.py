"""Step 7, 工作情况: to whom the work unit belongs, by the guide's own table (规范6)."""

from toolkit.rules.rule import CERTAIN, ERROR, INFO, LIKELY, NOBODY, WARNING, Case, rule

AFFILIATIONS = ("中央", "省级", "市", "区县", "街道", "乡镇", "村(居)委会", "部队", "民营")
"""What the field offers; another word is reported as such and not judged here."""

CIVIL = tuple(word for word in AFFILIATIONS if word != "部队")
ASK_EN = "Change it as the guide says, or ask the unit's head; then check the exam site as well"
ASK_ZH = "；与单位实际不符的，问单位领导；隶属改了，考点也要再核对"
NO_LEVEL = ("S07-AFFIL-NO-LEVEL",)
SITE = ("S11-SITE-PROV-REQUIRED", "S11-SITE-PROV-FORBIDDEN", "S11-SITE-CENTRAL")
"""What a wrong affiliation makes the rules of the exam site say."""

BY_NAME = {
    "why_zh": "单位隶属按单位的层级选，还决定能不能选省直考点",
    "guide": "四-7 规范6",
    "suggest": "affiliation_by_name",
    "late": NOBODY,
}
"""What all rules have in common that go by the unit's name; for most of them the guide knows exceptions."""

USUALLY = BY_NAME | {"fix_en": ASK_EN, "sure": LIKELY, "over": SITE}


def _wrong(affiliation, *right):
    return affiliation in AFFILIATIONS and affiliation not in right


@rule(
    "S07-AFFIL-XIANGYA",
    ERROR,
    zh="湘雅医院的单位隶属是中央",
    en="The Xiangya hospitals belong to the central authorities",
    fix_zh="单位隶属改成“中央”",
    fix_en="Change the affiliation to 中央",
    sure=CERTAIN,
    **BY_NAME,
    over=NO_LEVEL,
)
def central_hospital_elsewhere(affiliation, owner_by_name):
    """The guide counts the Xiangya hospitals as central."""
    return owner_by_name == "central" and _wrong(affiliation, "中央")


@rule(
    "S07-AFFIL-PROV",
    ERROR,
    zh="省直医院的单位隶属是省级",
    en="This hospital belongs to the province",
    fix_zh="单位隶属改成“省级”",
    fix_en="Change the affiliation to 省级",
    sure=CERTAIN,
    **BY_NAME,
    over=(*SITE, *NO_LEVEL),
)
def provincial_hospital_elsewhere(affiliation, owner_by_name):
    """The guide counts the hospitals of the province as 省级."""
    return owner_by_name == "provincial" and _wrong(affiliation, "省级")


@rule(
    "S07-AFFIL-MIL",
    ERROR,
    zh="部队医院的单位隶属是部队",
    en="A military hospital belongs to the army",
    fix_zh="单位隶属改成“部队”（对应部队）",
    fix_en="Change the affiliation to 部队",
    sure=CERTAIN,
    **BY_NAME,
    over=("S07-MIL-UNIT-CONSISTENT", "S06-MIL-NOT-MILITARY", *SITE, *NO_LEVEL),
)
def military_hospital_elsewhere(affiliation, owner_by_name):
    """The guide counts military hospitals to their force."""
    return owner_by_name == "military" and _wrong(affiliation, "部队")


@rule(
    "S07-AFFIL-CITY",
    WARNING,
    zh="从名称看是市直单位，单位隶属一般选“市”",
    en="By its name the unit belongs to the prefecture",
    fix_zh=f"改成“市”{ASK_ZH}",
    **USUALLY,
)
def municipal_hospital_elsewhere(affiliation, owner_by_name):
    """The guide counts hospitals of a prefecture as 市."""
    return owner_by_name == "city" and _wrong(affiliation, "市")


@rule(
    "S07-AFFIL-COUNTY",
    WARNING,
    zh="从名称看是区县直单位，单位隶属一般选“区县”",
    en="By its name the unit belongs to the county",
    fix_zh=f"改成“区县”{ASK_ZH}",
    **USUALLY,
)
def county_hospital_elsewhere(affiliation, owner_by_name):
    """The guide counts hospitals of a county, a district or a county-level city as 区县."""
    return owner_by_name == "county" and _wrong(affiliation, "区县")


@rule(
    "S07-AFFIL-STREET",
    WARNING,
    zh="社区卫生服务中心（站）的单位隶属一般选“街道”",
    en="A community health centre belongs to the sub-district",
    fix_zh=f"改成“街道”{ASK_ZH}",
    **USUALLY,
)
def community_centre_elsewhere(affiliation, owner_by_name):
    """The guide counts community health centres as 街道; those grown out of a 卫生院 may still be 乡镇."""
    right = {"street": ("街道",), "community": ("街道", "乡镇"), "station": ("街道", "乡镇", "村(居)委会")}.get(owner_by_name)
    return right is not None and _wrong(affiliation, *right)


@rule(
    "S07-AFFIL-TOWN",
    WARNING,
    zh="卫生院的单位隶属一般选“乡镇”",
    en="A township health centre belongs to the township",
    fix_zh=f"改成“乡镇”{ASK_ZH}",
    **USUALLY,
)
def township_centre_elsewhere(affiliation, owner_by_name):
    """The guide counts township health centres as 乡镇; that of a sub-district may be 街道."""
    right = {"town": ("乡镇",), "street_town": ("乡镇", "街道")}.get(owner_by_name)
    return right is not None and _wrong(affiliation, *right)


@rule(
    "S07-AFFIL-VILLAGE",
    WARNING,
    zh="村（居）卫生室的单位隶属一般选“村(居)委会”",
    en="A village clinic belongs to the village committee",
    fix_zh=f"改成“村(居)委会”{ASK_ZH}",
    **USUALLY,
    cases={
        "run_by_town": Case(
            INFO,
            zh="村卫生室由卫生院办的才选“乡镇”，请看一眼",
            en="乡镇 is right only where the township centre runs it",
        )
    },
)
def village_clinic_elsewhere(affiliation, owner_by_name):
    """The guide counts village clinics as 村(居)委会."""
    if owner_by_name != "village" or not _wrong(affiliation, "村(居)委会"):
        return False
    return "run_by_town" if affiliation == "乡镇" else True


@rule(
    "S07-AFFIL-PRIVATE",
    WARNING,
    zh="单位隶属与许可证上盖章的卫健委层级不一致",
    en="A private unit takes the level of the office that stamped its licence",
    fix_zh="改成许可证盖章的卫健委层级；看不清的问单位领导",
    fix_en="Take the level of the licence's stamp; ask the unit's head when it is unclear",
    why_zh="民营医院看医疗机构许可证盖章是哪个层级的卫健委",
    guide="四-7 规范6",
    only="private_unit",
    suggest="stamp_level",
    sure=LIKELY,
    fix_by="unit",
    late=NOBODY,
    over=NO_LEVEL,
)
def private_unit_of_other_level(affiliation, stamp_level):
    """The guide goes by the health authority on the licence."""
    return _wrong(affiliation, stamp_level)


@rule(
    "S07-AFFIL-NO-LEVEL",
    WARNING,
    zh="单位隶属填的是层级，民营单位看许可证上盖章的是哪级卫健委",
    en="The affiliation is a level: a private unit takes that of the office that stamped its licence",
    fix_zh="按许可证上盖章的卫健委级别填：市卫健委盖章填“市”，区县卫健委盖章填“区县”；不是民营的问单位领导",
    fix_en="Take the level of the licence's stamp, 市 or 区县; whoever is not private asks the unit's head",
    why_zh="民营医院看医疗机构许可证盖章是哪个层级的卫健委",
    guide="四-7 规范6",
    about=("work_unit",),
    suggest="level_of_public_name",
    fix_by="unit",
    late=NOBODY,
)
def affiliation_without_level(affiliation):
    """The guide knows no affiliation of private units; it goes by the health authority on the licence."""
    return affiliation == "民营"


@rule(
    "S07-MIL-UNIT-CONSISTENT",
    ERROR,
    zh="现役军人，单位隶属却不是部队",
    en="In active service, but the unit is not the army's",
    fix_zh="核对本人身份和单位隶属；现役军人的单位要是部队单位",
    fix_en="Check both: the unit of an active soldier is a military one",
    why_zh="现役与聘用人员要求的证明和审核的地方不同",
    guide="四-6 说明4",
    late=NOBODY,
    over=("S06-MIL-NOT-MILITARY", *NO_LEVEL),
    cases={
        "hired": Case(
            WARNING,
            zh="部队聘用人员，单位隶属却不是部队，请问清材料交到哪里",
            en="Hired by the army at a civil unit: ask which zone takes the papers",
        )
    },
)
def soldier_at_civil_unit(affiliation, military_identity, is_soldier=None):
    """Soldiers and civilians hand in different proofs; a trial proof of the other side is refused."""
    if affiliation not in CIVIL:
        return False
    hired = military_identity == "聘用" and is_soldier is not None  # else S06-MIL-NOT-MILITARY says it
    return military_identity == "现役" or (hired and "hired")
