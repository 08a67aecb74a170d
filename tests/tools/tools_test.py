#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tools_test - the source is right by the checkers, and each checker sees a planted mistake."""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from patience import HANG  # noqa: E402
from tap import done, ok  # noqa: E402

source = pathlib.Path(__file__).resolve().parent.parent.parent
build = os.environ.get("ZICHA_BUILD")


def run(tool, *arguments):
    return subprocess.run([source / "tools" / tool, *arguments], capture_output=True, text=True,
                          cwd=source, timeout=HANG)


def holds(tool, *arguments):
    done = run(tool, *arguments)
    ok(done.returncode == 0, f"tools/{tool} finds nothing wrong in the source", done.stdout + done.stderr)


def plant(tree, files):
    for name, text in files.items():
        path = tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def sees(tool, fact, files, words):
    """The tool refuses a tree of these files with these words."""
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        plant(tree, files)
        done = run(tool, tree)
        ok(done.returncode == 1 and words in done.stdout, f"tools/{tool} sees {fact}",
           f"status {done.returncode}\n{done.stdout}{done.stderr}")


def accepts(tool, fact, files):
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        plant(tree, files)
        done = run(tool, tree)
        ok(done.returncode == 0, f"tools/{tool} accepts {fact}", done.stdout + done.stderr)


def layers():
    sees("layers", "a higher floor included", {"src/parse/x.c": '#include "fact/scan.h"\n'},
         "src/parse/x.c:1: parse/ (floor 1) must not see fact/")
    sees("layers", "a folder of the same floor included", {"src/check/x.c": '#include "table/y.h"\n'},
         "must not see table/")
    sees("layers", "a table that includes another", {
        "src/table/host/a.c": "const struct table table_host_a = { 0 };\n",
        "src/table/host/b.c": '\n#include "table/host/a.h"\nconst struct table table_host_b = { 0 };\n',
    }, "src/table/host/b.c:2: a table must not see another table")
    sees("layers", "a table that uses another's symbol", {
        "src/table/host/a.c": "const struct table table_host_a = { 0 };\n",
        "src/table/host/b.c": "extern const struct table table_host_a;\n",
    }, "a table must not see another table: table_host_a")
    sees("layers", "SQLite outside fact/", {"src/report/x.c": "#include <sqlite3.h>\n"}, "SQLite")
    sees("layers", "PostgreSQL outside store/", {"src/fact/x.c": "#include <libpq-fe.h>\n"}, "PostgreSQL")
    sees("layers", "a header that is for another folder only", {"src/cmd/x.c": '#include "store/store_private.h"\n'},
         "for its own folder only")
    sees("layers", "a socket outside net/", {"src/fact/x.c": "int x = socket(1, 2, 3);\n"}, "sockets")
    sees("layers", "a parser that opens a file", {"src/parse/x.c": "int x = open(path, 0);\n"}, "no input")
    sees("layers", "a library that prints", {"src/check/x.c": 'printf("x");\n'}, "does not print")
    sees("layers", "a folder without a floor", {"src/misc/x.c": "\n"}, "misc/")
    accepts("layers", "the words in comments and strings", {
        "src/parse/x.c": '/* socket(1) */\nconst char *x = "open(path)"; // printf(\n#include "base/str.h"\n'})


def banned():
    sees("banned", "strcpy", {"src/a/x.c": "\n\tstrcpy(a, b);\n"}, "src/a/x.c:2: strcpy is banned")
    sees("banned", "getpwnam", {"src/a/x.c": "getpwnam(name);\n"}, "getpwnam is banned")
    accepts("banned", "relatives of other names", {
        "src/a/x.c": "/* strcpy(a, b) */ strcpy_checked(a); snprintf(a, 1, b); gmtime_r(a, b);\n"})


def store_sql():
    migration = "CREATE TABLE t (\n\ta TEXT NOT NULL,\n\tb TEXT\n);\n"

    def source_with(text):
        return {"src/cmd/x.c": f'#include "store/store.h"\n{text}\n', "migrations/0001-x.sql": migration}

    sees("store-sql", "an operator of PostgreSQL", source_with('store_run(s, e, "SELECT a"\n"::text FROM t", NULL);'),
         "src/cmd/x.c:2: ::: write CAST")
    sees("store-sql", "it behind a function of our own", source_with('ask("SELECT strftime(1)");'), "strftime(")
    sees("store-sql", "SQL that was put together", source_with("r = store_prepare(s, arena_printf(a, x), &q, e);"),
         "src/cmd/x.c:2: SQL is a literal")
    sees("store-sql", "an order that NULL has no place in", source_with('ask("SELECT a FROM t ORDER BY a, b DESC");'),
         "ORDER BY b, which may be NULL")
    sees("store-sql", "a number that ends too early", {"migrations/0001-x.sql": "CREATE TABLE t (\n\tn INTEGER NOT NULL\n);"},
         "n: INTEGER ends at")
    sees("store-sql", "a type that only one knows", {"migrations/0001-x.sql": "CREATE TABLE t (\n\tn JSONB\n);"}, "JSONB")
    sees("store-sql", "a trigger", {"migrations/0001-x.sql": "CREATE TRIGGER x AFTER INSERT ON t;"}, "TRIGGER")
    accepts("store-sql", "plain SQL, texts and comments", source_with(
        '/* store_run(s, e, "SELECT a::b") */ ask("SELECT \'::\', count(*) FROM t WHERE b IS NOT NULL "\n'
        '"ORDER BY b NULLS FIRST, a"); store_prepare(s, sql, &q, e); store_prepare(s, all[i].sql, &q, e);'))


def lengths():
    long_body = "\n".join("\tx();" for _ in range(101))
    sees("lengths", "a function of 101 lines", {"src/a/x.c": f"static int f(int a)\n{{\n{long_body}\n}}\n"},
         "src/a/x.c:2: f() has 101 lines")
    sees("lengths", "a file of 801 lines", {"src/a/x.c": "\n" * 801}, "the file has 801 lines")
    body = "\n".join("\tx();" for _ in range(61))
    accepts("lengths", "a function of 61 lines, and tells it",
            {"src/a/x.c": f"static int f(int a)\n{{\n{body}\n}}\n"})


def exports(compiler="cc"):
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder).resolve()
        plant(tree, {"src/base/one.c": "int stray(void);\nint stray(void) { return 1; }\n"
                                       "int one_idle(void);\nint one_idle(void) { return 1; }\n"
                                       "int one_busy(void);\nint one_busy(void) { return 1; }\n",
                     "src/base/two.c": "int one_busy(void);\nint two_x(void);\n"
                                       "int two_x(void) { return one_busy(); }\n"})
        entries = []
        for name in ("one", "two"):
            subprocess.run([compiler, "-c", f"src/base/{name}.c", "-o", f"{name}.o"], cwd=tree, check=True)
            entries.append({"file": f"src/base/{name}.c", "output": f"{name}.o", "directory": folder})
        (tree / "compile_commands.json").write_text(json.dumps(entries))
        done = run("exports", tree, tree)
        ok(done.returncode == 1 and "stray leaves the file and does not start with one_" in done.stdout,
           "tools/exports sees a name without its file's name", done.stdout + done.stderr)
        ok("one_idle leaves the file and nobody uses it" in done.stdout,
           "tools/exports sees a name that nobody uses", done.stdout)
        ok("one_busy" not in done.stdout, "tools/exports accepts a name that is used", done.stdout)


def summary():
    def told(*tests):
        with tempfile.TemporaryDirectory() as folder:
            plant(pathlib.Path(folder),
                  {"meson-logs/testlog.json": "\n".join(json.dumps(test) for test in tests)})
            done = run("test-summary", folder)
            return done.returncode, done.stdout.strip().split("\n")

    status, lines = told({"name": "a", "result": "OK", "returncode": 0,
                          "stdout": "ok 1 - x\nok 2 - y # SKIP no root\n1..2\n"})
    ok((status, lines) == (0, ["1 passed, 0 failed, 1 skipped"]), "the summary counts TAP lines", str(lines))
    status, lines = told({"name": "a", "result": "FAIL", "returncode": 1, "stdout": "ok 1\nnot ok 2 - y\n"})
    ok(status == 1 and lines[-1] == "1 passed, 1 failed, 0 skipped" and "not ok a: y" in lines,
       "the summary tells what failed", str(lines))
    status, lines = told({"name": "a", "result": "ERROR", "returncode": -11, "stdout": "ok 1 - x\n"})
    ok(status == 1 and lines[-1] == "1 passed, 1 failed, 0 skipped",
       "a program that crashed after its last good line is a failure", str(lines))
    fell = "Traceback (most recent call last):\n  x\nRuntimeError: no server\n"
    status, lines = told({"name": "a", "result": "FAIL", "returncode": 1, "stdout": "not ok 1 - y\n", "stderr": fell})
    ok(status == 1 and lines[-1] == "0 passed, 2 failed, 0 skipped" and "    RuntimeError: no server" in lines,
       "what ended a program is told beside a fact that failed before", str(lines))
    status, lines = told()
    ok(status == 1 and lines[-1] == "0 passed, 0 failed, 0 skipped", "a run of nothing is no success",
       str(lines))
    good = json.dumps({"name": "a", "result": "OK", "returncode": 0, "stdout": "ok 1 - x\n1..1\n"})
    for files, want in (({}, (0, ["2 passed, 0 failed, 0 skipped"])),
                        ({"left/here": ""}, (1, ["not ok the tests left behind: left", "left/here", "1 passed, 1 failed, 0 skipped"]))):
        with tempfile.TemporaryDirectory() as folder:
            plant(pathlib.Path(folder), {"meson-logs/testlog.json": good, "files/x": "", **{f"files/{name}": "" for name in files}})
            (pathlib.Path(folder) / "files/x").unlink()
            done = run("test-summary", folder, f"{folder}/files")
            ok((done.returncode, [line.strip() for line in done.stdout.splitlines()]) == want,
               f"the summary tells what the tests left behind: {list(files)}", done.stdout)


def ending():
    """Whether a test that is ended takes along what it made, in a `with` and without."""
    words = ("import tempfile, time\nfrom ending import scratch\nfrom tap import done, ok\nscratch()\n"
             "with tempfile.TemporaryDirectory():\n    print('ready', flush=True)\n    %s\nok(%s, 'x')\ndone()\n")
    for fact, wait, is_true, status in (("ends", "pass", True, 0), ("ends with a fact that fails", "pass", False, 1),
                                        ("is ended", "time.sleep(600)", True, 128 + signal.SIGTERM)):
        with tempfile.TemporaryDirectory() as folder:
            child = subprocess.Popen([sys.executable, "-c", words % (wait, is_true)], stdout=subprocess.PIPE, text=True,
                                     env=dict(os.environ, TMPDIR=folder, PYTHONPATH=str(source / "tests/cli")))
            child.stdout.readline()
            if status > 1:
                child.terminate()
            child.communicate(timeout=HANG)
            ok((child.returncode, os.listdir(folder)) == (status, []), f"a test that {fact} leaves nothing behind",
               f"{child.returncode} {os.listdir(folder)}")


def python(code, **more):
    """A Python that has the tests' own modules, begun."""
    return subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            env=dict(os.environ, PYTHONPATH=str(source / "tests/cli")), **more)


def beside():
    """What tests that run at the same time must not share, and what one says of its end."""
    code = "import random, patience\npatience._dice = random.Random(7)\nprint(patience.free_port(), patience.closed_port(), flush=True)\ninput()\n"
    first, second = python(code), python(code)
    ports = first.stdout.readline().split() + second.stdout.readline().split()
    for child in first, second:
        child.communicate("\n", timeout=HANG)
    ok(len(set(ports)) == 4, "two tests are never given the same port, whatever the dice say", str(ports))
    _, said = python("import ending, subprocess\nsubprocess.run(['sh', '-c', 'echo out; echo why >&2; exit 3'], check=True, capture_output=True)\n"
                     ).communicate(timeout=HANG)
    ok("status 3" in said and said.endswith("out\nwhy\n"), "a command that should not have failed is told with its words", said)


def ci():
    def told(check, asan):
        """What .ci/run says where `make` prints these lines; a word "fail" makes it end badly."""
        with tempfile.TemporaryDirectory() as folder:
            script = "#!/bin/bash\ncase $1 in\ncheck) text=%r ;;\nasan) text=%r ;;\nesac\n" % (check, asan)
            plant(pathlib.Path(folder), {"make": script + 'echo "$text"\n[[ $text != *fail!* ]]\n'})
            (pathlib.Path(folder) / "make").chmod(0o755)
            done = subprocess.run([source / ".ci/run"], capture_output=True, text=True, timeout=HANG,
                                  env=dict(os.environ, PATH=f"{folder}:{os.environ['PATH']}"))
            return done.returncode, done.stdout.strip().split("\n")[-1]

    good = "3 passed, 0 failed, 1 skipped"
    ok(told(good, good) == (0, "6 passed, 0 failed, 2 skipped"), "the CI adds up both suites")
    ok(told("2 passed, 1 failed, 0 skipped fail!", good)[0] == 1, "the CI fails where a closing line is odd")
    ok(told("fail!", good) == (1, "3 passed, 1 failed, 1 skipped"), "the CI fails where a suite has no count")


for tool in ("layers", "banned", "lengths", "store-sql"):
    holds(tool)
if build:
    holds("exports", build)
layers()
banned()
store_sql()
lengths()
exports()
summary()
ending()
beside()
ci()
done()
