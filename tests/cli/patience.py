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
_held = []  # sockets
_taken = []  # names of ports: see _take()


def wait_for(is_so, seconds=HANG):
    """Until is_so() is true, or it will not be any more; returns what it said last."""
    end = time.monotonic() + seconds
    while not (got := is_so()) and time.monotonic() < end:
        time.sleep(0.05)
    return got


def with_time(look, *seconds):
    """look(s) with each of the seconds (or only so often) in turn, until it finds what it should: (whether it does, …). What must come within a short time comes
    late on a machine with much to do; then there is more of it."""
    for s in seconds:
        got = look(s)
        if got[0]:
            break
    return got


def is_open(port, address="127.0.0.1"):
    """Whether somebody takes connections there."""
    try:
        socket.create_connection((address, port), 10).close()
        return True
    except OSError:
        return False


def is_bound(port):
    """Whether somebody has this UDP port of IPv4."""
    with open("/proc/net/udp", encoding="ascii") as f:
        return any(line.split()[1].endswith(f":{port:04X}") for line in f.readlines()[1:])


def _take(port):
    """Whether this program has a port number for itself until it ends: a name in this network that no other test can have meanwhile."""
    name = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        name.bind(f"\0zicha-test-port-{port}")
    except OSError:
        name.close()
        return False
    _taken.append(name)
    return True


def _bound(address, kind):
    """A socket with a port below those that the kernel gives away, and that no other test was given."""
    while True:
        port = _dice.randrange(15000, 32000)
        if not _take(port):
            continue
        s = socket.socket(socket.AF_INET, kind)
        try:
            s.bind((address, port))
            return s
        except OSError:
            s.close()


def free_port(address="127.0.0.1", kind=socket.SOCK_STREAM):
    """A port for a daemon that is to be started, and started again: until this program ends no other test is given it, and the kernel
    gives it to nobody."""
    with _bound(address, kind) as s:
        return s.getsockname()[1]


def closed_port(address="127.0.0.1"):
    """A port at which nobody listens, as long as this program runs: it holds it itself."""
    _held.append(_bound(address, socket.SOCK_STREAM))
    return _held[-1].getsockname()[1]


def catches(pid, number):
    """Whether a process has begun to listen to a signal, or has ended."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
            caught = [line for line in status if line.startswith("SigCgt:")]
    except OSError:
        return True
    return not caught or bool(int(caught[0].split()[1], 16) >> (number - 1) & 1)
