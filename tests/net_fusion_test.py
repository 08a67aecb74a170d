#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_fusion_test ZICHA - what switches and routers tell of a network, joined with what answers: real agents of net-snmp in a lab of namespaces.

Needs root and snmpd; skipped where there is none."""
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab"), os.path.join(HERE, "peer")]
import asking  # noqa: E402
import dbpeer  # noqa: E402
import lab as labs  # noqa: E402
import neighbours  # noqa: E402
import snmp_walks as walks  # noqa: E402
import snmpd  # noqa: E402
from patience import wait_for  # noqa: E402
import tap  # noqa: E402
from asking import ask, zicha  # noqa: E402

MAC = "02:7a:00:00:00:"
OWN = "net:10.87.0.0/24"
BOTH = OWN + ",10.88.0.0/24"
SILENT = ["table ip s {\n chain c {\n type filter hook input priority 0; policy drop;\n }\n}\n"]
os.environ["ZICHA_SNMP_COMMUNITY"] = "lab"
REGISTER = "ip,mac,name,device_class,switch,port\n" + "\n".join((
    f"10.87.0.1,{MAC}01,core,router,,", f"10.87.0.2,{MAC}02,sw1,switch,,", f"10.87.0.3,{MAC}03,sw2,switch,,",
    f"10.87.0.10,{MAC}0a,web,server,sw1,GE0/0/1", f"10.87.0.11,{MAC}0b,mail,server,sw1,GE0/0/2", f"10.87.0.250,{MAC}fa,scan,server,sw1,GE0/0/9",
    f"10.87.0.12,{MAC}0c,asleep,workstation,sw2,GE0/0/6", "10.87.0.99,,gone,workstation,,",
    "10.88.0.40,,quiet,workstation,,")) + "\n"


def switch(name, own, entries, links=()):
    """entries: {port: MACs}; links: (port, chassis, name, its port)"""
    w = walks.Walk()
    walks.system(w, name, "lab", "1.3.6.1.4.1.2011.2.23.1")
    for p in range(1, 25):
        w.put(f"1.3.6.1.2.1.31.1.1.1.1.{p}", "string", f"GE0/0/{p}")
        w.put(f"1.3.6.1.2.1.17.1.4.1.2.{p}", "integer", p)
    w.put("1.3.6.1.2.1.17.1.1.0", *walks.mac(own))
    walks.q_fdb(w, [(10, m, p, 3) for p, macs in entries.items() for m in macs])
    for n, (port, chassis, neighbour, their_port) in enumerate(links, 1):
        walks.lldp(w, port, n, chassis, neighbour, their_port)
        walks.lldp_local(w, port, f"GE0/0/{port}")
    return w


HUB = [f"02:7b:00:00:00:{n:02x}" for n in range(3)]


def walk_1():
    return switch("sw1", "00:e0:fc:00:01:01", {1: [MAC + "0a"], 9: [MAC + "fa"], 24: ["00:e0:fc:00:02:01", MAC + "0b", MAC + "0c", *HUB]})


def walk_2(moved=5):
    return switch("sw2", "00:e0:fc:00:02:01", {moved: [MAC + "0b"], 6: [MAC + "0c"], 7: HUB, 24: ["00:e0:fc:00:01:01", MAC + "0a", MAC + "fa"]},
                  [(8, "00:e0:fc:00:09:01", "sw-rogue", "Gi1/0/1")])


def agent(lab, name, address, lines=(), modules=()):
    """What starts a real agent in its namespace."""
    return snmpd.command(f"{lab.folder}/{name}", f"udp:{address}:161", [*lines, "rocommunity lab"], modules)


def switch_agent(lab, name, address, walk):
    return agent(lab, name, address, snmpd.answers(f"{lab.folder}/{name}", walk), snmpd.MODULES)


def build():
    lab = labs.Lab("10.87.0.0/24")
    way = ["default via 10.87.0.1"]
    lab.host("scan", 250, routes=way, mac=MAC + "fa", no_ipv6=0)
    lab.host("router", 1, links=("br0", "br1"), addresses=["10.88.0.1/24 dev eth1"], forwards=1, mac=MAC + "01", commands=[agent(lab, "router", "10.87.0.1")])
    lab.host("sw1", 2, mac=MAC + "02", commands=[switch_agent(lab, "sw1", "10.87.0.2", walk_1())])
    lab.host("sw2", 3, mac=MAC + "03", commands=[switch_agent(lab, "sw2", "10.87.0.3", walk_2())])
    lab.host("web", 10, mac=MAC + "0a", ports=[80])
    lab.host("mail", 11, mac=MAC + "0b", ports=[25])
    lab.host("dead", 20, nft=SILENT)
    lab.host("far", None, links=("br1",), addresses=[f"10.88.0.{n}/24 dev eth0" for n in range(10, 30)], routes=["default via 10.88.0.1"])
    lab.host("mute", None, links=("br1",), addresses=[f"10.88.0.{n}/24 dev eth0" for n in range(40, 46)], routes=["default via 10.88.0.1"], nft=SILENT)
    return lab


def test_router(lab):
    sql = "SELECT ip, sources FROM net_hosts WHERE ip LIKE '10.88.%' ORDER BY ip"
    asked = ("net.level=1", "net.agents=10.87.0.1")
    alone, with_router, arp, sightings, listening = asking.side_by_side(
        lab, (sql, BOTH, "net.level=1"), (sql, BOTH, *asked),
        ("SELECT via, agent, interface, mac IS NOT NULL FROM net_arp WHERE ip = '10.88.0.40'", BOTH, *asked),
        ("SELECT source, seen_at > '2020' FROM net_sightings WHERE ip = '10.88.0.12' ORDER BY source", BOTH, *asked),
        ("SELECT ip FROM net_hosts WHERE ip = '10.88.0.40'", BOTH, "net.level=0", "net.listen=1", "net.agents=10.87.0.1"))
    tap.equal(len(alone[0]), 21, "without the router's table, those that answer ICMP", *alone)
    want = {f"10.88.0.{n}" for n in (1, *range(10, 30), *range(40, 46))}
    tap.equal({ip for ip, _ in with_router[0]}, want, "with it also the silent ones", *with_router)
    sources = dict(with_router[0])
    tap.equal((sources["10.88.0.40"], sources["10.88.0.12"]), ("snmp-arp", "icmp snmp-arp"), "and how each was seen")
    tap.equal(arp[0], [("snmp-arp", "10.87.0.1", "eth1", "1")], "the router's ARP entry is a row, by its interface")
    tap.equal(sightings[0], [("icmp", "1"), ("snmp-arp", "1")], "each sighting has its time")
    tap.equal(listening[0], [("10.88.0.40",)], "level 0 asks agents, too", *listening)


def test_ports(lab):
    register = lab.write("register.csv", REGISTER)
    hosts, edges, uplinks, links, silent = asking.side_by_side(lab, *((sql, OWN, "net.level=1") for sql in (
        "SELECT ip, switch_name, switch_port, vlan, sources LIKE '%snmp-fdb%' FROM net_hosts WHERE switch_port IS NOT NULL ORDER BY ip",
        "SELECT agent, interface, mac, ip FROM net_fdb WHERE is_edge AND ip IS NULL ORDER BY mac",
        "SELECT DISTINCT agent, interface, is_uplink FROM net_fdb WHERE interface = 'GE0/0/24' ORDER BY agent",
        "SELECT switch_name, interface, protocol, neighbour, neighbour_port FROM net_links ORDER BY 1, 2",
        "SELECT ip, state, missed_by FROM net_hosts WHERE is_registered AND ip IN ('10.87.0.12', '10.87.0.99') ORDER BY ip")), register=register)
    tap.equal(hosts[0], [("10.87.0.10", "sw1", "GE0/0/1", "10", "1"), ("10.87.0.11", "sw2", "GE0/0/5", "10", "1"), ("10.87.0.12", "sw2", "GE0/0/6", "10", "1"),
                         ("10.87.0.250", "sw1", "GE0/0/9", "10", "0")], "hosts are joined with their port; the register names the switches", *hosts)
    tap.equal([row[:3] for row in edges[0] if row[2] != MAC + "0c"], [("10.87.0.3", "GE0/0/7", m) for m in HUB], "the edge is the port with the fewest addresses that leads to no switch")
    tap.equal(uplinks[0], [("10.87.0.2", "GE0/0/24", "1"), ("10.87.0.3", "GE0/0/24", "1")], "where another switch was learned the port leads on, though nobody says so")
    tap.equal(links[0], [("sw1", "GE0/0/24", "inferred", "sw2", "GE0/0/24"), ("sw2", "GE0/0/24", "inferred", "sw1", "GE0/0/24"), ("sw2", "GE0/0/8", "lldp", "sw-rogue", "Gi1/0/1")],
              "links as they are told, and inferred where they are not")
    tap.equal(silent[0], [("10.87.0.12", "up", ""), ("10.87.0.99", "silent", "arp icmp")], "a host that answers nothing is there if a switch has its card", *silent)


def test_silent(lab):
    register = lab.write("two.csv", "ip,name,device_class\n10.88.0.0/24,,\n10.88.0.12,one,server\n10.88.0.40,quiet,server\n10.88.0.98,gone,server\n")
    sql = "SELECT ip, state, missed_by FROM net_hosts WHERE is_registered AND ip LIKE '10.88.%' ORDER BY ip"
    up = ("10.88.0.12", "up", "")
    alone, with_router, by_ports = asking.side_by_side(lab, (sql, BOTH, "net.level=1"), (sql, BOTH, "net.level=1", "net.agents=10.87.0.1"), (sql, BOTH, "net.level=2"), register=register)
    tap.equal(alone[0], [up, ("10.88.0.40", "unseen", "icmp"), ("10.88.0.98", "unseen", "icmp")], "behind a router ICMP alone calls nobody silent", *alone)
    tap.equal(with_router[0], [up, ("10.88.0.40", "up", ""), ("10.88.0.98", "silent", "icmp snmp-arp")], "with the router's table it does, and sees who only keeps silent", *with_router)
    tap.equal(by_ports[0], [up, ("10.88.0.40", "silent", "icmp tcp"), ("10.88.0.98", "silent", "icmp tcp")], "so do ICMP and TCP", *by_ports)


def inspect(lab, target, *words):
    """Verdicts by check, and the violations in one text."""
    only = [word for check in JUDGED for word in ("--only", check)]
    states, results = asking.judge(lab, target, "net.level=1", "net.dhcp=0", words=(*only, *words))
    return states, "\n".join(str((c["check"], c["reason"], c["findings"])) for c in results.values())


JUDGED = ("net-port-as-registered", "net-port-one-machine", "net-mac-moved", "net-neighbours-registered", "net-ip-mac-match")


def test_checks(lab):
    verdicts, said = inspect(lab, OWN, "--register", f"{lab.folder}/register.csv")
    tap.equal([verdicts.get(c) for c in JUDGED], ["fail", "fail", "pass", "fail", "pass"], "what was planted is found, and nothing else", said[:2000])
    tap.ok("sw-rogue" in said and "GE0/0/5" in said, "by its name and port")
    verdicts, said = inspect(lab, "net:10.87.0.10-10.87.0.11", "--register", f"{lab.folder}/register.csv")
    tap.equal([verdicts.get(c) for c in JUDGED[:4]], ["notapplicable"] * 4, "without a switch in the target there is nothing to judge", said[:2000])


def test_refusals(lab):
    plain = {k: v for k, v in os.environ.items() if k != "ZICHA_SNMP_COMMUNITY"}
    def asked():
        return sum(1 for what, _ in lab.told() if what in ("udp", "icmp", "tcp"))
    before = asked()
    for agents, words in (("10.88.0.1", "no part of the target"), ("10.87.0.4", "is excluded"), ("nobody", "no address")):
        _, said, status = ask(lab, "SELECT ip FROM net_hosts", OWN + ",!10.87.0.4", "net.agents=" + agents)
        tap.ok(status in (3, 4) and words in said, f"net.agents={agents} is refused", said, status)
    _, said, status = ask(lab, "SELECT ip FROM net_hosts", OWN, "net.agents=10.87.0.2", env=plain)
    tap.ok(status in (3, 4) and "ZICHA_SNMP_COMMUNITY" in said, "an agent that is named needs credentials", said, status)
    tap.equal(asked(), before, "and nothing was sent before that")
    got, said, status = ask(lab, "SELECT count(*) FROM net_fdb", OWN, "net.level=1", register=f"{lab.folder}/register.csv", env=plain)
    tap.ok(status == 2 and "ZICHA_SNMP_COMMUNITY" in said, "of those that are only registered it is told that they could not be asked", got, said, status)
    (got, said, status), keeps_silent, refuses = asking.side_by_side(
        lab, ("SELECT kind, ip FROM net_scan_events WHERE kind = 'agent' UNION ALL SELECT DISTINCT 'told', agent FROM net_fdb", OWN, "net.level=1", "net.agents=10.87.0.2,10.87.0.20"),
        ("SELECT ip FROM net_arp", "net:10.88.0.0/24", "net.level=1", "net.agents=10.88.0.99"),
        ("SELECT agent FROM net_fdb", OWN, "net.level=1", "net.agents=10.87.0.2", "net.community=wrong"))
    tap.equal(got, [("agent", "10.87.0.20"), ("told", "10.87.0.2")], "an agent that does not answer is told", said)
    tap.ok(status == 2 and "10.87.0.20" in said, "and the others are seen in part", said, status)
    _, said, status = keeps_silent
    tap.ok(status == 2 and "10.88.0.99" in said, "nor is the ARP table seen of a router that keeps silent", said, status)
    _, said, status = refuses
    tap.ok(status == 2 and "does not answer" in said and "wrong" not in said, "so is one that refuses the community, which is not repeated", said, status)
    secrets = lab.write("credentials", "10.87.0.2 community lab\n", 0o600)
    got, said, status = ask(lab, "SELECT DISTINCT agent FROM net_fdb", OWN, "net.level=1", "net.credentials=" + secrets, register=f"{lab.folder}/register.csv", env=plain)
    tap.ok(got == [("10.87.0.2",)] and status == 2 and "no line for 10.87.0.1" in said, "who has no line in the file of credentials is left out, which is told", got, said, status)
    asking.drill(lab, OWN)


RECORDS = (("zones", "name=inner", "network=inner", "range=10.87.0.0/24, 10.88.0.0/24", "gateway=10.87.0.1", "is_fixed=yes"),
           ("assets", "number=1", "name=core", "class=router", "ip=10.87.0.1", "mac=027a.0000.0001"),
           ("assets", "number=2", "name=floor1", "class=switch", "ip=10.87.0.2"), ("assets", "number=3", "name=floor2", "class=switch", "ip=10.87.0.3"),
           ("assets", "number=4", "name=web", "class=server"), ("assets", "number=5", "name=mail", "class=server"),
           ("assets", "number=6", "name=old", "class=server", "ip=10.87.0.98", "status=retired"),
           ("addresses", "ip=10.87.0.10", "mac=02-7A-00-00-00-0A", "asset=4", "switch=2", "port=0/0/1", "ports=22"),
           ("addresses", "ip=10.87.0.11", "mac=027a-0000-000b", "asset=5", "switch=3", "port=GigabitEthernet0/0/5", "zone=inner"),
           ("addresses", "ip=10.87.0.20", "mac=02:7a:00:00:00:77"),
           ("addresses", "ip=10.87.0.97", "released_on=2020-01-01"))


def restart(lab, name, address, walk):
    """Its agent anew, with another walk."""
    old = next(c for c in lab.children if f"{lab.folder}/{name}/snmpd.conf" in c.args)
    old.kill()
    old.wait()
    lab.children.remove(old)
    command = switch_agent(lab, name, address, walk)
    lab.children.append(subprocess.Popen(["ip", "netns", "exec", lab.by_name[name].space, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
    wait_for(lambda: labs.is_ready(lab.children[-1]))


def records(lab, db, what):
    """An inspection with the register of a real database, then another after a machine moved."""
    for words in (("init", "--code", "t", "--name", "T", "--class", "hospital"), *(("records", kind, "add", *fields) for kind, *fields in RECORDS)):
        done = zicha(lab, *words, "--db", db)
        tap.ok(done.returncode == 0, f"{what}: {' '.join(words[:3])}", done.stdout, done.stderr) if done.returncode else None
    restart(lab, "sw2", "10.87.0.3", walk_2())
    verdicts, said = inspect(lab, OWN, "--db", db)
    tap.equal([verdicts.get(c) for c in JUDGED], ["pass", "fail", "pass", "fail", "fail"], f"{what}: judged by the unit's own records", said[:3000])
    done = zicha(lab, "query", "SELECT ip, mac, name, switch_name, switch_port, device_class FROM all_net_register ORDER BY ip", "--db", db, "--format", "csv")
    tap.equal(asking.table(done.stdout),
         [("10.87.0.1", MAC + "01", "core", "", "", "router"), ("10.87.0.10", MAC + "0a", "web", "floor1", "0/0/1", "server"),
          ("10.87.0.11", MAC + "0b", "mail", "floor2", "GigabitEthernet0/0/5", "server"), ("10.87.0.2", "", "floor1", "", "", "switch"),
          ("10.87.0.20", MAC + "77", "", "", "", ""), ("10.87.0.3", "", "floor2", "", "", "switch")],
         f"{what}: the register is the addresses in use and the assets that have one; a MAC has one notation")
    done = zicha(lab, "query", "SELECT cidr, zone, is_fixed FROM all_net_subnets ORDER BY cidr", "--db", db, "--format", "csv")
    tap.equal(done.stdout.split()[1:], ["10.87.0.0/24,inner,1", "10.88.0.0/24,inner,1"], f"{what}: a zone's ranges")
    restart(lab, "sw2", "10.87.0.3", walk_2(moved=9))
    verdicts, said = inspect(lab, OWN, "--db", db)
    tap.equal([verdicts.get(c) for c in JUDGED[:3]], ["fail", "fail", "fail"], f"{what}: a machine that moved since the inspection before", said[:3000])
    tap.ok("GE0/0/5" in said and "GE0/0/9" in said, f"{what}: from where to where", said[:2000])
    verdicts, said = inspect(lab, OWN, "--db", db)
    tap.equal(verdicts.get("net-mac-moved"), "pass", f"{what}: then it is the one before")
    return said


def test_sqlite(lab):
    records(lab, f"{lab.folder}/unit.db", "SQLite")


def test_postgresql(lab):
    if not dbpeer.PG:
        print("# there is no PostgreSQL: its part is left out")
        return
    server = dbpeer.PostgreSQL(f"{lab.folder}/postgresql", "listen_addresses=", initdb=("-E", "UTF8", "--locale=C.UTF-8"))
    try:
        server.ask("CREATE DATABASE unit")
        records(lab, f"postgresql:///unit?host={server.folder}&port={server.port}&user=postgres", "PostgreSQL")
    finally:
        server.stop()


def test_nothing_outside(lab):
    tap.equal(asking.strangers(lab, "10.87.0.", "10.88.0."), set(), "nothing was ever sent outside of the targets")
    tap.equal({to for what, to in lab.told() if what == "udp" and to.startswith("10.88.")}, {"10.88.0.99"}, "and no community to who was not named")


with neighbours.room(is_all=False):
    asking.run(build, (test_router, test_ports, test_silent, test_checks, test_refusals, test_sqlite, test_postgresql, test_nothing_outside),
               why=None if snmpd.SNMPD else "there is no snmpd", settle=1.5)
