# SPDX-License-Identifier: Apache-2.0
"""snmp_walks - what agents of several makers answer, written after their MIBs: {OID: (type, value)}.

Types are those of snmpd's pass_persist: string, integer, gauge, counter, counter64, timeticks, objectid, ipaddress, octet
(bytes in hexadecimal)."""
UPTIME = 90 * 86400 * 100


def mac(text):
    return "octet", text.replace(":", " ")


def dotted(text):
    return ".".join(str(int(x, 16)) for x in text.split(":"))


class Walk(dict):
    """OIDs as tuples, so that they sort as SNMP does."""

    def put(self, oid, kind, value):
        # A line ends a value in pass_persist.
        if kind == "string" and set(str(value)) & set("\r\n"):
            kind, value = "octet", value.encode().hex(" ")
        self[tuple(int(x) for x in oid.strip(".").split("."))] = (kind, str(value))

    def column(self, oid, kind, values):
        for index, value in values.items():
            self.put(f"{oid}.{index}", kind, value)

    def write(self, path):
        with open(path, "w", encoding="utf-8", errors="surrogateescape") as f:
            for oid in sorted(self):
                print(".".join(map(str, oid)), *self[oid], file=f)
        return path


def system(w, name, description, object_id, location="machine room 1", uptime=UPTIME):
    for n, kind, value in ((1, "string", description), (2, "objectid", "." + object_id), (3, "timeticks", uptime),
                           (4, "string", "network group"), (5, "string", name), (6, "string", location)):
        w.put(f"1.3.6.1.2.1.1.{n}.0", kind, value)


def interfaces(w, ports, kind=6):
    """ports: {ifIndex: dict(name, up, speed, alias, duplex, in_errors …)}; all of them ports of the bridge, in their order."""
    w.put("1.3.6.1.2.1.2.1.0", "integer", len(ports))
    for place, (i, p) in enumerate(sorted(ports.items()), 1):
        up = p.get("up", True)
        for n, what, value in ((1, "integer", i), (2, "string", p["name"]), (3, "integer", p.get("type", kind)), (4, "integer", 1500),
                               (5, "gauge", min(p.get("speed", 1000), 4294) * 10**6), (7, "integer", 1 if p.get("enabled", True) else 2),
                               (8, "integer", 1 if up else 2), (9, "timeticks", p.get("changed", 5000)),
                               (10, "counter", 123456), (11, "counter", 1000), (13, "counter", p.get("in_discards", 0)),
                               (14, "counter", p.get("in_errors", 0)), (16, "counter", 654321), (17, "counter", 900),
                               (19, "counter", 0), (20, "counter", 0)):
            w.put(f"1.3.6.1.2.1.2.2.1.{n}.{i}", what, value)
        w[tuple(map(int, f"1.3.6.1.2.1.2.2.1.6.{i}".split(".")))] = mac(p.get("mac", f"00:e0:fc:00:00:{i % 256:02x}"))
        for n, what, value in ((1, "string", p.get("short", p["name"])), (6, "counter64", p.get("octets", 10**12)),
                               (7, "counter64", p.get("packets", 10**9)), (10, "counter64", 10**12), (11, "counter64", 10**9),
                               (15, "gauge", p.get("speed", 1000)), (17, "integer", 1), (18, "string", p.get("alias", ""))):
            w.put(f"1.3.6.1.2.1.31.1.1.1.{n}.{i}", what, value)
        w.put(f"1.3.6.1.2.1.10.7.2.1.19.{i}", "integer", p.get("duplex", 3))
        w.put(f"1.3.6.1.2.1.17.1.4.1.2.{place}", "integer", i)
        w.put(f"1.3.6.1.2.1.17.2.15.1.3.{place}", "integer", 5 if up else 1)
        w.put(f"1.3.6.1.2.1.17.7.1.4.5.1.1.{place}", "gauge", p.get("vlan", 10))


def bridge(w, own, root, root_port, priority=32768):
    w[(1, 3, 6, 1, 2, 1, 17, 1, 1, 0)] = mac(own)
    for n, kind, value in ((1, "integer", 3), (2, "integer", priority), (3, "timeticks", 360000), (4, "counter", 7),
                           (6, "integer", 20000 if root_port else 0), (7, "integer", root_port)):
        w.put(f"1.3.6.1.2.1.17.2.{n}.0", kind, value)
    w[(1, 3, 6, 1, 2, 1, 17, 2, 5, 0)] = ("octet", "10 00 " + root.replace(":", " "))


def q_fdb(w, entries):
    """entries: (fdb, mac, port, kind)"""
    for fdb, address, port, kind in entries:
        w.put(f"1.3.6.1.2.1.17.7.1.2.2.1.2.{fdb}.{dotted(address)}", "integer", port)
        w.put(f"1.3.6.1.2.1.17.7.1.2.2.1.3.{fdb}.{dotted(address)}", "integer", kind)


def lldp(w, port, number, chassis, name, their_port, capabilities="28 00", address=None, mark=0):
    index = f"{mark}.{port}.{number}"
    base = "1.0.8802.1.1.2.1.4.1.1"
    w.put(f"{base}.4.{index}", "integer", 4)
    w.put(f"{base}.5.{index}", *mac(chassis))
    w.put(f"{base}.6.{index}", "integer", 5)
    w.put(f"{base}.7.{index}", "string", their_port)
    w.put(f"{base}.9.{index}", "string", name)
    w.put(f"{base}.10.{index}", "string", f"{name} of the lab")
    w.put(f"{base}.12.{index}", "octet", capabilities)
    if address:
        w.put(f"1.0.8802.1.1.2.1.4.2.1.3.{index}.1.4.{address}", "integer", 2)


def lldp_local(w, port, name):
    w.put(f"1.0.8802.1.1.2.1.3.7.1.2.{port}", "integer", 5)
    w.put(f"1.0.8802.1.1.2.1.3.7.1.3.{port}", "string", name)
    w.put(f"1.0.8802.1.1.2.1.3.7.1.4.{port}", "string", name)


def entity(w, number, kind, name, model="", version="", serial="", maker=""):
    for n, what, value in ((2, "string", name), (5, "integer", kind), (7, "string", name), (10, "string", version),
                           (11, "string", serial), (12, "string", maker), (13, "string", model)):
        w.put(f"1.3.6.1.2.1.47.1.1.1.1.{n}.{number}", what, value)


def huawei():
    """An S5720 at the edge: 24 ports, one half duplex with errors, a hub at one, unsaved configuration, a dead fan."""
    w = Walk()
    system(w, "sw-floor3", "S5720-28X-PWR-SI-AC\r Huawei Versatile Routing Platform Software\r VRP (R) software,Version 5.170 "
           "(S5720 V200R011C10SPC600)", "1.3.6.1.4.1.2011.2.23.321")
    ports = {i + 4: {"name": f"GigabitEthernet0/0/{i}", "alias": f"room 3{i:02}"} for i in range(1, 25)}
    ports[8].update(duplex=2, speed=100, in_errors=2000000, alias="CT 室")
    ports[9].update(up=False, changed=UPTIME - 60 * 86400 * 100)
    ports[10].update(enabled=False, up=False)
    ports[29] = {"name": "XGigabitEthernet0/0/1", "speed": 10000, "alias": "uplink", "changed": 100}
    ports[30] = {"name": "Eth-Trunk1", "speed": 20000, "type": 161}
    interfaces(w, ports)
    bridge(w, "00:e0:fc:aa:00:01", "00:e0:fc:aa:00:00", 25)
    # Filtering database 1 is VLAN 10, and 2 is VLAN 20.
    w.column("1.3.6.1.2.1.17.7.1.4.2.1.3.0", "gauge", {10: 1, 20: 2})
    w.column("1.3.6.1.2.1.17.7.1.4.3.1.1", "string", {10: "office", 20: "medical"})
    w.column("1.3.6.1.2.1.17.7.1.4.3.1.2", "octet", {10: "FF FF FF C0", 20: "00 00 00 C0"})
    w.column("1.3.6.1.2.1.17.7.1.4.3.1.4", "octet", {10: "FF FF FF 00", 20: "00 00 00 00"})
    q_fdb(w, [(1, "00:11:22:00:00:01", 1, 3), (1, "00:11:22:00:00:02", 2, 3), (2, "00:11:22:00:00:05", 5, 5), (2, "00:11:22:00:00:02", 2, 3)]
          + [(1, f"00:11:22:00:01:{n:02x}", 3, 3) for n in range(4)]
          + [(1, f"00:11:33:00:00:{n:02x}", 25, 3) for n in range(30)] + [(1, "00:e0:fc:aa:00:01", 0, 4)])
    lldp(w, 25, 1, "00:e0:fc:aa:00:00", "sw-core", "XGigabitEthernet0/0/3", address="10.0.0.1")
    lldp(w, 2, 2, "00:15:65:00:00:07", "phone-302", "WAN PORT", capabilities="24 00")
    for port in 2, 25:
        lldp_local(w, port, "XGigabitEthernet0/0/1" if port == 25 else f"GigabitEthernet0/0/{port}")
    w.put("1.3.6.1.4.1.2011.6.10.1.1.1.0", "timeticks", UPTIME - 3600 * 100)
    w.put("1.3.6.1.4.1.2011.6.10.1.1.2.0", "timeticks", UPTIME - 7200 * 100)
    entity(w, 67108867, 3, "Chassis", "S5720-28X-PWR-SI-AC", "V200R011C10SPC600", "21980109", "Huawei")
    entity(w, 67108873, 9, "S5720 Board 0")
    for column, value in ((5, 91), (6, 80), (7, 45), (8, 95), (11, 48), (12, 64)):
        w.put(f"1.3.6.1.4.1.2011.5.25.31.1.1.1.1.{column}.67108867", "integer", 0)
        w.put(f"1.3.6.1.4.1.2011.5.25.31.1.1.1.1.{column}.67108873", "integer", value)
    for fan, state in ((1, 1), (2, 2)):
        w.put(f"1.3.6.1.4.1.2011.5.25.31.1.1.10.1.5.0.{fan}", "integer", 40 if state == 1 else 0)
        w.put(f"1.3.6.1.4.1.2011.5.25.31.1.1.10.1.7.0.{fan}", "integer", state)
    w.put("1.3.6.1.4.1.2011.5.25.31.1.1.18.1.6.0.1", "integer", 1)
    w.put("1.3.6.1.4.1.2011.5.25.42.2.1.11.1.2.5", "integer", 1)
    w.put("1.3.6.1.4.1.2011.5.25.42.2.1.11.1.3.5", "integer", 3)
    w.put("1.3.6.1.4.1.2011.5.25.42.2.1.11.1.6.5", "integer", 1)
    w.put("1.0.8802.1.1.1.1.1.1.0", "integer", 1)
    w.put("1.0.8802.1.1.1.1.2.1.1.6.6", "integer", 2)
    w.put("1.0.8802.1.1.1.1.2.1.1.5.6", "integer", 2)
    w.put("1.3.6.1.2.1.105.1.3.1.1.2.1", "gauge", 370)
    w.put("1.3.6.1.2.1.105.1.3.1.1.3.1", "integer", 1)
    w.put("1.3.6.1.2.1.105.1.3.1.1.4.1", "gauge", 350)
    w.put("1.3.6.1.2.1.105.1.1.1.3.1.2", "integer", 1)
    w.put("1.3.6.1.2.1.105.1.1.1.6.1.2", "integer", 3)
    w.put("1.3.6.1.2.1.105.1.1.1.10.1.2", "integer", 4)
    return w


def h3c():
    """An S5560 as the core: routes, ARP, aggregates, its alias in GBK; the forwarding table in BRIDGE-MIB only."""
    w = Walk()
    system(w, "sw-core", "H3C Comware Platform Software, Software Version 7.1.070, Release 6126P20\r\nH3C S5560X-30C-EI",
           "1.3.6.1.4.1.25506.1.2045")
    ports = {i: {"name": f"GigabitEthernet1/0/{i}", "short": f"GigabitEthernet1/0/{i}"} for i in range(1, 9)}
    ports[3]["alias"] = "外科楼".encode("gbk").decode("utf-8", "surrogateescape")
    ports[100] = {"name": "Bridge-Aggregation1", "type": 161, "speed": 2000}
    ports[200] = {"name": "Vlan-interface10", "type": 136}
    interfaces(w, ports)
    bridge(w, "00:e0:fc:aa:00:00", "00:e0:fc:aa:00:00", 0, 4096)
    for n, place in enumerate([1] * 3 + [9] * 5):
        w.put(f"1.3.6.1.2.1.17.4.3.1.2.{dotted(f'00:11:44:00:00:{n:02x}')}", "integer", place)
        w.put(f"1.3.6.1.2.1.17.4.3.1.3.{dotted(f'00:11:44:00:00:{n:02x}')}", "integer", 3)
    # Members of the aggregate tell their neighbour, the aggregate learns.
    w.column("1.2.840.10006.300.43.1.2.1.1.13", "integer", {7: 100, 8: 100, 1: 0})
    lldp(w, 7, 1, "00:e0:fc:aa:00:01", "sw-floor3", "XGigabitEthernet0/0/1")
    lldp_local(w, 7, "GigabitEthernet1/0/7")
    for n, address in enumerate(("00:11:22:00:00:01", "00:11:22:00:00:02", "00:11:22:00:00:05"), 11):
        w.put(f"1.3.6.1.2.1.4.22.1.2.200.10.0.10.{n}", *mac(address))
        w.put(f"1.3.6.1.2.1.4.22.1.4.200.10.0.10.{n}", "integer", 3 if n < 13 else 4)
    for destination, mask, hop, protocol in (("0.0.0.0", "0.0.0.0", "10.0.0.254", 3), ("10.0.10.0", "255.255.255.0", "10.0.10.1", 2)):
        index = f"{destination}.{mask}.0.{hop}"
        w.put(f"1.3.6.1.2.1.4.24.4.1.5.{index}", "integer", 200)
        w.put(f"1.3.6.1.2.1.4.24.4.1.7.{index}", "integer", protocol)
        w.put(f"1.3.6.1.2.1.4.24.4.1.11.{index}", "integer", 60)
    w.put("1.3.6.1.4.1.25506.2.4.1.1.1.0", "timeticks", UPTIME - 7200 * 100)
    w.put("1.3.6.1.4.1.25506.2.4.1.1.2.0", "timeticks", UPTIME - 3600 * 100)
    entity(w, 1, 3, "Chassis 1", "S5560X-30C-EI", "7.1.070 Release 6126P20", "210235A1", "H3C")
    entity(w, 5, 6, "PSU 1")
    entity(w, 6, 6, "PSU 2")
    entity(w, 7, 7, "Fan 1")
    for column, value in ((6, 12), (7, 80), (8, 55), (9, 90), (12, 41), (13, 60)):
        w.put(f"1.3.6.1.4.1.25506.2.6.1.1.1.1.{column}.1", "integer", value)
    w.column("1.3.6.1.4.1.25506.2.6.1.1.1.1.19", "integer", {1: 2, 5: 2, 6: 51, 7: 2})
    return w


def cisco(vlan=None):
    """A Catalyst 2960: its forwarding table per VLAN as community@VLAN, CDP, environment, port security."""
    w = Walk()
    if vlan:
        w.put("1.3.6.1.2.1.17.1.4.1.2.1", "integer", 10100 + vlan)
        w.put(f"1.3.6.1.2.1.17.4.3.1.2.0.17.85.0.0.{vlan}", "integer", 1)
        w.put(f"1.3.6.1.2.1.17.4.3.1.3.0.17.85.0.0.{vlan}", "integer", 3)
        return w
    system(w, "sw-lab", "Cisco IOS Software, C2960 Software (C2960-LANBASEK9-M), Version 12.2(55)SE5, RELEASE SOFTWARE (fc1)",
           "1.3.6.1.4.1.9.1.716")
    interfaces(w, {10100 + i: {"name": f"FastEthernet0/{i}", "short": f"Fa0/{i}", "speed": 100} for i in range(1, 31)})
    for oid in [o for o in w if o[:7] == (1, 3, 6, 1, 2, 1, 17)]:
        del w[oid]
    w.column("1.3.6.1.4.1.9.9.46.1.3.1.1.2.1", "integer", {1: 1, 20: 1, 30: 2, 1002: 1})
    w.column("1.3.6.1.4.1.9.9.46.1.3.1.1.4.1", "string", {1: "default", 20: "lab", 30: "old", 1002: "fddi-default"})
    cdp = "1.3.6.1.4.1.9.9.23.1.2.1.1"
    for n, kind, value in ((4, "octet", "0A 00 00 01"), (6, "string", "sw-core"), (7, "string", "GigabitEthernet1/0/5"),
                           (8, "string", "S5560X"), (9, "octet", "00 00 00 29")):
        w.put(f"{cdp}.{n}.10120.1", kind, value)
    for n, value in ((1, 1000), (2, 900), (3, 900)):
        w.put(f"1.3.6.1.4.1.9.9.43.1.1.{n}.0", "timeticks", value)
    w.put("1.3.6.1.4.1.9.9.109.1.1.1.1.8.1", "gauge", 33)
    w.put("1.3.6.1.4.1.9.9.48.1.1.1.2.1", "string", "Processor")
    w.put("1.3.6.1.4.1.9.9.48.1.1.1.5.1", "gauge", 30000000)
    w.put("1.3.6.1.4.1.9.9.48.1.1.1.6.1", "gauge", 10000000)
    for n, kind, value in ((2, "string", "SW#1"), (3, "gauge", 42), (4, "integer", 60), (6, "integer", 1)):
        w.put(f"1.3.6.1.4.1.9.9.13.1.3.1.{n}.1", kind, value)
    for table, name, state in ((4, "FAN 1", 1), (5, "RPS", 5)):
        w.put(f"1.3.6.1.4.1.9.9.13.1.{table}.1.2.1", "string", name)
        w.put(f"1.3.6.1.4.1.9.9.13.1.{table}.1.3.1", "integer", state)
    for n, value in ((1, 1), (3, 2), (4, 1), (8, 1)):
        w.put(f"1.3.6.1.4.1.9.9.315.1.2.1.1.{n}.10101", "integer", value)
    w.put("1.3.6.1.4.1.9.9.315.1.2.1.1.9.10101", "counter", 3)
    return w


def ups():
    """An APC card: UPS-MIB, PowerNet-MIB, a probe in the room in Fahrenheit."""
    w = Walk()
    system(w, "ups-room1", "APC Web/SNMP Management Card", "1.3.6.1.4.1.318.1.3.2.12", uptime=40 * 86400 * 100)
    base = "1.3.6.1.2.1.33.1"
    for n, kind, value in (("1.1", "string", "APC"), ("1.2", "string", "SURT10000XLICH"), ("1.3", "string", "450.19"), ("1.5", "string", "room1"),
                           ("2.1", "integer", 2), ("2.2", "integer", 0), ("2.3", "integer", 47), ("2.4", "integer", 100),
                           ("2.5", "integer", 2184), ("2.7", "integer", 31), ("4.1", "integer", 3), ("6.1", "gauge", 2),
                           ("7.3", "integer", 1), ("7.5", "timeticks", 10 * 86400 * 100)):
        w.put(f"{base}.{n}.0", kind, value)
    for line, load, volts in ((1, 41, 228), (2, 63, 231)):
        w.put(f"{base}.4.4.1.5.{line}", "integer", load)
        w.put(f"{base}.3.3.1.3.{line}", "integer", volts)
    w.put(f"{base}.6.2.1.2.1", "objectid", f".{base}.6.3.1")
    w.put(f"{base}.6.2.1.2.2", "objectid", f".{base}.6.3.8")
    w.put("1.3.6.1.4.1.318.1.1.1.2.1.3.0", "string", "03/15/2019")
    w.put("1.3.6.1.4.1.318.1.1.1.2.2.4.0", "integer", 2)
    for n, kind, value in ((2, "string", "rack 1"), (4, "integer", 86), (5, "integer", 2), (6, "integer", 71)):
        w.put(f"1.3.6.1.4.1.318.1.1.10.2.3.2.1.{n}.1", kind, value)
    for n, kind, celsius, damp in ((1, "integer", 8, 9), (2, "integer", 9, 9), (3, "integer", 1, 0), (4, "integer", 235, 44), (5, "integer", 1, 1)):
        w.put(f"1.3.6.1.2.1.99.1.1.1.{n}.11", kind, celsius)
        w.put(f"1.3.6.1.2.1.99.1.1.1.{n}.12", kind, damp)
    entity(w, 11, 8, "Ambient 1")
    entity(w, 12, 8, "Humidity 1")
    return w
