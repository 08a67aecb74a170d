#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Configurations of network devices: each planted weakness is found, and nothing else; healthy ones pass."""
import gzip
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "cli"))
sys.path.insert(0, str(HERE / "config"))
from ending import scratch  # noqa: E402
from tap import done, equal, ok, zicha  # noqa: E402
import cases  # noqa: E402

folder = pathlib.Path(scratch())
bases = {path.stem: path.read_text() for path in sorted((HERE / "config").glob("*.cfg"))}
real = {path.stem: path.read_text() for path in sorted((HERE / "config/healthy").glob("*.cfg"))}
texts = bases | real


def inspect(path, *more, profile="estate-hardened"):
    """The states of all checks: {id: (state, devices with findings)}."""
    done_ = zicha("inspect", f"config:{path}", "--profile", profile, "--format", "json", *more)
    results = json.loads(done_.stdout)["results"]
    return {r["check"].removeprefix("device-"): (r["state"], {f["device"] for f in r.get("findings", [])}) for r in results}


def devices(place):
    """How many devices are told of."""
    return int(zicha("query", "SELECT count(*) FROM config_device", f"config:{place}", "--format", "csv").stdout.split()[1])


# ---- healthy ones, as they come out of terminals and editors

def paged(text):
    lines = text.split("\n")
    for at in range(20, len(lines) - 3, 24):
        lines[at] = "  ---- More ----\x1b[42D" + " " * 42 + "\x1b[42D" + lines[at]
    return "\n".join(lines)


def prompted(text, base):
    name = "<HW>display current-configuration\n" if base.startswith(("vrp", "comware")) else "SW1#show running-config\n"
    return name + text + ("<HW>\n" if name[0] == "<" else "SW1#\n")


def chinese(text):
    return text.replace(" description ", " description 门诊楼")


def stamped(text, form):
    return "".join(form.format(n % 60) + line + "\n" for n, line in enumerate(text.split("\n")))


HEALTHY = {
    "as it is": lambda t, b: t.encode(),
    "with carriage returns": lambda t, b: t.replace("\n", "\r\n").encode(),
    "from a terminal that pages": lambda t, b: paged(t).encode(),
    "from a terminal that writes the time down": lambda t, b: stamped(prompted(t, b), "[2026-11-20 10:01:{:02}] ").encode(),
    "with the time and its milliseconds": lambda t, b: stamped(t, "10:01:{:02}.120: ").encode(),
    "with prompts": lambda t, b: prompted(t, b).encode(),
    "in GBK": lambda t, b: chinese(t).encode("gbk"),
    "in UTF-8 with a mark": lambda t, b: chinese(t).encode("utf-8-sig"),
    "with a letter cut": lambda t, b: chinese(t).encode("gbk").replace("门诊楼".encode("gbk") + b"u", "门诊楼".encode("gbk")[:-1] + b" u", 1),
    "compressed": lambda t, b: gzip.compress(t.encode()),
}
healthy = folder / "healthy"
healthy.mkdir()
for number, (words, make) in enumerate(HEALTHY.items()):
    place = healthy / str(number)
    place.mkdir()
    for base, text in bases.items():
        (place / f"{base}.cfg").write_bytes(make(text, base))
    bad = {i: s for i, s in inspect(place).items() if s[0] not in ("pass", "notapplicable")}
    equal(bad, {}, f"all bases, {words}: nothing is wrong")
    equal(devices(place), len(bases), "and each was read")

# ---- those of real roles and versions: nothing is wrong for a site that does not harden to the letter

REAL = {
    "as they are": lambda t: t.encode(),
    "in GBK with carriage returns": lambda t: t.replace("\n", "\r\n").encode("gbk"),
    "from a terminal that pages": lambda t: paged(t).encode(),
}


def not_passed(path):
    return {i: (s[0], sorted(s[1])) for i, s in inspect(path, profile="configuration").items() if s[0] not in ("pass", "notapplicable")}


for family in ("asa", "comware", "ios", "rgos", "vrp"):
    files = {name: text for name, text in real.items() if name.startswith(family + "-")}
    count = len(files) + sum(b.startswith(family + "-") for b in bases)
    ok(count >= 16, f"{family}: sixteen healthy ones or more", count)
    for words, make in REAL.items():
        place = folder / f"real-{family}-{words[:5]}"
        place.mkdir()
        for name, text in files.items():
            if name not in cases.NOT_TOLD:
                (place / f"{name}.cfg").write_bytes(make(text))
        equal(not_passed(place), {}, f"{family}, {words}: nothing is wrong")
    for name in sorted(files.keys() & cases.NOT_TOLD.keys()):
        (folder / "told.cfg").write_text(real[name])
        equal(not_passed(folder / "told.cfg"), {i: ("unknown", []) for i in cases.NOT_TOLD[name].split()}, f"{name}: unknown is what it does not tell")

# ---- one weakness each, all of a base in one folder: a device a file

for base, text in texts.items():
    mine = [c for c in cases.CASES if c[0] == base]
    if not mine:
        continue
    place = folder / base
    place.mkdir()
    wanted = {}
    for number, case in enumerate([(base, "unchanged", "\n", "\n", None)] + mine):
        name = f"case-{number:02}"
        made = cases.changed(text, case)
        made = made.replace("hostname ", f"hostname {name}-", 1).replace("sysname ", f"sysname {name}-", 1)
        (place / f"{name}.cfg").write_text(made)
        wanted[name] = case
    states = inspect(place)

    def failed_of(name):
        return {i for i, (state, devices) in states.items() if any(d.startswith(name + "-") for d in devices)}

    # What only a site that hardens to the letter wants, the real ones do not have.
    before = failed_of("case-00") if base in real else set()
    for name, case in wanted.items():
        equal(failed_of(name) - before, set((case[4] or "").split()), f"{base}, {case[1]}: that is found, and nothing else")

# ---- no secret leaves

(folder / "real").mkdir()
for name, text in real.items():
    (folder / "real" / f"{name}.cfg").write_text(text)
every = " UNION ALL ".join(f"SELECT '{t['name']}' AS t, json_array({', '.join(c['name'] for c in t['columns'])}) AS row FROM {t['name']}"
                           for t in json.loads(zicha("tables", "--format", "json").stdout) if t["name"].startswith("config_"))
for base in [*bases, "real"]:
    got = zicha("query", every, f"config:{folder / base}", "--format", "csv").stdout.splitlines()
    ok(len({x.split(",")[0] for x in got}) > 10 and not any("Marker" in x for x in got), f"{base}: no table holds a secret", len(got), *[x for x in got if "Marker" in x][:5])

# ---- what cannot be read

(folder / "letter.txt").write_text("Dear colleagues,\nthis is a letter.\n")
letter = zicha("inspect", f"config:{folder / 'letter.txt'}")
ok(letter.returncode == 2 and "config.family" in letter.stdout + letter.stderr, "a letter is no configuration, and that is unknown",
   letter.returncode, letter.stdout[-400:], letter.stderr)
mixed = folder / "mixed"
mixed.mkdir()
(mixed / "a.cfg").write_text(bases["ios-access"])
(mixed / "letter.txt").write_text("Dear colleagues,\nthis is a letter.\n")
states = inspect(mixed)
ok(states["telnet-off"][0] == "unknown", "a file that was not understood makes no check pass", states["telnet-off"])
equal(zicha("inspect", f"config:{folder / 'none'}").returncode in (2, 4), True, "a file that is not there is said")
got = zicha("query", "SELECT family FROM config_device", f"config:{mixed / 'a.cfg'}", "--set", "config.family=rgos", "--format", "csv").stdout
ok("rgos" in got, "config.family overrides what is guessed", got)
bad = zicha("query", "SELECT family FROM config_device", f"config:{mixed / 'a.cfg'}", "--set", "config.family=nortel")
ok(bad.returncode and "nortel" in bad.stderr, "a family that is none is refused", bad.stderr)

(folder / "blotted.cfg").write_text(bases["ios-access"].replace("secret 5 $1$S3cr$S3cretMarkerC.0123456789", "password *****")
                                    .replace("snmp-server view", "snmp-server community ***** RO NMS\nsnmp-server view"))
states = inspect(folder / "blotted.cfg")
equal((states["passwords-plain"][0], states["snmp-community"][0]), ("unknown", "unknown"), "what was blotted out is no pass")

(folder / "ciphered.cfg").write_text(bases["vrp-access"].replace("snmp-agent sys-info version v3", "snmp-agent sys-info version v3\nsnmp-agent community read cipher "
                                     "%^%#S3cretMarkerC-abcdefgh%^%# acl 2002"))
states = inspect(folder / "ciphered.cfg")
equal((states["snmp-community"][0], states["snmp-v3"][0], states["snmp-read-only"][0]), ("unknown", "fail", "pass"),
      "a community that is kept encrypted may be one that everybody tries")
states = inspect(healthy / "0/rgos-core.cfg")
equal((states["passwords-weak"][0], states["rules-used"][0]), ("notapplicable", "notapplicable"), "hashes are no long passwords, and no counter is no zero")
states = inspect(healthy / "0/rgos-access.cfg")
equal(states["ssh-algorithms"][0], "notapplicable", "algorithms that are not named are not known")
(folder / "list.cfg").write_text(bases["ios-router"].replace("\nend\n", "\n" + cases.ZONES.replace("match protocol https", "match access-group name X") + "end\n"))
states = inspect(folder / "list.cfg")
equal(states["any-any"][0], "unknown", "a class by lists is said to be seen in part")
(folder / "twice.cfg").write_text(bases["asa-edge"].replace("access-group insurance_in", "nat (inside,insurance) source static his-front interface service theirs theirs\n"
                                                           "access-group insurance_in"))
states = inspect(folder / "twice.cfg")
equal((states["nat-database"][0], states["any-any"][0]), ("unknown", "pass"), "ports that are named by objects that are not in the file are said to be seen in part")
for base, text, check, state in (
        ("vrp-usg", "nat-policy\n rule name in\n  source-zone untrust\n  action destination-nat static address-to-address address-group a\n#\n", "nat-whole-host", "fail"),
        ("vrp-usg", "nat-policy\n rule name in\n  source-zone untrust\n  service nobody-knows\n  action destination-nat static address-to-address address 10.20.0.12\n#\n",
         "nat-database", "unknown"),
        ("vrp-usg", "ip service-set db type object\n service 0 protocol tcp destination-port 3306\n#\nnat-policy\n rule name in\n  service db\n"
         "  action destination-nat static address-to-address address 10.20.0.12\n#\n", "nat-database", "fail"),
        ("vrp-usg", "nat-policy\n rule name in\n  service protocol tcp destination-port 8022\n  action destination-nat static port-to-port address 10.20.0.12 22\n#\n",
         "nat-management", "fail"),
        ("vrp-usg", "security-policy\n rule name off\n  disable\n  source-address address-set gone\n  action permit\n#\n", "any-any", "pass"),
        ("vrp-usg", "security-policy\n rule name on\n  source-address address-set gone\n  action permit\n#\n", "any-any", "unknown"),
        ("vrp-usg", "nat-policy\n rule name in\n  disable\n  service protocol tcp destination-port 3306\n"
         "  action destination-nat static address-to-address address 10.20.0.12\n#\n", "nat-database", "pass"),
        ("comware-secpath", "nat global-policy\n rule name in\n  source-zone Untrust\n  action dnat ip-address 10.20.0.12\n#\n", "nat-whole-host", "fail"),
        ("comware-secpath", "object-group service db\n 0 service tcp destination eq 1521\n#\nnat global-policy\n rule name in\n  destination-ip host 203.0.113.7\n"
         "  service db\n  action dnat ip-address 10.20.0.12\n#\n", "nat-database", "fail"),
        ("comware-secpath", "nat global-policy\n rule name in\n  service https\n  action dnat ip-address 10.20.0.12 local-port 8443\n#\n", "nat-whole-host", "pass"),
        ("comware-secpath", "nat static inbound 203.0.113.5 10.20.0.12\n#\n", "nat-whole-host", "unknown"),
        ("comware-secpath", "interzone source Untrust destination Trust\n rule 0 permit\n#\n", "any-any", "unknown")):
    at = bases[base].rindex("\nreturn\n") + 1
    (folder / "odd.cfg").write_text(bases[base][:at] + text + bases[base][at:])
    equal(inspect(folder / "odd.cfg")[check][0], state, f"{base}: {' '.join(text.split())[:100]}: {check} is {state}")
at = bases["comware-secpath"].rindex("\nreturn\n") + 1
(folder / "odd.cfg").write_text(bases["comware-secpath"][:at] + "zone name Trust id 2\n priority 85\n#\n" + bases["comware-secpath"][at:])
equal([inspect(folder / "odd.cfg")[c][0] for c in ("any-any", "default-deny", "rules-logged")], ["unknown"] * 3, "zones of Comware 5 let through what no rule says")

# ---- what was printed otherwise than a device prints it

SCREEN = {
    "a pager's words under the line, by carriage returns": (lambda t: t.replace("\nline vty 0 4\n", "\n --More--\r        \rline vty 0 4\n", 1), "pass"),
    "a configuration in short words": (lambda t: t.replace("\nend\n", "\nint Gi0/7\n shut\nend\n"), "unknown"),
    "two devices in one file": (lambda t: t + t.replace("\nhostname ", "\nhostname other-"), "unknown"),
    "a statement for several ports": (lambda t: t.replace("\nend\n", "\ninterface range GigabitEthernet0/7 - 9\nend\n"), "unknown"),
}
for words, (make, state) in SCREEN.items():
    (folder / "screen.cfg").write_bytes(make(bases["ios-access"]).encode())
    states = inspect(folder / "screen.cfg")
    equal((states["unused-ports"][0], {s[0] for s in states.values()} - {"unknown"} <= {"pass", "notapplicable"}), (state, True), f"{words}: {state}")

STRANGERS = {
    "NX-OS": "!Command: show running-config\nversion 9.3(5) Bios:version 07.69\nhostname nx1\nfeature telnet\nline console\nline vty\n",
    "NX-OS without its head": "version 7.0(3)I7(6)\nhostname nx2\nvdc nx2 id 1\nfeature lacp\nsnmp-server user admin network-admin\nline console\nline vty\n",
    "IOS-XR": "!! IOS XR Configuration 7.3.2\nhostname xr1\nline console\n timestamp disable\n!\ninterface MgmtEth0/RP0/CPU0/0\n!\nend\n",
    "ZTE": "!<mim>\n!</mim>\n!<System>\nhostname ZX-1\n!</System>\n!<telnet>\nline telnet idle-timeout 10\n!</telnet>\n!<snmp>\nsnmp-server community encrypted abc ro\n"
           "!</snmp>\nend\n",
    "ZTE of old releases": "nvram mng-ip-address 192.0.2.1 255.255.255.0\nnvram imgfile-location local\n!\nhostname ZX-2\nline console idle-timeout 120\n"
                           "line telnet idle-timeout 120\nend\n",
    "Maipu": "Building Configuration...done\n!\n!software image file flash0: /flash/s.pck\nhostname MP-1\nservice timestamps debug datetime\nline con 0\nline vty 0 15\nend\n",
    "FiberHome": "hostname FH-1\ninterface gigaethernet 1/0/1\n port link-type access\nline vty 0 4\nservice timestamps debug datetime\nend\n",
    "DCN": "hostname DC-1\nsysLocation China\nsysContact 400\nservice timestamps debug datetime\nInterface Ethernet1/0/1\n!\nline vty 0 4\nend\n",
    "EOS": "! device: sw9 (DCS-7050, EOS-4.29)\ntransceiver qsfp default-mode 4x10G\nhostname sw9\nspanning-tree mode mstp\nsnmp-server contact x\nend\n",
    "PIX before version 7": ": Saved\nPIX Version 6.3(5)\nnameif ethernet0 outside security0\nhostname pix9\nnames\ninterface ethernet0 auto\nmtu outside 1500\n"
                            "conduit permit tcp host 192.0.2.7 eq www any\nCryptochecksum:0123\n: end\n",
    "FTD": ": Saved\nNGFW Version 7.0.4\n!\nhostname fw9\nnames\nmtu outside 1500\nthreat-detection basic-threat\n: end\n",
}
for words, text in STRANGERS.items():
    (folder / "stranger.cfg").write_text(text)
    told = zicha("inspect", f"config:{folder / 'stranger.cfg'}")
    ok(told.returncode == 2 and "config.family" in told.stdout + told.stderr, f"{words} is not read as one that looks like it", told.stdout[-300:], told.stderr)

bare = "\n".join(["version 15.0", "hostname bare", "spanning-tree mode pvst"] + [f"interface FastEthernet0/{i}\n!" for i in range(1, 25)]
                 + ["interface Vlan1", " no ip address", " shutdown", "line vty 0 4", " login", "end", ""])
(folder / "bare.cfg").write_text(bare)
equal(inspect(folder / "bare.cfg")["unused-ports"][0], "fail", "a switch of which nothing is said has its ports open")

(folder / "twice.cfg").write_text(bases["ios-router"].replace("\nend\n", "\nrouter bgp 65001\n neighbor PEERS peer-group\n neighbor 10.1.0.2 remote-as 65000\n"
                                                              " neighbor 10.1.0.2 peer-group PEERS\nend\n"))
got = zicha("query", "SELECT count(*) FROM config_routing WHERE kind = 'neighbor'", f"config:{folder / 'twice.cfg'}", "--format", "csv").stdout.split()
equal(got[-1:], ["1"], "a neighbour with a number of its own that is in a group is told of once")

# ---- what a release does where the file says nothing of its servers

UNSAID = bases["vrp-access"].replace("undo http server enable\nundo http secure-server enable\n", "").replace(
    "undo telnet server enable\nundo telnet ipv6 server enable\n", "").replace(" protocol inbound ssh\n", " protocol inbound all\n")
for text, check, state, words in (
        (UNSAID, "http-off", "unknown", "a switch that says nothing of its pages may show them"),
        (UNSAID, "telnet-off", "unknown", "a switch that says nothing of telnet may take it"),
        (UNSAID.replace("V200R019C10", "V200R022C00"), "telnet-off", "pass", "a release that prints each server has none that it does not print"),
        (bases["vrp-access"], "web-access-list", "pass", "pages that are off need no list")):
    (folder / "unsaid.cfg").write_text(text)
    equal(inspect(folder / "unsaid.cfg")[check][0], state, words)

# ---- what stands behind the end

vlans = "VLAN Name                 Status\n" + "".join(f"{n:4} ward{n}               active\n" for n in range(2, 40))
BEHIND = {
    "what ASA prints behind its end": ("asa-edge", lambda t: t + "asdm image disk0:/asdm.bin\nasdm location his 255.255.255.255 inside\nno asdm history enable\n", "pass"),
    "what was asked afterwards": ("ios-access", lambda t: t + "SW1#show vlan brief\n" + vlans + "SW1#\n", "pass"),
    "what was changed afterwards": ("ios-access", lambda t: t + "SW1#conf t\nSW1(config)#no ntp server 10.9.8.40\nSW1(config)#end\n", "unknown"),
    "what was changed afterwards, by VRP": ("vrp-access", lambda t: t + "<SW1>system-view\n[SW1]telnet server enable\n[SW1]quit\n", "unknown"),
    "what is told of all of it": ("ios-access", lambda t: "SW1#show tech-support\n\n------------------ show version ------------------\n\nCisco IOS Software\n"
                                  "hostname other\n\n------------------ show running-config ------------------\n\n" + t
                                  + "\n------------------ show stacks ------------------\n\nMinimum process stacks:\n Free/Size   Name\nSW1#\n", "pass"),
    "what is told of all of it, by Comware": ("comware-access", lambda t: "===============display version===============\nH3C Comware Software\n"
                                              "===============display current-configuration===============\n" + t
                                              + "===============display clock===============\n10:00:00 UTC\n", "pass"),
    "another device that was asked afterwards": ("ios-access", lambda t: t + "SW1#show run\n" + t.replace("\nhostname ", "\nhostname other-"), "unknown"),
}
for words, (base, make, state) in BEHIND.items():
    (folder / "behind.cfg").write_text(make(bases[base]))
    equal({s[0] for s in inspect(folder / "behind.cfg").values()} - {"notapplicable"} - ({"fail"} if state == "unknown" else set()), {state}, f"{words}: {state}")

# ---- what an old release does where nothing is said

SILENT = {
    "sysname OLD-RTR-7": ("comware", "local-user ops.wu\n password cipher $c$3$S3cret==\n service-type telnet\n level 3\n", "telnet-off ssh-version"),
    "sysname OLD-SW-7": ("vrp", "aaa\n local-user ops.wu password cipher %$%$S3cretS3cretS3cretS3cret%$%$\n local-user ops.wu service-type ssh\n#\n",
                         "ssh-version lockout password-length"),
    "[V200R003C00]\n#\n sysname OLD-AR-7": ("vrp", "aaa\n local-user ops.wu password irreversible-cipher S3cret\n local-user ops.wu service-type ssh\n#\n", "ssh-version"),
}
for head, (family, users, unknown) in SILENT.items():
    server = "ssh server enable" if family == "comware" else "stelnet server enable"
    (folder / "silent.cfg").write_text(f"#\n {head}\n#\n{users}#\n {server}\n#\nuser-interface vty 0 4\n authentication-mode "
                                       f"{'scheme' if family == 'comware' else 'aaa'}\n{' protocol inbound ssh' + chr(10) if family == 'vrp' else ''}#\nreturn\n")
    states = {i: s[0] for i, s in inspect(folder / "silent.cfg", "--set", f"config.family={family}").items()}
    equal({i: states[i] for i in unknown.split()}, dict.fromkeys(unknown.split(), "unknown"), f"{' '.join(head.split())}: nobody can tell")

(folder / "class.cfg").write_text("#\n version 7.1.070, Release 6533\n#\n sysname CLASS-7\n#\nline class aux\n user-role network-admin\n#\nline class vty\n user-role network-operator\n#\n"
                                  "line aux 0\n#\nline vty 0 4\n authentication-mode scheme\n#\nline vty 5 63\n user-role network-operator\n#\nreturn\n")
got = zicha("query", "SELECT kind, authentication FROM config_lines WHERE NOT is_disabled", f"config:{folder / 'class.cfg'}", "--format", "csv").stdout.split()
equal(got[1:], ["aux,none", "vty,aaa", "vty,password"], "lines of Comware that say nothing ask for a password, and the class of the others does not change it")

# ---- lines that all begin in the same column, not the first

shifted = "".join(" " * 8 + line.lstrip(" ") for line in bases["asa-edge"].splitlines(keepends=True))
(folder / "shifted.cfg").write_text(shifted)
got = zicha("query", "SELECT name, zone FROM config_interfaces WHERE zone = 'insurance'", f"config:{folder / 'shifted.cfg'}", "--format", "csv").stdout
equal(len(got.splitlines()), 2, "lines moved to the right as one are read as those without blanks")

short = bases["rgos-access"].replace("interface GigabitEthernet 0/", "interface gi 0/")
(folder / "short.cfg").write_text(short)
got = zicha("query", "SELECT count(*) FROM config_interfaces WHERE is_physical", f"config:{folder / 'short.cfg'}", "--format", "csv").stdout.split()
ok(int(got[-1]) > 2, "ports that an early RGOS calls gi are ports", got)

flat = bases["vrp-usg"].replace("rule name block_risky", "rule name all\n  action permit\n rule name block_risky")
flat = "".join(line.lstrip(" ") for line in flat.splitlines(keepends=True) if not line.startswith(" manager-user"))
(folder / "flat.cfg").write_text(flat)
equal(inspect(folder / "flat.cfg")["any-any"][0], "fail", "rules are told apart where the blanks at the front are lost")
(folder / "flat.cfg").write_text(flat.replace("rule name all\naction permit\n", "rule name none\nsource-zone dmz\naction deny\nquit\nrule name all\naction permit\nquit\n"))
equal(inspect(folder / "flat.cfg")["any-any"][0], "fail", "and where each is left by a word")
(folder / "flat.cfg").write_text(flat.replace("aaa\n", "aaa\nmanager-user fw.he\npassword cipher S3cret\n", 1))
equal(inspect(folder / "flat.cfg")["passwords-reversible"][0], "unknown", "accounts that cannot be told apart without blanks are not known")

lines = bases["ios-access"].index("\nline con 0")
(folder / "cut.cfg").write_text(bases["ios-access"][:lines] + "\nend\n")
states = inspect(folder / "cut.cfg")
equal([states[c][0] for c in ("vty-access-list", "lines-need-accounts", "line-timeout", "telnet-off")], ["unknown"] * 4, "lines that were cut out are not in order")
(folder / "fetched.cfg").write_text(bases["asa-edge"].replace("\n: end\n", "\n"))
equal(inspect(folder / "fetched.cfg")["configuration-complete"][0], "pass", "a checksum is the end, too, where a program took off what stands behind it")
(folder / "fetched.cfg").write_text(bases["asa-edge"].replace("\n: end\n", "\nssh 10.9.9.0 255.255.255.0 inside\n"))
equal(inspect(folder / "fetched.cfg")["configuration-complete"][0], "fail", "but not where more stands behind it")
(folder / "told.cfg").write_text("------------------ show running-config ------------------\n" + bases["ios-access"].replace("\nend\n", "\n")
                                 + "------------------ show stacks ------------------\nend\n")
equal(inspect(folder / "told.cfg")["configuration-complete"][0], "fail", "the end of another part is not the configuration's")

for base, mark in (("vrp-usg", "HRP_M"), ("comware-secpath", "RBM_P")):
    asked = f"{mark}<FW1>display current-configuration\n{bases[base]}{mark}<FW1>display version\n{mark}<FW1>system-view\n"
    (folder / "pair.cfg").write_text(asked + f"{mark}[FW1]quit\n")
    equal(inspect(folder / "pair.cfg")["telnet-off"][0], "pass", f"{base}: one of a pair, which prompts as such")
    (folder / "pair.cfg").write_text(asked + f"{mark}[FW1]telnet server enable\n")
    equal(inspect(folder / "pair.cfg")["telnet-off"][0], "unknown", f"{base}: one of a pair, which was changed then")

(folder / "level.cfg").write_text(bases["asa-edge"].replace("logging trap notifications", "logging trap ours"))
equal(inspect(folder / "level.cfg")["log-level"][0], "unknown", "a level that is a list of messages may be any")
(folder / "timeout.cfg").write_text(bases["ios-access"].replace("exec-timeout 5 0", "exec-timeout many"))
equal(inspect(folder / "timeout.cfg")["line-timeout"][0], "unknown", "a time-out that was not understood is no short one")

# ---- whatever lies beside a file, it is read

deep = folder / "tree/hospital/building/floor/2026/11"
deep.mkdir(parents=True)
(deep / "sw.cfg").write_text(bases["vrp-access"])
(folder / "tree/gone.cfg").symlink_to("/nowhere/x.cfg")
got = zicha("query", "SELECT count(*) FROM config_device", f"config:{folder / 'tree'}", "--format", "csv")
equal((got.stdout.split()[1:], got.returncode), (["1"], 0), "a device's file is read however deep it lies, and whatever a link leads to nowhere")
many = folder / "many"
many.mkdir()
for n in range(900):
    (many / f"sw{n}.cfg").write_text(bases["vrp-access"].replace("sysname ", f"sysname n{n}"))
equal(devices(many), 900, "nine hundred devices are looked at at once")
far = folder / ("far" + "/x" * 40)
far.mkdir(parents=True)
(far / "sw.cfg").write_text(bases["vrp-access"])
(folder / "far/sw.cfg").write_text(bases["vrp-access"])
got = zicha("query", "SELECT count(*) FROM config_device", f"config:{folder / 'far'}", "--format", "csv", "--lang", "en")
ok(got.stdout.split()[1:] == ["1"] and got.returncode == 2 and "deeper than" in got.stderr, "what is too deep is told, and the rest is read", got.stdout, got.stderr)

# ---- the role holds nothing

drill = zicha("survey", "--drill", f"config:{mixed / 'a.cfg'}")
lines = drill.stdout.splitlines()
ok(lines and all(line.endswith("refused") for line in lines), "the confined role is refused everything", drill.stdout)

# ---- 10,000 rules

rules = ["hostname big", "ip access-list extended BIG"]
for i in range(10000):
    rules.append(f" permit tcp 10.{i % 200}.{i // 200 % 250}.0 0.0.0.{255 if i % 3 else 15} host 10.250.{i % 250}.{i // 250} eq {1024 + i % 5000}")
rules += [" deny ip any any", "interface GigabitEthernet0/1", " ip access-group BIG in", "end"]
(folder / "big.cfg").write_text("\n".join(rules) + "\n")
got = zicha("query", "SELECT count(*), max(t.ms) FROM config_rules, zicha_tables AS t WHERE t.name = 'config_rules'",
            f"config:{folder / 'big.cfg'}", "--set", "config.family=ios", "--format", "csv").stdout.split()
ok(got and got[-1].startswith("10001,"), "10,000 rules are judged", got)
done()
