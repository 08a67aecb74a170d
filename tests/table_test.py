#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""table_test ZICHA [NAME...] - every table against the roots in tests/table/<area>/<name>/<case>/.

A case is a folder with
    root/    a root file system, inspected as root:DIR, or
    host/    a running host seen through its root (proc/, sys/, .zicha/ answers), as host:DIR
    query    the SELECT to ask; `SELECT * FROM <name>` if there is none
    state/   what zicha remembers (feeds), as $ZICHA_STATE; nothing if there is none
    prepare  a shell script for what git does not keep (setuid bits, FIFOs), run beside root/
    expect   "status: ok", perhaps "detail: ...", then the rows as CSV
`--golden` writes the expect files anew; read the difference before you commit it.
"""
import concurrent.futures
import csv
import difflib
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
import ending  # noqa: E402, F401
from patience import HANG  # noqa: E402

EPOCH = 1768435200  # 2026-01-15T00:00:00Z: the moment of every fixture
TESTS = pathlib.Path(__file__).resolve().parent / "table"


def run(zicha, sql, target, form):
    """Asks beside the target, where the case's state lies: paths in answers are the same everywhere."""
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(EPOCH), LC_ALL="C.UTF-8", TZ="UTC", ZICHA_STATE="state")
    done = subprocess.run([zicha, "query", sql, target, "--format", form, "--lang", "en"],
                          capture_output=True, text=True, env=environment, timeout=HANG,
                          cwd=pathlib.Path(target.split(":", 1)[1]).parent)
    return done


def ask(zicha, name, case, target):
    """What the program says of a case, in the form of an expect file."""
    query = case / "query"
    sql = query.read_text().strip() if query.exists() else f"SELECT * FROM {name}"
    done = run(zicha, sql, target, "csv")
    if done.returncode not in (0, 2):
        return f"status: error\ndetail: {done.stderr.strip()}\n"
    status, detail = "ok", ""
    # Asked in one statement, so that the table is there when its status is read.
    whole = f"SELECT t.status, t.detail FROM (SELECT count(*) FROM ({sql.rstrip(';')})) " \
            f"CROSS JOIN zicha_tables AS t WHERE t.name = '{name}'"
    told = run(zicha, whole, target, "csv")
    rows = list(csv.reader(io.StringIO(told.stdout)))
    if len(rows) == 2:
        status, detail = rows[1]
    text = f"status: {status}\n"
    if detail:
        text += f"detail: {detail}\n"
    return text + done.stdout


def pin_times(top):
    """Git keeps no times: every file is as old as the fixtures' moment."""
    for folder, folders, files in os.walk(top):
        for name in folders + files:
            os.utime(os.path.join(folder, name), (EPOCH, EPOCH), follow_symlinks=False)


def cases(only):
    for folder in sorted(TESTS.glob("*/*")):
        if folder.is_dir() and (not only or folder.name in only):
            for case in sorted(p for p in folder.iterdir() if p.is_dir()):
                yield folder, case


def lay_out(case, scratch):
    """The target that a case is, below scratch."""
    kind = "host" if (case / "host").is_dir() else "root"
    top = pathlib.Path(scratch) / kind
    shutil.copytree(case / kind, top, symlinks=True, ignore=shutil.ignore_patterns(".keep"))
    if (case / "state").is_dir():
        shutil.copytree(case / "state", pathlib.Path(scratch) / "state")
    if (case / "prepare").exists():
        subprocess.run(["sh", "-e", case / "prepare"], cwd=scratch, check=True)
    pin_times(top)
    return f"{kind}:{top}"


def ask_below(zicha, folder, case):
    with tempfile.TemporaryDirectory() as scratch:
        return ask(zicha, folder.name, case, lay_out(case, scratch))


def main():
    arguments = [a for a in sys.argv[1:] if a != "--golden"]
    golden = "--golden" in sys.argv
    zicha, only = os.path.abspath(arguments[0]), arguments[1:]
    listed = subprocess.run([zicha, "tables", "--format", "json"], capture_output=True, text=True,
                            env=dict(os.environ, ZICHA_CONTENT=str(pathlib.Path(__file__).resolve().parent.parent)))
    # Those of a unit are filled from its database: unit_test.py and others.
    names = {table["name"] for table in json.loads(listed.stdout) if table["of"] == "host"}
    number = failed = 0

    def tell(is_true, fact, *words):
        nonlocal number, failed
        number += 1
        failed += not is_true
        print(("ok" if is_true else "not ok"), number, "-", fact)
        for word in words if not is_true else ():
            print("#", word)

    chosen = list(cases(only))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(lambda c: ask_below(zicha, *c), chosen))
    for (folder, case), got in zip(chosen, answers):
        expect = case / "expect"
        if golden:
            expect.write_text(got)
        want = expect.read_text() if expect.exists() else "(no expect file)"
        words = []
        if got != want:
            words = difflib.unified_diff(want.splitlines(), got.splitlines(), "expect", "got", lineterm="")
        tell(got == want, f"{folder.name}: {case.name}", *words)
    if not only:
        for name in sorted(names - {folder.name for folder, _ in chosen}):
            tell(False, f"{name}: there is no fixture")
    print(f"1..{number}")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
