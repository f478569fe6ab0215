"""Photos: found in a folder, an archive or a workbook, measured once, matched with candidates, judged, mended as copies.

``picture.py`` says what is measured of a picture, ``measure.py`` measures it, ``sources/`` finds pictures, ``match.py`` tells
whose they are, ``judging.py`` asks the rules, ``mend.py`` makes copies that meet the limits.
"""
