#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""hostile_test ZICHA [--files N] [TABLE...] - breaks the files that tables read, and looks for silence.

The files are those of tests/table/<area>/<table>/<case>/{root,host}; hostile/ways.py has
the ways to break them. Files and ways are shuffled by a fixed seed: the same N files are
broken in the same way each time, and no two of them are alike. Another ZICHA_HOSTILE_SEED
breaks others. `make hostile` breaks 10,000.

What is owed is told in hostile/ways.py; PASSED_OVER, SHOWN and RIGHTLY_SILENT have the tables
and ways for which it is something else, and why.
"""
import atexit
import concurrent.futures
import hashlib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "cli"), str(HERE / "hostile")]
from table_test import EPOCH, cases, lay_out  # noqa: E402
from patience import HANG  # noqa: E402
from tap import ZICHA, done, ok  # noqa: E402
from ways import GONE, NOTHING, SECRET, WAYS  # noqa: E402

ASKER = os.path.join(os.path.dirname(ZICHA), "tests", "hostile_asker")

NO_FILES = ["a directory", "a FIFO", "a socket", "a device", "a link to itself", "a ring of links"]
LINKS = ["a link to itself", "a ring of links"]
OUT = [way for way, (_, owed, _) in WAYS.items() if owed == GONE]
BYTES = ["1 GiB of NUL bytes", "1 GiB behind its end", "UTF-16", "NUL bytes at the begin of each line", "without its last newline",
         "a packed file cut short"]
PASSED_OVER, SHOWN, RIGHTLY_SILENT = {}, {}, {}


def owe(register, tables, ways, why):
    for table in tables.split():
        for way in ways:
            assert WAYS[way][1] != NOTHING, way
            register[table, way] = why


# The rows are those of when the file is gone: nothing of the kind is there.
for tables, ways, why in (
    ("setuid_files file_capabilities loose_system_files world_writable", NO_FILES, "only regular files are programs or can be written to"),
    ("unowned_files", NO_FILES, "what is made in its place belongs to root"),
    ("file_capabilities", BYTES, "the kernel takes the capabilities off a file that is written to"),
    ("cron_jobs startup_items sudo_rules logrotate", NO_FILES, "cron, run-parts, the session, sudo and logrotate pass over it"),
    ("log_spans log_files", NO_FILES[:4], "daemons write to pipes in /var/log; they keep nothing"),
    ("services time_sync", NO_FILES, "what is no file in init.d is no script"),
    ("aide antivirus container_daemon log_forwarding service_sandbox sysctl_config timers", LINKS,
     "a unit that links nowhere does not start, and is not read"),
    ("sysctl", ["a directory"], "a directory of parameters"),
):
    owe(PASSED_OVER, tables, ways, why)

# A row that came or went names the file: the rows say what stands there now.
for tables, ways, why in (
    ("files dot_files integrity", NO_FILES + OUT + BYTES, "kind, size and digest are columns"),
    ("loose_system_files", ["a directory"], "directories are in the rows too"),
    ("package_lists", BYTES, "age and size are columns; what is in a list, apt has verified"),
    ("package_files_changed", BYTES, "another digest is a row"),
    ("setuid_files", BYTES, "size is a column"),
):
    owe(SHOWN, tables, ways, why)

# Neither words nor certain rows are owed.
for tables, ways, why in (
    ("backups", ["a directory", "1 GiB behind its end", "a packed file cut short"], "of all but the newest only the size counts"),
    ("log_spans", BYTES, "its rows tell what can be read of a log, and what cannot"),
    ("files", OUT, "/etc/passwd as a link out: an account without a readable name is shown by its number"),
    ("interfaces kernel_config services tomcat_config", OUT, "that there is something of that name is in the rows"),
    ("journald_config module_policy usb_policy", OUT, "it hides the file of the same name in /usr/lib"),
    ("services", ["a ring of links"], "a unit of that name is in the rows"),
    ("ftp_config", ["a directory"], "ProFTPD reads what is in the directory"),
    ("updates", ["UTF-16", "NUL bytes at the begin of each line"], "apt has verified its lists"),
):
    owe(RIGHTLY_SILENT, tables, ways, why)


class Asker:
    """A process that answers; another takes its place when it falls or hangs."""

    def __init__(self):
        self.process = None

    def ask(self, target, sql):
        if not self.process:
            environment = dict(os.environ, SOURCE_DATE_EPOCH=str(EPOCH), LC_ALL="C.UTF-8", TZ="UTC", ZICHA_STATE="state")
            self.errors = tempfile.TemporaryFile()
            self.process = subprocess.Popen([ASKER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors,
                                            env=environment, cwd=pathlib.Path(target.split(":", 1)[1]).parent)
            atexit.register(self.end)
        alarm = threading.Timer(HANG, self.process.kill)
        alarm.start()
        begun = time.monotonic()
        try:
            self.process.stdin.write(f"{target}\t{sql}\n".encode())
            self.process.stdin.flush()
            ms, size, words = self.process.stdout.readline().split(b"\t", 2)
            rows = self.process.stdout.read(int(size))
            return words.strip().decode("utf-8", "surrogateescape"), rows
        except (ValueError, BrokenPipeError):
            status = self.process.wait()
            self.errors.seek(0)
            words = self.errors.read().decode("utf-8", "replace")
            self.process = None
            return f"fell: after {time.monotonic() - begun:.1f} s, status {status}\n{words}", b""
        finally:
            alarm.cancel()

    def end(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None


def is_shown(rows, before, path):
    """Whether a row that came or went names the file."""
    return any(str(path).encode() in row for row in set(rows.splitlines()) ^ set(before.splitlines()))


def judge(table, way, got, whole, gone, path):
    """What is wrong with an answer; None if nothing is."""
    (words, rows), owed = got, WAYS[way][1]
    if words.startswith("fell"):
        return words
    try:
        rows.decode()
        words.encode()
    except UnicodeError:
        return "not UTF-8"
    if SECRET in words or SECRET.encode() in rows:
        return "something from outside of the root"
    if words.startswith(("query: ", "target: ")):
        return words
    if words != "ok" or owed == NOTHING or rows == whole[1] or (table, way) in RIGHTLY_SILENT:
        return None
    counts = f"{len(whole[1].splitlines())} rows before, {len(rows.splitlines())} now"
    if (table, way) in SHOWN and is_shown(rows, whole[1], path):
        return None
    if gone and rows == gone[1]:
        return None
    return f"not as if the file were gone: {counts}" if gone else f"silence: {counts}"


class Case:
    """One fixture, laid out once; its files are broken and mended one after another."""

    def __init__(self, folder, case):
        self.table, self.case = folder.name, case
        self.kind = "host" if (case / "host").is_dir() else "root"
        query = case / "query"
        self.sql = " ".join(query.read_text().split()) if query.exists() else f"SELECT * FROM {folder.name}"
        self.files = sorted(p.relative_to(case / self.kind) for p in (case / self.kind).rglob("*")
                            if p.is_file() and not p.is_symlink() and p.name != ".keep")

    def candidates(self):
        """All (file, way) that make sense."""
        for file in self.files:
            path = self.case / self.kind / file
            text = path.read_bytes()
            for name, (_, _, fits) in WAYS.items():
                if fits(str(path), text):
                    yield self, file, name

    def try_all(self, breaks):
        """Breaks each file in its way; returns the digests of what was broken, and (file, way, what is wrong)."""
        bad, seen, asker = [], set(), Asker()
        with tempfile.TemporaryDirectory() as scratch:
            target, kept = lay_out(self.case, scratch), pathlib.Path(scratch) / "kept"
            top = pathlib.Path(scratch) / self.kind
            whole = asker.ask(target, self.sql)
            for file, way in breaks:
                path = top / file
                if not path.exists():  # the case's own preparation took it away
                    continue
                neighbours = set(os.listdir(path.parent))
                path.rename(kept)
                is_gone = WAYS[way][1] == GONE or (self.table, way) in PASSED_OVER
                gone = asker.ask(target, self.sql) if is_gone else None
                shutil.copy2(kept, path)
                os.chown(path, kept.stat().st_uid, kept.stat().st_gid)  # it takes mode bits and capabilities off
                shutil.copystat(kept, path)
                digest = self.break_one(path, way)
                if digest not in seen:
                    wrong = judge(self.table, way, asker.ask(target, self.sql), whole, gone, pathlib.Path("/") / file)
                    bad += [(file, way, wrong)] if wrong else []
                    seen.add(digest)
                for name in set(os.listdir(path.parent)) - neighbours | {path.name}:
                    (path.parent / name).rmdir() if way == "a directory" else (path.parent / name).unlink()
                kept.rename(path)
            asker.end()
        return len(seen), bad

    def break_one(self, path, way):
        """Leaves it broken; returns what tells it from all others."""
        text = path.read_bytes()
        seed = hashlib.sha256(f"{SEED} {self.table} {self.case.name} {path.name} {way}".encode()).hexdigest()
        WAYS[way][0](str(path), text, random.Random(seed))
        for name in path, path.parent:
            os.utime(name, (EPOCH, EPOCH), follow_symlinks=False)
        is_file = path.is_file() and not path.is_symlink() and path.stat().st_size < 64 << 20
        return path, path.read_bytes() if is_file else way


def choose(n, only):
    """The first n of: each file in one way, each file in a second way, and so on; shuffled by the seed."""
    shuffled, ways_of = random.Random(SEED), {}
    for folder, case in cases(only):
        for one, file, way in Case(folder, case).candidates():
            ways_of.setdefault((one, file), []).append(way)
    ranked = []
    for (one, file), ways in ways_of.items():
        shuffled.shuffle(ways)
        ranked += [(rank, shuffled.random(), one, file, way) for rank, way in enumerate(ways)]
    ranked.sort(key=lambda r: r[:2])
    chosen = {}
    for _, _, one, file, way in ranked[:n]:
        chosen.setdefault(one, []).append((file, way))
    return chosen


def main():
    arguments = sys.argv[2:]
    n = int(arguments.pop(arguments.index("--files") + 1)) if "--files" in arguments else 1000
    only = [a for a in arguments if a != "--files"]
    begun = time.monotonic()
    chosen = choose(n, only)
    n_broken, bad = 0, {case.table: [] for case in chosen}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for case, (n_seen, wrong) in zip(chosen, pool.map(lambda c: c.try_all(chosen[c]), chosen)):
            n_broken += n_seen
            bad[case.table] += [f"{case.case.name}: /{file}: {way}: {words}" for file, way, words in wrong]
    for table, words in sorted(bad.items()):
        ok(not words, f"{table}: a broken file is neither a crash nor silence", *words)
    print(f"# {n_broken} broken files in {time.monotonic() - begun:.0f} s")


SEED = os.environ.get("ZICHA_HOSTILE_SEED", "zicha")
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as outside:
        os.environ["HOSTILE_OUTSIDE"] = os.path.join(outside, "secret")
        with open(os.environ["HOSTILE_OUTSIDE"], "w") as f:
            f.write(f"{SECRET}:x:0:0:{SECRET}:/:/bin/sh\n{SECRET} = {SECRET}\n")
        main()
    done()
