"""One sheet, ten evenings: shuffled, renamed, corrected, newly broken, longer, shorter. Every change is told as what it is."""

import random
from datetime import date

import openpyxl
import pytest

from tests.people import FIELDS, cohort, other_gender, write_plain
from toolkit import decisions as decided
from toolkit.changes import BACK, DATA, DAY, MENDED, NEW, STILL
from toolkit.intake.cohort import read_cohort
from toolkit.renewal import History, renewed
from toolkit.season import load_season
from toolkit.workspace import Import, open_workspace

SEASON = load_season()
LEFT_OUT = {"skill_exempt", "overseas_cert", "trn_type", "trn_major", "trn_practice_major", "trn_grade", "title_date"}
COLUMNS = (*(name for name in FIELDS if name not in LEFT_OUT | {"seq", "note"}), "note")
OTHER_WORDS = {"证件号码": "公民身份号码", "姓名": "考生姓名", "手机号码": "联系电话", "毕业学校": "毕业院校"}
GENDER, SITE, CHECK = "S06-GENDER-ID-MISMATCH", "S11-SITE-CITY-MISMATCH", "S06-ID-CHECKSUM"


class Book:
    """The tutor's sheet over the evenings; the note tells the test who is who, the toolkit does not look at it."""

    def __init__(self, folder):
        self.folder, self.evening = folder, 0
        self.workspace = open_workspace(folder / "cohorts")
        self.people = [person | {"note": str(at), "phone": f"199{at:08}"} for at, person in enumerate(plain(40))]
        self.history = None
        self.known = {}

    def person(self, seq):
        return next(person for person in self.people if person["note"] == str(seq))

    def change(self, seq, **values):
        self.person(seq).update(values)

    def import_it(self, *, renamed=False, day=date(2025, 2, 15)):
        """This evening's version, imported: the Renewed."""
        self.evening += 1
        rng = random.Random(self.evening)
        people, columns = rng.sample(self.people, len(self.people)), list(COLUMNS)
        if renamed:
            rng.shuffle(columns)
        path = write_plain(self.folder / f"{self.evening}.xlsx", people, columns)
        if renamed:
            rename(path)
        at = f"2025-02-{self.evening:02}T20:00:00"
        imported = Import(at, path.name, f"{self.evening:064}", SEASON.id, day.isoformat())
        keeper = self.workspace.history(self.workspace.record_import("名册", imported))
        read = read_cohort(path, SEASON)
        found = renewed(read, SEASON, day, History(keeper.persons(), keeper.snapshots(), keeper.decisions()), at)
        keeper.keep(self.evening, found.people, found.taken)
        self.keeper, self.found = keeper, found
        self._check_who_is_who(read)
        return found.changes

    def _check_who_is_who(self, read):
        """Everybody is who they were, and nobody is somebody else."""
        for place, person in self.found.persons.items():
            seq = read.table["note"].iat[read.places[place]]
            assert self.known.setdefault(seq, person) == person, f"{seq} became somebody else"
        assert len(set(self.known.values())) == len(self.known), "two became one"

    def told(self, kind, cause=None):
        """Who has which change: {(seq, rule)}."""
        seqs = {person: int(seq) for seq, person in self.known.items()}
        return {(seqs[change.person], change.rule) for change in self.found.changes.of(kind, cause)}

    def seqs(self, persons):
        return {int(seq) for seq, person in self.known.items() if person in persons}

    def decide(self, about, verdict, **more):
        return self.keeper.decide(about, verdict, **more)


def plain(size):
    """Candidates in whom nothing is wrong; two have one name."""
    people = cohort(size, 7, kinds=("bachelor", "college", "upgrade_college"))
    people[1] |= {"name": people[0]["name"], "pinyin": people[0]["pinyin"]}
    return people


def rename(path):
    book = openpyxl.load_workbook(path)
    for cell in book.active[1]:
        cell.value = OTHER_WORDS.get(cell.value, cell.value)
    book.save(path)


def nothing(book):
    return all(not book.told(kind) for kind in (MENDED, NEW, BACK, STILL))


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    """The evenings one after the other; each test looks at one of them, in this order."""
    return Book(tmp_path_factory.mktemp("evenings"))


def mistyped(number):
    """The number with a wrong last character."""
    return number[:-1] + ("1" if number[-1] != "1" else "2")


def test_1_the_first_evening_has_nothing_to_compare_with(book):
    book.right = {seq: dict(book.person(seq)) for seq in (2, 3, 5)}
    for seq in (2, 3):
        book.change(seq, gender=other_gender(book.person(seq)))
    book.change(5, id_number=mistyped(book.person(5)["id_number"]))
    assert book.import_it() is None
    assert {(found[1]) for found in book.found.taken.findings} >= {GENDER, CHECK}


def test_2_what_was_mended_is_told_wherever_the_row_stands_now(book):
    book.change(2, gender=book.right[2]["gender"])
    changes = book.import_it()
    assert book.told(MENDED) == {(2, GENDER)}
    assert book.told(MENDED, DATA) == {(2, GENDER)}
    assert not book.told(NEW) | book.told(BACK) | book.told(STILL)
    assert (changes.appeared, changes.vanished) == ((), ())
    assert book.seqs(changes.silent) == {3, 5}


def test_3_other_words_and_another_order_of_columns_change_nothing(book):
    changes = book.import_it(renamed=True)
    assert nothing(book)
    assert changes.moved == {}


def test_4_a_corrected_identity_number_makes_no_new_person(book):
    book.change(5, id_number=book.right[5]["id_number"])
    changes = book.import_it()
    assert book.told(MENDED) == {(5, CHECK)}
    assert (changes.appeared, changes.vanished) == ((), ())


def test_5_what_breaks_and_what_comes_back_are_two_things(book):
    book.change(2, gender=other_gender(book.person(2)))
    book.change(7, exam_site=next(site for site in ("株洲", "湘潭") if site != book.person(7)["exam_site"]))
    book.import_it()
    assert book.told(BACK) == {(2, GENDER)}
    assert {seq for seq, _ in book.told(NEW)} == {7}
    assert not book.told(MENDED)


def test_6_who_came_and_who_is_gone(book):
    book.gone = [book.person(seq) for seq in (10, 11)]
    book.people = [person for person in book.people if person not in book.gone]
    book.people += [person | {"note": str(100 + at), "phone": f"1980000000{at}"} for at, person in enumerate(others())]
    changes = book.import_it()
    assert book.seqs(changes.appeared) == {100, 101, 102}
    assert book.seqs(changes.vanished) == {10, 11}
    assert nothing(book)


def others():
    return cohort(3, 99, kinds=("bachelor",))


def test_7_who_returns_is_who_was_there(book):
    book.people += book.gone
    changes = book.import_it()
    assert book.seqs(changes.appeared) == {10, 11}
    assert changes.vanished == ()


def test_8_a_corrected_name_makes_no_new_person_and_one_of_two_names_stays_apart(book):
    book.change(9, name="欧阳" + book.person(9)["name"][-1], phone="19812345678")
    book.change(1, phone="19887654321")
    changes = book.import_it()
    assert (changes.appeared, changes.vanished) == ((), ())
    assert book.seqs(changes.moved) == {1, 9}


def test_9_another_value_that_is_as_wrong_is_still_wrong(book):
    number = book.person(12)["id_number"]
    book.change(12, id_number=mistyped(number))
    book.import_it()
    assert book.told(NEW) == {(12, CHECK)}
    book.change(12, id_number=mistyped(mistyped(number))[:-1] + "3")
    book.import_it()
    assert (12, CHECK) in book.told(STILL)
    assert not book.told(NEW) | book.told(MENDED)
    book.change(12, id_number=number)
    book.import_it()
    assert book.told(MENDED) == {(12, CHECK)}


def test_10_what_only_the_day_has_changed_is_nobodys_doing(book):
    book.import_it(day=date(2025, 2, 23))
    assert nothing(book) or all(change.cause == DAY for change in book.found.changes.findings)
    assert not book.told(NEW, DATA) | book.told(MENDED, DATA)


def test_a_waiver_holds_as_long_as_the_value_and_says_when_it_does_not(book):
    person = book.known["3"]
    value = book.found.taken.value(person, "gender")
    book.decide(decided.finding(person, GENDER, "gender"), decided.WAIVED, reason="身份证原件如此", was=decided.as_json(value))
    book.import_it()
    assert (3, GENDER) not in {(int_of(book, person), rule) for person, rule, _ in book.found.taken.findings}
    assert len(book.found.settled.waived) == 1
    book.change(3, gender=None)
    book.import_it()
    book.change(3, gender=value)
    book.import_it()
    assert len(book.found.settled.waived) == 1
    book.change(3, gender={"男": "女", "女": "男"}[value])
    book.import_it()
    assert not book.found.settled.waived


def test_a_waiver_of_a_value_that_is_wrong_in_another_way_now_is_told(book):
    person = book.known["22"]
    book.change(22, ethnicity="湘族")
    book.import_it()
    about = decided.finding(person, "S06-ETHNIC-UNKNOWN", "ethnicity")
    book.decide(about, decided.WAIVED, reason="派出所证明", was=decided.as_json("湘族"))
    book.import_it()
    assert (len(book.found.settled.waived), book.found.settled.lapsed) == (1, {})
    book.change(22, ethnicity="楚族")
    book.import_it()
    (number,) = book.found.settled.lapsed
    assert book.found.settled.audit.findings.iloc[number]["value"] == "楚族"
    assert not book.found.settled.waived


def int_of(book, person):
    return next(int(seq) for seq, known in book.known.items() if known == person)


def test_a_correction_lies_over_the_sheet_until_the_sheet_has_it(book):
    person, before = book.known["20"], book.person(20)["ethnicity"]
    wrong = "湘族"
    book.change(20, ethnicity=wrong)
    book.import_it()
    book.decide(decided.cell(person, "ethnicity"), decided.FIXED, value=before, was=decided.as_json(wrong))
    book.import_it()
    assert [(one.old, one.new) for one in book.found.overlaid.corrected.values()] == [(wrong, before)]
    assert (20, "S06-ETHNIC-UNKNOWN") not in {(int_of(book, who), rule) for who, rule, _ in book.found.taken.findings}
    book.change(20, ethnicity=before)
    book.import_it()
    assert (len(book.found.overlaid.arrived), book.found.overlaid.corrected) == (1, {})
    book.change(20, ethnicity="苗族" if before != "苗族" else "侗族")
    book.import_it()
    assert len(book.found.overlaid.lapsed) == 1
    assert book.found.overlaid.corrected == {}


def test_what_was_taken_back_holds_no_more(book):
    person = book.known["21"]
    book.change(21, ethnicity="湘族")
    number = book.decide(decided.cell(person, "ethnicity"), decided.FIXED, value="汉族", was=decided.as_json("湘族"))
    book.import_it()
    assert book.found.overlaid.corrected
    book.decide(decided.cell(person, "ethnicity"), decided.UNDONE, value=str(number))
    book.import_it()
    assert not book.found.overlaid.corrected
