# SPDX-License-Identifier: Apache-2.0
"""evtx - writes Windows event logs as Windows does: chunks, records, binary XML with templates and values."""
import datetime
import struct
import zlib

CHUNK = 65536


def filetime(seconds):
    return (seconds + 11644473600) * 10000000


def text(value):
    return value.encode("utf-16-le")


class Chunk:
    """One chunk; a name or a template is written where it is first used, and pointed to afterwards."""

    def __init__(self, first):
        self.bytes, self.first, self.n = bytearray(512), first, 0
        self.is_of_template = True
        self.names, self.templates = {}, {}
        self.last = 0

    def name(self, out, base, value):
        """The name's place; in line behind it the first time."""
        at = base + len(out) + 4
        if value in self.names:
            out += struct.pack("<I", self.names[value])
            return
        self.names[value] = at
        out += struct.pack("<IIHH", at, 0, 0, len(value)) + text(value) + b"\0\0"

    def element(self, out, base, name, attributes=(), content=None, hole=None):
        out += bytes([0x41 if attributes else 0x01]) + (b"\xff\xff" if self.is_of_template else b"") + bytes(4)
        begin = len(out)
        self.name(out, base, name)
        if attributes:
            size_at = len(out)
            out += struct.pack("<I", 0)
            for i, (key, value) in enumerate(attributes):
                out += bytes([0x46 if i + 1 < len(attributes) else 0x06])
                self.name(out, base, key)
                self.value(out, value)
            out[size_at:size_at + 4] = struct.pack("<I", len(out) - size_at - 4)
        if content is None and hole is None:
            out += b"\x03"
        else:
            out += b"\x02"
            if callable(content):
                content()
            elif content is not None:
                self.value(out, content)
            if hole is not None:
                self.value(out, hole)
            out += b"\x04"
        struct.pack_into("<I", out, begin - 4, len(out) - begin)

    @staticmethod
    def value(out, value):
        """A text in place, or a hole (number, type)."""
        if isinstance(value, str):
            out += struct.pack("<BBH", 5, 1, len(value)) + text(value)
        else:
            out += struct.pack("<BHB", 0x0e, *value)

    def definition(self, base, data_names):
        """Event/System/…, Event/EventData/Data[@Name]: the values go into holes."""
        out = bytearray(b"\x0f\x01\x01\x00")

        def system():
            self.element(out, base, "Provider", [("Name", (0, 1))])
            self.element(out, base, "EventID", hole=(1, 6))
            self.element(out, base, "TimeCreated", [("SystemTime", (2, 0x11))])
            self.element(out, base, "Channel", hole=(3, 1))
            self.element(out, base, "Computer", hole=(4, 1))

        def data():
            for i, name in enumerate(data_names):
                self.element(out, base, "Data", [("Name", name)], hole=(5 + i, 1))

        def event():
            self.element(out, base, "System", content=system)
            self.element(out, base, "EventData", content=data)
        self.element(out, base, "Event", [("xmlns", "http://schemas.microsoft.com/win/2004/08/events/event")], content=event)
        return bytes(out) + b"\0"

    def forwarded(self, base, provider, event, channel, computer, data):
        """A record as a collector keeps what another machine sent: without a template."""
        out = bytearray(b"\x0f\x01\x01\x00")

        def system():
            self.element(out, base, "Provider", [("Name", provider)])
            for name, value in (("EventID", str(event)), ("Channel", channel), ("Computer", computer)):
                self.element(out, base, name, content=value)

        def values():
            for name, value in data.items():
                self.element(out, base, "Data", [("Name", name)], content=str(value))

        def whole():
            self.element(out, base, "System", content=system)
            self.element(out, base, "EventData", content=values)
        self.is_of_template = False
        self.element(out, base, "Event", content=whole)
        self.is_of_template = True
        return out + b"\0"

    def record(self, number, seconds, body):
        start = len(self.bytes)
        size = (24 + len(body) + 4 + 7) // 8 * 8
        if start + size > CHUNK:
            return False
        self.last = start
        self.bytes += struct.pack("<IIQQ", 0x2a2a, size, number, filetime(seconds)) + body + b"\0" * (size - 28 - len(body)) + struct.pack("<I", size)
        self.n += 1
        return True

    def add(self, number, seconds, provider, event, channel, computer, data):
        """False where the chunk is full."""
        start = len(self.bytes)
        body = bytearray(b"\x0f\x01\x01\x00")
        base = start + 24
        names = tuple(data)
        body += b"\x0c\x01" + struct.pack("<I", len(self.templates))
        known = self.templates.get(names)
        saved = dict(self.names), dict(self.templates)
        place = known if known is not None else base + len(body) + 4
        body += struct.pack("<I", place)
        if known is None:
            self.templates[names] = place
            definition = self.definition(place + 24, names)
            body += struct.pack("<I16sI", 0, b"\1" * 16, len(definition)) + definition
        values = [(1, text(provider)), (6, struct.pack("<H", event)), (0x11, struct.pack("<Q", filetime(seconds))),
                  (1, text(channel)), (1, text(computer))]
        for value in data.values():
            if isinstance(value, list):
                values.append((0x81, b"".join(text(v) + b"\0\0" for v in value)))
                continue
            values.append((0x13, value) if isinstance(value, bytes) else (8, struct.pack("<I", value)) if isinstance(value, int)
                          else (1, text(value)))
        body += struct.pack("<I", len(values))
        for kind, value in values:
            body += struct.pack("<HBB", len(value), kind, 0)
        body += b"".join(value for _, value in values) + b"\0"
        if not self.record(number, seconds, body):
            self.names, self.templates = saved
            return False
        return True

    def finish(self):
        end = len(self.bytes)
        head = bytearray(512)
        head[:8] = b"ElfChnk\0"
        struct.pack_into("<QQQQIIII", head, 8, self.first, self.first + self.n - 1, self.first, self.first + self.n - 1,
                         128, self.last, end, zlib.crc32(self.bytes[512:end]))
        struct.pack_into("<I", head, 124, zlib.crc32(head[:120] + head[128:]))
        self.bytes[:512] = head
        return bytes(self.bytes) + b"\0" * (CHUNK - end)


def forwarded(events):
    """The same of a collector's log, as far as one chunk goes."""
    chunk = Chunk(1)
    for number, (moment, *event) in enumerate(events, 1):
        assert chunk.record(number, moment, chunk.forwarded(len(chunk.bytes) + 24, *event)), "more than a chunk"
    return whole([chunk], len(events))


def log(events):
    """A whole file of (seconds, provider, event id, channel, computer, data)."""
    chunks, number = [Chunk(1)], 0
    for event in events:
        number += 1
        if not chunks[-1].add(number, *event):
            chunks.append(Chunk(number))
            assert chunks[-1].add(number, *event), "an event larger than a chunk"
    return whole(chunks, number)


def whole(chunks, number):
    head = bytearray(4096)
    head[:8] = b"ElfFile\0"
    struct.pack_into("<QQQIHHHH", head, 8, 0, len(chunks) - 1, number + 1, 128, 1, 3, 4096, len(chunks))
    struct.pack_into("<I", head, 124, zlib.crc32(head[:120]))
    return bytes(head) + b"".join(c.finish() for c in chunks)


def seconds(words):
    return int(datetime.datetime.fromisoformat(words + "+00:00").timestamp())
