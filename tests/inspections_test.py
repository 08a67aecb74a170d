#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""inspections_test ZICHA - which inspections are kept, which go, what stays of those, and what the journal says of it."""
import datetime
import json
import os
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import done, equal, ok, write, zicha  # noqa: E402

KEPT = [  # what keeps it by --keep 2, the newest first
    ("2026-09-05T09:00", "newest"), ("2026-09-04T09:00", "newest"), ("2026-09-03T09:00", ""), ("2026-09-01T00:30", ""),
    ("2026-08-31T23:30", "month"), ("2026-08-10T09:00", ""), ("2026-07-31T18:00", "month"), ("2026-07-31T12:00", ""),
    ("2026-07-05T18:00", "problem"), ("2026-07-05T09:00", "problem"), ("2026-06-20T09:00", "month"), ("2026-06-10T09:00", ""),
    ("2026-06-01T09:00", "first"),
]


class Unit:
    def __init__(self, folder, zone="UTC"):
        self.db, self.folder, self.zone = f"{folder}/u.db", folder, zone
        self.run("2026-06-01T08:00", "init", "--code", "t", "--name", "T", "--class", "hospital")

    def run(self, moment, *words, status=0):
        at = datetime.datetime.fromisoformat(moment + "+00:00")
        got = zicha(*words, "--db", self.db, env={"SOURCE_DATE_EPOCH": str(int(at.timestamp())), "USER": "li", "SUDO_USER": "", "TZ": self.zone})
        ok(got.returncode == status, " ".join([moment, *words[:3]]), got.returncode, got.stdout, got.stderr)
        return got

    def inspect(self, moment):
        """Each moment sees other rows, but the hosts file, which is always the same."""
        write(f"{self.folder}/host/etc/hosts", "127.0.0.1 localhost\n")
        write(f"{self.folder}/host/etc/ssh/sshd_config", f"PermitRootLogin yes\n# {moment}\nBanner /etc/{moment}\n")
        self.run(moment, "inspect", f"root:{self.folder}/host", "--only", "sshd-root-login", status=1)

    def list(self, *words):
        return json.loads(self.run("2026-09-06T09:00", "inspections", "--format", "json", *words).stdout)

    def ask(self, sql):
        connection = sqlite3.connect(self.db)
        rows = connection.execute(sql).fetchall()
        connection.commit()
        connection.close()
        return rows


def fill(u):
    for moment, _ in reversed(KEPT):
        u.inspect(moment)
        if moment == "2026-07-05T09:00":
            u.run(moment, "problems", "update")


def test_thin(folder):
    u = Unit(folder)
    fill(u)
    write(f"{folder}/paper.txt", "signed\n")
    u.run("2026-09-05T10:00", "records", "units", "attach", "t", f"{folder}/paper.txt")
    gone = u.ask("SELECT hash FROM inspected WHERE name = 'sshd_config' AND at = (SELECT at FROM inspection ORDER BY at LIMIT 1 OFFSET 1)")[0][0]
    u.run("2026-09-05T10:00", "records", "evidence", "add", "name=what sshd said", f"hash={gone}")
    shown = u.list("--keep", "2")
    equal([(r["at"][:16], r["kept by"]) for r in shown], KEPT, "each inspection, the newest first, and what keeps it")
    equal({(r["results"], r["failed"], r["unknown"]) for r in shown}, {(1, 1, 0)}, "and what it came to")
    latest = u.run("2026-09-06T09:00", "query", "SELECT * FROM results WHERE is_latest = 1", "--format", "csv").stdout
    equal(len(u.ask("SELECT 1 FROM inspection")), len(KEPT), "listing removes nothing")

    said = u.run("2026-09-06T09:00", "inspections", "thin", "--keep", "2", "--as", "Wang Fang").stdout
    n_gone = sum(not reason for _, reason in KEPT)
    ok(said.startswith(f"{n_gone} inspections were removed with ") and said.endswith(f"{len(KEPT) - n_gone} stay\n"), "says how many went", said)
    equal([(r["at"][:16], r["kept by"]) for r in u.list("--keep", "2")], [k for k in KEPT if k[1]], "what was kept is there, by the same reasons")
    for table in "inspected", "result", "finding":
        equal(u.ask(f"SELECT count(*) FROM {table} x WHERE NOT EXISTS (SELECT 1 FROM inspection i WHERE i.unit = x.unit AND i.target = x.target AND i.at = x.at)"),
              [(0,)], f"nothing of {table} is left without its inspection")
    equal(u.ask("SELECT count(*) FROM inspected t WHERE NOT EXISTS (SELECT 1 FROM content c WHERE c.hash = t.hash)"), [(0,)], "no rows that another inspection has as well went")
    named = [b[0] for b in u.ask("SELECT body FROM record WHERE kind = 'evidence'")]
    orphans = [h for (h,) in u.ask("SELECT hash FROM content WHERE hash NOT IN (SELECT hash FROM inspected)")]
    ok(gone in orphans and len(orphans) == 2 and all(any(h in body for body in named) for h in orphans), "bytes without an inspection are those that records name", orphans, named)
    equal(u.run("2026-09-06T09:00", "query", "SELECT * FROM results WHERE is_latest = 1", "--format", "csv").stdout, latest, "the latest results are as before")
    u.run("2026-09-06T09:00", "problems", "update")
    return u, n_gone


def test_journal(u, n_gone):
    u.run("2026-09-06T09:00", "journal", "verify")
    entry = [r for r in json.loads(u.run("2026-09-06T09:00", "journal", "--format", "json").stdout) if r["kind"] == "inspections"]
    equal([(r["who"], r["action"], r["id"], r["after"]) for r in entry], [("Wang Fang", "thin", f"root:{u.folder}/host", None)], "the journal says who removed of what")
    told = json.loads(entry[0]["before"])
    equal([t["at"][:16] for t in told], [m for m, reason in KEPT if not reason], "and which")
    equal(told[0], {"at": "2026-09-03T09:00:00Z", "profile": told[0]["profile"], "results": 1, "failed": 1}, "and what they had come to")
    said = u.run("2026-09-06T10:00", "inspections", "thin", "--keep", "2").stdout
    ok(said.startswith("0 inspections were removed"), "once more there is nothing to remove", said)
    equal(u.ask("SELECT count(*) FROM journal WHERE kind = 'inspections'"), [(1,)], "which is no entry")
    u.ask("UPDATE journal SET before = replace(before, '2026-09-03', '2026-09-02') WHERE kind = 'inspections'")
    got = u.run("2026-09-06T10:00", "journal", "verify", status=1)
    ok("was changed" in got.stderr, "an entry of what was removed cannot be changed either", got.stderr)


def test_zone(folder):
    """The unit's days and months, not those of UTC."""
    u = Unit(folder, "Asia/Shanghai")
    for moment in "2026-06-01T09:00", "2026-08-31T15:30", "2026-08-31T16:30", "2026-09-02T09:00":
        u.inspect(moment)
    equal([r["kept by"] for r in u.list("--keep", "1")], ["newest", "", "month", "first"], "half past midnight on the wall is the next month")


def test_targets(folder):
    """Of each target by itself: many inspections of one do not push out those of another."""
    u = Unit(folder)
    for moment in "2026-06-01T09:00", "2026-06-02T09:00":
        u.inspect(moment)
    for day in range(1, 4):
        u.run(f"2026-09-0{day}T09:00", "inspect", f"root:{write(folder + '/other/etc/hosts', '')[:-10]}", "--only", "sshd-root-login", status=0)
    shown = [(r["target"][-5:], r["kept by"]) for r in u.list("--keep", "2")]
    equal(shown, [("/host", "newest"), ("/host", "newest"), ("other", "newest"), ("other", "newest"), ("other", "first")], "the newest are counted for each target")


def test_refusals(folder):
    u = Unit(folder)
    for words, reason in (("thin", "--keep", "0"), "can be 1"), (("--keep", "x"), "can be 1"), (("thicken",), "write thin"):
        got = u.run("2026-09-06T09:00", "inspections", *words, status=3)
        ok(reason in got.stderr, "refused: " + " ".join(words), got.stderr)
    equal(u.list(), [], "a unit that inspected nothing")
    ok(u.run("2026-09-06T09:00", "inspections", "thin").stdout.startswith("0 inspections were removed"), "has nothing to remove")
    got = zicha("inspections", "--db", f"{folder}/none.db")
    ok(got.returncode == 4 and "zicha init" in got.stderr, "no database: what to do", got.stderr)


def test_lost_bytes(folder):
    u = Unit(folder)
    write(f"{folder}/paper.txt", "signed\n")
    u.run("2026-09-05T10:00", "records", "units", "attach", "t", f"{folder}/paper.txt")
    u.run("2026-09-05T10:00", "journal", "verify")
    u.ask("DELETE FROM content")
    got = u.run("2026-09-05T10:00", "journal", "verify", status=1)
    ok("the file that evidence paper.txt (units t) names is not there any more" in got.stderr, "evidence whose bytes are gone is told by its name", got.stderr)


def test_several(folder):
    """Many snapshots are judged one after another by checks that are prepared once: each as if it came alone."""
    snapshots = []
    for name, files in (("plain", {"etc/passwd": "root:x:0:0::/root:/bin/sh\n", "etc/hosts": "127.0.0.1 a\n"}),
                        ("open", {"etc/passwd": "root::0:0::/root:/bin/sh\n", "etc/ssh/sshd_config": "PermitRootLogin yes\n",
                                  "root/.ssh/authorized_keys": "ssh-rsa AAAA x\n"}),
                        ("some", {"etc/passwd": "root:x:0:0::/root:/bin/sh\n"}), ("empty", {"etc/none": ""})):
        for path, text in files.items():
            write(f"{folder}/{name}/{path}", text)
        snapshots.append(f"{folder}/{name}.zicha")
        some = ("--profile", "classified") if name == "some" else ()
        got = zicha("collect", f"root:{folder}/{name}", "--out", snapshots[-1], *some)
        ok(got.returncode == 0, "a snapshot of " + name, got.stderr)
    torn = f"{folder}/torn.zicha"
    with open(snapshots[1], "rb") as whole, open(torn, "wb") as half:
        half.write(whole.read()[:20000])

    kept = []
    for turn, runs in enumerate(([[s] for s in snapshots], [[*snapshots[:2], torn, *snapshots[2:]]], [[torn, *reversed(snapshots)]])):
        os.mkdir(f"{folder}/{turn}")
        u = Unit(f"{folder}/{turn}")
        for run in runs:
            u.run("2026-09-05T10:00", "inspect", *run, "--jobs", "1", status=1)
        kept.append([u.ask(f"SELECT * FROM {table} ORDER BY target, 4, 5") for table in ("inspection", "inspected", "result", "finding")])
    ok(len(kept[0][0]) == 4 and len(kept[0][3]) > 10, "four are kept, with what was found", len(kept[0][0]), len(kept[0][3]))
    for n, words in ((1, "together"), (2, "together, in another order and behind one that is torn")):
        for table, alone, all_of_them in zip(("inspections", "tables", "results", "findings"), kept[0], kept[n]):
            equal(all_of_them, alone, f"{table} of snapshots that come {words}")


for test in test_zone, test_targets, test_refusals, test_lost_bytes, test_several:
    with tempfile.TemporaryDirectory() as top:
        test(top)
with tempfile.TemporaryDirectory() as top:
    test_journal(*test_thin(top))
done()
