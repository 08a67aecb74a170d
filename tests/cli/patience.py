# SPDX-License-Identifier: Apache-2.0
"""patience - how long a test waits: a machine may be slow, carry sanitizers and run six tests side by side."""
import random
import socket
import time

# Seconds. What takes longer hangs; no measurement.
HANG = 600
# What ends by itself after a few seconds has done so by then. Nothing that a test starts ends by itself before.
SOON = 100

_dice = random.SystemRandom()


def wait_for(is_so, seconds=HANG):
    """Until is_so() is true, or it will not be any more; returns what it said last."""
    end = time.monotonic() + seconds
    while not (got := is_so()) and time.monotonic() < end:
        time.sleep(0.05)
    return got


def is_open(port, address="127.0.0.1"):
    """Whether somebody takes connections there."""
    try:
        socket.create_connection((address, port), 10).close()
        return True
    except OSError:
        return False


def free_port(address="127.0.0.1", kind=socket.SOCK_STREAM):
    """A port for a daemon that is to be started: below those that the kernel gives away, so that until then nobody else has it."""
    while True:
        port = _dice.randrange(15000, 32000)
        with socket.socket(socket.AF_INET, kind) as s:
            try:
                s.bind((address, port))
                return port
            except OSError:
                pass
