#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""disk_test ZICHA - what a failing disk does not give back is not seen: it is neither whole nor damaged."""
import gzip
import json
import os
import random
import sys
import tempfile
import zipfile

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), folder) for folder in ("cli", "peer")]
import evtx  # noqa: E402
import failing_disk  # noqa: E402
from tap import done, equal, has_sanitizer, ok, write, zicha  # noqa: E402

NOW = evtx.seconds("2026-11-22T12:00:00")
DUMP = "-- MariaDB dump 10.19  Distrib 10.11\n" + "-- a remark\n" * 200000 + "-- Dump completed on 2026-11-20  1:00:00\n"


def rows(disk, sql, *target):
    got = zicha("query", sql, *target, "--format", "json", env={**disk, "SOURCE_DATE_EPOCH": str(NOW)})
    return json.loads(got.stdout or "[]"), got


def hard_to_pack(n):
    return bytes(random.Random(5).choices(range(256), k=n))


def test_backups(folder, disk):
    """The host's table: text, a packed file, and ZIP archives whose end, or whose middle, cannot be read."""
    bytes_of = {"plain.sql": DUMP.encode(), "packed.gz": gzip.compress(hard_to_pack(300000))}
    for name, content in bytes_of.items():
        write(f"{folder}/{name}", content)
    with zipfile.ZipFile(f"{folder}/some.zip", "w") as z:
        z.writestr("his.dmp", hard_to_pack(300000))
    for name in (*bytes_of, "some.zip"):
        failing_disk.lay(f"{folder}/{name}")
        got, ran = rows(disk, f"SELECT is_whole, problem FROM backups WHERE pattern = '{folder}/{name}'")
        equal((got, ran.returncode), ([{"is_whole": None, "problem": None}], 2), f"backups: {name} is not seen")
        ok("Input/output error" in ran.stderr, "why is said", ran.stderr)
    write(f"{folder}/short.gz", bytes_of["packed.gz"][:-9])
    got, ran = rows(disk, f"SELECT is_whole FROM backups WHERE pattern = '{folder}/short.gz'")
    equal(got, [{"is_whole": 0}], "what was read and is cut short is damaged")


def test_dumps(folder, disk):
    path = failing_disk.lay(write(f"{folder}/his.sql", DUMP))
    got, ran = rows(disk, "SELECT is_whole, damage FROM db_backups", f"dbdump:{path}")
    equal((got, ran.returncode), ([{"is_whole": None, "damage": None}], 2), "dbdump: a dump is not seen")
    ok("Input/output error" in ran.stderr, "why is said", ran.stderr)


def test_logs(folder, disk):
    """Of each kind: what came before counts."""
    text = "".join(f"2026-11-20T08:{n // 60 % 60:02}:{n % 60:02}Z his01 sshd[1]: x\n" for n in range(9000))
    write(f"{folder}/text.log", text)
    write(f"{folder}/Security.evtx", evtx.log([(NOW - 100000 + n, "P", 4624, "Security", "H", {"TargetUserName": f"u{n}"}) for n in range(900)]))
    write(f"{folder}/wtmp", b"".join(evtx.struct.pack("<hxxi32s4s32s256shhiiiIIII20s", 7, 1, b"pts/0", b"0", b"li", b"10.1.1.9", 0, 0, 0, NOW - 9000 + n,
                                                      0, 0, 0, 0, 0, b"") for n in range(900)))
    for name in os.listdir(folder):
        failing_disk.lay(f"{folder}/{name}")
    got, ran = rows(disk, "SELECT source, damaged, records > 100 AS has_some FROM log_sources ORDER BY source", f"log:{folder}", "--set", "log.zone=UTC")
    equal([(r["damaged"], r["has_some"]) for r in got], [(0, 1)] * 3, "log: what is not read is not damaged, what is read counts")
    ok("Input/output error" in ran.stderr and ran.returncode == 2, "and the tables are seen in part", ran.stderr)


with tempfile.TemporaryDirectory() as scratch:
    os.chmod(scratch, 0o755)
    failing = failing_disk.environment(scratch)
    if not failing or has_sanitizer():
        print("1..0 # SKIP no compiler, or a program whose reads are somebody else's already")
        sys.exit(0)
    for test in test_backups, test_dumps, test_logs:
        os.makedirs(f"{scratch}/{test.__name__}")
        test(f"{scratch}/{test.__name__}", failing)
done()
