from tests.verbs import TODAY, flags, outcome, passes, spares
from toolkit.codes.resident_id import check_digit
from toolkit.rules.step06_numbers import (
    age_out_of_range,
    birth_contradicts_id,
    card_number_of_wrong_length,
    damaged_by_excel,
    gender_contradicts_id,
    number_from_nowhere,
    number_malformed,
    number_of_15_digits,
    number_with_impossible_birth,
    number_with_wrong_check_digit,
    passport_number_incomplete,
)

CARD = "居民身份证"
GOOD = "11010519491231002X"
PERSON = "430104199003071237"


def numbered(body):
    return body + check_digit(body)


def nothing_suggested(rule, **values):
    return outcome(rule, TODAY, values).findings[0].suggestion is None


def test_damaged_by_excel():
    flags(damaged_by_excel, severity="blocker", id_number="4.30104199003071E+17", id_number_doubt="damaged", id_type=CARD)
    flags(damaged_by_excel, severity="blocker", id_number="430104199003071000", id_type=CARD)
    flags(damaged_by_excel, case="maybe", id_number="430424197607070000", id_type=CARD)
    passes(damaged_by_excel, id_number=GOOD, id_type=CARD)
    passes(damaged_by_excel, id_number=None)
    passes(damaged_by_excel, id_number="430104199913071000", id_type=CARD)


def test_what_excel_lost_may_stand_in_the_certificate():
    damaged, inside = "430104199003071000", "201843210430104199003071237"
    flags(damaged_by_excel, id_number=damaged, id_type=CARD, cert_no=inside, suggestion="430104199003071237")
    assert nothing_suggested(damaged_by_excel, id_number=damaged, id_type=CARD, birth_date="1990-03-17")


def test_number_malformed():
    flags(number_malformed, severity="blocker", id_number="1101051949123100", id_type=CARD)
    flags(number_malformed, case="characters", id_number="43O104199003071237", id_type=CARD)
    passes(number_malformed, id_number=GOOD, id_type=CARD)
    passes(number_malformed, id_number="430104900307123", id_type=CARD)
    spares(number_malformed, id_number="E1234", id_type="外籍护照")


def test_number_with_impossible_birth():
    flags(number_with_impossible_birth, id_number=numbered("43010419900230123"), id_type=CARD)
    flags(number_with_impossible_birth, case=None, id_number=numbered("43010418900207123"), id_type=CARD)
    flags(
        number_with_impossible_birth, case="future", severity="blocker", id_number=numbered("43010420310207123"), id_type=CARD
    )
    passes(number_with_impossible_birth, id_number=GOOD, id_type=CARD)


def test_a_slip_of_the_hand_is_corrected_where_only_one_number_agrees():
    typed = {"id_number": "430104199003971237", "id_type": CARD}
    flags(number_with_impossible_birth, suggestion=PERSON, **typed)
    flags(number_with_impossible_birth, suggestion=PERSON, gender="男", birth_date="1990-03", **typed)
    assert nothing_suggested(number_with_impossible_birth, gender="女", **typed)
    assert nothing_suggested(number_with_impossible_birth, birth_date="1991-03-07", **typed)
    checked = {"id_number": "430104199001071237", "id_type": CARD}
    assert nothing_suggested(number_with_wrong_check_digit, **checked)
    flags(number_with_wrong_check_digit, suggestion=PERSON, birth_date="1990-03-07", **checked)
    assert nothing_suggested(number_with_wrong_check_digit, birth_date="1990", **checked)


def test_the_certificate_says_which_number_was_meant():
    certificate = {"id_type": CARD, "cert_no": "201843210" + PERSON}
    for typed in ("430104199003071273", "430140199003071237", "430104199003071236"):
        flags(number_with_wrong_check_digit, suggestion=PERSON, id_number=typed, **certificate)
    for typed in ("43010419903071237", "4301041990030712337"):
        flags(number_malformed, suggestion=None, id_number=typed, **certificate)
    wrong = {"id_number": "430104199003071236", "id_type": CARD}
    flags(number_with_wrong_check_digit, suggestion=PERSON, cert_no="201243210" + "430104900307123", **wrong)
    assert nothing_suggested(number_with_wrong_check_digit, cert_no="201843210" + GOOD, **wrong)
    assert nothing_suggested(
        number_with_wrong_check_digit, birth_date="1991-03-07", **certificate, id_number="430104199003071236"
    )


def test_a_doubtful_birth_date_says_nothing_about_the_number():
    flags(
        number_with_impossible_birth,
        suggestion=PERSON,
        id_number="430104199003971237",
        id_type=CARD,
        birth_date_doubt="swapped_date",
    )


def test_number_from_nowhere():
    flags(number_from_nowhere, id_number=numbered("99010419900207123"), id_type=CARD)
    passes(number_from_nowhere, id_number=GOOD, id_type=CARD)


def test_number_with_wrong_check_digit():
    flags(number_with_wrong_check_digit, id_number="110105194912310021", id_type=CARD)
    passes(number_with_wrong_check_digit, id_number=GOOD, id_type=CARD)
    passes(number_with_wrong_check_digit, id_number=numbered("81000019900207123"), id_type="港澳台居民居住证")


def test_number_of_15_digits():
    flags(number_of_15_digits, id_number="430104900307123", id_type=CARD, suggestion=numbered("43010419900307123"))
    passes(number_of_15_digits, id_number=GOOD, id_type=CARD)


def test_age_out_of_range():
    flags(age_out_of_range, severity="error", id_number=numbered("43010420150207123"), id_type=CARD)
    flags(age_out_of_range, severity="warning", id_number=numbered("43010420080207123"), id_type=CARD)
    flags(age_out_of_range, severity="warning", id_number=numbered("43010419490207123"), id_type=CARD)
    passes(age_out_of_range, id_number=numbered("43010419900207123"), id_type=CARD)
    for age, severity in ((15, "error"), (16, "warning"), (17, "warning"), (76, "warning"), (100, "warning"), (101, "error")):
        flags(age_out_of_range, severity=severity, id_number=GOOD, age=age)
    for age in (18, 75):
        passes(age_out_of_range, id_number=GOOD, age=age)


def test_card_number_of_wrong_length():
    flags(card_number_of_wrong_length, id_number="A12345", id_type="香港身份证")
    flags(card_number_of_wrong_length, id_number="A1234563", id_type="台湾身份证")
    passes(card_number_of_wrong_length, id_number="51234567", id_type="澳门身份证")
    passes(card_number_of_wrong_length, id_number="A123456789", id_type="港澳台身份证")
    spares(card_number_of_wrong_length, id_number="A12345", id_type=CARD)


def test_passport_number_incomplete():
    flags(passport_number_incomplete, id_number="E123", id_type="外籍护照")
    passes(passport_number_incomplete, id_number="E12345678", id_type="外籍护照")


def test_gender_contradicts_id():
    flags(gender_contradicts_id, severity="blocker", gender="男", id_number=GOOD, id_type=CARD, suggestion="女")
    passes(gender_contradicts_id, gender="女", id_number=GOOD, id_type=CARD)
    spares(gender_contradicts_id, gender="女", id_type="外籍护照", id_number="E12345678")
    spares(gender_contradicts_id, gender=None, id_number=GOOD, id_type=CARD)
    flags(gender_contradicts_id, gender="女", id_number=numbered("43010419900207123"), id_type=CARD)
    passes(gender_contradicts_id, gender="未知", id_number=GOOD, id_type=CARD)


def test_birth_contradicts_id():
    flags(birth_contradicts_id, birth_date="1949-12-30", id_number=GOOD, id_type=CARD, suggestion="1949-12-31")
    passes(birth_contradicts_id, birth_date="1949-12", id_number=GOOD, id_type=CARD)
