#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""ask_test ZICHA - questions as people meet them: asked, answered, judged, expired, asked again."""
import datetime
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import HANG  # noqa: E402
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha  # noqa: E402

DAY = 86400
BEGIN = 1790000000  # 2026-09-21
TODAY = datetime.date(2026, 9, 21)


def ago(days):
    return str(TODAY - datetime.timedelta(days=days))


# Each question that is not answered by yes or no: what conforms, what half, what not.
ANSWERS = {
    "applications-scanned": (ago(31), ago(90), ago(200)),
    "boundary-audited": ("analysed", "recorded", "none"),
    "boundary-malware": ("current", "stale", "none"),
    "incidents-this-year": ("0", None, "1"),
    "internet-exits": ("2", None, "3"),
    "intrusion-outside": ("current", "stale", "none"),
    "leaks-so-far": ("0", None, "1"),
    "log-retention-days": ("180", "90", "89.5"),
    "net-bandwidth-peak": ("70", "71", "91"),
    "net-peak-load": ("70", "85", "86"),
    "plan-drilled-on": (ago(365), None, ago(366)),
    "plan-trained-on": (ago(0), None, ago(-1)),
    "staff-trained-share": ("90", "60", "59.9"),
    "ups-minutes": ("30", "10", "9"),
}


class Unit:
    """A unit's database, asked at a moment of its own."""

    def __init__(self, folder, content=SOURCE):
        self.db, self.now, self.content = os.path.join(folder, "u.db"), BEGIN, content
        self.run("init", "--code", "t", "--name", "Test", "--class", "hospital")

    def environment(self):
        return {"SOURCE_DATE_EPOCH": str(self.now), "ZICHA_CONTENT": self.content, "USER": "tester"}

    def run(self, *words, status=0):
        result = zicha(*words, "--db", self.db, env=self.environment())
        ok(result.returncode == status, f"{' '.join(words[:4])} gives {status}", result.stdout, result.stderr)
        return result

    def talk(self, text, *words):
        """Answers at the terminal; the exit status and what was asked."""
        result = subprocess.run([ZICHA, "ask", *words, "--db", self.db], input=text, text=True, capture_output=True, timeout=HANG,
                                env=dict(os.environ, LC_ALL="C.UTF-8", **self.environment()))
        return result.returncode, result.stderr

    def list(self):
        return json.loads(self.run("ask", "--list", "--format", "json").stdout)

    def states(self):
        return {(x["question"], x["subject"]): x["state"] for x in self.list()}


def questions():
    """The stanzas that are shipped, by id."""
    found = {}
    for name in sorted(os.listdir(f"{SOURCE}/questions")):
        with open(f"{SOURCE}/questions/{name}", encoding="utf-8") as f:
            for stanza in f.read().split("\n\n"):
                fields = dict(line.split(": ", 1) for line in stanza.splitlines())
                found[fields["question"]] = fields
    return found


shipped = questions()
duties = open(f"{SOURCE}/records/duties.kind", encoding="utf-8").read()
equal({q["who"] for q in shipped.values() if f"{q['who']}=" not in duties}, set(), "who answers is a role of duties")
equal({i for i, q in shipped.items() if "answer" in q}, set(ANSWERS), "each answer that is no judgement is tried here")

# ---- the shipped questions ----
with tempfile.TemporaryDirectory() as scratch:
    unit = Unit(scratch)
    before = unit.list()
    equal([x for x in before if x["state"] == "error"], [], "in an empty unit each question's SQL runs")
    equal({x["state"] for x in before if "substr(grade" in shipped[x["question"]].get("when", "")}, {"notapplicable"},
          "without a system of level 3 its questions are not asked")
    unit.run("records", "rooms", "add", "name=主机房", "class=machine_room")
    unit.run("records", "systems", "add", "name=HIS", "class=business", "is_key=yes")
    unit.run("records", "protection", "add", "system=HIS", "grade=S4A4G4")
    unit.run("records", "people", "add", "name=Ap Keeper")
    unit.run("records", "assets", "add", "number=AP-01", "name=AP", "class=wireless", "status=used", "responsible=Ap Keeper")
    after = unit.list()
    equal({x["question"] for x in after}, set(shipped), "a unit with a room, a wireless device and a system of level 4 is asked each question")
    equal({x["state"] for x in after}, {"manual"}, "and nobody answered yet")
    equal({x["subject"] for x in after}, {"", "HIS", "主机房"}, "for the unit, the system and the room")

    for rank, state in enumerate(("pass", "partly", "fail")):
        given = {i: a[rank] for i, a in ANSWERS.items() if a[rank] is not None}
        for question, value in given.items():
            unit.run("ask", question, value)
        now = unit.states()
        for question in given:
            equal(now[question, ""], state, f"{question}: {given[question]} is judged {state}")

# ---- answering ----
CONTENT = """question: plain
title: It is so
title[zh_CN]: 应当如此
evidence: proof
evidence[zh_CN]: 证明
{0}
controls: zicha:RA001
fix: Do it
fix[zh_CN]: 整改

question: {1}
title: It is good
title[zh_CN]: 良好
evidence: proof
evidence[zh_CN]: 证明
{2}
controls: zicha:RA001
fix: Do it
fix[zh_CN]: 整改
"""


def content(folder, first, name="other", second="valid: once"):
    """A copy of the content whose only questions are two."""
    for part in ("checks", "frameworks", "migrations", "profiles", "records", "reports", "unit-checks"):
        if os.path.exists(f"{SOURCE}/{part}") and not os.path.exists(f"{folder}/{part}"):
            os.symlink(f"{SOURCE}/{part}", f"{folder}/{part}")
    write(f"{folder}/questions/trial.questions", CONTENT.format(first, name, second))
    return folder


with tempfile.TemporaryDirectory() as scratch:
    unit = Unit(scratch, content(scratch, "valid: monthly"))
    for words, state in (("yes", "pass"), ("Y", "pass"), ("是", "pass"), (" 部分 ", "partly"), ("no", "fail"),
                         ("无", "fail"), ("N/A", "notapplicable"), ("不适用", "notapplicable")):
        unit.run("ask", "plain", words)
        equal(unit.states()["plain", ""], state, f"{words!r} is {state}")
    got = unit.run("ask", "plain", "perhaps", status=3)
    ok("perhaps is none of yes, partly, no, na" in got.stderr, "another word is refused", got.stderr)
    unit.run("ask", "plain", "yes", "--note", "as seen on Monday")
    unit.run("ask", "nothing", "yes", status=3)
    unit.run("ask", "plain", status=3)
    row = next(x for x in unit.list() if x["question"] == "plain")
    equal((row["value"], row["valid_until"]), ("yes", "2026-10-22"), "an answer has a value and the day it is good until")
    unit.run("ask", "other", "yes")

    unit.now = BEGIN + 31 * DAY
    equal(unit.states(), {("plain", ""): "pass", ("other", ""): "pass"}, "on its last day an answer is good")
    unit.now += DAY
    equal(unit.states(), {("plain", ""): "expired", ("other", ""): "pass"}, "a day later it is too old; one for ever is not")
    unit.now = BEGIN + 9999 * DAY
    equal(unit.states()["other", ""], "pass", "an answer for ever stays")
    status, said = unit.talk("yes\n\n")
    ok(status == 0 and "answered yes on 2026-09-21, which is too long ago" in said and "[1]" in said and "It is good" not in said,
       "what is too old is asked again, what is good is not", status, said)
    equal(unit.states()["plain", ""], "pass", "and is good again")
    got = unit.run("query", "SELECT count(*) AS n FROM journal WHERE kind = 'answers'", "--format", "json")
    equal(json.loads(got.stdout)[0]["n"], 7, "each change of an answer stands in the journal")

with tempfile.TemporaryDirectory() as scratch:
    unit = Unit(scratch, content(scratch, "answer: date\nconforms: value <= date('now')", "size",
                                 "answer: number rooms\nconforms: value > 9\npartly: value > 1.5"))
    for day in ("2026-13-01", "21.9.2026", "yesterday"):
        unit.run("ask", "plain", day, status=3)
    unit.run("ask", "plain", "2026-09-21")
    unit.run("ask", "size", "ten", status=3)
    for number, state in (("10", "pass"), ("9", "partly"), ("1.5", "fail")):
        unit.run("ask", "size", number)
        equal(unit.states()["size", ""], state, f"{number} is compared as a number: {state}")
    unit.run("ask", "size", "no", status=3)
    unit.run("ask", "size", "不适用")
    equal(unit.states(), {("plain", ""): "pass", ("size", ""): "notapplicable"}, "a number may be not applicable, a day is a day")
    unit.now -= DAY
    equal(unit.states()["plain", ""], "fail", "by the day of asking")
    unit.run("ask", "plain", "无")
    equal(unit.states()["plain", ""], "fail", "what never was is answered by no")

with tempfile.TemporaryDirectory() as scratch:
    folder = content(scratch, "subject: rooms\nanswer: choice(own=自有 hired_out=外包)\nconforms: value = 'own'", "once",
                     "when: SELECT 1 FROM rooms WHERE class = 'office'")
    unit = Unit(scratch, folder)
    equal(unit.states(), {("once", ""): "notapplicable"}, "without subjects nothing is asked, without its condition neither")
    for room in ("A", "B"):
        unit.run("records", "rooms", "add", f"name={room}", "class=office")
    equal(unit.states(), {("plain", "A"): "manual", ("plain", "B"): "manual", ("once", ""): "manual"}, "then it is, for each")
    unit.run("ask", "plain", "own", status=3)
    unit.run("ask", "plain", "own", "--subject", "C", status=3)
    unit.run("ask", "plain", "leased", "--subject", "A", status=3)
    unit.run("ask", "plain", "外包", "--subject", "A")
    equal(unit.states()["plain", "A"], "fail", "a choice is understood in Chinese")
    unit.run("ask", "plain", "hired out", "--subject", "A")
    equal([x["value"] for x in unit.list() if x["subject"] == "A"], ["hired_out"], "and in English; kept is its word")

    listed = unit.run("ask", "--list", "--lang", "zh_CN").stdout
    ok("manual" not in listed and "未答复" in listed, "the list is in the reader's words", listed)
    ok("it can be" in unit.run("ask", "--who", "nobody", status=3).stderr and "it can be" in unit.run("ask", "--list", "--area", "rooom", status=3).stderr,
       "a duty or an area that there is not is told, not taken for all answered")
    # A conversation that breaks off goes on where it was.
    status, said = unit.talk("leased\nown\nseen\n")
    ok(status == 2 and "[2] B: It is so" in said and "leased" in said and "1 question is left" in said,
       "a wrong answer is asked again; what is left is told", status, said)
    equal(unit.states()["plain", "B"], "pass", "what was answered before the end is kept")
    status, said = unit.talk("\n")
    ok(status == 2 and "It is so" not in said and "[1] It is good" in said, "the next time only the rest is asked; empty: later", said)
    status, said = unit.talk("no\n\n")
    equal((status, unit.states()["once", ""]), (0, "fail"), "at last nothing is left")
    equal(unit.talk("")[0], 0, "and nothing is asked any more")

    for fault, first in (("a table that is not there", "subject: nowhere"), ("a wrong condition", "when: SELECT FROM"),
                         ("a wrong expression", "answer: number x\nconforms: valeu > 1")):
        content(folder, first)
        if "answer" in first:
            unit.run("ask", "plain", "1")
        equal(unit.states()["plain", ""], "error", f"{fault} is an error, and no answer")
done()
