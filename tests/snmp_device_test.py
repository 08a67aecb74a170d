#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""snmp_device_test ZICHA - switches, a router and a power supply seen by SNMP: net-snmp's agents answering out of walks
(versions 1, 2c and 3 with every kind of signature and encryption), and an agent of our own that lies."""
import csv
import io
import json
import os
import resource
import socket
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "cli"))
sys.path.insert(0, os.path.join(HERE, "peer"))
import snmp_agent  # noqa: E402
import snmp_walks  # noqa: E402
import snmpd  # noqa: E402
from patience import with_time  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402

# Milliseconds for an answer of an agent that is silent at times: soon, and where this machine has much to do.
SOON_MS = 200, 5000


def waits(ms, *settings):
    """How zicha is told to wait so long for an answer, and to ask twice."""
    return [word for s in (f"timeout_ms={ms}", "retries=1", *settings) for word in ("--set", "snmp." + s)]


def ask(sql, port, *options, community="lab", user="", host="127.0.0.1"):
    got = zicha("query", sql, f"snmp://{user}{host}:{port}", "--format", "csv", "--lang", "en", *options,
                env={"ZICHA_SNMP_COMMUNITY": community})
    rows = [tuple(row) for row in csv.reader(io.StringIO(got.stdout))][1:]
    return rows, got.returncode, got.stderr


def rows(sql, port, **how):
    got, status, words = ask(sql, port, **how)
    return got if not words and status == 0 else (got, status, words)


# ---- what lies ----

def lies():
    edge = {"lab": snmp_walks.huawei()}
    sql = "SELECT count(*) FROM device_interfaces"

    huge = snmp_agent.element(4, b"x" * 60000)

    def try_with(spoil, fact, words, walks=None, query=sql, most=200, **how):
        def look(ms):
            agent = snmp_agent.Agent(walks or edge, spoil, **how)
            got, status, said = ask(query, agent.port, *waits(ms, "max_values=3000"))
            agent.stop()
            return status == 2 and words in said and len(agent.seen) <= most, status, said, got, f"{len(agent.seen)} questions"
        held, *told = with_time(look, *SOON_MS)
        ok(held, fact, *told)

    def is_begin(request):
        return request["kind"] == snmp_agent.GET

    def circle(agent, request):
        if is_begin(request):
            return None
        column = [o for o in sorted(edge["lab"]) if o[:10] == request["oids"][0][:10]]
        return [agent.message(request, [agent.binding(edge["lab"], o) for o in column[:5]])]

    def endless(agent, request):
        if is_begin(request):
            return None
        base = request["oids"][0]
        base = base if len(base) > 10 else base + (0,)
        return [agent.message(request, [snmp_agent.element(0x30, snmp_agent.oid(base[:-1] + (base[-1] + i,)) + snmp_agent.integer(6))
                                        for i in range(1, 41)])]

    def fat(agent, request):
        if is_begin(request):
            return None
        base = request["oids"][0]
        base = base if len(base) > 13 else base + (0,)
        return [agent.message(request, [snmp_agent.element(0x30, snmp_agent.oid(base[:-1] + (base[-1] + 1,)) + huge)])]

    def flood(agent, request):
        return [agent.message(request, [], number=request["id"] + n) for n in range(1000, 1400)]

    def stranger(agent, request):
        return [agent.message(request, [], community="other")] + agent.answer(request)

    def truncated(agent, request):
        return [a[:-3] for a in agent.answer(request)]

    def swapped(agent, request):
        if is_begin(request):
            return [agent.message(request, [agent.binding(edge["lab"], sorted(edge["lab"])[-1])] * len(request["oids"]))]
        return None

    def dying(agent, request):
        return [] if len(agent.seen) > 12 else None

    def empty(agent, request):
        return None if is_begin(request) else [agent.message(request, [])]

    def refusing(agent, request):
        return None if is_begin(request) else [agent.message(request, [], error=16)]

    try_with(circle, "an agent that goes in circles is left", "object ids do not ascend")
    try_with(endless, "an agent without an end is cut off", "stopped after 3000 values")
    # Sanitizers need their share of memory.
    usage = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    agent = snmp_agent.Agent(edge, fat)
    got = ask("SELECT count(*) FROM device_vlans", agent.port, "--set", "snmp.rate=100000")
    grown = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    agent.stop()
    ok(got[1] == 2 and "MiB of answers" in got[2] and grown < 900 << 10, "an agent with huge values is cut off, and memory is bounded",
       got, f"{usage} KiB before, {grown} KiB")
    try_with(flood, "answers to other questions are none", "does not answer")
    try_with(truncated, "a truncated answer is none", "does not answer")
    try_with(swapped, "values of other objects are refused", "answers what it was not asked")
    try_with(dying, "an agent that falls silent is not waited for at each table", "stopped to answer",
             query="SELECT (SELECT count(*) FROM device_interfaces), (SELECT count(*) FROM device_health), (SELECT count(*) FROM device_arp)",
             most=15)  # twelve answered, then one question and its repetitions

    def halting(agent, request):
        return [] if request["oids"][0][:10] == (1, 3, 6, 1, 2, 1, 10, 7, 2, 1) else None

    try_with(halting, "a column that could not be read leaves no table whole", "stopped to answer")
    try_with(empty, "an answer without values is no end", "an answer that cannot be read")
    try_with(refusing, "a refusal is told", "refuses: error 16")

    agent = snmp_agent.Agent(edge, stranger)
    equal(rows(sql, agent.port), [("26",)], "an answer for another community is passed over")
    agent.stop()
    agent = snmp_agent.Agent(edge, largest=700)
    equal(rows(sql, agent.port), [("26",)], "of an agent with small answers less is asked at once")
    agent.stop()
    lost = []

    def losing(ms):
        agent = snmp_agent.Agent(edge, lambda a, r: [] if len(a.seen) % 5 == 3 and not lost.append(1) else None)
        got = ask(sql, agent.port, *waits(ms))[0]
        agent.stop()
        return got == [("26",)], got
    equal(with_time(losing, *SOON_MS)[1], [("26",)], "a lost answer is asked for again")
    ok(lost, "and some were lost")

    def of_old(ms):
        agent = snmp_agent.Agent(edge, lambda a, r: None if r["version"] == 0 else [])
        got = ask("SELECT (SELECT count(*) FROM device_snmp), (SELECT count(*) FROM device_system)", agent.port, *waits(ms))
        agent.stop()
        return got[1] == 2 and "--set snmp.version=1" in got[2], got
    held, got = with_time(of_old, *SOON_MS)
    ok(held, "of a device that knows version 1 alone it is said how to ask it", got)
    blind = snmp_walks.Walk()
    blind.put("1.3.6.1.6.3.1.0", "integer", 1)
    agent = snmp_agent.Agent({"lab": blind})
    ok("see nothing" in ask("SELECT * FROM device_system", agent.port)[2], "credentials that see nothing are no pass")
    agent.stop()


# ---- what is not told is no pass

def without(walk, *oids):
    """The walk as an agent shows it whose view leaves these subtrees out."""
    prefixes = [tuple(int(x) for x in oid.split(".")) for oid in oids]
    for oid in [o for o in walk if any(o[:len(p)] == p for p in prefixes)]:
        del walk[oid]
    return walk


def having(walk, *values):
    for oid, kind, value in values:
        walk.put(oid, kind, value)
    return walk


def judged(walk, check, *options):
    agent = snmp_agent.Agent({"lab": walk} if isinstance(walk, snmp_walks.Walk) else walk)
    got = zicha("inspect", f"snmp://127.0.0.1:{agent.port}", "--only", check, "--profile", "estate-hardened", "--format", "json", *options,
                env={"ZICHA_SNMP_COMMUNITY": "lab"})
    agent.stop()
    results = [r["state"] for r in json.loads(got.stdout)["results"] if r["check"] == check]
    return results[0] if results else (got.stdout, got.stderr)


def untold():
    huawei, ups, cisco = snmp_walks.huawei, snmp_walks.ups, snmp_walks.cisco
    ports = "1.3.6.1.2.1.2.2.1"
    poe = "1.3.6.1.2.1.105.1"
    fans, supplies = "1.3.6.1.4.1.2011.5.25.31.1.1.10.1", "1.3.6.1.4.1.2011.5.25.31.1.1.18.1"
    day, round_ = 86400, 2**32 // 100
    engine = "1.3.6.1.6.3.10.2.1.3.0"

    def short():
        return having(huawei(), ("1.3.6.1.2.1.1.3.0", "timeticks", 2 * day * 100))

    for walk, check, state, fact in (
            (huawei(), "unused-ports-shut", "fail", "a port without a link for 60 days"),
            (without(huawei(), ports + ".7"), "unused-ports-shut", "unknown", "ports that do not tell whether they are shut"),
            (without(huawei(), ports + ".9"), "unused-ports-shut", "unknown", "ports that do not tell since when"),
            (short(), "unused-ports-shut", "notapplicable", "two days after the start no port is known as unused"),
            (huawei(), "interface-full-duplex", "fail", "a port at half duplex"),
            (without(huawei(), "1.3.6.1.2.1.10.7"), "interface-full-duplex", "unknown", "a slow port that does not tell its duplex"),
            (without(huawei(), ports + ".14"), "interface-errors", "unknown", "ports that do not count errors"),
            (without(huawei(), "1.3.6.1.2.1.17.7.1.2.2.1.3"), "access-port-one-device", "unknown", "addresses that do not tell how they were learned"),
            (without(huawei(), "1.3.6.1.2.1.17.1.4"), "access-port-one-device", "unknown", "addresses at ports that are no interface"),
            (without(huawei(), ports, "1.3.6.1.2.1.31"), "interface-full-duplex", "notapplicable", "a thing without interfaces"),
            (having(without(huawei(), ports, "1.3.6.1.2.1.31"), ("1.3.6.1.2.1.1.7.0", "integer", 2)), "interface-full-duplex", "unknown",
             "a switch that shows no interface"),
            (huawei(), "fans-work", "fail", "a dead fan"),
            (having(huawei(), (fans + ".7.0.2", "integer", 9)), "fans-work", "unknown", "a fan in a state that nobody knows"),
            (having(huawei(), (fans + ".6.0.2", "integer", 2)), "fans-work", "pass", "a fan that is not there"),
            (having(huawei(), (supplies + ".6.0.2", "integer", 2), (supplies + ".5.0.2", "integer", 2)), "power-supplies-work", "pass",
             "an empty slot is no dead supply"),
            (having(huawei(), (supplies + ".6.0.2", "integer", 2)), "power-supplies-work", "fail", "a dead supply"),
            (having(huawei(), (supplies + ".6.0.1", "integer", 4)), "power-supplies-work", "unknown", "a supply that does not know its state"),
            (having(snmp_walks.h3c(), ("1.3.6.1.4.1.25506.2.6.1.1.1.1.19.7", "integer", 91)), "fans-work", "fail", "any fault of a fan is one"),
            (having(snmp_walks.h3c(), ("1.3.6.1.4.1.25506.2.6.1.1.1.1.19.7", "integer", 1)), "fans-work", "unknown", "a fan without a state"),
            (having(snmp_walks.h3c(), *((f"1.3.6.1.2.1.99.1.1.1.{n}.1", "integer", x) for n, x in ((1, 8), (2, 9), (3, 0), (4, 0), (5, 3)))), "temperature",
             "unknown", "a broken thermometer"),
            (having(huawei(), (poe + ".3.1.1.3.1", "integer", 3)), "poe-supplies-work", "fail", "a faulty supply of power over Ethernet"),
            (without(having(huawei(), (poe + ".1.1.6.1.2", "integer", 4)), poe + ".1.1.3"), "poe-faults", "notapplicable", "ports without a switch are no rows"),
            (without(huawei(), poe + ".3.1.1.4"), "poe-budget", "unknown", "a supply that does not tell what it gives"),
            (having(huawei(), ("1.0.8802.1.1.1.1.2.1.1.6.7", "integer", 3)), "dot1x-in-force", "pass", "802.1X that is on"),
            (having(huawei(), ("1.0.8802.1.1.1.1.2.1.1.6.7", "integer", 3), ("1.0.8802.1.1.1.1.1.1.0", "integer", 2)), "dot1x-in-force", "fail",
             "802.1X that is off while ports were chosen for it"),
            (without(having(huawei(), ("1.0.8802.1.1.1.1.2.1.1.6.7", "integer", 3)), "1.0.8802.1.1.1.1.1"), "dot1x-in-force", "unknown",
             "802.1X of which the device does not tell whether it is on"),
            (having(huawei(), ("1.0.8802.1.1.1.1.1.1.0", "integer", 2)), "dot1x-in-force", "notapplicable", "ports that are all as they came"),
            (huawei(), "restarted-for-updates", "notapplicable", "an uptime that ends at 497 days"),
            (having(short(), (engine, "integer", 2 * day + 3 * round_)), "restarted-for-updates", "fail", "an engine that runs for four years"),
            (having(short(), (engine, "integer", 2 * day + 7)), "restarted-for-updates", "pass", "an engine that runs for two days"),
            (having(short(), (engine, "integer", 1700000000)), "restarted-for-updates", "notapplicable", "an engine that counts other seconds"),
            (huawei(), "configuration-saved", "fail", "a change that was not saved"),
            (without(huawei(), "1.3.6.1.4.1.2011.6.10"), "configuration-saved", "unknown", "a Huawei that does not tell of its configuration"),
            (having(cisco(), ("1.3.6.1.4.1.9.9.43.1.1.3.0", "timeticks", 0)), "configuration-saved", "pass", "reading what was saved is no change"),
            (having(cisco(), ("1.3.6.1.4.1.9.9.43.1.1.3.0", "timeticks", 0), ("1.3.6.1.4.1.9.9.43.1.1.1.0", "timeticks", 9000000)),
             "configuration-saved", "fail", "a change since the start that was never saved"),
            (ups(), "snmp-ups-on-mains", "pass", "a UPS on the mains"),
            (without(ups(), "1.3.6.1.2.1.33.1.4.1"), "snmp-ups-on-mains", "unknown", "a UPS that does not tell where its power comes from"),
            (without(ups(), "1.3.6.1.2.1.33.1.4.1"), "snmp-ups-not-bypassed", "unknown", "nor whether it is bypassed"),
            (without(ups(), "1.3.6.1.2.1.33.1.2.3"), "snmp-ups-minutes", "unknown", "a UPS that does not tell how long it lasts"),
            (without(ups(), "1.3.6.1.2.1.33.1.6"), "snmp-ups-alarms", "unknown", "a UPS that does not tell its alarms"),
            (without(ups(), "1.3.6.1.4.1.318", "1.3.6.1.2.1.33.1.2.1", "1.3.6.1.2.1.33.1.6.2"), "snmp-ups-battery-good", "unknown",
             "a UPS that says nothing of its battery"),
            (without(ups(), "1.3.6.1.2.1.33.1.7.5"), "snmp-ups-self-test-recent", "notapplicable", "a test without a day")):
        equal(judged(walk, check), state, f"{fact}: {state}")
    wrapped = having(huawei(), ("1.3.6.1.2.1.1.3.0", "timeticks", 10 * day * 100), (ports + ".9.9", "timeticks", 2**32 - 20 * day * 100))
    agent = snmp_agent.Agent({"lab": wrapped})
    equal(rows("SELECT unchanged_seconds / 86400 FROM device_interfaces WHERE number = 9", agent.port), [("30",)], "an uptime that began again")
    agent.stop()
    agent = snmp_agent.Agent({"lab": cisco(), "lab@1": cisco(1)})

    def half_silent(ms):
        got = ask("SELECT (SELECT count(*) FROM device_fdb), (SELECT count(*) FROM device_links)", agent.port, *waits(ms))
        return got[0] == [("1", "1")] and "device_fdb" in got[2] and "device_links" not in got[2], got
    held, got = with_time(half_silent, *SOON_MS)
    ok(held, "a VLAN that is silent silences nothing else", got)
    agent.stop()


def cisco():
    walks = {"lab": snmp_walks.cisco(), "lab@1": snmp_walks.cisco(1), "lab@20": snmp_walks.cisco(20)}
    agent = snmp_agent.Agent(walks)
    equal(rows("SELECT mac, vlan, interface, is_uplink FROM device_fdb ORDER BY vlan", agent.port),
          [("00:11:55:00:00:01", "1", "Fa0/1", "0"), ("00:11:55:00:00:14", "20", "Fa0/20", "1")],
          "Cisco's addresses are read VLAN by VLAN, and CDP tells the uplink")
    equal(rows("SELECT vlan, name FROM device_vlans", agent.port), [("1", "default"), ("20", "lab"), ("30", "old")], "Cisco's VLANs")
    equal(rows("SELECT interface, neighbour, neighbour_port, neighbour_address, capabilities FROM device_links", agent.port),
          [("Fa0/20", "sw-core", "GigabitEthernet1/0/5", "10.0.0.1", "router, switch, igmp")], "a neighbour by CDP")
    equal(rows("SELECT kind, name, state, value, threshold FROM device_health", agent.port),
          [("cpu", "1", "", "33", ""), ("memory", "Processor", "", "75", ""), ("temperature", "SW#1", "ok", "42", "60"),
           ("fan", "FAN 1", "ok", "", ""), ("power", "RPS", "absent", "", "")], "Cisco's health")
    equal(rows("SELECT interface, is_enabled, max_macs, macs, action, violations FROM device_port_security", agent.port),
          [("Fa0/1", "1", "2", "1", "shutdown", "3")], "Cisco's port security")
    equal(rows("SELECT vendor, version, is_config_saved FROM device_system", agent.port),
          [("Cisco", "12.2(55)SE5, RELEASE SOFTWARE (fc1)", "0")], "a running configuration that is younger than the saved one")
    equal(ask("SELECT count(*) FROM device_interfaces", agent.port, "--set", "snmp.version=1")[0], [("30",)], "version 1 has no GETBULK")
    agent.stop()


# ---- what makers tell in words of their own

def told(description, object_id, *values):
    walk = snmp_walks.Walk()
    snmp_walks.system(walk, "n", description, object_id)
    return having(walk, *values)


def numbers(base, *values):
    return [(f"{base}.{where}", "integer" if isinstance(value, int) else "string", value) for where, value in values]


def asked(walk, sql):
    agent = snmp_agent.Agent({"lab": walk})
    got = ask(sql, agent.port)[0]
    agent.stop()
    return got


def makers():
    entity = "1.3.6.1.2.1.47.1.1.1.1"
    for description, object_id, values, expect in (
            ("Ruijie 10G Routing Switch(S6220-48XS) By Ruijie Networks", "1.3.6.1.4.1.4881.1.1.10.1.150",
             numbers(entity, ("5.1", 3), ("13.1", "NA"), ("10.1", "N/A")), ("Ruijie", "S6220-48XS", "", "")),
            ("ZTE Ethernet Switch ZXR10 5250-52TM-H, Version: V2.05.11B23", "1.3.6.1.4.1.3902.3.600", (), ("ZTE", "", "V2.05.11B23", "")),
            ("Huawei AR1220 Software VRP (R) software,Version 5.120 (AR1220 V200R003) Copyright (C) 2011 Huawei", "1.3.6.1.4.1.2011.2.224.1", (),
             ("Huawei", "", "5.120 (AR1220 V200R003)", "")),
            ("HP Comware Platform Software, Software Version 7.1.045, Release 2416", "1.3.6.1.4.1.25506.11.1.172", (), ("HP", "", "7.1.045, Release 2416", "")),
            ("HP J9773A 2530-24G Switch, revision YA.16.04.0008, ROM YA.15.20", "1.3.6.1.4.1.11.2.3.7.11.154", (), ("HP", "", "YA.16.04.0008", "")),
            ("", "1.3.6.1.4.1.12356.101.1.6001", numbers("1.3.6.1.4.1.12356", ("101.4.1.1.0", "v7.2.8"), ("100.1.1.1.0", "FG6")), ("Fortinet", "", "v7.2.8", "FG6")),
            ("TopsecOS", "1.3.6.1.4.1.14331.1.4", (), ("Topsec", "", "", "")),
            ("Hikvision company products", "1.3.6.1.4.1.50001", (), ("Hikvision", "", "", "")),
            ("a printer", "1.3.6.1.4.1.367.1.1", numbers("1.3.6.1.2.1", ("25.3.2.1.3.1", "RICOH MP C3004"), ("43.5.1.1.17.1", "C737")),
             ("Ricoh", "RICOH MP C3004", "", "C737")),
            ("Linux card", "1.3.6.1.4.1.8072.3.2.10", numbers("1.3.6.1.2.1.33.1.1", ("1.0", "HUAWEI"), ("2.0", "UPS5000")), ("HUAWEI", "UPS5000", "", "")),
            ("Linux his1 6.1.0", "1.3.6.1.4.1.8072.3.2.10", (), ("", "", "", ""))):
        equal(asked(told(description, object_id, *values), "SELECT vendor, model, version, serial FROM device_system"), [expect],
              f"who made it, which and what runs on it: {description or object_id}")


def ups_dialects():
    sql = ("SELECT vendor, model, battery, output, runtime_seconds, charge_percent, load_percent, battery_voltage, battery_temperature, input_voltage, "
           "battery_date, needs_battery FROM device_ups")
    xppc, apc, eaton, huawei = "1.3.6.1.4.1.935.1.1.1", "1.3.6.1.4.1.318.1.1.1", "1.3.6.1.4.1.534.1", "1.3.6.1.4.1.2011.6.174.1"
    mains = ((xppc, numbers(xppc, ("1.1.1.0", "C3KS"), ("2.1.1.0", 2), ("2.1.3.0", "05/01/19"), ("2.2.1.0", 100), ("2.2.2.0", 537), ("2.2.3.0", 250),
                            ("2.2.4.0", 29750), ("2.2.5.0", 1), ("3.2.1.0", 2285), ("4.1.1.0", 2), ("4.2.3.0", 44)),
              ("", "C3KS", "normal", "normal", "29750", "100", "44", "53.7", "25", "228.5", "2019-05-01", "0")),
             (apc, numbers(apc, ("1.1.1.0", "SURT8000"), ("2.1.1.0", 4), ("2.2.1.0", 100), ("2.2.2.0", 27), ("2.2.4.0", 2), ("3.2.1.0", 229), ("4.1.1.0", 9),
                           ("4.2.3.0", 42)) + [(apc + ".2.2.3.0", "timeticks", 150000)],
              ("APC", "SURT8000", "failed", "bypass", "1500", "100", "42", "", "27", "229", "", "1")),
             (eaton, numbers(eaton, ("1.1.0", "SANTAK"), ("1.2.0", "3C3 PRO"), ("2.1.0", 5400), ("2.2.0", 384), ("2.4.0", 98), ("2.5.0", 8), ("3.4.1.2.1", 228),
                             ("3.4.1.2.2", 231), ("4.1.0", 33), ("4.5.0", 11)),
              ("SANTAK", "3C3 PRO", "failed", "bypass", "5400", "98", "33", "384", "", "231", "", "")),
             (huawei, numbers(huawei, ("2.100.1.2.1", "UPS5000-E"), ("2.101.1.1.1", 4), ("2.101.1.3.1", 6), ("3.100.1.1.1", 0), ("4.100.1.14.1", 312),
                              ("4.100.1.15.1", 405), ("6.100.1.1.1", 5401), ("6.100.1.3.1", 61), ("6.100.1.4.1", 5400)),
              ("Huawei", "UPS5000-E", "normal", "battery", "5400", "61", "40", "540.1", "", "0", "", "")))
    cyberpower, delta = "1.3.6.1.4.1.3808.1.1.1", "1.3.6.1.4.1.2254.2.4"
    mains += ((cyberpower, numbers(cyberpower, ("1.1.1.0", "OLS3000"), ("2.1.1.0", 2), ("2.1.3.0", "06/09/2021"), ("2.2.1.0", 99), ("2.2.2.0", 821), ("2.2.3.0", 36),
                                   ("2.2.5.0", 1), ("3.2.1.0", 2295), ("4.1.1.0", 9), ("4.2.3.0", 18)) + [(cyberpower + ".2.2.4.0", "timeticks", 174000)],
               ("CyberPower", "OLS3000", "normal", "bypass", "1740", "99", "18", "82.1", "36", "229.5", "2021-06-09", "0")),
              (delta, numbers(delta, ("1.1.0", "Delta"), ("1.2.0", "HPH-20K"), ("4.3.0", 2280), ("5.1.0", 1), ("5.7.0", 29), ("5.11.0", 31), ("7.1.0", 1), ("7.2.0", 1),
                              ("7.5.0", 7), ("7.6.0", 2550), ("7.8.0", 40), ("7.9.0", 32)),
               ("Delta", "HPH-20K", "low", "battery", "420", "40", "31", "255", "32", "228", "", "1")))
    for base, values, expect in mains:
        maker = ".".join(base.split(".")[:7]) if base != huawei else "1.3.6.1.4.1.8072.3.2.10"
        equal(asked(told("a card", maker, *values), sql), [expect], f"a power supply by {base} alone")
    standard = "1.3.6.1.2.1.33.1"
    both = told("a card", "1.3.6.1.4.1.935", *numbers(standard, ("2.1.0", 2), ("2.3.0", 0), ("2.4.0", 100), ("4.1.0", 3)), *mains[0][1])
    equal(asked(both, "SELECT runtime_seconds, load_percent, output FROM device_ups"), [("29750", "44", "normal")], "what the standard's part does not tell, the maker's does")
    alone = told("a card", "1.3.6.1.4.1.2254.2.4", *numbers(standard, ("2.1.0", 2), ("2.3.0", 0), ("2.4.0", 100), ("4.1.0", 3), ("4.4.1.5.1", -1)))
    equal(judged(alone, "snmp-ups-minutes"), "unknown", "0 minutes of a full battery beside the mains are no time")
    equal(judged(alone, "snmp-ups-load"), "unknown", "a load of -1 is none")
    dying = told("a card", "1.3.6.1.4.1.2254.2.4", *numbers(standard, ("2.1.0", 2), ("2.3.0", 0), ("2.4.0", 3), ("4.1.0", 5)))
    equal(judged(dying, "snmp-ups-minutes"), "fail", "0 minutes on the battery are")
    vast = told("a card", "1.3.6.1.4.1.534", *numbers(eaton, ("2.2.0", 2**61), ("2.4.0", 98), ("3.4.1.2.1", 2**61), ("4.5.0", 3)))
    equal(asked(vast, "SELECT battery_voltage, input_voltage, charge_percent FROM device_ups"), [("", "", "98")], "a number that no voltage can be is none")
    deaf = told("a card", "1.3.6.1.4.1.935", *numbers(standard, ("2.1.0", 2), ("2.2.0", -1), ("2.4.0", -99998), ("2.5.0", -99998), ("3.3.1.3.1", -99998),
                                                      ("4.1.0", 3), ("6.1.0", -1)), *mains[0][1])
    equal(asked(deaf, "SELECT on_battery_seconds, charge_percent, battery_voltage, input_voltage, alarms FROM device_ups"), [("", "100", "53.7", "228.5", "")],
          "numbers below nought are what the card does not know, and the maker's part may")
    equal(judged(told("a card", "1.3.6.1.4.1.318.1.3.2", *mains[1][1]), "snmp-ups-battery-good"), "fail", "a battery in fault is not good")
    blind = told("a card", "1.3.6.1.4.1.8072.3.2.10", *numbers(standard, ("2.1.0", 2), ("2.3.0", 452), ("2.4.0", 100), ("2.7.0", 0), ("4.1.0", 3)))
    equal(asked(blind, "SELECT battery_temperature, runtime_seconds FROM device_ups"), [("", "27120")], "0 degrees are of a card without a thermometer")
    named = told("a card", "1.3.6.1.4.1.674.10902.2", (standard + ".1.1.0", "string", "DELL"))
    equal([judged(named, c) for c in ("snmp-ups-battery-good", "snmp-ups-on-mains", "snmp-ups-minutes", "snmp-ups-alarms")], ["unknown"] * 4,
          "a power supply that only names itself is not known to be well")


def health_dialects():
    entity, cisco = "1.3.6.1.2.1.47.1.1.1.1", "1.3.6.1.4.1.9.9"
    nexus = told("Cisco NX-OS", "1.3.6.1.4.1.9.12.3.1.3.1084",
                 *numbers(entity, ("5.470", 6), ("7.470", "PowerSupply-1"), ("5.22", 9), ("7.22", "Module-1"), ("5.534", 7), ("7.534", "FanModule-1"),
                          ("5.590", 8), ("7.590", "Outlet-1")),
                 *numbers(cisco, ("109.1.1.1.1.8.1", 12), ("109.1.1.1.1.12.1", 2000), ("109.1.1.1.1.13.1", 6000), ("117.1.1.2.1.2.470", 5),
                          ("117.1.1.2.1.2.22", 2), ("117.1.4.1.1.1.534", 3)),
                 *numbers(cisco + ".91.1.1.1.1", ("1.590", 8), ("2.590", 9), ("3.590", 0), ("4.590", 81), ("5.590", 1)),
                 *numbers(cisco + ".91.1.2.1.1", ("2.590.1", 10), ("3.590.1", 4), ("4.590.1", 80), ("2.590.2", 20), ("3.590.2", 4), ("4.590.2", 95)))
    equal(asked(nexus, "SELECT kind, name, state, value, threshold FROM device_health"),
          [("cpu", "1", "", "12", ""), ("memory", "1", "", "25", ""), ("fan", "FanModule-1", "failed", "", ""), ("power", "PowerSupply-1", "failed", "", ""),
           ("temperature", "Outlet-1", "ok", "81", "95")], "a Nexus tells by other MIBs than a Catalyst")
    equal(judged(nexus, "temperature"), "pass", "81 degrees are none too many where the device allows 95")
    forti = told("", "1.3.6.1.4.1.12356.101.1.6001", *numbers("1.3.6.1.4.1.12356.101.4.1", ("3.0", 7), ("4.0", 91)))
    equal(asked(forti, "SELECT kind, value FROM device_health"), [("cpu", "7"), ("memory", "91")], "a firewall of Fortinet")
    empty = snmp_walks.cisco()
    having(empty, *numbers("1.3.6.1.4.1.9.9.48.1.1.1", ("2.6", "MEMPOOL_MSGLYR"), ("5.6", 0), ("6.6", 0)))
    equal(asked(empty, "SELECT name FROM device_health WHERE kind = 'memory'"), [("Processor",)], "a pool of no bytes is none")
    having(empty, *numbers("1.3.6.1.4.1.9.9.48.1.1.1", ("2.7", "lsmpi_io"), ("5.7", 6294304), ("6.7", 824)))
    equal(judged(empty, "memory-use"), "pass", "a pool that IOS XE takes whole when it starts is no want of memory")
    sql = "SELECT kind, name, state, value FROM device_health ORDER BY kind, name"
    hp, dell = "1.3.6.1.4.1.11.2.14.11.5.1", "1.3.6.1.4.1.674.10895.3000.1.2.110.7"
    equal(asked(told("HP J9773A Switch", "1.3.6.1.4.1.11.2.3.7.11.154", *numbers(hp, ("9.6.1.0", 8), ("1.2.1.1.1.6.1", 30000), ("1.2.1.1.1.7.1", 10000), ("54.2.1.1.4.1", 5),
                                                                               ("54.2.1.1.4.2", 0), ("55.1.1.1.2.1", 3), ("55.1.1.1.2.2", 2), ("55.1.1.1.2.3", 1))), sql),
          [("cpu", "0", "", "8"), ("fan", "1", "ok", ""), ("fan", "2", "failed", ""), ("memory", "1", "", "25"), ("power", "1", "ok", ""), ("power", "2", "failed", ""),
           ("power", "3", "absent", "")], "a switch of HP")
    equal(asked(told("Dell EMC Networking N2048", "1.3.6.1.4.1.674.10895.3065", *numbers(dell, ("1.1.2.1", "Fan 1"), ("1.1.3.1", 6), ("2.1.2.1", "PS1"), ("2.1.3.1", 1),
                                                                                       ("2.1.2.2", "PS2"), ("2.1.3.2", 5))), sql),
          [("fan", "Fan 1", "failed", ""), ("power", "PS1", "ok", ""), ("power", "PS2", "absent", "")], "a switch of Dell")
    equal(asked(told("JetStream", "1.3.6.1.4.1.11863.5.33", *numbers("1.3.6.1.4.1.11863.6.4.1", ("1.1.1.3.1", 12), ("2.1.1.2.1", 61))), sql),
          [("cpu", "1", "", "12"), ("memory", "1", "", "61")], "a switch of TP-Link")
    equal(asked(told("Hillstone", "1.3.6.1.4.1.28557.1.64", *numbers("1.3.6.1.4.1.28557.2.2.1", ("3.0", 9), ("4.0", 4000), ("5.0", 1000))), sql),
          [("cpu", "0", "", "9"), ("memory", "0", "", "25")], "a firewall of Hillstone")
    store = [value for row, (kind, name, size, used) in enumerate(((2, "Physical memory", 8000, 7600), (1, "Memory buffers", 8000, 600), (1, "Cached memory", 5200, 5200),
                                                                   (1, "Shared memory", 200, 200), (4, "/", 900, 100)), 1)
             for value in ((f"1.3.6.1.2.1.25.2.3.1.2.{row}", "objectid", f".1.3.6.1.2.1.25.2.1.{kind}"), (f"1.3.6.1.2.1.25.2.3.1.3.{row}", "string", name),
                           (f"1.3.6.1.2.1.25.2.3.1.5.{row}", "integer", size), (f"1.3.6.1.2.1.25.2.3.1.6.{row}", "integer", used))]
    for maker in "8072.3.2.10", "35047.1":
        equal(asked(told("Linux", "1.3.6.1.4.1." + maker, *store), "SELECT name, value FROM device_health WHERE kind = 'memory'"), [("Physical memory", "25")],
              "memory that caches hold is not missing")
    sentinel = told("a switch", "1.3.6.1.4.1.47196.4", *numbers("1.3.6.1.2.1.99.1.1.1", ("1.1", 8), ("2.1", 9), ("3.1", 0), ("4.1", 1000000000), ("5.1", 1), ("1.2", 8), ("2.2", 9),
                                                                ("3.2", 0), ("4.2", -1000000000), ("5.2", 1), ("1.3", 8), ("2.3", 9), ("3.3", 0), ("4.3", 31), ("5.3", 1)))
    equal(asked(sentinel, "SELECT name, value FROM device_health"), [("3", "31")], "a number for more than can be told is no temperature")
    h3c, fan = "1.3.6.1.4.1.25506.2.6.1.1.1.1", "1.3.6.1.4.1.2011.5.25.31.1.1.10.1"
    hot = having(snmp_walks.h3c(), *numbers(h3c, ("12.90", 91), ("13.90", 65535)))
    equal(judged(hot, "temperature"), "fail", "65535 degrees are no limit")
    dead = having(snmp_walks.huawei(), *numbers(fan, ("5.0.2", 2**31 - 1), ("7.0.2", 2)))
    equal(judged(dead, "fans-work"), "fail", "a dead fan is one, whatever its speed says")
    lines = told("S5720\r\nVRP (R) software,Version 5.170 (S5720 V200R011)\r\n", "1.3.6.1.4.1.2011.2.23.1")
    equal(asked(lines, "SELECT version FROM device_system"), [("5.170 (S5720 V200R011)",)], "lines that end as a terminal wants them")
    probe = "1.3.6.1.4.1.3854.1.2.2.1"
    akcp = told("sensorProbe8", "1.3.6.1.4.1.3854.1",
                *numbers(probe, ("16.1.1.0", "机房"), ("16.1.3.0", 79), ("16.1.5.0", 1), ("16.1.12.0", 0), ("16.1.1.1", "x"), ("16.1.3.1", 30), ("16.1.5.1", 2),
                         ("17.1.1.0", "机房"), ("17.1.3.0", 47), ("17.1.5.0", 1)))
    equal(asked(akcp, "SELECT kind, name, round(value), unit FROM device_environment"),
          [("temperature", "机房", "26", "celsius"), ("humidity", "机房", "47", "percent")], "a case with probes of its own, Fahrenheit too; an empty place is none")
    monitor = "1.3.6.1.4.1.318.1.1.10.3"
    for unit, degrees in (2, "27"), (1, "81"):
        card = told("a monitor", "1.3.6.1.4.1.318.1.3.8.2", *numbers(monitor, ("12.11.0", unit), ("13.1.1.2.1", "L 1"), ("13.1.1.3.1", 81), ("13.1.1.6.1", -1), ("13.1.1.10.1", 2),
                                                                     ("13.1.1.2.3", "R 1"), ("13.1.1.3.3", 0), ("13.1.1.6.3", -1), ("13.1.1.10.3", 1)))
        equal(asked(card, "SELECT kind, name, round(value) FROM device_environment"), [("temperature", "L 1", degrees)], "APC's monitor, whose probes have one unit")
    card = told("a card", "1.3.6.1.4.1.3808.1.1.3", *numbers("1.3.6.1.4.1.3808.1.1.4", ("2.1.0", 683), ("3.1.0", 56)))
    equal(asked(card, "SELECT kind, name, round(value), unit FROM device_environment"), [("temperature", "n", "20", "celsius"), ("humidity", "n", "56", "percent")],
          "CyberPower's probe, in tenths of Fahrenheit")
    card = told("a card", "1.3.6.1.4.1.318.1.3.2",
                *numbers("1.3.6.1.4.1.318.1.1.25.1.2.1", ("3.1.1", "Rack 3"), ("6.1.1", 24), ("7.1.1", -1)))
    equal(asked(card, "SELECT kind, name, value FROM device_environment"), [("temperature", "Rack 3", "24")], "APC's newer probes, without the humidity that this one has not")


# ---- what is real ----

def huawei(port):
    equal(rows("SELECT name, vendor, model, version, serial, mac, uptime_seconds, is_config_saved, interfaces FROM device_system", port),
          [("sw-floor3", "Huawei", "S5720-28X-PWR-SI-AC", "V200R011C10SPC600", "21980109", "00:e0:fc:aa:00:01", "7776000", "0", "26")],
          "what a switch is")
    equal(rows("SELECT number, name, alias, speed_mbps, duplex, vlan, in_errors, bridge_port, stp FROM device_interfaces WHERE number = 8", port),
          [("8", "GigabitEthernet0/0/4", "CT 室", "100", "half", "10", "2000000", "4", "forwarding")], "an interface")
    equal(rows("SELECT name, poe FROM device_interfaces WHERE poe IS NOT NULL", port), [("GigabitEthernet0/0/2", "delivering")], "a port that gives power")
    equal(rows("SELECT is_enabled, is_up, unchanged_seconds FROM device_interfaces WHERE number IN (9, 10)", port),
          [("1", "0", "5184000"), ("0", "0", "7775950")], "interfaces that are down and shut down")
    equal(rows("SELECT mac, vlan, interface, kind, macs_on_port, is_uplink FROM device_fdb WHERE macs_on_port = 1 ORDER BY mac, vlan", port),
          [("00:11:22:00:00:01", "10", "GigabitEthernet0/0/1", "learned", "1", "0"),
           ("00:11:22:00:00:02", "10", "GigabitEthernet0/0/2", "learned", "1", "0"),
           ("00:11:22:00:00:02", "20", "GigabitEthernet0/0/2", "learned", "1", "0"),
           ("00:11:22:00:00:05", "20", "GigabitEthernet0/0/5", "static", "1", "0")],
          "addresses at their ports, a filtering database by its VLAN")
    equal(rows("SELECT interface, is_uplink, count(*) FROM device_fdb WHERE macs_on_port > 1 GROUP BY 1", port),
          [("GigabitEthernet0/0/3", "0", "4"), ("XGigabitEthernet0/0/1", "1", "30")], "LLDP tells the uplink")
    equal(rows("SELECT interface, protocol, neighbour, neighbour_id, neighbour_port, neighbour_address, is_network_device FROM device_links", port),
          [("GigabitEthernet0/0/2", "lldp", "phone-302", "00:15:65:00:00:07", "WAN PORT", "", "0"),
           ("XGigabitEthernet0/0/1", "lldp", "sw-core", "00:e0:fc:aa:00:00", "XGigabitEthernet0/0/3", "10.0.0.1", "1")],
          "neighbours by LLDP; a phone is no switch")
    equal(rows("SELECT kind, name, state, value, threshold FROM device_health", port),
          [("cpu", "S5720 Board 0", "", "91", "80"), ("memory", "S5720 Board 0", "", "45", "95"),
           ("temperature", "S5720 Board 0", "", "48", "64"), ("fan", "0.1", "ok", "40", ""), ("fan", "0.2", "failed", "0", ""),
           ("power", "0.1", "ok", "", "")], "Huawei's health")
    equal(rows("SELECT kind, name, state, watts, limit_watts, class_number FROM device_poe", port),
          [("supply", "1", "on", "350", "370", ""), ("port", "GigabitEthernet0/0/2", "delivering", "", "", "3")], "power over Ethernet")
    equal(rows("SELECT root_mac, root_priority, is_root, root_interface FROM device_stp", port),
          [("00:e0:fc:aa:00:00", "4096", "0", "XGigabitEthernet0/0/1")], "the spanning tree")
    equal(rows("SELECT * FROM device_vlans", port), [("10", "office", "26", "24"), ("20", "medical", "2", "0")], "VLANs")
    equal(rows("SELECT interface, is_enabled, max_macs, macs, action FROM device_port_security", port),
          [("GigabitEthernet0/0/1", "1", "1", "", "shutdown")], "Huawei's port security")
    equal(rows("SELECT interface, is_on, control, state FROM device_dot1x", port), [("GigabitEthernet0/0/2", "1", "auto", "unauthorized")], "802.1X")
    got = ask("SELECT * FROM device_ups", port)
    ok(got[0] == [] and "absent" in got[2], "a switch is no power supply", got)


def h3c(port):
    equal(rows("SELECT name, vendor, model, version, is_config_saved FROM device_system", port),
          [("sw-core", "H3C", "S5560X-30C-EI", "7.1.070 Release 6126P20", "1")], "a core switch of H3C")
    equal(rows("SELECT alias FROM device_interfaces WHERE number = 3", port), [("外科楼",)], "an alias in GBK")
    equal(rows("SELECT coalesce(aggregate, '-') FROM device_interfaces WHERE number IN (1, 7)", port), [("-",), ("Bridge-Aggregation1",)], "an aggregate")
    equal(rows("SELECT interface, count(*), is_uplink FROM device_fdb GROUP BY 1", port),
          [("Bridge-Aggregation1", "5", "1"), ("GigabitEthernet1/0/1", "3", "0")],
          "an aggregate whose member has a switch as neighbour is an uplink")
    equal(rows("SELECT * FROM device_arp", port),
          [("10.0.10.11", "00:11:22:00:00:01", "Vlan-interface10", "dynamic"), ("10.0.10.12", "00:11:22:00:00:02", "Vlan-interface10", "dynamic"),
           ("10.0.10.13", "00:11:22:00:00:05", "Vlan-interface10", "static")], "ARP")
    equal(rows("SELECT * FROM device_routes", port),
          [("0.0.0.0", "0", "10.0.0.254", "Vlan-interface10", "static", "60"), ("10.0.10.0", "24", "10.0.10.1", "Vlan-interface10", "local", "60")],
          "routes")
    equal(rows("SELECT kind, name, state, value FROM device_health", port),
          [("cpu", "Chassis 1", "", "12"), ("memory", "Chassis 1", "", "55"), ("temperature", "Chassis 1", "", "41"),
           ("power", "PSU 1", "ok", ""), ("power", "PSU 2", "failed", ""), ("fan", "Fan 1", "ok", "")], "H3C's health")
    equal(rows("SELECT is_root, root_interface FROM device_stp", port), [("1", "")], "the root of the tree")


def ups(port):
    equal(rows("SELECT name, vendor, model, battery, output, is_on_battery, runtime_seconds / 60, charge_percent, load_percent, battery_voltage, "
               "input_voltage, alarms, alarm, battery_date, needs_battery, test_result FROM device_ups", port),
          [("room1", "APC", "SURT10000XLICH", "normal", "normal", "0", "47", "100", "63", "218.4", "231", "2",
            "battery bad, output overload", "2019-03-15", "1", "passed")], "a power supply")
    equal(rows("SELECT julianday(date('now')) - julianday(test_date) FROM device_ups", port), [("30",)], "and when it tested itself")
    equal(rows("SELECT * FROM device_environment ORDER BY kind, name", port),
          [("humidity", "Humidity 1", "44", "percent", "ENTITY-SENSOR-MIB"), ("humidity", "rack 1", "71", "percent", "PowerNet-MIB"),
           ("temperature", "Ambient 1", "23.5", "celsius", "ENTITY-SENSOR-MIB"), ("temperature", "rack 1", "30", "celsius", "PowerNet-MIB")],
          "the air of the room, Fahrenheit too")


USERS = [("li-none",), ("li-md5", "MD5", "password-md5"), ("li-des", "SHA", "password-sha", "DES", "password-des"),
         ("li-aes", "SHA", "password-sha", "AES", "password-aes"), ("li-224", "SHA-224", "password-224", "AES", "password-aes"),
         ("li-256", "SHA-256", "password-256", "AES", "password-aes"), ("li-384", "SHA-384", "password-384", "AES", "password-aes"),
         ("li-512", "SHA-512", "password-512", "AES", "password-aes"), ("li-md5des", "MD5", "password-md5", "DES", "password-des"),
         ("li-192", "SHA", "password-192", "AES-192", "password-192"), ("li-256256", "SHA-256", "password-256", "AES-256", "password-256"),
         ("li-512256", "SHA-512", "password-512", "AES-256", "password-aes256")]


def credentials(top, text, mode=0o600):
    path = write(f"{top}/credentials", text)
    os.chmod(path, mode)
    return "--set", f"snmp.credentials={path}"


def version3(port, top):
    for name, *how in USERS:
        line = [w.lower().replace("-", "") if n % 2 == 0 else w for n, w in enumerate(how)]
        got = ask("SELECT name FROM device_system", port, *credentials(top, f"* user {name} {' '.join(line)}\n"), user=f"{name}@")
        equal(got, ([("sw-floor3",)], 0, ""), "version 3: " + " ".join([name, *how[::2]]))
    got = ask("SELECT version, credentials, is_accepted, signing, encryption, length(engine_id) > 10, boots > 0 FROM device_snmp", port,
              *credentials(top, "127.0.0.1 user li-256 sha256 password-256 aes password-aes\n"))
    equal(got[0], [("3", "given", "1", "sha256", "aes", "1", "1")], "without a user in the target the file's user of the host is taken")
    got = json.loads(zicha("inspect", f"snmp://li-256@127.0.0.1:{port}", "--only", "snmp-version-1-off", "--profile", "estate-hardened", "--format", "json",
                           *credentials(top, "* user li-256 sha256 password-256 aes password-aes\n")).stdout)["results"]
    equal([r["state"] for r in got], ["notapplicable"], "who asks by version 3 does not see whether version 1 answers")
    for line, words, fact in (("li-256 sha256 wrong-password aes password-aes", "signing password", "a wrong signing password is told"),
                              ("li-256 sha256 password-256 aes wrong-password", "encryption password", "a wrong encryption password is told"),
                              ("nobody sha256 password-256", "does not know this user", "an unknown user is told"),
                              ("li-256", "refuses", "a user that must sign cannot go without")):
        got = ask("SELECT name FROM device_system", port, *credentials(top, f"* user {line}\n"), "--set", "snmp.timeout_ms=500")
        # net-snmp says nothing about what it cannot decrypt.
        ok(got[1] == 2 and not got[0] and (words in got[2] or (fact.startswith("a wrong encryption") and "does not answer" in got[2]))
           and "password-256" not in got[2] and "wrong-password" not in got[2], fact, got)


class Middle:
    """Somebody on the way: passes questions on, and answers as `spoil` makes them."""

    def __init__(self, port, spoil):
        self.inside, self.outside = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
        self.inside.bind(("127.0.0.1", 0))
        self.outside.connect(("127.0.0.1", port))
        self.port, self.spoil, self.seen = self.inside.getsockname()[1], spoil, []
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        try:
            while True:
                question, peer = self.inside.recvfrom(65536)
                self.outside.send(question)
                answer = self.outside.recv(65536)
                self.seen.append(answer)
                for one in self.spoil(self, answer):
                    self.inside.sendto(one, peer)
        except OSError:
            pass

    def stop(self):
        self.inside.close()
        self.outside.close()


def middle(port, top):
    """Who stands between changes nothing and learns nothing: the first two answers are discovery and clock."""
    how = ("--set", "snmp.timeout_ms=300", "--set", "snmp.retries=1")
    file = credentials(top, "* user li-256 sha256 password-256 aes password-aes\n* user li-md5 md5 password-md5\n")

    def flip(m, answer):
        return [answer] if len(m.seen) < 3 else [answer[:-5] + bytes([answer[-5] ^ 1]) + answer[-4:]]

    def unsigned(m, answer):
        # The flags say that it is not signed, and it is not.
        at = answer.find(b"\x04\x01\x01")
        return [answer] if len(m.seen) < 3 or at < 0 else [answer[:at + 2] + b"\0" + answer[at + 3:]]

    def replay(m, answer):
        return [answer] if len(m.seen) < 4 else [m.seen[2]]

    for spoil, user, fact in ((flip, "li-256", "a changed byte of an encrypted answer"), (flip, "li-md5", "a changed byte of a signed answer"),
                              (unsigned, "li-md5", "an answer without its signature"), (replay, "li-256", "an old answer")):
        m = Middle(port, spoil)
        got = ask("SELECT name FROM device_interfaces", m.port, *file, *how, user=f"{user}@")
        m.stop()
        ok(got[1] == 2 and not any(row and row[0] for row in got[0]) and "answer" in got[2], f"version 3: {fact} is none", got)
    m = Middle(port, lambda m, answer: [answer])
    got = ask("SELECT name FROM device_system", m.port, *file, user="li-256@")
    m.stop()
    ok(got[0] == [("sw-floor3",)] and not any(b"sw-floor3" in a for a in m.seen), "version 3: who listens reads nothing", got)


def secrets(port, top):
    got = ask("SELECT name FROM device_system", port, *credentials(top, "* community lab\n", 0o640))
    ok(got[1] not in (0, 2) and "others may read it" in got[2], "a file of credentials that others may read is refused", got)
    got = ask("SELECT name FROM device_system", port, *credentials(top, "# all\n10.9.9.9 community no\n* community lab\n"), community="")
    equal(got[0], [("sw-floor3",)], "the community of the file")
    got = ask("SELECT name FROM device_system", port, community="")
    ok("ZICHA_SNMP_COMMUNITY" in got[2] and got[1] not in (0, 2), "without a community nothing is sent", got)
    soon = ("--set", "snmp.timeout_ms=700")
    got = ask("SELECT name FROM device_system", port, *soon, community="hush-hush")
    ok(got[1] == 2 and "hush" not in got[2] and "does not answer" in got[2], "a community that is refused is not repeated", got)
    path = f"{top}/snapshot"
    zicha("inspect", f"snmp://127.0.0.1:{port}", "--snapshot", path, env={"ZICHA_SNMP_COMMUNITY": "lab"})
    ok(not os.path.exists(path) or b"lab\0" not in open(path, "rb").read(), "no community in a snapshot")
    want = [("1", "given", "1"), ("2c", "given", "1"), ("1", "public", "1"), ("2c", "public", "1"), ("1", "private", "0"), ("2c", "private", "0")]

    def guess(ms):
        got = ask("SELECT version, credentials, is_accepted FROM device_snmp", port, "--set", f"snmp.timeout_ms={ms}", "--set", "snmp.try_defaults=1")
        return got[0] == want, got[0]
    equal(with_time(guess, 700, 5000)[1], want, "public and private are tried when it is asked for")
    got = ask("SELECT version, credentials FROM device_snmp", port, community="public")
    equal(got[0], [("1", "public"), ("2c", "public")], "a given community that everybody knows is called by its name")
    drill = zicha("survey", "--drill", f"snmp://127.0.0.1:{port}", env={"ZICHA_SNMP_COMMUNITY": "lab"})
    lines = drill.stdout.splitlines()
    ok(len(lines) > 10 and all(line.endswith(": refused") for line in lines), "the role can do nothing but ask", drill.stdout, drill.stderr)


def growing():
    """A port whose errors grow while it is looked at."""
    walk = snmp_walks.huawei()
    errors = tuple(int(x) for x in "1.3.6.1.2.1.2.2.1.14.8".split("."))

    def count(agent, request):
        walk[errors] = ("counter", str(int(walk[errors][1]) + 1))
        agent.encoded.clear()
    agent = snmp_agent.Agent({"lab": walk}, count)
    got = ask("SELECT number FROM device_interfaces WHERE new_errors > 0", agent.port, "--set", "snmp.interval=1")
    equal(got, ([("8",)], 0, ""), "errors that grow are seen by a second look")
    equal(rows("SELECT count(new_errors) FROM device_interfaces", agent.port), [("0",)], "without it nothing is said of them")
    agent.stop()


def gentle(port):
    """One question at a time, and no faster than agreed: 20 a second."""
    agent = snmp_agent.Agent({"lab": snmp_walks.cisco()})
    begun = time.monotonic()
    ask("SELECT count(*) FROM device_links", agent.port, "--set", "snmp.rate=20")
    ok(time.monotonic() - begun > (len(agent.seen) - 2) / 20 and len(agent.seen) > 8, "questions keep their distance", len(agent.seen), time.monotonic() - begun)
    agent.stop()
    got = ask("SELECT 1 FROM device_system", port, "--set", "snmp.rate=0")
    ok(got[1] not in (0, 2) and "from 1" in got[2], "a rate of zero is refused", got)
    got = ask("SELECT name FROM device_system", 1)
    ok(got[1] == 2 and "nothing listens" in got[2], "a closed port is told at once", got)


def planned(top, edge, core):
    """What switches have learned against the unit's address plan, through the unit's database."""
    db, secret = f"{top}/unit.db", {"ZICHA_SNMP_COMMUNITY": "lab", "USER": "tester"}

    def run(*words):
        return zicha(*words, env=secret)

    def state(check):
        got = json.loads(run("inspect", "unit:" + db, "--only", check, "--format", "json").stdout)["results"][0]
        return got["state"], json.dumps(got.get("findings", ""), ensure_ascii=False)

    run("init", "--code", "t", "--name", "Test", "--class", "hospital", "--db", db)
    for kind, *fields in (("people", "name=Wang Fang"),
                          ("assets", "number=S1", "name=floor 3", "class=switch", "responsible=Wang Fang", "status=used",
                           f"target=snmp://127.0.0.1:{edge}", "mac=00:e0:fc:aa:00:01"),
                          ("addresses", "ip=10.0.10.11", "mac=00:11:22:00:00:01", "switch=S1", "port=GE0/0/1"),
                          ("addresses", "ip=10.0.10.12", "mac=00:11:22:00:00:02", "switch=S1", "port=G0/0/7"),
                          ("addresses", "ip=10.0.10.13", "mac=00:11:22:00:00:99", "switch=S1", "port=GigabitEthernet0/0/5")):
        got = run("records", kind, "add", *fields, "--db", db)
        ok(got.returncode == 0, f"recorded: {kind} {fields[0]}", got.stdout, got.stderr)
    equal(state("mac-at-planned-port")[0], "notapplicable", "without an inspected switch nothing is said of its ports")
    run("inspect", f"snmp://127.0.0.1:{edge}", f"snmp://127.0.0.1:{core}", "--db", db)
    got = state("mac-at-planned-port")
    ok(got[0] == "fail" and "10.0.10.12" in got[1] and "10.0.10.11" not in got[1], "a machine at another port than planned", got)
    got = state("mac-at-edge-known")
    ok(got[0] == "fail" and "00:11:22:00:00:05" in got[1] and "00:11:22:00:00:01" not in got[1] and "00:11:33" not in got[1],
       "a machine that nobody planned; what is behind the uplink stands elsewhere", got)
    got = state("arp-agrees-with-plan")
    ok(got[0] == "fail" and "10.0.10.13" in got[1] and "10.0.10.11" not in got[1], "an address that another card uses", got)
    got = state("neighbours-in-ledger")
    ok(got[0] == "fail" and "sw-core" in got[1] and "phone" not in got[1] and "sw-floor3" not in got[1], "a switch that is not in the ledger", got)
    run("records", "assets", "add", "number=S0", "name=core", "class=switch", "responsible=Wang Fang", "status=used",
        f"target=snmp://127.0.0.1:{core}", "--db", db)
    equal(state("neighbours-in-ledger")[0], "pass", "and one that is")
    equal(state("stp-root-in-ledger")[0], "pass", "the root of the tree is known")


def halves():
    """Agents that have each thing where another has it not."""
    old, new = "1.3.6.1.2.1.4.22.1", "1.3.6.1.2.1.4.35.1"
    six = ".".join(map(str, bytes.fromhex("fe800000000000000211220000000001")))
    card = lambda n: f"00 11 22 00 00 {n:02x}"  # noqa: E731
    walk = having(snmp_walks.huawei(), (f"{new}.4.5.2.16.{six}", "octet", card(1)), (f"{new}.6.5.2.16.{six}", "integer", 3), (f"{new}.4.5.1.4.10.0.0.6", "octet", card(6)),
                  (f"{new}.6.5.1.4.10.0.0.6", "integer", 3), (f"{old}.2.5.10.0.0.5", "octet", card(5)), (f"{old}.4.5.10.0.0.5", "integer", 3),
                  (f"{old}.2.5.10.0.0.6", "octet", card(6)), (f"{old}.4.5.10.0.0.6", "integer", 3))
    equal(asked(walk, "SELECT ip, mac FROM device_arp ORDER BY ip"),
          [("10.0.0.5", "00:11:22:00:00:05"), ("10.0.0.6", "00:11:22:00:00:06"), ("fe80::211:2200:0:1", "00:11:22:00:00:01")], "ARP of both tables, each entry once")
    walk = told("a card", "1.3.6.1.4.1.5491.304", *[(f"1.3.6.1.2.1.2.2.1.{column}.{row}", kind, value) for row, mac in enumerate(("0:2:63:6:65:d8", "00-1C-7F-81-41-1D", "0:2:63:6:65", "x:2:63:6:65:d8"), 1)
                                                    for column, kind, value in ((1, "integer", row), (2, "string", f"eth{row}"), (3, "integer", 6), (6, "string", mac))])
    equal(asked(walk, "SELECT coalesce(mac, '-') FROM device_interfaces"), [("00:02:63:06:65:d8",), ("00:1c:7f:81:41:1d",), ("-",), ("-",)], "cards whose address is written as text")
    walk = snmp_walks.huawei()
    snmp_walks.q_fdb(walk, [(1, "00:e0:fc:00:00:01", 1, 4)])
    equal(asked(walk, "SELECT mac, kind, macs_on_port FROM device_fdb WHERE bridge_port = 1 ORDER BY mac"),
          [("00:11:22:00:00:01", "learned", "1"), ("00:e0:fc:00:00:01", "self", "")], "the switch's own address at a port is nobody who stands there")
    remote, walk = "1.0.8802.1.1.2.1.4.1.1", snmp_walks.huawei()
    having(walk, (f"{remote}.4.0.25.1", "integer", 5), (f"{remote}.5.0.25.1", "octet", "01 0a 00 00 01"), (f"{remote}.6.0.25.1", "integer", 4), (f"{remote}.7.0.25.1", "octet", "02 " + "20 01" + " 00" * 13 + " 09"),
           (f"{remote}.4.0.2.2", "integer", 5), (f"{remote}.5.0.2.2", "octet", "01 0a"))
    equal(asked(walk, "SELECT neighbour, neighbour_id, neighbour_port FROM device_links ORDER BY neighbour"),
          [("phone-302", "\\x01", "WAN PORT"), ("sw-core", "10.0.0.1", "2001::9")], "neighbours that name themselves by addresses of a network, one of which is cut")


with tempfile.TemporaryDirectory() as top:
    lies()
    halves()
    untold()
    makers()
    ups_dialects()
    health_dialects()
    cisco()
    growing()
    if not snmpd.SNMPD:
        ok(True, "there is no snmpd # SKIP")
        done()
    agents = [snmpd.Snmpd(f"{top}/huawei", snmp_walks.huawei(), ["lab", "public"], USERS),
              snmpd.Snmpd(f"{top}/h3c", snmp_walks.h3c(), ["lab"]), snmpd.Snmpd(f"{top}/ups", snmp_walks.ups(), ["lab"])]
    try:
        huawei(agents[0].port)
        h3c(agents[1].port)
        ups(agents[2].port)
        version3(agents[0].port, top)
        middle(agents[0].port, top)
        secrets(agents[0].port, top)
        gentle(agents[0].port)
        planned(top, agents[0].port, agents[1].port)
    finally:
        for a in agents:
            a.stop()
done()
