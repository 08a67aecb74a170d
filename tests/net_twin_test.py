#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""net_twin_test ZICHA - one machine with legs in two zones, known by its SSH key, its certificate and its SNMP engine: real daemons in a lab of namespaces.

Needs root, sshd, openssl and snmpd; skipped where there is none."""
import csv
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab"), os.path.join(HERE, "peer")]
import lab as labs  # noqa: E402
import snmpd  # noqa: E402
import tap  # noqa: E402

FOLDER = tempfile.mkdtemp()
TARGET = "net:10.89.0.0/24,10.90.0.0/24"
SSHD = "/usr/sbin/sshd"
REGISTER = "ip,name,device_class,zone\n10.89.0.0/24,,,inner\n10.90.0.0/24,,,outer\n" + "".join(
    f"{ip},{name},server,{zone}\n" for ip, name, zone in (("10.89.0.10", "legs", "inner"), ("10.90.0.10", "legs2", "outer"), ("10.89.0.11", "a", "inner"),
                                                          ("10.89.0.12", "near", "inner"), ("10.90.0.11", "b", "outer")))


def make(name, *command):
    subprocess.run(command, check=True, capture_output=True)
    return name


def ssh(name, kind="ed25519", options=""):
    folder = f"{FOLDER}/ssh-{name}"
    os.makedirs(folder)
    make(name, "ssh-keygen", "-q", "-N", "", "-t", kind, "-f", f"{folder}/key")
    with open(f"{folder}/config", "w", encoding="ascii") as f:
        f.write(f"HostKey {folder}/key\nPidFile none\nUsePAM no\n{options}")
    return [SSHD, "-D", "-e", "-f", f"{folder}/config", "-p", "22"]


def certificate(name, *more):
    path = f"{FOLDER}/{name}"
    make(name, "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj", f"/CN={name}", "-keyout", path + ".key", "-out", path + ".crt", *more)
    return path


def tls(path):
    return ["openssl", "s_server", "-quiet", "-accept", "443", "-cert", path + ".crt", "-key", path + ".key"]


def agent(name):
    folder = f"{FOLDER}/snmp-{name}"
    os.makedirs(folder + "/state")
    with open(f"{folder}/snmpd.conf", "w", encoding="ascii") as f:
        f.write("rocommunity lab\n")
    return ["env", f"SNMP_PERSISTENT_DIR={folder}/state", "MIBS=", snmpd.SNMPD, "-f", "-Lo", "-C", "-c", f"{folder}/snmpd.conf", "-p", f"{folder}/pid", "udp:161"]


def build():
    lab = labs.Lab("10.89.0.0/24", "t")
    authority, shared = certificate("authority"), f"{FOLDER}/shared"
    make("shared", "openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=shared", "-keyout", shared + ".key", "-out", shared + ".csr")
    make("shared", "openssl", "x509", "-req", "-in", shared + ".csr", "-CA", authority + ".crt", "-CAkey", authority + ".key", "-CAcreateserial", "-days", "30", "-out", shared + ".crt")
    way = ["default via 10.89.0.1"]
    other = ["default via 10.90.0.1"]
    lab.host("scan", 250, routes=way)
    lab.host("router", 1, links=("br0", "br1"), addresses=["10.90.0.1/24 dev eth1"], forwards=1)
    own = certificate("legs")
    lab.host("legs", 10, links=("br0", "br1"), addresses=["10.90.0.10/24 dev eth1"], commands=[ssh("legs"), tls(own), agent("legs")])
    # The same key within one zone is no host in two.
    near = ssh("near", "rsa", "KexAlgorithms diffie-hellman-group14-sha256\n")
    lab.host("near", 12, addresses=["10.89.0.13/24 dev eth0"], commands=[near])
    lab.host("a", 11, routes=way, commands=[ssh("a", "rsa", "KexAlgorithms ecdh-sha2-nistp256\n"), tls(shared), agent("a")])
    lab.host("b", None, links=("br1",), addresses=["10.90.0.11/24 dev eth0"], routes=other, commands=[ssh("b", "ecdsa"), tls(shared), agent("b")])
    return lab


def ask(lab, sql, target, *settings):
    command = [tap.ZICHA, "query", sql, target, "--format", "csv", "--lang", "en", "--register", f"{FOLDER}/register.csv", "--set", "net.ports=22,443", "--set", "net.dhcp=0"]
    for setting in settings:
        command += ["--set", setting]
    done = lab.run("scan", command, env=dict(os.environ, ZICHA_CONTENT=tap.SOURCE, LC_ALL="C.UTF-8"))
    return [tuple(row) for row in csv.reader(io.StringIO(done.stdout))][1:], done.stderr, done.returncode


def same(got, want, fact, *words):
    tap.ok(got == want, fact, f"got:  {got!r}", f"want: {want!r}", *words)


def fingerprint(name):
    return subprocess.run(["ssh-keygen", "-l", "-f", f"{FOLDER}/ssh-{name}/key.pub"], capture_output=True, text=True, check=True).stdout.split()[1]


def test_keys(lab):
    got, said, _ = ask(lab, "SELECT ip, value FROM net_service_facts WHERE name = 'ssh.key' ORDER BY ip", TARGET)
    want = sorted([("10.89.0.10", fingerprint("legs")), ("10.90.0.10", fingerprint("legs")), ("10.89.0.11", fingerprint("a")), ("10.89.0.12", fingerprint("near")),
                   ("10.89.0.13", fingerprint("near")), ("10.90.0.11", fingerprint("b"))])
    same(got, want, "keys of SSH servers, as ssh-keygen shows them: three kinds, three ways to exchange keys", said)


def test_legs(lab):
    sql = "SELECT DISTINCT m.evidence, m.ip, m.other_ip, m.zone, m.other_zone FROM net_multihomed m LEFT JOIN net_services s ON 0 LEFT JOIN net_certificates c ON 0 WHERE m.other_ip IS NOT NULL ORDER BY 1, 2, 3"
    pair = ("10.89.0.10", "10.90.0.10", "inner", "outer")
    got, said, _ = ask(lab, sql, TARGET)
    same(got, [("SNMP engine", *pair), ("SSH key", *pair), ("certificate", *pair), ("shared certificate", "10.89.0.11", "10.90.0.11", "inner", "outer")],
         "a host in two zones is known by its key, its certificate and its engine; what two servers share is told as that", said)
    got, said, status = ask(lab, sql, "net:10.90.0.0/24")
    tap.ok(not got and "net_multihomed" not in said, "of one zone alone there is nothing to tell", got, said, status)
    words = [tap.ZICHA, "inspect", TARGET, "--only", "net-multihomed", "--only", "net-service-telnet", "--format", "csv", "--lang", "en", "--register", f"{FOLDER}/register.csv", "--set", "net.ports=22,443"]
    done = lab.run("scan", words, env=dict(os.environ, ZICHA_CONTENT=tap.SOURCE, LC_ALL="C.UTF-8"))
    tap.ok("fail" in done.stdout and fingerprint("legs") in done.stdout and "10.90.0.11" not in done.stdout, "an inspection finds it, by the key, and nobody else", done.stdout, done.stderr)


def main():
    missing = [p for p in (SSHD, shutil.which("openssl"), shutil.which("ssh-keygen"), snmpd.SNMPD) if not p or not os.path.exists(p)]
    why = labs.why_not() or ("sshd, ssh-keygen, openssl or snmpd is missing" if missing else None)
    if why:
        print(f"1..0 # SKIP {why}")
        return
    os.chmod(FOLDER, 0o755)
    os.makedirs("/run/sshd", exist_ok=True)
    with open(f"{FOLDER}/register.csv", "w", encoding="utf-8") as f:
        f.write(REGISTER)
    lab = build()
    try:
        lab.start()
        time.sleep(2)
        for test in (test_keys, test_legs):
            test(lab)
    finally:
        lab.stop()
        shutil.rmtree(FOLDER, ignore_errors=True)
    tap.done()


main()
