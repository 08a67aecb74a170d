#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""stalled_test ZICHA - a mounted file system whose server says nothing more: the inspection goes on without it."""
import ctypes
import os
import struct
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "cli"))
from patience import SOON  # noqa: E402
from tap import done, equal, ok, zicha, ZICHA  # noqa: E402

# The search for leaks stops all threads at the end, and waits for the one that waits for the server.
os.environ["ASAN_OPTIONS"] = os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
LIBC = ctypes.CDLL(None, use_errno=True)
FUSE_INIT_OUT = "<IIIIHHIIHHI7I"  # <linux/fuse.h>


class Mount:
    """A FUSE file system that answers the kernel's greeting, and then nothing."""

    def __init__(self, place):
        self.place, self.fd = place, os.open("/dev/fuse", os.O_RDWR)
        options = f"fd={self.fd},rootmode=40000,user_id=0,group_id=0,allow_other"
        if LIBC.mount(b"server:/export", place.encode(), b"fuse", 0, options.encode()):
            raise OSError(ctypes.get_errno(), "mount")
        greeting = os.read(self.fd, 1 << 17)
        _, _, number = struct.unpack_from("<IIQ", greeting)
        answer = struct.pack(FUSE_INIT_OUT, 7, 31, 65536, 0, 0, 0, 65536, 1, 0, 0, 0, *[0] * 7)
        os.write(self.fd, struct.pack("<IiQ", 16 + len(answer), 0, number) + answer)

    def end(self):
        os.close(self.fd)  # what waits for an answer gets an error
        LIBC.umount2(self.place.encode(), 2)


def inside():
    """In a mount namespace of its own: an account has its home there."""
    with tempfile.TemporaryDirectory() as top:
        place = f"{top}/far"
        os.mkdir(place)
        for name in "passwd", "shadow":
            with open(f"/etc/{name}") as own, open(f"{top}/{name}", "w") as more:
                more.write(own.read() + (f"far:x:1999:1999::{place}/far:/bin/bash\n" if name == "passwd" else "far:*:20000::::::\n"))
            subprocess.run(["mount", "--bind", f"{top}/{name}", f"/etc/{name}"], check=True)
        far = Mount(place)
        try:
            begun = time.monotonic()
            names = zicha("query", "SELECT u.name, f.mode FROM users u JOIN files f ON f.path = u.home WHERE u.name IN ('root', 'far')", "--lang", "en")
            ok(f"open {place}/far: Connection timed out" in names.stderr, "what lies there was not seen, and why", names.stdout, names.stderr)
            equal(names.returncode, 2, "which is no answer")
            keys = zicha("query", "SELECT count(*) FROM authorized_keys", "--lang", "en")
            ok("Connection timed out" in keys.stderr, "nor are the keys of who is at home there", keys.stderr)
            mounts = zicha("query", f"SELECT type, size_bytes FROM mounts WHERE path = '{place}'", "--format", "csv", "--lang", "en")
            ok("fuse" in mounts.stdout, "that it is mounted is seen", mounts.stdout, mounts.stderr)
            ok(time.monotonic() - begun < SOON, "nobody waits for it", time.monotonic() - begun)
        finally:
            far.end()


if os.geteuid() or not os.path.exists("/dev/fuse"):
    print("1..0 # SKIP a file system is mounted: this needs root and /dev/fuse")
    sys.exit(0)
if "inside" not in sys.argv:
    sys.exit(subprocess.run(["unshare", "--mount", "--propagation", "private", sys.executable, __file__, ZICHA, "inside"]).returncode)
inside()
done()
