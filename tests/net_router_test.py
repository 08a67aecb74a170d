#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_router_test ZICHA - what a sweep does to the neighbour tables of routers, and what it learns from them: two routers, each with 640 addresses behind it, few of which anybody has.

Needs root and snmpd; skipped where there is none."""
import os
import signal
import subprocess
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab"), os.path.join(HERE, "peer")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
import neighbours  # noqa: E402
import snmpd  # noqa: E402
from patience import HANG, SOON, wait_for  # noqa: E402
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


def forget(lab):
    """What a router with much to do forgets: who says nothing himself."""
    wait_for(lambda: f"{FORGOTTEN} dev eth1 lladdr" in neighbours.told(lab, "router"), SOON)
    time.sleep(9)
    neighbours.told(lab, "router", ("del", FORGOTTEN, "dev", "eth1"))


def test_packets(lab):
    sql = f"SELECT ip, sources FROM net_hosts WHERE NOT is_own_link UNION ALL SELECT ip, interface FROM net_arp WHERE ip = '{FORGOTTEN}'"
    forgets = threading.Thread(target=forget, args=(lab,))
    forgets.start()
    with neighbours.Watch(lab, "router", ("INCOMPLETE", "FAILED")) as watch:
        got, said, _ = asking.ask(lab, sql, "net:10.91.0.1,10.92.0.0/23,10.92.2.0/25", "net.level=1", "net.agents=10.91.0.1", "net.router_forgets=19")
    forgets.join()
    tap.equal({ip for ip, _ in got}, {*LIVE, *MUTE}, "behind a router all are found, also those who only answer the router itself", got, said)
    tap.ok((FORGOTTEN, "snmp-arp") in got and (FORGOTTEN, "eth1") in got, "and whom the router has forgotten by the end", got)
    tap.ok(MOST / 2 < watch.most <= MOST, "its table never has more than 512 that nobody has", watch.most)


def test_halted(lab):
    """A machine that stands still while it asks, until the router has given up, does not take the router to wait for what it has asked for before."""
    command = ["ip", "netns", "exec", lab.by_name["scan"].space, tap.ZICHA, "query", "SELECT ip FROM net_hosts WHERE NOT is_own_link", "net:10.93.0.0/22", "--set", "net.level=1", "--format", "csv"]
    with neighbours.Watch(lab, "other", ("INCOMPLETE",)) as watch:
        scan = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, env=dict(os.environ, ZICHA_CONTENT=tap.SOURCE))
        wait_for(lambda: len(watch.last) > MOST / 2 or scan.poll() is not None)
        os.killpg(scan.pid, signal.SIGSTOP)
        wait_for(lambda: not watch.last)
        os.killpg(scan.pid, signal.SIGCONT)
        out, said = scan.communicate(timeout=HANG)
    tap.equal(asking.table(out), [("10.93.2.2",), ("10.93.3.254",)], "a machine that stood still finds who is there", said)
    tap.ok(MOST / 2 < watch.most <= MOST, "and what it asks for again costs the router as much as what is new", watch.most)


def test_connections(lab):
    with neighbours.Watch(lab, "other", ("INCOMPLETE",)) as watch:
        got, said, _ = asking.ask(lab, "SELECT ip, state FROM net_hosts WHERE ip LIKE '10.93.2.%'", "net:10.93.0.0/23,10.93.2.0/25", "net.level=1", as_nobody=True)
    tap.equal(got, [("10.93.2.2", "up")], "without rights who refuses a connection is found", said)
    tap.ok(MOST / 2 < watch.most <= MOST, "nor does a router wait for more answers then", watch.most)


# One after the other, and nobody beside.
with neighbours.room(is_all=True):
    asking.run(build, (test_packets, test_connections, test_halted), why=None if snmpd.SNMPD else "there is no snmpd")
