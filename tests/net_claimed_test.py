#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_claimed_test ZICHA - a router with proxy ARP fills no network with hosts that are not there; a firewall that refuses slowly hides no port."""
import json
import os
import signal
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
import neighbours  # noqa: E402
import tap  # noqa: E402
from asking import ask, judge  # noqa: E402
from patience import HANG, SOON, wait_for  # noqa: E402

MAC = "02:7c:00:00:00:"
OWN = "net:10.81.0.0/24"
PROXY = {"net/ipv4/conf/eth0/proxy_arp": 1, "net/ipv4/ip_forward": 1, "net/ipv4/neigh/eth0/proxy_delay": 0}
DROP = "table ip s {\n chain c {\n type filter hook input priority 0;\n icmp type echo-request drop\n }\n}\n"
# As most firewalls of hosts refuse: by ICMP, of which the kernel lets one a second through.
REFUSE = "table ip s {\n chain c {\n type filter hook input priority 0;\n tcp dport != { 22, 80, 443, 3306, 8443, 60000 } reject\n }\n}\n"


def build():
    lab = labs.Lab("10.81.0.0/24")
    lab.host("scan", 250, mac=MAC + "fa")
    lab.host("proxy", 2, links=("br0", "br1"), addresses=["10.82.0.1/24 dev eth1"], routes=["10.81.0.128/26 dev eth1"], sysctl=PROXY, mac=MAC + "02")
    # It is really there, behind the router that answers for it.
    lab.host("behind", None, links=("br1",), addresses=["10.81.0.130/26 dev eth0"], routes=["10.81.0.250/32 dev eth0", "default via 10.81.0.250 dev eth0"],
             sysctl={"net/ipv4/conf/eth0/arp_ignore": 0}, mac=MAC + "82")
    lab.by_name["proxy"].more["sysctl"]["net/ipv4/conf/eth1/proxy_arp"] = 1
    lab.host("many", 3, addresses=[f"10.81.0.{n}/24 dev eth0" for n in range(40, 52)], ports=[22], nft=[DROP], mac=MAC + "03")
    lab.host("refuser", 4, ports=[22, 80, 443, 3306, 8443, 60000], nft=[REFUSE], mac=MAC + "04")
    return lab


def test_phantoms(lab):
    got, said, _ = ask(lab, "SELECT state, count(*) FROM net_hosts GROUP BY state", OWN, "net.level=1")
    # Nobody may ask ports at level 1, so those that drop echoes say nothing but ARP.
    tap.equal(got, [("claimed", "76"), ("up", "4")], "addresses that a router answers for are no hosts", said)
    got, said, _ = ask(lab, "SELECT ip, state FROM net_hosts WHERE ip IN ('10.81.0.2', '10.81.0.4', '10.81.0.45', '10.81.0.130', '10.81.0.140') ORDER BY ip", OWN)
    tap.equal(got, [("10.81.0.130", "up"), ("10.81.0.140", "claimed"), ("10.81.0.2", "up"), ("10.81.0.4", "up"), ("10.81.0.45", "up")], "those behind it are, and so are many addresses of one card that answers by TCP alone", said)
    got, _, _ = ask(lab, "SELECT detail FROM net_scan_events WHERE kind = 'claimed'", OWN)
    tap.ok(len(got) == 1 and MAC + "02 answers ARP for 63 addresses" in got[0][0], "who answers for them is told", got)


def test_without_rights(lab):
    """One address alone, whose card is known to be that of a host outside of the target."""
    ask(lab, "SELECT ip FROM net_hosts", "net:10.81.0.2", as_nobody=True)
    got, said, status = ask(lab, "SELECT ip FROM net_hosts WHERE state = 'up'", "net:10.81.0.140", as_nobody=True)
    tap.ok(not got and status == 2 and "whether somebody is there" in said, "what a router answers for is not taken for a host without rights, either", got, said)


def test_register(lab):
    path = lab.write("register.csv", "ip,name,mac\n10.81.0.140,pc7,\n10.81.0.4,r,\n")
    states, _ = judge(lab, OWN, "net.level=1", register=path, words=("--profile", "estate-hardened"))
    tap.equal(states.get("net-registered-seen"), "unknown", "whether a registered host is there that a router answers for is not known")


def test_refuser(lab):
    for level in (2, 3):
        got, said, _ = ask(lab, "SELECT port FROM net_open_ports ORDER BY port", "net:10.81.0.4", f"net.level={level}")
        tap.equal(got, [(str(p),) for p in lab.by_name["refuser"].ports], f"a firewall that refuses slowly hides no port, at level {level}", said)
    got, _, _ = ask(lab, "SELECT kind, detail FROM net_scan_events WHERE kind = 'silent'", "net:10.81.0.4")
    tap.equal(got, [], "nor is it taken for one that has gone")


def stopped(lab, target, *settings):
    """The states of an inspection that is interrupted while it asks who is there, and how it ended."""
    words = ["inspect", target, "--format", "json", "--lang", "en", *asking.options(settings, None)]
    run = subprocess.Popen(["ip", "netns", "exec", lab.by_name["scan"].space, tap.ZICHA, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                           env=dict(os.environ, ZICHA_CONTENT=tap.SOURCE, LC_ALL="C.UTF-8"))
    before = len(lab.frames())
    wait_for(lambda: len(lab.frames()) > before + 40, SOON)
    run.send_signal(signal.SIGINT)
    out, said = run.communicate(timeout=HANG)
    return {r["check"]: r for r in json.loads(out)["results"]}, run.returncode, said


def test_stopped(lab):
    """Who stops a survey is told what was seen by then, and nothing passes for it."""
    results, status, said = stopped(lab, OWN, "net.level=1", "net.dhcp=0", "net.rate=20")
    known = results["net-duplicate-address"]
    tap.ok(status == 130 and known["state"] == "unknown" and "the rest was not looked at" in json.dumps(known), "an interrupted survey", known, status, said)
    tap.equal([c for c, r in results.items() if r["state"] == "pass"], [], "of which nothing is clean")


def test_nothing_left(lab):
    for target, *settings in (("net:10.81.0.0/24,!10.81.0.0/16",), ("net:10.81.0.4-10.81.0.5", "net.exclude=10.81.0.4/31"),
                              ("net:10.81.0.0/24,!10.81.0.128/25", "net.exclude=10.81.0.0-10.81.0.99,10.81.0.90-10.81.0.127"),
                              ("net:10.81.0.4,10.81.0.5,!10.81.0.4,!10.81.0.5",)):
        got, said, status = ask(lab, "SELECT ip FROM net_hosts", target, *settings)
        tap.ok(status > 2 and "all of it is excluded" in said, "a network of which all is excluded is refused, and not healthy", status, said)


with neighbours.room(is_all=False):
    asking.run(build, (test_phantoms, test_without_rights, test_register, test_refuser, test_nothing_left, test_stopped))
