#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Wrong use gets one line with a hint and status 3; output survives what may go wrong."""
import fcntl
import json
import os
import pty
import re
import signal
import stat
import struct
import subprocess
import tempfile
import termios
import time
import unicodedata

from patience import HANG, SOON, catches
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha

# ---- wrong use ----
for arguments, hint in [
    (["inspekt"], "there is no subcommand inspekt"),
    (["inspect", "--frofile", "x"], "there is no option --frofile"),
    (["inspect", "--profile"], "--profile needs a value"),
    (["inspect", "--format", "pdf"], "it can be text, json, html, csv"),
    (["tables", "a", "b"], "one argument too many"),
    (["query"], "it needs"),
    (["inspect", "-x"], "there is no option -x"),
    (["inspect", "--timings=yes"], "takes no value"),
    (["tables", "nonsense"], "there is no such table"),
    (["checks", "nonsense"], "there is no such check"),
    (["inspect", ""], "the name of the target is empty"),
    (["inspect", "--profile", "nonsense"], "there is no profile nonsense"),
    (["inspect", "--only", "nonsense"], "there is no such check"),
    (["inspect", "--same-as", "nonsense"], "no check has the meaning of nonsense"),
    (["inspect", "--set", "nonsense"], "CHECK.PARAMETER=VALUE"),
    (["inspect", "--set", "no-such.x=1"], "there is no such check"),
    (["inspect", "--set", "password-max-days.no_such=1"], "there is no such parameter"),
    (["inspect", "sh://host"], "neither a file nor a kind of target"),
    (["inspect", "net:127.0.0.1", "--set", "net.nonsense=1"], "there is no such setting"),
    (["inspect", "net:127.0.0.1", "--set", "net.ports=x"], "not as 22,80"),
    (["inspect", "ups://:x"], "not HOST"),
    (["inspect", "https://"], "not a URL"),
    (["inspect", "net:300.1.1.1"], "neither an address, a prefix, a range nor a name"),
    (["diff", "local", "local", "--profile", "nonsense"], "there is no profile nonsense"),
    (["collect", "--tables", "nonsense"], "there is no such table"),
]:
    got = zicha(*arguments)
    ok(got.returncode == 3 and hint in got.stderr and got.stderr.count("\n") == 1,
       "`zicha " + " ".join(arguments) + "` is wrong use, told in one line", got.returncode, got.stderr)

for arguments, hint in [
    (["inspect", "/nowhere"], "/nowhere"),
    (["inspect", "root:/nowhere"], "No such file"),
    (["inspect", "/etc"], "root:/etc"),
    (["inspect", "--waivers", "/nowhere"], "/nowhere"),
]:
    got = zicha(*arguments)
    ok(got.returncode == 4 and hint in got.stderr, "`zicha " + " ".join(arguments) + "` cannot run, and says why",
       got.returncode, got.stderr)

equal(zicha("--version").stdout.split()[0], "zicha", "--version says what this is")
for language in "en", "zh_CN":
    got = zicha("help", "--lang", language)
    ok(got.returncode == 0 and "inspect" in got.stdout, f"help speaks {language}", got.stderr)
for role in "judge", "survey":
    got = zicha("help", role)
    ok(got.returncode == 0 and f"zicha {role}" in got.stdout, f"help knows what `{role}` is, which only the program calls", got.returncode, got.stderr)

# ---- the guard: nothing but SELECT on registered tables ----
for sql in ["ATTACH '/tmp/x' AS y", "PRAGMA page_size", "CREATE TABLE t(x)", "DELETE FROM users",
            "INSERT INTO users(name) VALUES('x')", "SELECT load_extension('x')", "SELECT * FROM sqlite_master",
            "SELECT randomblob(10)", "VACUUM", "SELECT * FROM pragma_database_list", "BEGIN",
            "SELECT 1; SELECT 2", "", "EXPLAIN DELETE FROM users", "SELECT readfile('/etc/shadow')"]:
    got = zicha("query", sql)
    ok(got.returncode == 3 and got.stdout == "", f"refused: {sql!r}", got.returncode, got.stdout, got.stderr)
begun = time.monotonic()
got = zicha("query", "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c")
ok(got.returncode == 4 and "no end" in got.stderr and time.monotonic() - begun < SOON,
   "a query without end is ended", got.stderr)
got = zicha("query", "SELECT name FORM users")
ok("^" in got.stderr, "a mistake in SQL has a caret under its place", got.stderr)
got = zicha("query", "SELECT path FROM files")
ok(got.returncode == 3 and "path LIKE" in got.stderr, "a keyed table says how to ask it", got.stderr)

# ---- output ----
with tempfile.TemporaryDirectory() as scratch:
    out = os.path.join(scratch, "report.json")
    write(out, "old")
    got = zicha("inspect", "--profile", "quick", "--format", "json", "--out", out)
    ok(got.returncode in (0, 1, 2) and json.load(open(out))["schema"] == "zicha-inspection-1",
       "--out replaces an old file", got.stderr)
    equal(os.stat(out).st_mode & 0o777, 0o600, "a report is for its owner's eyes")
    equal(os.listdir(scratch), ["report.json"], "nothing is left beside it")
    got = zicha("inspect", "--profile", "quick", "--out", os.path.join(scratch, "no", "such", "dir"))
    ok(got.returncode == 4 and "No such file" in got.stderr, "a folder that is not there is told", got.stderr)
    got = zicha("inspect", "--profile", "quick", "--snapshot", os.path.join(scratch, "no", "such", "dir"))
    equal((got.returncode, got.stdout), (4, ""), "before anything is looked at")
    got = zicha("inspect", "ssh://", "--lang", "en")
    equal(got.stderr.count("ssh://:"), 1, "a target of no form is named once", got.stderr)
    for size, answer in (("short", "SELECT 1 AS one FROM users LIMIT 1"), ("long", f"SELECT '{'x' * 20000}' AS x FROM users LIMIT 1")):
        with open("/dev/full", "w") as full:
            got = zicha("query", answer, stdout=full, stderr=subprocess.PIPE, capture_output=False)
        ok(got.returncode == 4 and "No space left" in got.stderr, f"a full disk is told of a {size} answer", got.stderr)
    device = os.path.join(scratch, "device")
    os.mkfifo(device)
    with subprocess.Popen(["cat", device], stdout=subprocess.PIPE, text=True) as reader:
        got = zicha("query", "SELECT 1 AS one FROM users LIMIT 1", "--format", "csv", "--out", device)
        ok(reader.stdout.read().split() == ["one", "1"] and stat.S_ISFIFO(os.stat(device).st_mode),
           "a device or a pipe is written to, not replaced", got.stderr)
    os.unlink(device)
    # A limit on file size stands for the full disk: the write fails half way.
    def small():
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))
    write(out, "old" * 10)
    got = zicha("inspect", "--profile", "quick", "--format", "html", "--out", out, preexec_fn=small,
                env={"GCOV_PREFIX": "/dev/null"})  # the limit would damage a coverage build's counters, too
    ok(got.returncode == 4 and open(out).read() == "old" * 10 and os.listdir(scratch) == ["report.json"],
       "on a full disk the old report stays whole", got.returncode, got.stderr, os.listdir(scratch))
    reader, writer = os.pipe()
    os.close(reader)
    got = zicha("query", f"SELECT '{'x' * 20000}' AS x FROM users LIMIT 1", stdout=writer, stderr=subprocess.PIPE, capture_output=False)
    ok(got.returncode == 4, "a closed pipe is no crash", got.returncode, got.stderr)

# ---- the environment ----
got = zicha("inspect", "--profile", "quick")
ok("\033" not in got.stdout, "plain text where there is no terminal")
got = subprocess.run(["script", "-qec", f"{ZICHA} inspect --profile quick", "/dev/null"], capture_output=True, text=True,
                     stdin=subprocess.DEVNULL,
                     env=dict(os.environ, ZICHA_CONTENT=SOURCE, NO_COLOR="1", TERM="xterm", LC_ALL="C.UTF-8"))
ok("\033[3" not in got.stdout and "\033[1" not in got.stdout, "NO_COLOR is heeded on a terminal", got.stdout[-400:])

# ---- Ctrl-C ----
process = subprocess.Popen([ZICHA, "inspect", "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                           text=True, env=dict(os.environ, ZICHA_CONTENT=SOURCE))
while process.poll() is None and not catches(process.pid, signal.SIGINT):
    time.sleep(0.005)
time.sleep(0.05)
process.send_signal(signal.SIGINT)
text, words = process.communicate(timeout=HANG)
if process.returncode != 130:
    ok(process.returncode in (0, 1, 2), "the inspection was done before the interrupt came", process.returncode, words)
else:
    result = json.loads(text)
    ok(result["inspection"]["interrupted"], "an interrupted inspection is shown as such")
    # Of a keyed table each answer has a status of its own.
    unseen = {t["name"] for t in result["tables"] if t["status"] not in ("ok", "absent")} - {"files"}

    def optional(r):
        text = open(f"{SOURCE}/checks/{r['area']}/{r['check']}/check.sql", encoding="utf-8").read()
        return set(re.findall(r"^-- optional: (.*)$", text, re.M)[0].split()) if "-- optional:" in text else set()
    wrong = [r["check"] for r in result["results"] if r["state"] == "pass" and (set(r["tables"]) & unseen) - optional(r)]
    ok(not wrong, "and passes nothing that it did not see", wrong)
# ---- a terminal ----
def on_terminal(columns, *arguments):
    """What the program writes to a terminal of so many columns."""
    mine, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    running = subprocess.Popen([ZICHA, *arguments], stdin=subprocess.DEVNULL, stdout=its, stderr=subprocess.DEVNULL,
                               env=dict(os.environ, LC_ALL="C.UTF-8", ZICHA_CONTENT=SOURCE))
    os.close(its)
    said = b""
    try:
        while more := os.read(mine, 1 << 16):
            said += more
    except OSError:  # the other side is closed
        pass
    running.wait(HANG)
    os.close(mine)
    return said.decode().replace("\r\n", "\n")


def wide(line):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


for columns in 80, 120:
    for language in "en", "zh_CN":
        for what in "checks", "tables":
            said = on_terminal(columns, what, "--lang", language)
            widest = max(map(wide, said.splitlines()))
            ok(columns // 2 < widest <= columns, f"on a terminal of {columns} columns the list of {what} fits ({language})", widest)
    said = on_terminal(columns, "help", "inspect").splitlines()
    ok(max(map(wide, said)) <= columns and any(line.startswith(" " * 25) for line in said),
       f"so does help in {columns} columns, words below words", said[:30])
listed = on_terminal(80, "tables").replace("\n", " ").split()
equal([w for w in zicha("tables").stdout.split() if w not in listed and "--" not in w], [], "nothing is left out of it")
ok(max(map(wide, zicha("checks").stdout.splitlines())) > 120, "what no terminal shows is not broken")
said = on_terminal(50, "query", "SELECT " + ", ".join(f"'{n} one two three' AS number_{n}" for n in range(9)) + ", '' AS none")
equal(said.splitlines()[:2] + [len(said.splitlines())], ["number_0: 0 one two three", "number_1: 1 one two three", 9],
      "where columns would be stacks of letters, each value has a line")
said = on_terminal(40, "query", "SELECT 'x' AS a, 'one two three four five six seven eight nine ten' AS b")
equal(said.splitlines()[2:], ["x  one two three four five six seven", "   eight nine ten"], "a long value goes on in its own column")
done()
