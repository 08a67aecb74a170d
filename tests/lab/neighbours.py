# SPDX-License-Identifier: Apache-2.0
"""neighbours - what a router's neighbour table holds while somebody else does something.

    with room(is_all=True), Watch(lab, "router", ("INCOMPLETE",)) as watch:
        ...
    watch.most"""
import contextlib
import fcntl
import shutil
import subprocess
import threading

from patience import wait_for


@contextlib.contextmanager
def room(is_all):
    """The tables of all namespaces of a machine together have room for 1,024: whoever may fill half of it is alone, among those that go behind
    routers at all. What they lock is the program that builds all labs."""
    with open(shutil.which("ip"), "rb") as f:
        fcntl.flock(f, fcntl.LOCK_EX if is_all else fcntl.LOCK_SH)
        yield


def told(lab, name, words=("show", "nud", "all")):
    return subprocess.run(["ip", "-n", lab.by_name[name].space, "neigh", *words], capture_output=True, text=True, check=False).stdout


class Watch:
    """The most entries of some states that a router had at once: those that two readings one after the other have in common were all there
    in between; one reading is not of one moment, for the kernel gives the table in pieces."""

    def __init__(self, lab, name, states):
        self.lab, self.name, self.states, self.most, self.last, self.over = lab, name, states, 0, set(), threading.Event()
        self.thread = threading.Thread(target=self.look)

    def read(self):
        return {line.split()[0] for line in told(self.lab, self.name).splitlines() if not set(self.states).isdisjoint(line.split())}

    def look(self):
        while not self.over.wait(0.1):
            before, self.last = self.last, self.read()
            self.most = max(self.most, len(self.last & before))

    def __enter__(self):
        wait_for(lambda: "INCOMPLETE" not in told(self.lab, self.name))  # of what was asked before
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
