#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""unit_checks_test ZICHA - checks of what the unit recorded, and of what it says against what was seen."""
import glob
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import SOURCE, done, equal, ok, write, zicha  # noqa: E402

NOW = 1790000000  # 2026-09-21


class Unit:
    """A unit's database, and a host on which Li Wei still has an account."""

    def __init__(self, folder):
        self.db, self.root = os.path.join(folder, "u.db"), os.path.join(folder, "host")
        write(os.path.join(self.root, "etc/passwd"),
              "root:x:0:0:root:/root:/bin/bash\nliwei:x:1000:1000::/home/liwei:/bin/bash\n")
        write(os.path.join(self.root, "etc/shadow"), "root:*:20000::::::\nliwei:$y$j9T$a$b:20000::::::\n")
        write(os.path.join(self.root, "etc/os-release"), 'ID=debian\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\n')
        self.run("init", "--code", "t", "--name", "Test", "--class", "hospital", "--db", self.db)
        self.inspected = "root:" + self.root

    def run(self, *words):
        return zicha(*words, env={"SOURCE_DATE_EPOCH": str(NOW), "USER": "tester"})

    def add(self, kind, *fields):
        result = self.run("records", kind, "add", *fields, "--db", self.db)
        ok(result.returncode == 0, f"{kind} {fields[0]} is recorded", result.stdout, result.stderr)

    def judge(self, check):
        result = self.run("inspect", "unit:" + self.db, "--only", check, "--format", "json")
        return json.loads(result.stdout)["results"][0]

    def expect(self, check, state, fact):
        got = self.judge(check)
        ok(got["state"] == state, fact, json.dumps(got, ensure_ascii=False))
        return json.dumps(got)


def test_keys():
    """A problem must stay the same one while its numbers and days change."""
    for path in sorted(glob.glob(os.path.join(SOURCE, "unit-checks/*/*/check.sql"))):
        text = open(path, encoding="utf-8").read()
        ok("\n-- key: " in text, os.path.basename(os.path.dirname(path)) + " says what tells its findings apart")


def test_one(u):
    """`key: -`: one problem, whatever the days in it are."""
    for day in "2024-01-05", "2024-02-05":
        u.add("meetings", f"subject=m {day}", "class=leading_group", f"held_on={day}")
        u.run("inspect", "unit:" + u.db, "--only", "leading-group-meets", "--db", u.db)
        u.run("problems", "update", "--db", u.db)
    got = u.run("query", "SELECT state, coalesce(key_text, '') AS key FROM problems WHERE check_id = 'leading-group-meets'", "--format", "csv", "--db", u.db).stdout
    equal(got, "state,key\nopen,\n", "a later meeting that is too long ago as well leaves the same problem")


def test_places(u):
    """What a key says in words of programs, reports say in the reader's."""
    u.add("people", "name=Zhao Yi")
    u.add("staff_changes", "person=Zhao Yi", "class=left", "on=2026-09-01")
    u.run("inspect", "unit:" + u.db, "--only", "leaver-accounts-closed", "--db", u.db)
    u.run("problems", "update", "--db", u.db)
    got = u.run("query", "SELECT place, place_zh FROM problem_places JOIN problems USING (number) WHERE check_id = 'leaver-accounts-closed'",
                "--format", "csv", "--db", u.db).stdout
    equal(got, "place,place_zh\nZhao Yi / left / 2026-09-01,Zhao Yi / 离岗 / 2026-09-01\n", "a word of a choice reads as its field declares it")


def test_ledger(u):
    u.expect("target-in-ledger", "notapplicable", "without an inspection nobody is asked for its ledger")
    u.run("inspect", u.inspected, "--db", u.db)
    u.expect("target-in-ledger", "fail", "what was inspected stands in the ledger")
    u.add("people", "name=Wang Fang")
    u.add("assets", "number=A1", "name=Server", "class=server", "responsible=Wang Fang", "status=used",
          "target=" + u.inspected, "os=CentOS 7")
    u.expect("target-in-ledger", "pass", "and does so once it was entered")
    u.expect("asset-inspected", "pass", "an asset that was inspected today is known")
    u.expect("ledger-os-agrees", "fail", "the ledger names another system than the host")


def test_leaver(u):
    u.add("people", "name=Li Wei", "accounts=liwei;lw")
    u.expect("leaver-account-seen", "notapplicable", "nobody has left")
    u.run("records", "people", "set", "Li Wei", "left_on=2026-09-01", "--db", u.db)
    got = u.expect("leaver-account-seen", "fail", "the account of somebody who left is open on a host")
    ok('"liwei"' in got and "2026-09-01" in got, "account and day are named", got)
    u.expect("leaver-recorded", "fail", "there is no record of the leaving")
    u.add("staff_changes", "person=Li Wei", "class=left", "on=2026-09-01", "accounts_closed_on=2026-09-01")
    u.expect("leaver-accounts-closed", "pass", "the record says that all was closed on the day")
    os.chmod(os.path.join(u.root, "etc/shadow"), 0o600)
    write(os.path.join(u.root, "etc/passwd"), b"root:x:0:0:root:/root:/bin/bash\n\xff\x00broken\n")
    u.run("inspect", u.inspected, "--db", u.db)
    u.expect("leaver-account-seen", "unknown", "what a host did not show is no proof")


def test_statements(u):
    u.add("declarations", "subject=incidents", "count=0", "signed_by=Wang Fang", "signed_on=2026-09-20")
    u.expect("incidents-agree", "pass", "a zero that nothing contradicts stands")
    u.add("incidents", "number=I1", "title=Ransom", "discovered_at=2026-09-10 09:00", "reported_at=2026-09-10 09:31")
    u.expect("incidents-agree", "fail", "the unit's own list contradicts the zero")
    u.expect("reported-in-time", "fail", "31 minutes are more than 30")
    u.run("records", "incidents", "set", "I1", "reported_at=2026-09-10 09:30", "--db", u.db)
    u.expect("reported-in-time", "pass", "30 are not")


def test_both_packs(u):
    checks = json.loads(u.run("checks", "--format", "json").stdout)
    of = {c["check"]: c["of"] for c in checks}
    equal((of["sshd-root-login"], of["incidents-agree"]), ("target", "unit"), "both packs are listed")
    one = u.run("checks", "--test", "incidents-agree")
    ok(one.returncode == 0 and "incidents-agree: pass.sql with incidents failed is unknown" in one.stdout,
       "the fixtures of the unit's checks run, with each table failed", one.stdout)
    clauses = u.run("controls", "selfeval").stdout
    ok("exits-few" in clauses, "clauses know of the unit's checks", clauses)


test_keys()
with tempfile.TemporaryDirectory() as folder:
    unit = Unit(folder)
    for test in (test_ledger, test_leaver, test_statements, test_one, test_both_packs, test_places):
        test(unit)
done()
