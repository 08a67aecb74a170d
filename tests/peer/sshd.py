# SPDX-License-Identifier: Apache-2.0
"""sshd - a real sshd on the loopback, with accounts of its own, that changes nothing.

It runs in a mount namespace where /etc/passwd, /etc/shadow, /etc/group, /etc/sudoers and /etc/pam.d stand
for others; needs root."""
import contextlib
import os
import shutil
import signal
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "cli"))
from patience import free_port, is_open, wait_for  # noqa: E402

SSHD = "/usr/sbin/sshd"
PASSWORD = "secret, or not"


def missing():
    """Why it cannot be had here, or None."""
    if os.geteuid() != 0:
        return "needs root"
    for program in SSHD, "/usr/bin/ssh-keygen", "/usr/bin/sudo", "/usr/bin/unshare":
        if not os.path.exists(program):
            return f"there is no {program}"
    got = subprocess.run(["unshare", "-m", "true"], capture_output=True)
    return None if got.returncode == 0 else "no mount namespace to be had"


class Sshd:
    """Accounts: {name: (uid, shell)}; all have PASSWORD and the key `id`. `lines` go into sshd_config."""

    def __init__(self, folder, accounts, lines="", sudoers="", addresses=("127.0.0.1",), script=""):
        self.folder, self.port = folder, free_port()
        os.makedirs(folder, exist_ok=True)
        os.chmod(folder, 0o755)
        self.key = self.make_key("id")
        self.host_key = self.make_key("host")
        hashed = subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=PASSWORD, text=True, capture_output=True,
                                check=True).stdout.strip()
        passwd, shadow, group = (open(p).read() for p in ("/etc/passwd", "/etc/shadow", "/etc/group"))
        for name, (uid, shell) in accounts.items():
            home = f"{folder}/home/{name}"
            os.makedirs(home, exist_ok=True)
            os.chown(home, uid, uid)
            passwd += f"{name}:x:{uid}:{uid}::{home}:{shell}\n"
            shadow += f"{name}:{hashed}:20000:0:99999:7:::\n"
            group += f"{name}:x:{uid}:\n"
        self.write("passwd", passwd)
        self.write("group", group)
        self.write("shadow", shadow, 0o600)
        self.write("sudoers", "Defaults !use_pty, lecture=never\nroot ALL=(ALL:ALL) ALL\n" + sudoers, 0o440)
        self.write("pam", "auth required pam_unix.so\naccount required pam_unix.so\nsession required pam_permit.so\n")
        config = self.write("sshd_config", f"""HostKey {self.host_key}
PidFile none
UsePAM no
StrictModes no
AuthorizedKeysFile {self.key}.pub
MaxStartups 100
{lines}""")
        binds = "".join(f"mount --bind {folder}/{a} {b}\n" for a, b in (
            ("passwd", "/etc/passwd"), ("shadow", "/etc/shadow"), ("group", "/etc/group"), ("sudoers", "/etc/sudoers"),
            ("pam", "/etc/pam.d/sudo")))
        os.makedirs("/run/sshd", exist_ok=True)
        # One sshd listens on sixteen addresses at most.
        daemons = "".join(f"{SSHD} -D -e -f {config} " + " ".join(f"-o ListenAddress={a}:{self.port}" for a in addresses[i:i + 16]) +
                          " &\n" for i in range(0, len(addresses), 16))
        start = self.write("start", f"#!/bin/sh\nset -e\nmount --make-rprivate /\n{binds}{script}\n{daemons}wait\n", 0o755)
        self.log = open(f"{folder}/log", "wb")
        self.process = subprocess.Popen(["unshare", "-m", start], stdout=self.log, stderr=self.log, start_new_session=True)
        wait_for(lambda: self.process.poll() is not None or all(is_open(self.port, a) for a in addresses[::-16]))
        if self.process.poll() is not None:
            raise RuntimeError(open(f"{folder}/log").read())
        with open(f"{self.host_key}.pub") as f:
            kind, key = f.read().split()[:2]
        self.known_hosts = self.write("known_hosts", "".join(f"[{a}]:{self.port} {kind} {key}\n" for a in addresses))

    def write(self, name, text, mode=0o644):
        path = os.path.join(self.folder, name)
        with open(path, "w") as f:
            f.write(text)
        os.chmod(path, mode)
        return path

    def make_key(self, name, passphrase=""):
        path = os.path.join(self.folder, name)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", path], check=True)
        return path

    def url(self, user, address="127.0.0.1"):
        return f"ssh://{user}@{address}:{self.port}"

    def stop(self):
        """The sshd, and those sessions that go on without it: nobody else sees its mounts."""
        if self.process.poll() is None:
            space = os.readlink(f"/proc/{self.process.pid}/ns/mnt")
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
            for pid in filter(str.isdigit, os.listdir("/proc")):
                with contextlib.suppress(OSError):
                    if os.readlink(f"/proc/{pid}/ns/mnt") == space != os.readlink("/proc/self/ns/mnt"):
                        os.kill(int(pid), signal.SIGKILL)
        self.log.close()
        shutil.rmtree(os.path.join(self.folder, "home"), ignore_errors=True)
