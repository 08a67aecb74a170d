#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""feed_test ZICHA - feeds are imported whole or not at all, and the old one stays in force."""
import bz2
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import zipfile

from tap import done, ok

zicha = os.path.abspath(sys.argv[1])


def osv(number, fixed="2"):
    return {"id": f"DEBIAN-CVE-2025-{number}", "modified": "2026-01-01T00:00:00Z", "affected": [
        {"package": {"ecosystem": "Debian:12", "name": "bash"},
         "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": fixed}]}]}]}


with tempfile.TemporaryDirectory() as folder:
    here = pathlib.Path(folder)
    environment = dict(os.environ, ZICHA_STATE=str(here / "state"), LC_ALL="C.UTF-8", SOURCE_DATE_EPOCH="1768435200")
    feed = here / "state/feeds/osv-debian-12.feed"

    def run(*arguments):
        return subprocess.run([zicha, *arguments], capture_output=True, text=True, env=environment, cwd=here)

    got = run("feed", "list")
    ok(got.returncode == 0 and len(got.stdout.splitlines()) == 2, "before the first import there is no feed", got.stderr)
    with zipfile.ZipFile(here / "osv.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in (1, 2):
            archive.writestr(f"{number}.json", json.dumps(osv(number)))
    got = run("feed", "import", "osv.zip")
    ok(got.returncode == 0 and feed.exists(), "a zip of OSV documents is imported", got.stderr)
    ok("osv-debian-12" in run("feed", "list").stdout, "and listed")
    first = feed.read_bytes()

    (here / "new.json").write_text(json.dumps(dict(osv(3), schema_version="2.0.0")))
    with zipfile.ZipFile(here / "half.zip", "w") as archive:
        archive.writestr("1.json", json.dumps(osv(1, "9")))
        archive.writestr("2.json", "{")
    (here / "cut.zip").write_bytes((here / "osv.zip").read_bytes()[:150])
    (here / "newer.feed").write_bytes(first.replace(b"zicha-feed 1", b"zicha-feed 9"))
    damaged = bytearray(first)
    damaged[-5] ^= 0xff
    (here / "damaged.feed").write_bytes(damaged)
    (here / "away.feed").write_bytes(first.replace(b"name osv-debian-12", b"name ../../../etc/x"))
    (here / "empty.json").write_text("")
    for name in ("new.json", "half.zip", "cut.zip", "newer.feed", "damaged.feed", "away.feed", "empty.json", "none.json"):
        got = run("feed", "import", name)
        ok(got.returncode == 4 and name in got.stderr, f"{name} is refused", got.stdout, got.stderr)
        ok(feed.read_bytes() == first, "and the feed of before stays in force")

    for arguments in (["genpkey", "-algorithm", "ed25519", "-out", "key.pem"],
                      ["pkey", "-in", "key.pem", "-pubout", "-out", "public.pem"],
                      ["pkeyutl", "-sign", "-inkey", "key.pem", "-rawin", "-in", "signed.json", "-out", "signed.json.sig"]):
        (here / "signed.json").write_text(json.dumps(osv(4)))
        subprocess.run(["openssl", *arguments], cwd=here, capture_output=True, check=True)
    got = run("feed", "import", "signed.json", "--verify", "public.pem")
    ok(got.returncode == 0 and feed.read_bytes() != first, "a feed that is signed is imported", got.stderr)
    second = feed.read_bytes()
    (here / "signed.json").write_text(json.dumps(osv(5)))
    got = run("feed", "import", "signed.json", "--verify", "public.pem")
    ok(got.returncode == 4 and "signature" in got.stderr, "one with another's signature is not", got.stderr)
    got = run("feed", "import", "new.json", "--verify", "public.pem")
    ok(got.returncode == 4, "nor one without a signature", got.stderr)
    ok(feed.read_bytes() == second, "and the feed of before stays in force")

    oval = "<oval_definitions><definition class='patch' id='d'><criteria><criterion test_ref='t'/></criteria></definition>" \
           "<rpminfo_test id='t'><object object_ref='o'/></rpminfo_test><rpminfo_object id='o'><name>x</name></rpminfo_object>" \
           "</oval_definitions>"
    (here / "kylin.xml.bz2").write_bytes(bz2.compress(oval.encode()))
    ok(run("feed", "import", "kylin.xml.bz2").returncode == 4, "OVAL that does not say for what is refused")
    got = run("feed", "import", "kylin.xml.bz2", "--for", "kylin:v10")
    ok(got.returncode == 0 and "oval-kylin-v10" in got.stdout, "and imported where the user says it", got.stderr)
    ok(run("feed", "import", str(feed)).returncode == 0, "a feed of another zicha is imported")

    ok(run("feed", "remove", "oval-kylin-v10").returncode == 0 and "kylin" not in run("feed", "list").stdout,
       "a feed that is removed is gone")
    ok(run("feed", "remove", "../x").returncode == 4, "nothing else can be removed")
    for arguments in (["fetch"], ["import"], ["list", "x"]):
        ok(run("feed", *arguments).returncode == 3, f"wrong use: feed {' '.join(arguments)}")
done()
