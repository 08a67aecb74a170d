#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""services_on_ports_test ZICHA - real daemons on their own ports: each is recognised with its version, and nothing fragile is touched."""
import contextlib
import csv
import io
import json
import os
import socket
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "peer")]
import daemons  # noqa: E402
from patience import SOON, with_time  # noqa: E402
from tap import done, equal, ok, zicha  # noqa: E402

if not daemons.enter_namespace():
    print("1..0 # SKIP needs root and a network namespace")
    sys.exit(0)
TCP_ESTABLISHED = 1
WITHOUT_VERSION = {"imap", "pop3", "postgresql", "ldap", "rpcbind", "snmp", "git"}


def query(sql, ports, *more):
    got = zicha("query", sql, "service://127.0.0.1:" + ",".join(map(str, ports)), "--format", "csv", "--lang", "en", *more)
    return list(csv.DictReader(io.StringIO(got.stdout))), got


def is_established(peer):
    """Whether the other side has not ended it, as the kernel knows: this program may hear of it late."""
    with contextlib.suppress(OSError):
        return peer.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] == TCP_ESTABLISHED
    return False


class Talker:
    """Says something at once, and again whenever it hears something."""

    def __init__(self, port, greeting, forever=False, says_after=None, then=(), pause=0):
        self.greeting, self.forever, self.after, self.heard, self.peers, self.most = greeting, forever, says_after, b"", [], 0
        self.port, self.then, self.pause = port, then, pause
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", port))
        self.socket.listen(20)
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            try:
                peer, _ = self.socket.accept()
            except OSError:  # it is closed
                return
            self.peers.append(peer)
            self.most = max(self.most, sum(map(is_established, self.peers)))
            threading.Thread(target=self.serve, args=(peer,), daemon=True).start()

    def serve(self, peer):
        try:
            peer.sendall(self.greeting)
            for piece in self.then:
                time.sleep(self.pause)
                peer.sendall(piece)
            while self.forever:
                peer.sendall(b"x" * 65536)
            while True:
                got = peer.recv(4096)
                if not got:
                    break
                self.heard += got
                if self.after:
                    peer.sendall(self.after)
        except OSError:
            pass
        peer.close()


class Exact(Talker):
    """A server of files as real ones are: it waits for all of a message, whose length stands before it."""

    ANSWER = b"\xfeSMB\x40" + b"\0" * 59 + b"\x41\0\1\0\2\3" + b"\0" * 58

    def __init__(self, port):
        super().__init__(port, b"")

    def serve(self, peer):
        said = b""
        while len(said) < 4 or len(said) < 4 + int.from_bytes(said[1:4], "big"):
            got = peer.recv(4096)
            if not got:
                break
            said += got
        else:
            peer.sendall(len(self.ANSWER).to_bytes(4, "big") + self.ANSWER)
            peer.recv(4096)
        peer.close()


class Answers(Talker):
    """Has one answer, to what begins with the right question."""

    def __init__(self, port, question, answer):
        self.question, self.answer = question, answer
        super().__init__(port, b"")

    def serve(self, peer):
        said = b""
        while not self.question.startswith(said) or not said:
            got = peer.recv(4096)
            if not got:
                break
            said = (said + got)[:len(self.question)]
        else:
            if said == self.question:
                peer.sendall(self.answer)
                peer.recv(4096)
        peer.close()


class Pages(Talker):
    """Says what it is on one page alone."""

    def __init__(self, port, path, page):
        self.path, self.page = path, page
        super().__init__(port, b"")

    def serve(self, peer):
        is_it = peer.recv(4096).split(b" ")[1] == self.path
        peer.sendall(b"HTTP/1.0 200 OK\r\n\r\n" + self.page if is_it else b"HTTP/1.0 404 Not Found\r\n\r\n404 page not found\n")
        peer.close()


class Asked(Talker):
    """Ends whatever does not begin as PostgreSQL does."""

    def __init__(self, port):
        super().__init__(port, b"")

    def serve(self, peer):
        if peer.recv(4096) == b"\0\0\0\x08\x04\xd2\x16\x2f":
            peer.sendall(b"N")
            peer.recv(4096)
        peer.close()


def fragile_and_strange():
    fragile = {port: daemons.Fragile(port) for port in (102, 104, 502, 515, 2575, 9100, 47808)}
    rows, got = query("SELECT port, service, confidence, how FROM net_services ORDER BY port", fragile)
    equal([int(r["port"]) for r in rows], sorted(fragile), "fragile ports have rows")
    ok(all(r["how"] == "port" and r["confidence"] == "20" for r in rows), "by their numbers alone", rows)
    ok(all(f.connections == 0 for f in fragile.values()), "and nobody was connected to")
    medical = daemons.Fragile(4321)
    query("SELECT * FROM net_services", [4321], "--set", "service.class=medical")
    equal(medical.connections, 0, "a medical device is not connected to at all")
    query("SELECT * FROM net_services", [4321])
    ok(medical.connections > 0 and not medical.reset, "an unknown port is, and is not reset")
    printer = daemons.Fragile(4322)
    query("SELECT * FROM net_services", [4322], "--set", "service.class=printer")
    equal(printer.connections, 0, "nor is a printer, but for its pages")

    flood = Talker(4400, b"", forever=True)
    begun = time.monotonic()
    rows, got = query("SELECT service FROM net_services", [4400])
    ok(time.monotonic() - begun < SOON and got.returncode == 0, "a greeting that never ends does not hold it", got.stderr)
    flood.forever = False
    for n, (greeting, service, product) in enumerate((
            (b"SSH-1.5-Cisco-1.25\n", "ssh", "Cisco SSH"), (b"220 x ESMTP Exim 4.96 ready\r\n", "smtp", "Exim"),
            (b"\xff\xfb\x01\xff\xfb\x03\r\nHuawei Versatile Routing Platform\r\nUsername:", "telnet", "Huawei VRP"),
            (b"RFB 003.008\n", "vnc", ""), (b"nothing that is known\n", "", ""),
            (b"\x00\x01\x02\x03" * 300, "", ""), (b"220 " + b"A" * 20000 + b"\r\n", "ftp", ""))):
        peer = Talker(4401 + n, greeting)
        rows, got = query("SELECT service, product FROM net_services", [4401 + n])
        equal([(r["service"], r["product"]) for r in rows], [(service, product)], f"a peer that says {greeting[:20]!r}")
        ok(peer.most <= 2, "never more than two connections at once", peer.most)
    for port, pieces, product in ((4420, (b"SSH-", b"2.0-", b"OpenSSH_9.2p1\r\n"), "OpenSSH"), (4421, (b"220-two\r\n22", b"0 ProFTPD 1.3.8 ", b"Server\r\n"), "ProFTPD"), (587, (b"", b"220 x ESMTP Exim 4.96 ready\r\n"), "Exim")):
        Talker(port, pieces[0], then=pieces[1:], pause=0.3 if pieces[0] else 4)
        rows, got = query("SELECT product FROM net_services", [port])
        equal([r["product"] for r in rows], [product], f"what {'greets in pieces' if pieces[0] else 'greets late'} is named by all of it")
    exact = Exact(445)
    rows, got = query("SELECT service FROM net_services", [445])
    equal([r["service"] for r in rows], ["smb"], "a question is as long as it says: SMB answers a whole one alone")
    exact.socket.close()
    others = [Talker(port, b"?\n").port for port in range(4500, 4512)]
    Asked(4531)
    rows, got = query("SELECT service FROM net_services WHERE port = 4531", [*others, 4531])
    equal([r["service"] for r in rows], ["postgresql"], "a port is asked as much if many others of its host wait")
    rows, got = query("SELECT port FROM net_services", [4999])
    ok(rows == [] and got.returncode == 0, "a port that is closed is no row", got.stderr)
    got = zicha("query", "SELECT port FROM net_services", "service://10.9.9.9:22", "--format", "csv", "--lang", "en")
    ok(got.returncode == 2 and "10.9.9.9 port 22: no way to it" in got.stderr, "one that could not be asked is told", got.stderr)


@contextlib.contextmanager
def datagrams(port, answer):
    """A UDP service: answer(bytes) or nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.bind(("127.0.0.1", port))
        s.settimeout(0.1)
        is_over = threading.Event()

        def run():
            while not is_over.is_set():
                with contextlib.suppress(TimeoutError):
                    said, peer = s.recvfrom(4096)
                    if answer(said):
                        s.sendto(answer(said), peer)
        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        yield
        is_over.set()
        thread.join()


def judge(ports, *more):
    got = zicha("inspect", "service://127.0.0.1:" + ",".join(map(str, ports)), "--profile", "service", "--format", "json", "--lang", "en", *more)
    return {r["check"]: r["state"] for r in json.loads(got.stdout)["results"]}


def not_seen_is_no_pass():
    """An old device speaks SNMP 2c alone: it keeps silent until it hears its community. Some say neither yes nor no."""
    value = b"\x30\x10\x06\x08\x2b\6\1\2\1\1\1\0\4\x04lamp"
    body = b"\2\4\x7a\x69\x63\x62\2\1\0\2\1\0\x30" + bytes([len(value)]) + value
    answer = b"\2\1\1\4\6public\xa2" + bytes([len(body)]) + body
    with datagrams(161, lambda said: b"\x30" + bytes([len(answer)]) + answer if b"public" in said else b""):
        rows, got = query("SELECT service, account, is_accepted FROM net_auth", ["161/udp"], "--set", "service.auth=yes")
    ok(("snmp", "public", "1") in {tuple(r.values()) for r in rows}, "a community is found of an agent that knows no SNMP 3", rows, got.stderr)
    Talker(2121, b"220 hello\r\n")
    states = judge([2121], "--set", "service.auth=yes")
    equal((states["net-service-anonymous-ftp"], states["net-service-ftp-plain"]), ("unknown", "unknown"), "FTP that answers nothing more is not known to be good")
    Talker(4430, b"220 hello\r\n", says_after=b"500 what?\r\n")

    def without_tls(_):
        state = judge([4430])["net-service-ftp-plain"]
        return state == "fail", state
    equal(with_time(without_tls, 1, 2, 3)[1], "fail", "one that knows no FEAT has no TLS, also if it was taken for mail at first")
    equal({judge(["5353/udp"])["net-service-unknown"], judge([9100])["net-service-listing"]}, {"unknown"}, "what no question is known for, or may not be asked, is not known")
    equal(judge([9100], "--set", "service.class=printer")["net-service-listing"], "pass", "but whoever says that it is a printer knows that")


RPC = b"\x80\0\0\x18zica\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0"
# As Debian's own say it (tgt, Zabbix, Tomcat, etcd), or by the protocols' documents.
NAMED = (
    (8009, b"\x12\x34\0\1\x0a", b"AB\0\1\x09", "ajp", "", "", ()),
    (10050, b"ZBXD\1\x0d\0\0\0\0\0\0\0agent.version", b"ZBXD\1\6\0\0\0\0\0\0\x006.0.14", "zabbix", "Zabbix agent", "6.0.14", ()),
    (10051, b"ZBXD\1", b"ZBXD\1\x28\0\0\0\0\0\0\0" + b'{"response":"failed","info":"Permission"}', "zabbix", "Zabbix server", "", ()),
    (3260, b"\x43\0", b"#\0\0\0\0\0\0'\x80zicha" + b"\0" * 34 + b"TargetPortalGroupTag=1\0AuthMethod=None\0\0", "iscsi", "", "", (("iscsi.discovery", "open"),)),
    (9092, b"\0\0\0\x0f\0\x12\0\0zica", b"\0\0\0\x10zica\0\0\0\0\0\1\0\x12\0\0\0\3", "kafka", "Apache Kafka", "", ()),
    (9042, b"\4\0\0\0\5", b"\x84\0\0\0\6\0\0\0\4\0\0\0\0", "cassandra", "Apache Cassandra", "", ()),
    (2049, b"\x80\0\0\x28zica\0\0\0\0\0\0\0\2\0\1\x86\xa3", RPC + b"\0\0\0\0", "nfs", "", "", ()),
    (1099, b"JRMI\0\2K", b"N\0\x09127.0.0.1\0\0\x99\x10", "rmi", "Java RMI", "", ()),
    (1080, b"\5\2\0\2", b"\5\0", "socks", "", "", (("auth", "none"),)),
    (548, b"\0\3\0\1", b"\1\3\0\1\0\0\0\0\0\0\0\x20\0\0\0\0" + b"\0\x10\0\0\0\0\0\0\0\0\3nas\0\0" + b"\x0eNetatalk3.1.13\0", "afp", "Netatalk", "3.1.13", (("afp.host", "nas"),)),
    (6000, b"l\0\x0b\0", b"\1\0\x0b\0\0\0\x0a\0" + (12101007).to_bytes(4, "little") + b"\0" * 12 + b"\x14\0" + b"\0" * 14 + b"The X.Org Foundation", "x11", "X.Org", "1.21.1", (("auth", "none"),)),
    (1723, b"\0\x9c\0\1\x1a\x2b\x3c\x4d", b"\0\x9c\0\1\x1a\x2b\x3c\x4d\0\2" + b"\0" * 18 + b"gate".ljust(64, b"\0") + b"linux".ljust(64, b"\0"), "pptp", "linux", "", (("pptp.host", "gate"),)),
)
GREETS = (
    (61616, b"\0\0\0\x3f\1ActiveMQ\0\0\0\x0c\1\0\0\0\x2a\0\0\0\1\0\x0fProviderVersion\x09\0\x065.15.9".ljust(67, b"\0"), "openwire", "Apache ActiveMQ", "5.15.9"),
    (5038, b"Asterisk Call Manager/5.0.2\r\n", "asterisk-manager", "Asterisk", "protocol 5.0.2"),
    (4949, b"# munin node at pc\n", "munin", "Munin node", ""),
)
PAGES = (
    (2379, b"/version", b'{"etcdserver":"3.4.23","etcdcluster":"3.4.0"}', "http", "etcd", "3.4.23"),
    (8001, b"/version", b'{\n  "major": "1",\n  "gitVersion": "v1.27.3"\n}', "http", "Kubernetes", "1.27.3"),
    (8848, b"/nacos/", b"<html><title>Nacos</title>", "http", "Nacos", ""),
    (8161, b"/", b"<html><title>Apache ActiveMQ</title>", "http", "Apache ActiveMQ", ""),
    (9000, b"/", b"Port 9000 is for clickhouse-client program\r\nYou must use port 8123 for HTTP.\r\n", "http", "ClickHouse", ""),
)
IPMI = b"\6\0\xff\7" + b"\0" * 9 + b"\x10\x81\x1c\x63\x20\0\x38\0\1\x15\1\2"
NAMES = b"zc\x84\0\0\0\0\1\0\0\0\0\x20CK" + b"A" * 30 + b"\0\0\x21\0\1\0\0\0\0\0\x30\2" + b"HIS-PC".ljust(15) + b"\0\4\0" + b"WARD".ljust(15) + b"\0\x84\0"
DATAGRAMS = (
    (623, b"\6\0\xff\7", IPMI, "ipmi", "2.0", (("ipmi.auth", "none"), ("ipmi.auth", "md5"), ("auth", "none"))),
    (137, b"zc\0\0\0\1", NAMES, "netbios", "", (("netbios.name", "HIS-PC"), ("netbios.group", "WARD"))),
    (1900, b"M-SEARCH", b"HTTP/1.1 200 OK\r\nST: upnp:rootdevice\r\nSERVER: Linux UPnP/1.0 MiniUPnPd/2.1\r\n\r\n", "ssdp", "2.1", ()),
    (11211, b"\0\0\0\0\0\1\0\0version", b"\0\0\0\0\0\1\0\0VERSION 1.4.0\r\n", "memcached", "1.4.0", ()),
    (1194, b"\x38zichazic", b"\x40" + b"s" * 8 + b"\1\0\0\0\0zichazic\0\0\0\0", "openvpn", "", ()),
    (111, b"zica\0\0\0\0", RPC[4:] + b"\0\0\0\0\0\0\0\1\0\1\x86\xa4\0\0\0\2\0\0\0\6\0\0\0\0\0\0\0\0", "rpcbind", "", (("rpc.program", "ypserv"),)),
)


def on_their_ports():
    """What hospitals have, and nobody greets by: each is asked in its own words first."""
    peers = [Answers(port, question, answer) for port, question, answer, *_ in NAMED]
    peers += [Talker(port, greeting) for port, greeting, *_ in GREETS]
    peers += [Pages(port, path, page) for port, path, page, *_ in PAGES]
    ports = [p.port for p in peers]
    rows, got = query("SELECT port, service, product, version FROM net_services", ports)
    seen = {int(r["port"]): (r["service"], r["product"], r["version"]) for r in rows}
    for port, *_, service, product, version in [n[:6] for n in NAMED] + list(GREETS) + list(PAGES):
        equal(seen.get(port), (service, product, version), f"port {port} is {service}")
    ok(all(p.most <= 2 for p in peers), "never more than two connections at once")
    rows, got = query("SELECT port, name, value FROM net_service_facts", ports)
    facts = {(int(r["port"]), r["name"], r["value"]) for r in rows}
    for port, *_, told in NAMED:
        ok(all((port, *t) in facts for t in told), f"and what it tells: {told}", facts)
    for p in peers:
        p.socket.close()
    for port, question, answer, service, version, told in DATAGRAMS:
        with datagrams(port, lambda said: answer if said.startswith(question) else b""):
            rows, got = query("SELECT service, version FROM net_services", [f"{port}/udp"])
            equal([(r["service"], r["version"]) for r in rows], [(service, version)], f"UDP port {port} is {service}")
            rows, got = query("SELECT name, value FROM net_service_facts", [f"{port}/udp"])
            ok(set(told) <= {(r["name"], r["value"]) for r in rows}, f"and what it tells: {told}", rows)


def time_server(said):
    if said[0] & 7 == 3:
        return b"\x24\2" + b"\0" * 46
    return b"\x16\x82\0\1\0\0\0\0\0\0\0\x18" + b'version="ntpd 4.2.6p5@1"' if said[0] & 7 == 6 else b"\xd7\0\3\x2a\0\6\0\x48" + b"\0" * 72


def lost_and_sent_to_others():
    with datagrams(123, time_server):
        rows, got = query("SELECT name, value FROM net_service_facts", ["123/udp"])
        ok({("ntp.monlist", "yes"), ("ntp.control", "yes")} <= {(r["name"], r["value"]) for r in rows}, "a time server that tells everybody who asked it", rows)
        rows, got = query("SELECT product, version FROM net_services", ["123/udp"])
        equal([tuple(r.values()) for r in rows], [("ntpd", "4")], "and which program it is")
    heard = []
    with datagrams(53, lambda said: heard.append(said) or (said[:2] + b"\x81\x80\0\0\0\0\0\0\0\0" if len(heard) > 1 else b"")):
        rows, got = query("SELECT service FROM net_services", ["53/udp"])
        equal([r["service"] for r in rows], ["dns"], "a datagram that is lost is said again")


def main():
    fragile_and_strange()
    on_their_ports()
    lost_and_sent_to_others()
    not_seen_is_no_pass()
    with daemons.Daemons() as d:
        d.start_all()
        for name in d.missing:
            ok(True, f"{name} # SKIP it is not here")
        places = [f"{port}/{protocol}" for port, protocol in d.running]
        rows, got = query("SELECT * FROM net_services", places)
        seen = {(int(r["port"]), r["protocol"]): r for r in rows}
        for place, (service, product) in sorted(d.running.items()):
            r = seen.get(place, {})
            ok(r.get("service") == service and (not product or r.get("product") == product) and
               (r.get("version") or service in WITHOUT_VERSION), f"port {place[0]}/{place[1]}: {product or service}", r)
        ok(all(int(r["connections"]) <= 14 for r in rows), "few connections are made to each", [(r["port"], r["connections"]) for r in rows])
        facts, got = query("SELECT port, name, value FROM net_service_facts", places)
        has = {(int(f["port"]), f["name"], f["value"]) for f in facts}
        for place, fact in (((22, "tcp"), (22, "ssh.kex", "curve25519-sha256")), ((6379, "tcp"), (6379, "auth", "none")),
                            ((5432, "tcp"), (5432, "auth", "md5")), ((443, "tcp"), (443, "http.title", "Welcome to nginx!"))):
            if place in d.running:
                ok(fact in has or fact[1] == "http.title", f"{fact[1]} of port {fact[0]} is {fact[2]}")
        rows, got = query("SELECT * FROM net_auth", places)
        ok(rows == [] and "net.auth" in got.stderr + got.stdout or got.returncode == 0, "no sign-in is tried by default", got.stderr)
        if (161, "udp") in d.running and (21, "tcp") in d.running:
            rows, got = query("SELECT service, kind, account, is_accepted FROM net_auth", ["21", "161/udp", "6379"], "--set", "service.auth=yes")
            tries = {(r["service"], r["account"], r["is_accepted"]) for r in rows}
            ok(("ftp", "anonymous", "1") in tries, "anonymous FTP is found when asked for", tries)
            ok(("snmp", "public", "1") in tries and ("snmp", "private", "0") in tries, "and SNMP's communities", tries)
    drill = zicha("survey", "--drill", "service://127.0.0.1:22").stdout.splitlines()
    ok(len(drill) > 8 and all(line.endswith(": refused") for line in drill), "the role can do nothing else", drill)
    got = zicha("query", "SELECT * FROM net_services", "service://127.0.0.1:99999")
    ok(got.returncode > 2 and "99999 is no port" in got.stderr, "a wrong port is told", got.stderr)
    done()


main()
