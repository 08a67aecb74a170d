#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""clamd_peer_test ZICHA - the table malware with a real clamd and a database of two signatures.

Skipped where there is no clamd; CLAMD names one that is not in PATH."""
import csv
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import HANG, wait_for  # noqa: E402
from tap import done, equal, ok, write, zicha  # noqa: E402

CLAMD = os.environ.get("CLAMD") or shutil.which("clamd", path=os.environ["PATH"] + ":/usr/sbin")
if not CLAMD:
    print("1..0 # SKIP there is no clamd")
    sys.exit(0)
# The test file of EICAR, in two pieces so that no scanner takes this test for it.
EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
OWN = "a program that nobody should have\n" * 40

with tempfile.TemporaryDirectory() as top:
    os.chmod(top, 0o755)
    write(f"{top}/db/own.hdb", f"{hashlib.md5(OWN.encode()).hexdigest()}:{len(OWN)}:Own.Program\n")
    write(f"{top}/db/eicar.ndb", f"Eicar.Test:0:0:{EICAR.encode().hex()}\n")
    write(f"{top}/etc/clamav/clamd.conf", "# LocalSocket /elsewhere\nLocalSocket /run/clamd.ctl\n")
    write(f"{top}/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n")
    write(f"{top}/etc/group", "root:x:0:\n")
    write(f"{top}/srv/clean", "nothing\n")
    write(f"{top}/srv/eicar.com", EICAR)
    write(f"{top}/srv/deep/er/own", OWN)
    write(f"{top}/srv/large", b"\0" * (3 << 20))
    write(f"{top}/opt/eicar.com", EICAR)
    os.makedirs(f"{top}/run")
    write(f"{top}/conf", f"LocalSocket {top}/run/clamd.ctl\nDatabaseDirectory {top}/db\nForeground yes\nStreamMaxLength 2M\n"
                         f"LogFile {top}/log\nUser root\n")

    def malware(where):
        got = zicha("query", f"SELECT path, signature FROM malware WHERE {where}", f"host:{top}", "--format", "csv", "--lang", "en")
        return sorted(tuple(row) for row in list(csv.reader(io.StringIO(got.stdout)))[1:]), got.returncode, got.stderr

    rows, status, words = malware("path GLOB '/srv/*'")
    ok(rows == [] and status == 2 and "clamd does not run here" in words, "without clamd nothing is known", words)
    daemon = subprocess.Popen([CLAMD, "--config-file", f"{top}/conf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(lambda: os.path.exists(f"{top}/run/clamd.ctl") or daemon.poll() is not None)
        rows, status, words = malware("path GLOB '/srv/*'")
        equal(rows, [("/srv/deep/er/own", "Own.Program.UNOFFICIAL"), ("/srv/eicar.com", "Eicar.Test.UNOFFICIAL")],
              "what fits a signature is found below the pattern")
        ok(status == 2 and "/srv/large: clamd says: INSTREAM" in words, "what clamd would not look at is told", words)
        equal(malware("path IN ('/opt/eicar.com', '/srv/clean', '/none')")[0], [("/opt/eicar.com", "Eicar.Test.UNOFFICIAL")],
              "files are looked at by name")
        equal(malware("path = '/srv/clean'"), ([], 0, ""), "a clean file is no row")
    finally:
        daemon.terminate()
        daemon.wait(HANG)
    rows, status, words = malware("path = '/srv/eicar.com'")
    ok(rows == [] and status == 2, "a clamd that is gone is not a pass", words)
done()
