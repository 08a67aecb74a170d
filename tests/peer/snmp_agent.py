# SPDX-License-Identifier: Apache-2.0
"""snmp_agent - an SNMP agent (versions 1 and 2c) that can lie: it answers out of walks, one for each community, and spoils
its answers as it is told."""
import bisect
import socket
import threading

INTEGER, OCTETS, NULL, OID, SEQUENCE = 2, 4, 5, 6, 0x30
KINDS = {"integer": INTEGER, "string": OCTETS, "octet": OCTETS, "objectid": OID, "ipaddress": 0x40, "counter": 0x41, "gauge": 0x42,
         "timeticks": 0x43, "counter64": 0x46}
GET, NEXT, RESPONSE, BULK = 0xa0, 0xa1, 0xa2, 0xa5


def element(tag, content):
    n = len(content)
    head = bytes([n]) if n < 128 else bytes([0x82]) + n.to_bytes(2, "big")
    return bytes([tag]) + head + content


def integer(value, tag=INTEGER):
    return element(tag, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def oid(parts):
    out = bytearray()
    for part in (40 * parts[0] + parts[1], *parts[2:]):
        piece = [part & 127]
        while part := part >> 7:
            piece.insert(0, 128 | part & 127)
        out += bytes(piece)
    return element(OID, bytes(out))


def value_of(kind, text):
    tag = KINDS[kind]
    if kind == "string":
        return element(tag, text.encode("utf-8", "surrogateescape"))
    if kind == "octet":
        return element(tag, bytes.fromhex(text.replace(" ", "")))
    if kind == "objectid":
        return oid(tuple(int(x) for x in text.strip(".").split(".")))
    if kind == "ipaddress":
        return element(tag, bytes(int(x) for x in text.split(".")))
    return integer(int(text), tag)


def take(data):
    tag, n, head = data[0], data[1], 2
    if n & 128:
        head += n & 127
        n = int.from_bytes(data[2:head], "big")
    return tag, data[head:head + n], data[head + n:]


def numbers(content):
    parts, part = [], 0
    for byte in content:
        part = part << 7 | byte & 127
        if not byte & 128:
            parts, part = parts + [part], 0
    return (min(parts[0] // 40, 2), parts[0] - 40 * min(parts[0] // 40, 2), *parts[1:])


class Agent:
    """spoil(agent, request) may give a list of datagrams instead of the right answer; see `answer` and `message`."""

    def __init__(self, walks, spoil=None, address="127.0.0.1", largest=65000):
        self.walks = {c: (sorted(w), w) for c, w in walks.items()}
        self.encoded = {}
        self.spoil, self.largest, self.seen = spoil, largest, []
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind((address, 0))
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        while True:
            try:
                data, peer = self.socket.recvfrom(65536)
            except OSError:
                return
            request = self.read(data)
            if not request:
                continue
            self.seen.append(request)
            answers = self.spoil(self, request) if self.spoil else None
            if answers is None:
                answers = self.answer(request)
            for answer in answers:
                self.socket.sendto(answer, peer)

    def stop(self):
        self.socket.close()

    @staticmethod
    def read(data):
        _, rest, _ = take(data)
        _, version, rest = take(rest)
        if version == b"\x03":
            return None
        _, community, rest = take(rest)
        kind, rest, _ = take(rest)
        _, number, rest = take(rest)
        _, _, rest = take(rest)
        _, repetitions, rest = take(rest)
        _, bindings, _ = take(rest)
        oids = []
        while bindings:
            _, binding, bindings = take(bindings)
            oids.append(numbers(take(binding)[1]))
        return {"version": version[0], "community": community.decode(), "kind": kind, "id": int.from_bytes(number, "big", signed=True),
                "repetitions": int.from_bytes(repetitions, "big"), "oids": oids}

    def binding(self, walk, o):
        if (id(walk), o) not in self.encoded:
            self.encoded[id(walk), o] = element(SEQUENCE, oid(o) + value_of(*walk[o]))
        return self.encoded[id(walk), o]

    def answer(self, request):
        if request["community"] not in self.walks:
            return []
        oids, walk = self.walks[request["community"]]
        bindings, error = [], 0
        for o in request["oids"]:
            if request["kind"] == GET:
                if o in walk:
                    bindings.append(self.binding(walk, o))
                else:
                    error = 2
                    bindings.append(element(SEQUENCE, oid(o) + element(0x80, b"")))
                continue
            at = bisect.bisect_right(oids, o)
            for _ in range(request["repetitions"] if request["kind"] == BULK else 1):
                if at == len(oids):
                    error = 2
                    bindings.append(element(SEQUENCE, oid(o) + element(0x82, b"")))
                    break
                bindings.append(self.binding(walk, oids[at]))
                at += 1
        if request["version"]:
            error = 0
        elif error:
            bindings = [element(SEQUENCE, oid(o) + element(NULL, b"")) for o in request["oids"]]
        if sum(map(len, bindings)) > self.largest:
            bindings, error = [], 1
        return [self.message(request, bindings, error)]

    @staticmethod
    def message(request, bindings, error=0, number=None, community=None):
        pdu = integer(request["id"] if number is None else number) + integer(error) + integer(1 if error else 0)
        pdu = element(RESPONSE, pdu + element(SEQUENCE, b"".join(bindings)))
        return element(SEQUENCE, integer(request["version"]) + element(OCTETS, (community or request["community"]).encode()) + pdu)
