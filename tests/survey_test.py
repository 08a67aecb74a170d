#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""survey_test ZICHA - targets that are no host: their tables, their settings, and what a role cannot do."""
import contextlib
import json
import os
import socket
import struct
import sys
import tempfile
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import done, equal, ok, write, zicha  # noqa: E402


class Upsd:
    """A peer that speaks NUT's protocol from a table of answers, or not quite."""

    def __init__(self, answers):
        self.answers, self.heard = answers, []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"ups://127.0.0.1:{self.socket.getsockname()[1]}"
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            peer, _ = self.socket.accept()
            threading.Thread(target=self.answer, args=(peer,), daemon=True).start()

    def answer(self, peer):
        with contextlib.suppress(OSError), peer, peer.makefile("rwb") as talk:
            for line in talk:
                self.heard.append(line.decode().strip())
                reply = self.answers.get(self.heard[-1])
                if reply is None:
                    return
                talk.write(reply)
                talk.flush()


UNITS = b'BEGIN LIST UPS\nUPS a "one \\"room\\""\nEND LIST UPS\n'
VARIABLES = b'BEGIN LIST VAR a\nVAR a ups.status "OB LB"\nVAR a battery.runtime "95"\nVAR a ups.load "20"\nEND LIST VAR a\n'


def rows(sql, target, *words):
    got = zicha("query", sql, target, "--format", "json", *words)
    return got.returncode, json.loads(got.stdout or "[]"), got.stderr


def test_rows():
    peer = Upsd({"LIST UPS": UNITS, "LIST VAR a": VARIABLES})
    status, got, words = rows("SELECT name, description, is_on_battery, is_battery_low, runtime_seconds FROM ups", peer.url)
    equal((status, got), (0, [{"name": "a", "description": 'one "room"', "is_on_battery": 1, "is_battery_low": 1,
                               "runtime_seconds": 95}]), "what the peer says becomes a row")
    equal(peer.heard, ["LIST UPS", "LIST VAR a"], "nothing but LIST is said")
    status, got, words = rows("SELECT count(*) AS n FROM users", peer.url)
    equal((status, got), (0, [{"n": 0}]), "a table of another kind of target has no rows")
    status, got, _ = rows("SELECT name, status FROM zicha_tables, (SELECT count(*) FROM ups) WHERE name LIKE 'ups%' OR name = 'users'", peer.url)
    equal([r["name"] for r in got], ["ups", "ups_variables"], "the catalogue holds the tables of its kind alone")


def test_bad_peers():
    for name, answers in {
        "that says nonsense": {"LIST UPS": b"220 mail ready\n"},
        "that closes at once": {},
        "that stops in the middle": {"LIST UPS": UNITS[:20]},
        "that refuses": {"LIST UPS": b"ERR ACCESS-DENIED\n"},
        "whose line never ends": {"LIST UPS": b"BEGIN LIST UPS\nUPS a \"" + b"x" * (2 << 20)},
    }.items():
        status, got, words = rows("SELECT * FROM ups", Upsd(answers).url, "--set", "ups.deadline=5")
        ok(status == 2 and not got and "could not be seen" in words, f"a peer {name}: its tables have failed", status, got, words)
    status, got, words = rows("SELECT name, status FROM zicha_tables, (SELECT count(*) FROM ups) WHERE name = 'ups'",
                              Upsd({"LIST UPS": b"BEGIN LIST UPS\nEND LIST UPS\n"}).url)
    equal(got, [{"name": "ups", "status": "absent"}], "where there is no power supply, none is said to be well")
    silent = Upsd({"LIST UPS": UNITS, "LIST VAR a": b'BEGIN LIST VAR a\nVAR a ups.status "OL"\nEND LIST VAR a\n'})
    got = zicha("inspect", silent.url, "--only", "ups-minutes", "--only", "ups-not-bypassed", "--format", "json")
    equal({r["check"]: r["state"] for r in json.loads(got.stdout)["results"]}, {"ups-minutes": "unknown", "ups-not-bypassed": "pass"},
          "a value that is not told makes unknown what leans on it, and nothing else")
    peer = Upsd({"LIST UPS": UNITS, "LIST VAR a": b"ERR DRIVER-NOT-CONNECTED\n"})
    status, got, words = rows("SELECT name, is_stale FROM ups", peer.url)
    equal((status, got), (2, [{"name": "a", "is_stale": 1}]), "a unit that does not answer is there, and the table is partial")


def test_use():
    got = zicha("query", "SELECT 1 FROM ups", "ups://127.0.0.1:99999")
    ok(got.returncode == 3 and "HOST:PORT" in got.stderr, "a port that is none is told", got.stderr)
    got = zicha("query", "SELECT 1 FROM ups", "ups://127.0.0.1", "--set", "ups.deadline=0")
    ok(got.returncode == 3 and "from 1 to" in got.stderr, "a number out of its range is refused", got.stderr)
    got = zicha("query", "SELECT 1 FROM ups", "ups://127.0.0.1", "--set", "ups.speed=9")
    ok(got.returncode == 3 and "no such setting" in got.stderr, "a setting that is not there is told", got.stderr)
    got = zicha("inspect", "ups://127.0.0.1", "--set", "ups.speed=9")
    ok(got.returncode == 3 and "no such setting" in got.stderr, "by inspect, too", got.stderr)
    got = zicha("targets", "ups")
    ok(got.returncode == 0 and "ups://" in got.stdout, "`zicha targets` tells how it is named", got.stdout)


CHECK = """-- id: test-mains
-- title: Power comes from the mains
-- title[zh_CN]: 由市电供电
-- severity: high
-- area: power
-- controls: gbt22239:8.1.1.9.b
-- why: For the test.
-- why[zh_CN]: 供测试。
-- fix: None.
-- fix[zh_CN]: 无。
SELECT name FROM ups WHERE is_on_battery;
"""


def own_checks(folder):
    return ["--checks", os.path.dirname(os.path.dirname(os.path.dirname(write(f"{folder}/checks/power/test-mains/check.sql", CHECK))))]


def test_snapshot(folder):
    peer = Upsd({"LIST UPS": UNITS, "LIST VAR a": VARIABLES})
    file = f"{folder}/ups.zicha"
    got = zicha("inspect", peer.url, "--snapshot", file, "--format", "json", *own_checks(folder))
    ok(got.returncode in (0, 1) and os.path.exists(file), "a snapshot can be taken", got.returncode, got.stderr)
    equal(rows("SELECT name, runtime_seconds FROM ups", file)[1], [{"name": "a", "runtime_seconds": 95}], "and asked later")
    first = json.loads(got.stdout)
    again = zicha("inspect", file, "--profile", "power", "--format", "json", *own_checks(folder))
    equal({r["check"]: r["state"] for r in json.loads(again.stdout)["results"]}, {r["check"]: r["state"] for r in first["results"]},
          "and judged later, with the same verdicts")
    ok("fail" in {r["state"] for r in first["results"]}, "there are verdicts", got.stdout[:600])
    names = {t["name"] for t in first["tables"]}
    equal(names, {"ups", "ups_variables"}, "it holds the tables of its kind, and no others")


def test_several(folder):
    peer = Upsd({"LIST UPS": UNITS, "LIST VAR a": VARIABLES})
    got = zicha("inspect", peer.url, "ups://127.0.0.1:1", "--format", "json", *own_checks(folder))
    report = json.loads(got.stdout)
    equal(got.returncode, 1, "of several targets the worst decides")
    equal(len(report["inspections"]), 2, "and each is in the report")


def test_unit(folder):
    peer, db = Upsd({"LIST UPS": UNITS, "LIST VAR a": VARIABLES}), f"{folder}/u.db"
    zicha("init", "--db", db, "--code", "t", "--name", "T", "--class", "hospital")
    got = zicha("query", "SELECT count(*) FROM all_ups", "--db", db)
    ok(got.returncode == 2 and "was inspected" in got.stderr, "what nobody looked at is not empty", got.returncode, got.stderr)
    zicha("inspect", peer.url, "--db", db)
    got = zicha("query", "SELECT name, runtime_seconds FROM all_ups", "--db", db, "--format", "json")
    equal((got.returncode, json.loads(got.stdout)), (0, [{"name": "a", "runtime_seconds": 95}]), "what was seen is in the unit's tables")
    write(f"{folder}/nothing.pcap", struct.pack("<IHHiIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1))
    zicha("inspect", f"pcap:{folder}/nothing.pcap", "--db", db)
    got = zicha("query", "SELECT count(*) FROM all_net_open_ports", "--db", db)
    ok(got.returncode == 2, "a capture that was read tells nothing of open ports", got.returncode, got.stdout, got.stderr)
    got = zicha("query", "SELECT count(*) FROM all_users", "--db", db)
    ok(got.returncode == 2, "a table of hosts is not seen by looking at a power supply", got.returncode, got.stdout)


def test_confinement():
    peer = Upsd({"LIST UPS": UNITS})
    got = zicha("survey", "--drill", peer.url)
    tried = dict(line.rsplit(": ", 1) for line in got.stdout.splitlines())
    ok(len(tried) >= 12, "a role tries what it must not do", got.stdout, got.stderr)
    for what, result in tried.items():
        equal(result, "refused", f"{what}: a role cannot")


with tempfile.TemporaryDirectory() as folder:
    test_rows()
    test_bad_peers()
    test_use()
    test_snapshot(folder)
    test_several(folder)
    test_unit(folder)
    test_confinement()
done()
