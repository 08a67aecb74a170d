#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""systemd_test ZICHA - the units are well-formed, and the service is confined."""
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from tap import SOURCE, done, equal, ok  # noqa: E402

UNITS = os.path.join(SOURCE, "packaging/systemd")
if not shutil.which("systemd-analyze"):
    print("1..0 # SKIP there is no systemd-analyze")
    sys.exit(0)
with tempfile.TemporaryDirectory() as scratch:
    paths = []
    for name in sorted(os.listdir(UNITS)):
        # The program and the manual are where the package puts them, not here.
        text = open(os.path.join(UNITS, name)).read().replace("/usr/bin/zicha", "/bin/true")
        paths.append(os.path.join(scratch, name))
        open(paths[-1], "w").write(re.sub("^Documentation=.*\n", "", text, flags=re.M))
    got = subprocess.run(["systemd-analyze", "verify", *paths], capture_output=True, text=True)
    equal((got.returncode, got.stderr), (0, ""), "systemd finds nothing to complain of")
    service = os.path.join(UNITS, "zicha-inspect.service")
    got = subprocess.run(["systemd-analyze", "security", "--offline=true", "--threshold=40", service], capture_output=True, text=True)
    if "--offline" in got.stderr:
        print("ok 2 - # SKIP this systemd-analyze knows no --offline")
    else:
        equal(got.returncode, 0, "its exposure is at most 4.0 of 10")
    got = subprocess.run(["systemd-analyze", "calendar", "Sun 03:00"], capture_output=True, text=True)
    ok(got.returncode == 0, "the timer's moment is one", got.stderr)
done()
