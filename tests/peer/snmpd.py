# SPDX-License-Identifier: Apache-2.0
"""snmpd - real agents of net-snmp on loopback, answering out of a walk."""
import os
import shutil
import socket
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from patience import free_port, is_bound, wait_for  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
SNMPD = shutil.which("snmpd", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
# Subtrees that a walk may have; snmpd's own modules for these are not started.
SUBTREES = (".1.3.6.1.2.1", ".1.3.6.1.4.1", ".1.0.8802", ".1.2.840")
MODULES = ("-I", "pass,pass_persist,vacm_conf,vacm_vars,vacm_context,usmConf,usmUser,usmStats,snmpEngine,snmp_mib")


def command(folder, place, lines, more=()):
    """What starts an agent at a place as udp:127.0.0.1:161; `lines` are those of its configuration."""
    os.makedirs(f"{folder}/state", exist_ok=True)
    with open(f"{folder}/snmpd.conf", "w", encoding="utf-8") as f:
        f.write("\n".join(lines) + "\n")
    return ["env", f"SNMP_PERSISTENT_DIR={folder}/state", "MIBS=", SNMPD, "-f", "-Lo", "-C", "-c", f"{folder}/snmpd.conf", "-p", f"{folder}/pid", *more, place]


def answers(folder, walk):
    """Lines with which it answers out of a walk; it needs MODULES for them."""
    os.makedirs(folder, exist_ok=True)
    path = walk.write(f"{folder}/walk")
    return [f"pass_persist {tree} {sys.executable} {HERE}/snmp_pass {path}" for tree in SUBTREES]


class Snmpd:
    def __init__(self, folder, walk, communities=(), users=()):
        """communities: names; users: (name, 'SHA-256', password, 'AES', password)"""
        self.port = free_port(kind=socket.SOCK_DGRAM)
        lines = answers(folder, walk)
        lines += [f"rocommunity {c} 127.0.0.1" for c in communities]
        for name, *how in users:
            level = "priv" if len(how) > 2 else "auth" if how else "noauth"
            lines += ["createUser " + " ".join([name, *how]), f"rouser {name} {level}"]
        self.log = open(f"{folder}/log", "w")
        self.process = subprocess.Popen(command(folder, f"udp:127.0.0.1:{self.port}", lines, MODULES), stdout=self.log, stderr=self.log)
        wait_for(lambda: self.process.poll() is not None or is_bound(self.port))

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()
