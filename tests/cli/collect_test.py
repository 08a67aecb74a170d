#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""collect_test ZICHA - snapshots without judging: `zicha collect`, and the static reader."""
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from patience import HANG  # noqa: E402
from tap import SOURCE, ZICHA, done, equal, ok, write, zicha  # noqa: E402

BUILD = os.environ.get("ZICHA_BUILD", os.path.dirname(ZICHA))


def verdicts(*arguments):
    got = zicha("inspect", *arguments, "--format", "json")
    return {r["check"]: (r["state"], r["reason"], r["findings"]) for r in json.loads(got.stdout)["results"]}


def raw(*command, **options):
    return subprocess.run(command, capture_output=True, timeout=HANG, **options)


with tempfile.TemporaryDirectory() as scratch:
    root, here = os.path.join(scratch, "root"), os.path.join(scratch, "here")
    write(f"{root}/etc/passwd", "root:x:0:0:root:/root:/bin/bash\nli:x:0:1000::/home/li:/bin/bash\n"
          "wang:x:1000:1000::/home/li:/bin/bash\n")
    write(f"{root}/etc/os-release", 'ID=debian\nVERSION_ID="12"\n')
    write(f"{root}/home/li/.bashrc", "umask 022\n")
    os.chmod(f"{root}/home/li", 0o777)
    target = f"root:{root}"
    live = verdicts(target)
    equal(live["uid-zero-unique"][0], "fail", "the example is judged as it stands")

    # ---- collect ----
    snapshot = os.path.join(scratch, "a.zicha")
    got = zicha("collect", target, "--out", snapshot)
    equal((got.returncode, got.stderr), (0, ""), "collect writes and judges nothing")
    equal(verdicts(snapshot), live, "its snapshot gives the verdicts of the target itself")
    ok(live["home-mode"][0] == "fail", "also those whose questions depend on other tables' rows", live["home-mode"])
    got = raw(ZICHA, "collect", target, "--profile", "quick", env=dict(os.environ, ZICHA_CONTENT=SOURCE))
    small = os.path.join(scratch, "small.zicha")
    write(small, got.stdout)
    equal(verdicts(small, "--profile", "quick"), verdicts(target, "--profile", "quick"),
          "with a profile it holds what that one asks")
    got = zicha("collect", target, "--tables", "users, groups", "--out", small)
    got = zicha("query", "SELECT count(*) AS n FROM users", small, "--format", "csv")
    equal((got.returncode, got.stdout.split()), (0, ["n", "3"]), "with --tables it holds these")
    equal(zicha("query", "SELECT * FROM sshd_config", small).returncode, 2, "and no others")
    got = zicha("collect", target, "--tables", "userz", "--out", small)
    ok(got.returncode == 3 and "userz" in got.stderr, "a table that is not there is told", got.stderr)
    got = zicha("collect", f"root:{scratch}/none", "--out", small)
    ok(got.returncode == 4 and "none" in got.stderr, "so is a target that is not there", got.stderr)

    # ---- the reader ----
    reader = os.path.join(here, "reader")
    os.mkdir(here)
    got = zicha("collect", "--reader", platform.machine(), "--out", reader)
    equal((got.returncode, got.stderr), (0, ""), "--reader writes the program")
    parts = raw("readelf", "-d", reader).stdout.decode()
    ok("NEEDED" not in parts, "it needs no shared library", parts)
    got = raw(reader, target)
    equal(got.returncode, 0, "it runs alone")
    write(small, got.stdout)
    equal(verdicts(small), live, "its snapshot gives the verdicts of the target itself")
    bare = os.path.join(BUILD, "zicha-reader-" + platform.machine())
    got = raw(bare, target)
    write(small, got.stdout)
    equal(verdicts(small)["uid-zero-unique"], live["uid-zero-unique"], "without a request it collects every table")
    equal(raw(bare, "--help").returncode, 3, "wrong use is told")
    equal(raw(bare, f"root:{scratch}/none").returncode, 1, "a target that is not there is told")
    with open("/dev/full", "w") as full:
        got = subprocess.run([bare, target], stdout=full, stderr=subprocess.PIPE, timeout=HANG)
    ok(got.returncode == 1 and b"No space left" in got.stderr, "a full disk is told", got.stderr)
    with open(bare, "rb") as f:
        damaged = write(os.path.join(scratch, "damaged"), f.read() + b"\nzicha-request-bytes 9999999999\n")
    os.chmod(damaged, 0o755)
    got = raw(damaged, target)
    ok(got.returncode == 1 and b"damaged" in got.stderr, "a damaged request is told", got.stderr)

    # ---- from afar ----
    def serve(name):
        folder = os.path.join(scratch, name)
        os.mkdir(folder)
        shutil.copy(bare, f"{folder}/zicha-reader")
        return folder, subprocess.Popen([f"{folder}/zicha-reader", "--serve", folder], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    folder, p = serve("served")
    equal(p.stdout.readline(), b"zicha-reader-1\n", "from afar it greets")
    ok(not os.path.exists(folder), "and has taken itself and its folder away by then")
    p.stdin.write(b"zicha-request-1\ntarget ssh://kylin01\nnow 1768435200\nprogress\ntable users\nend\n")
    p.stdin.flush()
    out, words = p.stdout.read(), p.stderr.read()
    equal(p.wait(), 0, "it answers a request")
    write(small, out)
    manifest = json.loads(raw("tar", "-xOf", small, "manifest.json").stdout)
    equal((manifest["target"], manifest["inspected_at"], [t["name"] for t in manifest["tables"]]),
          ("ssh://kylin01", "2026-01-15T00:00:00Z", ["users"]), "with what was asked, under the name it was given")
    ok(b"progress 1/1 users" in words, "it tells what is done", words)
    for request, fact in (b"zicha-request-1\ntable us", "a request that is cut short"), \
            (b"zicha-request-1\nmood good\nend\n", "a word that it does not know"), \
            (b"zicha-request-1\nquery 99\nSELECT\nend\n", "a query of another length"):
        folder, p = serve("again")
        p.stdin.write(request)
        p.stdin.flush()
        if not request.endswith(b"end\n"):
            p.stdin.close()
        out, words = p.stdout.read(), p.stderr.read()
        p.wait(timeout=HANG)
        ok(p.returncode == 1 and out == b"zicha-reader-1\n" and b"request" in words, f"{fact} is told, and nothing read", words)
    folder, p = serve("cut")
    p.stdout.readline()
    p.stdin.write(b"zicha-request-1\n")
    p.stdin.close()
    equal(p.wait(timeout=HANG), 1, "it ends when its input does")
    folder, p = serve("stopped")
    p.stdout.readline()
    p.stdin.write(b"zicha-request-1\ntable files\nask files LIKE /%\nend\n")
    p.stdin.flush()
    time.sleep(0.05)
    p.stdin.close()
    ok(p.wait(timeout=HANG) in (0, 1), "also while it gathers")

    # ---- what is no host ----
    got = zicha("collect", "net:127.0.0.1/32", "--out", small)
    ok(got.returncode == 3 and "zicha inspect net:127.0.0.1/32 --snapshot" in got.stderr, "what is no host is told, and what to say instead", got.stderr)

    # ---- another architecture ----
    other, emulator = os.path.join(BUILD, "readers/zicha-reader-aarch64"), shutil.which("qemu-aarch64-static")
    if platform.machine() != "aarch64" and emulator and os.path.exists(other):
        got = raw(emulator, other, target)
        write(small, got.stdout)
        equal(verdicts(small)["uid-zero-unique"], live["uid-zero-unique"], "the reader for aarch64 reads the same")
done()
