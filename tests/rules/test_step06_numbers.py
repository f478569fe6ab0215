from tests.verbs import flags, passes, spares
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


def numbered(body):
    return body + check_digit(body)


def test_damaged_by_excel():
    flags(damaged_by_excel, severity="blocker", id_number="4.30104199003071E+17", id_number_doubt="damaged", id_type=CARD)
    flags(damaged_by_excel, severity="blocker", id_number="430104199003071000", id_type=CARD)
    flags(damaged_by_excel, case="maybe", id_number="430424197607070000", id_type=CARD)
    passes(damaged_by_excel, id_number=GOOD, id_type=CARD)
    passes(damaged_by_excel, id_number=None)


def test_number_malformed():
    flags(number_malformed, severity="blocker", id_number="1101051949123100", id_type=CARD)
    flags(number_malformed, id_number="43O104199003071237", id_type=CARD)
    passes(number_malformed, id_number=GOOD, id_type=CARD)
    passes(number_malformed, id_number="430104900307123", id_type=CARD)
    spares(number_malformed, id_number="E1234", id_type="外籍护照")


def test_number_with_impossible_birth():
    flags(number_with_impossible_birth, id_number=numbered("43010419900230123"), id_type=CARD)
    flags(number_with_impossible_birth, id_number=numbered("43010420310207123"), id_type=CARD)
    passes(number_with_impossible_birth, id_number=GOOD, id_type=CARD)


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


def test_birth_contradicts_id():
    flags(birth_contradicts_id, birth_date="1949-12-30", id_number=GOOD, id_type=CARD, suggestion="1949-12-31")
    passes(birth_contradicts_id, birth_date="1949-12", id_number=GOOD, id_type=CARD)
