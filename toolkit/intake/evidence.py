"""What the cells say about a claim: they bear it out, they look like another field, or they say nothing."""

from dataclasses import replace

from toolkit.fields import fields
from toolkit.intake import looks
from toolkit.intake.claims import LOOKS, Claim
from toolkit.intake.profile import option_of, test_of

_HARD = ("identity", "phone", "month", "day", "name", "ethnicity")

# what a column looks like by its cells alone: the field, the test, the share of cells that must pass
_LOOKS = (
    ("id_number", looks.checked_identity, 0.5),
    ("phone", looks.mobile, 0.7),
    ("cert_no", looks.certificate, 0.5),
    ("diploma_no", looks.diploma, 0.6),
    ("reg_no", looks.licence, 0.6),
    ("ethnicity", looks.group, 0.7),
    ("name", looks.person, 0.8),
)
_CHOICES = (
    *("gender", "level", "category", "edu_level", "study_form", "on_post", "affiliation", "id_type"),
    *("org_type", "edu_category", "degree_kind", "trn_grade"),
)
_CHECKED = {
    "id_number": looks.checked_identity,
    "diploma_no": looks.diploma,
    "cert_no": looks.certificate,
    "reg_no": looks.licence,
}


def weighed(claim, sample):
    """The claim in the light of the cells: with the number that pass a check, or as a mere proposal where they contradict."""
    if not sample.tells:
        return claim
    if claim.field in _CHECKED and (passed := sample.passed(_CHECKED[claim.field])) * 2 >= sample.size:
        checked = f"{claim.reason}_checked" if claim.reason in ("same", "spelling", "group", "neighbours") else claim.reason
        return replace(claim, reason=checked, params={**claim.params, "passed": passed, "seen": sample.size})
    return _contradicted(claim, sample) or claim


def _contradicted(claim, sample):
    """A proposal instead of a claim whose column holds something else; None where the cells do not contradict."""
    test, share = test_of(claim.field), sample.fits(claim.field)
    if test is None or share >= 0.8:
        return None
    number, option = _number_or_name(sample, claim.field), _option(sample, claim.field, 0.3)
    if number and share < 0.3:
        return replace(claim.doubted("holds", 0.4, field=claim.field, other=number), field=number)
    if number or (option and fields()[claim.field].kind in ("choice", *_HARD)):
        return claim.doubted("also_like", 0.4, field=claim.field, other=number or option)
    return (
        claim.doubted("odd_values", 0.4, field=claim.field) if share < 0.3 and _is_closed(claim.field, share, sample) else None
    )


def _is_closed(field, share, sample):
    """Whether the cells of a field must look like it: numbers, dates and names must, options where the form knows all."""
    return fields()[field].kind in _HARD or (fields()[field].invalid is not None and share == 0 and sample.size >= 5)


def _number_or_name(sample, besides=None):
    """The field whose numbers or names the cells are, else None."""
    for field, test, share in _LOOKS:
        if field != besides and sample.share(test) >= share and (field != "name" or sample.variety > 0.5):
            return field
    return None


def _option(sample, besides, least):
    """The field whose options at least this share of the cells are, else None."""
    shares = {field: sample.share(_options_of(field)) for field in _CHOICES if field != besides}
    best = max(shares, key=shares.get)
    return best if shares[best] >= least else None


def _address(sample):
    return "region" if sample.share(looks.region) >= 0.6 else None


def _options_of(field):
    return option_of(field) if fields()[field].options else test_of(field)


def proposed(index, sample):
    """A proposal for a column whose header says nothing, by its cells alone; None where they are nothing in particular."""
    field = (_number_or_name(sample) or _option(sample, None, 0.9) or _address(sample)) if sample.tells else None
    if field is None:
        return None
    test = {"region": looks.region, **{name: test for name, test, _ in _LOOKS}}.get(field) or _options_of(field)
    return Claim(index, field, LOOKS, "looks", False, {"field": field, "passed": sample.passed(test), "seen": sample.size})
