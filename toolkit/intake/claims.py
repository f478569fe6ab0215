"""What the words over a column claim: which field it is by its header, the group above it, or the columns beside it."""

from dataclasses import dataclass, field, replace

from toolkit.fields import fields
from toolkit.intake.headers import normal, title_step, vocabulary
from toolkit.intake.looks import counted
from toolkit.intake.spellings import elsewhere, is_doubtful, meaning, sure_spellings

LABEL, SPELLING, GROUP, BESIDE, LEFT, WEAK, LOOKS = 1.0, 0.98, 0.95, 0.9, 0.7, 0.65, 0.6

_FRONT = 3  # a running number stands among the first columns


@dataclass(frozen=True)
class Claim:
    """That a column is a field: how likely (0 to 1), why (a key of data/words/mapping.toml), whether it needs no question."""

    index: int
    field: str
    score: float
    reason: str
    sure: bool = True
    params: dict = field(default_factory=dict, hash=False)

    def doubted(self, reason, score=0.5, **params):
        """The same claim as a mere proposal, for another reason."""
        return replace(self, reason=reason, score=min(self.score, score), sure=False, params=params)


class Claims:
    """The claims of the columns of a table by their index (``found``); ``known`` are those settled before: {index: field}."""

    def __init__(self, columns, samples, known):
        self.columns, self.samples = columns, samples
        self.order = [column.index for column in columns]
        self.found = {index: Claim(index, field, 1.0, "chosen") for index, field in known.items() if field}
        self.open = {}
        for column in columns:
            if column.index not in known:
                self._read(column)
        self._settle()

    def _read(self, column):
        said, group = self._said(column)
        if said.field and not group and normal(column.header) in vocabulary()["careful"]["spellings"]:
            said = replace(said, field=None, unsure=(said.field,))
        if said.field and self._is_placed(said.field, column):
            self.found[column.index] = self._by_words(column, said, group)
        if said.unsure:
            self.open[column.index] = said

    def _said(self, column):
        """The meaning of the header, and the group that makes it that: read together they mean more (编号 under 执业证)."""
        alone = meaning(column.header)
        for title in reversed((column.group or "").split("/")):
            joined = meaning(title + column.header) if title and column.header else alone
            if joined.field and (joined.exact or is_doubtful(title + column.header)):
                return (alone if alone.field == joined.field else joined), title
        return alone, None

    def _by_words(self, column, said, group):
        if not said.exact:
            return Claim(column.index, said.field, WEAK, "resembles", False, {"spelling": fields()[said.field].zh})
        if group and said.field != meaning(column.header).field:
            return Claim(column.index, said.field, GROUP, "group", params={"group": group})
        return Claim(column.index, said.field, LABEL if said.label else SPELLING, "same" if said.label else "spelling")

    def _is_placed(self, field, column):
        return field != "seq" or self.order.index(column.index) < _FRONT

    def _settle(self):
        """Groups first, then neighbours: twice, because what is settled tells about the columns beside it."""
        for decide in (self._by_group, self._by_place, self._by_neighbours, self._by_neighbours):
            for index, said in list(self.open.items()):
                if claim := decide(index, said):
                    self.found[index] = self._borne_out(claim, said)
                    del self.open[index]
        for index, said in sorted(self.open.items(), key=lambda item: self._fitting(*item)):
            if index not in self.found and (claim := self._by_what_is_left(index, said)):
                self.found[index] = claim

    def _borne_out(self, claim, said):
        """The claim, unless something was left out of the header, or the cells are plainly those of another possible field."""
        if not said.exact:
            return claim.doubted("resembles", WEAK, spelling=fields()[claim.field].zh)
        sample = self.samples[claim.index]
        best = max((*said.unsure, claim.field), key=sample.fits)
        if sample.fits(claim.field) < 0.3 and sample.fits(best) >= 0.6:
            return Claim(claim.index, best, LEFT, "ambiguous", False, {"other": claim.field})
        return claim

    def _fitting(self, index, said):
        """How many of the possible fields the cells fit: the clearest column is asked first."""
        return sum(self.samples[index].fits(field) >= 0.5 for field in said.unsure)

    def _by_group(self, index, said):
        titles = [said.group, *reversed((self._column(index).group or "").split("/"))]
        for title in filter(None, titles):
            fitting = [field for field in (*said.unsure, said.field) if field and fields()[field].step == title_step(title)]
            if len(fitting) == 1:
                return Claim(index, fitting[0], GROUP, "group", params={"group": title})
        return None

    def _by_place(self, index, said):
        """编号 in the first column, with running numbers below it, is 序号."""
        sample = self.samples[index]
        if self.order.index(index) or normal(self._column(index).header) not in ("编号", "编码"):
            return None
        counts = all(map(counted, sample.counts)) and "seq" not in self._claimed(index)
        return Claim(index, "seq", BESIDE, "first_column") if counts else None

    def _by_neighbours(self, index, said):
        left, right = self._step_beside(index, -1), self._step_beside(index, 1)
        taken = self._claimed(index)
        fitting = [field for field in said.unsure if field not in taken and fields()[field].step in (left, right)]
        if len(fitting) != 1 or (said.field and (left != right or said.field not in taken)):
            return None
        claim = Claim(index, fitting[0], BESIDE, "neighbours", params={"step": fields()[fitting[0]].step})
        if left == right or self._is_next_to(index, fitting[0], said.unsure):
            return claim
        return claim.doubted("between", LEFT, field=fitting[0])

    def _is_next_to(self, index, field, unsure):
        """Whether one neighbour is enough: it is the very next column, and the cells could not tell an option from a text."""
        steps = [self._step_of(self.order.index(index) + way) for way in (-1, 1)]
        option_or_text = fields()[field].kind == "choice" and any(fields()[other].kind != "choice" for other in unsure)
        return fields()[field].step in steps and not option_or_text

    def _by_what_is_left(self, index, said):
        """What the cells fit best, else the field that stands to the left, of those that no other column claims."""
        taken, sample = {claim.field for claim in self.found.values()}, self.samples[index]
        free = [field for field in said.unsure if field not in taken]
        if not free:
            return None
        best = max(free, key=lambda field: (sample.fits(field), fields()[field].step == self._step_beside(index, -1)))
        others = [other for other in said.unsure if other != best]
        if not others:
            return Claim(index, best, LEFT, "alone", False, {"field": best})
        return Claim(index, best, LEFT, "ambiguous", False, {"other": others[0]})

    def _claimed(self, index):
        return {claim.field for other, claim in self.found.items() if claim.sure and other != index}

    def _step_beside(self, index, way):
        """The step of the nearest surely known column on one side; bookkeeping says nothing."""
        place = self.order.index(index) + way
        while 0 <= place < len(self.order):
            if step := self._step_of(place):
                return step
            place += way
        return None

    def _step_of(self, place):
        """The step of the column at a place when it is surely known, else None; bookkeeping says nothing."""
        claim = self.found.get(self.order[place]) if 0 <= place < len(self.order) else None
        step = fields()[claim.field].step if claim and claim.sure else 0
        return step if step >= 4 else None

    def _column(self, index):
        return self.columns[self.order.index(index)]


def resembling(header):
    """The field whose spelling an unknown header ends with or nearly is: (field id, spelling), else None."""
    text = normal(header)
    if len(text) < 4 or elsewhere(header):
        return None
    known = [(spelling, id) for spelling, id in sure_spellings() if not _is_vague(spelling, id)]
    for spelling, id in known:
        if text.endswith(spelling):
            return (id, spelling) if _is_of_the_same(text.removesuffix(spelling), id) else None
        if text.startswith(spelling) and text[len(spelling)].isdigit():
            return id, spelling
    return _nearest(text, dict(known))


def _is_vague(spelling, id):
    known = fields()[id]
    bookkeeping = known.process and known.kind in ("text", "answer")
    return len(spelling) < (4 if bookkeeping else 3) or spelling.isascii()


def _is_of_the_same(front, id):
    """Whether what stands in front can belong to the field: no question, no other thing whose number or date it were."""
    asks = front.startswith("是否") and fields()[id].kind not in ("answer", "choice")
    other = meaning(front).field or next((step for size in (2, 3, 4) if (step := title_step(front[-size:]))), None)
    return not asks and (other is None or other == fields()[id].step or (other in fields() and other == id))


def _nearest(text, known):
    from rapidfuzz import fuzz, process

    found = process.extractOne(text, known.keys(), scorer=fuzz.ratio, score_cutoff=88)
    return (known[found[0]], found[0]) if found else None
