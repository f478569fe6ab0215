"""Where the photos come from: the page before there are any, and the one that changes them."""

from toolkit.words import say

WORDS = (
    *(
        "title",
        "explained",
        "upload_files",
        "upload_folder",
        "or_path",
        "path",
        "open",
        "nearby",
        "cells",
        "cells_aside",
        "sample",
    ),
    *("sample_aside", "back", "private"),
)
ACCEPT = ".jpg,.jpeg,.png,.webp,.heic,.heif,.bmp,.gif,.tif,.tiff,.jfif,.zip,image/*"


def sources_view(state):
    """What photos/sources.js draws."""
    looking, lang = state.looking, state.lang
    return {
        "places": [_place(place, lang) for place in looking.places if place.kind in ("folder", "archive")],
        "cells": any(place.kind == "workbook" for place in looking.places),
        "sample": any(place.kind == "sample" for place in looking.places),
        "accept": ACCEPT,
        "busy": state.job is not None,
        "back": state.album is not None,
        "words": {word: say(f"photo_page.sources.{word}", lang) for word in WORDS},
    }


def no_cohort_view(state):
    """What photos/no_cohort.js draws: without a cohort nobody knows whose photos they are."""
    from toolkit.panels.start import resume

    lang = state.lang
    words = ("title", "explained", "open")
    return {
        "resume": resume(state),
        "busy": state.job is not None,
        "words": {word: say(f"photo_page.no_cohort.{word}", lang) for word in words},
    }


def _place(place, lang):
    key = "photos_or_more" if place.more else "photos"
    return {
        "path": str(place.path),
        "name": place.path.name,
        "folder": str(place.path.parent),
        "kind": say(f"photo_page.sources.{place.kind}", lang),
        "count": say(f"photo_page.sources.{key}", lang, photos=place.photos),
    }
