#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_lab_test ZICHA - surveys of networks in a lab of namespaces: all is found, nothing is harmed, nothing leaves the target.

Needs root; skipped where there is none."""
import contextlib
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
import neighbours  # noqa: E402
from patience import SOON, with_time  # noqa: E402
import tap  # noqa: E402
from asking import ask  # noqa: E402

EXCLUDED = "!10.77.0.23,!10.77.0.40-10.77.0.49"
OWN = "net:10.77.0.0/24," + EXCLUDED
MAC = "02:7a:00:00:00:"
DNSMASQ = ("dnsmasq", "--no-daemon", "--port=0", "--conf-file=/dev/null", "--leasefile-ro", "--user=root")
ANSWER = b"\x08\x06\x00\x02"  # of ARP: the kernel answers whoever asks


# Linux tells each host of one error a second, and in all its namespaces together of a thousand: what the router said of addresses behind it, or
# another lab says meanwhile, would keep it from what it is asked for itself.
EAGER = {"net/ipv4/icmp_ratelimit": 0, "net/ipv4/icmp_ratemask": 0}
REFUSE = "table ip r {\n chain f {\n type filter hook forward priority 0;\n ip daddr 10.78.2.0/24 tcp flags syn reject with tcp reset\n }\n}\n"


def build():
    lab = labs.Lab()
    way = ["default via 10.77.0.1"]
    lab.host("scan", 250, links=("br0", "br0"), routes=way, mac=MAC + "fa")
    lab.host("router", 1, links=("br0", "br1"), addresses=["10.78.0.1/22 dev eth1"], forwards=1, mac=MAC + "01", nft=[REFUSE], sysctl=EAGER, commands=[[*DNSMASQ, "--dhcp-relay=10.77.0.1,10.78.0.8"]])
    for i in range(2, 8):
        lab.host(f"plain{i}", i, ports=[22, 80, 443, 3306][: i % 4 + 1], routes=way, mac=f"{MAC}{i:02x}")
    lab.host("twin", 10, mac=MAC + "0a")
    lab.host("other", 10, mac=MAC + "0b")
    lab.host("spoofer", 11, mac=MAC + "0c", spoofs="10.77.0.1")
    lab.host("dual", 14, links=("br0", "br2"), addresses=["10.79.0.1/24 dev eth1"], forwards=1, mac=MAC + "0e", sysctl=EAGER)
    lab.host("nat", 15, links=("br0", "br3"), addresses=["192.168.9.1/24 dev eth1"], forwards=1, mac=MAC + "0f", sysctl=EAGER,
             nft=["table ip n {\n chain p {\n type nat hook postrouting priority 100;\n oifname eth0 masquerade\n }\n chain f {\n type filter hook forward priority 0; policy drop;\n }\n}\n"])
    lab.host("all", 16, ports=[9999], nft=["table ip t {\n chain c {\n type nat hook prerouting priority 0;\n tcp dport 1-65535 redirect to :9999\n }\n}\n"])
    lab.host("printer", 17, ports=[515, 631, 9100], dies_of_bytes=True, mac="00:00:48:00:00:11")
    lab.host("pump", 18, ports=[80], syn_limit=100, dies_of_bytes=True)
    lab.host("dicom", 19, ports=[104], dies_of_bytes=True, dies_of_reset=True)
    lab.host("mortal", 20, ports=[22], dies_after=40)
    lab.host("slow", 21, ports=[22, 8080, 8443], nft=["table ip s {\n chain c {\n type filter hook input priority 0;\n tcp flags syn limit rate over 200/second drop\n }\n}\n"])
    lab.host("silent", 22, mac=MAC + "16", nft=["table ip s {\n chain c {\n type filter hook input priority 0; policy drop;\n }\n}\n"])
    lab.host("walled", 25, ports=[80, 8080], nft=["table ip s {\n chain c {\n type filter hook input priority 0; policy drop;\n tcp dport { 80, 8080 } accept\n }\n}\n"])
    lab.host("excluded", 23, ports=[22], routes=way)
    lab.host("greeter", 24, ports=[22, 25], greetings={22: b"SSH-2.0-lab\r\n", 25: b"220 lab\r\n"}, dies_of_reset=True)
    lab.host("far", None, links=("br1",), addresses=[f"10.78.0.{n}/24 dev eth0" for n in range(10, 30)], routes=["default via 10.78.0.1"], ports=[22])
    lab.host("quiet", None, links=("br1",), addresses=["10.78.1.9/22 dev eth0"], routes=["default via 10.78.0.1"], ports=[22],
             nft=["table ip q {\n chain c {\n type filter hook input priority 0;\n icmp type echo-request drop\n }\n}\n"])
    for name, number in (("dhcpa", 12), ("dhcpb", 13)):
        lab.host(name, number, commands=[[*DNSMASQ, "--interface=eth0", "--bind-interfaces", f"--dhcp-range=10.77.0.{number}0,10.77.0.{number}5,1h", f"--dhcp-option=3,10.77.0.{number}"]])
    # One that lends addresses of this link from behind the router, which passes on what is asked.
    lab.host("dhcpfar", None, links=("br1",), addresses=["10.78.0.8/22 dev eth0"], routes=["default via 10.78.0.1"],
             commands=[[*DNSMASQ, "--interface=eth0", "--bind-interfaces", "--dhcp-range=10.77.0.140,10.77.0.145,255.255.255.0,1h", "--dhcp-option=3,10.77.0.1"]])
    return lab


def addresses(*numbers):
    return sorted(f"10.77.0.{n}" for n in numbers)


def test_hosts(lab):
    got, said, _ = ask(lab, "SELECT ip, mac FROM net_hosts WHERE NOT is_outside ORDER BY ip", OWN, "net.level=1")
    tap.equal(sorted({ip for ip, _ in got}), addresses(1, *range(2, 8), *range(10, 23), 24, 25, 250), "every host is found, the excluded one is not")
    tap.ok(("10.77.0.2", MAC + "02") in got, "with its MAC", got, said)
    got, _, _ = ask(lab, "SELECT mac FROM net_arp WHERE ip = '10.77.0.10' AND via = 'arp' ORDER BY mac", OWN, "net.level=1")
    tap.equal(got, [(MAC + "0a",), (MAC + "0b",)], "both MACs of an address that two hosts use")
    got, _, _ = ask(lab, "SELECT kind, ip, mac, other_mac FROM net_arp_events ORDER BY kind", OWN, "net.level=1")
    tap.equal(got, [("duplicate", "10.77.0.10", MAC + "0a", MAC + "0b"), ("spoofed", "10.77.0.1", MAC + "01", MAC + "0c")], "the duplicate and the spoofer are told, and nothing else")
    got, _, _ = ask(lab, "SELECT vendor, device_class FROM net_hosts WHERE ip = '10.77.0.17'", OWN, "net.level=1")
    tap.equal(got, [("Seiko Epson Corporation", "printer")] if os.path.exists("/usr/share/ieee-data/oui.csv") else [("", "unknown")], "a vendor tells the kind of a host")


@contextlib.contextmanager
def true_router(lab):
    """The kernel of `scan` does not believe the spoofer, who would have what goes to the router; and the router sends to its first card, though
    the second answers for it as well, and may be first."""
    entries = ("scan", f"10.77.0.1 lladdr {MAC}01 dev eth0"), ("router", f"10.77.0.250 lladdr {MAC}fa dev eth0")
    for name, entry in entries:
        labs.ip_in(lab.by_name[name].space, [f"neigh replace {entry} nud permanent"])
    yield
    for name, entry in entries:
        labs.ip_in(lab.by_name[name].space, [f"neigh replace {entry} nud stale"])


def test_routed(lab):
    with true_router(lab), neighbours.room(is_all=True):
        find_routed(lab)
        spare_router(lab)
        doubt_refusals(lab)


def find_routed(lab):
    got, _, _ = ask(lab, "SELECT count(*), count(DISTINCT sources) FROM net_hosts WHERE NOT is_outside", "net:10.78.0.0/24", "net.level=1")
    tap.equal(got, [("22", "1")], "hosts behind a router are found by ICMP")
    got, said, status = ask(lab, "SELECT ip FROM net_hosts WHERE NOT is_outside", "net:10.78.1.8/31", "net.level=1")
    tap.ok(not got and status == 2 and "behind a router did not answer" in said, "who keeps silent to ICMP is not said to be absent", got, said)
    got, said, _ = ask(lab, "SELECT ip, sources FROM net_hosts WHERE NOT is_outside", "net:10.78.1.8/31")
    tap.equal(got, [("10.78.1.9", "tcp")], "where ports may be asked it is found by TCP", said)
    got, said, _ = ask(lab, "SELECT count(*), min(port), max(port) FROM net_open_ports", "net:10.78.0.8/29", "net.level=3", "net.host_rate=500")
    tap.equal(got, [("6", "22", "22")], "and so are their ports", said)


def doubt_refusals(lab):
    for as_nobody, words in ((False, "every address refuses"), (True, "seen in part")):
        got, said, status = ask(lab, "SELECT ip FROM net_hosts WHERE NOT is_outside", "net:10.78.2.0/24", as_nobody=as_nobody)
        tap.ok(not got and status == 2 and words in said, "addresses that a firewall refuses for are no hosts" + (", without rights" if as_nobody else ""), len(got), said)


def spare_router(lab):
    with neighbours.Watch(lab, "router", ("INCOMPLETE",)) as watch:
        got, said, _ = ask(lab, "SELECT count(*) FROM net_hosts WHERE NOT is_outside", "net:10.78.0.0/22", "net.level=1")
    tap.equal(got, [("22",)], "a sparse network behind a router: all are found", said)
    tap.ok(100 < watch.most <= 512, "and the router never has more than 512 neighbours that it waits for", watch.most)


def ask_dhcp(lab):
    """The three servers. They look for three seconds whether the address is free that they offer, and on a machine with much to do one is late;
    asked again within half a minute they know."""
    for _ in range(5):
        got, said, _ = ask(lab, "SELECT ip, gateway, lease_seconds, mac FROM net_dhcp_servers ORDER BY ip", OWN, "net.level=1")
        if len(got) == 3:
            break
    return got, said


def test_link(lab):
    got, said, _ = ask(lab, "SELECT ip, is_ttl_reported, is_forwarding, is_gateway FROM net_forwarders ORDER BY ip", OWN, "net.level=1")
    tap.equal(got, [("10.77.0.1", "1", "1", "1"), ("10.77.0.14", "1", "1", "0"), ("10.77.0.15", "1", "0", "0")], "who passes packets on: router, dual-homed host, NAT; nobody else")
    got, said = ask_dhcp(lab)
    tap.equal([row[:3] for row in got[:2]], [("10.77.0.12", "10.77.0.12", "3600"), ("10.77.0.13", "10.77.0.13", "3600")], "both DHCP servers of the link answer", said)
    tap.equal(got[2:], [("10.78.0.8", "10.77.0.1", "3600", MAC + "01")], "and one that a relay speaks for, by its own address and the relay's card", said)
    _, said, _ = ask(lab, "SELECT ip FROM net_dhcp_servers", "net:10.77.0.0/25", "net.level=1", "net.exclude=10.77.0.23,10.77.0.40-10.77.0.49")
    tap.ok("nobody was asked" in said, "no broadcast on a link that the target holds only in part", said)


ASKED = "20-25,75-115,440-446,513-517,629-633,3304-3308,8078-8082,8440-8444,9098-9102"


def want_ports(lab):
    asked = {p for first, last in (part.split("-") for part in ASKED.split(",")) for p in range(int(first), int(last) + 1)}
    hosts = {f"10.77.0.{h.number}": h.ports for h in lab.hosts if h.number in (*range(2, 8), 17, 18, 19, 21, 24, 25)}
    return sorted((ip, str(port)) for ip, ports in hosts.items() for port in ports if port in asked)


def test_syn(lab):
    got, said, status = ask(lab, "SELECT ip, port FROM net_open_ports WHERE ip NOT IN ('10.77.0.10', '10.77.0.16', '10.77.0.20', '10.77.0.12', '10.77.0.13', '10.77.0.11')",
                            OWN, "net.level=3", "net.ports=" + ASKED)
    tap.equal(sorted(got), want_ports(lab),
              "half connections: no port missed, none invented")
    tap.ok("10.77.0.20" in said and status == 2, "a host that died midway makes the ports seen in part", said, status)
    harmed = [f"{h.name}: {h.died}" for h in lab.hosts if h.died and h.name != "mortal"]
    tap.equal(harmed, [], "no fragile device was harmed")


def test_rates(lab):
    got, _, _ = ask(lab, "SELECT port FROM net_open_ports UNION ALL SELECT kind FROM net_scan_events ORDER BY 1", "net:10.77.0.21", "net.level=3", "net.ports=1-300,8000-8500", "net.host_rate=5000")
    tap.equal(got, [("22",), ("8080",), ("8443",), ("rate-limited",)], "of a host that drops what comes too fast no port is missed, and it is told")
    got, _, _ = ask(lab, "SELECT count(*) FROM net_open_ports", "net:10.77.0.16", "net.level=3", "net.ports=1-2000", "net.host_rate=5000")
    tap.equal(got, [("2000",)], "a host that answers at every port has them all")


def test_connect(lab):
    begin = len(lab.by_name["printer"].heard)
    register = lab.write("register.csv", f"ip,mac,name,device_class,fragile,allowed_ports,zone,gateway,fixed,network\n10.77.0.0/24,,,,,,inner,10.77.0.1,yes,inner\n10.77.0.2,{MAC.upper()}02,web,server,,22,inner,,,\n"
                         f"10.77.0.3,{MAC}99,mail,server,,,inner,,,\n10.77.0.18,,pump,medical,yes,,inner,,,\n10.77.0.99,,gone,workstation,,,inner,,,\n10.77.0.1,,core,router,,,inner,,,\n")
    got, said, _ = ask(lab, "SELECT ip, port, is_forbidden FROM net_open_ports WHERE ip IN ('10.77.0.2', '10.77.0.3', '10.77.0.17', '10.77.0.18', '10.77.0.19', '10.77.0.24') "
                       "UNION ALL SELECT ip, kind, is_unseen FROM net_scan_events WHERE kind = 'fragile' AND ip <> '10.77.0.16'",
                       OWN + ",!10.77.0.22", "net.ports=20-30,80,104,443,631,3306,9100", register=register)
    want = [("10.77.0.19", "104", "0"), ("10.77.0.2", "22", "0"), ("10.77.0.2", "443", "1"), ("10.77.0.2", "80", "1"), ("10.77.0.24", "22", "0"), ("10.77.0.24", "25", "0")]
    tap.equal(sorted(row for row in got if row[1] != "fragile"), sorted(want + [("10.77.0.3", str(p), "0") for p in (22, 80, 443, 3306)]), "whole connections find the same, but of what is fragile they leave the ports alone")
    tap.equal(sorted(ip for ip, kind, _ in got if kind == "fragile"), ["10.77.0.17", "10.77.0.18", "10.77.0.19"], "which is told")
    tap.equal(lab.by_name["printer"].heard[begin:], [], "nothing was said to the printer")
    tap.equal([h.name for h in lab.hosts if h.died and h.name != "mortal"], [], "nobody was reset before it had spoken")
    wanted = {"net-hosts-registered", "net-ip-mac-match", "net-duplicate-address", "net-gateway-spoofed", "net-dhcp-fixed", "net-dhcp-registered", "net-dhcp-agree", "net-ports-allowed", "net-forwarders", "net-registered-seen", "net-inspected-whole"}

    def missed(_):
        ask_dhcp(lab)
        states, _ = asking.judge(lab, OWN, "net.ports=22,80", register=register, words=("--profile", "estate-hardened"))
        left = sorted(check for check in wanted if states.get(check) != "fail")
        return not left, left
    tap.equal(with_time(missed, 1, 2, 3)[1], [], "an inspection with a register finds what was planted")


def test_two_cards(lab):
    space = lab.by_name["scan"].space
    labs.ip_in(space, ["addr add 10.77.0.251/24 dev eth1"])
    got, _, _ = ask(lab, "SELECT kind, ip FROM net_arp_events WHERE ip IN ('10.77.0.250', '10.77.0.251')", OWN, "net.level=1")
    tap.equal(got, [], "two cards of this machine in one network are no two machines")
    got, _, _ = ask(lab, "SELECT mac FROM net_hosts WHERE ip = '10.77.0.250'", "net:10.77.0.250", "net.level=1")
    tap.equal(got, [(MAC + "fa",)], "and its own card is known")
    labs.ip_in(space, ["addr del 10.77.0.251/24 dev eth1"])


def test_silent(lab):
    begin = time.monotonic()
    _, said, _ = ask(lab, "SELECT port FROM net_open_ports", "net:10.77.0.22", "net.ports=1-200")
    tap.ok(time.monotonic() - begin < SOON, "the ports of one that drops all are awaited together", time.monotonic() - begin, said)


def test_tarpit(lab):
    begin = time.monotonic()
    got, said, status = ask(lab, "SELECT count(*), count(service) FROM net_services WHERE protocol = 'tcp'", "net:10.77.0.16")
    seconds = time.monotonic() - begin
    tap.ok(seconds < SOON and int(got[0][0]) <= 12 and got[0][1] == "0", "a host that takes connections at all its ports and says nothing costs some seconds", seconds, got)
    tap.ok(status == 2 and "takes connections at all its ports" in said, "and is seen in part", said)


def test_limits(lab):
    for target, words in (("net:10.0.0.0/7", "larger than a /8"), ("net:", "empty"), ("net:224.0.0.1", "no address of a host"), ("net:2000::/16", "larger than a /32")):
        _, said, status = ask(lab, "SELECT ip FROM net_hosts", target)
        tap.ok(status in (3, 4) and words in said, f"{target} is refused", said, status)
    _, said, status = ask(lab, "SELECT ip FROM net_hosts", OWN, "net.rate=0")
    tap.ok(status != 0 and "from 1" in said, "a rate of zero is refused", said)
    _, said, status = ask(lab, "SELECT ip FROM net_hosts", OWN + ",localhost")
    tap.ok(status != 0 and "outside of the target" in said, "so is a name that resolves elsewhere", said)
    before = len(lab.frames())
    got, _, _ = ask(lab, "SELECT kind FROM net_scan_events WHERE kind <> 'excluded'", OWN, asking.closed_window(), "net.level=3")
    tap.equal((got, [f for f in lab.frames()[before:] if f[12:14] != b"\x86\xdd" and f[12:14] + f[20:22] != ANSWER]), ([("window",)], []), "outside of its hours nothing is sent")
    asking.drill(lab, OWN)


def test_without_rights(lab):
    got, said, status = ask(lab, "SELECT ip || ':' || port FROM net_open_ports ORDER BY ip, port", "net:10.77.0.2-10.77.0.5,!10.77.0.4", "net.ports=22,80,443,3306", "net.level=3", as_nobody=True)
    want = sorted(f"10.77.0.{i}:{p}" for i in (2, 3, 5) for p in lab.by_name[f"plain{i}"].ports)
    tap.equal(sorted(place for place, in got), want, "without rights connections find hosts and ports")
    tap.ok("at a few ports only" not in said, "where all answered, nothing is said to be unseen of them", said)
    with neighbours.room(is_all=False):
        # What is in the table for long may be gone.
        labs.ip_in(lab.by_name["scan"].space, ["neigh flush all"])
        got, said, _ = ask(lab, "SELECT ip, mac, state, sources FROM net_hosts WHERE state = 'up' ORDER BY ip", "net:10.77.0.2,10.77.0.17,10.77.0.22", as_nobody=True)
        tap.equal(got, [("10.77.0.17", "00:00:48:00:00:11", "up", "arp tcp"), ("10.77.0.2", MAC + "02", "up", "arp tcp"), ("10.77.0.22", MAC + "16", "up", "arp")],
                  "the kernel's table tells the cards, and who answers no connection", said)
        got, said, status = ask(lab, "SELECT ip, kind FROM net_scan_events WHERE ip <> '' ORDER BY ip", "net:10.77.0.17,10.77.0.22,10.77.0.200", as_nobody=True)
        tap.equal(got, [("10.77.0.17", "fragile"), ("10.77.0.22", "silent")], "a printer is known by its card and spared; where only a card is known ports are not asked, which is told", said)
        got, said, _ = ask(lab, "SELECT port FROM net_open_ports ORDER BY port", "net:10.77.0.2,10.77.0.25", "net.ports=8000-8100", as_nobody=True)
        tap.ok(("8080",) in got, "who answers at one door alone is asked for all ports", got, said)
        _, said, status = ask(lab, "SELECT ip FROM net_hosts", "net:10.77.0.2,10.77.0.200", as_nobody=True)
        tap.ok(status == 2 and "1 address was asked at a few ports only" in said, "of who did not answer it is not said that nobody is there", said)


def begun(lab, since):
    """How many connections have left."""
    return sum(1 for f in lab.frames()[since:] if f[12:14] == b"\x08\x00" and f[23] == 6 and f[47] & 0x12 == 2)


def test_pace(lab):
    """The rate over all holds for connections, too: a tenth of a second's worth at once, and then one by one."""
    for what, table, target, rate, ports in (("ports", "net_open_ports", "10.77.0.2", 20, "1-60"), ("services", "net_services", "10.77.0.24", 1, "22,25")):
        since, begin = len(lab.frames()), time.monotonic()
        ask(lab, f"SELECT port FROM {table}", f"net:{target}", f"net.rate={rate}", "net.host_rate=5000", f"net.ports={ports}", as_nobody=True)
        seconds, n = time.monotonic() - begin, begun(lab, since)
        tap.ok(n >= 5 and n <= rate * seconds + max(rate * 0.1, 1), f"connections to {what} keep to the rate over all", n, seconds)


def test_nothing_outside(lab):
    tap.equal(asking.strangers(lab, "10.77.0.", "10.78.0.", "10.78.1.", "10.78.2.", "10.78.3."), set(), "nothing was ever sent outside of the targets")
    excluded = {f"10.77.0.{n}" for n in (23, *range(40, 50))}
    tap.equal({to for _, to in lab.told() if to in excluded}, set(), "nor to what is excluded")
    tap.ok(sum(1 for what, _ in lab.told() if what == "tcp") > 1000, "the capture saw what was sent", len(lab.sent))


asking.run(build, (test_hosts, test_routed, test_link, test_syn, test_rates, test_connect, test_two_cards, test_silent, test_tarpit, test_limits, test_without_rights, test_pace, test_nothing_outside))
