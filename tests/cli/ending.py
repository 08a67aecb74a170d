# SPDX-License-Identifier: Apache-2.0
"""ending - a test takes along what it made, also where a fact fails or somebody ends it."""
import atexit
import os
import shutil
import signal
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


atexit.register(clean)
# Meson ends by it what takes too long.
signal.signal(signal.SIGTERM, _ended)
