"""How the reader's messages travel through the pipe: marshalled, each behind its length.

Marshal makes nothing but plain values, so that whatever arrives can do no harm, and needs no import.
"""

import marshal

LENGTH = 4  # bytes


def send(message, stream):
    """Write one message, a tuple of plain values."""
    content = marshal.dumps(message)
    stream.write(len(content).to_bytes(LENGTH, "big") + content)


def receive(stream):
    """The messages of a stream, up to its end or to where the sender broke off."""
    while content := stream.read(int.from_bytes(stream.read(LENGTH), "big")):
        try:
            yield marshal.loads(content)
        except (EOFError, ValueError, TypeError):
            return
