#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every mistake in a check, a profile or a waiver is told with its place; the other checks run."""
import glob
import json
import os
import re
import tempfile

from tap import SOURCE, done, equal, ok, write, zicha

GOOD = open(f"{SOURCE}/checks/accounts/uid-zero-unique/check.sql", encoding="utf-8").read()

with tempfile.TemporaryDirectory() as scratch:
    def with_check(text, name="mine", area="accounts"):
        folder = tempfile.mkdtemp(dir=scratch)
        text = text.replace("uid-zero-unique", name)
        path = write(f"{folder}/{area}/{name}/check.sql", text)
        got = zicha("inspect", "--checks", folder, "--only", "uid-zero-unique", "--only", name, "--format", "json",
                    f"root:{scratch}")
        return got, path

    write(f"{scratch}/etc/passwd", "root:x:0:0::/root:/bin/bash\n")
    got, _ = with_check(GOOD)
    equal({r["check"]: r["state"] for r in json.loads(got.stdout)["results"]},
          {"mine": "pass", "uid-zero-unique": "pass"}, "a check from another folder runs beside ours")

    def mistake(change, place, hint, fact):
        """The text has a mistake at line:column; the check is error or left out, the others are judged."""
        old, new = change
        assert old in GOOD, old
        folder = tempfile.mkdtemp(dir=scratch)
        text = GOOD.replace("uid-zero-unique", "mine").replace(old, new, 1)
        path = write(f"{folder}/accounts/mine/check.sql", text)
        got = zicha("inspect", "--checks", folder, "--profile", "server", "--format", "json", f"root:{scratch}")
        line = place.split(":")[0]
        shown = text.splitlines()[int(line) - 1] if line != "1" else ""
        ok(f"{path}:{place}: " in got.stderr and hint in got.stderr and shown in got.stderr and "^" in got.stderr, fact,
           got.stderr[:600])
        states = {r["check"]: r["state"] for r in json.loads(got.stdout)["results"]}
        ok(states.get("uid-zero-unique") == "pass" and states.get("mine", "error") == "error", fact + ": the other checks run",
           states)

    last = len(GOOD.splitlines())
    mistake(("-- severity: critical", "-- severity: terrible"), "4:14", "terrible", "an unknown severity")
    mistake(("-- key: name", "-- kay: name"), "7:4", "kay", "an unknown field")
    mistake(("-- severity: critical\n", ""), "1:1", "severity", "a severity that is missing")
    mistake(("-- title[zh_CN]", "-- title[xx]"), "3:4", "xx", "a language that nobody knows")
    mistake(("-- key: name", "-- severity: high"), "7:4", "twice", "a field that stands twice")
    mistake(("-- key: name", "-- key name"), "7:4", "name: value", "a line that is no field")
    mistake(("-- area: accounts", "-- area: network"), "5:10", "accounts", "an area that is not the folder's")
    mistake(("SELECT name, uid", "SELECT name, uuid"), f"{last}:14", "uuid", "a column that is not there")
    mistake(("WHERE uid = 0", "WHERE uid = = 0"), f"{last}:{GOOD.splitlines()[-1].index('WHERE uid = 0') + 13}", "syntax error",
            "a slip in the SQL")
    mistake(("name <> 'root'", "name <> :who"), f"{last}:1", ":who", "a parameter without a default")
    mistake(("{path}:{line}", "{path}:{lime}"), f"{last}:1", "lime", "a blank in the fix that no column fills")
    mistake(("-- key: name", "-- key: number"), f"{last}:1", "number", "a key that is no column")
    mistake(("-- key: name", "-- param x 1"), "7:4", "name: value", "a parameter that is no field")
    mistake(("-- key: name", "-- param x: 1"), "7:13", "param x: DEFAULT |", "a parameter without words")
    mistake(("-- key: name", "-- param x[zh_CN]: 一"), "7:4", "in English first", "a parameter in Chinese only")
    mistake(("-- key: name", "-- param x: 1 | a\n-- param x[zh_CN]: 一\n-- param x: 2 | b"), "9:4", "x stands here twice",
            "a parameter that stands twice")
    mistake(("-- key: name", "-- when: SELECT 1\n-- when: SELECT 1"), "8:4", "when stands here twice", "two conditions")
    mistake(("-- key: name", "-- when: SELECT 1 FROM nowhere"), "7:10", "nowhere", "a condition over a table that is not there")
    mistake(("-- key: name", "-- key[zh_CN]: name"), "7:4", "has no language", "a field that has no languages")
    mistake(("SELECT name, uid, path, line FROM users WHERE uid = 0 AND name <> 'root';", ""), f"{last}:1", "there is no SELECT",
            "a head without a SELECT")
    mistake(("SELECT name, uid, path, line", "SELECT name,\n uuid, path, line"), f"{last + 1}:2", "uuid",
            "a column on the second line of the SELECT that is not there")
    mistake(("-- key: name", "-- key: name\n-- optional: groups"), "1:1", "groups", "an optional table that is not read")
    mistake(("SELECT name, uid, path, line FROM users WHERE uid = 0 AND name <> 'root';", "DELETE FROM users;"), f"{last}:1",
            "may not be modified", "SQL that is no SELECT")

    folder = tempfile.mkdtemp(dir=scratch)
    write(f"{folder}/accounts/uid-zero-unique/check.sql", GOOD)
    got = zicha("inspect", "--checks", folder, f"root:{scratch}")
    ok("another check has the same id" in got.stderr, "an id that is there twice is told", got.stderr)

    # ---- profiles ----
    content = tempfile.mkdtemp(dir=scratch)
    os.symlink(f"{SOURCE}/checks", f"{content}/checks")
    write(f"{content}/profiles/mine.profile", "# mine\ntitle: Mine\ncheck: accounts/uid-zero-unique\n")
    got = zicha("inspect", "--profile", "mine", f"root:{scratch}", "--format", "json", env={"ZICHA_CONTENT": content})
    equal([r["check"] for r in json.loads(got.stdout)["results"]], ["uid-zero-unique"], "a profile chooses its checks")
    for text, place, hint in [
        ("title: Mine\nchekc: *\n", "2:1", "chekc"),
        ("title: Mine\ncontrol: gbt22239:8.9.*\n", "2:10", "matches no check"),
        ("title: Mine\ncheck: accounts/none\n", "2:8", "matches no check"),
        ("title: Mine\nset: x\n", "2:6", "CHECK.PARAMETER"),
        ("title: Mine\nset: uid-zero-unique.days = 3\n", "2:6", "no such parameter"),
        ("title: Mine\ninclude: bad\n", "2:10", "without end"),
        ("title: Mine\nwalk: never\n", "2:7", "walk: no"),
        ("nonsense\n", "1:1", "name: value"),
    ]:
        write(f"{content}/profiles/bad.profile", text)
        got = zicha("inspect", "--profile", "bad", f"root:{scratch}", env={"ZICHA_CONTENT": content})
        ok(f"bad.profile:{place}: " in got.stderr and hint in got.stderr, f"profile: {text.splitlines()[-1]!r} is told", got.stderr)

    def chosen(*lines):
        write(f"{content}/profiles/mine.profile", "title: Mine\n" + "".join(f"{line}\n" for line in lines))
        got = zicha("inspect", "--profile", "mine", f"root:{scratch}", "--format", "json", env={"ZICHA_CONTENT": content})
        report = json.loads(got.stdout)
        return sorted(r["check"] for r in report["results"]), {t["name"] for t in report["tables"]}

    # By a pattern; by a table over the file system; by the names of files alone; a table of its own.
    four = ["check: files/etc-world-writable", "check: files/setuid-usual", "check: files/shadow-mode",
            "check: accounts/uid-zero-unique"]
    equal(chosen("walk: no", *four), (["shadow-mode", "uid-zero-unique"], {"files", "os", "users"}),
          "walk: no leaves out what takes a walk, wherever the line stands")
    write(f"{content}/profiles/base.profile", "title: Base\nwalk: no\n")
    equal(chosen("include: base", *four)[0], ["shadow-mode", "uid-zero-unique"], "also in a profile that is included")
    equal(len(chosen("include: base", "walk: yes", *four)[0]), 4, "the later line wins")
    got = zicha("inspect", "--profile", "quick", "--only", "setuid-usual", f"root:{scratch}", "--format", "json")
    equal([r["check"] for r in json.loads(got.stdout)["results"]], ["setuid-usual"], "who names a check gets it, walk or not")

    # ---- our own profiles ----
    profiles = {name: {r["check"]: r for r in json.loads(zicha("inspect", "--profile", name, f"root:{scratch}", "--format",
                                                                "json").stdout)["results"]}
                for name in (os.path.basename(p)[:-len(".profile")] for p in glob.glob(f"{SOURCE}/profiles/*.profile"))}
    # Of what is no host no profile finds anything in a host's root; each area has one of its own.
    elsewhere = {"configuration", "dbms", "device", "logs", "net", "power", "traffic", "website"}
    written = "".join(open(p, encoding="utf-8").read() for p in glob.glob(f"{SOURCE}/profiles/*.profile"))
    equal({a for a in elsewhere if f"check: {a}/" not in written}, set(), "every area of what is no host has a profile")
    everything = {os.path.basename(folder) for folder in glob.glob(f"{SOURCE}/checks/*/*")
                  if os.path.basename(os.path.dirname(folder)) not in elsewhere}
    left_out = everything - set.union(*map(set, profiles.values()))
    ok(not left_out, "every check of a host is in a profile", sorted(left_out)[:20])
    ok(not set.union(*map(set, profiles.values())) - everything, "and nothing else is asked of one")
    equal({c for c in everything if c.startswith("stand-alone-")}, set(profiles["classified"]) - set(profiles["server"]),
          "only the classified profile asks whether a machine is connected to nothing")
    for level, prefix in ("2", "7."), ("3", "8."):
        ok(profiles[f"mlps-{level}"] and all(any(c.startswith(f"gbt22239:{prefix}") for c in r["controls"])
                                             for r in profiles[f"mlps-{level}"].values()),
           f"the profile of level {level} has what answers a clause of level {level}")

    def walks(check):
        text = open(glob.glob(f"{SOURCE}/checks/*/{check}/check.sql")[0], encoding="utf-8").read()
        return bool(re.search(r"\b(FROM|JOIN) (file_capabilities|integrity|loose_system_files|setuid_files|unowned_files|world_writable)\b", text) or
                    re.search(r"\b(FROM|JOIN) files\b", text) and re.search(r"\bpath (LIKE|GLOB)", text))
    # One check reads whole programs to compare their digests.
    equal({c for c in profiles["server"] if not walks(c)} - set(profiles["quick"]), {"core-programs-unchanged"}, "the quick profile leaves out no more than it must")
    equal({c for c in profiles["quick"] if walks(c)}, set(), "the quick profile does not walk the file system")
    ok(len(profiles["workstation"]) > 200 and "wireless-off" not in profiles["workstation"], "a workstation may have a wireless card")

    # ---- waivers ----
    write(f"{scratch}/etc/passwd", "root:x:0:0::/root:/bin/bash\ntoor:x:0:0::/root:/bin/sh\nadm:x:0:0::/:/bin/sh\n")

    def waived(text):
        path = write(f"{scratch}/waivers", text)
        got = zicha("inspect", f"root:{scratch}", "--only", "uid-zero-unique", "--waivers", path, "--format", "json",
                    env={"SOURCE_DATE_EPOCH": "1768435200"})
        return json.loads(got.stdout)["results"][0], got

    stanza = "check: uid-zero-unique\nreason: until the vendor's visit\napprover: Li Wei\nexpires: 2026-01-15\n"
    result, got = waived(stanza)
    equal((result["state"], got.returncode), ("waived", 0), "a waiver carries all findings of its check")
    ok("Li Wei" in result["reason"] and "2026-01-15" in result["reason"], "and the reason names approver and end", result["reason"])
    result, got = waived(stanza.replace("2026-01-15", "2026-01-14"))
    equal((result["state"], got.returncode), ("fail", 1), "after its last day it carries nothing")
    result, got = waived("key: name=toor\n" + stanza)
    equal(result["state"], "fail", "a waiver for one finding leaves the other a failure")
    result, got = waived("key: name=toor\n" + stanza + "\nkey: name=adm\n" + stanza)
    equal(result["state"], "waived", "two waivers carry two findings")
    result, got = waived(stanza.replace("approver: Li Wei\n", ""))
    ok(result["state"] == "fail" and "waivers:1:1:" in got.stderr and "approver" in got.stderr,
       "a waiver without an approver carries nothing, and is told", got.stderr)
    result, got = waived(stanza.replace("2026-01-15", "soon"))
    ok(result["state"] == "fail" and "YYYY-MM-DD" in got.stderr, "a waiver without a date carries nothing", got.stderr)

    for change, place, hint in [
        ("key: toor", "1:6", "COLUMN=VALUE"),
        ("\n".join(f"key: name=user{i}" for i in range(9)), "9:6", "more than 8"),
        ("check: uid-zero-unique", "2:8", "twice"),
        ("because: so", "1:10", "no field that is known"),
        ("so it is", "1:", "name: value"),
    ]:
        result, got = waived(change + "\n" + stanza)
        ok(result["state"] == "fail" and f"waivers:{place}" in got.stderr and hint in got.stderr,
           f"a waiver with the line {change.splitlines()[-1]!r} carries nothing, and is told", got.stderr)

    # ---- a check's own tests ----
    def tested(fixtures, check=GOOD):
        """The facts that failed, of a check with these fixtures."""
        folder = tempfile.mkdtemp(dir=scratch)
        write(f"{folder}/accounts/mine/check.sql", check.replace("uid-zero-unique", "mine"))
        for name, sql in fixtures.items():
            write(f"{folder}/accounts/mine/{name}.sql", sql)
        got = zicha("checks", "--test", "--checks", folder, "mine")
        return got.returncode, [line for line in got.stdout.splitlines() if line.startswith("not ok")], got.stdout

    row = "INSERT INTO users(name, uid, path, line) VALUES ('{}', 0, '/etc/passwd', 1);\n"
    good = {"pass": row.format("root"), "fail": row.format("toor")}
    code, wrong, text = tested(good)
    ok(code == 0 and not wrong and "mine: pass.sql with users failed is unknown" in text, "a check passes its own tests", text)
    for change, hint, fact in [
        ({"pass": row.format("toor")}, "mine: pass.sql is pass, not fail", "a pass.sql that fails is told"),
        ({"fail": row.format("root")}, "mine: fail.sql is fail, not pass", "a fail.sql that passes is told"),
        ({"pass": "INSERT INTO users(nmae) VALUES ('x');"}, "nmae", "a slip in a fixture is told"),
        ({"pass": "DELETE FROM users;"}, "not authorized", "a fixture does nothing but insert"),
        ({"pass": "INSERT INTO users(uid) VALUES ('zero');"}, "cannot store TEXT", "a value of another type is told"),
    ]:
        code, wrong, text = tested(dict(good, **change))
        ok(code == 1 and wrong and hint in wrong[0], fact, code, wrong)
    code, wrong, text = tested({"pass": good["pass"]})
    ok(code == 1 and "fail.sql: No such file" in wrong[0], "a fixture that is missing is told", wrong)
    code, wrong, text = tested(good, GOOD.replace("SELECT name, uid", "SELECT name, uuid"))
    ok(code == 1 and "uuid" in wrong[0], "and so is a check with a mistake", wrong)
    code, wrong, text = tested(good, GOOD.replace("remove the account (", "remove {the account ("))
    ok(code == 1 and len(wrong) > 0, "a blank in the fix that is never closed is told", wrong)
    folder = tempfile.mkdtemp(dir=scratch)
    os.makedirs(f"{folder}/accounts/empty")
    got = zicha("inspect", "--checks", folder, "--only", "uid-zero-unique", f"root:{scratch}")
    ok(f"{folder}/accounts/empty/check.sql" in got.stderr and "No such file" in got.stderr and got.returncode in (0, 1),
       "a folder without a check is told", got.stderr)
    got = zicha("inspect", "--checks", f"{folder}/none", f"root:{scratch}")
    ok(got.returncode == 4 and "No such file" in got.stderr, "a folder of checks that is not there is told", got.stderr)
    got = zicha("inspect", "--profile", "../profiles/server", f"root:{scratch}")
    ok(got.returncode == 3 and "no path" in got.stderr, "the name of a profile is no path", got.stderr)

    # ---- parameters ----
    folder = tempfile.mkdtemp(dir=scratch)
    write(f"{folder}/accounts/mine/check.sql", GOOD.replace("uid-zero-unique", "mine").replace(
        "-- key: name", "-- key: name\n-- param limit: 0 | how many\n-- param limit[zh_CN]: 数量").replace(
        "WHERE uid = 0", "WHERE uid <= :limit"))
    write(f"{scratch}/etc/passwd", "root:x:0:0::/root:/bin/bash\nbin:x:1:1::/bin:/bin/sh\n")
    for setting, want in ([], "pass"), (["--set", "mine.limit=5"], "fail"):
        got = zicha("inspect", f"root:{scratch}", "--checks", folder, "--only", "mine", "--format", "json", *setting)
        equal(json.loads(got.stdout)["results"][0]["state"], want, f"with {setting or 'the default'} the check is {want}")

    # Rules of others name checks as well.
    write(f"{folder}/accounts/mine/check.sql", GOOD.replace("uid-zero-unique", "mine").replace(
        "-- why: ", "-- same-as: xccdf:their_rule xccdf:their_other_rule\n-- why: ", 1))
    for rules, states in (["their_rule"], 1), (["xccdf:their_other_rule"], 1), (["their_rule,their_other_rule"], 1), \
                         (["their_rule", "no_such_rule"], 1), (["no_such_rule,their_rul"], None):
        got = zicha("inspect", f"root:{scratch}", "--checks", folder, "--format", "json",
                    *[a for rule in rules for a in ("--same-as", rule)])
        if states is None:
            ok(got.returncode == 3 and "no check has the meaning of no_such_rule" in got.stderr, f"{rules}: none is an error", got.stderr)
            continue
        results = json.loads(got.stdout)["results"]
        equal([r["check"] for r in results], ["mine"], f"--same-as {rules} chooses the check that has the meaning")
        ok(("no_such_rule" in got.stderr) == ("no_such_rule" in rules), f"--same-as {rules}: a rule without a check is told", got.stderr)
done()
