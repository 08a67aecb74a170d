# SPDX-License-Identifier: Apache-2.0
"""ending - a test takes along what it made, also where a fact fails or somebody ends it, and says why."""
import atexit
import os
import shutil
import signal
import subprocess
import sys
import tempfile

_mine = os.getpid()
_folders = []


def scratch():
    """A folder for as long as the test runs."""
    _folders.append(tempfile.mkdtemp())
    return _folders[-1]


def clean():
    """Before an end that Python does not see: os._exit()."""
    while _folders:
        shutil.rmtree(_folders.pop(), ignore_errors=True)


def _ended(number, _):
    if os.getpid() != _mine:  # a child's end is not the test's
        os._exit(128 + number)
    sys.exit(128 + number)  # what stands in a `with` is left


def _told(kind, error, trace):
    """What a command said that should not have failed: Python alone tells its status."""
    sys.__excepthook__(kind, error, trace)
    if isinstance(error, (subprocess.CalledProcessError, subprocess.TimeoutExpired)):
        for said in (error.stdout, error.stderr):
            text = said.decode(errors="replace") if isinstance(said, bytes) else said or ""
            sys.stderr.writelines(f"{line}\n" for line in text.splitlines()[-15:])


sys.excepthook = _told
atexit.register(clean)
# Meson ends by it what takes too long.
signal.signal(signal.SIGTERM, _ended)
