"""Photos: found in a folder, an archive or a workbook, measured once, matched with candidates, judged, mended as copies.

``sources/`` finds pictures, ``measuring/`` measures them (``picture.py`` says what), ``matching/`` tells whose they are,
``album.py`` puts it together with what the tutor decided, ``judging.py`` asks the rules, ``mending/`` makes copies that meet
the limits.
"""
