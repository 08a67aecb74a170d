#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""unit_test ZICHA - what inspections saw, kept in a unit's database, and asked there."""
import json
import os
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import done, equal, ok, write, zicha  # noqa: E402

DAY = 86400
BEGIN = 1790000000  # 2026-09-21


class Unit:
    """A unit's database, and two images of hosts."""

    def __init__(self, folder):
        self.folder, self.now = folder, BEGIN
        self.db = os.path.join(folder, "u.db")
        self.run("init", "--code", "t", "--name", "Test", "--class", "hospital")

    def run(self, *words, status=0, db=True):
        result = zicha(*words, *(["--db", self.db] if db else []), env={"SOURCE_DATE_EPOCH": str(self.now), "USER": "tester"})
        ok(result.returncode == status, f"{' '.join(words[:3])} gives {status}", result.returncode, result.stdout, result.stderr)
        return result

    def host(self, name, *users, damage=None):
        lines = "".join(f"{u}:x:{1000 + i}:100::/home/{u}:/bin/sh\n" for i, u in enumerate(users))
        path = os.path.join(self.folder, name)
        write(os.path.join(path, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n" + lines + (damage or ""))
        write(os.path.join(path, "etc/ssh/sshd_config"), "PermitRootLogin yes\n")
        return "root:" + path

    def inspect(self, target, status=1):
        return self.run("inspect", target, "--only", "sshd-root-login", status=status)

    def query(self, sql, status=0, words=None):
        result = self.run("query", sql, "--format", "json", status=status)
        if words:
            ok(words in result.stderr, f"it says: {words}", result.stderr)
        return [tuple(row.values()) for row in json.loads(result.stdout)]

    def store(self, sql, *values):
        with sqlite3.connect(self.db) as d:
            return d.execute(sql, values).fetchall()


def test_kept(u):
    a, b = u.host("a", "li"), u.host("b", "wang")
    equal(u.query("SELECT count(*) FROM targets"), [(0,)], "at first nothing was inspected")
    u.inspect(a)
    u.inspect(b)
    equal(u.query("SELECT target, name FROM all_users WHERE uid >= 1000 ORDER BY name"), [(a, "li"), (b, "wang")],
          "a table over all targets has the rows of each, and says whose they are")
    equal(u.query("SELECT target, state, is_latest FROM results ORDER BY target"), [(a, "fail", 1), (b, "fail", 1)],
          "what each check came to is there")
    equal(u.query("SELECT count(*) FROM findings"), [(2,)], "and each violation")
    by_file = zicha("query", "SELECT count(*) FROM targets", "unit:" + u.db, "--format", "csv")
    equal(by_file.stdout.split(), ["count(*)", "2"], "unit:FILE is the same as --db FILE")


def test_time(u):
    a = u.host("a", "li", "zhao")
    before = u.store("SELECT count(*) FROM content")
    u.inspect(a)
    equal(u.store("SELECT count(*) FROM inspection WHERE target = ?", a), [(1,)],
          "an inspection of the same moment takes the other's place")
    equal(u.query(f"SELECT name FROM all_users WHERE target = '{a}' AND uid >= 1000 ORDER BY name"), [("li",), ("zhao",)],
          "and its rows are the newer ones")
    u.now += DAY
    u.inspect(a)
    equal(u.query(f"SELECT is_latest, count(*) FROM results WHERE target = '{a}' GROUP BY 1 ORDER BY 1"), [(0, 1), (1, 1)],
          "a later one is the latest")
    for question, n, what in (
        ("results WHERE is_latest = 1", 2, "those of the latest alone are asked for"),
        ("results", 3, "or all"),
        ("results WHERE is_latest = 0", 1, "or the earlier ones"),
        ("results WHERE is_latest = 1 OR at < '2026-09-22'", 3, "or either"),
        ("results r LEFT JOIN targets t ON r.is_latest = 1 AND t.target = r.target", 3, "a join's condition leaves out no row of its left table"),
        ("targets t RIGHT JOIN results r ON r.is_latest = 1 AND t.target = r.target", 3, "nor of its right one, where it keeps that"),
        ("(SELECT count(*) FROM results WHERE is_latest = 1) JOIN results", 3, "nor does the latest beside all"),
    ):
        equal(u.query(f"SELECT count(*) FROM {question}"), [(n,)], f"of three results of two targets: {what}")
    equal(u.query(f"SELECT at, is_latest, n_pass, n_fail, n_unknown FROM inspections WHERE target = '{a}' ORDER BY at"),
          [("2026-09-21T14:13:20", 0, 0, 1, 0), ("2026-09-22T14:13:20", 1, 0, 1, 0)], "each inspection stands with what it came to")
    after = u.store("SELECT count(*) FROM content")
    n_tables = u.store("SELECT count(*) FROM inspected WHERE target = ? AND at = ?", a, u.now)[0][0]
    ok(n_tables > 50 and after[0][0] - before[0][0] < n_tables / 10, "a table that did not change is kept once", before, after)
    u.now -= 2 * DAY
    u.host("a", "old")
    u.inspect(a)
    u.now += 2 * DAY
    equal(u.query(f"SELECT at FROM targets WHERE target = '{a}'"), [("2026-09-22T14:13:20",)],
          "an older inspection, kept later, does not become the latest")
    equal(u.query("SELECT count(*) FROM all_users WHERE name = 'old'"), [(0,)], "nor do its rows show")
    equal(u.store("SELECT sum(is_latest) FROM inspection WHERE target = ?", a), [(1,)], "one of a target is the latest")


def test_several(u):
    c, d = u.host("c", "sun"), u.host("d", "qian")
    u.now += DAY
    u.run("inspect", c, d, "--only", "sshd-root-login", status=1)
    equal(u.query(f"SELECT target, name FROM all_users WHERE uid >= 1000 AND target IN ('{c}', '{d}') ORDER BY target"),
          [(c, "sun"), (d, "qian")], "several inspected side by side are kept whole")
    changed = zicha("diff", c, d)
    ok(changed.returncode == 1 and "qian" in changed.stdout, "diff tells one host from the other", changed.stdout, changed.stderr)
    mixed = zicha("inspect", c, "unit:" + u.db)
    ok(mixed.returncode > 2 or "unit:" in mixed.stderr + mixed.stdout, "a unit among hosts is told", mixed.stdout, mixed.stderr)


def test_unseen(u):
    a, b = u.host("a", "li"), u.host("b", "wang", damage="no line of passwd\n")
    u.now += DAY
    u.inspect(b)
    rows = u.query("SELECT name FROM all_users WHERE uid >= 1000 ORDER BY name", status=2, words=b)
    ok(("wang",) in rows and ("li",) in rows or len(rows) >= 2, "what was seen is there all the same", rows)
    os.remove(os.path.join(b[5:], "etc/passwd"))
    os.makedirs(os.path.join(b[5:], "etc/passwd"))
    u.now += DAY
    u.inspect(b)
    u.query("SELECT name FROM all_users", status=2, words=b)
    u.store("DELETE FROM inspected WHERE target = ? AND name = 'users'", a)
    u.query("SELECT name FROM all_users", status=2, words="and 1 more")
    equal(u.query("SELECT count(*) FROM all_groups WHERE target = 'x'"), [(0,)], "other tables are as whole as they were")
    u.store("UPDATE content SET hash = 'x' WHERE hash = (SELECT hash FROM inspected WHERE target = ? AND name = 'mounts' "
            "ORDER BY at DESC LIMIT 1)", a)
    u.query("SELECT * FROM all_mounts", status=2, words="not in the database")
    ok(u.run("journal", "verify", status=1).stderr, "rows that are gone are told by the proof")


def test_judged(u):
    judged = u.run("inspect", "unit:" + u.db, "--format", "json", status=1, db=False)
    equal(json.loads(judged.stdout)["inspection"]["target"], "t", "the unit is judged under its code")
    equal(u.store("SELECT count(*) FROM inspection WHERE target = 't'"), [(0,)], "without --db nothing is kept")
    u.run("inspect", "unit:" + u.db, "--format", "csv", status=1)
    equal(u.store("SELECT is_latest FROM inspection WHERE target = 't'"), [(1,)], "with it, its verdicts stand beside the hosts'")
    bad = zicha("inspect", "unit:" + u.db, "--profile", "no-such")
    ok(bad.returncode > 2 and "no-such" in bad.stderr, "a profile that is not there is told", bad.returncode, bad.stderr)
    none = zicha("inspect", "unit:" + os.path.join(u.folder, "none.db"))
    ok(none.returncode > 2 and "zicha init" in none.stderr, "a database that is not there: make one", none.stderr)
    ok(not os.path.exists(os.path.join(u.folder, "none.db")), "and none is made")


def test_damaged(u):
    u.run("records", "people", "add", "name=Li Wei")
    u.run("problems", "update")
    n = len(json.loads(u.run("problems", "--format", "json").stdout))
    ok(n >= 2, "the violations are problems", n)
    u.store("UPDATE record SET body = 'x' WHERE kind = 'people'")
    listed = u.run("records", "people", status=2)
    ok("people" in listed.stderr, "a list of records that cannot be read says so", listed.stderr)
    u.run("records", "problems", "set", "P00001", "owner=Li Wei", status=4)
    u.store("UPDATE record SET body = 'x' WHERE kind = 'spot_checks'")
    u.run("records", "people", "add", "name=Wang Fang", status=4)
    u.store("DELETE FROM record WHERE kind = 'people'")
    u.store("ALTER TABLE finding RENAME TO gone")
    u.run("problems", "update", status=4)
    u.store("ALTER TABLE gone RENAME TO finding")
    equal(len(json.loads(u.run("problems", "--format", "json").stdout)), n,
          "no problem is closed because the findings could not be read")


def test_init(u):
    new = os.path.join(u.folder, "new.db")
    for words in (["--code", "a b", "--name", "N", "--class", "hospital"], ["--code", "n", "--name", "", "--class", "hospital"],
                  ["--code", "n", "--name", "N", "--class", "ship"]):
        refused = zicha("init", "--db", new, *words)
        ok(refused.returncode == 3 and not os.path.exists(new), f"{words}: refused before anything is made", refused.returncode,
           refused.stderr)


def test_out(u):
    path = os.path.join(u.folder, "shown")
    u.run("problems", "P00001", "--out", path)
    with open(path) as f:
        text = f.read()
    ok("sshd-root-login" in text and "tester" in text, "a problem and its history stand in one file", text)
    refused = u.run("report", "hospital-annual", "--format", "json", status=3)
    ok("json: the form is" in refused.stderr, "a report has no form json", refused.stderr)
    listed = u.run("report", "hospital-annual", "--check", "--format", "md", status=2)
    ok(len(listed.stdout.splitlines()) > 5, "all claims are listed, whatever the form", listed.stdout)
    none = u.run("report", "no-such", status=3)
    ok("zicha report" in none.stderr, "a report that is not there: how to list them", none.stderr)


with tempfile.TemporaryDirectory() as folder:
    unit = Unit(folder)
    for test in (test_kept, test_time, test_several, test_unseen, test_judged, test_damaged, test_init, test_out):
        test(unit)
done()
