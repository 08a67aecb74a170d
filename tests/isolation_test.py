#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""isolation_test ZICHA - what answers of an operator's list, and that nothing else is sent: a whole world in a network namespace."""
import contextlib
import csv
import io
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "peer")]
import daemons  # noqa: E402
from patience import SOON  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402

if not daemons.enter_namespace():
    print("1..0 # SKIP needs root and a network namespace")
    sys.exit(0)
heard = []


def tcp(address, port, answer=b""):
    s = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    s.bind((address, port))
    s.listen()

    def run():
        while True:
            peer, _ = s.accept()
            with contextlib.suppress(OSError), peer:  # it may hang up
                got = peer.recv(1000) if answer else b""
                heard.append((address, port, got))
                peer.sendall(answer)
    threading.Thread(target=run, daemon=True).start()


def udp(address, port, answers):
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.bind((address, port))

    def run():
        while True:
            got, peer = s.recvfrom(1000)
            heard.append((address, port, got))
            if answers:
                s.sendto(got[:2] + b"\x81\x80" + got[4:], peer)
    threading.Thread(target=run, daemon=True).start()


LIST = """# what the office must not reach
zone office
outside 127.0.1.1 icmp must not
outside 127.0.1.1 tcp:443 must not
outside 127.0.1.1 tcp:444 must not   # nobody listens
outside 127.0.1.1 udp:123 must not
outside 127.0.1.1 udp:124 must not
outside 127.0.1.2 udp:125 must not   # it hears and says nothing
outside 127.0.1.1 dns:example.com must not
outside 127.0.9.9 http-proxy:127.0.1.1:3128 must not
outside 127.0.9.9 http-proxy:127.0.1.1:3129 must not
outside 203.0.113.7 tcp:443 must not # no route leads there
outside 203.0.113.7 icmp must not
servers ::1 tcp:1521 may
"""
SILENT = "table ip t {\n chain c {\n type filter hook output priority 0;\n ip daddr 127.3.0.0/16 drop\n }\n}\n"
# The last port but one is refused at once; one before it takes a connection only when it was asked three times.
LATE = """table ip t {
 chain c {
  type filter hook output priority 0;
  ip daddr 127.4.0.1 tcp dport 29 reject with tcp reset
  ip daddr 127.4.0.1 tcp dport != 20 drop
  ip daddr 127.4.0.1 tcp flags & (syn | ack) == syn limit rate over 1/hour burst 2 packets counter accept
  ip daddr 127.4.0.1 tcp flags & (syn | ack) == syn drop
 }
}
"""


def attempts(address, most, is_over):
    """How many connections to an address are on their way at once: those that two readings of /proc have in common, as one reading is not
    of one moment."""
    before = set()
    while not is_over.wait(0.05):
        with open("/proc/net/tcp", encoding="ascii") as f:
            rows = [line.split() for line in f.readlines()[1:]]
        now = {(row[1], row[2], row[9]) for row in rows if row[2].startswith(address) and row[3] == "02"}
        most[0] = max(most[0], len(before & now))
        before = now


WANT = {
    ("127.0.1.1", "icmp", ""): ("1", "an echo"), ("127.0.1.1", "tcp", "443"): ("1", "connected"), ("127.0.1.1", "tcp", "444"): ("0", "refused"),
    ("127.0.1.1", "udp", "123"): ("1", "an answer"), ("127.0.1.1", "udp", "124"): ("0", "refused"), ("127.0.1.2", "udp", "125"): ("0", "no answer"),
    ("127.0.1.1", "dns", "53"): ("1", "a DNS answer"), ("127.0.9.9", "http-proxy", "3128"): ("1", "the proxy has connected"),
    ("127.0.9.9", "http-proxy", "3129"): ("0", "the proxy refuses"), ("203.0.113.7", "tcp", "443"): ("0", "no route"),
    ("203.0.113.7", "icmp", ""): ("0", "no route"), ("::1", "tcp", "1521"): ("1", "connected"),
}

with tempfile.TemporaryDirectory() as top:
    path = write(f"{top}/list", LIST)
    for port in 443, 80, 22:
        tcp("127.0.1.1", port)
    tcp("::1", 1521)
    tcp("127.0.1.1", 3128, b"HTTP/1.1 200 Connection established\r\n\r\n")
    tcp("127.0.1.1", 3129, b"HTTP/1.1 403 Forbidden\r\n\r\n")
    udp("127.0.1.1", 123, True)
    udp("127.0.1.1", 53, True)
    udp("127.0.1.2", 125, False)
    got = zicha("query", "SELECT address, protocol, port, reachable, how, expected FROM net_reach", f"isolation:{path}", "--format", "csv", "--lang", "en")
    rows = {(r["address"], r["protocol"], r["port"]): (r["reachable"], r["how"]) for r in csv.DictReader(io.StringIO(got.stdout))}
    for place, want in WANT.items():
        equal(rows.get(place), want, "%s %s %s" % place)
    equal(set(rows) - set(WANT), set(), "and nothing else was asked")
    ok(all(port not in (80, 22) for _, port, _ in heard), "what the list does not name hears nothing", heard)
    ok([g for _, p, g in heard if p == 53 and b"\7example\3com\0" in g], "the name was asked for")
    equal([g for _, p, g in heard if p == 3128][0][:21], b"CONNECT 127.0.9.9:443", "the proxy was asked to connect")
    got = zicha("query", "SELECT address, protocol FROM net_egress WHERE NOT is_expected", f"isolation:{path}", "--format", "csv")
    equal(len(got.stdout.splitlines()) - 1, 5, "ways out that are open")
    got = zicha("inspect", f"isolation:{path}", "--lang", "en")
    ok(got.returncode == 1 and "isolation-must-not-answer" in got.stdout, "the inspection fails by it", got.stdout[-600:] + got.stderr)

    many = write(f"{top}/many", "zone office\n" + "".join(f"outside 127.2.{n // 200}.{n % 200 + 1} icmp must not\n" for n in range(1500)))
    got = zicha("query", "SELECT count(*) FROM net_reach WHERE reachable", f"isolation:{many}", "--format", "csv")
    equal(got.stdout.split()[1:], ["1500"], "of many echoes each is heard")
    subprocess.run(["nft", "-f", "-"], input=SILENT, text=True, check=True)
    mute = write(f"{top}/mute", "zone office\n" + "".join(f"outside 127.3.{n // 200}.{n % 200 + 1} {'tcp' if n % 2 else 'udp'}:443 must not\n" for n in range(500)))
    begin = time.monotonic()
    got = zicha("query", "SELECT count(*) FROM net_reach WHERE how = 'no answer'", f"isolation:{mute}", "--format", "csv")
    equal((got.stdout.split()[1:], time.monotonic() - begin < SOON), (["500"], True), "many that keep silent are awaited together")
    one = write(f"{top}/one", "zone office\n" + "".join(f"outside 127.3.0.1 tcp:{n + 1} must not\n" for n in range(60)))
    begin, most, is_over = time.monotonic(), [0], threading.Event()
    watch = threading.Thread(target=attempts, args=("0100037F", most, is_over))
    watch.start()
    got = zicha("query", "SELECT count(*) FROM net_reach WHERE how = 'no answer'", f"isolation:{one}", "--format", "csv")
    is_over.set()
    watch.join()
    # 36 seconds; 90 where each of them is waited for as for one alone.
    equal((got.stdout.split()[1:], time.monotonic() - begin < 80), (["60"], True), "many ports of one that keeps silent have their time")
    ok(0 < most[0] <= 2, "and no more than two attempts at it stand open", most)
    subprocess.run(["nft", "flush", "table", "t"], check=True)
    subprocess.run(["nft", "-f", "-"], input=LATE, text=True, check=True)
    tcp("127.4.0.1", 20)
    late = write(f"{top}/late", "zone office\n" + "".join(f"outside 127.4.0.1 tcp:{n + 1} must not\n" for n in range(30)))
    got = zicha("query", "SELECT port, how FROM net_reach WHERE how <> 'no answer' ORDER BY port", f"isolation:{late}", "--format", "csv")
    equal(got.stdout.split()[1:], ["20,connected", "29,refused"], "who answers the third time alone is heard, also among much that is silent")

    for text, words in (("zone a\nb 10.0.0.1 tcp:0 may\n", "line 2, column 12"), ("zone a\n", "names nobody"), ("b 10.0.0.1 icmp may\n", "in which zone")):
        bad = write(f"{top}/bad", text)
        got = zicha("query", "SELECT * FROM net_reach", f"isolation:{bad}", "--lang", "en")
        ok(got.returncode > 2 and words in got.stderr and "bad: " in got.stderr, f"a mistake is told: {words}", got.stderr)
    got = zicha("query", "SELECT * FROM net_reach", f"isolation:{top}/none", "--lang", "en")
    ok(got.returncode > 2 and "none" in got.stderr, "a list that is not there is told", got.stderr)
    drill = zicha("survey", "--drill", f"isolation:{path}").stdout.splitlines()
    ok(len(drill) > 8 and all(line.endswith(": refused") for line in drill), "the role can do nothing else", drill)
done()
