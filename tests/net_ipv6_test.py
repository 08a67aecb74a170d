#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_ipv6_test ZICHA - networks of IPv6 in a lab of namespaces: neighbours, ports, and what is told of a /64 that nobody can sweep.

Needs root; skipped where there is none."""
import os
import socket
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
import tap  # noqa: E402
from asking import ask  # noqa: E402

MAC = "02:7a:06:00:00:"
NARROW = "net:fd77::/120,!fd77::44"
WIDE = "net:fd77::/64,!fd77::44"
SILENT = ["table ip6 s {\n chain c {\n type filter hook input priority 0;\n icmpv6 type echo-request drop\n }\n}\n"]


class Lab(labs.Lab):
    def listen(self, h, port):
        s = socket.socket(socket.AF_INET6)
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind(("::", port))
        s.listen(labs.LISTEN_MANY)
        s.setblocking(False)
        self.selector.register(s, labs.selectors.EVENT_READ, ("accept", h, port, None))


def build():
    lab = Lab("10.97.0.0/24", "x")
    six = {"no_ipv6": 0, "sysctl": {"net/ipv6/conf/all/accept_dad": 0, "net/ipv6/conf/eth0/accept_dad": 0}}

    def host(name, number, address, last, **more):
        sysctl = {**six["sysctl"], **more.pop("sysctl", {})}
        lab.host(name, number, mac=MAC + last, no_ipv6=0, sysctl=sysctl, addresses=[*more.pop("others", ()), f"{address}/64 dev eth0 nodad"], **more)
    host("scan", 250, "fd77::fa", "fa", routes=["fd78::/64 via fd77::1"])
    host("router", 1, "fd77::1", "01", links=("br0", "br1"), others=["fd78::1/64 dev eth1 nodad"], forwards=1, sysctl={"net/ipv6/conf/all/forwarding": 1})
    host("web", 11, "fd77::11", "11", ports=[22, 80])
    host("far-off", 12, "fd77::a:b:c:d", "12", ports=[443])
    host("quiet", 13, "fd77::9999", "13", ports=[22], nft=SILENT)
    host("excluded", 14, "fd77::44", "14", ports=[22])
    lab.host("behind", None, links=("br1",), no_ipv6=0, addresses=["fd78::5/64 dev eth0 nodad"], routes=["default via fd78::1"], ports=[22])
    return lab


def test_narrow(lab):
    got, said, _ = ask(lab, "SELECT ip, mac, sources LIKE 'ndp%' FROM net_hosts WHERE NOT is_outside ORDER BY ip", NARROW, "net.level=1")
    tap.equal(got, [("fd77::1", MAC + "01", "1"), ("fd77::11", MAC + "11", "1"), ("fd77::fa", MAC + "fa", "0")], "a small prefix is asked address by address, by neighbour solicitation", said)
    got, said, _ = ask(lab, "SELECT ip, mac, via FROM net_arp WHERE ip = 'fd77::11' AND via = 'ndp'", NARROW, "net.level=1")
    tap.equal(got, [("fd77::11", MAC + "11", "ndp")], "and its card is told", said)
    got, said, _ = ask(lab, "SELECT ip, sources, is_own_link FROM net_hosts WHERE NOT is_outside", "net:fd78::/120", "net.level=1")
    tap.equal(sorted(row[0] for row in got), ["fd78::1", "fd78::5"], "hosts behind a router answer ICMP", got, said)


def test_wide(lab):
    got, said, status = ask(lab, "SELECT ip, sources FROM net_hosts WHERE NOT is_outside ORDER BY ip", WIDE, "net.level=1")
    found = dict(got)
    tap.equal(sorted(found), ["fd77::1", "fd77::11", "fd77::a:b:c:d", "fd77::fa"], "of a /64 those are seen that answer to all of the link", said)
    tap.equal(found.get("fd77::a:b:c:d"), "ndp icmp", "and each is asked for its card")
    tap.ok(status == 2 and "too large to be asked address by address" in said, "that there may be others is told", said, status)
    got, _, _ = ask(lab, "SELECT ip, kind, is_unseen FROM net_scan_events WHERE kind = 'not-swept'", WIDE, "net.level=1")
    tap.equal(got, [("fd77::/64", "not-swept", "1")], "as an event, too")
    register = lab.write("register.csv", f"ip,mac,name,device_class\nfd77::9999,{MAC}13,quiet,server\nfd77::9998,,gone,server\nfd77::44,,excluded,server\n")
    got, said, _ = ask(lab, "SELECT ip, state, mac FROM net_hosts WHERE ip IN ('fd77::9999', 'fd77::9998', 'fd77::44') ORDER BY ip", WIDE, "net.level=1", register=register)
    tap.equal(got, [("fd77::9998", "silent", ""), ("fd77::9999", "up", MAC + "13")], "a registered host that is silent to ICMP is found by its neighbour solicitation", said)
    got, said, status = ask(lab, "SELECT ip FROM net_hosts WHERE NOT is_outside ORDER BY ip", "net:fd78::/64", "net.level=1")
    tap.ok(status == 2 and not got, "of a /64 behind a router nothing is claimed", got, said, status)


def test_ports(lab):
    want = [("fd77::11", "22"), ("fd77::11", "80")]
    for level, method in (("2", "connect"), ("3", "syn")):
        got, said, _ = ask(lab, "SELECT ip, port FROM net_open_ports WHERE method = '%s' ORDER BY ip, port" % method, "net:fd77::10/124", "net.level=" + level, "net.ports=20-100")
        tap.equal(got, want, f"ports over IPv6 by {method}", said)
    got, said, _ = ask(lab, "SELECT ip, port FROM net_open_ports ORDER BY ip, port", WIDE, "net.level=3", "net.ports=22,80,443")
    tap.equal(got, [*want, ("fd77::a:b:c:d", "443")], "those of hosts in a /64 as well", said)
    got, said, _ = ask(lab, "SELECT ip, port FROM net_open_ports", "net:fd78::5", "net.level=3", "net.ports=22,80")
    tap.equal(got, [("fd78::5", "22")], "and behind a router", said)


def test_forwarders(lab):
    got, said, _ = ask(lab, "SELECT ip FROM net_forwarders ORDER BY ip", NARROW, "net.level=1")
    tap.equal(got, [("fd77::1",)], "who passes packets of IPv6 on", said)


def test_nothing_outside(lab):
    to, asked = set(), set()
    for frame in lab.frames():
        if frame[12:14] != b"\x86\xdd":
            continue
        kind = frame[54] if frame[20] == 58 else None
        # The kernel answers whoever asks for us, looks whether they are still there (to their card), and tells its groups.
        if kind in (136, 143) or frame[20] == 0 or (kind == 135 and frame[:2] != b"\x33\x33"):
            continue
        to.add(socket.inet_ntop(socket.AF_INET6, frame[38:54]))
        if kind == 135:
            asked.add(socket.inet_ntop(socket.AF_INET6, frame[62:78]))
    tap.equal({a for a in to | asked if not a.startswith(("fd77::", "fd78::", "ff02::", "fe80::"))}, set(), "nothing was sent outside of the targets")
    tap.equal({a for a in to | asked if a == "fd77::44"}, set(), "nor to what is excluded, nor was it asked for")
    tap.ok("fd77::11" in to and "ff02::1" in to and "fd77::10" in asked, "the capture saw what was sent", len(to), len(asked))


asking.run(build, (test_narrow, test_wide, test_ports, test_forwarders, test_nothing_outside))
