"""What only the whole cohort shows: the same person, number, phone or photo twice."""

from toolkit.rules.rule import ERROR, INFO, NOBODY, WARNING, Case, rule
from toolkit.rules.twice import NAMED, is_number, together, told

FEW = 3
"""So many people may share a phone; when more do, it is a tutor's or a unit's."""

PICTURES = (".jpg", ".jpeg", ".png", ".bmp", ".heic", ".webp", ".gif", ".tif", ".tiff")


@rule(
    "S06-ID-DUPLICATE",
    ERROR,
    zh="与{rows}是同一个证件号码，姓名不同",
    en="The same ID number as {rows}, another name",
    fix_zh="对照身份证，看是谁的号码写错了",
    fix_en="Compare both ID cards: one number is wrong",
    why_zh="一个证件号码只能是一个人",
    guide="四-6 说明1",
    fix_by="tutor",
    whole_column=True,
    over=("S00-PHONE-SHARED",),
    cases={
        "same_name": Case(
            WARNING,
            zh="与{rows}是同一个人，交了两次；{newest}较新，{differing}",
            en="The same person as {rows}: sent twice; {newest} is newer, {differing}",
            fix_zh="问清不同的几项以哪次为准，保留{newest}，删掉另外的",
            fix_en="Ask which answers count, keep {newest} and delete the other",
        ),
        "unnamed": Case(
            WARNING,
            zh="与{rows}是同一个证件号码，有的没有姓名，看不出是不是同一个人",
            en="The same ID number as {rows}; a name is missing, so it may be one person or two",
            fix_zh="对照身份证补上姓名：同一个人的只留一行，两个人的改正写错的号码",
            fix_en="Give the name by the ID card: keep one row of one person, correct the number if there are two",
        ),
    },
)
def same_number_twice(id_number, own_number, name=None):
    """One number belongs to one person."""
    return told(together(own_number), name, one_person="same_name", unnamed="unnamed")


@rule(
    "S00-PHONE-SHARED",
    INFO,
    zh="与{rows}留的是同一个手机号",
    en="The same phone as {rows}",
    fix_zh="问一句是谁的号码，通知本人时别打错；网报不受影响",
    fix_en="Ask whose phone it is; the registration is not affected",
    why_zh="夫妻、同事可能共用一个号码，也可能抄错了行",
    guide="四-6 规范9",
    fix_by="tutor",
    whole_column=True,
    cases={
        "many": Case(
            INFO,
            zh="与{rows}等留的是同一个手机号，像是老师或单位的",
            en="The same phone as {rows} and others: probably a tutor's or a unit's",
            fix_zh="请补上考生本人的手机号，方便通知",
            fix_en="Ask for the candidates' own phones",
        ),
        "same_name": Case(
            WARNING,
            zh="与{rows}同名、同手机号，证件号码对不上，像是同一个人交了两次；{newest}较新，{differing}",
            en="The same name and phone as {rows}, another ID number: probably one person; {newest} is newer, {differing}",
            fix_zh="对照身份证，看哪个号码是对的，保留那一行",
            fix_en="See on the ID card which number is right and keep that row",
        ),
    },
)
def same_phone_twice(phone, name):
    """Couples and colleagues may share a phone; a row copied by mistake shares it too."""
    groups = together(phone)
    many = [places for places in groups if len(places) > FEW and len({name[place] for place in places}) > 1]
    pairs = told([places for places in groups if places not in many], name, one_person="same_name")
    return pairs | {places[0]: ("many", places[1 : NAMED + 1]) for places in many}


@rule(
    "S10-CERTNO-DUPLICATE",
    ERROR,
    zh="与{rows}是同一个资格证书编号，姓名不同",
    en="The same certificate number as {rows}, another name",
    fix_zh="对照资格证原件，看是谁的编号写错了",
    fix_en="Compare with the certificates: one number is wrong",
    why_zh="一本资格证只有一个人；助理证书信息联网核验，编号不对就查不到",
    guide="四-10 规范2、二-10",
    fix_by="tutor",
    late=NOBODY,
    whole_column=True,
    over=("S10-CERTNO-ID", "S10-CERTNO-YEAR", "S10-CATEGORY"),
)
def same_certificate_twice(cert_no, name, certificate_is_own):
    """A certificate belongs to one person; whoever has the own identity number in it is right."""
    known = {place: own for place, own in enumerate(certificate_is_own) if own}
    found = told(together(cert_no, is_number), name)
    return {place: verdict for place, verdict in found.items() if place not in known}


@rule(
    "S10-REGNO-DUPLICATE",
    ERROR,
    zh="与{rows}是同一个执业证书注册编号，姓名不同",
    en="The same licence number as {rows}, another name",
    fix_zh="对照执业证原件，看是谁的编号写错了",
    fix_en="Compare with the licences: one number is wrong",
    why_zh="一本执业证只有一个人，编号不对审核时对不上",
    guide="四-10 规范4",
    fix_by="tutor",
    late=NOBODY,
    whole_column=True,
)
def same_licence_twice(reg_no, name):
    """A licence belongs to one person."""
    return told(together(reg_no, is_number), name)


@rule(
    "S06-PHOTO-FILE-SHARED",
    WARNING,
    zh="与{rows}写的是同一个照片文件",
    en="The same photo file as {rows}",
    fix_zh="打开照片看是谁的，另一位请重新交照片",
    fix_en="Open the photo; ask the other candidate for another one",
    why_zh="照片要贴在医师资格证上，终身存在注册系统里，不能用别人的",
    guide="四-6 规范1、步骤1",
    fix_by="tutor",
    late=NOBODY,
    whole_column=True,
)
def same_photo_file_twice(photo, photo_standing, name):
    """The photo is the one on the certificate; two people cannot share one."""
    files = [_file(text) if standing == "matched" else None for text, standing in zip(photo, photo_standing, strict=True)]
    return told(together(files), name)


def _file(text):
    """A file's name or address; words such as 有 and 已交 are none."""
    plain = text.strip().lower()
    return plain if plain.endswith(PICTURES) or plain.startswith(("http://", "https://")) else None
