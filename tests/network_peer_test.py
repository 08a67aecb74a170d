#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""network_peer_test ZICHA - the tables of the network against ip, ss, nft and iptables.

All of it happens in a network namespace of the test's own, which needs root; it is
skipped where there is none, or where a peer is not installed."""
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ending  # noqa: E402
from patience import HANG, wait_for, with_time  # noqa: E402

SPACE = f"zicha-test-{os.getpid()}"

NETWORK = """
link set lo up
link add br0 type bridge
link add eth0 type veth peer name eth1
link set br0 up
link set eth0 up
link set eth1 up
addr add 192.0.2.10/24 dev eth0
addr add 192.0.2.11/24 dev eth0
addr add 198.51.100.1 peer 198.51.100.2/32 dev br0
addr add 2001:db8:5::10/64 dev eth0 nodad
route add default via 192.0.2.1 dev eth0 proto dhcp metric 100
route add blackhole 203.0.113.0/24
route add 10.9.0.0/16 via 192.0.2.3 table 100
route add 10.10.0.0/16 via inet6 fe80::1 dev eth0
route add 10.11.0.0/16 nexthop via 192.0.2.1 dev eth0 nexthop via 192.0.2.2 dev eth0
-6 route add default via fe80::1 dev eth0 proto ra
-6 route add unreachable 2001:db8:dead::/48
"""

RULES = """
table inet office {
	set blocked { type ipv4_addr; elements = { 198.51.100.7 } ; }
	chain more {
		ip daddr 192.0.2.1 return
	}
	chain input {
		type filter hook input priority 0; policy drop;
		ct state established,related accept
		ct state vmap { invalid : drop, established : accept }
		ip saddr @blocked drop
		ip saddr { 10.0.0.0/8, 192.168.0.0/16 } tcp dport { 22, 80-90 } accept comment "office"
		meta l4proto { icmp, ipv6-icmp } accept
		ip6 saddr fe80::/10 udp dport 546 accept
		tcp dport != 22 reject with icmpx admin-prohibited
		jump more
		goto more
	}
}
table ip nat {
	chain post {
		type nat hook postrouting priority 100; policy accept;
		masquerade
	}
	chain pre {
		type nat hook prerouting priority -100; policy accept;
		tcp dport 8080 dnat to 10.0.0.2:80
	}
}
"""

LISTENER = """
import socket, sys, time
held = []
for family, address in ((socket.AF_INET, '127.0.0.1'), (socket.AF_INET, '0.0.0.0'), (socket.AF_INET6, '::1')):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        s = socket.socket(family, kind)
        s.bind((address, {'127.0.0.1': 7001, '0.0.0.0': 7002, '::1': 7003}[address]))
        if kind == socket.SOCK_STREAM:
            s.listen()
        held.append(s)
held.append(socket.create_connection(('127.0.0.1', 7001)))
other = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
other.connect(('127.0.0.1', 7001))
print('ready', flush=True)
time.sleep(600)
"""

number = failed = 0


def tell(got, want, fact):
    global number, failed
    number += 1
    failed += got != want
    print("ok" if got == want else "not ok", number, "-", fact)
    if got != want:
        for word in (f"got  {got}", f"want {want}"):
            print("#", word)


def inside(*command, text=None):
    done = subprocess.run(["ip", "netns", "exec", SPACE, *command], input=text,
                          capture_output=True, text=True, timeout=HANG)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def rows(zicha, sql):
    answer = inside(zicha, "query", sql, "local", "--format", "csv", "--lang", "en")
    return sorted(tuple(row) for row in list(csv.reader(io.StringIO(answer)))[1:])


def test_addresses(zicha):
    want = sorted((link["ifname"], a["local"], str(a["prefixlen"]), a["scope"])
                  for link in json.loads(inside("ip", "-j", "addr")) for a in link["addr_info"])
    tell(rows(zicha, "SELECT interface, address, prefix_length, scope FROM addresses"), want,
         "addresses are those of ip addr")


def test_routes(zicha):
    want = []
    for family, everything in (("-4", "0.0.0.0/0"), ("-6", "::/0")):
        host = "/32" if family == "-4" else "/128"
        for route in json.loads(inside("ip", family, "-j", "route", "show", "table", "all")):
            if route.get("table") == "local":
                continue
            to = everything if route["dst"] == "default" else route["dst"]
            for hop in route.get("nexthops", [route]):
                gateway = hop.get("gateway", hop.get("via", {}).get("host", ""))
                want.append((to if "/" in to else to + host, gateway, hop.get("dev", ""),
                             str(route.get("metric", 0)), route.get("type", "unicast")))
    tell(rows(zicha, "SELECT destination, gateway, interface, metric, kind FROM routes"),
         sorted(want), "routes are those of ip route")


def test_ports(zicha):
    held = subprocess.Popen(["ip", "netns", "exec", SPACE, sys.executable, "-c", LISTENER],
                            stdout=subprocess.PIPE, text=True)
    try:
        held.stdout.readline()
        want = []
        for line in inside("ss", "-Hlntup").splitlines():
            word = line.split()
            address, port = word[4].rsplit(":", 1)
            pid = re.search(r"pid=(\d+)", line)
            family = "6" if "[" in address else ""
            want.append((word[0] + family, address.strip("[]"), port, pid.group(1) if pid else ""))
        tell(rows(zicha, "SELECT protocol, address, port, pid FROM listening_ports"), sorted(want),
             "ports are those of ss")
        tell(len(want), 6, "and ss saw all six")
    finally:
        held.kill()
        held.wait()


def test_nftables(zicha):
    inside("nft", "-f", "-", text=RULES)
    want, chain = [], None
    for line in inside("nft", "list", "ruleset").splitlines():
        line = line.strip()
        if line.startswith("chain "):
            chain = line.split()[1]
        elif line == "}":
            chain = None
        elif chain and line and not line.startswith("type "):
            want.append((chain, line))
    got = rows(zicha, "SELECT chain, rule FROM firewall_rules WHERE position > 0")
    tell(got, sorted(want), "rules read as nft writes them")
    tell(rows(zicha, "SELECT table_name, chain, hook, policy FROM firewall_rules WHERE position = 0"),
         [("nat", "post", "postrouting", "accept"), ("nat", "pre", "prerouting", "accept"),
          ("office", "input", "input", "drop")], "base chains and their policies")
    inside("nft", "flush", "ruleset")


def test_nft_file(zicha):
    """The file that nft loads, read in an image, is what the kernel then has."""
    sql = "SELECT family, table_name, chain, hook, policy, position, verdict, jumps_to, protocol, source, " \
          "destination, in_interface, destination_port, state FROM firewall_rules"
    for text in (RULES, *FILTERS.values()):
        text = text.replace(" } }", "\n}\n}\n").replace("} ; }", "}\n}")
        with tempfile.TemporaryDirectory() as image:
            started = image + "/etc/systemd/system/multi-user.target.wants"
            os.makedirs(started)
            for path, words in (("/etc/nftables.conf", text), (started[len(image):] + "/nftables.service", "")):
                with open(image + path, "w", encoding="utf-8") as file:
                    file.write(words)
            inside("nft", "-f", image + "/etc/nftables.conf")
            answer = inside(zicha, "query", sql, "root:" + image, "--format", "csv", "--lang", "en")
            said = sorted(tuple(row) for row in list(csv.reader(io.StringIO(answer)))[1:])
            tell(said, rows(zicha, sql), "an image's rules are those that nft makes of its file")
        inside("nft", "flush", "ruleset")


def test_iptables(zicha, variant, backend):
    add = f"iptables-{variant}"
    inside(add, "-P", "FORWARD", "DROP")
    inside(add, "-A", "INPUT", "-p", "tcp", "-m", "conntrack", "--ctstate", "NEW", "-m", "multiport",
           "--dports", "22,80:90", "-m", "comment", "--comment", "the -j DROP", "-j", "ACCEPT")
    want = [(line[3:].split()[0], line) for line in inside(add + "-save").splitlines()
            if line.startswith("-A")]
    sql = "SELECT chain, rule FROM firewall_rules " \
          f"WHERE position > 0 AND backend = '{backend}'"
    tell(rows(zicha, sql), sorted(want), f"rules of {add} are those of {add}-save")
    tell(rows(zicha, f"SELECT verdict, destination_port, state FROM firewall_rules "
                     f"WHERE position = 1 AND backend = '{backend}'"), [("accept", "22,80-90", "new")],
         f"and what a rule of {add} says is understood")
    inside(add, "-F")


FILTERS = {
    "jumps": """
        table inet f {
            chain services { tcp dport 7101 accept; tcp dport { 7103-7104 } return; tcp dport 7104 accept; }
            chain office { ip saddr 203.0.113.0/24 accept; return; tcp dport 7102 accept; }
            chain last { tcp dport 7105 accept; }
            chain input { type filter hook input priority 0; policy drop;
                ct state vmap { established : accept, related : accept, invalid : drop }
                iif lo accept
                jump services; jump office
                tcp dport 7104 accept
                goto last
                tcp dport 7106 accept } }""",
    "two tables must both let in": """
        table inet a { chain input { type filter hook input priority 0; policy accept;
            tcp dport vmap { 7101 : drop, 7102 : accept }; } }
        table ip b { chain input { type filter hook input priority 5; policy drop;
            ip protocol tcp tcp dport 7100-7103 accept; iifname "other*" accept } }""",
    "in front of the filter": """
        table ip r { chain pre { type filter hook prerouting priority -300; policy accept;
            tcp dport 7103 drop; iifname "lo" tcp dport 7104 drop; meta l4proto udp drop } }""",
}
IPTABLES = [["-N", "docker-like"], ["-N", "user-input"], ["-A", "INPUT", "-j", "user-input"],
            ["-A", "user-input", "-p", "tcp", "-m", "multiport", "--dports", "7101,7103:7104", "-m", "comment",
             "--comment", "office", "-j", "ACCEPT"],
            ["-A", "user-input", "-s", "203.0.113.7/32", "-j", "ACCEPT"],
            ["-A", "user-input", "!", "-i", "lo", "-p", "tcp", "--dport", "7105", "-g", "docker-like"],
            ["-A", "docker-like", "-m", "conntrack", "--ctstate", "NEW", "-m", "limit", "--limit", "9/sec",
             "-j", "ACCEPT"], ["-P", "INPUT", "DROP"]]
REACHED = range(7100, 7107)
REACHABLE = """
import socket, sys
held = [socket.create_server(("", port)) for port in map(int, sys.argv[1:])]
print("ready", flush=True)
sys.stdin.read()
"""
CONNECT = """
import socket, sys
for port in map(int, sys.argv[3:]):
    s = socket.socket(); s.settimeout(float(sys.argv[1]))
    try: s.connect((sys.argv[2], port)); print(port)
    except OSError: pass
"""


def test_filter(zicha):
    """What port_filter says, against connections that the kernel lets in or not."""
    stranger, ports = SPACE + "-b", [str(p) for p in REACHED]
    subprocess.run(["ip", "netns", "add", stranger], check=True)
    held = None
    try:
        inside("ip", "link", "add", "veth-test", "type", "veth", "peer", "name", "eth0", "netns", stranger)
        inside("ip", "link", "set", "veth-test", "name", "wan0")
        inside("ip", "addr", "add", "10.77.0.1/24", "dev", "wan0")
        inside("ip", "link", "set", "wan0", "up")
        for words in ("addr add 10.77.0.2/24 dev eth0", "link set eth0 up"):
            subprocess.run(["ip", "-n", stranger, *words.split()], check=True)
        held = subprocess.Popen(["ip", "netns", "exec", SPACE, sys.executable, "-c", REACHABLE, *ports],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        held.stdout.readline()

        def compare(fact):
            sql = "SELECT value FROM json_each('[" + ",".join(ports) + "]') WHERE EXISTS " \
                  "(SELECT 1 FROM port_filter WHERE family = 'ip' AND protocol = 'tcp' " \
                  "AND value BETWEEN first_port AND last_port AND verdict = 'accept' " \
                  "AND coalesce(interface, 'wan0') = 'wan0')"
            said = [row[0] for row in rows(zicha, sql)]

            def connects(seconds):
                done = subprocess.run(["ip", "netns", "exec", stranger, sys.executable, "-c", CONNECT, str(seconds),
                                       "10.77.0.1", *ports], capture_output=True, text=True, check=True)
                return done.stdout.split() == said, done.stdout.split()
            tell(said, with_time(connects, 0.4, 5)[1], f"the kernel lets in what port_filter says: {fact}")

        compare("no filter")
        for fact, text in FILTERS.items():
            inside("nft", "-f", "-", text=text.replace(" } }", "\n}\n}\n"))
            compare(fact)
            inside("nft", "flush", "ruleset")
        for variant in ("nft", "legacy"):
            for words in IPTABLES:
                inside("iptables-" + variant, *words)
            compare(f"iptables-{variant}")
            inside("iptables-" + variant, "-P", "INPUT", "ACCEPT")
            inside("iptables-" + variant, "-F")
            inside("iptables-" + variant, "-X")
    finally:
        if held:
            held.kill()
            held.wait()
        subprocess.run(["ip", "netns", "del", stranger])


def main():
    zicha = os.path.abspath(sys.argv[1])
    missing = [p for p in ("ip", "ss", "nft", "iptables-legacy-save", "iptables-nft-save")
               if not shutil.which(p)]
    if os.getuid() != 0 or missing:
        print(f"1..0 # SKIP {'needs ' + ', '.join(missing) if missing else 'needs root'}")
        return 0
    # The namespace is the test's own, but iptables' lock would be the machine's.
    os.environ["XTABLES_LOCKFILE"] = f"{ending.scratch()}/xtables.lock"
    if subprocess.run(["ip", "netns", "add", SPACE], capture_output=True).returncode:
        print("1..0 # SKIP no network namespaces here")
        return 0
    try:
        for line in NETWORK.strip().splitlines():
            inside("ip", *line.split())
        wait_for(lambda: " tentative " not in inside("ip", "-6", "addr"))  # IPv6 has found its addresses to be unique
        test_addresses(zicha)
        test_routes(zicha)
        test_ports(zicha)
        test_nftables(zicha)
        test_nft_file(zicha)
        test_iptables(zicha, "nft", "nftables")
        test_iptables(zicha, "legacy", "iptables")
        test_filter(zicha)
    finally:
        subprocess.run(["ip", "netns", "del", SPACE])
    print(f"1..{number}")
    return failed != 0


sys.exit(main())
