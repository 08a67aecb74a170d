#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""problems_test ZICHA - a problem's life: found, seen again, gone, back, waived, verified."""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import done, equal, ok, write, zicha  # noqa: E402

DAY = 86400
BEGIN = 1790000000  # 2026-09-21


class Unit:
    """A unit's database, and a host whose sshd can be made right and wrong."""

    def __init__(self, folder):
        self.db, self.root, self.now = os.path.join(folder, "u.db"), os.path.join(folder, "host"), BEGIN
        self.run("init", "--code", "t", "--name", "Test", "--class", "hospital")
        for name in ("Li Wei", "Wang Fang"):
            self.run("records", "people", "add", f"name={name}")

    def run(self, *words, status=0):
        result = zicha(*words, "--db", self.db, env={"SOURCE_DATE_EPOCH": str(self.now), "USER": "tester"})
        ok(result.returncode == status, f"{' '.join(words[:4])} gives {status}", result.stdout, result.stderr)
        return result

    def inspect(self, root_login, status):
        write(os.path.join(self.root, "etc/ssh/sshd_config"), f"PermitRootLogin {root_login}\n")
        self.run("inspect", "root:" + self.root, "--only", "sshd-root-login", status=status)
        return self.run("problems", "update").stdout

    def problems(self):
        return json.loads(self.run("problems", "--all", "--format", "json").stdout)

    def states(self):
        return [(p["number"], p["state"], p["reopened"] or 0) for p in self.problems()]

    def later(self, days):
        self.now += days * DAY


def test_life(u):
    u.inspect("yes", 1)
    equal(u.states(), [("P00001", "open", 0)], "a violation is a problem")
    u.later(1)
    u.inspect("yes", 1)
    equal(u.states(), [("P00001", "open", 0)], "seen again it is the same problem")
    u.run("problems", "P00001", "assign", "Li Wei", "--due", "2026-12-01")
    machine = u.problems()[0]
    ok(machine["which"] == "key=permitrootlogin match=" and machine["target"] == "root:" + u.root, "a program gets keys", machine)
    u.run("records", "assets", "add", "number=A1", "name=The bastion", "class=server", "state=used", "owner=Li Wei", "target=root:" + u.root)
    shown = u.run("problems").stdout
    ok("The bastion" in shown and "  permitrootlogin" in shown and "key=" not in shown, "people read the asset's name and values without keys", shown)
    shown = u.run("problems", "P00001").stdout
    ok(f"Where: The bastion (root:{u.root})\n" in shown and "Details: key: permitrootlogin; value: yes; path: /etc/ssh/sshd_config; line: 1\n" in shown, "and of one where it is and its details in words", shown)
    ok("State: open → assigned; Owner: Li Wei; Due on: 2026-12-01\n" in shown and "{" not in shown, "and what changed", shown)
    told = json.loads(u.run("problems", "P00001", "--format", "json").stdout)
    equal([(t["action"], json.loads(t["after"])["state"]) for t in told], [("add", "open"), ("set", "open"), ("set", "assigned")], "a program gets the bodies alone")
    refused = u.run("problems", "P00001", "due", "2026-01-01", status=3)
    ok("past" in refused.stderr, "a deadline in the past is refused", refused.stderr)
    refused = u.run("problems", "P00001", "due", "2026-02-30", status=3)
    ok("no day of the calendar" in refused.stderr, "and a day that no calendar has is told as that", refused.stderr)
    refused = u.run("problems", "P00001", "asign", "Li Wei", status=3)
    ok("the nearest is assign" in refused.stderr, "a misspelt deed is answered with the nearest one", refused.stderr)
    refused = u.run("problems", "P00001", "verify", "Wang Fang", status=3)
    ok("inspection" in refused.stderr, "what an inspection found no word closes", refused.stderr)
    u.later(1)
    u.inspect("no", 0)
    equal(u.states(), [("P00001", "closed", 0)], "an inspection that does not find it closes it")
    u.later(1)
    u.inspect("yes", 1)
    equal(u.states(), [("P00001", "open", 1)], "it came back: reopened, and counted")


def test_unknown(u):
    os.chmod(os.path.join(u.root, "etc/ssh/sshd_config"), 0o600)
    write(os.path.join(u.root, "etc/ssh/sshd_config"), b"PermitRootLogin\x00no\n")
    u.later(1)
    u.run("inspect", "root:" + u.root, "--only", "sshd-root-login", status=2)
    u.run("problems", "update")
    equal(u.states()[0][1], "open", "what nobody could look at is not fixed")


def test_waiver(u):
    u.inspect("yes", 1)
    u.run("problems", "P00001", "waive", "--reason", "the vendor's console", "--measures", "management network only",
          "--approver", "Wang Fang", "--expires", "2026-10-31")
    u.inspect("yes", 1)
    equal(u.states()[0][1], "waived", "a waiver in force carries the problem")
    u.later(60)
    u.inspect("yes", 1)
    equal(u.states()[0][1:], ("open", 2), "a waiver that is over does not")
    refused = u.run("problems", "P00001", "waive", "--reason", "x", "--measures", "y", "--measure-checks", "sshd-root-login; no-such",
                    "--approver", "Wang Fang", "--expires", "2027-03-01", status=3)
    ok("no check of this name" in refused.stderr, "a measure that is no check is refused", refused.stderr)
    u.run("problems", "P00001", "waive", "--reason", "x", "--measures", "y", "--measure-checks", "sshd-root-login",
          "--approver", "Wang Fang", "--expires", "2027-01-31")
    u.inspect("yes", 1)
    equal(u.states()[0][1], "open", "nor one whose compensating check fails")


def test_people(u):
    u.run("records", "campaigns", "add", "name=Spot", "class=spot_check", "starts_on=2026-11-01")
    u.run("records", "spot_checks", "add", "campaign=Spot", "item=Doors", "found=open", "verdict=differs",
          "on=2026-11-02", "severity=high")
    u.run("problems", "update")
    equal(u.states()[1][:2], ("P00002", "open"), "a spot check that differs is a problem")
    u.run("problems", "P00002", "assign", "Li Wei")
    u.run("problems", "P00002", "verify", "Wang Fang", status=3)
    u.run("problems", "P00002", "done", "doors are locked")
    refused = u.run("problems", "P00002", "verify", "Li Wei", status=3)
    ok("verifies" in refused.stderr, "nobody verifies their own work", refused.stderr)
    u.run("problems", "P00002", "verify", "Wang Fang")
    equal(u.states()[1][1], "closed", "a second person closes what only people can see")
    u.run("journal", "verify")


def test_seen_again(u):
    """What people said is held against what is seen later, and against nothing that was seen before."""
    u.run("problems", "update")
    equal(u.states()[1][1], "closed", "what was signed off does not come back of the old spot check")
    u.run("problems", "P00001", "assign", "Li Wei")
    u.run("problems", "P00001", "done", "mended")
    u.later(1)
    u.run("problems", "update")
    equal(u.states()[0][1], "done", "an inspection of before does not say that it is not done")
    before = u.problems()[0]
    u.inspect("yes", 1)
    after = u.problems()[0]
    equal(after["state"], "open", "one of a later day that finds it does")
    u.later(5)
    u.run("problems", "update")
    shown = u.run("problems", "P00001").stdout
    ok("Last seen on: 2026-11-25" in shown, "it was seen last on the day of its inspection, not of the update", shown)


def test_languages(u):
    """A problem reads in the language of the reader, whatever it was taken in by."""
    title = "禁止 root 使用口令通过 SSH 登录"
    listed = u.run("problems", "--all", "--lang", "zh_CN").stdout
    ok(title in listed, "in the list", listed)
    ok(title in u.run("problems", "P00001", "--lang", "zh_CN").stdout, "of itself")
    u.run("problems", "P00001", "due", "2026-12-20")
    ok(title in u.run("today", "--days", "40", "--lang", "zh_CN").stdout, "in what is due")
    what = [d["what"] for d in json.loads(u.run("today", "--days", "400", "--format", "json", "--lang", "zh_CN").stdout) if d["kind"] == "problem"]
    ok(what and all("（The bastion）" in w and u.root not in w for w in what), "and it is at the asset, as people call it", what)
    ok(title in u.run("problems", "--calendar", "--lang", "zh_CN").stdout.replace("\n ", ""), "and in the calendar")
    u.run("inspect", "root:" + u.root, "--only", "cron-allow", "--lang", "zh_CN")
    reason = u.run("query", "SELECT reason FROM results WHERE check_id = 'cron-allow'", "unit:" + u.db, "--lang", "en").stdout
    ok("the condition of the check is not met" in reason, "and why a check was not judged", reason)
    ok("Doors: open" in listed, "and one that no check or question tells as it was recorded", listed)


def test_today(u):
    u.run("records", "tasks", "add", "name=Friday check", "every=weekly", "weekday=friday", "starts_on=2026-11-01")
    due = json.loads(u.run("today", "--format", "json", status=1).stdout)
    ok(any(d["what"] == "Friday check" and d["due"] == "2026-11-06" and d["overdue"] for d in due),
       "a weekly duty that nobody did is overdue on its day", due)
    u.run("records", "task_records", "add", "task=Friday check", "on=2026-11-06")
    due = json.loads(u.run("today", "--format", "json", "--days", "30", status=1).stdout)
    ok(any(d["what"] == "Friday check" and d["due"] == "2026-11-13" for d in due), "once done, the next is due", due)
    ics = u.run("problems", "--calendar").stdout
    ok(ics.startswith("BEGIN:VCALENDAR\n") or ics.startswith("BEGIN:VCALENDAR\r\n"), "a calendar is written", ics[:40])
    ok("Friday check" in ics and "DTSTART;VALUE=DATE:20261113" in ics, "with what is due", ics)
    ok(all(len(line.encode()) <= 75 for line in ics.splitlines()), "its lines are folded")


def test_alike(u):
    """Thirty hosts with the same two problems are two lines, and two things to do."""
    hosts = [os.path.join(os.path.dirname(u.root), f"pc-{n:02}") for n in range(30)]
    for host in hosts:
        write(os.path.join(host, "etc/ssh/sshd_config"), "PermitRootLogin yes\nPermitEmptyPasswords yes\n")
        u.run("inspect", "root:" + host, "--only", "sshd-root-login", "--only", "sshd-empty-passwords", status=1)
    u.run("problems", "update")

    def lines(*words):
        return [line for line in u.run("problems", *words).stdout.splitlines()[2:] if line.startswith("P")]

    def open_of(check):
        return [line for line in lines() if line.endswith(check)]

    equal(len([line for line in lines() if "30 places" in line]), 2, "what all hosts have the same is listed once")
    ok(" +29 " in open_of("sshd-empty-passwords")[0], "and how many there are", lines())
    equal(len(lines("--each")) - len(lines()), 58, "--each lists every one")
    equal(len(lines("sshd-empty-passwords")), 30, "a check's name lists its own")
    equal(len(lines("sshd-empty-passwords", "--where", "*/pc-1?")), 10, "--where those of some targets")
    refused = u.run("problems", "no-such-check", status=3)
    ok("no such problem, and no check of this name" in refused.stderr, "a name that is neither is told", refused.stderr)
    refused = u.run("problems", "sshd-empty-passwords", "assign", "Nobody", status=3)
    equal(refused.stderr.count("Nobody"), 1, "what is wrong with all of them is said once")
    equal(len(open_of("sshd-empty-passwords")), 1, "and nothing was changed")
    none = u.run("problems", "--where", "*/nowhere")
    ok("--where" in none.stderr and "open on record" not in none.stderr, "a place where none is, is not said to be all places", none.stderr)
    none = u.run("problems", "sshd-empty-passwords", "--where", "*/nowhere")
    ok("--where" in none.stderr, "nor a check to have none", none.stderr)
    refused = u.run("problems", "sshd-empty-passwords", "done", "--where", "*/nowhere", status=3)
    ok("--where" in refused.stderr and "no such problem" not in refused.stderr, "nor that there is no such problem", refused.stderr)
    refused = u.run("problems", "sshd-empty-passwords", "done", "--due", "2027-02-01", status=3)
    ok("--due does not go with done" in refused.stderr, "an option of another verb is not lost", refused.stderr)
    dayless = u.run("today", status=1).stderr
    ok("60 open problems have no deadline" in dayless, "what has no deadline is told beside what is due", dayless)
    done_ = u.run("problems", "sshd-empty-passwords", "assign", "Li Wei", "--due", "2027-02-01", "--where", "*/pc-1?")
    equal(done_.stdout, "10 problems\n", "a verb on a check is for all its problems there")
    equal(sorted((" +9 " in line, "assigned" in line) for line in open_of("sshd-empty-passwords")), [(False, False), (True, True)],
          "and the others stay as they are")
    due = [d for d in json.loads(u.run("today", "--format", "json", "--days", "90", status=1).stdout) if d["due"] == "2027-02-01"]
    equal([(d["kind"], d["what"].endswith("(10 places)")) for d in due], [("problem", True)], "it is one thing to do")
    u.run("problems", "sshd-empty-passwords", "verify", "Wang Fang", status=3)
    u.run("problems", "sshd-empty-passwords", "waive", "--reason", "kiosks", "--measures", "own network", "--approver", "Wang Fang",
          "--expires", "2027-06-30", "--where", "*/pc-1?")
    equal(len([p for p in u.problems() if p["state"] == "waived"]), 10, "a waiver is each one's own")
    u.run("problems", "sshd-empty-passwords", "reopen")
    equal(len([p for p in u.problems() if p["state"] == "waived"]), 0, "all that are waived come back")
    ledger = u.run("report", "rectification", "--format", "md").stdout
    equal([line.count("/pc-") for line in ledger.splitlines() if " +29 " in line], [3, 3], "the report's ledger names three, and the number")
    ok("and 27 more" in ledger, "of the others", ledger)


def test_words_of_keys(u):
    """What checks of the unit call things is said in the reader's words."""
    for number, check, key, chinese in (("K1", "ups-hours-agree", "ups=UPS-01 kind=test", "UPS-01 / 供电测试"), ("K2", "ups-hours-agree", "ups=UPS-01 kind=answer", "UPS-01 / 答复"),
                                        ("K3", "ledger-unique", "kind=serial value=X1", "序列号 / X1"), ("K4", "leaks-agree", "kind=declaration", "声明"),
                                        ("K5", "filing-certificate-current", "system=HIS what=certificate of the assessor", "HIS / 测评机构资质")):
        u.run("records", "problems", "add", f"number={number}", "source=check", "title=x", "severity=low", "state=open", "first_seen_on=2026-11-01",
              f"check_id={check}", f"key_text={key}", "target=t")
        ok(chinese in u.run("problems", number, "--lang", "zh_CN").stdout, f"{key} in Chinese: {chinese}", u.run("problems", number, "--lang", "zh_CN").stdout)
    u.run("records", "spot_checks", "add", "campaign=Spot", "item=机房门", "found=未锁", "verdict=differs", "on=2026-11-02")
    u.run("problems", "update", "--lang", "zh_CN")
    ok("机房门：未锁" in u.run("problems", "--lang", "zh_CN").stdout, "and a spot check's finding has a Chinese colon")


def test_leaver(folder):
    """Whoever answers for a problem may leave: the problems of all others go on, and his wait for another owner."""
    u = Unit(folder)
    u.inspect("yes", 1)
    u.run("problems", "P00001", "assign", "Li Wei", "--due", "2026-12-01")
    u.later(1)
    u.run("records", "people", "set", "Li Wei", "left_on=2026-09-22")
    u.later(1)
    told = u.inspect("yes", 1)
    ok("still there 1" in told and "1 problem has lost its owner" in told, "an inspection is taken in after the owner has left", told)
    equal([(p["state"], p["owner"]) for p in u.problems()], [("open", None)], "and the problem has none any more")
    u.run("problems", "P00001", "assign", "Wang Fang")
    u.run("records", "people", "set", "Wang Fang", "left_on=2026-09-23")
    u.later(1)
    ok("gone 1" in u.inspect("no", 0), "what is put right is closed")
    equal([p["owner"] for p in u.problems()], ["Wang Fang"], "in the name of who put it right")
    u.later(1)
    ok("came back 1" in u.inspect("yes", 1), "and comes back")
    equal([(p["state"], p["owner"], p["reopened"]) for p in u.problems()], [("open", None, 1)], "to nobody")


def test_deadline(folder):
    """A deadline that has passed was for the last time; one that is ahead stands, and so does that of what never was put right."""
    u = Unit(folder)
    u.inspect("yes", 1)
    u.run("problems", "P00001", "assign", "Li Wei", "--due", "2026-12-01")
    u.later(1)
    u.inspect("no", 0)
    u.later(1)
    u.inspect("yes", 1)
    equal([(p["state"], p["due_on"]) for p in u.problems()], [("open", "2026-12-01")], "a problem that comes back before its deadline keeps it")
    u.run("problems", "P00001", "done", "set to no")
    u.later(100)
    u.inspect("yes", 1)
    equal([(p["state"], p["due_on"]) for p in u.problems()], [("open", "2026-12-01")], "what was said to be done and is not is late")
    u.inspect("no", 0)
    u.later(1)
    u.inspect("yes", 1)
    equal([(p["state"], p["due_on"], p["reopened"]) for p in u.problems()], [("open", None, 3)],
          "one that comes back after its deadline waits for another")
    ok("2026-12-01" not in u.run("today").stdout, "and is not late on its first day")


with tempfile.TemporaryDirectory() as folder:
    unit = Unit(folder)
    for test in (test_life, test_unknown, test_waiver, test_people, test_seen_again, test_languages, test_today, test_alike, test_words_of_keys):
        test(unit)
with tempfile.TemporaryDirectory() as folder:
    test_leaver(folder)
with tempfile.TemporaryDirectory() as folder:
    test_deadline(folder)
done()
