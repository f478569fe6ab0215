"""Pictures for the browser, by their content: thumbnails at once, large ones beside whatever else goes on."""

from toolkit.panels.photos.deeds import keeper_of
from toolkit.photos.mending.showing import for_the_screen

SMALL, LARGE = "small", "large"


def pictures(desk, answer, kind, shas):
    """Answers pictures, one message; a picture that there is not has no bytes."""
    if desk.state.album is None:
        return
    if kind == SMALL:
        found = keeper_of(desk).thumbnails(shas)
        _send(answer, kind, {sha: found.get(sha, b"") for sha in shas})
    else:
        desk.run(None, lambda _report: _send(answer, kind, {sha: _large(desk.state.album, sha) for sha in shas}))


def _large(album, sha):
    files = {file.file: file for file in album.source.files} if album.source else {}
    for name in album.by_sha.get(sha, ()):
        try:
            data = files[name].read() if name in files else b""
        except (OSError, ValueError):  # gone since: the thumbnail stays
            continue
        if data:
            return for_the_screen(data) or b""
    return b""


def _send(answer, kind, found):
    names, sizes = [f"{kind}:{sha}" for sha in found], list(map(len, found.values()))
    answer({"pictures": names, "sizes": sizes}, [b"".join(found.values())])


ANSWERS = {"pictures": pictures}
"""What the page asks for and what changes nothing: nothing is drawn again."""
