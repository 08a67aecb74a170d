#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_twin_test ZICHA - one machine with legs in two zones, known by its SSH key, its certificate and its SNMP engine: real daemons in a lab of namespaces.

Needs root, sshd, openssl and snmpd; skipped where there is none."""
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab"), os.path.join(HERE, "peer")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
import neighbours  # noqa: E402
import snmpd  # noqa: E402
from patience import HANG  # noqa: E402
import tap  # noqa: E402

TARGET = "net:10.89.0.0/24,10.90.0.0/24"
SSHD = "/usr/sbin/sshd"
REGISTER = "ip,name,device_class,zone\n10.89.0.0/24,,,inner\n10.90.0.0/24,,,outer\n" + "".join(
    f"{ip},{name},server,{zone}\n" for ip, name, zone in (("10.89.0.10", "legs", "inner"), ("10.90.0.10", "legs2", "outer"), ("10.89.0.11", "a", "inner"),
                                                          ("10.89.0.12", "near", "inner"), ("10.90.0.11", "b", "outer")))


def make(*command):
    subprocess.run(command, check=True, capture_output=True)


def ssh(lab, name, kind="ed25519", options="", port=22):
    config = lab.write(f"ssh-{name}/config", f"HostKey {lab.folder}/ssh-{name}/key\nPidFile none\nUsePAM no\n{options}")
    make("ssh-keygen", "-q", "-N", "", "-t", kind, "-f", f"{lab.folder}/ssh-{name}/key")
    return [SSHD, "-D", "-e", "-f", config, "-p", str(port)]


def certificate(lab, name):
    path = f"{lab.folder}/{name}"
    make("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj", f"/CN={name}", "-keyout", path + ".key", "-out", path + ".crt")
    return path


def tls(path):
    return ["openssl", "s_server", "-quiet", "-accept", "443", "-cert", path + ".crt", "-key", path + ".key"]


# Stands in front of a server and passes on what is said to it so many seconds later.
BETWEEN = """
import socket, sys, threading, time
def pass_on(source, destination, seconds):
    while piece := source.recv(65536):
        time.sleep(seconds)
        destination.sendall(piece)
    destination.shutdown(socket.SHUT_WR)
listener = socket.create_server(("", 22))
while True:
    here, _ = listener.accept()
    there = socket.create_connection(("127.0.0.1", 2222))
    for ends in (here, there, float(sys.argv[1])), (there, here, 0):
        threading.Thread(target=pass_on, args=ends, daemon=True).start()
"""


def behind(seconds):
    return [sys.executable, "-c", BETWEEN, str(seconds)]


def agent(lab, name):
    return snmpd.command(f"{lab.folder}/snmp-{name}", "udp:161", ["rocommunity lab"])


def build():
    lab = labs.Lab("10.89.0.0/24", "t")
    lab.write("register.csv", REGISTER)
    os.makedirs("/run/sshd", exist_ok=True)
    authority, shared = certificate(lab, "authority"), f"{lab.folder}/shared"
    make("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=shared", "-keyout", shared + ".key", "-out", shared + ".csr")
    make("openssl", "x509", "-req", "-in", shared + ".csr", "-CA", authority + ".crt", "-CAkey", authority + ".key", "-CAcreateserial", "-days", "30", "-out", shared + ".crt")
    way = ["default via 10.89.0.1"]
    other = ["default via 10.90.0.1"]
    lab.host("scan", 250, routes=way)
    lab.host("router", 1, links=("br0", "br1"), addresses=["10.90.0.1/24 dev eth1"], forwards=1)
    own = certificate(lab, "legs")
    lab.host("legs", 10, links=("br0", "br1"), addresses=["10.90.0.10/24 dev eth1"], commands=[ssh(lab, "legs"), tls(own), agent(lab, "legs")])
    # The same key within one zone is no host in two.
    near = ssh(lab, "near", "rsa", "KexAlgorithms diffie-hellman-group14-sha256\n")
    lab.host("near", 12, addresses=["10.89.0.13/24 dev eth0"], commands=[near])
    lab.host("a", 11, routes=way, commands=[ssh(lab, "a", "rsa", "KexAlgorithms ecdh-sha2-nistp256\n"), tls(shared), agent(lab, "a")])
    lab.host("b", None, links=("br1",), addresses=["10.90.0.11/24 dev eth0"], routes=other, commands=[ssh(lab, "b", "ecdsa"), tls(shared), agent(lab, "b")])
    lab.host("slow", 14, commands=[ssh(lab, "slow", port=2222), behind(2)])
    lab.host("mute", 15, commands=[ssh(lab, "mute", port=2222), behind(HANG)])
    return lab


def ask(lab, sql, target):
    return asking.ask(lab, sql, target, "net.ports=22,443", "net.dhcp=0", register=f"{lab.folder}/register.csv")


def fingerprint(lab, name):
    return subprocess.run(["ssh-keygen", "-l", "-f", f"{lab.folder}/ssh-{name}/key.pub"], capture_output=True, text=True, check=True).stdout.split()[1]


def test_keys(lab):
    got, said, _ = ask(lab, "SELECT ip, value FROM net_service_facts WHERE name = 'ssh.key' ORDER BY ip", TARGET)
    want = sorted([("10.89.0.10", fingerprint(lab, "legs")), ("10.90.0.10", fingerprint(lab, "legs")), ("10.89.0.11", fingerprint(lab, "a")), ("10.89.0.12", fingerprint(lab, "near")),
                   ("10.89.0.13", fingerprint(lab, "near")), ("10.89.0.14", fingerprint(lab, "slow")), ("10.90.0.11", fingerprint(lab, "b"))])
    tap.equal(got, want, "keys of SSH servers, as ssh-keygen shows them: three kinds, three ways to exchange keys", said)
    tap.ok(("10.89.0.14", fingerprint(lab, "slow")) in got, "also of one that takes seconds for it", got)
    _, said, status = ask(lab, "SELECT m.ip FROM net_multihomed m LEFT JOIN net_services s ON 0", "net:10.89.0.10,10.89.0.15,10.90.0.10")
    tap.ok(status == 2 and "10.89.0.15 port 22: it did not show its SSH key" in said and "10.89.0.10 port" not in said, "one that shows none is told", said)


def test_legs(lab):
    sql = "SELECT DISTINCT m.evidence, m.ip, m.other_ip, m.zone, m.other_zone FROM net_multihomed m LEFT JOIN net_services s ON 0 LEFT JOIN net_certificates c ON 0 WHERE m.other_ip IS NOT NULL ORDER BY 1, 2, 3"
    pair = ("10.89.0.10", "10.90.0.10", "inner", "outer")
    got, said, _ = ask(lab, sql, TARGET)
    tap.equal(got, [("SNMP engine", *pair), ("SSH key", *pair), ("certificate", *pair), ("shared certificate", "10.89.0.11", "10.90.0.11", "inner", "outer")],
         "a host in two zones is known by its key, its certificate and its engine; what two servers share is told as that", said)
    got, said, status = ask(lab, sql, "net:10.90.0.10-10.90.0.11")
    tap.ok(not got and "net_multihomed" not in said, "of one zone alone there is nothing to tell", got, said, status)
    done = asking.zicha(lab, "inspect", TARGET, "--only", "net-multihomed", "--only", "net-service-telnet", "--format", "csv", "--register", f"{lab.folder}/register.csv", "--set", "net.ports=22,443")
    tap.ok("fail" in done.stdout and fingerprint(lab, "legs") in done.stdout and "10.90.0.11" not in done.stdout, "an inspection finds it, by the key, and nobody else", done.stdout, done.stderr)


missing = [p for p in (SSHD, shutil.which("openssl"), shutil.which("ssh-keygen"), snmpd.SNMPD) if not p or not os.path.exists(p)]
with neighbours.room(is_all=False):
    asking.run(build, (test_keys, test_legs), why="sshd, ssh-keygen, openssl or snmpd is missing" if missing else None, settle=2)
