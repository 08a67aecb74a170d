#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""hostile_test ZICHA - breaks each file of each table's fixtures, and looks for silence.

A source that cannot be read must be told: if a table gives other rows than it gave
with the file whole, it must not call itself ok. No crash, no hang, nothing read
from outside. The ways to break a file take turns over files and tables; `--all`
tries every way on every file.
"""
import itertools
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "cli"))
from table_test import EPOCH, cases, pin_times  # noqa: E402
from tap import ZICHA, done, ok  # noqa: E402

SECRET = "outside-of-the-root"


def to_directory(path):
    os.unlink(path)
    os.mkdir(path)


def to_fifo(path):
    os.unlink(path)
    os.mkfifo(path)


def to_ring(path):
    os.unlink(path)
    os.symlink(os.path.basename(path), path)


def to_huge_line(path):
    with open(path, "wb") as f:
        f.truncate(1 << 30)


def to_outside(path):
    """A link out of the root: the file must look as if it were not there."""
    os.unlink(path)
    os.symlink("/../" * 20 + OUTSIDE, path)


def with_nul(path):
    with open(path, "r+b") as f:
        text = f.read()
        f.seek(len(text) // 2)
        f.write(b"\0\0\0\0")


WAYS = {"a directory": to_directory, "a FIFO": to_fifo, "a link to itself": to_ring, "1 GiB of NUL bytes": to_huge_line,
        "a link out of the root": to_outside, "NUL bytes in its middle": with_nul}
# These leave nothing that could be read as before: other rows must be told.
UNREADABLE = {"a directory", "a FIFO", "a link to itself"}
# Where another kind of file is an answer, not a broken source.
RIGHTLY_SILENT = {
    ("files", way): "its rows tell the kind" for way in UNREADABLE
} | {
    (table, way): "its rows tell the kind" for table in ("dot_files", "loose_system_files") for way in UNREADABLE
} | {
    ("setuid_files", way): "only files run with their owner's rights" for way in UNREADABLE
} | {
    ("file_capabilities", way): "only files have capabilities" for way in UNREADABLE
} | {
    (table, way): "its rows tell what it is now"
    for table in ("integrity", "unowned_files", "world_writable") for way in UNREADABLE
} | {
    (table, way): "what is no file in init.d is no script"
    for table in ("services", "time_sync") for way in UNREADABLE
} | {
    ("backups", "a directory"): "what a pattern matches beside files is no backup",
    ("cron_jobs", "a directory"): "cron and run-parts pass over it",
    ("log_spans", "a FIFO"): "daemons write to pipes in /var/log; they keep nothing",
    ("log_spans", "a directory"): "a directory below /var/log is walked",
    ("sudo_rules", "a directory"): "sudo passes over it",
    ("sysctl", "a directory"): "a directory of parameters",
    ("cron_jobs", "a FIFO"): "run-parts passes over it",
    ("cron_jobs", "a link to itself"): "a program that cannot be started is not there",
    ("sysctl_config", "a link to itself"): "a program that cannot be started is not there",
}


def ask(query, target):
    environment = dict(os.environ, SOURCE_DATE_EPOCH=str(EPOCH), LC_ALL="C.UTF-8", TZ="UTC")
    begun = time.monotonic()
    got = subprocess.run([ZICHA, "query", query, target, "--format", "csv", "--lang", "en"], capture_output=True, text=True,
                         errors="replace", env=environment, timeout=60, stdin=subprocess.DEVNULL)
    return got, time.monotonic() - begun


def try_one(name, case, kind, query, file, way, whole):
    with tempfile.TemporaryDirectory() as scratch:
        top = pathlib.Path(scratch) / kind
        shutil.copytree(case / kind, top, symlinks=True)
        if (case / "prepare").exists():
            subprocess.run(["sh", "-e", case / "prepare"], cwd=scratch, check=True)
        path = str(top / file)
        os.chmod(path, 0o644)
        WAYS[way](path)
        pin_times(top)
        got, seconds = ask(query, f"{kind}:{top}")
    told = got.returncode == 2 or "absent" in got.stderr
    silent = way in UNREADABLE and (name, way) not in RIGHTLY_SILENT and got.returncode == 0 and got.stdout != whole.stdout and not told
    return (got.returncode in (0, 2) and SECRET not in got.stdout + got.stderr and seconds < 10 and not silent,
            f"{name}/{case.name}: /{file} is {way}: status {got.returncode}, {seconds:.1f} s\n{got.stderr[:300]}\n{got.stdout[:300]}")


def main():
    every = "--all" in sys.argv
    only = [a for a in sys.argv[2:] if a != "--all"]
    turn = itertools.cycle(WAYS)
    for folder, case in cases(only):
        kind = "host" if (case / "host").is_dir() else "root"
        query = (case / "query").read_text().strip() if (case / "query").exists() else f"SELECT * FROM {folder.name}"
        with tempfile.TemporaryDirectory() as scratch:
            top = pathlib.Path(scratch) / kind
            shutil.copytree(case / kind, top, symlinks=True)
            if (case / "prepare").exists():
                subprocess.run(["sh", "-e", case / "prepare"], cwd=scratch, check=True)
            pin_times(top)
            whole, _ = ask(query, f"{kind}:{top}")
        if whole.returncode != 0:
            continue
        files = sorted(str(p.relative_to(case / kind)) for p in (case / kind).rglob("*")
                       if p.is_file() and not p.is_symlink() and p.name != ".keep")
        bad = []
        for file in files[:None if every else 12]:
            for way in WAYS if every else [next(turn)]:
                good, words = try_one(folder.name, case, kind, query, file, way, whole)
                if not good:
                    bad.append(words)
        ok(not bad, f"{folder.name}: {case.name}: a broken file is never silence", *bad)


with tempfile.TemporaryDirectory() as outside:
    OUTSIDE = os.path.join(outside, "secret")
    with open(OUTSIDE, "w") as f:
        f.write(f"{SECRET}:x:0:0:{SECRET}:/:/bin/sh\n{SECRET} = {SECRET}\n")
    main()
done()
