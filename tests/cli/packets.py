# SPDX-License-Identifier: Apache-2.0
"""packets - frames made byte by byte, and captures of them: pcap and pcapng, in both byte orders."""
import base64
import ipaddress
import struct

START = 1760000000  # 2025-10-09T08:53:20Z


def mac(number):
    return bytes([0x52, 0x54, 0, number >> 16 & 255, number >> 8 & 255, number & 255])


def ip_bytes(address):
    return ipaddress.ip_address(address).packed


def ethernet(source, destination, kind, payload, vlans=()):
    head = destination + source
    for tag, kind_of_tag in vlans:
        head += struct.pack(">HH", kind_of_tag, tag)
    return head + struct.pack(">H", kind) + payload


def ip(source, destination, protocol, payload, ttl=64, fragment=0):
    a, b = ip_bytes(source), ip_bytes(destination)
    if len(a) == 16:
        return struct.pack(">IHBB", 0x60000000, len(payload), protocol, ttl) + a + b + payload
    head = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(payload), 7, fragment, ttl, protocol, 0) + a + b
    total = sum(struct.unpack(">10H", head))
    total = (total & 0xffff) + (total >> 16)
    return head[:10] + struct.pack(">H", ~(total + (total >> 16)) & 0xffff) + head[12:] + payload


def tcp(source_port, destination_port, flags, payload=b"", sequence=1, acknowledged=1):
    return struct.pack(">HHIIBBHHH", source_port, destination_port, sequence & 0xffffffff, acknowledged & 0xffffffff, 0x50, flags, 8192, 0,
                       0) + payload


def udp(source_port, destination_port, payload=b""):
    return struct.pack(">HHHH", source_port, destination_port, 8 + len(payload), 0) + payload


def icmp(kind, payload, number=1):
    return struct.pack(">BBHHH", kind, 0, 0, 77, number) + payload


def arp(kind, sender_mac, sender, target_mac, target):
    return struct.pack(">HHBBH", 1, 0x0800, 6, 4, kind) + sender_mac + ip_bytes(sender) + target_mac + ip_bytes(target)


def name(text):
    return b"".join(bytes([len(label)]) + label.encode("latin-1") for label in text.split(".") if label) + b"\0"


def dns(question, kind=1, answers=(), number=7, code=0):
    """answers: (type, data); a message without any is a question."""
    flags = 0x8180 | code if answers or code else 0x0100
    text = struct.pack(">HHHHHH", number, flags, 1, len(answers), 0, 0) + name(question) + struct.pack(">HH", kind, 1)
    for type_, data in answers:
        text += b"\xc0\x0c" + struct.pack(">HHIH", type_, 1, 60, len(data)) + data
    return text


def dhcp(kind, client, given="0.0.0.0", server=None, router=None, host=None):
    text = struct.pack(">BBBBIHH", 2 if kind in (2, 5, 6) else 1, 1, 6, 0, 9, 0, 0) + bytes(4) + ip_bytes(given) + bytes(8)
    text += client + bytes(10) + bytes(192) + b"\x63\x82\x53\x63" + bytes([53, 1, kind])
    for code, address in ((54, server), (3, router), (6, router)):
        if address:
            text += bytes([code, 4]) + ip_bytes(address)
    if host:
        text += bytes([12, len(host)]) + host.encode()
    return text + b"\xff"


def advertisement(card, prefix, lifetime=1800):
    """A router of IPv6 offers itself."""
    return (bytes([134, 0, 0, 0, 64, 0]) + struct.pack(">H", lifetime) + bytes(8) + b"\1\1" + card + bytes([3, 4, 64, 0xc0]) +
            struct.pack(">III", 3600, 1800, 0) + ip_bytes(prefix))


def ssdp(kind):
    return f"NOTIFY * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nNT: urn:schemas-upnp-org:device:{kind}:1\r\nNTS: ssdp:alive\r\nSERVER: Linux MiniUPnPd/1.9\r\n\r\n".encode()


def hello(server, padding=0):
    """A ClientHello for that name, in its record; padding stands before the name."""
    wanted = server.encode()
    sni = struct.pack(">HHHBH", 0, len(wanted) + 5, len(wanted) + 3, 0, len(wanted)) + wanted
    more = struct.pack(">HH", 21, padding) + bytes(padding) + sni
    body = b"\x03\x03" + bytes(32) + b"\0" + struct.pack(">H", 4) + b"\x13\x01\xc0\x2f" + b"\1\0" + struct.pack(">H", len(more)) + more
    return b"\x16\x03\x01" + struct.pack(">H", len(body) + 4) + b"\1" + struct.pack(">I", len(body))[1:] + body


def basic(user, password):
    return base64.b64encode(f"{user}:{password}".encode()).decode()


class Capture:
    """Frames with their moments. Hosts get MAC addresses by their last bytes; what is not in 10/8 comes by the router."""

    def __init__(self):
        self.frames = []
        self.now = float(START)
        self.port = 40000
        self.router = mac(1)

    def add(self, frame, after=0.001):
        self.now += after
        self.frames.append((self.now, frame))

    def card(self, address):
        packed = ip_bytes(address)
        return mac(int.from_bytes(packed[-3:], "big")) if packed[0] in (10, 0xfd) else self.router

    def send(self, source, destination, protocol, payload, after=0.001, ttl=64, vlans=()):
        kind = 0x86dd if ":" in source else 0x0800
        self.add(ethernet(self.card(source), self.card(destination), kind, ip(source, destination, protocol, payload, ttl), vlans), after)

    def conversation(self, client, server, port, *payloads, client_port=None, is_whole=True):
        """TCP: ("client" or "server", bytes) in turn; begun and ended in form."""
        self.port += 1
        own = client_port or self.port
        if is_whole:
            self.send(client, server, 6, tcp(own, port, 2, sequence=0))
            self.send(server, client, 6, tcp(port, own, 0x12, sequence=0))
        at = {"client": 1, "server": 1}
        for who, payload in payloads:
            a, b, pa, pb = (client, server, own, port) if who == "client" else (server, client, port, own)
            self.send(a, b, 6, tcp(pa, pb, 0x18, payload, at[who]))
            at[who] += len(payload)
        if is_whole:
            self.send(client, server, 6, tcp(own, port, 0x11, sequence=at["client"]))
            self.send(server, client, 6, tcp(port, own, 0x11, sequence=at["server"]))

    def datagrams(self, client, server, port, *payloads, client_port=None):
        self.port += 1
        own = client_port or self.port
        for who, payload in payloads:
            if who == "client":
                self.send(client, server, 17, udp(own, port, payload))
            else:
                self.send(server, client, 17, udp(port, own, payload))

    def pcap(self, is_big=False, is_nano=False, link=1, cut=1 << 18):
        order = ">" if is_big else "<"
        text = [struct.pack(order + "IHHiIII", 0xa1b23c4d if is_nano else 0xa1b2c3d4, 2, 4, 0, 0, cut, link)]
        for moment, frame in self.frames:
            part = int(moment % 1 * (1e9 if is_nano else 1e6))
            text.append(struct.pack(order + "IIII", int(moment), part, min(len(frame), cut), len(frame)) + frame[:cut])
        return b"".join(text)

    def pcapng(self, is_big=False, dropped=0, link=1):
        order = ">" if is_big else "<"

        def block(kind, body):
            body += bytes(-len(body) % 4)
            return struct.pack(order + "II", kind, len(body) + 12) + body + struct.pack(order + "I", len(body) + 12)
        text = [block(0x0a0d0d0a, struct.pack(order + "IHHq", 0x1a2b3c4d, 1, 0, -1)),
                block(1, struct.pack(order + "HHI", link, 0, 0) + struct.pack(order + "HHB3x", 9, 1, 6) + struct.pack(order + "HH", 0, 0)),
                block(4, b"name resolution, passed over")]
        for moment, frame in self.frames:
            us = int(moment * 1e6)
            text.append(block(6, struct.pack(order + "IIIII", 0, us >> 32, us & 0xffffffff, len(frame), len(frame)) + frame))
        if dropped:
            text.append(block(5, struct.pack(order + "III", 0, 0, 0) + struct.pack(order + "HHQ", 5, 8, dropped) + bytes(4)))
        return b"".join(text)
