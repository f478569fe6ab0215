"""Ethnic groups by their full name; one that may be two (土: in Hunan nearly always 土家族) stays as it is written."""

from toolkit.codes.ethnic import canonical
from toolkit.intake.values.characters import TIDY, unspaced
from toolkit.intake.values.read import Read, mend, shown


def ethnicity_reader(field, season):
    """Reads an ethnic group (汉 → 汉族, 维族 → 维吾尔族)."""

    def read(raw):
        text, kinds = mend(shown(raw), (*TIDY, ("spaces", unspaced)))
        group = canonical(text)
        if group is None or group == text:
            return Read(text or None, kinds)
        return Read(group, (*kinds, "ethnicity_suffix" if group == f"{text}族" else "ethnicity_alias"))

    return read
