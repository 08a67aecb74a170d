#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""traffic_test ZICHA - pcap: and `zicha watch`, over captures that it makes: each planted event is found, and clean
traffic gives none."""
import csv
import ctypes
import io
import json
import os
import random
import struct
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import packets as p  # noqa: E402
from ending import scratch  # noqa: E402
from patience import HANG  # noqa: E402
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha  # noqa: E402

random.seed(5)
top = scratch()


def rows(sql, target, *more):
    got = zicha("query", sql, target, "--format", "csv", "--lang", "en", *more)
    return [tuple(row) for row in list(csv.reader(io.StringIO(got.stdout)))[1:]], got.returncode, got.stderr


def inspect(target, *more):
    got = zicha("inspect", target, "--profile", "estate-hardened", "--format", "json", "--lang", "en", *more)
    states = {r["check"]: r["state"] for r in json.loads(got.stdout)["results"] if r["check"].startswith("traffic-")} if got.stdout else {}
    return states, got


def save(name, capture):
    return "pcap:" + write(f"{top}/{name}", capture if isinstance(capture, bytes) else capture.pcap())


def bad(c):
    """One of everything that an office has to answer for."""
    c.conversation("10.1.2.3", "198.51.100.1", 51413, ("client", b"\x13BitTorrent protocol" + bytes(48)), ("server", bytes(68)))
    c.conversation("10.1.2.4", "198.51.100.2", 3333, ("client", b'{"id":1,"method":"mining.subscribe","params":[]}\n'))
    for i in range(60):
        c.datagrams("10.1.2.5", "10.1.0.53", 53, ("client", p.dns(f"{random.randbytes(24).hex()}.t.tunnel.example", 16)))
        c.send("10.1.2.6", "198.51.100.3", 1, p.icmp(8, random.randbytes(200), i))
    spoof(c)
    for server in ("10.1.2.1", "10.1.2.66"):
        c.send(server, "255.255.255.255", 17, p.udp(67, 68, p.dhcp(2, p.mac(7), "10.1.2.50", server, server)))
    c.conversation("10.1.2.7", "10.1.0.21", 21, ("server", b"220 hello\r\n"), ("client", b"USER li\r\n"), ("server", b"331\r\n"),
                   ("client", b"PASS top-secret\r\n"))
    for i in range(80):
        c.send("10.1.2.8", f"10.1.3.{i + 1}", 6, p.tcp(50000 + i, 445, 2))
        c.send("10.1.2.8", "10.1.4.9", 6, p.tcp(51000 + i, 1000 + i, 2))
        c.send("10.1.4.9", "10.1.2.8", 6, p.tcp(1000 + i, 51000 + i, 0x14))
    c.conversation("10.1.2.9", "198.51.100.9", 2575, ("client", b"\x0bMSH|^~\\&|HIS|"), ("server", b"\x0bMSH|^~\\&|ACK|"))
    c.conversation("10.1.2.9", "198.51.100.8", 502, ("client", b"\0\1\0\0\0\6\1\3\0\0\0\1"), ("server", b"\0\1\0\0\0\5\1\3\2\0\1"))
    c.datagrams("10.1.2.10", "198.51.100.10", 51820, ("client", b"\1\0\0\0" + bytes(144)), ("server", b"\2\0\0\0" + bytes(88)))
    c.conversation("10.1.2.11", "198.51.100.11", 443, ("client", p.hello("store.steampowered.com")))
    c.conversation("10.1.2.12", "198.51.100.12", 443, ("client", p.hello("api.bilibili.com")))
    c.conversation("10.1.2.13", "198.51.100.13", 443, ("client", p.hello("client.todesk.com")))
    c.conversation("10.1.2.14", "198.51.100.14", 443, ("client", p.hello("pan.baidu.com")))
    c.conversation("10.1.2.15", "198.51.100.15", 443, ("client", p.hello("tunnel.ngrok.io")))
    c.send("10.1.2.16", "198.51.100.16", 47, bytes(60))
    c.conversation("198.51.100.17", "10.1.0.9", 3389, ("client", b"\3\0\0\x13\x0e\xe0\0\0\0\0\0\1\0\x08\0\3\0\0\0"), ("server", b"\3\0\0\x13" + bytes(15)))
    c.conversation("198.51.100.17", "10.1.0.10", 1521, ("client", b"\0\x3a\0\0\1\0\0\0" + bytes(50)), ("server", bytes(30)))
    c.conversation("10.1.2.17", "198.51.100.18", 445, ("client", b"\0\0\0\x40\xfeSMB" + bytes(60)), ("server", b"\0\0\0\x40\xfeSMB" + bytes(60)))
    c.conversation("10.1.2.18", "198.51.100.19", 4444, *[("client", random.randbytes(1400))] * 800)
    c.send("10.1.0.5", "10.1.0.2", 17, p.udp(40001, 161, b"\x30\x26\x02\x01\x01\x04\x06public\xa0\x19" + bytes(25)))
    for i in range(40):
        c.send("198.51.100.20", "10.1.0.9", 6, p.tcp(60000, 2000 + i, 2))
    for i in range(40):
        c.send("10.1.2.21", f"10.1.6.{i + 1}", 17, p.udp(50000, 161, b"x"))
        c.send("10.1.2.22", "10.1.4.10", 17, p.udp(50000, 1000 + i, b"x"))
    for card, source, prefix in ((p.mac(1), "fe80::1", "2001:db8:1::"), (p.mac(0x66), "fe80::66", "2001:db8:66::")):
        c.add(p.ethernet(card, b"\x33\x33\0\0\0\1", 0x86dd, p.ip(source, "ff02::1", 58, p.advertisement(card, prefix), 255)))
    c.send("10.1.2.23", "239.255.255.250", 17, p.udp(1900, 1900, p.ssdp("InternetGatewayDevice")))
    both = (p.mac(0x10201), p.mac(0x10202))
    c.add(p.ethernet(p.mac(20), b"\xff" * 6, 0x0806, p.arp(1, p.mac(20), "10.1.2.20", bytes(6), "10.1.2.99")))
    for card in both:
        c.add(p.ethernet(card, p.mac(20), 0x0806, p.arp(2, card, "10.1.2.99", p.mac(20), "10.1.2.20")), 0.01)


def spoof(c):
    gateway, thief = c.router, p.mac(66)
    c.add(p.ethernet(gateway, b"\xff" * 6, 0x0806, p.arp(2, gateway, "10.1.2.1", p.mac(9), "10.1.2.9")))
    c.send("198.51.100.3", "10.1.2.9", 17, p.udp(53, 5000, b"x"))
    for _ in range(2):
        c.add(p.ethernet(thief, p.mac(9), 0x0806, p.arp(2, thief, "10.1.2.1", p.mac(9), "10.1.2.9")), 0.5)
        c.add(p.ethernet(gateway, p.mac(9), 0x0806, p.arp(2, gateway, "10.1.2.1", p.mac(9), "10.1.2.9")), 0.5)


ALL_BAD = {"traffic-" + x for x in """p2p mining dns-tunnel icmp-tunnel arp-spoofing dhcp-server cleartext-passwords scan-inside medical-zone
    industrial-zone vpn games video remote-control cloud-disk proxy tunnel desktop-from-outside database-outside shares-outside
    unknown-egress snmp-community scan-outside address-conflict router-advertisement upnp-gateway""".split()}


def clean(c):
    """A morning in an office: nothing of it shall alarm."""
    gateway = c.router
    for i in range(40):
        own = f"10.1.2.{i + 10}"
        c.add(p.ethernet(c.card(own), b"\xff" * 6, 0x0806, p.arp(1, c.card(own), own, bytes(6), "10.1.2.1")))
        c.add(p.ethernet(gateway, c.card(own), 0x0806, p.arp(2, gateway, "10.1.2.1", c.card(own), own)))
        c.send("0.0.0.0", "255.255.255.255", 17, p.udp(68, 67, p.dhcp(1, c.card(own), host=f"pc{i}")))
        c.send("10.1.2.1", own, 17, p.udp(67, 68, p.dhcp(2, c.card(own), own, "10.1.2.1", "10.1.2.1")))
        for site, address in (("www.weixin.qq.com", "203.0.113.8"), ("static.dingtalk.com", "203.0.113.9"), ("his.hospital.example", "10.1.0.80"),
                              ("gov.example.cn", "203.0.113.11")):
            c.datagrams(own, "10.1.0.53", 53, ("client", p.dns(site)), ("server", p.dns(site, 1, [(1, p.ip_bytes(address))])))
            c.conversation(own, address, 443, ("client", p.hello(site)), ("server", bytes(1200)), ("client", bytes(600)))
        c.conversation(own, "10.1.0.90", 445, ("client", b"\0\0\0\x40\xfeSMB" + bytes(60)), ("server", b"\0\0\0\x40\xfeSMB" + bytes(60)))
        c.conversation(own, "10.1.0.81", 104, ("client", b"\1\0\0\0\0\xcd\0\1\0\0" + b"SCP".ljust(64) + bytes(140)), ("server", b"\2\0" + bytes(200)))
        for n in range(25):
            c.send(own, "10.1.2.1", 1, p.icmp(8, struct.pack("<QQ", n, n * 7) + bytes(range(16, 56)), n))
            c.send("10.1.2.1", own, 1, p.icmp(0, struct.pack("<QQ", n, n * 7) + bytes(range(16, 56)), n))
        # an answer of the DNS that a browser prefetches many of: short, and each asked for by several
        for n in range(30):
            c.datagrams(own, "10.1.0.53", 53, ("client", p.dns(f"cdn{n}.example.net")), ("server", p.dns(f"cdn{n}.example.net", 1, [(1, bytes(4))])))
        c.add(p.ethernet(c.card(own), b"\xff" * 6, 0x0806, p.arp(1, c.card(own), own, bytes(6), own)))
        c.send("10.1.2.1", "224.0.0.18", 112, bytes(20), ttl=255)
        # the unit's own router of IPv6; one from elsewhere that no host listens to; a screen; who traces a way; a clock's many answers
        c.add(p.ethernet(gateway, b"\x33\x33\0\0\0\1", 0x86dd, p.ip("fe80::1", "ff02::1", 58, p.advertisement(gateway, "2001:db8:1::"), 255)))
        c.add(p.ethernet(p.mac(0x67), b"\x33\x33\0\0\0\1", 0x86dd, p.ip("fe80::67", "ff02::1", 58, p.advertisement(p.mac(0x67), "2001:db8:67::"), 64)))
        c.send("10.1.2.60", "239.255.255.250", 17, p.udp(1900, 1900, p.ssdp("MediaRenderer")))
        c.send("10.1.2.9", "203.0.113.9", 17, p.udp(40000, 33434 + i, bytes(32)), ttl=i % 30 + 1)
        c.datagrams("10.1.2.9", f"203.0.113.{i + 100}", 123, ("client", bytes([0x23]) + bytes(47)), ("server", bytes([0x24]) + bytes(47)))
    # routers that share an address, and a host that got another card
    for card in (bytes([0, 0, 0x5e, 0, 1, 7]), p.mac(2)):
        c.add(p.ethernet(card, b"\xff" * 6, 0x0806, p.arp(2, card, "10.1.5.1", b"\xff" * 6, "10.1.5.1")))
    # a port that a P2P program might have, and an encrypted mail log-in
    c.conversation("10.1.2.9", "203.0.113.30", 6881, ("client", random.randbytes(200)), ("server", random.randbytes(90)))
    c.conversation("10.1.2.9", "203.0.113.31", 587, ("client", b"EHLO pc\r\n"), ("server", b"250-STARTTLS\r\n"), ("client", b"STARTTLS\r\n"))
    c.conversation("10.1.2.9", "10.1.0.80", 80, ("client", b"POST /save HTTP/1.1\r\nHost: his\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na=1&b=2"))


def test_bad():
    c = p.Capture()
    bad(c)
    target = save("bad.pcap", c)
    states, got = inspect(target)
    equal({check for check, state in states.items() if state == "fail"}, ALL_BAD, "each planted event fails its check, and no other check")
    equal([x for x in states.items() if x[1] in ("unknown", "error")], [], "and nothing is unknown")
    equal(got.returncode, 1, "which the exit status says")
    ok("top-secret" not in got.stdout, "no password is told")
    equal(rows("SELECT protocol, client, server, server_port, account FROM net_cleartext WHERE protocol = 'ftp'", target)[0],
          [("ftp", "10.1.2.7", "10.1.0.21", "21", "li")], "but whose it is")
    equal(rows("SELECT DISTINCT kind, ip, mac FROM net_arp_events ORDER BY 1", target)[0],
          [("duplicate", "10.1.2.99", "52:54:00:01:02:02"), ("spoofed", "10.1.2.1", "52:54:00:00:00:42")], "ARP: who claims what")
    equal(rows("SELECT ip, gateway FROM net_dhcp_servers ORDER BY ip", target)[0],
          [("10.1.2.1", "10.1.2.1"), ("10.1.2.66", "10.1.2.66")], "both DHCP servers")
    equal(rows("SELECT kind, source, target, port FROM net_scans ORDER BY kind, source", target)[0],
          [("hosts", "10.1.2.8", "", "445"), ("ports", "10.1.2.8", "10.1.4.9", ""), ("ports", "198.51.100.20", "10.1.0.9", ""),
           ("udp-hosts", "10.1.2.21", "", "161"), ("udp-ports", "10.1.2.22", "10.1.4.10", "")], "five scans, two of them by UDP")
    equal(rows("SELECT kind, ip, mac, what, lifetime_seconds FROM net_announced ORDER BY kind, ip", target)[0],
          [("router", "fe80::1", "52:54:00:00:00:01", "2001:db8:1::/64", "1800"), ("router", "fe80::66", "52:54:00:00:00:66", "2001:db8:66::/64", "1800"),
           ("upnp", "10.1.2.23", "52:54:00:01:02:17", "internetgatewaydevice", "")], "who offers itself to all on the link")
    equal(rows("SELECT kind, client, name FROM net_tunnels ORDER BY kind, client", target)[0],
          [("dns", "10.1.2.5", "tunnel.example"), ("gre", "10.1.2.16", ""), ("icmp", "10.1.2.6", ""), ("proxy", "10.1.2.15", "tunnel.ngrok.io"),
           ("vpn", "10.1.2.10", "")], "five tunnels")
    equal(rows("SELECT state, count(*) FROM net_flows WHERE client = '10.1.2.8' GROUP BY 1", target)[0],
          [("asked", "80"), ("refused", "80")], "what was asked and what was refused")
    return c


def test_formats(c):
    sql = "SELECT * FROM net_flows ORDER BY first_seen, client, client_port, server, server_port"
    want = rows(sql, save("a.pcap", c))
    ok(len(want[0]) > 200 and want[1] == 0, "flows of a pcap")
    for fact, text in (("of the other byte order", c.pcap(is_big=True)), ("in nanoseconds", c.pcap(is_nano=True)), ("as pcapng", c.pcapng()),
                       ("as pcapng of the other byte order", c.pcapng(is_big=True))):
        equal(rows(sql, save("b.pcap", text))[0], want[0], f"the same flows {fact}")


def test_clean():
    c = p.Capture()
    clean(c)
    target = save("clean.pcap", c)
    states, got = inspect(target)
    equal({k: v for k, v in states.items() if v not in ("pass", "notapplicable")}, {}, "clean traffic: nothing fails, nothing is unknown")
    ok(sum(v == "pass" for v in states.values()) >= 20, "and the checks did look", states)
    equal(rows("SELECT name FROM net_seen_hosts WHERE ip = '10.1.2.10'", target)[0], [("pc0",)], "a host's name is what it told the DHCP server")
    equal(rows("SELECT ip, is_gateway FROM net_seen_hosts WHERE is_gateway", target)[0], [("10.1.2.1", "1")], "the gateway is who carries packets from outside")
    equal(rows("SELECT DISTINCT category FROM net_applications WHERE host = '10.1.2.20' AND side = 'client' ORDER BY 1", target)[0],
          [("chat",), ("file",), ("infrastructure",), ("medical",), ("office",), ("web",)], "what a host uses")


def test_layers():
    c = p.Capture()
    data = p.tcp(1000, 80, 0x18, b"GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")
    c.send("10.1.1.1", "10.1.1.2", 6, data, vlans=((5, 0x88a8), (7, 0x8100)))
    extended = bytes([6, 0]) + bytes(6) + p.tcp(1000, 81, 0x18, b"SSH-2.0-x")
    c.send("fd00::1", "fd00::2", 0, extended)
    c.add(p.ethernet(p.mac(3), p.mac(4), 0x0800, p.ip("10.1.1.3", "10.1.1.4", 17, p.udp(9, 9, bytes(64)), fragment=0x2000)))
    c.add(p.ethernet(p.mac(3), p.mac(4), 0x0800, p.ip("10.1.1.3", "10.1.1.4", 17, bytes(64), fragment=8)))
    c.add(p.ethernet(p.mac(3), p.mac(4), 0x0800, b"\x45\0\0"))
    long = p.hello("late.bilibili.com", 3000)
    c.conversation("10.1.1.5", "198.51.100.1", 443, ("client", long[:1300]), ("client", long[1300:2600]), ("client", long[2600:]))
    target = save("layers.pcap", c)
    equal(rows("SELECT vlan, name FROM net_flows WHERE server_port = 80", target)[0], [("7", "a.example")], "the inner VLAN, and HTTP's host")
    equal(rows("SELECT client, application FROM net_flows WHERE server_port = 81", target)[0], [("fd00::1", "SSH")], "IPv6 behind a hop-by-hop option")
    equal(rows("SELECT fragments, broken FROM net_capture", target)[0], [("1", "1")], "fragments and broken packets are counted")
    equal(rows("SELECT name, application FROM net_flows WHERE server_port = 443", target)[0], [("late.bilibili.com", "Bilibili")], "a hello in three segments")
    equal(rows("SELECT length(fingerprint), alpn FROM net_flows WHERE server_port = 443", target)[0], [("8", "")], "and the fingerprint of all of it")
    raw = p.Capture()
    raw.frames = [(t, f[14:]) for t, f in c.frames if f[12:14] == b"\x08\0"]
    target = save("raw.pcap", raw.pcap(link=101))
    equal(rows("SELECT name, application FROM net_flows WHERE server_port = 443", target)[0], [("late.bilibili.com", "Bilibili")], "bare IP")
    got = zicha("query", "SELECT count(*) FROM net_arp_events", target, "--lang", "en")
    ok("no frames of Ethernet" in got.stderr, "has no ARP, and says so", got.stderr)
    got = zicha("query", "SELECT count(*) FROM net_hosts", target, "--lang", "en")
    ok("who only listens" in got.stderr, "what a capture cannot have is absent", got.stderr)


BITTORRENT = b"\x13BitTorrent protocol" + bytes(48)
SWITCHES = ("10.9.0.1", "10.9.0.2")


def wrapped(wrap):
    """One conversation of BitTorrent, each packet of it in a wrapping."""
    c = p.Capture()
    client, server = "10.1.2.3", "198.51.100.1"
    for a, b, segment in ((client, server, p.tcp(40001, 51413, 2, sequence=0)), (server, client, p.tcp(51413, 40001, 0x12, sequence=0)),
                          (client, server, p.tcp(40001, 51413, 0x18, BITTORRENT))):
        c.add(wrap(p.ip(a, b, 6, segment)))
    return save("wrapped.pcap", c)


def test_wrapped():
    """What switches, clouds and lines wrap is looked into; what cannot be is said."""
    ends = (p.mac(3), p.mac(4))
    link = lambda kind, body, **more: p.ethernet(*ends, kind, body, **more)  # noqa: E731
    inner = lambda packet: p.ethernet(p.mac(0x33), p.mac(0x34), 0x0800, packet)  # noqa: E731
    within = lambda protocol, body: link(0x0800, p.ip(*SWITCHES, protocol, body))  # noqa: E731
    label, last = b"\0\x01\0\x40", b"\0\x02\x01\x40"
    for name, wrap in (
            ("VXLAN", lambda x: within(17, p.udp(50000, 4789, b"\x08\0\0\0\0\0\5\0" + inner(x)))),
            ("Geneve with an option", lambda x: within(17, p.udp(50000, 6081, b"\1\0\x65\x58\0\0\5\0" + bytes(4) + inner(x)))),
            ("GRE", lambda x: within(47, b"\0\0\x08\0" + x)),
            ("GRE with a key and a number", lambda x: within(47, b"\x30\0\x65\x58" + bytes(8) + inner(x))),
            ("ERSPAN", lambda x: within(47, b"\0\0\x88\xbe" + inner(x))),
            ("ERSPAN II", lambda x: within(47, b"\x10\0\x88\xbe\0\0\0\1\x10\5\0\1\0\0\0\0" + inner(x))),
            ("ERSPAN III", lambda x: within(47, b"\x10\0\x22\xeb\0\0\0\1\x20\5\0\1" + bytes(7) + b"\1" + bytes(8) + inner(x))),
            ("IP in IP", lambda x: within(4, x)),
            ("MPLS", lambda x: link(0x8847, label + last + x)),
            ("a pseudowire", lambda x: link(0x8847, last + inner(x))),
            ("a pseudowire with its word", lambda x: link(0x8848, last + bytes(4) + inner(x))),
            ("PPPoE in two VLANs", lambda x: link(0x8864, b"\x11\0\0\5" + struct.pack(">H", len(x) + 2) + b"\0\x21" + x, vlans=((5, 0x88a8), (6, 0x8100)))),
            ("a tag of its maker's", lambda x: link(0x0800, x, vlans=((5, 0x9200), (6, 0x8100)))),
            ("PBB", lambda x: link(0x88e7, b"\0\0\0\5" + inner(x))),
            ("TRILL", lambda x: link(0x22f3, b"\0\0\0\1\0\2" + inner(x))),
            ("a VN-tag", lambda x: link(0x8926, b"\0\0\0\1\x08\0" + x)),
            ("a group's tag", lambda x: link(0x8909, b"\1\1\0\1\0\5\x08\0" + x)),
            ("MACsec that only signs", lambda x: link(0x88e5, b"\0" + bytes(5) + b"\x08\0" + x))):
        equal(rows("SELECT client, application FROM net_flows WHERE server = '198.51.100.1'", wrapped(wrap))[0], [("10.1.2.3", "BitTorrent")], f"what is in {name}")
    radio = struct.pack("<BBHIbB", 0, 0, 10, 1 << 5, -40, 0)
    for name, capture in (("MACsec", wrapped(lambda x: link(0x88e5, b"\x2c" + bytes(13) + x))),
                          ("a label that leads to nothing known", wrapped(lambda x: link(0x8847, last + b"\xf0" + x)))):
        states, got = inspect(capture)
        equal((states["traffic-p2p"], states["traffic-scan-inside"]), ("unknown", "unknown"), f"{name}: nothing is known of it")
        ok("3 frames are enciphered" in got.stdout, "which is said")
    c = p.Capture()
    c.add(beacon("old", p.mac(2), True))
    c.add(radio + b"\x08\x41\0\0" + p.mac(1) + p.mac(2) + p.mac(3) + bytes(70))
    states, _ = inspect(save("sealed.pcap", c.pcap(link=127)))
    equal((states["traffic-p2p"], states["traffic-wireless"]), ("unknown", "fail"), "enciphered wireless: who calls out is seen, who talks is not")


def test_heads_cut(c):
    """Of a capture with a few bytes of each packet nothing is clean."""
    for cut, checks in ((14, ("p2p", "scan-inside", "arp-spoofing", "medical-zone")), (34, ("p2p", "scan-inside", "medical-zone")), (54, ("games", "dns-tunnel"))):
        states, _ = inspect(save("heads.pcap", c.pcap(cut=cut)))
        equal({states[f"traffic-{x}"] for x in checks}, {"unknown"}, f"{cut} bytes of each packet: {checks}")


def test_order():
    """Segments, fragments and DNS over TCP as they come."""
    hello = p.hello("late.bilibili.com", 3000)
    for order in ((1, 0, 2), (2, 1, 0), (0, 2, 1), (0, 0, 1, 1, 2)):
        c = p.Capture()
        c.send("10.1.1.5", "198.51.100.1", 6, p.tcp(40000, 443, 2, sequence=0))
        for i in order:
            c.send("10.1.1.5", "198.51.100.1", 6, p.tcp(40000, 443, 0x18, hello[i * 1300:(i + 1) * 1300], sequence=1 + i * 1300))
        equal(rows("SELECT name, application, length(fingerprint) FROM net_flows", save("order.pcap", c))[0], [("late.bilibili.com", "Bilibili", "8")],
              f"a hello whose segments come as {order}")
    c = p.Capture()
    for i in range(60):
        question, answer = (struct.pack(">H", len(x)) + x for x in (p.dns(f"{random.randbytes(24).hex()}.t.tunnel.example", 16), p.dns("x.tunnel.example", 16, [(16, bytes(20))])))
        c.conversation("10.1.2.5", "10.1.0.53", 53, ("client", question[:2]), ("client", question[2:]), ("server", answer + answer))
    equal(rows("SELECT client, domain, queries, answers, is_tunnel FROM net_dns_queries", save("stream.pcap", c))[0],
          [("10.1.2.5", "tunnel.example", "60", "120", "1")], "DNS over TCP: the length by itself, and two messages in one")
    c = p.Capture()
    for i in range(300):
        datagram = p.udp(50000, 4444, random.randbytes(8000))
        for at in range(0, len(datagram), 1480):
            more = 0x2000 if at + 1480 < len(datagram) else 0
            packet = p.ip("10.1.2.3", "198.51.100.1", 17, datagram[at:at + 1480], fragment=more | at // 8)
            c.add(p.ethernet(p.mac(3), p.mac(1), 0x0800, packet[:4] + struct.pack(">H", i) + packet[6:]))
    target = save("fragments.pcap", c)
    equal(rows("SELECT server_port, packets_sent, bytes_sent FROM net_flows", target)[0], [("4444", "1800", str(300 * (8008 + 6 * 20)))], "fragments count for the conversation of the first")
    equal(inspect(target)[0]["traffic-unknown-egress"], "fail", "so that what leaves in fragments is seen leaving")


def test_patience():
    """Who asks one host a minute scans as well; a browser whose QUIC is dropped does not."""
    for seconds in (20, 300):
        c = p.Capture()
        for i in range(120):
            c.send("10.1.2.8", f"10.1.3.{i + 1}", 6, p.tcp(50000 + i, 445, 2), after=seconds)
            c.send("10.1.2.9", "10.1.3.1", 6, p.tcp(50000 + i, 1 + i, 2))
            c.send("10.1.3.1", "10.1.2.9", 6, p.tcp(1 + i, 50000 + i, 0x14))
            c.send("10.1.2.10", f"203.0.113.{i + 1}", 17, p.udp(50000 + i, 443, b"\xc0\0\0\0\1" + bytes(1195)))
            if seconds == 300:  # out there much is gone
                c.send("10.1.2.11", f"203.0.113.{i + 1}", 6, p.tcp(50000 + i, 443, 2))
        target = save("patience.pcap", c)
        equal(rows("SELECT kind, source, port FROM net_scans ORDER BY kind", target)[0], [("hosts", "10.1.2.8", "445"), ("ports", "10.1.2.9", "")],
              f"two who wait {seconds} s each time")
    got = zicha("watch", "--pcap", target[5:], "--every", "3600", "--format", "json", "--lang", "en")
    failed = [x["failed"] for x in map(json.loads, got.stdout.splitlines()) if x["type"] == "interval"]
    ok(len(failed) == 10 and not failed[0] and all(failed[5:]), "also over the rounds of `zicha watch`", failed)


def one_address(first, second, vlans=((), ()), vrrp=()):
    """A gateway's address at two MACs in turn, asked for each time."""
    c = p.Capture()
    for k in range(6):
        card, tag = (first, second)[k % 2], vlans[k % 2]
        for router in vrrp:
            c.add(p.ethernet(router, p.mac(18), 0x0800, p.ip("10.1.5.2", "224.0.0.18", 112, b"\x31\5\x64\1\0\1\0\0" + p.ip_bytes("10.1.5.1") + bytes(8), 255)))
        c.add(p.ethernet(p.mac(9), b"\xff" * 6, 0x0806, p.arp(1, p.mac(9), "10.1.5.9", bytes(6), "10.1.5.1"), tag), 5)
        c.add(p.ethernet(card, p.mac(9), 0x0806, p.arp(2, card, "10.1.5.1", p.mac(9), "10.1.5.9"), tag))
        c.add(p.ethernet(card, p.mac(9), 0x0800, p.ip("203.0.113.5", "10.1.5.9", 6, p.tcp(443, 4000, 0x10)), tag))
    return inspect(save("shared.pcap", c))[0]["traffic-arp-spoofing"]


def test_shared():
    """Two MACs with one address: by right, or not."""
    own, other = p.mac(7), p.mac(8)
    for name, virtual in (("VRRP and CARP", "00005e000105"), ("HSRP", "00000c07ac01"), ("HSRP 2", "00000c9ff001"), ("GLBP", "0007b4000101")):
        equal(one_address(bytes.fromhex(virtual), own), "pass", f"a pair of routers: {name}")
    equal(one_address(own, other, vrrp=(own, other)), "pass", "a pair that shares its address from its own cards")
    equal(one_address(own, other, vrrp=(own,)), "fail", "who takes the address of one that says so")
    equal(one_address(own, other), "fail", "and of one that does not")
    equal(one_address(own, other, vlans=(((10, 0x8100),), ((20, 0x8100),))), "pass", "two VLANs have addresses of their own")


def test_neighbours():
    """Who has an address of IPv6 is said like ARP, and taken like it."""
    def say(c, card, target, override=True):
        source = "fe80::" + card[-1:].hex()
        text = bytes([136, 0, 0, 0, 0x60 if override else 0x40, 0, 0, 0]) + p.ip_bytes(target) + b"\2\1" + card
        c.add(p.ethernet(card, p.mac(5), 0x86dd, p.ip(source, "fe80::5", 58, text, 255)), 5)
    for fact, target, override, begin, want in (("two hosts in turn", "fe80::9", True, (), "fail"), ("several by right", "fe80::9", False, (), "pass"),
                                                ("a router's address, once", "fe80::1", True, (1,), "fail")):
        c = p.Capture()
        for n in begin:
            c.add(p.ethernet(p.mac(n), b"\x33\x33\0\0\0\1", 0x86dd, p.ip(target, "ff02::1", 58, p.advertisement(p.mac(n), "2001:db8:1::"), 255)))
        for card in ((0x66,) if begin else (1, 0x66) * 3):
            say(c, p.mac(card), target, override)
        equal(inspect(save("neighbours.pcap", c))[0]["traffic-arp-spoofing"], want, f"neighbours of IPv6: {fact}")


def test_odd_scans():
    for name, flags in (("nothing at all", 0), ("FIN", 1), ("FIN, PSH and URG", 0x29)):
        c = p.Capture()
        for i in range(60):
            c.send("10.1.2.8", "10.1.3.9", 6, p.tcp(50000, 1 + i, flags))
            c.send("10.1.3.9", "10.1.2.8", 6, p.tcp(1 + i, 50000, 0x14))
        equal(rows("SELECT kind, source FROM net_scans", save("odd.pcap", c))[0], [("ports", "10.1.2.8")], f"a scan by {name}")


def dhcp6(kind, name_server):
    return (bytes([kind, 1, 2, 3]) + struct.pack(">HHI", 2, 4, 7) + struct.pack(">HHI", 1, 4, 9) + struct.pack(">HH", 23, 16) + p.ip_bytes(name_server))


def test_strangers():
    """Who refuses leases, who answers by DHCPv6, who answers for all names."""
    c = p.Capture()
    c.send("10.1.2.1", "255.255.255.255", 17, p.udp(67, 68, p.dhcp(5, p.mac(7), "10.1.2.50", "10.1.2.1", "10.1.2.1")))
    c.send("10.1.2.66", "255.255.255.255", 17, p.udp(67, 68, p.dhcp(6, p.mac(7), "0.0.0.0", "10.1.2.66")))
    equal(inspect(save("refuses.pcap", c))[0]["traffic-dhcp-server"], "fail", "a second DHCP server that only refuses")
    c = p.Capture()
    say = lambda card, server, kind: c.add(p.ethernet(card, p.mac(5), 0x86dd, p.ip(server, "fe80::5", 17, p.udp(547, 546, dhcp6(kind, server)))))  # noqa: E731
    say(p.mac(1), "fe80::1", 2)
    say(p.mac(1), "fe80::1", 7)
    equal(inspect(save("one.pcap", c))[0]["traffic-dhcpv6-server"], "pass", "one server of DHCPv6")
    equal(inspect("pcap:" + f"{top}/one.pcap", "--register", write(f"{top}/register.csv", "ip,mac,device_class\n10.1.2.1,52:54:00:00:00:02,server\n"))[0]["traffic-dhcpv6-server"],
          "fail", "that is not registered")
    say(p.mac(0x66), "fe80::66", 2)
    target = save("two.pcap", c)
    equal(inspect(target)[0]["traffic-dhcpv6-server"], "fail", "two of them")
    equal(rows("SELECT ip, mac, detail, times FROM net_announced ORDER BY ip", target)[0],
          [("fe80::1", "52:54:00:00:00:01", "fe80::1", "2"), ("fe80::66", "52:54:00:00:00:66", "fe80::66", "1")], "whom they have hosts ask for names")
    c = p.Capture()
    answer = lambda host, name, port=5355, kind=1: c.send(host, "10.1.2.9", 17, p.udp(port, 50000, p.dns(name, kind, [(kind, p.ip_bytes(host))])))  # noqa: E731
    for name in ("front-desk", "FRONT-DESK", "front-desk.hospital.local"):
        answer("10.1.2.7", name)
    for i in range(6):
        answer("10.1.2.8", f"service{i}.local", 5353)
    equal(inspect(save("own.pcap", c))[0]["traffic-name-spoofing"], "pass", "hosts that answer for their own names")
    for name in ("fileserv", "printr", "intranett", "hsi"):
        answer("10.1.2.66", name)
    answer("10.1.2.67", "wpad")
    target = save("thief.pcap", c)
    equal(rows("SELECT ip, what FROM net_announced ORDER BY ip", target)[0], [("10.1.2.66", "llmnr"), ("10.1.2.67", "llmnr")], "one for all names, and one for what no host is called")
    equal(inspect(target)[0]["traffic-name-spoofing"], "fail", "which fails")


def test_lost():
    """pcapng says twice what was lost: sums of interfaces, and before packets."""
    def block(kind, body):
        body += bytes(-len(body) % 4)
        return struct.pack("<II", kind, len(body) + 12) + body + struct.pack("<I", len(body) + 12)
    option = lambda code, value: struct.pack("<HHQ", code, 8, value)  # noqa: E731
    head = block(0x0a0d0d0a, struct.pack("<IHHq", 0x1a2b3c4d, 1, 0, -1)) + block(1, struct.pack("<HHI", 1, 0, 0)) * 2
    frame = p.ethernet(p.mac(3), p.mac(1), 0x0800, p.ip("10.1.2.3", "198.51.100.1", 17, p.udp(9, 9, bytes(22))))
    packet = lambda own: block(6, struct.pack("<IIIII", 0, p.START * 10 ** 6 >> 32, p.START * 10 ** 6 & 0xffffffff, len(frame), len(frame)) + frame + own)  # noqa: E731
    sums = lambda interface, *options: block(5, struct.pack("<III", interface, 0, 0) + b"".join(options) + bytes(4))  # noqa: E731
    for name, text, want in (("of the last sum", sums(0, option(5, 10)) + sums(0, option(5, 12), option(7, 3)), 15), ("of each interface", sums(0, option(5, 10)) + sums(1, option(5, 2)), 12),
                             ("before packets", packet(option(4, 4) + bytes(4)) + packet(option(4, 5) + bytes(4)), 9),
                             ("of both the greater", packet(option(4, 4) + bytes(4)) + sums(0, option(5, 12)), 12)):
        equal(rows("SELECT dropped FROM net_capture", save("lost.pcapng", head + packet(b"") + text))[0], [(str(want),)], f"packets that were lost: {name}")


def test_library():
    """What only libndpi knows; without it, or told not to ask it, the flow is not known."""
    c = p.Capture()
    c.datagrams("10.1.1.9", "10.1.1.255", 57621, ("client", b"SpotUdp0" + bytes(36)), client_port=57621)
    target = save("library.pcap", c)
    try:
        ctypes.CDLL("libndpi.so.4.2")
        want = [("Spotify", "ndpi")]
    except OSError:
        want = [("", "")]
    equal(rows("SELECT application, evidence FROM net_flows", target)[0], want, "libndpi is asked where it is installed")
    equal(rows("SELECT application, evidence FROM net_flows", target, "--set", "traffic.ndpi=0")[0], [("", "")], "unless it shall not be")


def beacon(ssid, bssid, privacy, tags=b""):
    radiotap = struct.pack("<BBHIbB", 0, 0, 10, 1 << 5, -40, 0)
    head = b"\x80\0\0\0" + b"\xff" * 6 + bssid + bssid + b"\0\0"
    return radiotap + head + bytes(8) + struct.pack("<HH", 100, 0x10 if privacy else 0) + bytes([0, len(ssid)]) + ssid.encode() + b"\3\1\x06" + tags


def test_register():
    c = p.Capture()
    for host in ("10.1.2.3", "10.1.2.4"):
        c.conversation(host, "203.0.113.9", 443, ("client", p.hello("office.example")))
    target = save("register.pcap", c)
    register = write(f"{top}/register.csv", "ip,mac,name\n10.1.2.3,,front desk\n")
    equal(inspect(target)[0]["traffic-unregistered"], "notapplicable", "without a register nobody is a stranger")
    states, got = inspect(target, "--register", register)
    found = [r for r in json.loads(got.stdout)["results"] if r["check"] == "traffic-unregistered"][0]
    ok(found["state"] == "fail" and "10.1.2.4" in json.dumps(found) and "10.1.2.3" not in json.dumps(found["findings"]), "with one, who is not in it", found)


def test_announced():
    """With a register one router alone is enough to be a stranger."""
    c = p.Capture()
    c.add(p.ethernet(p.mac(0x66), b"\x33\x33\0\0\0\1", 0x86dd, p.ip("fe80::66", "ff02::1", 58, p.advertisement(p.mac(0x66), "2001:db8:66::"), 255)))
    c.send("192.168.1.1", "255.255.255.255", 17, p.udp(67, 68, p.dhcp(2, p.mac(7), "192.168.1.50", "192.168.1.1", "192.168.1.1")))
    target = save("announced.pcap", c)
    wanted = ("traffic-router-advertisement", "traffic-dhcp-server")
    states = inspect(target)[0]
    equal([states[x] for x in wanted], ["pass", "pass"], "one router and one DHCP server may be the unit's")
    for register, want in (("ip,mac,device_class\n10.1.2.1,52:54:00:00:00:01,router\n", "fail"),
                           ("ip,mac,device_class\n192.168.1.1,52:54:00:00:00:66,router\n", "pass"),):
        states = inspect(target, "--register", write(f"{top}/register.csv", register))[0]
        equal([states[x] for x in wanted], [want, want], "with a register they are compared with it")
    states = inspect(target, "--register", write(f"{top}/register.csv", "ip,mac,device_class\n192.168.1.1,52:54:00:00:00:66,workstation\n"))[0]
    equal(states["traffic-router-advertisement"], "fail", "a registered workstation is no router")


def test_blind():
    """Nothing seen is nothing known."""
    states = inspect(save("silence.pcap", p.Capture()))[0]
    equal({v for k, v in states.items() if k not in ("traffic-complete", "traffic-unregistered", "traffic-wireless")}, {"unknown"}, "of a capture without a packet nothing is known")
    c = p.Capture()
    clean(c)
    states = inspect(save("strange.pcap", c.pcap(link=239)))[0]
    equal((states["traffic-p2p"], states["traffic-arp-spoofing"]), ("unknown", "unknown"), "nor of a kind of link that cannot be read")


def test_wireless():
    c = p.Capture()
    rsn = lambda kind: b"\x30\x12\1\0\0\x0f\xac\4\1\0\0\x0f\xac\4\1\0\0\x0f\xac" + bytes([kind])  # noqa: E731
    for frame in (beacon("guest", p.mac(1), False), beacon("old", p.mac(2), True), beacon("home", p.mac(3), True, rsn(2)),
                  beacon("office", p.mac(4), True, rsn(1)), beacon("new", p.mac(5), True, rsn(8))):
        c.add(frame)
    target = save("wifi.pcap", c.pcap(link=127))
    equal(rows("SELECT ssid, encryption, channel, signal_dbm FROM net_wireless ORDER BY bssid", target)[0],
          [("guest", "none", "6", "-40"), ("old", "WEP", "6", "-40"), ("home", "WPA2", "6", "-40"), ("office", "WPA2-Enterprise", "6", "-40"),
           ("new", "WPA3", "6", "-40")], "wireless networks and how they are protected")
    equal(inspect(target)[0]["traffic-wireless"], "fail", "an open one fails")


def test_unknown(c):
    target = save("cut.pcap", c.pcap(cut=60))
    states, _ = inspect(target)
    equal((states["traffic-p2p"], states["traffic-arp-spoofing"]), ("unknown", "fail"), "a capture without payloads cannot say that there is no P2P")
    got = rows("SELECT count(*) FROM net_flows", save("end.pcap", c.pcap()[:-7]))
    ok(got[1] == 2 and "middle of a packet" in got[2], "an end in the middle of a packet is told", got)
    text = c.pcap()
    got = rows("SELECT count(*) FROM net_flows", save("broken.pcap", text[:5000] + b"\xff" * 400))
    ok(got[1] == 2 and int(got[0][0][0]) > 0, "what stood before the damage stays", got)
    got = rows("SELECT count(*) FROM net_flows", save("none.pcap", b"hello, world, this is no capture"))
    ok(got[1] == 2 and "neither a pcap nor a pcapng file" in got[2], "what is no capture is told", got)
    got = rows("SELECT dropped FROM net_capture", save("lost.pcapng", c.pcapng(dropped=12)))
    ok(got[0] == [("12",)] and "12 packets were lost" in got[2], "what who captured has lost is told", got)
    got = zicha("inspect", f"pcap:{top}/nowhere", "--lang", "en")
    ok(got.returncode == 4 and "nowhere" in got.stderr, "a file that is not there", got.stderr)
    got = zicha("query", "SELECT 1 FROM net_flows", target, "--set", "traffic.inside=10.0.0.0/8,office", "--lang", "en")
    ok(got.returncode == 3 and "office" in got.stderr, "a network that is none", got.stderr)
    equal(inspect(save("own.pcap", c), "--set", "traffic.inside=10.0.0.0/8,198.51.100.0/24")[0]["traffic-medical-zone"], "fail",
          "zones are the check's, whatever is inside")


def test_room():
    """Who searches leaves room for who talks, and what is long past is no loss."""
    c = p.Capture()
    c.conversation("10.1.2.3", "198.51.100.9", 3306, ("client", b"x"), ("server", b"J\0\0\0\n8.0.33\0"))
    for i in range(4000):
        c.send("10.1.2.8", f"10.3.{i // 250}.{i % 250 + 1}", 6, p.tcp(50000, 445, 2))
    target = save("worm.pcap", c)
    got = rows("SELECT client, server_port, answered > 0, count(*) FROM net_talkers", target, "--set", "traffic.flows=1000")
    equal(got, ([("10.1.2.3", "3306", "1", "1")], 0, ""), "a worm's thousands push nobody out")
    equal(rows("SELECT source, port, targets > 1000 FROM net_scans WHERE source = '10.1.2.8'", target)[0], [("10.1.2.8", "445", "1")], "it is told as what it is")
    c = p.Capture()
    ask = p.ethernet(p.mac(5), p.mac(1), 0x0800, p.ip("10.1.2.3", "10.2.0.0", 6, p.tcp(40000, 443, 2)))
    answer = p.ethernet(p.mac(1), p.mac(5), 0x0800, p.ip("10.2.0.0", "10.1.2.3", 6, p.tcp(443, 40000, 0x12)))
    for i in range(70000):
        pair = struct.pack(">II", 0x0a010000 + i // 2000, 0x0a020000 + i)
        c.add(ask[:26] + pair + ask[34:], 0.02)
        c.add(answer[:26] + pair[4:] + pair[:4] + answer[34:])
    got = rows("SELECT count(*) FROM net_scans", save("busy.pcap", c))
    equal(got, ([("0",)], 0, ""), "of a long capture nothing is lost that could still become a scan")


def test_bounds():
    c = p.Capture()
    for i in range(5000):
        c.conversation(f"10.2.{i // 250}.{i % 250 + 1}", f"203.0.113.{i % 200 + 1}", 443, ("client", p.hello("office.example")))
    target = save("many.pcap", c)
    got = rows("SELECT count(*) FROM net_flows", target, "--set", "traffic.flows=1000")
    ok(got[0] == [("1000",)] and got[1] == 2 and "the oldest 4000 made room" in got[2], "the oldest flows make room, which is told", got)
    equal(rows("SELECT sum(flows) FROM net_applications WHERE application = 'TLS' AND side = 'client'", target, "--set", "traffic.flows=1000")[:2],
          ([("5000",)], 0), "but they stay in the sums")
    got = zicha("query", "SELECT 1 FROM net_flows", target, "--set", "traffic.flows=0", "--lang", "en")
    ok(got.returncode == 3 and "from 1000" in got.stderr, "no flows at all cannot be asked for", got.stderr)


def test_confined():
    got = zicha("survey", "--drill", save("drill.pcap", p.Capture()), "--lang", "en")
    lines = got.stdout.splitlines()
    ok(len(lines) > 10 and all(line.endswith(": refused") for line in lines), "the role that reads captures can do nothing else", got.stdout)


def peak(*arguments):
    """The most memory (KiB) that any process of one run held, and what it printed. Asked by a small process: what is forked off a
    large one begins with its memory. A sanitizer shall keep nothing that was freed."""
    code = "import resource, subprocess, sys\nsubprocess.run(sys.argv[1:])\nprint(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    got = subprocess.run([sys.executable, "-c", code, ZICHA, *arguments, "--lang", "en"], capture_output=True, text=True,
                         env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE, ASAN_OPTIONS=os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=0"), timeout=HANG)
    return int(got.stdout.splitlines()[-1]), got.stdout


def test_watch():
    c = p.Capture()
    for minute in range(60):
        c.now = p.START + minute * 60.0
        for i in range(60):
            c.conversation(f"10.3.{minute % 4}.{i + 1}", "203.0.113.5", 443, ("client", p.hello("office.example")))
        if minute == 31:
            c.conversation("10.3.0.9", "198.51.100.2", 3333, ("client", b'{"id":1,"method":"mining.subscribe","params":[]}\n'))
    path = save("hour.pcap", c)[5:]
    zicha("init", "--db", f"{top}/unit.db", "--code", "h", "--name", "Hospital", "--class", "hospital")
    got = zicha("watch", "--pcap", path, "--format", "json", "--db", f"{top}/unit.db", "--lang", "en")
    lines = [json.loads(line) for line in got.stdout.splitlines()]
    intervals = [x for x in lines if x["type"] == "interval"]
    equal([len(intervals), [i for i, x in enumerate(intervals) if x["failed"]]], [12, [6]], "an hour is twelve intervals; mining fails in its own")
    equal(sum(x["packets"] for x in intervals), len(c.frames), "no packet is lost between two of them")
    wrong = p.Capture()
    half = next(i for i, (moment, _) in enumerate(c.frames) if moment >= p.START + 1800)
    wrong.frames = c.frames[:half] + [(moment + 8 * 3600, frame) for moment, frame in c.frames[:3]] + c.frames[half:]
    got_wrong = zicha("watch", "--pcap", save("wrong.pcap", wrong)[5:], "--format", "json", "--lang", "en")
    equal(len([x for x in map(json.loads, got_wrong.stdout.splitlines()) if x["type"] == "interval"]), 13, "a clock that goes back ends no sensor's telling")
    events = [(x["kind"], x["host"]) for x in lines if x["type"] == "event" and x["kind"] != "new-host"]
    equal(events, [("application", "10.3.0.9")], "and is told once")
    equal(len([x for x in lines if x["type"] == "event" and x["kind"] == "new-host"]), 240, "each new host is told once")
    equal(got.returncode, 1, "the exit status says that a check failed")
    kept = zicha("query", "SELECT count(*) AS n FROM all_net_seen_hosts", f"unit:{top}/unit.db", "--format", "csv", "--lang", "en")
    ok(kept.returncode in (0, 2) and kept.stdout.splitlines()[1:] == ["240"], "the intervals are kept as inspections", kept.stdout, kept.stderr)
    text = zicha("watch", "--pcap", path, "--every", "1800", "--lang", "en")
    equal(text.stdout.count("interval: "), 2, "--every says how long an interval is")
    for arguments in ((), ("--pcap", path, "--interface", "lo"), ("ups://localhost",)):
        equal(zicha("watch", *arguments).returncode, 3, f"wrong use: {arguments}")
    short, long = (peak("watch", "--pcap", intervals_alike(n), "--every", "1800") for n in (8, 48))
    equal([out.count("interval: ") for _, out in (short, long)], [8, 48], "four hours, and a day")
    ok(long[0] <= short[0] * 1.1, "a day takes no more memory than four hours", short[0], long[0])


def intervals_alike(n):
    """A capture of n half hours, each as full as the other; eight fill what has a bound."""
    one, c = p.Capture(), p.Capture()
    for i in range(600):
        one.conversation(f"10.3.0.{i % 200 + 1}", "203.0.113.5", 443, ("client", p.hello("office.example")))
    c.frames = [(moment + 1800 * k, frame) for k in range(n) for moment, frame in one.frames]
    return save(f"intervals{n}.pcap", c)[5:]


planted = test_bad()
test_formats(planted)
test_clean()
test_layers()
test_wrapped()
test_heads_cut(planted)
test_order()
test_patience()
test_shared()
test_neighbours()
test_odd_scans()
test_strangers()
test_lost()
test_register()
test_announced()
test_blind()
test_library()
test_wireless()
test_unknown(planted)
test_room()
test_bounds()
test_confined()
test_watch()
done()
