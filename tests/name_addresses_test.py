#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""name_addresses_test ZICHA - a name with several addresses, not all of which can be reached: what was reached is judged, and what was not is told.

Needs root and openssl; skipped where there is none."""
import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "cli"), os.path.join(HERE, "lab")]
import asking  # noqa: E402
import lab as labs  # noqa: E402
from patience import with_time  # noqa: E402
import tap  # noqa: E402

SIX = "2001:db8::9"  # `scan` has no IPv6
HOSTS = f"""127.0.0.1 localhost
10.9.0.2 both.example
{SIX} both.example
10.9.0.2 dead.example
10.9.0.77 dead.example
{SIX} nowhere.example
10.9.0.3 slow.example
10.9.0.2 slow.example
"""
CHECKS = ("net-service-telnet", "net-inspected-whole")
TLS = ("website-tls-protocols", "website-tls-ciphers", "website-tls-flaws", "website-certificate-key", "website-addresses")


def build():
    lab = labs.Lab("10.9.0.0/24", "n")
    path = f"{lab.folder}/site"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "90", "-subj", "/CN=both.example", "-keyout", path + ".key", "-out", path + ".crt"], check=True, capture_output=True)
    lab.write("hosts", HOSTS)
    lab.host("scan", 1)
    lab.host("server", 2, ports=[25], greetings={25: b"220 lab ESMTP\r\n"}, commands=[["openssl", "s_server", "-www", "-accept", "443", "-cert", path + ".crt", "-key", path + ".key"]])
    lab.host("mute", 3, nft=["table ip t {\n chain c {\n type filter hook input priority 0; policy drop;\n }\n}\n"])
    return lab


class Named:
    """The lab, where /etc/hosts has our names."""

    def __init__(self, lab):
        self.lab, self.folder = lab, lab.folder

    def run(self, name, command, **more):
        return self.lab.run(name, ["unshare", "-m", "sh", "-c", f'mount --make-rprivate / && mount --bind {self.folder}/hosts /etc/hosts && exec "$@"', "sh", *command], **more)


def test_service(lab):
    sql = "SELECT 'service', ip, port FROM net_services UNION ALL SELECT kind, ip, is_unseen FROM net_scan_events"
    got, said, status = asking.ask(lab, sql, "service://both.example:25")
    tap.equal((got, status), ([("service", "10.9.0.2", "25"), ("no-way", SIX, "1")], 0), "an address to which there is no way is an event", said)
    only = [word for check in CHECKS for word in ("--only", check)]
    states, _ = asking.judge(lab, "service://both.example:25", words=only)
    tap.equal(states, dict(zip(CHECKS, ("pass", "fail"))), "the others are judged, and the inspection was not whole")
    got, said, status = asking.ask(lab, sql, "service://dead.example:25")
    tap.ok(status == 2 and "10.9.0.77 port 25" in said and ("service", "10.9.0.2", "25") in got, "one that does not answer makes it seen in part", got, said, status)
    states, _ = asking.judge(lab, "service://dead.example:25", words=only)
    tap.equal(states["net-service-telnet"], "unknown", "so that nothing is found good")
    states, _ = asking.judge(lab, "service://nowhere.example:25", words=only)
    tap.equal(states["net-service-telnet"], "unknown", "nor of a name that has no address to which there is a way")


def test_site(lab):
    got, said, status = asking.ask(lab, "SELECT address, unreached FROM web_tls, web_scans", "https://both.example/", "web.rate=1000")
    tap.equal((got, status), ([("10.9.0.2:443", SIX)], 0), "TLS of a site is that of the addresses that can be reached, and the others are named", said)
    only = [word for check in TLS for word in ("--only", check)]
    states, results = asking.judge(lab, "https://both.example/", "web.rate=1000", words=only)
    tap.equal(states, dict(zip(TLS, ("pass", "pass", "pass", "pass", "fail"))), "the checks judge what was reached, and one says that it was not all")
    tap.ok(SIX in str(results["website-addresses"]["findings"]), "by its address", results)
    states, _ = asking.judge(lab, "https://dead.example/", "web.rate=1000", words=only)
    tap.equal(states, dict.fromkeys(TLS, "unknown"), "an address that keeps silent leaves them unknown")


def test_slow(lab):
    def look(seconds):
        got, said, _ = asking.ask(lab, "SELECT status FROM web_pages LIMIT 1", "https://slow.example/", "web.rate=1000", f"web.timeout={seconds}")
        return got == [("200",)], got, said
    _, got, said = with_time(look, 2, 20)
    tap.equal(got, [("200",)], "a first address that keeps silent does not take the time of the second", said)


def test_only_one(lab):
    """Where nothing is out of reach, nothing is said of it."""
    lab.lab.write("hosts", "10.9.0.2 both.example\n")
    states, _ = asking.judge(lab, "https://both.example/", "web.rate=1000", words=("--only", "website-addresses"))
    tap.equal(states, {"website-addresses": "pass"}, "a site of one address was looked at whole")


asking.run(build, [lambda lab, test=test: test(Named(lab)) for test in (test_service, test_site, test_slow, test_only_one)],
           why=None if shutil.which("openssl") else "there is no openssl")
