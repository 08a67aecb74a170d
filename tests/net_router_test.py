#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_router_test ZICHA - what a sweep does to the neighbour tables of routers, and what it learns from them: two routers, each with 640 addresses behind it, few of which anybody has.

Needs root and snmpd; skipped where there is none."""
import concurrent.futures
import os
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab"), os.path.join(HERE, "peer")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
import snmpd  # noqa: E402
import tap  # noqa: E402

SILENT = ["table ip s {\n chain c {\n type filter hook input priority 0; policy drop;\n }\n}\n"]
LIVE, MUTE = [f"10.92.{n}.{7 * n + 9}" for n in range(3)], [f"10.92.0.{n}" for n in range(30, 34)]
FORGOTTEN = MUTE[0]
MOST = 512
os.environ["ZICHA_SNMP_COMMUNITY"] = "lab"


def build():
    lab = labs.Lab("10.91.0.0/24")
    lab.host("scan", 250, routes=["10.92.0.0/22 via 10.91.0.1", "10.93.0.0/22 via 10.91.0.2"])
    lab.host("router", 1, links=("br0", "br1"), addresses=["10.92.3.254/22 dev eth1"], forwards=1,
             commands=[snmpd.command(f"{lab.folder}/router", "udp:10.91.0.1:161", ["rocommunity lab"])])
    lab.host("other", 2, links=("br0", "br2"), addresses=["10.93.3.254/22 dev eth1"], forwards=1)
    for name, link, addresses, way, nft in (("far", "br1", LIVE, "10.92.3.254", ()), ("mute", "br1", MUTE, "10.92.3.254", SILENT), ("there", "br2", ["10.93.2.2"], "10.93.3.254", ())):
        lab.host(name, None, links=(link,), addresses=[f"{a}/22 dev eth0" for a in addresses], routes=[f"default via {way}"], nft=nft)
    return lab


def neighbours(lab, name, words=("show", "nud", "all")):
    return subprocess.run(["ip", "-n", lab.by_name[name].space, "neigh", *words], capture_output=True, text=True, check=False).stdout


class Watch:
    """The most entries that a router had of addresses that nobody has: those that wait for an answer and those that got none."""

    def __init__(self, lab, name):
        self.lab, self.name, self.most, self.is_over = lab, name, 0, False
        self.thread = threading.Thread(target=self.look)

    def look(self):
        while not self.is_over:
            said = neighbours(self.lab, self.name)
            self.most = max(self.most, said.count("INCOMPLETE") + said.count("FAILED"))
            time.sleep(0.1)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.is_over = True
        self.thread.join()


def asked(lab, router, *question, **more):
    with Watch(lab, router) as watch:
        return asking.ask(lab, *question, **more), watch.most


def forget(lab):
    """What a router with much to do forgets: who says nothing himself."""
    end = time.monotonic() + 30
    while f"{FORGOTTEN} dev eth1 lladdr" not in neighbours(lab, "router") and time.monotonic() < end:
        time.sleep(0.1)
    time.sleep(9)
    neighbours(lab, "router", ("del", FORGOTTEN, "dev", "eth1"))


def test_both(lab):
    """Side by side, for they wait for the most part."""
    far = f"SELECT ip, sources FROM net_hosts WHERE NOT is_own_link UNION ALL SELECT ip, interface FROM net_arp WHERE ip = '{FORGOTTEN}'"
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        by_packets = pool.submit(asked, lab, "router", far, "net:10.91.0.1,10.92.0.0/23,10.92.2.0/25", "net.level=1", "net.agents=10.91.0.1")
        by_connections = pool.submit(asked, lab, "other", "SELECT ip, state FROM net_hosts WHERE ip LIKE '10.93.2.%'", "net:10.93.0.0/23,10.93.2.0/25", "net.level=1", as_nobody=True)
        pool.submit(forget, lab)
        (got, said, _), most = by_packets.result()
        tap.equal({ip for ip, _ in got}, {*LIVE, *MUTE}, "behind a router all are found, also those who only answer the router itself", got, said)
        tap.ok((FORGOTTEN, "snmp-arp") in got and (FORGOTTEN, "eth1") in got, "and whom the router has forgotten by the end", got)
        tap.ok(MOST / 2 < most <= MOST, "its table never has more than 512 that nobody has", most)
        (got, said, _), most = by_connections.result()
        tap.equal(got, [("10.93.2.2", "up")], "without rights who refuses a connection is found", said)
        tap.ok(MOST / 2 < most <= MOST, "nor has the table then", most)


asking.run(build, (test_both,), why=None if snmpd.SNMPD else "there is no snmpd")
