#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What is asked is what is looked at; what could not be looked at is unknown, in whatever SQL a check is written."""
import ctypes
import json
import os
import signal
import subprocess
import tempfile
import time

from patience import HANG, SOON, catches, wait_for
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha

HEAD = """-- id: {name}
-- title: Test
-- title[zh_CN]: 测试
-- severity: low
-- area: test
-- controls: gbt22239:8.1.4.1.a
-- why: Test.
-- why[zh_CN]: 测试。
-- fix: Nothing.
-- fix[zh_CN]: 无。
"""


def cannot_see():
    """Before exec: root without its right to read everything. Its files stay its own, as another account's would not."""
    if os.geteuid() == 0:
        libc = ctypes.CDLL(None)
        for capability in 1, 2:  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
            libc.prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP


def shut(path, mode=0):
    """Lets nobody in: neither its owner nor root without its rights."""
    os.chmod(path, mode)
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)


def query(sql, target, **options):
    got = zicha("query", sql, target, "--format", "json", **options)
    return json.loads(got.stdout) if got.stdout else got.stderr


def asked(sql, target, table, **options):
    """The rows of a query, and the status and the words of a table after it."""
    told = query(f"SELECT t.status, t.detail FROM (SELECT count(*) FROM ({sql})) CROSS JOIN zicha_tables t "
                 f"WHERE t.name = '{table}'", target, **options)
    return query(sql, target, **options), told[0]["status"], told[0]["detail"]


def inspect(target, checks, *arguments, **options):
    """Judges checks of the test's own, {name: SQL, or head lines and SQL}."""
    with tempfile.TemporaryDirectory() as folder:
        for name, sql in checks.items():
            write(f"{folder}/test/{name}/check.sql", HEAD.format(name=name) + sql + ";\n")
        only = [word for name in checks for word in ("--only", name)]
        got = zicha("inspect", target, "--checks", folder, *only, *arguments, "--format", "json", **options)
    result = json.loads(got.stdout) if got.stdout else {"results": [], "tables": [], "inspection": {}}
    result["status"], result["words"] = got.returncode, got.stderr
    result["states"] = {r["check"]: r["state"] for r in result["results"]}
    result["reasons"] = {r["check"]: r["reason"] for r in result["results"]}
    result["findings"] = {r["check"]: r["findings"] for r in result["results"]}
    return result


def root(name, **files):
    top = f"{scratch}/{name}"
    write(f"{top}/etc/os-release", "ID=debian\nVERSION_ID=12\n")
    for path, content in files.items():
        write(f"{top}/etc/{path}", content)
    return top


PASSWD = "root:x:0:0::/root:/bin/bash\nli:x:1000:1000::/home/li:/bin/bash\n"
GROUP = "root:x:0:\nli:x:1000:\n"

with tempfile.TemporaryDirectory() as scratch:
    whole = root("whole", passwd=PASSWD, group=GROUP)

    # ---- only what is asked for is looked at ----
    got = inspect(f"root:{whole}", {"one": "SELECT name FROM users WHERE uid < 0"})
    equal({t["name"] for t in got["tables"]}, {"users", "os"},
          "only the tables that the checks read are scanned, and the one that names the host")
    got = inspect(f"root:{whole}", {"one": "-- when: SELECT 1 FROM groups\nSELECT name FROM users WHERE uid < 0",
                                    "two": "SELECT 1 AS x WHERE (SELECT count(*) FROM fstab) < 0"})
    equal({t["name"] for t in got["tables"]}, {"users", "os", "groups", "fstab"},
          "those of `when:` and of a subquery are read, too")
    rows = query("SELECT (SELECT count(*) FROM users) AS n, t.* FROM zicha_tables t ORDER BY name", f"root:{whole}")
    equal(list(rows[0])[1:], ["name", "target", "status", "rows", "ms", "detail"], "zicha_tables has its columns")
    users = next(r for r in rows if r["name"] == "users")
    ok(users["target"] == f"root:{whole}" and users["status"] == "ok" and users["rows"] == 2 and users["ms"] >= 0,
       "and tells what was seen", users)
    equal({r["status"] for r in rows if r["name"] != "users"}, {"unseen"}, "and that the others were not looked at")
    ok(len(rows) > 30 and query("SELECT count(DISTINCT rowid) AS n FROM zicha_tables", f"root:{whole}")[0]["n"] == len(rows),
       "one row for each table")

    # ---- what is asked of a keyed table reaches the walk ----
    top = root("walk", passwd=PASSWD, group=GROUP)
    write(f"{top}/home/li/secret/key", "x")
    write(f"{top}/home/li/listed/key", "x")
    shut(f"{top}/home/li/secret")
    shut(f"{top}/home/li/listed", 0o444)
    for condition, status, words in [
        ("path LIKE '/etc/%'", "ok", ""),
        ("path GLOB '/etc/*'", "ok", ""),
        ("path LIKE '/ETC/%'", "ok", ""),
        ("path = '/etc/passwd'", "ok", ""),
        ("path IN ('/etc/passwd', '/home/li/no')", "ok", ""),
        ("path LIKE '/home/li/secret%'", "partial", "open /home/li/secret: Permission denied"),
        ("path GLOB '/home/*'", "partial", "Permission denied"),
        ("path LIKE '%key'", "partial", "Permission denied"),
        ("path = '/home/li/secret/key'", "failed", "/home/li/secret/key: Permission denied"),
        ("path LIKE '/home/li/listed/%'", "partial", "Permission denied"),
    ]:
        rows, got, detail = asked(f"SELECT path FROM files WHERE {condition}", f"root:{top}", "files", preexec_fn=cannot_see)
        ok(got == status and words in detail, f"{condition}: {status}", got, detail, rows)
    rows, got, detail = asked("SELECT u.name, f.path FROM users u JOIN files f ON f.path LIKE u.home || '%' ORDER BY f.path",
                              f"root:{top}", "files")
    equal(([r["path"] for r in rows][:2], got),
          (["/home/li", "/home/li/listed"], "ok" if os.geteuid() == 0 else "partial"),
          "a pattern that another table's rows make is walked for")
    rows, got, detail = asked("SELECT path FROM setuid_files", f"root:{top}", "setuid_files", preexec_fn=cannot_see)
    ok(got == "partial" and "/home/li/" in detail, "a folder that cannot be read makes the table partial", got, detail)

    # ---- all checks see one moment ----
    moment = "SELECT datetime('now') AS t, days_between('2026-01-01', 'now') AS d, julianday('now') AS j"
    got = inspect(f"root:{whole}", {"first": moment, "second": moment + " WHERE (SELECT count(*) FROM users) = 2"},
                  env={"SOURCE_DATE_EPOCH": "1768435200"})
    equal(got["findings"]["first"], [{"t": "2026-01-15 00:00:00", "d": 14, "j": 2461055.5}], "'now' is the inspection's moment")
    equal(got["findings"]["second"], got["findings"]["first"], "for all checks")

    # ---- unknown never passes, and never fails what it did not see ----
    ways = {
        "plain": "SELECT name FROM users WHERE uid < 0",
        "not-exists": "SELECT 'x' AS x WHERE NOT EXISTS (SELECT 1 FROM users WHERE name = 'root')",
        "left-join": "SELECT g.name FROM groups g LEFT JOIN users u ON u.gid = g.gid WHERE u.name IS NULL",
        "not-in": "SELECT name FROM groups WHERE gid NOT IN (SELECT gid FROM users)",
        "except": "SELECT gid FROM groups EXCEPT SELECT gid FROM users",
        "count": "SELECT count(*) AS n FROM users HAVING count(*) = 0",
        "count-inside": "SELECT 1 AS x WHERE (SELECT count(*) FROM users WHERE uid = 0) = 0",
        "minimum": "SELECT 1 AS x WHERE (SELECT min(uid) FROM users) IS NOT 0",
        "with": "WITH u AS (SELECT count(*) AS n FROM users) SELECT n FROM u WHERE n < 1",
        "union": "SELECT name FROM groups WHERE gid < 0 UNION ALL SELECT name FROM users WHERE uid < 0",
    }
    got = inspect(f"root:{whole}", ways)
    equal((set(got["states"].values()), got["status"]), ({"pass"}, 0), "with the table whole each of these checks passes")

    failed = root("failed", group=GROUP)
    os.mkdir(f"{failed}/etc/passwd")
    partial = root("partial", passwd=PASSWD + "broken\n", group=GROUP)
    absent = root("absent", group=GROUP)
    for target, status, state, words in [
        (failed, "failed", "unknown", "users could not be seen: /etc/passwd is a directory"),
        (partial, "partial", "unknown", "users could be seen in part only: /etc/passwd:3:"),
        (absent, "absent", "notapplicable", "users: open /etc/passwd: No such file"),
    ]:
        got = inspect(f"root:{target}", ways)
        equal(got["states"], {way: state for way in ways}, f"with the table {status} each is {state}")
        ok(all(reason.startswith(words) for reason in got["reasons"].values()), "and the reason says why", got["reasons"])
        equal(got["status"], 2 if state == "unknown" else 0, "and so does the exit status")
        equal([t["status"] for t in got["tables"] if t["name"] == "users"], [status], f"and the table is {status} in the report")
    bad = PASSWD + "toor:x:0:0::/root:/bin/sh\nbroken\n"
    got = inspect(f"root:{root('bad', passwd=bad)}", {"bad": "SELECT name FROM users WHERE uid = 0 AND name <> 'root'"})
    equal((got["states"]["bad"], got["status"]), ("fail", 1), "a failure that was seen stays one, though the table is partial")

    # ---- an inventory: what a list that lost some of its rows does not name may be there nevertheless ----
    stanza = "Package: {}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1\n\n"
    cut = root("cut")
    write(f"{cut}/var/lib/dpkg/status", stanza.format("telnetd") + "ackage: ai\nVersion: 1\n")
    damaged = root("damaged")
    write(f"{damaged}/var/lib/dpkg/status", stanza.format("telnetd"))
    write(f"{damaged}/var/lib/rpm/rpmdb.sqlite", "SQLite format 3\0 and no more")
    of_packages = {
        "absent": "SELECT 'aide' AS x WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name = 'aide')",
        "counted": "SELECT 1 AS x WHERE (SELECT count(*) FROM packages WHERE name = 'aide') = 0",
        "present": "SELECT name FROM packages WHERE name = 'telnetd'",
        "spared": "-- optional: packages\nSELECT 'x' AS x WHERE NOT EXISTS (SELECT 1 FROM packages WHERE name = 'aide')"}
    for target in cut, damaged:
        got = inspect(f"root:{target}", of_packages)
        equal(got["states"], {"absent": "unknown", "counted": "unknown", "present": "fail", "spared": "fail"},
              "that a cut list does not name a package is no failure, what it names is")
        ok(got["reasons"]["absent"].startswith("packages could be seen in part only: "), "and the reason says why", got["reasons"])
    unreadable = root("unreadable")
    write(f"{unreadable}/var/lib/rpm/rpmdb.sqlite", "SQLite format 3\0 and no more")
    got = inspect(f"root:{unreadable}", {name: of_packages[name] for name in ("absent", "counted", "present")})
    equal(set(got["states"].values()), {"unknown"}, "of a database of rpm that cannot be read nothing is told")

    keyed = {"there": "SELECT path FROM files WHERE path = '/home/li/secret/key' AND is_world_writable",
             "below": "SELECT path FROM files WHERE path LIKE '/home/li/%' AND is_setuid",
             "missing": "SELECT 'x' AS x WHERE NOT EXISTS (SELECT 1 FROM files WHERE path = '/home/li/secret/key')",
             "joined": "SELECT u.name FROM users u LEFT JOIN files f ON f.path = '/home/li/secret/key' WHERE f.path IS NULL",
             "really-missing": "SELECT 'x' AS x WHERE NOT EXISTS (SELECT 1 FROM files WHERE path = '/etc/none')",
             "elsewhere": "SELECT path FROM files WHERE path LIKE '/etc/%' AND is_setuid"}
    got = inspect(f"root:{top}", keyed, preexec_fn=cannot_see)
    equal(got["states"], {"there": "unknown", "below": "unknown", "missing": "unknown", "joined": "unknown",
                           "really-missing": "fail", "elsewhere": "pass"},
          "of a keyed table only those checks are unknown that asked for what could not be seen")

    # ---- tables that a check can do without ----
    either = "SELECT 'x' AS x WHERE NOT EXISTS (SELECT 1 FROM users WHERE name = 'root') AND NOT EXISTS (SELECT 1 FROM groups)"
    for target, status in (failed, "failed"), (partial, "partial"), (absent, "absent"):
        got = inspect(f"root:{target}", {"needs": either, "spares": "-- optional: users\n" + either})
        ok(got["states"]["spares"] == "pass" and got["states"]["needs"] != "pass",
           f"an optional table that is {status} is done without", got["states"])

    # ---- the condition of a check ----
    when = {"root": "-- when: SELECT 1 FROM users WHERE name = 'root'\nSELECT name FROM groups WHERE gid < 0",
            "nobody": "-- when: SELECT 1 FROM users WHERE name = 'nobody'\nSELECT name FROM groups WHERE gid = 0",
            "slip": "-- when: SELECT 1 FROM users WHERE days_between(name, 'now') > 0\nSELECT name FROM groups"}
    for target, status, want in [
        (whole, "whole", ("pass", "notapplicable", "error")),
        (failed, "failed", ("unknown", "unknown", "unknown")),
        (absent, "absent", ("notapplicable", "notapplicable", "notapplicable")),
        (partial, "partial", ("pass", "unknown", "error")),
    ]:
        got = inspect(f"root:{target}", when)
        equal(tuple(got["states"].get(w) for w in when), want, f"a condition over a {status} table: {', '.join(want)}")
    spared = {"spared": "-- optional: users\n-- when: SELECT 1 FROM users WHERE name = 'nobody'\nSELECT name FROM groups WHERE gid < 0"}
    for target, status, want in (whole, "whole", "notapplicable"), (absent, "absent", "notapplicable"), (failed, "failed", "unknown"), \
            (partial, "partial", "unknown"):
        equal(inspect(f"root:{target}", spared)["states"], {"spared": want},
              f"a condition that an optional table did not fulfil, which is {status}: {want}")
    got = inspect(f"root:{whole}", when)
    ok("'root' is not a date" in got["reasons"]["slip"] and got["reasons"]["slip"].startswith("when: ") and got["status"] == 2,
       "a condition that goes wrong is told", got["reasons"]["slip"])
    ok("condition" in got["reasons"]["nobody"], "and one that is not met", got["reasons"]["nobody"])

    # ---- exit statuses ----
    verdicts = {"passes": "SELECT name FROM users WHERE uid < 0", "fails": "SELECT name FROM users",
                "unsure": "SELECT 1 AS x FROM groups WHERE gid < 0",
                "slips": "SELECT days_between(name, 'now') AS d FROM users"}
    mixed = root("mixed", passwd=PASSWD, group="broken\n")
    for names, want in ("passes", 0), ("fails", 1), ("unsure", 2), ("slips", 2), ("fails unsure slips passes", 1), \
            ("passes unsure", 2):
        got = inspect(f"root:{mixed}", {name: verdicts[name] for name in names.split()})
        equal(got["status"], want, f"{names}: exit status {want}")
    got = inspect(f"root:{mixed}", {"slips": verdicts["slips"]})
    equal((got["states"]["slips"], got["reasons"]["slips"]), ("error", "days_between: 'root' is not a date"),
          "a SELECT that goes wrong half way is an error with words")

    def interrupted(*arguments):
        """Ctrl-C while a query without end runs."""
        process = subprocess.Popen([ZICHA, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                   env=dict(os.environ, ZICHA_CONTENT=SOURCE, LC_ALL="C.UTF-8"))
        wait_for(lambda: catches(process.pid, signal.SIGINT))
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        begun = time.monotonic()
        text, words = process.communicate(timeout=HANG)
        return process.returncode, text, words, time.monotonic() - begun

    endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c WHERE x < 0"
    write(f"{scratch}/checks/test/endless/check.sql", HEAD.format(name="endless") + endless + ";\n")
    write(f"{scratch}/checks/test/passes/check.sql", HEAD.format(name="passes") + verdicts["passes"] + ";\n")
    code, text, words, seconds = interrupted("inspect", f"root:{whole}", "--checks", f"{scratch}/checks", "--only", "endless",
                                             "--only", "passes", "--format", "json")
    result = json.loads(text or '{"inspection": {}, "results": []}')
    equal((code, result["inspection"].get("interrupted")), (130, True), "an interrupted inspection ends with 130, and says so")
    states = {r["check"]: r["state"] for r in result["results"]}
    seen = [t for t in result.get("tables", []) if t["name"] == "users" and t["status"] == "ok"]
    ok(states.get("endless") == "error" and (seen or states.get("passes") == "unknown"),
       "and has judged nothing that it did not see", states, text)
    ok(seconds < SOON, "and at once", seconds)
    code, text, words, seconds = interrupted("query", endless, f"root:{whole}")
    ok(code != 0 and text == "" and "interrupted" in words and seconds < SOON, "so does a query", code, words, seconds)

    # ---- caps ----
    many = root("many", passwd="a:x:1:1::/:\n" * 500001)
    told = query("SELECT n, t.status, t.detail FROM (SELECT count(*) AS n FROM users) CROSS JOIN zicha_tables t "
                 "WHERE t.name = 'users'", f"root:{many}")
    equal(told, [{"n": 500000, "status": "partial", "detail": "stopped after 500000 rows"}],
          "a table that reaches its row cap is partial, and says so")

    # ---- parameters and comments ----
    share = "-- param share: 0.5 | share\n-- param share[zh_CN]: 比例\nSELECT :share AS s, typeof(:share) AS t -- half\n\t"
    got = inspect(f"root:{whole}", {"share": share})
    equal(got["findings"]["share"], [{"s": 0.5, "t": "real"}], "a parameter may be a real number, a comment may end the SELECT")
    got = inspect(f"root:{whole}", {"share": share}, "--set", "share.share=much")
    equal(got["findings"]["share"], [{"s": "much", "t": "text"}], "or a text")
    equal(query("SELECT count(*) AS n FROM users -- all of them", f"root:{whole}"), [{"n": 2}], "so in a query")

    # ---- the kernel's many small files ----
    host = f"{scratch}/host"
    deep = f"{host}/proc/sys/" + "/".join(f"d{i}" for i in range(18))
    write(f"{deep}/value", "1\n")
    write(f"{host}/proc/sys/kernel/sysrq", "0\n")
    os.symlink("sysrq", f"{host}/proc/sys/kernel/link")
    write(f"{host}/proc/sys/kernel/large", "x" * 70000)
    write(f"{host}/proc/sys/shut/value", "1\n")
    shut(f"{host}/proc/sys/shut")
    for place, words in [
        (f"{host}/proc/sys/d0", "directories are nested too deep"),
        (f"{host}/proc/sys/kernel/large", "/proc/sys/kernel/large: larger than 65536 bytes"),
        (f"{host}/proc/sys/kernel/link", "/proc/sys/kernel/link: neither a file nor a directory"),
        (f"{host}/proc/sys/shut", "open /proc/sys/shut: Permission denied"),
    ]:
        rows, got, detail = asked("SELECT name, value FROM sysctl WHERE name = 'kernel.sysrq'", f"host:{host}", "sysctl",
                                  preexec_fn=cannot_see)
        ok(got == "partial" and words in detail and [r["value"] for r in rows] == ["0"], f"sysctl: {words}", got, detail, rows)
        if os.path.isdir(place):
            os.chmod(place, 0o700)  # this user's own may be shut, too
        subprocess.run(["rm", "-rf", place], check=True)
    rows, got, detail = asked("SELECT name FROM sysctl", f"host:{host}", "sysctl", preexec_fn=cannot_see)
    equal(([r["name"] for r in rows], got), (["kernel.sysrq"], "ok"), "and without them it is whole")

    # ---- mount points ----
    write(f"{host}/proc/1/mountinfo", "1 0 8:1 / / rw - ext4 /dev/a rw\n2 1 8:2 / /gone rw - ext4 /dev/b rw\n"
          "3 1 8:3 / /etc/hosts rw - ext4 /dev/c rw\n4 1 8:4 / /shut rw - ext4 /dev/d rw\n"
          "5 1 8:5 / /shut/in rw - ext4 /dev/e rw\n")
    write(f"{host}/etc/hosts", "")
    os.makedirs(f"{host}/shut/in")
    shut(f"{host}/shut")
    rows, got, detail = asked("SELECT path, size_bytes FROM mounts ORDER BY path", f"host:{host}", "mounts",
                              preexec_fn=cannot_see)
    ok(got == "partial" and "/shut: Permission denied (and 1 more)" in detail and
       [r["path"] for r in rows] == ["/", "/etc/hosts", "/gone", "/shut", "/shut/in"],
       "mounts that are gone, or a file, or out of reach, are told of", rows, got, detail)
done()
