#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""incidents_test ZICHA - incidents on record get their grade by the law, and their clocks run."""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import done, equal, ok, zicha  # noqa: E402

NOON = 1790596800  # 2026-09-28 12:00


class Unit:
    def __init__(self, folder, kind):
        self.db, self.now, self.zone = os.path.join(folder, kind + ".db"), NOON, "UTC"
        self.run("init", "--code", "t", "--name", "Test", "--class", kind)

    def run(self, *words, status=0):
        result = zicha(*words, "--db", self.db, env={"SOURCE_DATE_EPOCH": str(self.now), "USER": "tester", "TZ": self.zone})
        ok(result.returncode == status, f"{' '.join(words[:4])} gives {status}", result.stdout, result.stderr)
        return result

    def add(self, number, **fields):
        words = [f"{name}={value}" for name, value in fields.items()]
        self.run("records", "incidents", "add", f"number={number}", "title=x", *words)

    def change(self, number, **fields):
        words = [f"{name}={value}" for name, value in fields.items()]
        self.run("records", "incidents", "set", number, *words)

    def rows(self, sql):
        return json.loads(self.run("query", sql, "--format", "json").stdout)

    def grade(self, number):
        row, = self.rows(f"SELECT grade, rule, formula, missing FROM incident_grades WHERE incident = '{number}'")
        return row["grade"], row["formula"], row["missing"]

    def clocks(self, number):
        rows = self.rows(f"SELECT clock, due_at, state, minutes FROM incident_clocks WHERE incident = '{number}'")
        return {r["clock"]: (r["due_at"], r["state"], r["minutes"]) for r in rows}

    def failed(self, check):
        """The incidents that the check finds."""
        target = "unit:" + self.db
        result = zicha("inspect", target, "--only", check, "--format", "json",
                       env={"SOURCE_DATE_EPOCH": str(self.now), "USER": "tester"})
        report = json.loads(result.stdout)
        found = [r for r in report["results"] if r["check"] == check][0]
        return [f["incident"] for f in found.get("findings", [])]


def test_grades(u):
    at = {"discovered_at": "2026-09-28 10:00"}
    u.add("leak", class_2007="destruction", grade="general", persons=1000000, **at)
    u.add("less", class_2023="data", grade="general", persons=999999, **at)
    u.add("blind", class_2023="data", data_class="core", grade="general", **at)
    u.add("money", class_2023="malware", grade="special", loss=2000, **at)
    u.add("portal", class_2023="attack", site="prefecture", outage_minutes=1440, reports_as="other", **at)
    equal(u.grade("leak"), ("larger", "1000000 ≥ 1000000", ""), "a million persons is larger")
    equal(u.grade("less"), ("general", None, ""), "one less is general")
    equal(u.grade("blind"), ("general", None, "Persons whose data leaked, Threat to the state or society"), "what nobody counted is said")
    equal(u.grade("money"), ("major", "2000 ≥ 2000", ""), "20 million yuan is major")
    equal(u.grade("portal"), ("major", "1440 ≥ 360", ""), "a day of a prefecture's portal is major")
    classes = u.rows("SELECT class_2023 FROM incident_grades WHERE incident = 'leak'")
    equal(classes, [{"class_2023": "data"}], "a class of 2007 is mapped to that of 2023")
    equal(u.failed("grade-too-low"), ["leak"], "only a recorded grade that is too low is wrong")
    equal(u.failed("grade-facts-recorded"), ["blind"], "and what could be graver is asked for")


def test_clocks(u):
    u.add("fast", class_2023="malware", persons=1000000, discovered_at="2026-09-28 09:00",
          cut_off_at="2026-09-28 09:03", reported_at="2026-09-28 09:31")
    equal(u.clocks("fast"), {
        "cut_off": ("2026-09-28 09:03", "kept", 3),
        "report": ("2026-09-28 09:30", "late", 31),
        "legal": ("2026-09-28 13:00", "running", 180),
        "summary": (None, "running", None),
    }, "internal and legal clocks run side by side")
    due = [line for line in u.run("today", "--format", "csv", status=1).stdout.splitlines() if "fast" in line]
    ok(len(due) == 1 and ",incident_legal,x,,fast," in due[0] and due[0].startswith("2026-09-28 13:00"),
       "what is still to be reported is due today", *due)
    u.now += 3601
    equal(u.clocks("fast")["legal"], ("2026-09-28 13:00", "late", 240), "after its hour it is late")
    u.change("fast", reports_as="cii")
    equal(u.clocks("fast")["legal"][0], "2026-09-28 10:00", "critical infrastructure has one hour")
    u.change("fast", authority_at="2026-09-28 10:00", recovered_at="2026-09-28 18:00")
    equal(u.clocks("fast")["legal"], ("2026-09-28 10:00", "kept", 60), "reported at the border is kept")
    equal(u.clocks("fast")["summary"][0], "2026-10-28 23:59", "30 days from the end to the final report")


def test_zone(u):
    u.add("abroad", class_2023="malware", persons=1000000, discovered_at="2026-09-28 20:00")
    equal(u.clocks("abroad")["legal"], ("2026-09-29 00:00", "running", -419), "where clocks show UTC, 20:00 is still to come")
    u.zone = "Asia/Shanghai"
    equal(u.clocks("abroad")["legal"], ("2026-09-29 00:00", "running", 60), "in Shanghai it was an hour ago")
    equal(u.rows("SELECT date('now', '+4 hours') AS day"), [{"day": "2026-09-29"}], "'now' is what the unit's clocks show")
    at = u.rows("SELECT max(at) AS at FROM journal")[0]["at"]
    equal(at, "2026-09-28T21:00:01", "and so is the journal")
    u.zone = "UTC"


def test_views(u):
    rows = json.loads(u.run("score", "--incidents", "--format", "json").stdout)
    ok("超时" in u.run("score", "--incidents", "--lang", "zh_CN").stdout, "in a table clocks read in the reader's words")
    u.run("records", "systems", "add", "name=Hospital system", "short_name=HS", "class=business")
    ok("no protection grade" in u.run("score", "HS", status=3).stderr and "no system on record" in u.run("score", "HSS", status=3).stderr,
       "a system is found by its short name; one without a grade, and one that there is not, are told")
    fast = [r["clock"] for r in rows if r["incident"] == "fast"]
    equal(fast, ["cut_off", "report", "legal", "summary"], "the view orders the clocks by what is due")
    ok(all(r["grade"] for r in rows), "and has each one's grade")


def test_receiver(u):
    u.add("passed", class_2023="attack", grade="major", discovered_at="2026-09-28 09:00",
          authority_at="2026-09-28 09:30", upward_at="2026-09-28 10:30")
    equal(u.clocks("passed")["upward"], ("2026-09-28 10:30", "kept", 60), "an authority passes reports on")
    refused = u.run("records", "incidents", "set", "passed", "upward_at=2026-09-28 09:29", status=3)
    ok("before it was received" in refused.stderr, "but not before it has them", refused.stderr)


with tempfile.TemporaryDirectory() as folder:
    hospital = Unit(folder, "hospital")
    test_grades(hospital)
    test_clocks(hospital)
    test_zone(hospital)
    test_views(hospital)
    test_receiver(Unit(folder, "authority"))
done()
