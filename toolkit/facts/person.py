"""Who this is: the document, and what its number and the name say."""

import re

from toolkit.codes import ethnic, hmt, passport, pinyin, resident_id

HMT_CARDS = ("香港身份证", "澳门身份证", "台湾身份证", "港澳台身份证")
SOLDIER_DOCUMENTS = ("军官证", "士兵证", "军人", "文职干部证", "警官证", "军士证", "士官证", "武警")
PERMITS = ("通行证", "回乡证", "台胞证")
LOST_IN_EXCEL = "000"

HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
NAME = re.compile(f"[{HAN}]+(?:·[{HAN}]+)*")
ANY_HAN = re.compile(f"[{HAN}]")
NUMBER = re.compile(r"\d{17}[\dXx]|\d{15}")
RARE = re.compile(f"[{HAN}·?？□]*[?？□][{HAN}·?？□]*")


def mainland(id_type=None, id_number=None):
    """Registers with a mainland identity card: the type says so, or without a type the number looks like one."""
    if id_type is not None:
        return id_type == "居民身份证"
    if id_number is None or sum(map(str.isdigit, id_number)) < 14:
        return None
    return not id_number.startswith(("81", "82", "83", "9"))


def registers_otherwise(id_type):
    """Registers with anything but the mainland identity card."""
    return id_type != "居民身份证"


def holds_hmt_card(id_type):
    """Registers with an identity card of Hong Kong, Macau or Taiwan."""
    return id_type in HMT_CARDS


def holds_residence_permit(id_type=None, id_number=None):
    """Registers with the mainland residence permit of people from Hong Kong, Macau and Taiwan."""
    if id_type is not None:
        return id_type == "港澳台居民居住证"
    return None if id_number is None else len(id_number) == 18 and id_number.startswith(("81", "82", "83"))


def foreigner(id_type):
    """Registers with a foreign passport."""
    return id_type == "外籍护照"


def from_abroad(holds_hmt_card, foreigner):
    """From Hong Kong, Macau, Taiwan or abroad, with a document of there."""
    return holds_hmt_card or foreigner


def has_18_digit_number(mainland=None, holds_residence_permit=None):
    """Registers with a document that carries an 18-digit number of GB 11643."""
    return None if mainland is None and holds_residence_permit is None else bool(mainland or holds_residence_permit)


def number_fault(id_number, has_18_digit_number, *, today):
    """How an 18-digit number fails: "15_digits", "length", "characters", "date", "future", "region", "checksum"; "none"."""
    if not has_18_digit_number:
        return None
    if len(id_number) == 15 and id_number.isdigit():
        return "15_digits"
    problem = resident_id.problem(id_number, today=today) or "none"
    if problem == "format":
        return "characters" if len(id_number) == 18 else "length"
    return "future" if problem == "date" != resident_id.problem(id_number) else problem


def own_number(id_number, number_fault):
    """The identity number where it is an 18-digit number without a fault, else None."""
    return id_number if number_fault == "none" else None


def id_gender(own_number):
    """男 or 女, from the parity of the 17th digit (GB 11643-1999)."""
    return resident_id.gender(own_number)


def id_birth(own_number):
    """The birth date inside the number, "YYYY-MM-DD" (GB 11643-1999)."""
    return resident_id.birth_date(own_number)


def age(id_birth, *, season):
    """Full years of age on the first day of the registration window."""
    start = season.window.start
    return start.year - int(id_birth[:4]) - (start.isoformat()[5:] < id_birth[5:])


def id_type_from_number(id_number, number_fault=None):
    """The document type that the number itself shows, where it is beyond doubt."""
    if number_fault != "none" and resident_id.problem(id_number):
        return None
    return {"mainland": "居民身份证", "residence": "港澳台居民居住证"}.get(resident_id.kind(id_number))


def number_of_elsewhere(id_number, name=None, permit_no=None):
    """As short as a card of Hong Kong, Macau or Taiwan or a passport, of somebody with a permit or a Latin name."""
    return 6 <= len(id_number) <= 10 and bool(permit_no or (name and name.isascii()))


def id_18_digits(id_number):
    """The 18-digit form of an old 15-digit number."""
    return resident_id.from_15_digits(id_number)


def id_in_certificate(cert_no):
    """The identity number inside a qualification certificate number of 24 or 27 characters, in 18; None unless it is good."""
    inside = cert_no[9:].upper()
    number = resident_id.from_15_digits(inside) if len(inside) == 15 else inside
    return number if number and resident_id.problem(number) is None else None


def certificate_is_own(cert_no, certificate_owner=None):
    """The identity number inside the qualification certificate's is that of the row."""
    return certificate_owner == "own"


def id_correction(id_number, id_in_certificate=None, birth_date=None, gender=None, *, today):
    """What a damaged number was probably meant to be: the one correction that agrees with the certificate, birth and gender.

    Where a digit is missing or there is one too many, nothing is proposed: which one, only the card shows.
    """
    if len(id_number) != 18:
        return None
    if id_in_certificate:
        found = [id_in_certificate] if resident_id.is_slip(id_number.upper(), id_in_certificate) else []
    else:
        found = resident_id.corrections(id_number, today=today) if not id_number.endswith(LOST_IN_EXCEL) else []
    found = [number for number in found if _agrees(number, birth_date, gender)]
    return found[0] if len(found) == 1 else None


def _agrees(number, birth_date, gender):
    """Whether a number says what the other cells say, as far as these can be read."""
    readable = birth_date and birth_date[:1].isdigit()
    born = not readable or resident_id.birth_date(number).startswith(birth_date)
    return born and (gender not in ("男", "女") or resident_id.gender(number) == gender)


def pinyin_from_name(name):
    """The full pinyin of a name, the surname read as a surname."""
    return pinyin.suggest(name)


def permit_problem(permit_no, id_type):
    """How a mainland travel permit fails the layout for this document; None when it fits."""
    return hmt.permit_problem(permit_no, id_type)


def name_fault(name, mainland):
    """How a mainland name fails: "rare" (? or a box in place of a character), "characters", "length"; "none" for a name."""
    if RARE.fullmatch(name):
        return "rare"
    if not NAME.fullmatch(name):
        return "characters"
    return "none" if 2 <= len(name) <= 28 else "length"


def in_each_others_place(name, id_number):
    """The name's cell holds a number of 15 or 18 characters, and the number's cell a name."""
    return bool(NUMBER.fullmatch(name) and NAME.fullmatch(id_number) and len(id_number) > 1)


def name_on_id_card(name_on_id):
    """The name as the ID card has it."""
    return name_on_id


def pinyin_fault(pinyin, name):
    """How the pinyin of a Chinese name fails: "digits", "han", "initials", "tones"; "none" if not, or for another name."""
    return (ANY_HAN.search(name) and _problem(pinyin, name)) or "none"


def pinyin_fits(pinyin, name, pinyin_fault=None):
    """Whether some combination of readings gives this pinyin; None where that cannot be judged."""
    return _matches(pinyin, name) if pinyin_fault == "none" else None


_problem, _matches = pinyin.problem, pinyin.matches


def soldier_document(id_type):
    """The type names a military document."""
    return any(word in id_type for word in SOLDIER_DOCUMENTS)


def permit_as_document(id_type, id_number=None, holds_hmt_card=None):
    """A mainland travel permit in the place of the identity card, by the type or by the layout of the number."""
    if any(word in id_type for word in PERMITS):
        return True
    return bool(holds_hmt_card and id_number and hmt.is_permit(id_number))


def card_problem(id_number, id_type):
    """How the number of a Hong Kong, Macau or Taiwan card fails; None when it fits."""
    return hmt.problem(id_number, id_type)


def passport_problem(id_number, foreigner):
    """How a passport number fails; None when it fits."""
    return passport.problem(id_number) if foreigner else None


def ethnicity_known(ethnicity):
    """One of the 56 ethnic groups, or one of the few other words that identity cards carry."""
    return ethnic.canonical(ethnicity) is not None


def ethnicity_meant(ethnicity):
    """The group that was probably meant by a confusable spelling."""
    return ethnic.doubtful(ethnicity)
