import pytest

from toolkit.photos.measuring.heic import heic, names


def box(kind, data):
    return (8 + len(data)).to_bytes(4, "big") + kind + data


def file(*names, version=2):
    number = bytes(2 if version == 2 else 4)
    entries = [box(b"infe", bytes([version, 0, 0, 0]) + number + b"\0\0" + name) for name in names]
    return (
        box(b"ftyp", b"heic\0\0\0\0mif1heic")
        + box(b"meta", bytes(4) + b"".join(entries))
        + box(b"mdat", box(b"infe", b"\xff" * 20))
    )


@pytest.mark.parametrize("version", [2, 3])
def test_the_names_of_items(version):
    assert list(names(file(b"hvc1\0", b"Exif\0", version=version))) == [b"hvc1\0", b"Exif\0"]


@pytest.mark.parametrize("data", [b"", b"meta", b"\xff\xff\xff\xffmeta\0\0\0\0infe", b"\0\0\0\x18ftypheic"])
def test_names_of_what_is_hardly_a_file(data):
    assert len(list(names(data))) <= 1


def test_a_damaged_name_does_not_reach_the_decoder():
    pytest.importorskip("pi_heif")
    with pytest.raises(UnicodeDecodeError):
        heic(file(b"hvc1\0", b"Exi\xd0\0"))


def test_without_the_extra(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "pi_heif", None)
    assert heic(file(b"hvc1\0")) is None
