# SPDX-License-Identifier: Apache-2.0
"""switches - the configurations of the hospital's ten switches, as their devices print them (an invented VRP).

Each follows from the ledger's line and from FLAWS: what is not named there is as it should be."""

# What is wrong with which switch. A core switch is looked after; the one of the offices was forgotten.
FLAWS = {
    "SW-03": {"telnet", "ports"},
    "SW-04": {"ports"},
    "SW-05": {"timeout"},
    "SW-06": {"loghost"},
    "SW-07": {"snooping"},
    "SW-08": {"telnet", "snmp", "password", "loghost", "ntp", "ports", "banner"},
    "SW-09": {"acl"},
}
ACCESS_PORTS = 24


def interfaces(flaws, is_core):
    for n in range(1, ACCESS_PORTS + 1):
        is_used = n <= 16
        yield f"interface GigabitEthernet0/0/{n}"
        if is_core:
            yield from [f" description to access {n}", " port link-type trunk", " undo port trunk allow-pass vlan 1",
                        " port trunk allow-pass vlan 10 20 30"] if is_used else [" shutdown"]
        elif is_used:
            yield from [f" description seat {n}", " port link-type access", " port default vlan 20", " port-security enable",
                        " port-security max-mac-num 1", " stp edged-port enable", " storm-control broadcast min-rate 1000 max-rate 2000", " storm-control action block"]
            if "snooping" not in flaws:
                yield from [" dhcp snooping enable", " arp anti-attack check user-bind enable", " ip source check user-bind enable"]
        elif "ports" not in flaws:
            yield " shutdown"
        yield "#"


def lines(name, ip):
    flaws, is_core = FLAWS.get(name, set()), name in ("SW-01", "SW-02", "SW-10")
    yield from ["!Software Version V200R019C10SPC500", "#", f"sysname {name}", "#"]
    if "banner" not in flaws:
        yield from ['header login information "Authorised users of the hospital only."', "#"]
    yield from ["vlan batch 10 20 30", "#", "stp mode rstp", "stp bpdu-protection", "#"]
    if "snooping" not in flaws:
        yield from ["dhcp enable", "dhcp snooping enable", "dhcp snooping enable vlan 20", "#"]
    yield from ["acl number 2001", " rule 5 permit source 192.0.2.128 0.0.0.15", " rule 10 deny", "#"]
    yield from ["aaa", " authentication-scheme default", "  authentication-mode local", " local-aaa-user password policy administrator",
                "  password expire 90"]
    if "password" in flaws:
        yield " local-user admin password simple Admin@123"
    else:
        yield " local-user netadmin password irreversible-cipher $1c$demo$invented0invented0invented0invented$"
    who = "admin" if "password" in flaws else "netadmin"
    yield from [f" local-user {who} privilege level 15", f" local-user {who} service-type {'telnet ssh' if 'telnet' in flaws else 'ssh'}", "#"]
    yield from ["interface Vlanif10", f" ip address {ip} 255.255.255.0", "#"]
    yield from interfaces(flaws, is_core)
    if "loghost" not in flaws:
        yield from ["info-center loghost 192.0.2.140", "#"]
    if "snmp" in flaws:
        yield from ["snmp-agent", "snmp-agent community read public", "snmp-agent sys-info version v2c", "#"]
    else:
        yield from ["snmp-agent", "snmp-agent sys-info version v3", "snmp-agent group v3 watch privacy acl 2001", "#"]
    if "ntp" not in flaws:
        yield from ["ntp-service unicast-server 192.0.2.141", "#"]
    yield from (["telnet server enable"] if "telnet" in flaws else ["undo telnet server enable"])
    yield from ["stelnet server enable", "undo http server enable", "undo http secure-server enable", "#"]
    yield from ["user-interface con 0", " authentication-mode aaa", " idle-timeout 5 0"]
    yield "user-interface vty 0 4"
    if "acl" not in flaws:
        yield " acl 2001 inbound"
    yield from [" authentication-mode aaa", f" protocol inbound {'all' if 'telnet' in flaws else 'ssh'}",
                f" idle-timeout {0 if 'timeout' in flaws else 5} 0", "#", "return"]


def write(folder, assets):
    """One file for each switch in use; their names."""
    names = []
    for asset in assets:
        if asset["class"] == "switch" and asset["status"] == "used":
            names.append(f"{asset['number']}.cfg")
            (folder / names[-1]).write_text("\n".join(lines(asset["number"], asset["ip"])) + "\n", encoding="utf-8")
    return names
