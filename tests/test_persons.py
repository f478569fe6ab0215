"""Who is who from one version of a sheet to the next."""

from toolkit.persons import Person, person_of, recognised

A, B, C = "11010519491231002X", "430424199503074225", "430121198811020034"
ZHANG, LI, SHI = Person(A, "张三", "19900000001"), Person(B, "李四", "19900000002"), Person(C, "石磊")
KNOWN = {1: ZHANG, 2: LI, 3: SHI}


def seen(*people, known=KNOWN):
    return list(recognised(known, dict(enumerate(people))).values())


def test_rows_may_stand_in_any_order():
    assert seen(SHI, LI, ZHANG) == [3, 2, 1]


def test_a_corrected_number_makes_no_new_person():
    assert seen(ZHANG._replace(id_number=C[:-1] + "0"), LI) == [1, 2]
    assert seen(ZHANG._replace(id_number=B, phone="19900000001")) == [1]
    assert seen(SHI._replace(id_number="430121198811030034")) == [3]
    assert seen(SHI._replace(id_number=None), SHI._replace(id_number="4.3E+17", name="王五")) == [3, None]


def test_another_number_under_the_same_name_is_another_person():
    assert seen(SHI._replace(id_number="430102199001011238")) == [None]


def test_a_corrected_name_makes_no_new_person():
    assert seen(ZHANG._replace(name="张叁", phone=None)) == [1]
    assert seen(LI._replace(name=None, phone=None)) == [2]


def test_two_numbers_mixed_up_stay_two_people():
    assert seen(ZHANG._replace(id_number=B), LI._replace(id_number=A)) == [1, 2]
    assert seen(ZHANG._replace(id_number=B, phone=None), LI._replace(id_number=A, phone=None)) == [1, 2]


def test_a_number_typed_twice_does_not_make_one_of_two():
    assert seen(LI._replace(id_number=A, phone=None), ZHANG) == [2, 1]


def test_two_people_of_one_name_stay_two():
    twins = {1: Person(A, "张伟", "19900000001"), 2: Person(B, "张伟", "19900000002")}
    assert seen(Person(B, "张伟"), Person(A, "张伟"), known=twins) == [2, 1]
    assert seen(Person(None, "张伟", "19900000002"), Person(A, "张伟"), known=twins) == [2, 1]
    assert seen(Person(None, "张伟"), Person(None, "张伟"), known=twins) == [None, None]
    assert seen(Person(B[:-1] + "0", "张伟"), Person(A, "张伟"), known=twins) == [2, 1]


def test_somebody_who_was_sent_twice_stays_there_twice():
    assert seen(ZHANG, ZHANG) == [1, None]
    assert seen(ZHANG, ZHANG, known={1: ZHANG, 5: ZHANG}) == [1, 5]


def test_nobody_is_known_by_nothing():
    assert seen(Person(), Person(None, None, "19900000001"), known={1: Person(), 2: ZHANG}) == [None, None]


def test_a_person_is_made_of_values():
    values = {"name": "张三", "id_number": None, "phone": 19900000001, "city": "x"}
    assert person_of(values) == Person(None, "张三", "19900000001")
